// Reasons, and what an event would change.
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

constexpr int kDeepest = 12;  // of indentation

void add_proof(Document& document, const ProofView& proof, int level) {
    document.item(level, proof.text);
    for (const ProofView& child : proof.children)
        add_proof(document, child, level < kDeepest ? level + 1 : level);
}

void add_explained(Document& document, const ExplainView& view, const Words& words) {
    const FindingView& finding = view.finding;
    const std::string who = finding.who.empty() ? std::string() : ", " + finding.who;
    document.heading(finding.title + who);
    if (finding.kind == verdict::Kind::violated) {
        document.text({{finding.head, tone_of(finding.severity)}, {": " + view.outcome}});
    } else {
        document.text(view.outcome);
    }
    document.field(words.say("label.rule"), finding.rule);
    document.field(words.say("label.article"), finding.article);
    document.field(words.say("label.dates"), finding.dates);
    document.field(words.say("label.marks"), text::join(finding.marks, "; "), Tone::warn);
    document.field(words.say("label.fingerprint"), finding.fingerprint);
    document.heading(words.say("label.because"), 1);
    for (const ProofView& child : view.proof.children)
        add_proof(document, child, 0);
    if (!view.quotes.empty()) document.heading(words.say("label.quotes"), 1);
    for (const std::string& quote : view.quotes)
        document.item(0, quote);
    if (finding.kind == verdict::Kind::violated && !finding.remedy.empty()) {
        document.heading(words.say("label.remedy"), 1);
        document.text(finding.remedy);
    }
}

bool same_sources(const ExplainView& a, const ExplainView& b) {
    return std::ranges::equal(a.sources, b.sources, {}, &Citation::source, &Citation::source);
}

// A date as written, as people say it.
std::string in_words(const std::string& edtf, const Words& words) {
    const auto parsed = time::parse_edtf(edtf);
    const auto* date = std::get_if<time::Edtf>(&parsed);
    return date == nullptr ? edtf : words.date(*date);
}

void add_changes(Document& document, const std::string& heading, const std::vector<Change>& changes,
                 const Words& words) {
    document.heading(heading);
    for (const Change& change : changes) {
        const std::string key = change.kind == Change::Kind::appears    ? "change.appears"
                                : change.kind == Change::Kind::vanishes ? "change.vanishes"
                                                                        : "change.changes";
        const std::string who = change.who.empty() ? std::string() : ", " + change.who;
        document.item(0, {{words.say(key) + ": "}, {change.title + who, Tone::strong}});
        if (!change.before.empty())
            document.item(1, words.say("change.before", {{"text", change.before}}));
        if (!change.after.empty())
            document.item(1, words.say("change.after", {{"text", change.after}}));
    }
    if (changes.empty()) document.item(0, words.say("change.none"), Tone::quiet);
}

}  // namespace

void add_sources(Document& document, const std::vector<Citation>& sources, const Words& words) {
    if (sources.empty()) return;
    document.heading(words.say("label.sources"));
    for (const Citation& source : sources) {
        Line line{{"[" + std::to_string(source.number) + "] "}};
        const auto add = [&](const std::string& text, const std::string& link = {}) {
            if (text.empty()) return;
            if (line.size() > 1) line.push_back({", "});
            line.push_back({text, Tone::plain, link});
        };
        add(source.publisher);
        add(source.title);
        add(source.url, source.url);
        if (!source.archive_url.empty())
            add(words.say("source.archive", {{"url", source.archive_url}}), source.archive_url);
        if (!source.published.empty())
            add(words.say("source.published", {{"date", in_words(source.published, words)}}));
        if (!source.read_on.empty())
            add(words.say("source.read-on", {{"date", in_words(source.read_on, words)}}));
        if (!source.confidence.empty())
            add(words.say("source.confidence", {{"confidence", source.confidence}}));
        if (!source.sha256.empty()) add("SHA-256 " + source.sha256);
        document.item(0, std::move(line));
        document.blocks.back().id = "source-" + std::to_string(source.number);
        if (!source.note.empty()) document.item(1, source.note, Tone::quiet);
    }
}

Document compose_explain(const ExplainView& view, const Words& words) {
    return compose_why_not({view}, words);
}

Document compose_why_not(const std::vector<ExplainView>& views, const Words& words) {
    Document document;
    if (views.empty()) return document;
    add_heading(document, views.front().heading);
    for (std::size_t i = 0; i < views.size(); ++i) {
        add_explained(document, views[i], words);
        // several subjects of one rule mostly rest on the same sources: once is enough
        const bool again = i + 1 < views.size() && same_sources(views[i], views[i + 1]);
        if (!again) add_sources(document, views[i].sources, words);
    }
    return document;
}

Document compose_simulation(const SimulationView& view, const Words& words) {
    Document document;
    add_heading(document, view.heading);
    document.text(words.say("simulation.only"), Tone::warn);
    document.heading(words.say("simulation.events"));
    for (const std::string& event : view.events)
        document.item(0, event);
    add_changes(document, words.say("simulation.tracks"), view.tracks, words);
    add_changes(document, words.say("simulation.findings"), view.findings, words);
    add_changes(document, words.say("simulation.clocks"), view.clocks, words);
    return document;
}

}  // namespace merzim::report
