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

// The place nearest before `at`, but after `from`, where a letter begins.
std::size_t cut(std::string_view text, std::size_t from, std::size_t at) {
    const auto inside = [&](std::size_t i) {
        return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xc0) == 0x80;
    };
    std::size_t place = at;
    while (place > from + 1 && inside(place))
        --place;
    return place;
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
    set_->width = width;
    read(*set_, line);
    const std::string& text = set_->text;
    std::size_t from = 0;
    for (std::size_t to = text.find('\n'); to != std::string::npos; to = text.find('\n', from)) {
        set_lines(*set_, typesetter, from, to);
        from = to + 1;
    }
    set_lines(*set_, typesetter, from, text.size());
}

Paragraph Paragraph::short_line(const Typesetter& typesetter, const std::string& text,
                                const Face& face, double width) {
    Paragraph result(typesetter, {{one_line(text)}}, face, 0);
    Set& set = *result.set_;
    PangoLayout* layout = set.chunks.front().layout.get();
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    set.lines.clear();
    add_lines(set);
    return result;
}

void Paragraph::read(Set& set, const Line& line) {
    for (const Piece& piece : line) {
        const std::size_t from = set.text.size();
        set.text += text::printable(piece.text);
        const bool leads =
            !piece.link.empty() && (piece.link.front() == '#' || text::is_web_address(piece.link));
        set.spans.push_back({from, set.text.size(), is_bold(piece.tone),
                             leads ? kLink : colour_of(piece.tone, set.face.colour),
                             leads ? piece.link : std::string()});
    }
}

// One paragraph. A chunk ends where a line does: the last line of each but the last chunk is set
// again with what follows it.
void Paragraph::set_lines(Set& set, const Typesetter& typesetter, std::size_t from,
                          std::size_t to) {
    constexpr std::size_t kMost = 1200;  // bytes
    do {
        const std::size_t end = cut(set.text, from, std::min(to, from + kMost));
        set.chunks.push_back(chunk_of(set, typesetter, from, end));
        const std::size_t before = set.lines.size();
        add_lines(set);
        const auto begun = static_cast<std::size_t>(set.lines.back().line->start_index);
        const bool again = end < to && set.lines.size() > before + 1 && begun > 0;
        if (again) set.lines.pop_back();
        from = again ? from + begun : end;
    } while (from < to && set.width > 0);
}

Paragraph::Chunk Paragraph::chunk_of(const Set& set, const Typesetter& typesetter, std::size_t from,
                                     std::size_t to) {
    Chunk chunk;
    chunk.layout.reset(pango_layout_new(typesetter.context()));
    PangoLayout* layout = chunk.layout.get();
    const Freed<PangoAttrList> attributes(pango_attr_list_new());
    for (const Span& span : set.spans) {
        if (span.to <= from || span.from >= to) continue;
        const Span part{std::max(span.from, from) - from, std::min(span.to, to) - from, span.bold,
                        span.colour, span.link};
        if (part.bold)
            add(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), part.from, part.to);
        if (part.colour != set.face.colour)
            add_colour(attributes.get(), part.colour, part.from, part.to);
        if (!part.link.empty()) chunk.links.push_back(part);
    }
    // a hyphen where a long address breaks would be taken for a part of it
    add(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, to - from);
    // who looks for "confidence" is to find it
    add(attributes.get(), pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0, to - from);

    const Freed<PangoFontDescription> font = font_of(set.face);
    pango_layout_set_font_description(layout, font.get());
    if (set.width > 0) pango_layout_set_width(layout, static_cast<int>(set.width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout, set.text.data() + from, static_cast<int>(to - from));
    pango_layout_set_attributes(layout, attributes.get());
    return chunk;
}

// Those of the last chunk.
void Paragraph::add_lines(Set& set) {
    const std::size_t chunk = set.chunks.size() - 1;
    const Freed<PangoLayoutIter> iter(pango_layout_get_iter(set.chunks[chunk].layout.get()));
    do {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &extents);
        set.lines.push_back(
            {chunk, pango_layout_iter_get_line_readonly(iter.get()), points(extents.x)});
    } while (pango_layout_iter_next_line(iter.get()) != FALSE);
}

double Paragraph::width() const {
    double widest = 0;
    for (const Chunk& chunk : set_->chunks) {
        PangoRectangle extents;
        pango_layout_get_extents(chunk.layout.get(), nullptr, &extents);
        widest = std::max(widest, points(extents.width));
    }
    return widest;
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
    for (const Span& link : set_->chunks[line.chunk].links) {
        const int from = std::max(begin, static_cast<int>(link.from));
        const int to = std::min(end, static_cast<int>(link.to));
        if (from >= to) continue;
        int* found = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(line.line, from, to, &found, &count);
        const Freed<int> ranges(found);
        for (std::ptrdiff_t i = 0; i < count; ++i) {
            const double left = points(found[2 * i]);
            const double right = points(found[2 * i + 1]);
            canvas.link({x + left, y, right - left, leading()}, link.link);
        }
    }
}

}  // namespace merzim::report::pdf
