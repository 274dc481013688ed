// Days as places on a line, the marks of the axis, and how much room a text takes.
#pragma once

#include "engine/report/words.hpp"

#include <string>
#include <vector>

namespace merzim::report {

class Scale {
  public:
    // Days, both inclusive, over [left, right].
    Scale(time::Day first, time::Day last, double left, double right)
        : first_(first), last_(last), left_(left), right_(right) {}

    [[nodiscard]] time::Day first() const { return first_; }
    [[nodiscard]] time::Day last() const { return last_; }
    [[nodiscard]] double left() const { return left_; }
    [[nodiscard]] double right() const { return right_; }
    [[nodiscard]] double per_day() const { return (right_ - left_) / (last_ - first_ + 1); }
    [[nodiscard]] double start(time::Day day) const;  // where a day begins; within [left, right]
    [[nodiscard]] double end(time::Day day) const;    // where it ends
    [[nodiscard]] double middle(time::Day day) const { return (start(day) + end(day)) / 2; }

  private:
    time::Day first_;
    time::Day last_;
    double left_;
    double right_;
};

struct Tick {
    double x = 0;
    bool major = false;  // begins a year; of an axis of days, a month
    std::string label;
};

// As many as there is room for; no two labels of a kind come near each other.
std::vector<Tick> ticks_of(const Scale& scale, const Words& words);

// How wide a text is at most, in the wider of the fonts it is likely to be drawn in: what is drawn
// must not depend on the fonts of the machine it is made on.
double text_width(std::string_view text, double size, bool bold = false);
// Cut so that it fits, with an ellipsis.
std::string shortened(std::string_view text, double size, double width, bool bold = false);
// In lines that fit; of more than `most`, the last is cut. Words too long for a line are broken.
std::vector<std::string> lines_of(std::string_view text, double size, double width,
                                  std::size_t most, bool bold = false);

}  // namespace merzim::report
