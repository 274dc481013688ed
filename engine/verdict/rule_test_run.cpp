#include "engine/verdict/rule_test_run.hpp"

#include "engine/base/text.hpp"
#include "engine/verdict/rule_test_terms.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace merzim::verdict {

namespace {

// One day of one test while it is being judged.
struct Day {
    const law::Pack& pack;
    const docket::RuleTest& test;
    const docket::PackedCase& packed;
    const Evaluation& evaluation;
    std::vector<bool> used;  // outcomes that an expectation has claimed
};

std::string participant_id(const Day& day, const Outcome& outcome) {
    if (outcome.participant < 0) return {};
    return std::string(day.packed.participants[static_cast<std::size_t>(outcome.participant)].id);
}

std::string event_id(const Day& day, const Outcome& outcome) {
    if (outcome.event < 0) return {};
    return std::string(day.packed.events[static_cast<std::size_t>(outcome.event)].id);
}

const std::string& rule_id(const Day& day, const Outcome& outcome) {
    return day.pack.rule(outcome.rule).id;
}

// "violated, breach, certain; participant a, event e1; latest 2024-05-27, 3 days over"
std::string describe(const Day& day, const Outcome& outcome) {
    std::string result(to_string(outcome.kind));
    if (outcome.kind == Kind::violated) {
        result += ", " + std::string(to_string(outcome.claim)) + ", " +
                  std::string(to_string(outcome.certainty));
    }
    if (outcome.missing != Missing::nothing) {
        result += ", missing: " + std::string(to_string(outcome.missing));
    }
    if (outcome.participant >= 0) result += "; participant " + participant_id(day, outcome);
    if (outcome.event >= 0) result += "; event " + event_id(day, outcome);
    result += due_text(outcome.due);
    if (outcome.days_over >= 0) result += "; days_over " + std::to_string(outcome.days_over);
    return result;
}

std::string describe(const docket::ExpectedOutcome& expected) {
    std::string result = expected.outcome;
    const auto add = [&](const std::string& word) {
        if (!word.empty()) result += ", " + word;
    };
    const auto name = [&](const char* label, const std::string& word) {
        if (!word.empty()) result += std::string("; ") + label + " " + word;
    };
    const auto date = [&](const char* label, const std::optional<time::Edtf>& value) {
        if (value) result += std::string("; ") + label + " " + value->text;
    };
    add(expected.claim);
    add(expected.certainty);
    name("participant", expected.participant);
    name("event", expected.event);
    date("earliest", expected.earliest);
    date("prevailing", expected.prevailing);
    date("latest", expected.latest);
    if (expected.days_over) result += "; days_over " + std::to_string(*expected.days_over);
    return result;
}

// The same rule, of the same participant and event where they are given.
bool same_subject(const Day& day, const docket::ExpectedOutcome& expected, const Outcome& got) {
    return rule_id(day, got) == expected.rule &&
           (expected.participant.empty() || participant_id(day, got) == expected.participant) &&
           (expected.event.empty() || event_id(day, got) == expected.event);
}

bool same(const Day& day, const docket::ExpectedOutcome& expected, const Outcome& got) {
    return same_subject(day, expected, got) && to_string(got.kind) == expected.outcome &&
           (expected.claim.empty() || to_string(got.claim) == expected.claim) &&
           (expected.certainty.empty() || to_string(got.certainty) == expected.certainty) &&
           same_date(expected.earliest, got.due.earliest) &&
           same_date(expected.prevailing, got.due.prevailing) &&
           same_date(expected.latest, got.due.latest) &&
           (!expected.days_over || *expected.days_over == got.days_over);
}

int precision(const docket::ExpectedOutcome& expected) {
    const auto given = [](const auto& value) { return value ? 1 : 0; };
    return (expected.participant.empty() ? 0 : 8) + (expected.event.empty() ? 0 : 8) +
           (expected.claim.empty() ? 0 : 1) + (expected.certainty.empty() ? 0 : 1) +
           given(expected.earliest) + given(expected.prevailing) + given(expected.latest) +
           given(expected.days_over);
}

// The outcome an unfulfilled expectation was most likely about; -1 when there is none.
std::int32_t nearest_outcome(const Day& day, const docket::ExpectedOutcome& expected) {
    std::int32_t best = -1;
    for (std::size_t i = 0; i < day.evaluation.outcomes.size(); ++i) {
        const Outcome& outcome = day.evaluation.outcomes[i];
        if (day.used[i] || !same_subject(day, expected, outcome)) continue;
        if (to_string(outcome.kind) == expected.outcome) return static_cast<std::int32_t>(i);
        if (best < 0 || outcome.kind == Kind::violated) best = static_cast<std::int32_t>(i);
    }
    return best;
}

std::string no_such_rule(const law::Pack& pack, const std::string& name) {
    std::vector<std::string> names;
    for (const law::Rule& rule : pack.rules)
        names.push_back(rule.id);
    const std::string near = text::did_you_mean(name, names);
    return "the pack has no rule \"" + name + "\"" + (near.empty() ? "" : "; " + near);
}

// Claims an outcome for every expectation, the most precise first; -1 where there is none.
std::vector<std::int32_t> claim_outcomes(Day& day,
                                         const std::vector<docket::ExpectedOutcome>& expected) {
    std::vector<std::size_t> order(expected.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return precision(expected[a]) > precision(expected[b]);
    });
    std::vector<std::int32_t> claimed(expected.size(), -1);
    for (const std::size_t index : order) {
        for (std::size_t i = 0; i < day.evaluation.outcomes.size(); ++i) {
            if (day.used[i] || !same(day, expected[index], day.evaluation.outcomes[i])) continue;
            day.used[i] = true;
            claimed[index] = static_cast<std::int32_t>(i);
            break;
        }
    }
    return claimed;
}

bool in_scope(const Day& day, const Outcome& outcome) {
    const std::vector<std::string>& only = day.test.only;
    return only.empty() || std::find(only.begin(), only.end(), rule_id(day, outcome)) != only.end();
}

void judge(Day& day, const docket::RuleTestDay& wanted, RuleTestFailure place,
           std::vector<RuleTestFailure>& failures) {
    const auto fail = [&](const Span& span, const std::string& rule, std::string expected,
                          std::string got, std::int32_t outcome) {
        place.span = span;
        place.rule = rule;
        place.expected = std::move(expected);
        place.got = std::move(got);
        place.outcome = outcome;
        failures.push_back(place);
    };
    const std::vector<std::int32_t> claimed = claim_outcomes(day, wanted.expect);
    for (std::size_t i = 0; i < claimed.size(); ++i) {
        if (claimed[i] >= 0) continue;
        const docket::ExpectedOutcome& expected = wanted.expect[i];
        if (!day.pack.find_rule(expected.rule)) {
            fail(expected.span, expected.rule, describe(expected),
                 no_such_rule(day.pack, expected.rule), -1);
            continue;
        }
        const std::int32_t near = nearest_outcome(day, expected);
        std::string got;
        if (near >= 0) {
            const auto index = static_cast<std::size_t>(near);
            day.used[index] = true;  // told once
            got = describe(day, day.evaluation.outcomes[index]);
        }
        fail(expected.span, expected.rule, describe(expected), std::move(got), near);
    }
    for (const TermMismatch& wrong :
         check_terms(day.pack, day.packed, day.evaluation, wanted.terms)) {
        place.term = wrong.term;
        fail(wrong.span, {}, wrong.expected, wrong.got, -1);
        place.term.clear();
    }
    for (std::size_t i = 0; i < day.evaluation.outcomes.size(); ++i) {
        const Outcome& outcome = day.evaluation.outcomes[i];
        if (day.used[i] || outcome.kind != Kind::violated || !in_scope(day, outcome)) continue;
        fail(wanted.span, rule_id(day, outcome), {}, describe(day, outcome),
             static_cast<std::int32_t>(i));
    }
}

bool is_one_of(const Day& day, const docket::Event& event, const law::Selector& selector) {
    return std::ranges::any_of(selector.any, [&](const law::EventPattern& pattern) {
        return day.pack.event_type(pattern.type).id == event.type;
    });
}

// An extension that this step of the ladder allows and none below it does; one that states no
// length may reach any step without a figure.
bool reaches(const docket::Event& event, const law::TermVersion& version, std::size_t step) {
    const std::optional<time::Length>& total = event.extends.to_total;
    const law::LadderStep& wanted = version.ladder[step];
    if (wanted.total) return total == wanted.total;
    return !total || step == 0 || version.ladder[step - 1].total != total;
}

void cover(const Day& day, const Clock& clock, std::size_t index, VersionCoverage& coverage) {
    const law::Term& term = day.pack.term(clock.term);
    const law::TermVersion& version = term.versions[index];
    ++coverage.opened;
    coverage.base += clock.lengths & 1U;
    for (std::size_t i = 0; i < version.variants.size(); ++i)
        coverage.variants[i] += (clock.lengths >> (i + 1)) & 1U;
    for (const docket::Event& event : day.test.record.events) {
        for (std::size_t i = 0; i < version.ladder.size(); ++i) {
            const bool extended = is_one_of(day, event, term.extended_by);
            if (extended && reaches(event, version, i)) ++coverage.steps[i];
        }
        for (std::size_t i = 0; i < version.pauses.size(); ++i) {
            const auto& from = version.pauses[i].from;
            const bool paused = std::ranges::any_of(from, [&](const law::Selector& selector) {
                return is_one_of(day, event, selector);
            });
            if (paused) ++coverage.pauses[i];
        }
    }
}

void cover(const Day& day, RuleTestReport& report) {
    for (const Outcome& outcome : day.evaluation.outcomes) {
        if (!in_scope(day, outcome)) continue;
        RuleCoverage& coverage = report.rules[outcome.rule.index()];
        ++coverage.kinds[static_cast<std::size_t>(outcome.kind)];
        if (outcome.kind == Kind::violated && outcome.certainty != Certainty::certain) {
            ++coverage.uncertain;
        }
    }
    for (const std::string& named : day.test.only) {
        const auto rule = day.pack.find_rule(named);
        if (rule && std::none_of(day.evaluation.outcomes.begin(), day.evaluation.outcomes.end(),
                                 [&](const Outcome& outcome) { return outcome.rule == *rule; })) {
            ++report.rules[rule->index()].silent;
        }
    }
    for (const Clock& clock : day.evaluation.clocks) {
        std::vector<VersionCoverage>& versions = report.versions[clock.term.index()];
        for (std::size_t i = 0; i < versions.size(); ++i) {
            if (((clock.versions >> i) & 1U) != 0) cover(day, clock, i, versions[i]);
        }
    }
}

std::vector<VersionCoverage> uncovered(const law::Term& term) {
    std::vector<VersionCoverage> result;
    for (const law::TermVersion& version : term.versions) {
        VersionCoverage& none = result.emplace_back();
        none.variants.resize(version.variants.size());
        none.steps.resize(version.ladder.size());
        none.pauses.resize(version.pauses.size());
    }
    return result;
}

}  // namespace

timeline::Question question_of(const docket::RuleTestDay& day) {
    timeline::Question question{.now = day.as_of.start.latest, .known_by = std::nullopt};
    if (day.known_by) question.known_by = day.known_by->start.latest;
    return question;
}

RuleTestReport run_rule_tests(const law::Pack& pack, const std::vector<docket::RuleTest>& tests) {
    RuleTestReport report;
    report.rules.resize(pack.rules.size());
    report.terms.resize(pack.terms.size());
    for (const law::Term& term : pack.terms)
        report.versions.push_back(uncovered(term));
    Evaluation evaluation;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const docket::RuleTest& test = tests[i];
        ++report.tests;
        docket::Symbols symbols;
        docket::PackedCase packed;
        docket::pack_case(test.record, symbols, packed);
        Evaluator evaluator(pack, symbols);
        for (std::size_t d = 0; d < test.days.size(); ++d) {
            ++report.days;
            evaluator.evaluate(packed, question_of(test.days[d]), evaluation);
            Day day{pack, test, packed, evaluation,
                    std::vector<bool>(evaluation.outcomes.size(), false)};
            RuleTestFailure place;
            place.test = i;
            place.day = d;
            judge(day, test.days[d], std::move(place), report.failures);
            cover(day, report);
            for (const docket::ExpectedTerm& expected : test.days[d].terms) {
                const auto term = pack.find_term(expected.term);
                if (!term) continue;
                // one without a figure has no end to say
                const bool runs =
                    expected.outcome == "running" || expected.outcome == "undetermined";
                (runs ? report.terms[term->index()].running : report.terms[term->index()].over) =
                    true;
            }
        }
    }
    return report;
}

}  // namespace merzim::verdict
