#include "engine/report/timeline_pen.hpp"

namespace merzim::report {

namespace {

constexpr double kSample = 26;
constexpr double kSampleHeight = 12;

struct Entry {
    Shape::Kind kind;
    Ink ink;
    bool uncertain;
    const char* phrase;
};

constexpr Entry kEntries[] = {
    {Shape::Kind::diamond, Ink::event, false, "timeline.legend.event"},
    {Shape::Kind::diamond, Ink::event, true, "timeline.legend.event-maybe"},
    {Shape::Kind::box, Ink::event, true, "timeline.legend.event-span"},
    {Shape::Kind::box, Ink::stage, false, "timeline.legend.certain"},
    {Shape::Kind::box, Ink::stage, true, "timeline.legend.uncertain"},
    {Shape::Kind::box, Ink::clock, false, "timeline.legend.clock"},
    {Shape::Kind::box, Ink::clock, true, "timeline.legend.clock-maybe"},
    {Shape::Kind::box, Ink::breach, false, "timeline.legend.breach"},
    {Shape::Kind::box, Ink::breach, true, "timeline.legend.breach-maybe"},
};

void draw_sample(Pen& pen, const Entry& entry, double x, double y) {
    Shape& shape = entry.kind == Shape::Kind::diamond
                       ? pen.diamond(x + kSample / 2, y + kSampleHeight / 2, 5)
                       : pen.box(entry.ink, x, entry.ink == Ink::event ? y + 2 : y, kSample,
                                 entry.ink == Ink::event ? 8 : kSampleHeight);
    shape.uncertain = entry.uncertain;
}

}  // namespace

double draw_legend(Pen& pen, const Words& words, double y) {
    pen.line(Ink::frame, 8, y, kDrawingRight - 8, 0);
    y += 10;
    double x = 8;
    for (const Entry& entry : kEntries) {
        const std::string label = words.say(entry.phrase);
        const double width = kSample + 8 + text_width(label, kLabelTextSize) + 18;
        if (x > 8 && x + width > kDrawingWidth) {
            x = 8;
            y += kLineHeight + 4;
        }
        draw_sample(pen, entry, x, y);
        pen.text(x + kSample + 7, y + 10,
                 shortened(label, kLabelTextSize, kDrawingWidth - x - kSample - 15),
                 kLabelTextSize);
        x += width;
    }
    return y + kLineHeight + 4;
}

}  // namespace merzim::report
