#include "engine/time/edtf_date.hpp"

#include "engine/time/edtf_hint.hpp"

#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace merzim::time {

namespace {

constexpr std::array<std::string_view, 12> kMonthNames{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr const char* kHowToWrite = "dates are written 2024-05-02, 2024-05 or 2024";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_qualifier(char c) {
    return c == '~' || c == '?' || c == '%';
}

Bounds months_of(int year, int first, int last) {
    return {start_of(to_day({year, first, 1})),
            end_of(to_day({year, last, days_in_month(year, last)}))};
}

class DateReader {
  public:
    explicit DateReader(std::string_view text) : text_(text) {}

    std::variant<EdtfDate, EdtfError> read() {
        if (read_year() && read_time() && read_qualifier()) return date_;
        // a loose way of writing a date explains more than the place where the strict reading
        // stopped
        if (std::string hint = loose_date_hint(text_); !hint.empty()) error_.hint = std::move(hint);
        return error_;
    }

  private:
    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    bool take(char c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }
    [[nodiscard]] bool date_is_over() const { return at_end() || is_qualifier(peek()); }

    bool fail(std::size_t offset, std::string message, std::string hint = {}) {
        error_ = {offset, std::move(message), std::move(hint)};
        return false;
    }
    bool fail_unread(std::string_view wanted, bool begun = false) {
        if (at_end() && !begun) {
            return fail(at_, fmt::format("the date breaks off, {} is missing", wanted),
                        kHowToWrite);
        }
        if (is_qualifier(peek())) {
            return fail(at_, "a qualifier stands inside the date",
                        fmt::format("put {} after the whole date", peek()));
        }
        return fail(at_, fmt::format("{} is expected", wanted), kHowToWrite);
    }

    // Exactly two digits, with nothing that would make them longer.
    std::optional<int> two_digits(std::string_view wanted) {
        if (!is_digit(peek()) || !is_digit(peek(1))) {
            const bool lone = is_digit(peek());
            while (is_digit(peek()))
                ++at_;
            fail_unread(wanted, lone);
            return std::nullopt;
        }
        const int value = (peek() - '0') * 10 + (peek(1) - '0');
        at_ += 2;
        return value;
    }

    bool take_xx() {
        if (peek() != 'X' || peek(1) != 'X') return false;
        at_ += 2;
        return true;
    }

    bool read_year() {
        int year = 0;
        int unknown = 0;
        for (int i = 0; i < 4; ++i, ++at_) {
            const bool x = peek() == 'X' && i >= 2;
            if (!x && (!is_digit(peek()) || unknown > 0))
                return fail_unread("a year of four digits");
            year = year * 10 + (x ? 0 : peek() - '0');
            unknown += x ? 1 : 0;
        }
        const int span = unknown == 2 ? 100 : (unknown == 1 ? 10 : 1);
        if (year < kFirstYear || year + span - 1 > kLastYear) {
            return fail(0, fmt::format("year {} is too early", text_.substr(0, 4)),
                        fmt::format("years run from {} to {}", kFirstYear, kLastYear));
        }
        date_.bounds = hull(months_of(year, 1, 12), months_of(year + span - 1, 1, 12));
        if (date_is_over()) return true;
        if (unknown > 0) {
            return fail(at_, "nothing follows a year that is not known in full",
                        fmt::format("write {}", text_.substr(0, 4)));
        }
        return take('-') ? read_month(year) : fail_unread("a hyphen");
    }

    bool read_month(int year) {
        const std::size_t start = at_;
        if (take_xx()) {
            if (date_is_over()) return true;
            if (take('-') && take_xx()) return true;
            return fail(at_, "a day is not known in a month that is not known",
                        fmt::format("write {}-XX or {}", year, year));
        }
        const std::optional<int> month = two_digits("a month of two digits");
        if (!month) return false;
        if (*month < 1 || *month > 12) return fail_month(start, year, *month);
        date_.bounds = months_of(year, *month, *month);
        if (date_is_over()) return true;
        return take('-') ? read_day(year, *month) : fail_unread("a hyphen");
    }

    bool fail_month(std::size_t start, int year, int month) {
        if (month >= 21 && month <= 41) {
            return fail(start,
                        fmt::format("{}-{} is a season, which law does not know", year, month),
                        season_hint(year, month));
        }
        // 2024-13-05: the day before the month
        const auto swapped =
            parse_day(fmt::format("{:04}-{}{}-{:02}", year, peek(1), peek(2), month));
        std::string hint = swapped ? fmt::format("write {}, year, month, day", iso(*swapped))
                                   : "months run from 01 to 12; leave out what is not known";
        return fail(start, fmt::format("month {:02} does not exist", month), std::move(hint));
    }

    static std::string season_hint(int year, int season) {
        const std::string months = "write the months, ";
        if (season == 24) return months + fmt::format("[{}-12..{}-02]", year, year + 1);
        const int first = season <= 23 ? (season - 20) * 3 : 3;
        return months + fmt::format("[{}-{:02}..{}-{:02}]", year, first, year, first + 2);
    }

    bool read_day(int year, int month) {
        const std::size_t start = at_;
        if (take_xx()) return true;
        const std::optional<int> day = two_digits("a day of two digits");
        if (!day) return false;
        if (!is_valid({year, month, *day})) {
            const std::string_view name = kMonthNames[static_cast<std::size_t>(month - 1)];
            const std::string message = *day == 0 ? std::string("day 00 does not exist")
                                                  : fmt::format("{} {} has {} days", name, year,
                                                                days_in_month(year, month));
            return fail(start, message,
                        fmt::format("write {}-{:02} if the day is not known", year, month));
        }
        day_ = to_day({year, month, *day});
        date_.bounds = {start_of(*day_), end_of(*day_)};
        return true;
    }

    bool read_time() {
        if (date_is_over()) return true;
        if (!day_ || peek() != 'T') return fail_tail();
        const std::size_t start = ++at_;
        const std::optional<int> hour = two_digits("an hour of two digits");
        if (!hour) return false;
        if (!take(':')) return fail_unread("a colon before the minutes");
        const std::optional<int> minute = two_digits("a minute of two digits");
        if (!minute) return false;
        if (*hour == 24 && *minute == 0) return fail_midnight(start);
        if (*hour > 23)
            return fail(start, fmt::format("hour {} does not exist", *hour), "00 to 23");
        if (*minute > 59) {
            return fail(start + 3, fmt::format("minute {} does not exist", *minute), "00 to 59");
        }
        if (peek() == ':' || peek() == '.') {
            return fail(at_, "time is counted in whole minutes", "leave out the seconds");
        }
        const Moment moment = start_of(*day_) + (*hour * 60 + *minute);
        date_.bounds = {moment, moment};
        date_.has_minutes = true;
        return read_offset();
    }

    bool fail_midnight(std::size_t start) {
        const std::string day = iso(*day_);
        const std::string next =
            *day_ < kLastDay ? iso(*day_ + 1) + "T00:00" : std::string("00:00");
        return fail(start, "24:00 is the beginning of the next day",
                    fmt::format("write {}, or {}T23:59 for the last minute", next, day));
    }

    bool read_offset() {
        if (date_is_over()) return true;
        if (take('Z')) {
            date_.offset_minutes = 0;
            return true;
        }
        const char sign = peek();
        if (sign != '+' && sign != '-') return fail_tail();
        const std::size_t start = at_++;
        const std::optional<int> hours = two_digits("an offset of the form +05:00");
        if (!hours) return false;
        if (!take(':')) return fail_unread("an offset of the form +05:00");
        const std::optional<int> minutes = two_digits("an offset of the form +05:00");
        if (!minutes) return false;
        const int offset = *hours * 60 + *minutes;
        if (*minutes > 59 || offset > 14 * 60) {
            return fail(start, "this offset from UTC does not exist", "-14:00 to +14:00");
        }
        date_.offset_minutes = sign == '-' ? -offset : offset;
        return true;
    }

    bool fail_tail() {
        if (day_ && (peek() == ' ' || peek() == 't') && is_digit(peek(1))) {
            return fail(at_, "day and time are joined by T",
                        fmt::format("write {}T{}", iso(*day_), text_.substr(at_ + 1)));
        }
        return fail(at_, "this does not belong to a date", kHowToWrite);
    }

    bool read_qualifier() {
        if (at_end()) return true;
        const char mark = peek();
        if (!is_qualifier(mark)) return fail_tail();
        ++at_;
        date_.approximate = mark != '?';
        date_.uncertain = mark != '~';
        if (at_end()) return true;
        if (is_qualifier(peek())) {
            return fail(at_, "only one qualifier follows a date",
                        "write % for both approximate and uncertain");
        }
        return fail(at_ - 1, "a qualifier stands inside the date",
                    fmt::format("put {} after the whole date", mark));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<Day> day_;
    EdtfDate date_;
    EdtfError error_{};
};

}  // namespace

std::variant<EdtfDate, EdtfError> parse_edtf_date(std::string_view text) {
    if (text.empty()) {
        return EdtfError{0, "a date is expected", kHowToWrite};
    }
    if (is_qualifier(text.front())) {
        return EdtfError{0, "a qualifier stands before the date",
                         fmt::format("put {} after the whole date", text.front())};
    }
    return DateReader(text).read();
}

}  // namespace merzim::time
