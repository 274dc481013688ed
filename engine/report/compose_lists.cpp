// Lists over one or many cases: deadlines, findings, documents to ask for.
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"

namespace merzim::report {

namespace {

std::vector<ClockView> of_kind(const std::vector<ClockView>& clocks, bool yardstick) {
    std::vector<ClockView> result;
    for (const ClockView& clock : clocks) {
        if (clock.yardstick == yardstick) result.push_back(clock);
    }
    return result;
}

void add_clocks(Document& document, const std::string& heading, const std::string& safe,
                const std::vector<ClockView>& clocks, const Words& words) {
    document.heading(heading);
    document.text(safe, Tone::quiet);
    for (const ClockView& clock : clocks)
        add_clock(document, clock, words, true);
    if (clocks.empty()) document.item(0, words.say("clock.none"), Tone::quiet);
}

}  // namespace

Document compose_deadlines(const DeadlinesView& view, const Words& words) {
    Document document;
    document.title(words.say(view.within.empty() ? "deadlines.title" : "deadlines.title-within",
                             {{"within", view.within}}));
    document.text(view.as_of_words, Tone::quiet);
    add_clocks(document, words.say("deadlines.own"), words.say("deadlines.own-safe"), view.own,
               words);
    add_clocks(document, words.say("deadlines.theirs"), words.say("deadlines.theirs-safe"),
               of_kind(view.theirs, false), words);
    const std::vector<ClockView> yardsticks = of_kind(view.theirs, true);
    if (!yardsticks.empty()) {
        add_clocks(document, words.say("deadlines.yardsticks"),
                   words.say("deadlines.yardsticks-note"), yardsticks, words);
    }
    add_plans(document, view.plans, view.plan_cases, words);
    return document;
}

Document compose_findings_title(std::uint64_t findings, std::uint64_t cases,
                                const std::string& as_of_words, const Words& words) {
    Document document;
    document.title(words.say("findings.title",
                             {{"n", std::to_string(findings)}, {"cases", std::to_string(cases)}}));
    document.text(as_of_words, Tone::quiet);
    if (findings == 0) document.item(0, words.say("finding.none"), Tone::quiet);
    return document;
}

Document compose_findings(const std::vector<FindingView>& of_one_case, const Words& words) {
    Document document;
    if (of_one_case.empty()) return document;
    const FindingView& first = of_one_case.front();
    document.heading(first.case_title + " (" + first.case_id + ")");
    for (const FindingView& finding : of_one_case)
        add_finding(document, finding, words, false);
    return document;
}

void add_demand(Document& document, const DemandView& demand, const Words& words) {
    document.item(0, {{demand.document, Tone::strong}});
    document.item(1, words.say("demand.from", {{"from", demand.from_title}}));
    std::vector<std::string> basis;
    if (!demand.article.empty())
        basis.push_back(words.say("demand.article", {{"article", demand.article}}));
    if (!demand.answer_words.empty()) basis.push_back(demand.answer_words);
    if (!basis.empty()) document.item(1, text::join(basis, "; "));
    for (const std::string& reason : demand.because)
        document.item(1, reason, Tone::quiet);
}

Document compose_demands(const Heading& heading, const std::vector<DemandView>& demands,
                         const Words& words) {
    Document document;
    add_heading(document, heading);
    document.heading(words.say("label.demands"));
    for (const DemandView& demand : demands)
        add_demand(document, demand, words);
    if (demands.empty()) document.item(0, words.say("demand.none"), Tone::quiet);
    return document;
}

}  // namespace merzim::report
