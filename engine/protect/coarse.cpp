// Dates made less exact as text, so that sets, periods and qualifiers keep their meaning.
#include "engine/base/text.hpp"
#include "engine/protect/protect.hpp"

#include <algorithm>
#include <regex>
#include <variant>

namespace merzim::protect {

namespace {

// A day, a minute, or a month, wherever it stands in the text of a date.
const std::regex& exact_part() {
    static const std::regex kPart(
        R"((\d{4})-(\d{2}|XX)(-(\d{2}|XX)(T\d{2}:\d{2}([+-]\d{2}:\d{2}|Z)?)?)?)");
    return kPart;
}

// How the names of months begin, in the languages merzim speaks.
constexpr std::string_view kMonths =
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|"
    "ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел";

std::string folded_word(std::string_view text, std::size_t at) {
    const std::size_t end = std::min(text.find_first_of(" ,.;:()", at), text.size());
    return text::fold(text.substr(at, end - at));
}

bool is_month(const std::string& word) {
    if (word.size() < 3) return false;
    std::size_t from = 0;
    while (from < kMonths.size()) {
        const std::size_t end = std::min(kMonths.find('|', from), kMonths.size());
        if (word.starts_with(kMonths.substr(from, end - from))) return true;
        from = end + 1;
    }
    return false;
}

bool is_month_at(std::string_view text, std::size_t at) {
    return is_month(folded_word(text, at));
}

// "30 May", "30-го мая", "May 30," without the number.
std::string without_named_days(const std::string& text) {
    static const std::regex kNumber(R"((^|[^0-9.])([0-3]?[0-9])(-?[^ 0-9.,;:]{0,8})?(,? ))");
    std::string result;
    auto at = text.cbegin();
    std::smatch found;
    while (std::regex_search(at, text.cend(), found, kNumber)) {
        const auto begin = static_cast<std::size_t>(found[0].first - text.cbegin());
        const auto end = static_cast<std::size_t>(found[0].second - text.cbegin());
        const std::size_t space = begin == 0 ? std::string::npos : text.rfind(' ', begin - 1);
        const std::size_t before = space == std::string::npos ? 0 : space + 1;
        const bool of_date =
            is_month_at(text, end) || (begin > before && is_month_at(text, before));
        result.append(at, found[0].first);
        result += found[1].str();
        if (!of_date) result += found[2].str() + found[3].str() + found[4].str();
        at = found[0].second;
    }
    return result.append(at, text.cend());
}

// "May 2024" without the month.
std::string without_named_months(const std::string& text) {
    static const std::regex kYear(R"(([^ ,.;:()0-9]+),? ((19|20)[0-9][0-9]))");
    std::string result;
    auto at = text.cbegin();
    std::smatch found;
    while (std::regex_search(at, text.cend(), found, kYear)) {
        result.append(at, found[0].first);
        result += is_month(text::fold(found[1].str())) ? found[2].str() : found[0].str();
        at = found[0].second;
    }
    return result.append(at, text.cend());
}

}  // namespace

std::string coarse(std::string_view text, Grain grain) {
    if (grain == Grain::day) return std::string(text);
    static const std::regex kIso(R"((\d{4})([-/.])(\d{2})([-/.]\d{2})?(T\d{2}:\d{2})?\b)");
    static const std::regex kNumeric(R"((\b\d{1,2}[./-])?\b(\d{1,2})([./-])(\d{4})\b)");
    const bool year = grain == Grain::year;
    const std::string iso = std::regex_replace(std::string(text), kIso, year ? "$1" : "$1$2$3");
    const std::string less =
        without_named_days(std::regex_replace(iso, kNumeric, year ? "$4" : "$2$3$4"));
    return year ? without_named_months(less) : less;
}

time::Edtf coarse(const time::Edtf& date, Grain grain) {
    if (grain == Grain::day) return date;
    const std::string text =
        std::regex_replace(date.text, exact_part(), grain == Grain::month ? "$1-$2" : "$1");
    auto parsed = time::parse_edtf(text);
    if (auto* result = std::get_if<time::Edtf>(&parsed)) return *result;
    // a form that has no coarse writing: only its bounds, widened to whole years
    parsed = time::parse_edtf(
        std::regex_replace(time::edtf_text(date.start), exact_part(), std::string("$1")));
    if (auto* result = std::get_if<time::Edtf>(&parsed)) return *result;
    time::Edtf nothing = date;
    nothing.text.clear();
    nothing.start = time::Bounds{};
    return nothing;
}

}  // namespace merzim::protect
