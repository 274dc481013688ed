// Blocks as HTML: fields as a description list, entries and items as lists within lists, quotes
// where they belong, with the address of their source.
#include "engine/base/text.hpp"
#include "engine/report/page_parts.hpp"
#include "engine/time/edtf.hpp"
#include "engine/time/moment.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace merzim::report {

namespace {

using Kind = Block::Kind;

std::string_view class_of(Tone tone) {
    switch (tone) {
        case Tone::quiet:
            return "quiet";
        case Tone::good:
            return "good";
        case Tone::warn:
            return "warn";
        case Tone::bad:
            return "bad";
        default:
            return "";
    }
}

// A date, or a month or year, as the element `time` takes it; "" for all that is less exact.
std::string exact_date(const std::string& edtf) {
    if (time::parse_day(edtf)) return edtf;
    const bool minute = edtf.size() == 16 && edtf[10] == 'T' && time::parse_day(edtf.substr(0, 10));
    const auto digits = [&](std::size_t from, std::size_t count) {
        return std::all_of(edtf.begin() + static_cast<std::ptrdiff_t>(from),
                           edtf.begin() + static_cast<std::ptrdiff_t>(from + count),
                           [](char c) { return c >= '0' && c <= '9'; });
    };
    return minute && digits(11, 2) && edtf[13] == ':' && digits(14, 2) ? edtf : std::string();
}

class Blocks {
  public:
    Blocks(const PageIndex& index, bool computed) : index_(index), computed_(computed) {}

    std::string write(std::span<const Block> blocks) {
        for (const Block& block : blocks)
            add(block);
        close_lists(0);
        close_fields();
        return std::move(out_);
    }

  private:
    void add(const Block& block) {
        if (block.kind != Kind::field) close_fields();
        switch (block.kind) {
            case Kind::field:
                close_lists(0);
                add_field(block);
                break;
            case Kind::item:
                add_item(block);
                break;
            case Kind::entry:
                add_entry(block);
                break;
            case Kind::quote:
                add_quote(block);
                break;
            case Kind::heading:
                close_lists(0);
                out_ += "<h3" + id_of(block) + ">" + page_heading(block.line, index_) + "</h3>\n";
                break;
            case Kind::table:
                close_lists(0);
                add_table(block);
                break;
            default:
                close_lists(0);
                out_ += "<p" + id_of(block) + class_attribute(block, "") + ">" + mark_of(block) +
                        page_line(block.line, index_) + "</p>\n";
                break;
        }
    }

    // ---- attributes

    [[nodiscard]] std::string id_of(const Block& block) const {
        return index_.is_place(block) ? " id=\"" + block.id + "\"" : std::string();
    }
    [[nodiscard]] bool is_marked(const Block& block) const { return block.computed && !computed_; }
    [[nodiscard]] std::string class_attribute(const Block& block, const std::string& name) const {
        std::string classes = name;
        if (is_marked(block)) classes += classes.empty() ? "computed" : " computed";
        return classes.empty() ? classes : " class=\"" + classes + "\"";
    }
    // Who says so, in words: a colour is not enough.
    [[nodiscard]] std::string mark_of(const Block& block) const {
        return is_marked(block) ? "<span class=\"tag\">merzim:</span> " : "";
    }

    // ---- fields and tables

    void add_field(const Block& block) {
        if (!in_fields_) out_ += "<dl>\n";
        in_fields_ = true;
        out_ += "<dt>" + inert_html(block.label) + "</dt><dd>" + mark_of(block) +
                page_line(block.line, index_) + "</dd>\n";
    }
    void close_fields() {
        if (in_fields_) out_ += "</dl>\n";
        in_fields_ = false;
    }

    void add_table(const Block& block) {
        if (block.rows.empty()) return;
        out_ += "<div class=\"table\"><table>\n<thead><tr>";
        for (const std::string& cell : block.rows.front())
            out_ += "<th scope=\"col\">" + inert_html(cell) + "</th>";
        out_ += "</tr></thead>\n<tbody>\n";
        for (std::size_t i = 1; i < block.rows.size(); ++i) {
            out_ += "<tr>";
            for (const std::string& cell : block.rows[i])
                out_ += "<td>" + inert_html(cell) + "</td>";
            out_ += "</tr>\n";
        }
        out_ += "</tbody></table></div>\n";
    }

    // ---- lists

    enum class List : std::uint8_t { items, entries, sources };
    struct Open {
        List list = List::items;
        bool item = false;  // stands one open in it?
    };

    void close_lists(std::size_t depth) {
        while (lists_.size() > depth) {
            if (lists_.back().item) out_ += "</li>\n";
            out_ += lists_.back().list == List::items ? "</ul>\n" : "</ol>\n";
            lists_.pop_back();
        }
    }

    void open_list(List list) {
        if (!lists_.empty() && !lists_.back().item) {
            out_ += "<li>";  // a list inside a list stands in an item
            lists_.back().item = true;
        }
        out_ += list == List::items     ? "\n<ul>\n"
                : list == List::entries ? "<ol class=\"entries\">\n"
                                        : "<ol class=\"sources\">\n";
        lists_.push_back({list, false});
    }

    void open_item(std::size_t depth, List list, const std::string& attributes) {
        if (lists_.size() > depth + 1) close_lists(depth + 1);
        if (depth == 0 && !lists_.empty() && lists_.front().list != list) close_lists(0);
        while (lists_.size() < depth + 1)
            open_list(lists_.empty() ? list : List::items);
        if (lists_.back().item) out_ += "</li>\n";
        out_ += "<li" + attributes + ">";
        lists_.back().item = true;
    }

    void add_item(const Block& block) {
        const bool source = block.level == 0 && block.id.starts_with("source-");
        const auto depth = static_cast<std::size_t>(std::clamp(block.level, 0, 5));
        open_item(depth,
                  depth > 0 ? list_of_all()
                  : source  ? List::sources
                            : List::items,
                  id_of(block) + class_attribute(block, ""));
        out_ += mark_of(block) + page_line(block.line, index_);
        if (depth == 0) cited_ = index_.address_cited(block.line);
    }
    [[nodiscard]] List list_of_all() const {
        return lists_.empty() ? List::items : lists_.front().list;
    }

    void add_entry(const Block& block) {
        std::string attributes = id_of(block) + class_attribute(block, "entry");
        const std::string who = index_.numbers_of(block.who);
        if (!who.empty()) attributes += " data-who=\"" + who + "\"";
        open_item(0, List::entries, attributes);
        const std::string date = exact_date(block.date);
        const std::string label = inert_html(block.label);
        out_ += "<p><span class=\"when\">" +
                (date.empty() ? label : "<time datetime=\"" + date + "\">" + label + "</time>") +
                "</span> <span class=\"what\">" + mark_of(block) + page_line(block.line, index_) +
                "</span></p>";
        cited_ = index_.address_cited(block.line);
    }

    void add_quote(const Block& block) {
        // what it is a quote of stands before it: in that item, not beside it
        const auto depth = static_cast<std::size_t>(std::clamp(block.level, 0, 5));
        if (lists_.size() > depth + 1) close_lists(depth + 1);
        const std::string cite = cited_.empty() ? "" : " cite=\"" + inert_html(cited_) + "\"";
        out_ += "<blockquote" + cite + "><p>" + page_line(block.line, index_) + "</p></blockquote>";
    }

    const PageIndex& index_;
    bool computed_;
    std::string out_;
    std::string cited_;  // the address of the source of the entry or item that stands open
    bool in_fields_ = false;
    std::vector<Open> lists_;
};

}  // namespace

std::string page_line(const Line& line, const PageIndex& index) {
    std::string out;
    for (const Piece& piece : line) {
        if (piece.text.empty()) continue;
        std::string text = inert_html(piece.text);
        const std::string_view tone = class_of(piece.tone);
        if (!tone.empty())
            text = fmt::format("<span class=\"{}\">{}</span>", tone, text);
        else if (piece.tone == Tone::strong)
            text = fmt::format("<strong>{}</strong>", text);
        if (piece.link.starts_with("#") && index.has(std::string_view(piece.link).substr(1))) {
            text = fmt::format("<a href=\"{}\">{}</a>", inert_html(piece.link), text);
        } else if (text::is_web_address(piece.link)) {
            // on paper an address that the text does not name is added to it
            const bool named = piece.text.find(piece.link) == std::string::npos;
            text = fmt::format("<a rel=\"external noopener noreferrer\"{} href=\"{}\">{}</a>",
                               named ? " class=\"named\"" : "", inert_html(piece.link), text);
        }
        out += text;
    }
    return out;
}

std::string page_heading(Line line, const PageIndex& index) {
    for (Piece& piece : line) {
        if (piece.tone == Tone::strong) piece.tone = Tone::plain;
    }
    return page_line(line, index);
}

std::string page_blocks(std::span<const Block> blocks, const PageIndex& index, bool computed) {
    return Blocks(index, computed).write(blocks);
}

}  // namespace merzim::report
