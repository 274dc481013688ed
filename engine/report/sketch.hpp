// A drawing before it is known how it will be drawn (SVG, a page of a PDF): shapes with their
// places, in units of 1/96 inch from the upper left corner. Text in it is not escaped: writers do
// that.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace merzim::report {

// What a shape stands for; the writer chooses its colours, dark enough to be read and, where two
// could be taken for each other, told apart by more than colour.
enum class Ink : std::uint8_t {
    text,
    quiet,    // helping lines and lesser text
    frame,    // axis, borders of tracks
    stage,    // a state of the case
    status,   // a state of a participant
    measure,  // a measure against a participant
    clock,    // a term that runs or was kept
    breach,   // the part of a term's time beyond its last lawful day
    event,
    today,  // the day asked about
};

struct Shape {
    enum class Kind : std::uint8_t { box, line, diamond, text };
    // Which point of a text (x, y) is, on its baseline.
    enum class Anchor : std::uint8_t { start, middle, end };

    Kind kind = Kind::box;
    Ink ink = Ink::frame;
    double x = 0;  // of a diamond: its centre
    double y = 0;
    double width = 0;  // of a line: to its end; of a text: 0
    double height = 0;
    bool uncertain = false;  // hatched or dashed: may be so, by the record
    bool open = false;       // of a box: goes on past its right edge
    std::string text = {};   // of a text: what it says; of others: what they stand for, in words
    double size = 12;        // of a text, in pixels
    bool bold = false;
    Anchor anchor = Anchor::start;
    std::string link = {};  // "#id" of a block of the document it stands in
};

struct Sketch {
    double width = 0;
    double height = 0;
    std::string title;
    std::string description;  // the whole in words, for those who do not see it
    std::vector<Shape> shapes;
};

}  // namespace merzim::report
