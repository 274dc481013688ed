// Dates made less exact by the text they are written in, so that sets, periods and qualifiers keep
// their meaning.
#include "engine/protect/protect.hpp"

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

}  // namespace

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
