// What the parts of the drawing of a timeline share: where the columns are, how to add shapes, and
// where there is room for a label.
#pragma once

#include "engine/report/sketch.hpp"
#include "engine/report/timeline_axis.hpp"
#include "engine/report/timeline_view.hpp"

#include <string>
#include <utility>
#include <vector>

namespace merzim::report {

inline constexpr double kDrawingWidth = 960;
inline constexpr double kDrawingLeft = 230;  // of the axis; titles of rows stand before it
inline constexpr double kDrawingRight = 944;
inline constexpr double kTextSize = 12;
inline constexpr double kLabelTextSize = 11;
inline constexpr double kLineHeight = 15;
inline constexpr double kBarHeight = 17;

class Pen {
  public:
    explicit Pen(std::vector<Shape>& shapes) : shapes_(shapes) {}

    Shape& box(Ink ink, double x, double y, double width, double height);
    Shape& line(Ink ink, double x, double y, double width, double height);
    Shape& diamond(double x, double y, double radius);
    Shape& text(double x, double baseline, const std::string& what, double size = kTextSize,
                Shape::Anchor anchor = Shape::Anchor::start);

  private:
    Shape& add(Shape shape);
    std::vector<Shape>& shapes_;
};

// A vertical line, left out where a text stands.
void draw_between_texts(Pen& pen, const std::vector<Shape>& shapes, const Shape& line);

// Parts of lines that are taken.
class Room {
  public:
    // The first line, below `most`, on which [from, to] is free, taken from then on; -1: none.
    int take(double from, double to, int most);
    [[nodiscard]] int lines() const { return static_cast<int>(taken_.size()); }

  private:
    std::vector<std::vector<std::pair<double, double>>> taken_;
};

// The rows of tracks; gives the y below them. Bars that are too narrow to be told apart from the
// one before are counted in `unseen`.
double draw_groups(Pen& pen, const std::vector<TimelineGroup>& groups, const Scale& scale, double y,
                   std::size_t& unseen);
// The events; gives the y below them. `grouped`: marks stand for several each.
double draw_marks(Pen& pen, const std::vector<TimelineMark>& marks, const Scale& scale,
                  const Words& words, double y, bool& grouped, std::size_t& unseen);
// What the shapes mean; gives the y below it.
double draw_legend(Pen& pen, const Words& words, double y);

}  // namespace merzim::report
