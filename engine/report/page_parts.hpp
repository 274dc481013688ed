// The parts of a page: its blocks as HTML, its style and its script.
#pragma once

#include "engine/report/document.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/words.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::report {

std::string_view page_style();
std::string_view page_script();

// Text that can end no element or attribute and drive nothing.
std::string inert_html(std::string_view text);
// Where links of a document may lead and what its entries have in common.
class PageIndex {
  public:
    explicit PageIndex(const Document& document);

    [[nodiscard]] bool has(std::string_view id) const { return places_.contains(id); }
    // Is it the block its id leads to? Of several with one id, the first is.
    [[nodiscard]] bool is_place(const Block& block) const;
    // The address of the source that a line cites first; "" without one.
    [[nodiscard]] std::string address_cited(const Line& line) const;
    // Those whom entries concern, in the order they are first named.
    [[nodiscard]] const std::vector<std::string>& people() const { return people_; }
    [[nodiscard]] std::string numbers_of(const std::vector<std::string>& who) const;  // "0 2"

  private:
    std::map<std::string, const Block*, std::less<>> places_;
    std::vector<std::string> people_;
};

// Blocks that follow each other, as HTML: no title and no heading of level 0 among them.
// `computed`: they stand in a part that says so already.
std::string page_blocks(std::span<const Block> blocks, const PageIndex& index, bool computed);
std::string page_line(const Line& line, const PageIndex& index);
// The same for a heading, which is strong as it is.
std::string page_heading(Line line, const PageIndex& index);

// The page up to the first thing in its body that is the page's own, with a policy that lets only
// this style and this script run.
std::string page_head(const Paper& paper, const Words& words, std::string_view style,
                      std::string_view script);

// What a page has besides its document where it is one of several. All of it is HTML.
struct PageExtras {
    struct Section {
        std::string id;
        std::string title;  // text
        std::string html;   // below the heading
    };
    std::string top;                // before the header
    std::vector<Section> sections;  // after what is computed, before the sources
    std::string bottom;
    std::string style;  // after that of every page
};
std::string write_page(const Document& document, const Paper& paper, const Words& words,
                       const Sketch* sketch, const PageExtras& extras);

}  // namespace merzim::report
