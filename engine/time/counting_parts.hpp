// The parts that counting.hpp is made of; nobody else includes this.
#pragma once

#include "engine/time/counting.hpp"

#include <vector>

namespace merzim::time {

// Where the steps go; nowhere when nobody asked for them, and then nothing is allocated.
class Trail {
  public:
    explicit Trail(std::vector<Step>* steps) : steps_(steps) {}
    [[nodiscard]] bool is_kept() const { return steps_ != nullptr; }
    void note(StepKind kind, Moment at, std::int64_t amount = 0) {
        if (steps_ != nullptr) steps_->push_back({kind, at, amount});
    }
    void note(StepKind kind, Day day, std::int64_t amount = 0) { note(kind, end_of(day), amount); }

  private:
    std::vector<Step>* steps_;
};

// Months in one row; January of the year 0 is 0.
inline constexpr int kFirstMonth = kFirstYear * 12;
inline constexpr int kLastMonth = kLastYear * 12 + 11;
constexpr int month_number(YearMonthDay ymd) {
    return ymd.year * 12 + ymd.month - 1;
}

// Which way the true result may lie from the one reached, when something is not known.
struct Doubt {
    bool earlier = false;
    bool later = false;
    [[nodiscard]] bool any() const { return earlier || later; }
};

// One crisp count. `last` and `unrolled` mean the same as in `Count`.
struct Reached {
    Moment last;
    Moment unrolled;
    Doubt last_doubt;
    Doubt unrolled_doubt;
    bool provisional = false;
};

// A civil time shown twice has two readings; `late` takes the one that ends later.
enum class Reading : std::uint8_t { early, late };

// Terms in days, working days and months. Precondition: is_supported(start).
Reached reach_day(Moment start, const CountRequest& request, Trail trail);

// Terms in hours and minutes run on the UTC axis: from the minute the start stands for, to where
// the term ends there and on the clocks. Precondition: is_supported(start).
std::int64_t start_minute(Moment start, const CountRequest& request, Reading reading);
struct ReachedMinute {
    Moment last;
    std::int64_t utc;  // infinite when `last` is
};
ReachedMinute reach_minute(std::int64_t utc, const CountRequest& request, Reading reading,
                           Trail trail);

// Pauses in whole days: sorted, not overlapping, within the supported range.
struct DaySpan {
    Day from;
    Day to;
    bool open = false;  // still running: `to` means nothing
};
std::vector<DaySpan> merged_days(const std::vector<Pause>& pauses);

// Pauses in UTC minutes, `to` exclusive; sorted, not overlapping.
struct MinuteSpan {
    std::int64_t from;
    std::int64_t to;
    bool open = false;
};
std::vector<MinuteSpan> merged_minutes(const std::vector<Pause>& pauses, const Zone* zone,
                                       Reading reading);

}  // namespace merzim::time
