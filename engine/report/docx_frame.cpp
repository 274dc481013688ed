// What stands around the text: content types, relationships, properties (ECMA-376 part 2, 10 and
// 11), settings, header and footers. The day asked about stands for the time of making.
#include "engine/base/text.hpp"
#include "engine/report/docx.hpp"

#include <array>

namespace merzim::report::docx {

namespace {

constexpr auto kTypeSpace = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr auto kPackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto kCoreSpace =
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
constexpr auto kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

// The parts beside the text itself: their relationship, its kind, and what they are.
struct Part {
    const char* id;
    const char* file;
    const char* kind;
};
constexpr std::array kParts{Part{"styles", "styles.xml", "styles"},
                            Part{"numbering", "numbering.xml", "numbering"},
                            Part{"settings", "settings.xml", "settings"},
                            Part{"header", "header.xml", "header"},
                            Part{"footer", "footer.xml", "footer"},
                            Part{"footer-first", "footer-first.xml", "footer"}};

std::string content_types() {
    pugi::xml_document part;
    pugi::xml_node root = start(part, "Types", kTypeSpace);
    const auto add = [&](const char* name, const char* key, const std::string& about,
                         const std::string& type) {
        pugi::xml_node node = root.append_child(name);
        set(node, key, about);
        set(node, "ContentType", type);
    };
    add("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
    add("Default", "Extension", "xml", "application/xml");
    add("Override", "PartName", "/word/document.xml", std::string(kWordType) + "document.main+xml");
    for (const Part& each : kParts)
        add("Override", "PartName", std::string("/word/") + each.file,
            std::string(kWordType) + each.kind + "+xml");
    add("Override", "PartName", "/docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml");
    return bytes(part);
}

pugi::xml_node add_relation(pugi::xml_node root, const std::string& id, const std::string& type,
                            const std::string& target) {
    pugi::xml_node node = root.append_child("Relationship");
    set(node, "Id", id);
    set(node, "Type", type);
    set(node, "Target", target);
    return node;
}

std::string package_relations() {
    pugi::xml_document part;
    pugi::xml_node root = start(part, "Relationships", kPackageRelations);
    add_relation(root, "document", std::string(kRelationSpace) + "/officeDocument",
                 "word/document.xml");
    add_relation(root, "core", std::string(kPackageRelations) + "/metadata/core-properties",
                 "docProps/core.xml");
    return bytes(part);
}

std::string text_relations(const Links& links) {
    pugi::xml_document part;
    pugi::xml_node root = start(part, "Relationships", kPackageRelations);
    for (const Part& each : kParts)
        add_relation(root, each.id, std::string(kRelationSpace) + "/" + each.kind, each.file);
    for (const auto& [id, address] : links.all())
        set(add_relation(root, id, std::string(kRelationSpace) + "/hyperlink", address),
            "TargetMode", "External");
    return bytes(part);
}

std::string core_properties(const Paper& paper) {
    pugi::xml_document part;
    pugi::xml_node root = start(part, "cp:coreProperties", kCoreSpace);
    set(root, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    set(root, "xmlns:dcterms", "http://purl.org/dc/terms/");
    set(root, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    const auto add = [&](const char* name, const std::string& value) {
        pugi::xml_node node = root.append_child(name);
        node.text().set(value.c_str());
        return node;
    };
    const std::string moment = time::iso(paper.as_of) + "T00:00:00Z";
    add("dc:title", text::printable(paper.title));
    add("dc:creator", "merzim");
    add("dc:language", text::printable(paper.language));
    set(add("dcterms:created", moment), "xsi:type", "dcterms:W3CDTF");
    set(add("dcterms:modified", moment), "xsi:type", "dcterms:W3CDTF");
    return bytes(part);
}

// 17.15.3: without a mode of 15 Word takes the file for one of an earlier version.
std::string settings() {
    pugi::xml_document part;
    pugi::xml_node root = start(part, "w:settings", kWordSpace);
    set(root.append_child("w:zoom"), "w:percent", 100);
    set(root.append_child("w:defaultTabStop"), "w:val", 709);
    set(root.append_child("w:characterSpacingControl"), "w:val", "doNotCompress");
    pugi::xml_node mode = root.append_child("w:compat").append_child("w:compatSetting");
    set(mode, "w:name", "compatibilityMode");
    set(mode, "w:uri", "http://schemas.microsoft.com/office/word");
    set(mode, "w:val", "15");
    return bytes(part);
}

void add_run(pugi::xml_node paragraph, const std::string& text) {
    if (text.empty()) return;
    pugi::xml_node node = paragraph.append_child("w:r").append_child("w:t");
    set(node, "xml:space", "preserve");
    node.text().set(text::printable(text).c_str());
}

void add_field(pugi::xml_node paragraph, const char* name) {
    pugi::xml_node field = paragraph.append_child("w:fldSimple");
    set(field, "w:instr", std::string(" ") + name + " ");
    add_run(field, "1");
}

// "Page {page} of {pages}", each number a field.
void add_page_number(pugi::xml_node paragraph, const Words& words) {
    std::string rest = words.say("office.page", {{"page", "\x01"}, {"pages", "\x02"}});
    for (std::size_t at = rest.find_first_of("\x01\x02"); at != std::string::npos;
         at = rest.find_first_of("\x01\x02")) {
        add_run(paragraph, rest.substr(0, at));
        add_field(paragraph, rest[at] == '\x01' ? "PAGE" : "NUMPAGES");
        rest.erase(0, at + 1);
    }
    add_run(paragraph, rest);
}

std::string header(const Paper& paper) {
    constexpr std::size_t kLongest = 110;  // one line, or two
    const std::vector<std::string_view> points = text::points(paper.title);
    std::string title;
    for (std::size_t i = 0; i < points.size() && i < kLongest; ++i)
        title += points[i] == "\n" ? " " : points[i];
    if (points.size() > kLongest) title += "…";
    pugi::xml_document part;
    add_run(add_paragraph(start(part, "w:hdr", kWordSpace), "Header"), title);
    return bytes(part);
}

std::string footer(const Paper& paper, const Words& words) {
    pugi::xml_document part;
    pugi::xml_node paragraph = add_paragraph(start(part, "w:ftr", kWordSpace), "Footer");
    add_run(paragraph, words.say("heading.as-of", {{"date", words.day(paper.as_of)}}));
    paragraph.append_child("w:r").append_child("w:tab");
    add_page_number(paragraph, words);
    return bytes(part);
}

// Word spells by a language and a country: the catalogue says both.
std::string spelling(const Paper& paper, const Words& words) {
    return paper.language == words.code() ? words.say("office.language") : paper.language;
}

}  // namespace

std::vector<ZipPart> frame(const Paper& paper, const Words& words, const Links& links) {
    return {{"[Content_Types].xml", content_types()},
            {"_rels/.rels", package_relations()},
            {"docProps/core.xml", core_properties(paper)},
            {"word/_rels/document.xml.rels", text_relations(links)},
            {"word/styles.xml", styles(text::escape_xml(text::printable(spelling(paper, words))))},
            {"word/numbering.xml", numbering()},
            {"word/settings.xml", settings()},
            {"word/header.xml", header(paper)},
            {"word/footer.xml", footer(paper, words)},
            {"word/footer-first.xml", footer(paper, words)}};
}

}  // namespace merzim::report::docx
