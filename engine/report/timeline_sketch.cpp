#include "engine/report/timeline_sketch.hpp"

#include "engine/base/text.hpp"
#include "engine/report/timeline_pen.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using time::Day;

constexpr double kTitleSize = 16;
constexpr std::int32_t kYearsAhead = 1100;  // days
constexpr std::size_t kMostInWords = 40;    // bars of a row
constexpr double kTallEnough = 520;         // for a second axis below

// From the first day anything certain is known of to the last. What may lie far outside of it is
// cut: an uncertain day must not make the rest too small to be read.
class Range {
  public:
    explicit Range(const TimelineView& view) : as_of_(view.as_of), first_(as_of_), last_(as_of_) {
        for (const TimelineMark& mark : view.marks) {
            if (!mark.to_any) sure(mark.last);
            if (!mark.from_any) sure_late(mark.first);
            maybe(mark.first);
            maybe(mark.last);
        }
        for (const TimelineGroup& group : view.groups) {
            for (const TimelineRow& row : group.rows) {
                for (const TimelineBar& bar : row.bars) {
                    if (bar.certain) sure(bar.first);
                    maybe(bar.first);
                    maybe(bar.last);
                }
            }
        }
        const std::int32_t core = last_ - first_;
        first_ = std::max(any_first_, first_ - std::max(20, core / 5));
        last_ = std::min(any_last_, std::max(last_, as_of_ + std::max(30, core / 3)));
        last_ = std::min(last_, as_of_ + std::max(kYearsAhead, as_of_ - first_));
        const std::int32_t edge = std::max(1, (last_ - first_) / 50);
        first_ = std::max(time::kFirstDay, first_ - edge);
        last_ = std::min(time::kLastDay, last_ + edge);
        while (last_ - first_ < 7 && last_ < time::kLastDay)
            last_ = last_ + 1;
    }

    [[nodiscard]] Scale scale() const { return {first_, last_, kDrawingLeft, kDrawingRight}; }

  private:
    void sure(Day day) { first_ = std::min(first_, day); }
    void sure_late(Day day) { last_ = std::max(last_, day); }
    void maybe(Day day) {
        if (day <= time::kFirstDay) return;
        any_first_ = std::min(any_first_, day);
        any_last_ = std::max(any_last_, day);
    }

    Day as_of_;
    Day first_;
    Day last_;
    Day any_first_ = as_of_;
    Day any_last_ = as_of_;
};

class Layout {
  public:
    Layout(const TimelineView& view, const Words& words)
        : view_(view), words_(words), pen_(sketch_.shapes), scale_(Range(view).scale()) {}

    Sketch make() {
        sketch_.width = kDrawingWidth;
        sketch_.title = words_.say("timeline.title", {{"case", view_.title}});
        double y = draw_title();
        y = draw_today_label(y);
        const double top = y;
        y = draw_axis_labels(y) + 8;
        y = draw_marks(pen_, view_.marks, scale_, words_, y, grouped_, unseen_);
        y = draw_groups(pen_, view_.groups, scale_, y + 8, unseen_) + 4;
        draw_lines(top, y);
        if (y - top > kTallEnough) y = draw_axis_labels(y + 4);
        y = draw_legend(pen_, words_, y + 16);
        sketch_.height = draw_notes(y + 4) + 10;
        sketch_.description = describe();
        return std::move(sketch_);
    }

  private:
    double draw_title() {
        double y = 22;
        for (const std::string& line :
             lines_of(text::printable(sketch_.title), kTitleSize, kDrawingWidth - 16, 3, true)) {
            Shape& shape = pen_.text(8, y, line, kTitleSize);
            shape.bold = true;
            y += 20;
        }
        return y - 8;
    }

    double draw_today_label(double y) {
        const std::string label = words_.say("heading.as-of", {{"date", view_.as_of_words}});
        const double half = text_width(label, kLabelTextSize, true) / 2;
        const double x = std::clamp(today(), 8 + half, kDrawingWidth - 8 - half);
        Shape& shape = pen_.text(x, y + 12, label, kLabelTextSize, Shape::Anchor::middle);
        shape.bold = true;
        shape.ink = Ink::today;
        return y + 18;
    }

    // The end of the day asked about.
    [[nodiscard]] double today() const { return scale_.end(view_.as_of); }

    double draw_axis_labels(double y) {
        for (const Tick& tick : ticks_of(scale_, words_)) {
            if (tick.label.empty()) continue;
            const double width = text_width(tick.label, kLabelTextSize, tick.major);
            const double x = std::min(tick.x + 3, kDrawingWidth - 4 - width);
            Shape& label = pen_.text(x, y + (tick.major ? 12 : 26), tick.label, kLabelTextSize);
            label.bold = tick.major;
            if (!tick.major) label.ink = Ink::quiet;
        }
        pen_.line(Ink::frame, scale_.left(), y + 31, scale_.right() - scale_.left(), 0);
        return y + 34;
    }

    // Behind everything else.
    void draw_lines(double top, double bottom) {
        std::vector<Shape> behind;
        Pen pen(behind);
        for (const Tick& tick : ticks_of(scale_, words_)) {
            const double from = top + (tick.major ? 2 : 18);
            const double to = tick.major ? bottom : top + 31;
            draw_between_texts(pen, sketch_.shapes,
                               {.ink = Ink::frame, .x = tick.x, .y = from, .height = to - from});
        }
        draw_between_texts(pen, sketch_.shapes,
                           {.ink = Ink::today,
                            .x = today(),
                            .y = top,
                            .height = bottom - top,
                            .text = words_.say("heading.as-of", {{"date", view_.as_of_words}})});
        sketch_.shapes.insert(sketch_.shapes.begin(), behind.begin(), behind.end());
    }

    [[nodiscard]] std::vector<std::string> notes() const {
        std::vector<std::string> notes;
        const auto add = [&](std::string_view key, std::size_t number) {
            if (number > 0) notes.push_back(words_.say(key, {{"n", std::to_string(number)}}));
        };
        if (grouped_)
            notes.push_back(
                words_.say("timeline.grouped", {{"n", std::to_string(view_.marks.size())}}));
        add("timeline.undated", view_.undated);
        add("timeline.unseen", unseen_);
        add("timeline.more-people", view_.more_people);
        add("timeline.more-terms", view_.more_terms);
        if (view_.withheld) notes.push_back(words_.say("chronology.withheld"));
        return notes;
    }

    double draw_notes(double y) {
        for (const std::string& note : notes()) {
            for (const std::string& line : lines_of(note, kLabelTextSize, kDrawingWidth - 16, 3)) {
                pen_.text(8, y + 12, line, kLabelTextSize).ink = Ink::quiet;
                y += kLineHeight;
            }
        }
        return y;
    }

    [[nodiscard]] std::vector<std::string> words_of(const TimelineRow& row) const {
        std::vector<std::string> bars;
        for (const TimelineBar& bar : row.bars) {
            if (bars.empty() || bars.back() != bar.words) bars.push_back(bar.words);
        }
        if (bars.size() <= kMostInWords) return bars;
        const std::size_t more = bars.size() - kMostInWords;
        bars.resize(kMostInWords);
        bars.push_back(words_.say("timeline.and-more", {{"n", std::to_string(more)}}));
        return bars;
    }

    // All that the drawing shows but the events one by one, which the document lists.
    [[nodiscard]] std::string describe() const {
        std::vector<std::string> sentences;
        sentences.push_back(
            words_.say("timeline.describe", {{"first", words_.day(scale_.first())},
                                             {"last", words_.day(scale_.last())},
                                             {"as-of", view_.as_of_words},
                                             {"n", std::to_string(view_.marks.size())}}));
        for (const TimelineGroup& group : view_.groups) {
            for (const TimelineRow& row : group.rows) {
                const std::vector<std::string> bars = words_of(row);
                // a term says its name itself
                const std::string title =
                    group.computed ? group.title : group.title + ", " + row.title;
                sentences.push_back(title + ": " + text::join(bars, "; "));
            }
        }
        for (std::string& note : notes())
            sentences.push_back(std::move(note));
        return text::join(sentences, "\n");
    }

    const TimelineView& view_;
    const Words& words_;
    Sketch sketch_;
    Pen pen_;
    Scale scale_;
    bool grouped_ = false;
    std::size_t unseen_ = 0;
};

}  // namespace

Sketch sketch_timeline(const TimelineView& view, const Words& words) {
    return Layout(view, words).make();
}

}  // namespace merzim::report
