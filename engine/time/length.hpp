// Lengths of time as lawyers say them: "48 hours", "10 days", "5 working days", "2 months",
// "1 year and 2 months". Parts are never normalised: a month is not thirty days.
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace merzim::time {

struct Length {
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;  // calendar days
    int working_days = 0;
    int hours = 0;
    int minutes = 0;

    bool operator==(const Length&) const = default;
    [[nodiscard]] bool is_zero() const { return *this == Length{}; }
    [[nodiscard]] int total_months() const { return years * 12 + months; }
    [[nodiscard]] int total_days() const { return weeks * 7 + days; }
    [[nodiscard]] int total_minutes() const { return hours * 60 + minutes; }
    // Only hours and minutes: counted as elapsed time.
    [[nodiscard]] bool is_clock_time() const {
        return total_months() == 0 && total_days() == 0 && working_days == 0;
    }
};

struct LengthError {
    std::size_t offset;
    std::string message;
    std::string hint;
};

// Accepts singular and plural, "and" and commas, "calendar days", ISO 8601 durations ("P2M",
// "PT48H"). Refuses mixtures the law never uses: working days with months, hours with days. Refuses
// a part that is zero, negative, a fraction, given twice or more than 9999.
std::variant<Length, LengthError> parse_length(std::string_view text);

// Canonical English, which parse_length reads back: "1 year and 2 months".
std::string to_string(const Length& length);

}  // namespace merzim::time
