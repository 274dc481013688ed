// `explain` and `why-not`: the reasons of a conclusion, and of the lack of one.
#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

constexpr std::size_t kShortestPrefix = 4;

bool is_fingerprint(const std::string& word) {
    return word.size() >= kShortestPrefix &&
           word.find_first_not_of("0123456789abcdef") == std::string::npos;
}

void write(Context& context, const std::vector<report::ExplainView>& views) {
    if (context.options.format == "json") {
        context.deliver(report::write_json(report::to_json(views)));
    } else {
        deliver(context, report::compose_why_not(views, words_of(context)));
    }
}

// The findings of every case as it was recorded by a time.
std::vector<Finding> findings_as_recorded(Context& context) {
    std::vector<Finding> findings;
    for (const std::string& id : context.docket(store::OpenMode::read_only).case_ids()) {
        if (!context.docket(store::OpenMode::read_only).load(id, context.recorded_by())) continue;
        const Evaluated evaluated = evaluate(context, id);
        for (const verdict::Outcome& outcome : evaluated.subject.evaluation.outcomes) {
            if (outcome.kind != verdict::Kind::violated) continue;
            const report::Subject& subject = evaluated.subject;
            findings.push_back({&subject.pack,
                                id,
                                verdict::fingerprint(subject.pack, subject.packed, outcome),
                                {},
                                {},
                                outcome});
        }
    }
    return findings;
}

// The finding of the docket whose fingerprint begins so.
Finding find_finding(Context& context, const std::string& prefix) {
    std::vector<Finding> found =
        context.recorded_by() ? findings_as_recorded(context) : check_all(context, 0).findings;
    std::erase_if(found,
                  [&](const Finding& finding) { return !finding.fingerprint.starts_with(prefix); });
    if (found.empty()) {
        throw UsageError("no finding has a fingerprint that begins with " + prefix,
                         "merzim check lists the findings of a day; merzim why-not RULE CASE "
                         "explains what was not found");
    }
    if (found.size() > 1) {
        std::vector<std::string> all;
        all.reserve(found.size());
        for (const Finding& finding : found)
            all.push_back(finding.fingerprint);
        throw UsageError("several findings begin with " + prefix,
                         "write more of one of them: " + text::join(all, ", "));
    }
    return found.front();
}

// The rule of this name; of the name of a term, the rules that watch it.
std::vector<law::RuleId> rules_of(const law::Pack& pack, const std::string& name) {
    if (const auto rule = pack.find_rule(name)) return {*rule};
    std::vector<std::string> names;
    for (const law::Rule& rule : pack.rules)
        names.push_back(rule.id);
    if (const auto term = pack.find_term(name)) {
        std::vector<law::RuleId> rules;
        for (std::size_t i = 0; i < pack.rules.size(); ++i) {
            if (pack.rules[i].term == *term) rules.emplace_back(i);
        }
        if (!rules.empty()) return rules;
        throw UsageError("no rule of the law pack watches the term \"" + name + "\"",
                         "merzim deadlines CASE shows the terms of a case");
    }
    for (const law::Term& term : pack.terms)
        names.push_back(term.id);
    const std::string near = text::did_you_mean(name, names);
    throw UsageError(
        "the law pack has no rule or term \"" + text::printable(name) + "\"",
        near.empty() ? "merzim rules list shows them; merzim rules list terms too" : near);
}

// What a rule concludes in a case; `participant` "": about everybody.
std::vector<report::ExplainView> views_of(const report::Subject& subject, law::RuleId rule,
                                          const std::vector<std::string>& ids,
                                          const std::string& participant,
                                          const report::Words& words) {
    std::vector<report::ExplainView> views;
    for (const verdict::Outcome& outcome : subject.evaluation.outcomes) {
        if (outcome.rule != rule) continue;
        const bool of_whom = participant.empty() ||
                             (outcome.participant >= 0 &&
                              ids[static_cast<std::size_t>(outcome.participant)] == participant);
        if (of_whom) views.push_back(report::explain_outcome(subject, words, outcome));
    }
    if (views.empty()) {
        // no act on record gave it an occasion: that too is an answer
        verdict::Outcome nothing;
        nothing.rule = rule;
        nothing.term = subject.pack.rule(rule).term;
        const auto whom = std::ranges::find(ids, participant);
        if (whom != ids.end()) nothing.participant = static_cast<std::int32_t>(whom - ids.begin());
        views.push_back(report::explain_outcome(subject, words, nothing));
    }
    return views;
}

// The same of a rule, or of the rules on a term, by name.
std::vector<report::ExplainView> explain_rules(Context& context, const std::string& name,
                                               const std::string& case_id,
                                               const std::string& participant) {
    const Evaluated evaluated = evaluate(context, case_id);
    const report::Subject& subject = evaluated.subject;
    const std::vector<law::RuleId> rules = rules_of(subject.pack, name);
    std::vector<std::string> ids;
    for (const docket::Participant& person : subject.record.participants)
        ids.push_back(person.id);
    if (!participant.empty() && std::ranges::find(ids, participant) == ids.end()) {
        const std::string near = text::did_you_mean(participant, ids);
        throw UsageError("the case has no participant \"" + text::printable(participant) + "\"",
                         near.empty() ? "its participants are " + text::join(ids, ", ") : near);
    }
    const report::Words words = words_of(context);
    std::vector<report::ExplainView> views;
    for (const law::RuleId rule : rules) {
        for (report::ExplainView& view : views_of(subject, rule, ids, participant, words))
            views.push_back(std::move(view));
    }
    return views;
}

class ExplainCommand final : public Command {
  public:
    void setup(Options& options) override {
        options
            .add("FINDING", first_,
                 "The beginning of a fingerprint, or the name of a rule or a term before CASE")
            .required();
        options.add("CASE", case_, "The case, when a rule or a term is named");
    }

    int run(Context& context) override {
        if (case_.empty() && !is_fingerprint(first_)) {
            throw UsageError("\"" + text::printable(first_) + "\" is not a fingerprint",
                             "write at least four of its characters, or a rule or term and a case: "
                             "merzim explain RULE CASE");
        }
        if (!case_.empty()) {
            write(context, explain_rules(context, first_, case_, ""));
            return kDone;
        }
        const Finding finding = find_finding(context, first_);
        const Evaluated evaluated = evaluate(context, finding.case_id);
        write(context,
              {report::explain_outcome(evaluated.subject, words_of(context), finding.outcome)});
        return kDone;
    }

  private:
    std::string first_;
    std::string case_;
};

class WhyNotCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("RULE", rule_, "The name of a rule, or of a term").required();
        options.add("CASE", case_, "The case").required();
        options.add("PARTICIPANT", participant_, "Only about this participant");
    }

    int run(Context& context) override {
        write(context, explain_rules(context, rule_, case_, participant_));
        return kDone;
    }

  private:
    std::string rule_;
    std::string case_;
    std::string participant_;
};

Offers offers() {
    return {.as_of = true,
            .known_by = true,
            .recorded_by = true,
            .docket = true,
            .rules = true,
            .lang = true,
            .color = true,
            .output = true,
            .formats = {"text", "md", "json"}};
}

}  // namespace

CommandInfo explain_command() {
    return {
        .name = "explain",
        .summary = "the reasons of a finding: facts, sources, articles, each step of the count",
        .examples = {"merzim explain 3f2a9c01",
                     "merzim explain criminal.custody-overdue adilbekov-2024",
                     "merzim explain custody-pretrial adilbekov-2024"},
        .offers = offers(),
        .make = [] { return std::make_unique<ExplainCommand>(); },
    };
}

CommandInfo why_not_command() {
    return {
        .name = "why-not",
        .summary = "why a rule did or did not find anything in a case",
        .examples = {"merzim why-not criminal.custody-overdue adilbekov-2024",
                     "merzim why-not criminal.custody-overdue adilbekov-2024 adilbekov"},
        .offers = offers(),
        .make = [] { return std::make_unique<WhyNotCommand>(); },
    };
}

}  // namespace merzim::cli
