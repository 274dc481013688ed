#include "engine/time/length.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace merzim::time {

namespace {

constexpr int kLargest = 9999;  // of one part

struct Unit {
    std::string_view name;
    int Length::*part;
    char iso_date;  // the letter in "P1Y2M3W4D", 0 if none
    char iso_time;  // the letter in "PT1H2M"
};

// In the order in which a length is written.
constexpr std::array<Unit, 7> kUnits{{{"year", &Length::years, 'Y', 0},
                                      {"month", &Length::months, 'M', 0},
                                      {"week", &Length::weeks, 'W', 0},
                                      {"day", &Length::days, 'D', 0},
                                      {"working day", &Length::working_days, 0, 0},
                                      {"hour", &Length::hours, 0, 'H'},
                                      {"minute", &Length::minutes, 0, 'M'}}};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::string counted(int amount, std::string_view unit) {
    return fmt::format("{} {}{}", amount, unit, amount == 1 ? "" : "s");
}

class LengthReader {
  public:
    explicit LengthReader(std::string_view text) : text_(text) {}

    std::variant<Length, LengthError> read() {
        const bool iso = peek() == 'P' && (!is_letter(peek(1)) || peek(1) == 'T');
        const bool ok = (iso ? read_iso() : read_words()) && check_mixture();
        if (ok) return length_;
        return error_;
    }

  private:
    [[nodiscard]] bool at_end(std::size_t ahead = 0) const { return at_ + ahead >= text_.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_end(ahead) ? '\0' : text_[at_ + ahead];
    }
    void skip_spaces() {
        while (peek() == ' ')
            ++at_;
    }
    bool fail(std::size_t offset, std::string message, std::string hint = {}) {
        error_ = {offset, std::move(message), std::move(hint)};
        return false;
    }

    bool read_words() {
        skip_spaces();
        if (at_end()) return fail(at_, "a length is expected", R"(write "10 days" or "2 months")");
        while (true) {
            if (!read_item()) return false;
            skip_spaces();
            if (at_end()) return true;
            if (!read_separator()) return false;
        }
    }

    // A comma, "and", or both, or only the spaces already skipped; then there must be more.
    bool read_separator() {
        if (peek() == ',') ++at_;
        skip_spaces();
        if (lower(text_.substr(at_, 3)) == "and" && !is_letter(peek(3))) at_ += 3;
        skip_spaces();
        if (is_digit(peek()) || is_letter(peek()) || peek() == '-') return true;
        return at_end() ? fail(at_, "the length breaks off", "a number and a unit are missing")
                        : fail(at_, "this does not belong to a length");
    }

    bool read_item() {
        const std::size_t item = at_;
        const std::optional<int> amount = read_amount();
        if (!amount) return false;
        skip_spaces();
        const std::size_t unit_at = at_;
        const Unit* unit = read_unit();
        if (unit == nullptr) return false;
        if (unit_at > 0 && is_digit(text_[unit_at - 1])) {
            return fail(unit_at, "a space is missing between number and unit",
                        fmt::format("write \"{}\"", counted(*amount, unit->name)));
        }
        return set(*unit, *amount, item);
    }

    std::optional<int> read_amount() {
        const std::size_t start = at_;
        if (peek() == '-') {
            fail(start, "a length cannot be negative",
                 "write the length without the sign; a rule says whether it runs back");
            return std::nullopt;
        }
        if (!is_digit(peek())) {
            fail(start, "a number is expected", number_hint());
            return std::nullopt;
        }
        std::int64_t value = 0;
        for (; is_digit(peek()); ++at_) {
            if (value <= kLargest) value = value * 10 + (peek() - '0');
        }
        const bool fraction =
            peek() == '/' || ((peek() == '.' || peek() == ',') && is_digit(peek(1)));
        if (fraction) {
            fail(at_, "a length has whole parts only",
                 R"(write smaller units, such as "1 hour and 30 minutes")");
            return std::nullopt;
        }
        if (value == 0) {
            fail(start, "a length of nothing", "the smallest part is 1");
            return std::nullopt;
        }
        if (value > kLargest) {
            fail(start, fmt::format("no part of a length may exceed {}", kLargest));
            return std::nullopt;
        }
        return static_cast<int>(value);
    }

    // "two months": the same in digits.
    [[nodiscard]] std::string number_hint() const {
        static constexpr std::array<std::string_view, 13> kWords{
            "a",     "one",   "two",  "three", "four",   "five",  "six",
            "seven", "eight", "nine", "ten",   "eleven", "twelve"};
        const std::size_t end = std::min(text_.find(' ', at_), text_.size());
        const std::string word = lower(text_.substr(at_, end - at_));
        for (std::size_t i = 0; i < kWords.size(); ++i) {
            if (word != kWords[i]) continue;
            const std::string number = std::to_string(i == 0 ? 1 : i);
            const std::string digits =
                std::string(text_.substr(0, at_)) + number + std::string(text_.substr(end));
            const auto length = LengthReader(digits).read();
            return std::holds_alternative<Length>(length)
                       ? fmt::format("write \"{}\"", to_string(std::get<Length>(length)))
                       : fmt::format("write {}", number);
        }
        return R"(write "10 days" or "2 months")";
    }

    std::string read_word() {
        const std::size_t start = at_;
        while (is_letter(peek()))
            ++at_;
        return lower(text_.substr(start, at_ - start));
    }

    const Unit* read_unit() {
        const std::size_t start = at_;
        std::string word = read_word();
        if (word.empty()) {
            fail(start, "a unit is expected", "days, working days, months …");
            return nullptr;
        }
        if (word == "working" || word == "calendar") {
            skip_spaces();
            const std::string second = read_word();
            if (second != "day" && second != "days") {
                fail(start, fmt::format("only days can be {}", word),
                     fmt::format("write \"{} days\"", word));
                return nullptr;
            }
            word = word == "working" ? "working day" : "day";
        }
        for (const Unit& unit : kUnits) {
            if (word == unit.name || word == std::string(unit.name) + "s") return &unit;
        }
        if (lower(text_.substr(at_, 4)) == " day") word += " days";  // "worknig days"
        fail(start, fmt::format("unknown unit \"{}\"", word), unit_hint(word));
        return nullptr;
    }

    static std::string unit_hint(const std::string& word) {
        if (word == "business days" || word == "court days") return R"(write "working days")";
        if (word == "fortnight" || word == "fortnights") return R"(write "2 weeks")";
        if (word == "quarter" || word == "quarters") return R"(write "3 months")";
        static const std::vector<std::string> kNames{"years", "months",  "weeks",       "days",
                                                     "hours", "minutes", "working days"};
        std::string hint = text::did_you_mean(word, kNames);
        return hint.empty()
                   ? "the units are years, months, weeks, days, working days, hours, minutes"
                   : hint;
    }

    bool read_iso() {
        ++at_;
        bool in_time = false;
        bool any = false;
        while (!at_end()) {
            if (peek() == 'T' && !in_time) {
                in_time = true;
                any = false;
                ++at_;
                continue;
            }
            if (!read_iso_item(in_time)) return false;
            any = true;
        }
        return any || fail(at_, "the duration breaks off", "write P2M, P10D or PT48H");
    }

    bool read_iso_item(bool in_time) {
        const std::size_t item = at_;
        const std::optional<int> amount = read_amount();
        if (!amount) return false;
        for (const Unit& unit : kUnits) {
            const char letter = in_time ? unit.iso_time : unit.iso_date;
            if (letter == 0 || letter != peek()) continue;
            ++at_;
            return set(unit, *amount, item);
        }
        return fail(at_, "a unit of an ISO duration is expected",
                    in_time ? "H or M" : "Y, M, W or D; hours come after T, as in PT48H");
    }

    bool set(const Unit& unit, int amount, std::size_t item) {
        if (length_.*unit.part != 0) {
            return fail(item, fmt::format("{}s are given twice", unit.name), "add them up");
        }
        length_.*unit.part = amount;
        return true;
    }

    bool check_mixture() {
        const bool calendar = length_.total_months() != 0 || length_.total_days() != 0;
        const bool clock = length_.total_minutes() != 0;
        if (length_.working_days != 0 && (calendar || clock)) {
            return fail(0, "working days are not mixed with other units",
                        "two terms of a law are two lengths");
        }
        if (clock && calendar) {
            return fail(0, "hours and minutes are not mixed with days or longer units",
                        R"(write the whole length in hours, such as "72 hours")");
        }
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    Length length_;
    LengthError error_{};
};

}  // namespace

std::variant<Length, LengthError> parse_length(std::string_view text) {
    return LengthReader(text).read();
}

std::string to_string(const Length& length) {
    std::vector<std::string> parts;
    for (const Unit& unit : kUnits) {
        if (const int amount = length.*unit.part; amount != 0) {
            parts.push_back(counted(amount, unit.name));
        }
    }
    if (parts.empty()) return "0 days";
    std::string out = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        out += (i + 1 == parts.size() ? " and " : ", ") + parts[i];
    }
    return out;
}

}  // namespace merzim::time
