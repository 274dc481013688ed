#include "engine/report/pdf_rows.hpp"

#include <utility>

namespace merzim::report::pdf {

namespace {

using Draw = std::function<void(Canvas&, double)>;

Draw both(Draw first, Draw second) {
    if (!first) return second;
    if (!second) return first;
    return [first = std::move(first), second = std::move(second)](Canvas& canvas, double y) {
        first(canvas, y);
        second(canvas, y);
    };
}

// `below`: how far its upper edge is below that of the strip.
Draw line_of(const Paragraph& paragraph, std::size_t number, double x, double below) {
    return [paragraph, number, x, below](Canvas& canvas, double y) {
        paragraph.draw(canvas, number, x, y + below);
    };
}

constexpr std::size_t kWhole = 8;  // lines that need not be parted

double step(const Strips& strips, std::size_t i) {
    return strips[i].height + (i + 1 < strips.size() ? strips[i + 1].space : 0);
}

// Drawn, and read, before what it stands beside.
Strips beside_whole(Strips strips, const Paragraph& paragraph, double x) {
    double bottom = 0;
    for (std::size_t i = 0; i < strips.size() && bottom < paragraph.height(); ++i) {
        bottom += step(strips, i);
        if (bottom < paragraph.height()) strips[i].keep = true;
    }
    if (bottom < paragraph.height()) {
        if (strips.empty()) strips.emplace_back();
        strips.back().keep = false;
        strips.back().height += paragraph.height() - bottom;
    }
    strips.front().draw =
        both([paragraph, x](Canvas& canvas, double y) { paragraph.draw(canvas, x, y); },
             std::move(strips.front().draw));
    return strips;
}

// Line by line, each with the strip it is level with.
Strips beside_lines(Strips strips, const Paragraph& paragraph, double x) {
    constexpr double kSlack = 2;  // that a line may reach below its strip
    std::size_t at = 0;
    double top = 0;  // of strip `at`, below that of the first
    for (std::size_t i = 0; i < paragraph.lines(); ++i) {
        const double y = static_cast<double>(i) * paragraph.leading();
        while (at < strips.size() && y >= top + strips[at].height - kSlack) {
            top += step(strips, at);
            ++at;
        }
        if (at == strips.size()) {
            top = y;
            strips.push_back({.height = paragraph.leading(),
                              .panel = strips.empty() ? std::nullopt : strips.back().panel});
        }
        Strip& strip = strips[at];
        strip.draw = both(line_of(paragraph, i, x, y - top), std::move(strip.draw));
        const bool straddles = y - top + paragraph.leading() > strip.height + kSlack;
        if (straddles && at + 1 < strips.size()) strip.keep = true;
    }
    return strips;
}

}  // namespace

Strips strips_of(const Paragraph& paragraph, double x) {
    Strips strips;
    const std::size_t lines = paragraph.lines();
    strips.reserve(lines);
    for (std::size_t i = 0; i < lines; ++i) {
        strips.push_back({.height = paragraph.leading(),
                          .keep = i + 1 < lines && (i == 0 || i + 2 == lines),
                          .draw = line_of(paragraph, i, x, 0)});
    }
    return strips;
}

Strips beside(Strips strips, const Paragraph& paragraph, double x) {
    return paragraph.lines() <= kWhole ? beside_whole(std::move(strips), paragraph, x)
                                       : beside_lines(std::move(strips), paragraph, x);
}

void draw_under(Strip& strip, Draw draw) {
    strip.draw = both(std::move(draw), std::move(strip.draw));
}

}  // namespace merzim::report::pdf
