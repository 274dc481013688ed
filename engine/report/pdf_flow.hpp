// Pages filled from top to bottom with strips: horizontal pieces that cannot be broken.
//
// A page breaks between strips only, never after one that is kept with the next, so a heading is
// not left alone and a paragraph leaves no single line. The same strips make the same pages,
// whether they are drawn or only counted.
#pragma once

#include "engine/report/pdf_canvas.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace merzim::report::pdf {

inline constexpr double kLeft = 71;
inline constexpr double kRight = 57;
inline constexpr double kLying = 48;  // left and right of a drawing, and of a page that lies
inline constexpr double kTop = 66;
inline constexpr double kBottom = 62;
inline constexpr double kWidth = kPortrait.width - kLeft - kRight;

// What is behind the strips of a part: a tint, and a bar along its left edge.
struct Panel {
    double x = 0;
    double width = 0;

    friend bool operator==(const Panel&, const Panel&) = default;
};

struct Strip {
    double height = 0;
    double space = 0;   // above it, unless it begins a page
    bool keep = false;  // with the next one
    std::optional<Panel> panel = {};
    std::function<void(Canvas&, double y)> draw = {};
    // What stands again above it where it begins a page: the header of a table.
    std::shared_ptr<const std::vector<Strip>> repeat = {};
};
using Strips = std::vector<Strip>;

class Flow {
  public:
    // Header and footer of a page, by its number from 1.
    using Furniture = std::function<void(Canvas&, Size, int)>;

    // Without a canvas the pages are only counted.
    Flow(Canvas* canvas, Furniture furniture);

    void add(Strips strips);
    // A page with nothing else on it, before what is added after.
    void add_page(Size size, const std::function<void(Canvas&)>& draw);
    // How many pages there are, at least one.
    int finish();

  private:
    void begin_page(Size size);
    void end_page();
    void place_chain();
    void place(const Strip& strip);
    void new_page_for(const Strip& strip);
    void draw_panel(const Panel& panel, double top, double bottom);
    [[nodiscard]] bool fits(const Strips& strips) const;

    Canvas* canvas_;
    Furniture furniture_;
    Strips chain_;  // kept together, not placed yet
    int pages_ = 0;
    bool open_ = false;  // a page is
    bool empty_ = true;  // it has nothing on it
    double y_ = 0;
    std::optional<Panel> panel_;  // of the strip before
};

}  // namespace merzim::report::pdf
