// The blocks of a document as strips of pages.
#pragma once

#include "engine/report/pdf_rows.hpp"

#include <optional>
#include <string>

namespace merzim::report::pdf {

class Blocks {
  public:
    Blocks(const Typesetter& typesetter, const Words& words, Flow& flow)
        : typesetter_(typesetter), words_(words), flow_(flow) {}

    void add(const Block& block);
    // What belongs together is added whole: the last block may be waiting for more.
    void finish();

  private:
    // A date or a label, and what stands beside it.
    struct OpenRow {
        Paragraph label;
        Strips strips;
        bool computed = false;
        bool first = false;  // under the header
        bool begun = false;  // something follows what happened
    };

    void add_title(const Block& block);
    void add_heading(const Block& block);
    void add_text(const Block& block);
    void add_field(const Block& block);
    void add_item(const Block& block);
    void add_quote(const Block& block);
    void add_entry(const Block& block);
    void add_table(const Block& block);
    void add_to_entry(Strips strips, bool computed);
    void add_strips(Strips strips, const Block& block);
    void add_header_of_entries();

    [[nodiscard]] Strips quote_strips(const Block& block, double x, double width) const;
    [[nodiscard]] Line marked(const Block& block) const;
    [[nodiscard]] bool says_computed(const std::string& text) const;

    const Typesetter& typesetter_;
    const Words& words_;
    Flow& flow_;
    Strips waiting_;  // of the last block: the next one may belong to it
    int waiting_level_ = 0;
    std::optional<OpenRow> entry_;
    std::shared_ptr<const Strips> header_;  // of the entries, while they go on
    bool under_computed_ = false;           // a heading that says so is above
    bool after_field_ = false;
};

}  // namespace merzim::report::pdf
