// The parts of an Office Open XML text (ECMA-376 part 1, WordprocessingML, transitional): what
// write_docx() puts together. Element names and their order are those of the schema; Word refuses
// a file in which they are not.
#pragma once

#include "engine/report/document.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/zip_file.hpp"

#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::report::docx {

// Width of the text between the margins of the page, in twentieths of a point.
inline constexpr int kTextWidth = 9638;

// What each style is called in the file; how it looks is said in docx_styles.cpp.
namespace style {
inline constexpr auto kTitle = "Title";
inline constexpr auto kSubtitle = "Subtitle";
inline constexpr auto kHeading = "Heading1";
inline constexpr auto kSubheading = "Heading2";
inline constexpr auto kText = "BodyText";
inline constexpr auto kItem = "ListBullet";
inline constexpr auto kQuote = "Quote";
inline constexpr auto kSource = "Source";
inline constexpr auto kTableText = "TableText";
inline constexpr auto kTableHead = "TableHead";
inline constexpr auto kEntryNumber = "EntryNumber";
inline constexpr auto kEntryDetail = "EntryDetail";
inline constexpr auto kComputed = "Computed";
inline constexpr auto kComputedItem = "ComputedItem";
inline constexpr auto kComputedDetail = "ComputedDetail";
inline constexpr auto kComputedInTable = "ComputedInTable";
inline constexpr auto kComputedInTableItem = "ComputedInTableItem";
inline constexpr auto kGap = "TableGap";
inline constexpr auto kChronology = "ChronologyTable";
inline constexpr auto kFacts = "FactsTable";
inline constexpr auto kComputedTable = "ComputedTable";
}  // namespace style

// Where links within the document lead: ids of blocks as names of bookmarks, which are of letters,
// digits and "_", at most 40, and the same in capitals.
class Places {
  public:
    explicit Places(const Document& document);
    // "" when no block has this id.
    [[nodiscard]] std::string bookmark(const std::string& id) const;

  private:
    std::map<std::string, std::string> names_;
};

// Addresses outside that the document leads to, by the ids of their relationships.
class Links {
  public:
    const std::string& id_of(const std::string& address);
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& all() const {
        return all_;
    }

  private:
    std::map<std::string, std::size_t> index_;
    std::vector<std::pair<std::string, std::string>> all_;  // id, address
};

// A text that fell back to another language says so, "[en] …" (local_text.hpp): where the next such
// mark stands, or npos.
inline constexpr std::size_t kLanguageMark = 5;
std::size_t next_language_mark(std::string_view text, std::size_t from);

// Writes text into paragraphs.
class Scribe {
  public:
    Scribe(const Places& places, Links& links) : places_(places), links_(links) {}

    void add(pugi::xml_node paragraph, const Line& line);
    void add(pugi::xml_node paragraph, const std::string& text, Tone tone = Tone::plain);
    // The bookmark of a block around its text.
    void add_marked(pugi::xml_node paragraph, const Line& line, const std::string& id);

  private:
    const Places& places_;
    Links& links_;
    std::set<std::string> marked_;
};

pugi::xml_node add_paragraph(pugi::xml_node parent, const char* style_id);
// A list item: `level` from 0.
pugi::xml_node add_item(pugi::xml_node parent, const char* style_id, int level);
void indent(pugi::xml_node paragraph, int left);
void set(pugi::xml_node node, const char* attribute, const std::string& value);
void set(pugi::xml_node node, const char* attribute, int value);

// A table of fixed columns; rows are added to it.
struct Column {
    std::string head;
    int width;
};
pugi::xml_node add_table(pugi::xml_node parent, const char* style_id,
                         const std::vector<Column>& columns, const std::string& about);
void add_head(pugi::xml_node table, const std::vector<Column>& columns);
pugi::xml_node add_row(pugi::xml_node table);
pugi::xml_node add_cell(pugi::xml_node row, int width);
// A row of so little text is not divided between two pages.
void keep_row_whole(pugi::xml_node row);

// word/document.xml
std::string body(const Document& document, const Words& words, Links& links);
// Everything else.
std::vector<ZipPart> frame(const Paper& paper, const Words& words, const Links& links);
// word/styles.xml and word/numbering.xml; `language` as Word wants it: "en-GB".
std::string styles(const std::string& language);
std::string numbering();

// The bytes of a part.
pugi::xml_node start(pugi::xml_document& part, const char* root, const char* name_space);
std::string bytes(const pugi::xml_document& part);

inline constexpr auto kWordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto kRelationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

}  // namespace merzim::report::docx
