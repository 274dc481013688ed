// Rows of tracks: a bar for each stretch of time, its label in it where it fits, else on a line
// below on which nothing else stands.
#include "engine/base/text.hpp"
#include "engine/report/timeline_pen.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

constexpr double kTitleWidth = kDrawingLeft - 20;
constexpr double kTitleLine = 13;
constexpr double kLabelLine = 14;
constexpr double kNarrowest = 3;  // of a bar
constexpr double kPadding = 5;
constexpr int kMostLabelLines = 4;
constexpr double kRowGap = 6;

struct Span {
    double from;
    double to;
};

class RowDrawing {
  public:
    RowDrawing(Pen& pen, const TimelineRow& row, const Scale& scale, double y)
        : pen_(pen), row_(row), scale_(scale), y_(y) {}

    // The y below it.
    double draw(std::size_t& unseen) {
        const double titles = draw_title();
        double drawn_to = scale_.left() - 1;
        for (const TimelineBar& bar : row_.bars) {
            if (bar.first > scale_.last() || bar.last < scale_.first()) continue;
            const Span span = span_of(bar);
            if (span.to <= drawn_to + 0.5) {
                ++unseen;
                continue;
            }
            drawn_to = span.to;
            draw_bar(bar, span);
        }
        const double labels = kBarHeight + room_.lines() * kLabelLine;
        return y_ + std::max(titles, labels) + kRowGap;
    }

  private:
    // Its height.
    double draw_title() {
        double baseline = y_ + 12.5;
        const auto lines = lines_of(text::printable(row_.title), kLabelTextSize, kTitleWidth, 6);
        for (const std::string& line : lines) {
            pen_.text(8, baseline, line, kLabelTextSize);
            baseline += kTitleLine;
        }
        return static_cast<double>(lines.size()) * kTitleLine + 4;
    }

    [[nodiscard]] Span span_of(const TimelineBar& bar) const {
        Span span{scale_.start(bar.first), scale_.end(bar.last)};
        if (span.to - span.from >= kNarrowest) return span;
        span.to = std::min(span.from + kNarrowest, scale_.right());
        span.from = std::min(span.from, span.to - kNarrowest);
        return span;
    }

    void draw_bar(const TimelineBar& bar, Span span) {
        Shape& box = pen_.box(bar.ink, span.from, y_, span.to - span.from, kBarHeight);
        box.uncertain = !bar.certain;
        box.open = bar.open || bar.last > scale_.last();
        box.text = text::printable(bar.words);
        if (!bar.event.empty()) box.link = "#event-" + bar.event;
        if (!bar.label.empty()) draw_label(bar, span);
    }

    // In the bar only where nothing is hatched behind it.
    void draw_label(const TimelineBar& bar, Span span) {
        const double space = scale_.right() - scale_.left();
        const std::string label = shortened(text::printable(bar.label), kLabelTextSize, space);
        const double width = text_width(label, kLabelTextSize);
        if (bar.certain && bar.ink != Ink::breach && width + 2 * kPadding <= span.to - span.from) {
            pen_.text(span.from + kPadding, y_ + 12.5, label, kLabelTextSize);
            return;
        }
        const double from =
            std::clamp(span.from, scale_.left(), std::max(scale_.left(), scale_.right() - width));
        const int line = room_.take(from, from + width + 2 * kPadding, kMostLabelLines);
        if (line < 0) return;
        pen_.text(from, y_ + kBarHeight + 12 + line * kLabelLine, label, kLabelTextSize);
    }

    Pen& pen_;
    const TimelineRow& row_;
    const Scale& scale_;
    double y_;
    Room room_;
};

}  // namespace

double draw_groups(Pen& pen, const std::vector<TimelineGroup>& groups, const Scale& scale, double y,
                   std::size_t& unseen) {
    for (const TimelineGroup& group : groups) {
        pen.line(Ink::frame, 8, y, kDrawingRight - 8, 0);
        y += 18;
        const std::string title =
            shortened(text::printable(group.title), kTextSize, kDrawingRight - 8, true);
        pen.text(8, y, title).bold = true;
        y += 9;
        for (const TimelineRow& row : group.rows)
            y = RowDrawing(pen, row, scale, y).draw(unseen);
    }
    return y;
}

}  // namespace merzim::report
