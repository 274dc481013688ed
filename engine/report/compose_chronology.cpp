// The chronology as a document: what is reported first, then, visibly apart, what is computed from
// it. Which of it is said, and in which order, depends on whom it is for.
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

constexpr int kDeepest = 6;  // of indentation of reasons

class Composer {
  public:
    Composer(const ChronologyView& view, const Words& words, Audience audience)
        : view_(view), words_(words), audience_(audience) {}

    Document compose() {
        switch (audience_) {
            case Audience::press:
                for_press();
                break;
            case Audience::un:
                for_un();
                break;
            case Audience::court:
            case Audience::partner:
            case Audience::everybody:
                whole();
                break;
        }
        document_.computing = false;
        law();
        add_sources(document_, view_.sources, words_);
        return std::move(document_);
    }

  private:
    // ---- the variants

    void whole() {
        title_block();
        people("label.participants", view_.participants);
        events("chronology.events");
        statements();
        document_.computing = true;
        document_.heading(say("chronology.computed"));
        document_.text(say("chronology.computed-note"), Tone::quiet);
        standings();
        findings("label.findings", chosen([](const FindingView& /*all*/) { return true; }));
        clocks("label.clocks", view_.clocks);
        gaps("chronology.missing-steps", view_.missing_steps);
        gaps("chronology.contradictions", view_.contradictions);
        gaps("chronology.questions", view_.open_questions);
        demands();
    }

    // Short: who, what, what follows for certain.
    void for_press() {
        document_.title(view_.heading.case_title);
        document_.text(view_.heading.as_of_words, Tone::quiet);
        document_.field(say("label.procedure"), view_.procedure_title);
        document_.field(say("label.court"), view_.court);
        document_.field(say("label.articles"), text::join(view_.articles, ", "));
        notices();
        people("label.participants", view_.participants);
        events("chronology.events");
        document_.computing = true;
        document_.heading(say("chronology.computed"));
        document_.text(say("chronology.computed-note"), Tone::quiet);
        standings();
        findings("label.findings", chosen([](const FindingView& /*all*/) { return true; }));
    }

    // The parts a communication to a special procedure is asked for: who, what happened, which law,
    // what is urgent, what is asked.
    void for_un() {
        title_block();
        std::vector<ParticipantView> victims;
        std::vector<ParticipantView> others;
        for (const ParticipantView& person : view_.participants)
            (person.party ? victims : others).push_back(person);
        people("un.victims", victims);
        people("un.others", others);
        events("un.facts");
        statements();
        document_.computing = true;
        document_.heading(say("un.law"));
        document_.text(say("chronology.computed-note"), Tone::quiet);
        standings();
        findings("un.standards", chosen([](const FindingView& finding) {
                     return finding.basis == law::Basis::standard;
                 }));
        findings("un.national", chosen([](const FindingView& finding) {
                     return finding.basis == law::Basis::statute && !finding.of_ours;
                 }));
        gaps("chronology.missing-steps", view_.missing_steps);
        gaps("chronology.contradictions", view_.contradictions);
        document_.heading(say("un.urgency"));
        std::vector<ClockView> running = view_.clocks;
        std::ranges::stable_sort(running, {}, &ClockView::safe);  // what ends first is most urgent
        clocks("label.clocks", running);
        relief();
    }

    // ---- their parts

    [[nodiscard]] std::string say(std::string_view key,
                                  const PhraseArguments& arguments = {}) const {
        return words_.say(key, arguments);
    }

    template <class Wanted>
    [[nodiscard]] std::vector<const FindingView*> chosen(Wanted wanted) const {
        std::vector<const FindingView*> list;
        for (const FindingView& finding : view_.findings) {
            if (wanted(finding)) list.push_back(&finding);
        }
        return list;
    }

    void title_block() {
        const Heading& heading = view_.heading;
        add_heading(document_, heading);
        document_.field(say("label.procedure"), view_.procedure_title);
        document_.field(say("label.court"), view_.court);
        document_.field(say("label.articles"), text::join(view_.articles, ", "));
        document_.field(say("label.as-of"), words_.day(heading.as_of));
        document_.field(say("label.known-by"), heading.known_by ? words_.day(*heading.known_by)
                                                                : say("heading.all-known"));
        document_.field(say("label.law"), say("heading.law", {{"pack", heading.pack},
                                                              {"version", heading.pack_version},
                                                              {"hash", heading.pack_hash}}));
        if (!heading.record_hash.empty())
            document_.field(say("label.record"),
                            say("heading.record", {{"hash", heading.record_hash}}));
        document_.field(say("label.program"), "merzim " + view_.program_version);
        document_.field(say("label.weakest"), view_.weakest);
        document_.field(say("label.profile"), view_.profile_title);
        notices();
        document_.text(say("chronology.legend"), Tone::quiet);
    }

    void notices() {
        if (view_.entries_withheld) document_.text(say("chronology.withheld"), Tone::warn);
        std::vector<std::string> left_out;
        const auto count = [&](std::string_view key, std::size_t number) {
            if (number > 0) left_out.push_back(say(key, {{"n", std::to_string(number)}}));
        };
        count("chronology.low-findings", view_.findings_withheld);
        if (audience_ != Audience::press) count("chronology.low-terms", view_.clocks_withheld);
        if (!left_out.empty()) {
            document_.text(say("chronology.low-withheld", {{"what", words_.list(left_out)}}),
                           Tone::warn);
        }
        if (view_.coarse_dates) document_.text(say("chronology.coarse"), Tone::warn);
    }

    void people(std::string_view heading, const std::vector<ParticipantView>& people) {
        if (people.empty()) return;
        document_.heading(say(heading, {{"n", std::to_string(people.size())}}));
        for (const ParticipantView& person : people) {
            Line name{{person.name, Tone::strong}};
            std::vector<std::string> details;
            if (!person.role_title.empty()) details.push_back(person.role_title);
            if (!person.description.empty()) details.push_back(person.description);
            if (!details.empty()) name.push_back({" (" + text::join(details, "; ") + ")"});
            add_marks(name, person.citations);
            document_.item(0, std::move(name));
            for (const ChargeView& charge : person.charges) {
                Line faced{{say("label.charge") + ": " + charge.words}};
                add_marks(faced, charge.citations);
                document_.item(1, std::move(faced));
            }
        }
    }

    void events(std::string_view heading) {
        document_.heading(say(heading));
        for (const EntryView& entry : view_.entries) {
            if (!entry.planned) add_entry(entry);
        }
        if (view_.entries.empty()) document_.item(0, say("standing.none"), Tone::quiet);
        bool planned = false;
        for (const EntryView& entry : view_.entries) {
            if (!entry.planned) continue;
            if (!planned) document_.heading(say("chronology.planned"));
            planned = true;
            add_entry(entry);
        }
    }

    void add_entry(const EntryView& entry) {
        Line line{{entry.act.title}};
        if (!entry.act.who.empty()) line.push_back({"; " + words_.list(entry.act.who)});
        add_marks(line, entry.citations);
        document_.entry(entry.act.when.words, std::move(line));
        Block& row = document_.blocks.back();
        row.id = "event-" + entry.act.event;
        row.date = entry.act.when.edtf;
        row.who = entry.act.who;
        if (audience_ != Audience::press) document_.quote(0, entry.quote);
        const std::vector<std::string> details = details_of(entry);
        if (!details.empty()) document_.item(1, text::join(details, "; "));
        const bool all = audience_ != Audience::press;
        if (all && !entry.note.empty())
            document_.item(1, say("entry.note", {{"note", entry.note}}));
        if (!entry.act.certain) add_computed(say("entry.maybe"));
        if (!all) return;
        if (!entry.plan_words.empty()) add_computed(entry.plan_words);
        if (!entry.computed.empty()) add_computed(entry.computed);
    }

    // A line of an entry that no source reports.
    void add_computed(const std::string& text) {
        document_.item(1, text, Tone::quiet);
        document_.blocks.back().computed = true;
    }

    [[nodiscard]] std::vector<std::string> details_of(const EntryView& entry) const {
        std::vector<std::string> details;
        for (const std::string& part :
             {entry.term_words, entry.count_words, entry.court, entry.place, entry.known_words})
            if (!part.empty()) details.push_back(part);
        if (!entry.reckoned)
            details.push_back(entry.instead_words);
        else if (entry.disputed)
            details.push_back(say(entry.preferred ? "entry.preferred" : "entry.disputed"));
        if (!entry.page.empty()) details.push_back(say("entry.page", {{"page", entry.page}}));
        return details;
    }

    void statements() {
        if (view_.statements.empty()) return;
        document_.heading(say("chronology.statements"));
        for (const StatementView& statement : view_.statements) {
            Line line{{statement.text}};
            add_marks(line, statement.citations);
            document_.item(0, std::move(line));
            document_.quote(0, statement.quote);
        }
    }

    void standings() {
        document_.heading(say("chronology.standings"), 1);
        const bool any = !view_.standings.empty() ||
                         std::ranges::any_of(view_.participants, &ParticipantView::party);
        if (!any)
            document_.item(0, say(view_.entries_withheld ? "site.not-shown" : "standing.none"),
                           Tone::quiet);
        for (const Standing& standing : view_.standings)
            document_.item(0, {{standing.track_title + ": "}, {standing.words}});
        for (const ParticipantView& person : view_.participants) {
            if (!person.party) continue;
            document_.item(0, {{person.name, Tone::strong}});
            for (const Standing& standing : person.standings)
                document_.item(1, standing.track_title + ": " + standing.words);
        }
    }

    void findings(std::string_view heading, const std::vector<const FindingView*>& findings) {
        document_.heading(say(heading), 1);
        for (const FindingView* finding : findings)
            add_finding(*finding);
        if (findings.empty()) document_.item(0, say("finding.none"), Tone::quiet);
    }

    void add_finding(const FindingView& finding) {
        document_.item(0, {{finding.head, tone_of(finding.severity)}, {": " + finding.text}});
        std::vector<std::string> details;
        if (!finding.article.empty()) details.push_back(finding.article);
        if (!finding.dates.empty()) details.push_back(finding.dates);
        details.insert(details.end(), finding.marks.begin(), finding.marks.end());
        document_.item(1, text::join(details, "; "), Tone::quiet);
        if (audience_ == Audience::press || finding.reasons.empty()) return;
        document_.item(1, say("label.because") + ":", Tone::quiet);
        for (const ProofView& reason : finding.reasons)
            add_reason(reason, 2);
    }

    void add_reason(const ProofView& reason, int level) {
        document_.item(level, reason.text, Tone::quiet);
        for (const ProofView& child : reason.children)
            add_reason(child, std::min(level + 1, kDeepest));
    }

    void clocks(std::string_view heading, const std::vector<ClockView>& clocks) {
        document_.heading(say(heading), 1);
        for (const ClockView& clock : clocks)
            add_clock(document_, clock, words_, false);
        if (clocks.empty()) document_.item(0, say("clock.none"), Tone::quiet);
    }

    void gaps(std::string_view heading, const std::vector<GapView>& gaps) {
        if (gaps.empty()) return;
        document_.heading(say(heading), 1);
        for (const GapView& gap : gaps) {
            Line line{{gap.text}};
            add_marks(line, gap.citations);
            document_.item(0, std::move(line));
        }
    }

    void demands() {
        if (view_.demands.empty()) return;
        document_.heading(say("label.demands"), 1);
        for (const DemandView& demand : view_.demands)
            add_demand(document_, demand, words_);
    }

    // The table of authorities.
    void law() {
        if (view_.law.empty()) return;
        document_.heading(say("label.law-cited"));
        if (!view_.how_cited.empty()) document_.text(view_.how_cited, Tone::quiet);
        for (const AuthorityView& code : view_.law) {
            document_.item(0,
                           {{code.title, Tone::strong}, {": " + text::join(code.articles, "; ")}});
            Line where;
            const auto add = [&](const std::string& text, const std::string& link = {}) {
                if (!where.empty()) where.push_back({", ", Tone::quiet});
                where.push_back({text, Tone::quiet, link});
            };
            if (!code.url.empty()) add(code.url, code.url);
            if (!code.edition.empty()) add(say("law.edition", {{"date", day(code.edition)}}));
            if (!code.read_on.empty()) add(say("source.read-on", {{"date", day(code.read_on)}}));
            if (!where.empty()) document_.item(1, std::move(where));
        }
    }

    [[nodiscard]] std::string day(const std::string& iso) const {
        const auto parsed = time::parse_day(iso);
        return parsed ? words_.day(*parsed) : iso;
    }

    // What the law packs name as remedies of what was found, each once.
    void relief() {
        document_.heading(say("un.relief"));
        document_.text(say("un.relief-note"), Tone::quiet);
        std::vector<std::string> said;
        for (const FindingView& finding : view_.findings) {
            const bool again = std::ranges::find(said, finding.remedy) != said.end();
            if (finding.remedy.empty() || again) continue;
            said.push_back(finding.remedy);
            document_.item(0, finding.remedy);
        }
        if (said.empty()) document_.item(0, say("finding.none"), Tone::quiet);
        demands();
    }

    const ChronologyView& view_;
    const Words& words_;
    Audience audience_;
    Document document_;
};

}  // namespace

Document compose_chronology(const ChronologyView& view, const Words& words, Audience audience) {
    return Composer(view, words, audience).compose();
}

}  // namespace merzim::report
