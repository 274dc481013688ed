#include "engine/base/text.hpp"
#include "engine/report/page_parts.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

std::string first_address(const Line& line) {
    for (const Piece& piece : line) {
        if (text::is_web_address(piece.link)) return piece.link;
    }
    return {};
}

// As documents have them, safe in an attribute and an address, and none of the page's own.
bool is_plain_id(std::string_view id) {
    if (id.starts_with("page-") || id.starts_with("merzim-")) return false;
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    };
    return !id.empty() && std::ranges::all_of(id, plain);
}

}  // namespace

std::string inert_html(std::string_view text) {
    return text::escape_xml(text::printable(text));
}

PageIndex::PageIndex(const Document& document) {
    for (const Block& block : document.blocks) {
        if (is_plain_id(block.id)) places_.try_emplace(block.id, &block);
        if (block.kind != Block::Kind::entry) continue;
        for (const std::string& name : block.who) {
            if (std::ranges::find(people_, name) == people_.end()) people_.push_back(name);
        }
    }
}

bool PageIndex::is_place(const Block& block) const {
    const auto found = places_.find(block.id);
    return found != places_.end() && found->second == &block;
}

std::string PageIndex::address_cited(const Line& line) const {
    for (const Piece& piece : line) {
        if (piece.link.empty() || piece.link.front() != '#') continue;
        const auto found = places_.find(std::string_view(piece.link).substr(1));
        if (found != places_.end()) return first_address(found->second->line);
    }
    return {};
}

std::string PageIndex::numbers_of(const std::vector<std::string>& who) const {
    std::string numbers;
    for (const std::string& name : who) {
        const auto found = std::ranges::find(people_, name);
        if (!numbers.empty()) numbers += ' ';
        numbers += std::to_string(found - people_.begin());
    }
    return numbers;
}

}  // namespace merzim::report
