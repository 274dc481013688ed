// The patterns of rules, one file each. Every function adds the outcomes of one rule to `out`; what
// a pattern means is written in rules/README.md, how its uncertain form is computed at the top of
// its file.
#pragma once

#include "engine/verdict/clocks.hpp"
#include "engine/verdict/context.hpp"

#include <vector>

namespace merzim::verdict {

struct RuleContext {
    const Context& base;
    const law::Rule& rule;
    law::RuleId id;
    const Clocks& clocks;
    std::vector<Outcome>& out;
};

void overdue(const RuleContext& context);  // also response and disclosure
void gap(const RuleContext& context);
void premature(const RuleContext& context);
void precedence(const RuleContext& context);
void silence(const RuleContext& context);
void conflict(const RuleContext& context);
void ineligible(const RuleContext& context);
void count_acts(const RuleContext& context);
void total_time(const RuleContext& context);
void order(const RuleContext& context);
void contradiction(const RuleContext& context);
void combination(const RuleContext& context);  // after all rules of lower strata

// ---- shared by the patterns

// Results of one subject, gathered before the headline is chosen.
struct Verdict {
    std::uint8_t allowed = 0;
    bool weakened = false;   // a presumption or a ~ ? date is involved
    bool unbounded = false;  // an undated act: no accusation from a mere gap in the dates
    bool unknown_guard = false;
};

// Was the rule's norm law then? Asked of the moment asked about, the answer may change by itself.
Truth in_force(const RuleContext& context, time::Bounds at);
// Does the rule take its norm from its term, from whichever version governs?
bool inherits_norm(const RuleContext& context);
// Asks the rule's guard at an act, and adds to the verdict what it and `law`, whether the rule was
// law then, leave open. When the rule does not apply, or was no law, that is the verdict.
void ask_conditions(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
                    std::int32_t fact_index, Truth law, Outcome& outcome, Verdict& verdict);
// The same where the conditions are asked at another moment than that of the act.
void ask_conditions(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
                    const timeline::Fact& asked, std::int32_t asked_index, Truth law,
                    Outcome& outcome, Verdict& verdict);
// Where the pack asks for it, what is on record proves a breach only if a condition holds, asked as
// the guard is; else what would have made it lawful is not on record. After ask_conditions.
void ask_for_proof(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
                   std::int32_t fact_index, Outcome& outcome, Verdict& verdict);
// Fills kind, claim, certainty and allowed, and adds the outcome.
void add(const RuleContext& context, Outcome outcome, const Verdict& verdict);
Outcome begin(const RuleContext& context, std::int32_t who, std::int32_t event);

// Participants the rule is asked about: each visible one, or kNobody for a rule of the case.
std::vector<std::int32_t> subjects(const RuleContext& context);

// Indices of the facts that match, for a participant.
void matching(const Context& context, const law::Selector& selector, std::int32_t who,
              std::vector<std::int32_t>& out);

// The act from which on the rule asks nothing, seen from the act `entry` of the participant.
struct Until {
    std::int32_t fact = -1;    // the first that surely came after the entry; -1: none
    bool is_possible = false;  // some other may have
};
Until until_of(const Context& context, const law::Rule& rule, std::int32_t who, std::int32_t entry);

// Of `total`: whether a move may lead into one of the rule's states; the moves of a person up to
// the end of the sum, with that end.
bool may_enter(const Context& context, const law::Rule& rule, std::int32_t who, std::int32_t move);
struct CountedMoves {
    std::vector<std::int32_t> moves;
    Until until;
    bool doubtful = false;  // which moves come before the end is not certain
};
CountedMoves counted_moves(const Context& context, const law::Rule& rule, std::int32_t who);

// A day minus or plus a length of days, weeks, months; of hours only the full days in them count.
time::Day shift(time::Day day, const time::Length& length, int sign);

}  // namespace merzim::verdict
