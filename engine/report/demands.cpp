// The documents that would settle what is violated or cannot be decided.
#include "engine/base/text.hpp"
#include "engine/report/build.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

bool asks_for_documents(const verdict::Outcome& outcome) {
    return outcome.kind == verdict::Kind::violated ||
           (outcome.kind == verdict::Kind::undetermined &&
            outcome.missing != verdict::Missing::nothing);
}

DemandView demand_of(const Desk& desk, const law::Demand& demand) {
    const Words& words = desk.words;
    DemandView view;
    view.document = words.text(demand.document);
    view.from = demand.from;
    const law::Authority* authority = desk.subject.pack.find_authority(demand.from);
    view.from_title = authority != nullptr ? words.text(authority->title) : demand.from;
    view.article = article_words(desk.subject.pack, demand.article, words);
    view.norm = demand.article;
    if (demand.answer_within) {
        view.answer_within = time::to_string(*demand.answer_within);
        view.answer_words =
            words.say("demand.answer-within", {{"length", words.length(*demand.answer_within)}});
    }
    return view;
}

std::string reason_of(const Desk& desk, const verdict::Outcome& outcome) {
    const FindingView finding = finding_of(desk, outcome);
    // only what the record proves is given as a reason; the rest is what the document would settle
    const bool proved = outcome.kind == verdict::Kind::violated &&
                        outcome.claim == verdict::Claim::breach &&
                        outcome.certainty == verdict::Certainty::certain;
    const std::string key = proved ? "demand.because" : "demand.question";
    std::string reason = desk.words.say(key + (finding.who.empty() ? "" : "-who"),
                                        {{"title", finding.title}, {"who", finding.who}});
    std::vector<std::string> marks;
    add_law_marks(desk.words, finding.confidence, finding.unread, marks);
    if (!marks.empty()) reason += " (" + text::join(marks, "; ") + ")";
    return reason;
}

}  // namespace

std::vector<DemandView> build_demands(const Desk& desk) {
    std::vector<DemandView> views;
    for (const verdict::Outcome& outcome : desk.subject.evaluation.outcomes) {
        const law::Rule& rule = desk.subject.pack.rule(outcome.rule);
        if (rule.demands.empty() || !asks_for_documents(outcome) || desk.veil.outcome(outcome))
            continue;
        const std::string reason = reason_of(desk, outcome);
        const std::string fingerprint =
            verdict::fingerprint(desk.subject.pack, desk.subject.packed, outcome);
        for (const law::Demand& demand : rule.demands) {
            DemandView view = demand_of(desk, demand);
            auto same = std::ranges::find_if(views, [&](const DemandView& other) {
                return other.document == view.document && other.from == view.from &&
                       other.article == view.article;
            });
            if (same == views.end()) same = views.insert(views.end(), std::move(view));
            if (std::ranges::find(same->because, reason) == same->because.end())
                same->because.push_back(reason);
            same->fingerprints.push_back(fingerprint);
        }
    }
    return views;
}

}  // namespace merzim::report
