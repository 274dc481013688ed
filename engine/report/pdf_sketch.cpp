#include "engine/report/pdf_sketch.hpp"

#include <algorithm>
#include <cmath>

namespace merzim::report::pdf {

namespace {

constexpr double kNatural = 0.75;  // a unit of a sketch, 1/96 inch, in points
constexpr double kLargest = 1.2 * kNatural;
constexpr Face kHeading{
    .size = 12.3, .leading = 16.5, .bold = true, .colour = {0x1d, 0x2b, 0x3d}, .role = "H2"};
constexpr Face kNote{.size = 7.8, .leading = 11, .colour = kGrey};

// A part of a sketch, from one height to another, in its units.
struct Band {
    double from = 0;
    double to = 0;
};

Band extent_of(const Shape& shape) {
    switch (shape.kind) {
        case Shape::Kind::text:
            return {shape.y - shape.size, shape.y + shape.size * 0.3};
        case Shape::Kind::diamond:
            return {shape.y - shape.height / 2, shape.y + shape.height / 2};
        case Shape::Kind::box:
        case Shape::Kind::line:
            break;
    }
    return {std::min(shape.y, shape.y + shape.height), std::max(shape.y, shape.y + shape.height)};
}

// Lines, and frames around many things, may be cut.
bool may_be_cut(const Shape& shape) {
    return shape.kind == Shape::Kind::line ||
           (shape.kind == Shape::Kind::box && shape.ink == Ink::frame);
}

bool is_free(const std::vector<Shape>& shapes, double y) {
    return std::ranges::none_of(shapes, [&](const Shape& shape) {
        const Band band = extent_of(shape);
        return !may_be_cut(shape) && band.from < y && y < band.to;
    });
}

std::vector<Band> bands_of(const Sketch& sketch, double height) {
    constexpr double kLeastFull = 0.5;  // of a page, for the sake of a better place to cut
    constexpr double kTry = 2;
    std::vector<Band> bands;
    double from = 0;
    while (sketch.height - from > height) {
        double cut = from + height;
        while (cut > from + height * kLeastFull && !is_free(sketch.shapes, cut))
            cut -= kTry;
        if (cut <= from + height * kLeastFull) cut = from + height;
        bands.push_back({from, cut});
        from = cut;
    }
    bands.push_back({from, sketch.height});
    return bands;
}

// ---- shapes

void outline(cairo_t* cairo, const Shape& shape) {
    const double right = shape.x + shape.width;
    const double bottom = shape.y + shape.height;
    if (shape.kind == Shape::Kind::diamond) {
        cairo_move_to(cairo, shape.x, shape.y - shape.height / 2);
        cairo_line_to(cairo, shape.x + shape.width / 2, shape.y);
        cairo_line_to(cairo, shape.x, shape.y + shape.height / 2);
        cairo_line_to(cairo, shape.x - shape.width / 2, shape.y);
        cairo_close_path(cairo);
    } else if (shape.open) {  // its right edge is an arrow
        const double tip = std::min(shape.width, shape.height / 3);
        cairo_move_to(cairo, shape.x, shape.y);
        cairo_line_to(cairo, right - tip, shape.y);
        cairo_line_to(cairo, right, shape.y + shape.height / 2);
        cairo_line_to(cairo, right - tip, bottom);
        cairo_line_to(cairo, shape.x, bottom);
        cairo_close_path(cairo);
    } else {
        cairo_rectangle(cairo, shape.x, shape.y, shape.width, shape.height);
    }
}

// Lines at 45 degrees over the whole of a shape, rising or falling to the right.
void slants(cairo_t* cairo, const Shape& shape, bool rising) {
    const double step = kHatchStep * std::sqrt(2.0);
    const bool diamond = shape.kind == Shape::Kind::diamond;
    const double left = diamond ? shape.x - shape.width / 2 : shape.x;
    const double top = diamond ? shape.y - shape.height / 2 : shape.y;
    // from the left edge of the drawing, so that neighbours meet
    const double first = std::floor((left - shape.height) / step) * step;
    const auto count = static_cast<int>((shape.width + 2 * shape.height) / step) + 2;
    for (int i = 0; i < count; ++i) {
        const double x = first + i * step;
        cairo_move_to(cairo, x, rising ? top + shape.height : top);
        cairo_line_to(cairo, x + shape.height, rising ? top : top + shape.height);
    }
    cairo_stroke(cairo);
}

void hatch(cairo_t* cairo, const Shape& shape, const Look& look) {
    if (look.hatch == Hatch::none) return;
    cairo_save(cairo);
    outline(cairo, shape);
    cairo_clip(cairo);
    set_colour(cairo, look.lines);
    cairo_set_line_width(cairo, kHatchWidth);
    slants(cairo, shape, true);
    if (look.hatch == Hatch::crossed) slants(cairo, shape, false);
    cairo_restore(cairo);
}

void stroke(cairo_t* cairo, const Look& look) {
    set_colour(cairo, look.stroke);
    cairo_set_line_width(cairo, look.width);
    cairo_set_dash(cairo, look.dash.data(), static_cast<int>(look.dash.size()), 0);
    cairo_stroke(cairo);
    cairo_set_dash(cairo, nullptr, 0, 0);
}

void draw_filled(Canvas& canvas, const Shape& shape, const Look& look) {
    cairo_t* cairo = canvas.cairo();
    if (look.fill) {
        outline(cairo, shape);
        set_colour(cairo, *look.fill);
        cairo_fill(cairo);
    }
    hatch(cairo, shape, look);
    outline(cairo, shape);
    stroke(cairo, look);
}

void draw_words(Canvas& canvas, const Typesetter& typesetter, const Shape& shape,
                const Look& look) {
    const Face face{.size = shape.size,
                    .leading = shape.size * 1.3,
                    .bold = shape.bold,
                    .colour = look.stroke,
                    .role = nullptr};
    Line line{{one_line(shape.text)}};
    const Paragraph words(typesetter, line, face, 0);
    double x = shape.x;
    if (shape.anchor == Shape::Anchor::middle) x -= words.width() / 2;
    if (shape.anchor == Shape::Anchor::end) x -= words.width();
    words.draw(canvas, 0, x, shape.y - words.baseline());
    canvas.link({x, shape.y - shape.size, words.width(), shape.size * 1.3}, shape.link);
}

void draw(Canvas& canvas, const Typesetter& typesetter, const Shape& shape) {
    const Look look = look_of(shape.ink, shape.uncertain);
    switch (shape.kind) {
        case Shape::Kind::text:
            return draw_words(canvas, typesetter, shape, look);
        case Shape::Kind::line:
            cairo_move_to(canvas.cairo(), shape.x, shape.y);
            cairo_line_to(canvas.cairo(), shape.x + shape.width, shape.y + shape.height);
            stroke(canvas.cairo(), look);
            return;
        case Shape::Kind::box:
            draw_filled(canvas, shape, look);
            canvas.link({shape.x, shape.y, shape.width, shape.height}, shape.link);
            return;
        case Shape::Kind::diamond:
            draw_filled(canvas, shape, look);
            canvas.link(
                {shape.x - shape.width / 2, shape.y - shape.height / 2, shape.width, shape.height},
                shape.link);
            return;
    }
}

void draw_band(Canvas& canvas, const Typesetter& typesetter, const Sketch& sketch,
               const Band& band) {
    constexpr double kEdge = 2;  // for strokes along the edge of the drawing
    cairo_t* cairo = canvas.cairo();
    cairo_rectangle(cairo, -kEdge, band.from - (band.from > 0 ? 0 : kEdge),
                    sketch.width + 2 * kEdge,
                    band.to - band.from + (band.to < sketch.height ? 0 : 2 * kEdge));
    cairo_clip(cairo);
    for (const Shape& shape : sketch.shapes) {
        const Band extent = extent_of(shape);
        if (extent.to >= band.from && extent.from <= band.to) draw(canvas, typesetter, shape);
    }
}

// ---- pages

struct Plan {
    Size page;
    double left = 0;
    double width = 0;  // between the margins
    double top = 0;    // where the drawing begins
    double scale = 1;
    std::vector<Band> bands;
};

Plan plan_of(const Sketch& sketch, double head) {
    constexpr double kShrink = 0.85;  // further to stay on one page and it could not be read
    Plan plan;
    const bool lies = sketch.width > sketch.height;
    plan.page = lies ? kLandscape : kPortrait;
    plan.left = kLying;  // as wide as can be
    plan.width = plan.page.width - 2 * kLying;
    plan.top = kTop - 8 + head;
    const double height = plan.page.height - plan.top - kBottom;
    plan.scale = std::min(kLargest, plan.width / sketch.width);
    const double to_fit = height / sketch.height;
    if (to_fit < plan.scale && to_fit > kShrink * plan.scale) plan.scale = to_fit;
    plan.bands = bands_of(sketch, height / plan.scale * (1 + 1e-9));
    return plan;
}

// Whether the drawing has its title in it, in one line or more; then its legend is too.
bool has_head(const Sketch& sketch) {
    std::string words;
    for (const Shape& shape : sketch.shapes) {
        if (shape.kind == Shape::Kind::text) words += one_line(shape.text) + " ";
    }
    return words.find(one_line(sketch.title)) != std::string::npos;
}

void draw_head(Canvas& canvas, const Paragraph& title, const Paragraph& note, double left) {
    const double y = kTop - 8;
    title.draw(canvas, left, y);
    note.draw(canvas, left, y + title.height());
}

}  // namespace

void add_sketch(Flow& flow, const Typesetter& typesetter, const Sketch& sketch,
                const Words& words) {
    if (!(sketch.width > 0 && sketch.height > 0)) return;
    const double width = plan_of(sketch, 0).width;
    const Paragraph title(typesetter, {{one_line(sketch.title)}}, kHeading, width);
    const Paragraph note(typesetter, {{words.say("pdf.sketch-note")}}, kNote, width);
    constexpr double kBelow = 8;
    const bool headed = has_head(sketch);
    const Plan plan = plan_of(sketch, headed ? 0 : title.height() + note.height() + kBelow);
    for (const Band& band : plan.bands) {
        flow.add_page(plan.page, [&](Canvas& canvas) {
            if (band.from <= 0) canvas.bookmark(title.text(), 0, 0);
            if (band.from <= 0 && !headed) draw_head(canvas, title, note, plan.left);
            canvas.element("Figure", std::make_shared<int>());
            cairo_t* cairo = canvas.cairo();
            cairo_save(cairo);
            const double spare = plan.width - sketch.width * plan.scale;
            cairo_translate(cairo, plan.left + spare / 2, plan.top);
            cairo_scale(cairo, plan.scale, plan.scale);
            cairo_translate(cairo, 0, -band.from);
            draw_band(canvas, typesetter, sketch, band);
            cairo_restore(cairo);
        });
    }
}

}  // namespace merzim::report::pdf
