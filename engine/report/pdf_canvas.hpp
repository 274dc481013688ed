// A PDF being drawn (ISO 32000-1), by Cairo: pages, filled boxes, links, places that links lead to,
// bookmarks, and the structure that lets it be read aloud. Points (1/72 inch) from the upper left
// corner of the page.
#pragma once

#include "engine/report/exports.hpp"
#include "engine/report/ink.hpp"

#include <cairo.h>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace merzim::report::pdf {

struct Size {
    double width = 0;
    double height = 0;
};
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

inline constexpr Size kPortrait{595.28, 841.89};  // A4
inline constexpr Size kLandscape{kPortrait.height, kPortrait.width};

class Canvas {
  public:
    // `places`: the ids that will be placed; a link to another one leads nowhere and is left out.
    Canvas(const Paper& paper, std::set<std::string> places);

    void begin_page(Size size);
    void end_page();

    // What is drawn from here on is one element of the structure (ISO 32000-1, 14.8.4: "P", "H1"),
    // until the next one or the end of the page. Again with the same owner, it goes on.
    void element(const char* role, std::shared_ptr<const void> owner);

    void fill(const Box& box, Colour colour);
    void rule(double x, double y, double to_x, double to_y, Colour colour, double width);

    // `target` is an address on the web or "#id"; any other is left out. The box is measured as
    // what is drawn is: scaled and moved with it.
    void link(const Box& box, const std::string& target);
    void place(const std::string& id, double y);
    // Level 0 or 1, on the page that is open.
    void bookmark(const std::string& text, int level, double y);

    [[nodiscard]] cairo_t* cairo() const { return cairo_.get(); }
    // The bytes of the file; nothing can be drawn after.
    std::string finish();

  private:
    struct Destroy {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
        void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    };

    void end_element();
    void tag_link(const std::string& attributes);

    std::string bytes_;  // outlives the surface, which writes to it to the last
    std::unique_ptr<cairo_surface_t, Destroy> surface_;
    std::unique_ptr<cairo_t, Destroy> cairo_;
    std::set<std::string> places_;
    std::set<std::string> placed_;
    const char* role_ = nullptr;  // of the element that is open
    std::shared_ptr<const void> owner_;
    std::vector<std::string> links_;  // of it; they follow it
    std::vector<int> branch_;         // the bookmarks the next one may hang on, by level
    int page_ = 0;
};

void set_colour(cairo_t* cairo, Colour colour);
// What stands in one line: line breaks become spaces, the rest is made visible.
std::string one_line(std::string_view text);
// An id that can be a place: letters, digits and "-".
bool is_place(std::string_view id);

}  // namespace merzim::report::pdf
