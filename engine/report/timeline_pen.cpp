#include "engine/report/timeline_pen.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::report {

Shape& Pen::add(Shape shape) {
    shapes_.push_back(std::move(shape));
    return shapes_.back();
}

Shape& Pen::box(Ink ink, double x, double y, double width, double height) {
    return add(
        {.kind = Shape::Kind::box, .ink = ink, .x = x, .y = y, .width = width, .height = height});
}

Shape& Pen::line(Ink ink, double x, double y, double width, double height) {
    return add(
        {.kind = Shape::Kind::line, .ink = ink, .x = x, .y = y, .width = width, .height = height});
}

Shape& Pen::diamond(double x, double y, double radius) {
    return add({.kind = Shape::Kind::diamond,
                .ink = Ink::event,
                .x = x,
                .y = y,
                .width = 2 * radius,
                .height = 2 * radius});
}

Shape& Pen::text(double x, double baseline, const std::string& what, double size,
                 Shape::Anchor anchor) {
    return add({.kind = Shape::Kind::text,
                .ink = Ink::text,
                .x = x,
                .y = baseline,
                .text = text::printable(what),
                .size = size,
                .anchor = anchor});
}

void draw_between_texts(Pen& pen, const std::vector<Shape>& shapes, const Shape& line) {
    constexpr double kClear = 2;
    constexpr double kShortest = 7;                // less would look like a mark
    std::vector<std::pair<double, double>> texts;  // from, to
    for (const Shape& shape : shapes) {
        if (shape.kind != Shape::Kind::text) continue;
        const double width = text_width(shape.text, shape.size, shape.bold);
        const double left = shape.anchor == Shape::Anchor::start    ? shape.x
                            : shape.anchor == Shape::Anchor::middle ? shape.x - width / 2
                                                                    : shape.x - width;
        if (left - kClear < line.x && line.x < left + width + kClear)
            texts.emplace_back(shape.y - shape.size, shape.y + shape.size / 3);
    }
    std::ranges::sort(texts);
    double y = line.y;
    const double bottom = line.y + line.height;
    const auto draw_to = [&](double to) {
        if (to - y < kShortest) return;
        Shape& part = pen.line(line.ink, line.x, y, 0, to - y);
        part.text = line.text;
    };
    for (const auto& [from, to] : texts) {
        if (to < y || from > bottom) continue;
        draw_to(from);
        y = std::max(y, to);
    }
    draw_to(bottom);
}

int Room::take(double from, double to, int most) {
    for (int line = 0; line < most; ++line) {
        if (line == lines()) taken_.emplace_back();
        auto& taken = taken_[static_cast<std::size_t>(line)];
        const bool free = std::ranges::none_of(
            taken, [&](const auto& span) { return from < span.second && span.first < to; });
        if (!free) continue;
        taken.emplace_back(from, to);
        return line;
    }
    return -1;
}

}  // namespace merzim::report
