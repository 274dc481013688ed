#include "engine/report/pdf_text.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::report::pdf {

namespace {

constexpr Colour kLink{0x14, 0x3f, 0x7d};

struct Free {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
    void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
    void operator()(int* memory) const { g_free(memory); }
};
template <class Thing>
using Freed = std::unique_ptr<Thing, Free>;

double points(int pango_units) {
    return static_cast<double>(pango_units) / PANGO_SCALE;
}

bool is_bold(Tone tone) {
    return tone == Tone::strong || tone == Tone::good || tone == Tone::warn || tone == Tone::bad;
}

Colour colour_of(Tone tone, Colour plain) {
    switch (tone) {
        case Tone::plain:
        case Tone::strong:
            return plain;
        case Tone::quiet:
            return kGrey;
        case Tone::good:
            return {0x1a, 0x6b, 0x2a};
        case Tone::warn:
            return {0x7a, 0x43, 0x00};
        case Tone::bad:
            return {0xa1, 0x00, 0x1a};
    }
    return plain;
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

void add_colour(PangoAttrList* list, Colour colour, std::size_t from, std::size_t to) {
    const auto wide = [](std::uint8_t part) { return static_cast<guint16>(part * 257); };
    add(list, pango_attr_foreground_new(wide(colour.red), wide(colour.green), wide(colour.blue)),
        from, to);
}

Freed<PangoFontDescription> font_of(const Face& face) {
    Freed<PangoFontDescription> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(),
                                             face.serif ? "DejaVu Serif" : "DejaVu Sans");
    pango_font_description_set_absolute_size(font.get(), face.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(),
                                      face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return font;
}

}  // namespace

Typesetter::Typesetter(const std::string& language)
    : fonts_(pango_cairo_font_map_new()), context_(pango_font_map_create_context(fonts_.get())) {
    // letters stand where the font says, not where the dots of a screen would have them
    const Freed<cairo_font_options_t> options(cairo_font_options_create());
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context_.get(), options.get());
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string(language.c_str()));
}

Paragraph::Paragraph(const Typesetter& typesetter, const Line& line, const Face& face, double width)
    : set_(std::make_shared<Set>()) {
    set_->face = face;
    set_->layout.reset(pango_layout_new(typesetter.context()));
    PangoLayout* layout = set_->layout.get();
    const Freed<PangoFontDescription> font = font_of(face);
    pango_layout_set_font_description(layout, font.get());
    if (width > 0) pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    add_text(*set_, line);
    read_lines(*set_);
}

Paragraph Paragraph::short_line(const Typesetter& typesetter, const std::string& text,
                                const Face& face, double width) {
    Paragraph result(typesetter, {{one_line(text)}}, face, 0);
    PangoLayout* layout = result.set_->layout.get();
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    read_lines(*result.set_);
    return result;
}

void Paragraph::add_text(Set& set, const Line& line) {
    std::string text;
    const Freed<PangoAttrList> attributes(pango_attr_list_new());
    for (const Piece& piece : line) {
        const std::size_t from = text.size();
        text += text::printable(piece.text);
        if (is_bold(piece.tone))
            add(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, text.size());
        const bool leads =
            !piece.link.empty() && (piece.link.front() == '#' || text::is_web_address(piece.link));
        const Colour colour = leads ? kLink : colour_of(piece.tone, set.face.colour);
        if (colour != set.face.colour) add_colour(attributes.get(), colour, from, text.size());
        if (leads) {
            set.links.push_back(
                {static_cast<int>(from), static_cast<int>(text.size()), piece.link});
        }
    }
    // a hyphen where a long address breaks would be taken for a part of it
    add(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, text.size());
    // who looks for "confidence" is to find it
    add(attributes.get(), pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0, text.size());
    pango_layout_set_text(set.layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(set.layout.get(), attributes.get());
}

void Paragraph::read_lines(Set& set) {
    set.lines.clear();
    const Freed<PangoLayoutIter> iter(pango_layout_get_iter(set.layout.get()));
    do {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &extents);
        set.lines.push_back({pango_layout_iter_get_line_readonly(iter.get()), points(extents.x)});
    } while (pango_layout_iter_next_line(iter.get()) != FALSE);
}

double Paragraph::width() const {
    PangoRectangle extents;
    pango_layout_get_extents(set_->layout.get(), nullptr, &extents);
    return points(extents.width);
}

double Paragraph::baseline() const {
    constexpr double kMiddle = 0.365;  // half the height of a capital, in sizes of the font
    return set_->face.leading / 2 + set_->face.size * kMiddle;
}

void Paragraph::draw(Canvas& canvas, std::size_t number, double x, double y) const {
    const SetLine& line = set_->lines[number];
    cairo_t* cairo = canvas.cairo();
    if (set_->face.role != nullptr) canvas.element(set_->face.role, set_);
    set_colour(cairo, set_->face.colour);
    cairo_move_to(cairo, x + line.x, y + baseline());
    pango_cairo_show_layout_line(cairo, line.line);
    draw_links(canvas, line, x, y);
}

void Paragraph::draw(Canvas& canvas, double x, double y) const {
    for (std::size_t i = 0; i < lines(); ++i)
        draw(canvas, i, x, y + static_cast<double>(i) * leading());
}

void Paragraph::draw_links(Canvas& canvas, const SetLine& line, double x, double y) const {
    const int begin = line.line->start_index;
    const int end = begin + line.line->length;
    for (const Link& link : set_->links) {
        const int from = std::max(begin, link.from);
        const int to = std::min(end, link.to);
        if (from >= to) continue;
        int* found = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(line.line, from, to, &found, &count);
        const Freed<int> ranges(found);
        for (std::ptrdiff_t i = 0; i < count; ++i) {
            const double left = points(found[2 * i]);
            const double right = points(found[2 * i + 1]);
            canvas.link({x + left, y, right - left, leading()}, link.target);
        }
    }
}

}  // namespace merzim::report::pdf
