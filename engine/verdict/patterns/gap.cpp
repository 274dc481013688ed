// gap: a term was extended only after it had run out.
//
// An outcome for each extension that says how long. The end it should have come before is the one
// that the term's own length and the extensions before it give. Where the extension may belong to
// several clocks of the term, one that it came in time for is enough.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using time::Bounds;
using timeline::Fact;

// The end that stood when the extension came.
Bounds end_before(const RuleContext& context, const ClockDetail& detail,
                  const UsedExtension& extension) {
    const Fact& act = context.base.fact(extension.fact);
    Bounds end{detail.clock.base.earliest, detail.clock.base.latest};
    for (const UsedExtension& other : detail.extensions) {
        if (other.fact == extension.fact) {
            continue;
        }
        const Truth before =
            both(context.base.line.not_later(context.base.fact(other.fact), act), other.counts);
        if (!possible(before)) {
            continue;
        }
        if (!other.stated) {
            end.latest = time::kDistantFuture;
            continue;
        }
        end.latest = std::max(end.latest, other.gave.latest);
        if (certain(before)) {
            end.earliest = std::max(end.earliest, other.gave.earliest);
        }
    }
    return end;
}

// Had what the clock measures ended before the extension came?
Truth had_ended(const RuleContext& context, const ClockDetail& detail, const Fact& act) {
    Truth ended = Truth::no;
    for (const Ending& ending : detail.endings) {
        if (!ending.pauses) {
            const Fact& end = context.base.fact(ending.fact);
            ended = either(ended, both(ending.after_start, context.base.line.earlier(end, act)));
        }
    }
    return ended;
}

std::uint8_t results_of(const RuleContext& context, const ClockDetail& detail,
                        const UsedExtension& extension, Bounds end) {
    const Fact& act = context.base.fact(extension.fact);
    std::uint8_t allowed = detail.clock.allowed & kNotInForce;
    if (act.at.latest > end.earliest) {
        allowed |= kNotOnRecord;
    }
    if (act.at.earliest <= end.latest) {
        allowed |= kMet;
    }
    if (!certain(extension.counts) || !certain(detail.exists) || !certain(detail.guard.truth) ||
        possible(had_ended(context, detail, act))) {
        allowed |= kNotApplicable;
    }
    return allowed;
}

struct Found {
    Outcome outcome;
    Verdict verdict;
    std::int32_t fact = -1;
};

void weigh(const RuleContext& context, const ClockDetail& detail, const UsedExtension& extension,
           Found& found) {
    const Bounds end = end_before(context, detail, extension);
    const std::uint8_t allowed = results_of(context, detail, extension, end);
    const Fact& act = context.base.fact(extension.fact);
    Outcome& outcome = found.outcome;
    Verdict& verdict = found.verdict;
    const bool in_time_for_another = verdict.allowed == kMet;
    verdict.allowed = in_time_for_another || allowed == kMet
                          ? kMet
                          : static_cast<std::uint8_t>(verdict.allowed | allowed);
    verdict.weakened = verdict.weakened || detail.presumed || detail.qualified || act.qualified;
    verdict.unbounded = verdict.unbounded || open_ended(context.base, act);
    verdict.unknown_guard = verdict.unknown_guard || detail.guard.truth == Truth::unknown;
    outcome.confidence = std::min(outcome.confidence, detail.clock.confidence);
    outcome.unread = outcome.unread || detail.clock.unread;
    if (inherits_norm(context) && detail.clock.norm.is_set()) {
        outcome.norm = detail.clock.norm;
    }
    outcome.due = {end.earliest, end.latest, end.latest};
    outcome.broken = end;
    outcome.broken_length = detail.clock.length;
    if (act.at.earliest > end.latest && end.latest.is_finite()) {
        outcome.days_over = time::day_of(act.at.earliest) - time::day_of(end.latest);
    }
    if (act.at.latest > end.earliest && act.at.latest.is_finite() && end.earliest.is_finite()) {
        outcome.days_over_most = time::day_of(act.at.latest) - time::day_of(end.earliest);
    }
}

}  // namespace

void gap(const RuleContext& context) {
    std::vector<Found> found;
    for (std::size_t i = 0; i < context.clocks.size(); ++i) {
        const ClockDetail& detail = context.clocks[i];
        if (detail.clock.term != context.rule.term || detail.readings.empty()) {
            continue;
        }
        for (const UsedExtension& extension : detail.extensions) {
            if (!extension.stated ||
                certain(had_ended(context, detail, context.base.fact(extension.fact)))) {
                continue;
            }
            const auto event = static_cast<std::int32_t>(context.base.fact(extension.fact).event);
            auto at = std::ranges::find_if(found, [&](const Found& other) {
                return other.outcome.participant == detail.clock.participant &&
                       other.outcome.event == event;
            });
            if (at == found.end()) {
                Outcome outcome = begin(context, detail.clock.participant, event);
                outcome.by = event;
                found.push_back({outcome, {}, extension.fact});
                at = found.end() - 1;
            }
            weigh(context, detail, extension, *at);
        }
    }
    for (Found& one : found) {
        if ((one.verdict.allowed & kNotOnRecord) != 0) {
            one.outcome.missing = Missing::extension;
        }
        const Fact& act = context.base.fact(one.fact);
        ask_conditions(context, one.outcome.participant, act, one.fact, in_force(context, act.at),
                       one.outcome, one.verdict);
        add(context, one.outcome, one.verdict);
    }
}

}  // namespace merzim::verdict
