// Events on the axis. A few have a line each, with their text beside; many stand in one line, those
// that would touch as one mark with their number.
#include "engine/base/text.hpp"
#include "engine/report/timeline_pen.hpp"

#include <algorithm>
#include <iterator>

namespace merzim::report {

namespace {

constexpr std::size_t kMostLines = 40;
constexpr double kRadius = 5;
constexpr double kSpanHeight = 8;
constexpr double kGap = 10;    // between a mark and its text
constexpr double kApart = 40;  // between two groups
constexpr int kMostSpanLines = 8;

// Where its day or the days it may have been on are.
struct Place {
    double from = 0;
    double to = 0;
    bool exact = false;
};

Place place_of(const TimelineMark& mark, const Scale& scale) {
    const bool exact = mark.first == mark.last && !mark.from_any && !mark.to_any;
    if (exact) return {scale.middle(mark.first), scale.middle(mark.first), true};
    Place place{mark.from_any ? scale.left() : scale.start(mark.first),
                mark.to_any ? scale.right() : scale.end(mark.last), false};
    if (place.to - place.from < kSpanHeight)
        place.from = std::max(scale.left(), place.to - kSpanHeight);
    return place;
}

void draw_mark(Pen& pen, const TimelineMark& mark, const Place& place, const Scale& scale,
               double middle) {
    Shape& shape = place.exact ? pen.diamond(place.from, middle, kRadius)
                               : pen.box(Ink::event, place.from, middle - kSpanHeight / 2,
                                         place.to - place.from, kSpanHeight);
    shape.uncertain = !place.exact || !mark.certain;
    shape.open = mark.to_any || (!place.exact && mark.last > scale.last());
    shape.text = text::printable(mark.words);
    shape.link = "#event-" + mark.event;
}

// Beside the mark where there is room, else on the roomier side, in two lines if need be.
double draw_words(Pen& pen, const TimelineMark& mark, const Place& place, double top) {
    const double before = place.from - kGap - 8;
    const double after = kDrawingWidth - 8 - (place.to + kGap);
    const std::string words = text::printable(mark.words);
    const double width = text_width(words, kLabelTextSize);
    const bool right = width <= after || (width > before && after >= before);
    const auto lines = lines_of(words, kLabelTextSize, right ? after : before, 3);
    double baseline = top + 12;
    for (const std::string& line : lines) {
        pen.text(right ? place.to + kGap : place.from - kGap, baseline, line, kLabelTextSize,
                 right ? Shape::Anchor::start : Shape::Anchor::end);
        baseline += kLineHeight - 1;
    }
    return top + static_cast<double>(lines.size()) * (kLineHeight - 1) + 3;
}

// Far from an edge there is always room for some words.
double draw_one_by_one(Pen& pen, const std::vector<TimelineMark>& marks, const Scale& scale,
                       double y) {
    for (const TimelineMark& mark : marks) {
        Place place = place_of(mark, scale);
        const bool both_full = place.from - kGap < 150 && kDrawingWidth - place.to - kGap < 150;
        draw_mark(pen, mark, place, scale, y + 8);
        if (both_full) {  // the text of what may have been on any day stands below its span
            y += kLineHeight - 1;
            place.to = scale.left() - kGap;
        }
        y = draw_words(pen, mark, place, y);
    }
    return y;
}

class Groups {
  public:
    Groups(Pen& pen, const Scale& scale, const Words& words)
        : pen_(pen), scale_(scale), words_(words) {}

    double draw(const std::vector<TimelineMark>& marks, double y, std::size_t& unseen) {
        std::vector<const TimelineMark*> spans;
        std::vector<const TimelineMark*> group;
        for (const TimelineMark& mark : marks) {
            const Place place = place_of(mark, scale_);
            if (!place.exact) {
                spans.push_back(&mark);
                continue;
            }
            if (!group.empty() && place.from - place_of(*group.front(), scale_).from > kApart) {
                draw_group(group, y);
                group.clear();
            }
            group.push_back(&mark);
        }
        if (!group.empty()) draw_group(group, y);
        return draw_spans(spans, y + 2 * kLineHeight + 4, unseen);
    }

  private:
    void draw_group(const std::vector<const TimelineMark*>& group, double y) {
        const TimelineMark& first = *group.front();
        const Place place = place_of(first, scale_);  // far enough from that of the next group
        if (group.size() == 1) {
            draw_mark(pen_, first, place, scale_, y + 8);
            return;
        }
        TimelineMark all = first;
        const time::Bounds bounds{time::start_of(first.first), time::end_of(group.back()->first)};
        const auto count = static_cast<std::int64_t>(group.size());
        all.words = words_.say("timeline.group",
                               {{"when", words_.date(bounds)}, {"n", std::to_string(count)}});
        all.certain = true;
        draw_mark(pen_, all, place, scale_, y + 8);
        pen_.text(place.from, y + 27, std::to_string(count), kLabelTextSize, Shape::Anchor::middle);
    }

    // Days that are not known, each a span; beyond what has a line they are only counted.
    double draw_spans(const std::vector<const TimelineMark*>& spans, double y,
                      std::size_t& unseen) {
        Room room;
        for (const TimelineMark* mark : spans) {
            const Place place = place_of(*mark, scale_);
            const int line = room.take(place.from, place.to + 2, kMostSpanLines);
            if (line < 0)
                ++unseen;
            else
                draw_mark(pen_, *mark, place, scale_, y + 6 + line * (kSpanHeight + 3));
        }
        return y + room.lines() * (kSpanHeight + 3) + 4;
    }

    Pen& pen_;
    const Scale& scale_;
    const Words& words_;
};

}  // namespace

double draw_marks(Pen& pen, const std::vector<TimelineMark>& all, const Scale& scale,
                  const Words& words, double y, bool& grouped, std::size_t& unseen) {
    std::vector<TimelineMark> marks;
    std::ranges::copy_if(all, std::back_inserter(marks), [&](const TimelineMark& mark) {
        return mark.first <= scale.last() && mark.last >= scale.first();
    });
    unseen += all.size() - marks.size();
    grouped = marks.size() > kMostLines;
    return grouped ? Groups(pen, scale, words).draw(marks, y, unseen)
                   : draw_one_by_one(pen, marks, scale, y);
}

}  // namespace merzim::report
