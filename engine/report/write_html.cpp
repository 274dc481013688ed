// Reports as one HTML file that reads the same in a browser and in a mail program: no script, no
// outside resource, colours beside words. Nothing in a text can start markup.
#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

namespace merzim::report {

namespace {

std::string inert(std::string_view text) {
    return text::escape_xml(text::printable(text));
}

// Inline, because many mail programs drop style sheets.
std::string_view style_of(Tone tone) {
    switch (tone) {
        case Tone::plain:
            return "";
        case Tone::strong:
            return "font-weight:bold";
        case Tone::quiet:
            return "color:#595959";
        case Tone::good:
            return "color:#1a6b2a;font-weight:bold";
        case Tone::warn:
            return "color:#8a4b00;font-weight:bold";
        case Tone::bad:
            return "color:#a1001a;font-weight:bold";
    }
    return "";
}

std::string spans(const Line& line) {
    std::string result;
    for (const Piece& piece : line) {
        const std::string_view style = style_of(piece.tone);
        if (style.empty() || piece.text.empty()) {
            result += inert(piece.text);
        } else {
            result.append("<span style=\"").append(style).append("\">");
            result += inert(piece.text) + "</span>";
        }
    }
    return result;
}

std::string table_of(const std::vector<Row>& rows) {
    if (rows.empty()) return {};
    const std::string cell = " style=\"border:1px solid #bbb;padding:3px 8px;text-align:left\"";
    std::string out = "<table style=\"border-collapse:collapse\">\n<thead><tr>";
    for (const std::string& text : rows.front())
        out += "<th scope=\"col\"" + cell + ">" + inert(text) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (std::size_t i = 1; i < rows.size(); ++i) {
        out += "<tr>";
        for (const std::string& text : rows[i])
            out += "<td" + cell + ">" + inert(text) + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody></table>\n";
}

// Lists within lists, as deep as the items say.
class Lists {
  public:
    explicit Lists(std::string& out) : out_(out) {}

    void item(int level, const std::string& content) {
        to_depth(level + 1);
        if (open_item_.back()) out_ += "</li>\n";
        out_ += "<li>" + content;
        open_item_.back() = true;
    }
    void close() { to_depth(0); }

  private:
    void to_depth(int depth) {
        while (static_cast<int>(open_item_.size()) > depth) {
            out_ += open_item_.back() ? "</li>\n</ul>" : "</ul>";
            open_item_.pop_back();
            if (open_item_.empty()) out_ += "\n";
        }
        while (static_cast<int>(open_item_.size()) < depth) {
            // a list inside a list stands in an item
            if (!open_item_.empty() && !open_item_.back()) {
                out_ += "<li>";
                open_item_.back() = true;
            }
            out_ += "\n<ul>\n";
            open_item_.push_back(false);
        }
    }

    std::string& out_;
    std::vector<bool> open_item_;  // of each list that is open: does an item of it stand open?
};

std::string title_of(const Document& document) {
    for (const Block& block : document.blocks) {
        if (block.kind != Block::Kind::title) continue;
        std::string title;
        for (const Piece& piece : block.line)
            title += piece.text;
        return title;
    }
    return "merzim";
}

}  // namespace

std::string write_html(const Document& document, std::string_view language) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + inert(language) +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                      "<title>" +
                      inert(title_of(document)) +
                      "</title>\n</head>\n<body style=\"font-family:sans-serif;font-size:15px;"
                      "line-height:1.45;max-width:52em;margin:1.5em auto;padding:0 1em;"
                      "color:#111;background:#fff\">\n<main>\n";
    Lists lists(out);
    for (const Block& block : document.blocks) {
        switch (block.kind) {
            case Block::Kind::title:
                lists.close();
                out += "<h1 style=\"font-size:1.4em\">" + spans(block.line) + "</h1>\n";
                break;
            case Block::Kind::heading: {
                lists.close();
                const std::string tag = block.level > 0 ? "h3" : "h2";
                out.append("<").append(tag).append(" style=\"font-size:");
                out.append(block.level > 0 ? "1.0" : "1.15").append("em;margin-top:1.4em\">");
                out.append(spans(block.line)).append("</").append(tag).append(">\n");
                break;
            }
            case Block::Kind::text:
                lists.close();
                out += "<p>" + spans(block.line) + "</p>\n";
                break;
            case Block::Kind::field:
                lists.item(0, "<b>" + inert(block.label) + ":</b> " + spans(block.line));
                break;
            case Block::Kind::item:
                lists.item(block.level, spans(block.line));
                break;
            case Block::Kind::entry:
                lists.item(0, "<b>" + inert(block.label) + ":</b> " + spans(block.line));
                break;
            case Block::Kind::quote:
                lists.item(block.level, "<q>" + spans(block.line) + "</q>");
                break;
            case Block::Kind::table:
                lists.close();
                out += table_of(block.rows);
                break;
        }
    }
    lists.close();
    return out + "</main>\n</body>\n</html>\n";
}

}  // namespace merzim::report
