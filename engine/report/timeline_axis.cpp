#include "engine/report/timeline_axis.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <array>

namespace merzim::report {

namespace {

using time::Day;
using time::YearMonthDay;

constexpr double kLabelSize = 11;
constexpr double kBold = 1.15;           // so much wider
constexpr double kApart = 10;            // between two labels
constexpr int kMostDaysAsDays = 75;      // longer axes have months
constexpr int kMostDaysAsMonths = 2600;  // longer ones years

std::string short_month(const Words& words, int month) {
    return words.say("month.short." + std::to_string(month));
}

Day first_of_month(int year, int month) {
    return time::to_day({year, month, 1});
}

// Months are numbered from year 0 here, so that steps of them are plain sums.
int month_number(Day day) {
    const YearMonthDay ymd = time::civil(day);
    return ymd.year * 12 + ymd.month - 1;
}
Day day_of_month_number(int number) {
    return first_of_month(number / 12, number % 12 + 1);
}

// The first of these with room for a label of such a width; 0: none.
template <class Steps>
int step_for(const Steps& steps, double unit, double width) {
    const auto found =
        std::ranges::find_if(steps, [&](int step) { return step * unit >= width + kApart; });
    return found == steps.end() ? 0 : *found;
}

class Ticks {
  public:
    Ticks(const Scale& scale, const Words& words) : scale_(scale), words_(words) {}

    std::vector<Tick> make() {
        const int days = scale_.last() - scale_.first() + 1;
        if (days <= kMostDaysAsDays) {
            add_months_as_major();
            add_days();
        } else {
            add_years();
            if (days <= kMostDaysAsMonths) add_months();
        }
        return ticks_;
    }

  private:
    void add(Day day, bool major, std::string label) {
        if (day < scale_.first() || day > scale_.last()) return;
        ticks_.push_back({scale_.start(day), major, std::move(label)});
    }

    // What began before the axis is named at its left end, if the next name leaves room.
    void name_the_beginning(const std::string& label, Day next) {
        const double room = next > scale_.last() ? scale_.right() - scale_.left()
                                                 : scale_.start(next) - scale_.left();
        if (room >= text_width(label, kLabelSize, true) + kApart)
            ticks_.push_back({scale_.left(), true, label});
    }

    [[nodiscard]] std::string month_words(int number) const {
        return words_.say("timeline.month-year", {{"month", short_month(words_, number % 12 + 1)},
                                                  {"year", std::to_string(number / 12)}});
    }

    void add_months_as_major() {
        const int first = month_number(scale_.first());
        if (day_of_month_number(first) < scale_.first())
            name_the_beginning(month_words(first), day_of_month_number(first + 1));
        for (int month = first; month <= month_number(scale_.last()); ++month)
            add(day_of_month_number(month), true, month_words(month));
    }

    void add_days() {
        const int step =
            step_for(std::array{1, 2, 5, 10, 15}, scale_.per_day(), text_width("30", kLabelSize));
        for (Day day = scale_.first(); day <= scale_.last(); day = day + 1) {
            const int number = time::civil(day).day;
            // a 1st follows a 31st or 30th too closely to have another so near before it
            const bool named = step == 1 || number == 1 ||
                               (step > 1 && number % step == 0 && number <= 30 - step / 2);
            add(day, false, named ? std::to_string(number) : std::string());
        }
    }

    void add_years() {
        const YearMonthDay from = time::civil(scale_.first());
        const YearMonthDay to = time::civil(scale_.last());
        const int step = step_for(std::array{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000},
                                  365.0 * scale_.per_day(), text_width("2000", kLabelSize, true));
        if (step == 1 && first_of_month(from.year, 1) < scale_.first()) {
            const Day next =
                from.year < time::kLastYear ? first_of_month(from.year + 1, 1) : time::kLastDay;
            name_the_beginning(std::to_string(from.year), next);
        }
        for (int year = from.year; year <= to.year; ++year) {
            if (step > 0 && year % step == 0)
                add(first_of_month(year, 1), true, std::to_string(year));
        }
    }

    void add_months() {
        double widest = 0;
        for (int month = 1; month <= 12; ++month)
            widest = std::max(widest, text_width(short_month(words_, month), kLabelSize));
        // February makes three months 89 days
        const int step = step_for(std::array{1, 2, 3, 6}, 89.0 / 3 * scale_.per_day(), widest);
        for (int month = month_number(scale_.first()); month <= month_number(scale_.last());
             ++month) {
            const bool named = step > 0 && month % step == 0;
            add(day_of_month_number(month), false,
                named ? short_month(words_, month % 12 + 1) : std::string());
        }
    }

    const Scale& scale_;
    const Words& words_;
    std::vector<Tick> ticks_;
};

bool is_one_of(std::string_view point, std::string_view points) {
    return points.find(point) != std::string_view::npos;
}

// Of the em, by the widths of DejaVu Sans, which is wider than most.
double letter_width(std::string_view point) {
    if (point.size() == 1) {
        if (is_one_of(point, " .,:;'|!ijl")) return 0.34;
        if (is_one_of(point, "()[]/-ftrI\"")) return 0.46;
        if (is_one_of(point, "mMwWQ@%")) return 1;
        const char letter = point.front();
        return letter >= 'A' && letter <= 'Z' ? 0.79 : 0.64;
    }
    if (is_one_of(point, "шщжюШЩЖЮ—…")) return 1.1;
    if (is_one_of(point, "мыфМЫФ")) return 0.89;
    const std::size_t columns = text::display_width(point);
    if (columns != 1) return static_cast<double>(columns) * 0.6;
    return text::fold(point) == point ? 0.66 : 0.8;
}

}  // namespace

double Scale::start(Day day) const {
    const double x = left_ + (day - first_) * per_day();
    return std::clamp(x, left_, right_);
}

double Scale::end(Day day) const {
    const double x = left_ + (static_cast<double>(day - first_) + 1) * per_day();
    return std::clamp(x, left_, right_);
}

std::vector<Tick> ticks_of(const Scale& scale, const Words& words) {
    return Ticks(scale, words).make();
}

double text_width(std::string_view text, double size, bool bold) {
    double width = 0;
    for (const std::string_view point : text::points(text))
        width += letter_width(point);
    return width * size * (bold ? kBold : 1);
}

std::string shortened(std::string_view text, double size, double width, bool bold) {
    if (text_width(text, size, bold) <= width) return std::string(text);
    const std::string dots = "…";
    std::string result;
    double used = text_width(dots, size, bold);
    for (const std::string_view point : text::points(text)) {
        used += letter_width(point) * size * (bold ? kBold : 1);
        if (used > width) break;
        result += point;
    }
    while (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result + dots;
}

std::vector<std::string> lines_of(std::string_view text, double size, double width,
                                  std::size_t most, bool bold) {
    std::vector<std::string> lines;
    std::string_view rest = text;
    while (!rest.empty()) {
        if (lines.size() + 1 == most) {
            lines.push_back(shortened(rest, size, width, bold));
            return lines;
        }
        // as much as fits, up to the last space in it
        std::size_t fits = 0;
        std::size_t space = 0;
        double used = 0;
        for (const std::string_view point : text::points(rest)) {
            used += letter_width(point) * size * (bold ? kBold : 1);
            if (used > width && fits > 0) break;
            if (point == " ") space = fits;
            fits += point.size();
        }
        const bool all = fits == rest.size();
        const std::size_t cut = all || space == 0 ? fits : space;
        lines.emplace_back(rest.substr(0, cut));
        rest.remove_prefix(cut);
        while (!rest.empty() && rest.front() == ' ')
            rest.remove_prefix(1);
    }
    return lines;
}

}  // namespace merzim::report
