// Reports for a terminal or a plain text file.
#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kNarrowest = 24;  // a column is not squeezed below this

std::string_view colour_of(Tone tone) {
    switch (tone) {
        case Tone::strong:
            return "\x1b[1m";
        case Tone::quiet:
            return "\x1b[2m";
        case Tone::good:
            return "\x1b[32m";
        case Tone::warn:
            return "\x1b[33m";
        case Tone::bad:
            return "\x1b[1;31m";
        case Tone::plain:
            break;
    }
    return {};
}

// Nothing of a text leaves its line.
std::string inert_line(std::string_view text) {
    std::string line = text::printable(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

// A word that cannot be broken, and whether a space stands before it.
struct Word {
    std::string text;
    Tone tone = Tone::plain;
    bool spaced = false;
};

std::vector<Word> words_of(const Line& line) {
    std::vector<Word> words;
    bool spaced = false;
    for (const Piece& piece : line) {
        if (piece.text.empty()) continue;
        const std::string inert = inert_line(piece.text);
        for (const std::string& part : text::split(inert, ' ')) {
            if (!part.empty()) {
                words.push_back({part, piece.tone, spaced});
                spaced = false;
            }
            spaced = true;
        }
        spaced = inert.back() == ' ';
    }
    return words;
}

class TextWriter {
  public:
    explicit TextWriter(const TextStyle& style) : style_(style) {}

    std::string write(const Document& document) {
        const auto& blocks = document.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (i > 0 && separated(blocks[i - 1], blocks[i])) out_ += '\n';
            if (blocks[i].kind == Block::Kind::field) label_width(blocks, i);
            write(blocks[i]);
        }
        return std::move(out_);
    }

  private:
    static bool separated(const Block& before, const Block& block) {
        using Kind = Block::Kind;
        if (block.kind == Kind::title || block.kind == Kind::heading) return true;
        if (before.kind == Kind::heading || before.kind == Kind::title) return false;
        if (block.kind == Kind::item || block.kind == Kind::quote || block.kind == Kind::entry)
            return false;
        return block.kind != before.kind || block.kind == Kind::table;
    }

    // The labels of fields that follow each other form a column.
    void label_width(const std::vector<Block>& blocks, std::size_t at) {
        if (at > 0 && blocks[at - 1].kind == Block::Kind::field) return;
        labels_ = 0;
        for (std::size_t i = at; i < blocks.size() && blocks[i].kind == Block::Kind::field; ++i)
            labels_ = std::max(labels_, text::display_width(inert_line(blocks[i].label)));
    }

    void write(const Block& block) {
        const auto level = static_cast<std::size_t>(block.level);
        switch (block.kind) {
            case Block::Kind::title:
                lines("", 0, block.line);
                break;
            case Block::Kind::heading:
                lines(std::string(level * kIndent, ' '), level * kIndent, block.line);
                break;
            case Block::Kind::text:
                lines(std::string(kIndent, ' '), kIndent, block.line);
                break;
            case Block::Kind::field:
                lines(
                    std::string(kIndent, ' ') + text::pad(inert_line(block.label), labels_) + "  ",
                    kIndent + labels_ + 2, block.line);
                break;
            case Block::Kind::item:
                lines(std::string(kIndent * (level + 1), ' ') + "- ", kIndent * (level + 2),
                      block.line);
                break;
            case Block::Kind::entry: {
                Line dated{{block.label, Tone::strong}, {": "}};
                dated.insert(dated.end(), block.line.begin(), block.line.end());
                lines(std::string(kIndent, ' ') + "- ", kIndent * 2, dated);
                break;
            }
            case Block::Kind::quote:
                lines(std::string(kIndent * (level + 2), ' ') + "| ", kIndent * (level + 2),
                      block.line, "| ");
                break;
            case Block::Kind::table:
                table(block.rows);
                break;
        }
    }

    // Writes words after `first`, further lines after `indent` columns and `rest`.
    void lines(const std::string& first, std::size_t indent, const Line& line,
               std::string_view rest = {}) {
        out_ += first;
        std::size_t column = text::display_width(first);
        const std::size_t margin = indent + rest.size();
        Tone tone = Tone::plain;
        bool begun = false;
        for (const Word& word : words_of(line)) {
            const std::size_t width = text::display_width(word.text);
            const bool space = word.spaced && begun;
            if (begun && space && too_wide(column + 1 + width, margin)) {
                set(tone, Tone::plain);
                out_ += '\n' + std::string(indent, ' ') + std::string(rest);
                column = margin;
            } else if (space) {
                if (word.tone != tone) set(tone, Tone::plain);
                out_ += ' ';
                ++column;
            }
            set(tone, word.tone);
            out_ += word.text;
            column += width;
            begun = true;
        }
        set(tone, Tone::plain);
        while (!out_.empty() && out_.back() == ' ')
            out_.pop_back();
        out_ += '\n';
    }

    [[nodiscard]] bool too_wide(std::size_t column, std::size_t margin) const {
        if (style_.width <= 0) return false;
        const auto width = std::max(static_cast<std::size_t>(style_.width), margin + kNarrowest);
        return column > width;
    }

    void set(Tone& current, Tone wanted) {
        if (current == wanted) return;
        if (style_.colour && current != Tone::plain) out_ += "\x1b[0m";
        if (style_.colour) out_ += colour_of(wanted);
        current = wanted;
    }

    void table(const std::vector<Row>& rows) {
        if (rows.empty()) return;
        std::vector<std::size_t> widths(rows.front().size());
        for (const Row& row : rows) {
            for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
                widths[i] = std::max(widths[i], text::display_width(inert_line(row[i])));
        }
        for (const Row& row : rows) {
            std::string first(kIndent, ' ');
            for (std::size_t i = 0; i + 1 < row.size(); ++i)
                first += text::pad(inert_line(row[i]), widths[i]) + "  ";
            const std::string last = row.empty() ? std::string() : row.back();
            const Tone tone = &row == &rows.front() ? Tone::quiet : Tone::plain;
            lines(first, text::display_width(first), {{last, tone}});
        }
    }

    TextStyle style_;
    std::string out_;
    std::size_t labels_ = 0;
};

}  // namespace

std::string write_text(const Document& document, const TextStyle& style) {
    return TextWriter(style).write(document);
}

}  // namespace merzim::report
