#include "engine/report/pdf_catalogue.hpp"

#include <algorithm>
#include <charconv>

namespace merzim::report::pdf {

namespace {

bool is_tag(std::string_view language) {
    return !language.empty() && std::ranges::all_of(language, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-';
    });
}

}  // namespace

// Nothing but the table of offsets follows the last object: only the place of the table moves.
std::string with_language(std::string pdf, std::string_view language) {
    constexpr std::string_view kCatalogue = "<< /Type /Catalog\n";
    constexpr std::string_view kEnd = "endobj\nxref\n";
    constexpr std::string_view kStart = "startxref\n";
    const std::size_t catalogue = pdf.rfind(kCatalogue);
    const std::size_t start = pdf.rfind(kStart);
    if (catalogue == std::string::npos || start == std::string::npos || !is_tag(language))
        return pdf;
    const std::size_t end = pdf.find("endobj", catalogue);
    if (end == std::string::npos || !std::string_view(pdf).substr(end).starts_with(kEnd))
        return pdf;

    std::size_t table = 0;
    const char* const digits = pdf.data() + start + kStart.size();
    const auto read = std::from_chars(digits, pdf.data() + pdf.size(), table);
    if (read.ec != std::errc() || table != end + kEnd.find("xref")) return pdf;
    const std::string more = "   /Lang (" + std::string(language) +
                             ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
    pdf.replace(start + kStart.size(), static_cast<std::size_t>(read.ptr - digits),
                std::to_string(table + more.size()));
    return pdf.insert(catalogue + kCatalogue.size(), more);
}

}  // namespace merzim::report::pdf
