#include "engine/base/clock.hpp"

#include <chrono>
#include <ctime>

#include <fmt/format.h>

namespace merzim {

std::int64_t SystemClock::now_utc() const {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(since).count();
}

std::int32_t SystemClock::today() const {
    const auto now = static_cast<std::time_t>(now_utc());
    std::tm local{};
    localtime_r(&now, &local);
    const std::chrono::sys_days day = std::chrono::year(local.tm_year + 1900) /
                                      std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1) /
                                      std::chrono::day(static_cast<unsigned>(local.tm_mday));
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}

std::string format_utc(std::int64_t utc_seconds) {
    const std::chrono::sys_seconds moment{std::chrono::seconds(utc_seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(moment - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count());
}

}  // namespace merzim
