// The colours and patterns of a drawing, for every writer of one: what an Ink looks like.
//
// Hues of the palette of Okabe and Ito ("Color Universal Design", 2008), darkened for strokes and
// lightened for fills, so that they stay apart for the colour-blind. In grey a breach is known by
// its crossed hatch, the uncertain by its slanted hatch and dashed border, the day asked about by
// its dots and dashes. Text in the ink `text` on any fill but an event's, and every stroke on
// white, has a contrast of 4.5 to 1 or better (WCAG 2.1, 1.4.3); the ink `frame`, which says
// nothing, of 3 to 1.
#pragma once

#include "engine/report/sketch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merzim::report {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

std::string hex(Colour colour);  // "#1a2b3c"

// Parallel lines over a fill: from the lower left to the upper right, or both ways.
enum class Hatch : std::uint8_t { none, slanted, crossed };

// Lengths in the units of a Sketch.
struct Look {
    Colour stroke;               // of lines, borders and text
    std::optional<Colour> fill;  // of boxes and diamonds; without: only the border is drawn
    double width = 1;            // of lines and borders
    std::vector<double> dash;    // drawn, left out, drawn …; empty: one line
    Hatch hatch = Hatch::none;   // in the colour `lines`
    Colour lines;
};

// Between two lines of a hatch, measured across them; and how thick one is.
inline constexpr double kHatchStep = 6;
inline constexpr double kHatchWidth = 0.8;

Look look_of(Ink ink, bool uncertain);

}  // namespace merzim::report
