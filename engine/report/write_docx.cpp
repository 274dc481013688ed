// Office Open XML text (ECMA-376): a package of parts that Word and LibreOffice open and a lawyer
// goes on writing in.
#include "engine/report/docx.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/zip_file.hpp"

namespace merzim::report {

std::string write_docx(const Document& document, const Paper& paper, const Words& words) {
    docx::Links links;
    std::string text = docx::body(document, words, links);
    std::vector<ZipPart> parts = docx::frame(paper, words, links);
    parts.push_back({"word/document.xml", std::move(text)});
    return write_zip(parts);
}

}  // namespace merzim::report
