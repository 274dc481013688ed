#include "cli/finding_list.hpp"

#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace merzim::cli {

FindingList::FindingList(Context& context, const FailOn& fail_on)
    : context_(context),
      fail_on_(fail_on),
      words_(words_of(context)),
      format_(context.options.format) {}

FindingList::Part FindingList::part_of(const report::Subject& subject) const {
    const auto findings = report::findings_of(report::Desk(subject, words_, false));
    if (findings.empty()) return {};
    return {text_of(findings), findings.size(),
            std::ranges::any_of(findings, [&](const report::FindingView& finding) {
                return fail_on_.reached(finding.severity, finding.certainty);
            })};
}

std::string FindingList::text_of(const std::vector<report::FindingView>& findings) const {
    if (format_ == "text" || format_ == "md")
        return "\n" + written(context_, report::compose_findings(findings, words_));
    std::string text;
    for (const report::FindingView& finding : findings) {
        if (format_ == "csv") {
            text += report::write_csv_row(report::findings_row(finding));
        } else if (format_ == "jsonl") {
            text += report::write_json_line(report::to_json(finding));
        } else {
            if (!text.empty()) text += report::kBetweenItems;
            text += report::write_json_item(report::to_json(finding));
        }
    }
    return text;
}

void FindingList::add(const Part& part) {
    if (part.findings == 0) return;
    if (format_ == "json" && findings_ > 0) parts_.add(report::kBetweenItems);
    parts_.add(part.text);
    findings_ += part.findings;
    attention_ = attention_ || part.attention;
}

report::JsonFrame FindingList::frame(std::uint64_t cases) const {
    const timeline::Question question = context_.question();
    std::optional<time::Day> known_by;
    if (question.known_by) known_by = day_of(*question.known_by);
    const auto report = report::to_json({}, day_of(question.now), known_by, cases);
    if (findings_ == 0) return {report::write_json(report), ""};
    return report::json_frame(report, "findings");
}

std::string FindingList::before(std::uint64_t cases) const {
    if (format_ == "json") return frame(cases).before;
    if (format_ == "jsonl") return "";
    if (format_ == "csv") return report::write_csv_row(report::findings_header());
    return written(
        context_, report::compose_findings_title(findings_, cases,
                                                 as_of_words(words_, context_.question()), words_));
}

std::string FindingList::after(std::uint64_t cases) const {
    return format_ == "json" ? frame(cases).after : "";
}

void FindingList::deliver(std::uint64_t cases) {
    context_.deliver([&](std::ostream& out) {
        out << before(cases);
        parts_.each_piece([&](std::string_view piece) { out << piece; });
        out << after(cases);
    });
}

}  // namespace merzim::cli
