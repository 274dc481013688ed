#include "engine/report/pdf_blocks.hpp"

#include "engine/base/text.hpp"
#include "engine/report/pdf_table.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace merzim::report::pdf {

namespace {

constexpr double kLabelWidth = 112;  // of the dates and of the labels of fields
constexpr double kGap = 13;
constexpr double kBeside = kLeft + kLabelWidth + kGap;
constexpr double kBesideWidth = kWidth - kLabelWidth - kGap;
constexpr double kStep = 13;  // of indentation
constexpr int kDeepest = 12;

constexpr Colour kInk{0x1d, 0x2b, 0x3d};  // of headings
constexpr Colour kHair{0xb4, 0xb9, 0xc0};
constexpr Colour kDetail{0x3a, 0x3a, 0x3a};

constexpr Face kTitle{.size = 16.5, .leading = 21.5, .bold = true, .colour = kInk, .role = "H1"};
constexpr std::array<Face, 2> kHeadings{
    Face{.size = 12.3, .leading = 16.5, .bold = true, .colour = kInk, .role = "H2"},
    Face{.size = 9.8, .leading = 13.5, .bold = true, .colour = kInk, .role = "H3"}};
constexpr Face kLabel{.size = 8.3, .leading = 13, .colour = kGrey};
constexpr Face kDate{.size = 8.3, .leading = 13, .bold = true, .colour = kInk};

// What is reported is in a serif, what is computed in a sans.
Face body(bool computed) {
    return computed ? Face{.size = 8.6, .leading = 12.6}
                    : Face{.serif = true, .size = 9.2, .leading = 13};
}
Face detail(bool computed) {
    return computed ? Face{.size = 7.8, .leading = 11.2, .colour = kDetail}
                    : Face{.serif = true, .size = 8.2, .leading = 11.6, .colour = kDetail};
}

std::string plain(const Line& line) {
    std::string text;
    for (const Piece& piece : line)
        text += piece.text;
    return text;
}

// "[12] " at the beginning of an item: its number in a list; 0: none.
std::size_t mark_length(std::string_view text) {
    if (!text.starts_with('[')) return 0;
    const std::size_t end = text.find_first_not_of("0123456789", 1);
    if (end == 1 || end == std::string_view::npos || end > 7) return 0;
    return text.substr(end).starts_with("] ") ? end + 2 : 0;
}

// "[en] " at the beginning of a quote: its language, said by whoever shows it.
std::size_t language_length(std::string_view text) {
    const std::size_t end = text.find("] ");
    const bool named = text.starts_with('[') && end != std::string_view::npos && end < 5;
    return named ? end + 2 : 0;
}

void put_panel(Strips& strips, const Panel& panel) {
    for (Strip& strip : strips)
        strip.panel = panel;
}

// In marks of its own already.
bool is_quoted(std::string_view text) {
    constexpr std::array<std::string_view, 4> kOpen{"“", "«", "„", "\""};
    constexpr std::array<std::string_view, 4> kClose{"”", "»", "“", "\""};
    for (std::size_t i = 0; i < kOpen.size(); ++i) {
        if (!text.starts_with(kOpen[i]) || !text.ends_with(kClose[i])) continue;
        return text.size() > kOpen[i].size() &&
               text.find(kClose[i], kOpen[i].size()) == text.size() - kClose[i].size();
    }
    return false;
}

// What is short is not parted.
void keep_short(Strips& strips) {
    constexpr double kShort = 90;
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height + strip.space;
    if (height > kShort) return;
    for (Strip& strip : strips)
        strip.keep = true;
}

void put_place(Strips& strips, const std::string& id) {
    if (id.empty() || strips.empty()) return;
    constexpr double kAbove = 6;
    draw_under(strips.front(), [id](Canvas& canvas, double y) { canvas.place(id, y - kAbove); });
}

void append(Strips& strips, Strips more) {
    std::ranges::move(more, std::back_inserter(strips));
}

}  // namespace

void Blocks::add(const Block& block) {
    const bool belongs =
        block.kind == Block::Kind::quote || (block.kind == Block::Kind::item && block.level > 0);
    // with the first of what is below it, and short details with one another; long reasons are
    // parted
    const bool goes_with = block.kind == Block::Kind::quote || block.level > waiting_level_ ||
                           (block.level == 1 && waiting_level_ == 1);
    if (belongs && goes_with && !waiting_.empty()) waiting_.back().keep = true;
    if (!belongs) finish();
    if (block.kind != Block::Kind::quote) waiting_level_ = belongs ? block.level : 0;
    if (block.kind != Block::Kind::entry && !belongs) header_.reset();
    switch (block.kind) {
        case Block::Kind::title:
            return add_title(block);
        case Block::Kind::heading:
            return add_heading(block);
        case Block::Kind::text:
            return add_text(block);
        case Block::Kind::field:
            return add_field(block);
        case Block::Kind::item:
            return add_item(block);
        case Block::Kind::quote:
            return add_quote(block);
        case Block::Kind::table:
            return add_table(block);
        case Block::Kind::entry:
            return add_entry(block);
    }
}

void Blocks::finish() {
    flow_.add(std::exchange(waiting_, {}));
    if (!entry_) return;
    Strips strips = beside(std::move(entry_->strips), entry_->label, kLeft);
    if (entry_->computed) put_panel(strips, {kLeft - 9, kWidth + 18});
    keep_short(strips);
    strips.front().space = 11;
    draw_under(strips.front(), [first = entry_->first](Canvas& canvas, double y) {
        if (!first) canvas.rule(kLeft - 4, y - 4, kLeft + kWidth + 4, y - 4, kHair, 0.4);
    });
    strips.back().keep = false;
    for (Strip& strip : strips)
        strip.repeat = header_;
    entry_.reset();
    flow_.add(std::move(strips));
}

void Blocks::add_strips(Strips strips, const Block& block) {
    put_place(strips, block.id);
    if (block.computed) put_panel(strips, {kLeft - 9, kWidth + 18});
    after_field_ = block.kind == Block::Kind::field;
    flow_.add(std::exchange(waiting_, std::move(strips)));
}

void Blocks::add_title(const Block& block) {
    Strips strips = strips_of(Paragraph(typesetter_, block.line, kTitle, kWidth), kLeft);
    strips.front().space = 16;
    add_strips(std::move(strips), block);
}

void Blocks::add_heading(const Block& block) {
    const auto level = static_cast<std::size_t>(std::clamp(block.level, 0, 1));
    const Block shown{.kind = block.kind,
                      .level = block.level,
                      .label = {},
                      .line = marked(block),
                      .id = block.id,
                      .computed = block.computed};
    under_computed_ = block.computed;
    Strips strips = strips_of(Paragraph(typesetter_, shown.line, kHeadings[level], kWidth), kLeft);
    strips.front().space = level == 0 ? 22 : 13;
    for (Strip& strip : strips)
        strip.keep = true;
    draw_under(strips.front(),
               [text = one_line(plain(shown.line)), level](Canvas& canvas, double y) {
                   canvas.bookmark(text, static_cast<int>(level), y - 8);
               });
    if (level == 0) {
        strips.push_back({.height = 3, .keep = true, .draw = [](Canvas& canvas, double y) {
                              canvas.rule(kLeft, y + 1.5, kLeft + kWidth, y + 1.5, kInk, 0.8);
                          }});
    }
    add_strips(std::move(strips), shown);
}

void Blocks::add_text(const Block& block) {
    Strips strips =
        strips_of(Paragraph(typesetter_, marked(block), body(block.computed), kWidth), kLeft);
    strips.front().space = 8;
    add_strips(std::move(strips), block);
}

void Blocks::add_field(const Block& block) {
    std::string label = block.label;
    if (block.computed && !under_computed_ && !says_computed(label))
        label += " (" + words_.say("pdf.computed") + ")";
    Strips strips =
        strips_of(Paragraph(typesetter_, block.line, body(block.computed), kBesideWidth), kBeside);
    strips =
        beside(std::move(strips), Paragraph(typesetter_, {{label}}, kLabel, kLabelWidth), kLeft);
    strips.front().space = after_field_ ? 3 : 9;
    add_strips(std::move(strips), block);
}

void Blocks::add_item(const Block& block) {
    if (entry_ && block.level > 0) {
        add_to_entry(
            strips_of(Paragraph(typesetter_, marked(block), detail(block.computed), kBesideWidth),
                      kBeside),
            block.computed);
        return;
    }
    Line line = marked(block);
    std::string mark = block.level > 0 ? "–" : "•";
    double hang = kStep;
    if (const std::size_t length = line.empty() ? 0 : mark_length(line.front().text); length > 0) {
        mark = text::trim(line.front().text.substr(0, length));
        line.front().text.erase(0, length);
        hang = kStep * 2;
    }
    const bool deep = block.level > 0;
    const Face face = deep ? detail(block.computed) : body(block.computed);
    const double x = kLeft + hang + kStep * std::clamp(block.level, 0, kDeepest);
    Strips strips = strips_of(Paragraph(typesetter_, line, face, kLeft + kWidth - x), x);
    strips = beside(std::move(strips), Paragraph(typesetter_, {{mark}}, face, 0), x - hang);
    strips.front().space = deep ? 2 : 7;
    add_strips(std::move(strips), block);
}

Strips Blocks::quote_strips(const Block& block, double x, double width) const {
    constexpr Colour kQuoted{0x26, 0x26, 0x26};
    constexpr double kInside = 9;
    const Face face{
        .serif = true, .size = 8.7, .leading = 12.4, .colour = kQuoted, .role = "BlockQuote"};
    const std::string text = plain(block.line);
    const std::size_t language = language_length(text);
    const std::string words_of_it = text.substr(language);
    const Line line{
        {text.substr(0, language), Tone::quiet},
        {is_quoted(words_of_it) ? words_of_it : words_.say("pdf.quote", {{"text", words_of_it}})}};
    Strips strips = strips_of(Paragraph(typesetter_, line, face, width - kInside), x + kInside);
    for (Strip& strip : strips) {
        draw_under(strip, [x, height = strip.height](Canvas& canvas, double y) {
            canvas.fill({x, y, 1.3, height}, {0x8d, 0x95, 0x9f});
        });
    }
    return strips;
}

void Blocks::add_quote(const Block& block) {
    if (entry_) {
        add_to_entry(quote_strips(block, kBeside, kBesideWidth), block.computed);
        return;
    }
    const double x = kLeft + kStep * (1 + std::clamp(block.level, 0, kDeepest));
    Strips strips = quote_strips(block, x, kLeft + kWidth - x);
    strips.front().space = 3;
    add_strips(std::move(strips), block);
}

void Blocks::add_to_entry(Strips strips, bool computed) {
    strips.front().space = computed ? 6 : 3;
    if (!entry_->begun) entry_->strips.back().keep = true;
    entry_->begun = true;
    if (computed && !entry_->computed) put_panel(strips, {kBeside - 7, kBesideWidth + 12});
    append(entry_->strips, std::move(strips));
}

void Blocks::add_header_of_entries() {
    if (header_) return;
    const std::vector<Column> columns{{kLeft, kLabelWidth}, {kBeside, kBesideWidth}};
    Strips header =
        header_of(typesetter_, {words_.say("pdf.when"), words_.say("pdf.what")}, columns);
    header_ = std::make_shared<const Strips>(header);
    flow_.add(std::move(header));
}

void Blocks::add_entry(const Block& block) {
    const bool first = !header_;
    add_header_of_entries();
    after_field_ = false;
    Strips strips = strips_of(
        Paragraph(typesetter_, marked(block), body(block.computed), kBesideWidth), kBeside);
    put_place(strips, block.id);
    entry_ = OpenRow{Paragraph(typesetter_, {{block.label}}, kDate, kLabelWidth), std::move(strips),
                     block.computed, first};
}

void Blocks::add_table(const Block& block) {
    Strips strips = table_of(typesetter_, block.rows, block.computed);
    if (!strips.empty()) add_strips(std::move(strips), block);
}

bool Blocks::says_computed(const std::string& text) const {
    return text::fold(text).find(text::fold(words_.say("pdf.computed"))) != std::string::npos;
}

// What is computed says so in words, in its heading or itself.
Line Blocks::marked(const Block& block) const {
    const bool heading = block.kind == Block::Kind::heading;
    Line line = block.line;
    if (!block.computed || (under_computed_ && !heading) || says_computed(plain(line))) return line;
    const std::string word = "(" + words_.say("pdf.computed") + ")";
    if (heading)
        line.push_back({" " + word});
    else
        line.insert(line.begin(), {word + " ", Tone::quiet});
    return line;
}

}  // namespace merzim::report::pdf
