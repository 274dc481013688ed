// Paragraphs, runs of text, links and bookmarks (ECMA-376 part 1, 17.3, 17.13.6, 17.16.22).
#include "engine/base/text.hpp"
#include "engine/report/docx.hpp"
#include "engine/report/uri.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace merzim::report::docx {

namespace {

constexpr std::size_t kLongestBookmark = 40;
// Word follows no longer address.
constexpr std::size_t kLongestAddress = 2000;

bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_plain_digit(char c) {
    return c >= '0' && c <= '9';
}

// "": it cannot be made a name.
std::string bookmark_name(const std::string& id) {
    if (id.empty() || id.size() > kLongestBookmark || !is_plain_letter(id.front())) return {};
    std::string name;
    for (const char c : id)
        name += is_plain_letter(c) || is_plain_digit(c) ? c : '_';
    return name;
}

const char* style_of(Tone tone) {
    switch (tone) {
        case Tone::plain:
            return nullptr;
        case Tone::strong:
            return "Strong";
        case Tone::quiet:
            return "Quiet";
        case Tone::good:
            return "Good";
        case Tone::warn:
            return "Warning";
        case Tone::bad:
            return "Alarm";
    }
    return nullptr;
}

// From a mark of another language on a text is to be spelt and read aloud in that one.
struct Passage {
    std::string text;
    std::string language;  // "": the document's
};

std::vector<Passage> passages(const std::string& text) {
    std::vector<Passage> result;
    std::size_t from = 0;
    std::string language;
    for (std::size_t at = next_language_mark(text, 0); at != std::string::npos;
         at = next_language_mark(text, from)) {
        const std::size_t begins = at + kLanguageMark;
        result.push_back({text.substr(from, begins - from), language});
        language = text.substr(at + 1, 2);
        from = begins;
    }
    result.push_back({text.substr(from), language});
    std::erase_if(result, [](const Passage& passage) { return passage.text.empty(); });
    return result;
}

void add_text(pugi::xml_node run, const std::string& text) {
    bool first = true;
    for (const std::string& line : text::split(text, '\n')) {
        if (!first) run.append_child("w:br");
        first = false;
        if (line.empty()) continue;
        pugi::xml_node node = run.append_child("w:t");
        set(node, "xml:space", "preserve");
        node.text().set(line.c_str());
    }
}

void add_runs(pugi::xml_node parent, const std::string& text, const char* style_id) {
    for (const Passage& passage : passages(text::printable(text))) {
        pugi::xml_node run = parent.append_child("w:r");
        if (style_id != nullptr || !passage.language.empty()) {
            pugi::xml_node properties = run.append_child("w:rPr");
            if (style_id != nullptr) set(properties.append_child("w:rStyle"), "w:val", style_id);
            if (!passage.language.empty())
                set(properties.append_child("w:lang"), "w:val", passage.language);
        }
        add_text(run, passage.text);
    }
}

}  // namespace

std::size_t next_language_mark(std::string_view text, std::size_t from) {
    for (std::size_t at = text.find('[', from); at != std::string_view::npos;
         at = text.find('[', at + 1)) {
        const std::string_view mark = text.substr(at, kLanguageMark);
        if (mark.size() == kLanguageMark && mark.substr(3) == "] " && mark[1] >= 'a' &&
            mark[1] <= 'z' && mark[2] >= 'a' && mark[2] <= 'z') {
            return at;
        }
    }
    return std::string_view::npos;
}

void set(pugi::xml_node node, const char* attribute, const std::string& value) {
    node.append_attribute(attribute).set_value(value.c_str());
}

void set(pugi::xml_node node, const char* attribute, int value) {
    node.append_attribute(attribute).set_value(value);
}

Places::Places(const Document& document) {
    std::set<std::string> taken;
    for (const Block& block : document.blocks) {
        if (block.id.empty() || names_.contains(block.id)) continue;
        std::string name = bookmark_name(block.id);
        for (std::size_t i = names_.size(); name.empty() || taken.contains(text::fold(name)); ++i)
            name = "place_" + std::to_string(i);
        taken.insert(text::fold(name));
        names_.emplace(block.id, std::move(name));
    }
}

std::string Places::bookmark(const std::string& id) const {
    const auto found = names_.find(id);
    return found == names_.end() ? std::string() : found->second;
}

const std::string& Links::id_of(const std::string& address) {
    const auto [at, added] = index_.emplace(address, all_.size());
    if (added) all_.emplace_back("link" + std::to_string(all_.size() + 1), address);
    return all_[at->second].first;
}

pugi::xml_node add_paragraph(pugi::xml_node parent, const char* style_id) {
    pugi::xml_node paragraph = parent.append_child("w:p");
    set(paragraph.append_child("w:pPr").append_child("w:pStyle"), "w:val", style_id);
    return paragraph;
}

pugi::xml_node add_item(pugi::xml_node parent, const char* style_id, int level) {
    constexpr int kDeepest = 8;  // 17.9.6: nine levels
    pugi::xml_node paragraph = add_paragraph(parent, style_id);
    if (level == 0) return paragraph;
    pugi::xml_node list = paragraph.child("w:pPr").append_child("w:numPr");
    set(list.append_child("w:ilvl"), "w:val", std::clamp(level, 0, kDeepest));
    set(list.append_child("w:numId"), "w:val", 1);
    return paragraph;
}

void indent(pugi::xml_node paragraph, int left) {
    set(paragraph.child("w:pPr").append_child("w:ind"), "w:left", left);
}

void Scribe::add(pugi::xml_node paragraph, const Line& line) {
    for (const Piece& piece : line) {
        if (piece.text.empty()) continue;
        pugi::xml_node link;
        if (piece.link.starts_with("#")) {
            const std::string bookmark = places_.bookmark(piece.link.substr(1));
            if (!bookmark.empty()) {
                link = paragraph.append_child("w:hyperlink");
                set(link, "w:anchor", bookmark);
            }
        } else if (text::is_web_address(piece.link) && piece.link.size() <= kLongestAddress) {
            link = paragraph.append_child("w:hyperlink");
            set(link, "r:id", links_.id_of(uri_of(piece.link)));
        }
        if (link) {
            set(link, "w:history", 1);
            add_runs(link, piece.text, "Hyperlink");
        } else {
            add_runs(paragraph, piece.text, style_of(piece.tone));
        }
    }
}

void Scribe::add(pugi::xml_node paragraph, const std::string& text, Tone tone) {
    add(paragraph, Line{{text, tone}});
}

void Scribe::add_marked(pugi::xml_node paragraph, const Line& line, const std::string& id) {
    const std::string bookmark = id.empty() ? std::string() : places_.bookmark(id);
    const bool first = !bookmark.empty() && marked_.insert(bookmark).second;
    if (!first) return add(paragraph, line);
    const int number = static_cast<int>(marked_.size());
    pugi::xml_node begin = paragraph.append_child("w:bookmarkStart");
    set(begin, "w:id", number);
    set(begin, "w:name", bookmark);
    add(paragraph, line);
    set(paragraph.append_child("w:bookmarkEnd"), "w:id", number);
}

pugi::xml_node start(pugi::xml_document& part, const char* root, const char* name_space) {
    pugi::xml_node declaration = part.append_child(pugi::node_declaration);
    set(declaration, "version", "1.0");
    set(declaration, "encoding", "UTF-8");
    set(declaration, "standalone", "yes");
    pugi::xml_node node = part.append_child(root);
    const std::string prefix = root;
    const std::size_t colon = prefix.find(':');
    set(node, colon == std::string::npos ? "xmlns" : ("xmlns:" + prefix.substr(0, colon)).c_str(),
        name_space);
    return node;
}

std::string bytes(const pugi::xml_document& part) {
    std::ostringstream out;
    part.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

}  // namespace merzim::report::docx
