// Charges and the classes they fall in, at the time of an act.
#include "engine/verdict/conditions.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

void add_base_charges(const Context& context, std::int32_t who, std::vector<HeldCharge>& out) {
    const docket::PackedCase& record = context.line.record();
    const docket::PackedParticipant& participant =
        record.participants[static_cast<std::size_t>(who)];
    for (std::uint32_t i = 0; i < participant.charges.size; ++i) {
        const std::uint32_t index = participant.charges.first + i;
        if (!context.line.charge_visible(index)) {
            continue;
        }
        const law::OffenceId offence =
            context.line.binding().offence(record.charges[index].offence);
        if (offence.is_set()) {
            out.push_back({offence, Truth::yes});
        }
    }
}

void add_charge(std::vector<HeldCharge>& out, std::size_t first, law::OffenceId offence,
                Truth held) {
    for (std::size_t i = first; i < out.size(); ++i) {
        if (out[i].offence == offence) {
            out[i].held = either(out[i].held, held);
            return;
        }
    }
    out.push_back({offence, held});
}

// What a charging act did, given how sure we are that it came by then.
void apply(std::vector<HeldCharge>& out, std::size_t first, law::Charging charging,
           law::OffenceId offence, Truth happened) {
    for (std::size_t i = first; i < out.size(); ++i) {
        const bool falls = charging == law::Charging::replaces
                               ? out[i].offence != offence
                               : charging == law::Charging::drops && out[i].offence == offence;
        if (falls) {
            out[i].held = both(out[i].held, negate(happened));
        }
    }
    if (charging != law::Charging::drops && offence.is_set()) {
        add_charge(out, first, offence, happened);
    }
}

void add_charges_of(const Context& context, std::int32_t who, const Fact& at,
                    std::vector<HeldCharge>& out) {
    const std::size_t first = out.size();
    add_base_charges(context, who, out);
    for (const Fact& fact : context.line.facts()) {
        const law::Charging charging = context.pack.event_type(fact.type).charging;
        if (charging == law::Charging::none || !context.line.concerns(fact, who)) {
            continue;
        }
        const Truth happened = both(fact.happened, context.line.not_later(fact, at));
        if (possible(happened)) {
            apply(out, first, charging, context.line.binding().offence(context.event(fact).offence),
                  happened);
        }
    }
}

bool may_be_in_force(const law::Norm& norm, time::Bounds at) {
    return at.latest >= norm.from.earliest && at.earliest <= norm.until.latest;
}

// Classes one offence may have at that time; bit per class.
std::uint64_t classes_of(const Context& context, law::OffenceId id, std::uint16_t classification,
                         time::Bounds at, law::Confidence& confidence) {
    std::uint64_t mask = 0;
    for (const law::OffenceVersion& version : context.pack.offences[id.index()].versions) {
        if (!may_be_in_force(context.pack.norm(version.norm), at)) {
            continue;
        }
        const auto found = version.classes.find(classification);
        if (found != version.classes.end()) {
            mask |= std::uint64_t{1} << found->second;
            confidence = std::min(confidence, context.pack.norm(version.norm).confidence);
        }
    }
    return mask;
}

int highest_bit(std::uint64_t mask) {
    return 63 - __builtin_clzll(mask);
}
int lowest_bit(std::uint64_t mask) {
    return __builtin_ctzll(mask);
}

// An act may itself fix the class from then on ("investigated as an inquiry"): the last one counts.
std::uint64_t class_set_by_acts(const Context& context, std::uint16_t classification,
                                std::int32_t who, const Fact& at, bool& certain_one) {
    const docket::PackedCase& record = context.line.record();
    const law::Classification& known = context.pack.classifications[classification];
    std::uint64_t mask = 0;
    certain_one = false;
    for (const Fact& fact : context.line.facts()) {
        const docket::Slice slice = context.event(fact).classified;
        for (std::uint32_t i = 0; i < slice.size; ++i) {
            const auto& [name, value] = record.pairs[slice.first + i];
            if (context.line.binding().classification(name) != classification ||
                !affects(context, fact, who)) {
                continue;
            }
            const auto found = std::find(known.order.begin(), known.order.end(),
                                         context.line.binding().name(value));
            const Truth by_then = both(fact.happened, context.line.not_later(fact, at));
            if (found == known.order.end() || !possible(by_then)) {
                continue;
            }
            const std::uint64_t bit = std::uint64_t{1} << (found - known.order.begin());
            mask = certain(by_then) ? bit : mask | bit;
            certain_one = certain_one || certain(by_then);
        }
    }
    return mask;
}

}  // namespace

void charges_at(const Context& context, std::int32_t who, const Fact& at,
                std::vector<HeldCharge>& out) {
    out.clear();
    if (who != timeline::kNobody) {
        add_charges_of(context, who, at, out);
        return;
    }
    for (std::int32_t i = 0; i < context.participants(); ++i) {
        if (context.line.participant_visible(i)) {
            add_charges_of(context, i, at, out);
        }
    }
}

std::vector<HeldCharge> charges_now(const timeline::Timeline& line, std::int32_t who) {
    const time::Moment now = line.question().now;
    Wake wake(now);
    const std::vector<std::uint8_t> party(line.record().participants.size(), 1);
    Buffers buffers;
    std::vector<HeldCharge> charges;
    charges_at({line, line.pack(), now, wake, party, buffers}, who, moment_as_fact(now), charges);
    return charges;
}

std::uint64_t possible_classes(const Context& context, std::uint16_t classification,
                               std::int32_t who, const Fact& at, law::Confidence& confidence) {
    const bool of_case = context.pack.classifications[classification].of_case;
    const std::int32_t whose = of_case ? timeline::kNobody : who;
    bool settled = false;
    const std::uint64_t by_acts = class_set_by_acts(context, classification, whose, at, settled);
    if (settled) {
        return by_acts;
    }
    std::vector<HeldCharge>& charges = context.buffers.charges;
    charges_at(context, whose, at, charges);
    // The highest class counts: certainly held charges set a floor, possible ones may rise above
    // it.
    int floor_low = -1;
    int floor_high = -1;
    std::uint64_t above = 0;
    std::uint64_t certain_mask = 0;
    for (const HeldCharge& charge : charges) {
        if (!possible(charge.held)) {
            continue;
        }
        const std::uint64_t mask =
            classes_of(context, charge.offence, classification, at.at, confidence);
        if (mask == 0) {
            continue;
        }
        above |= mask;
        if (certain(charge.held)) {
            certain_mask |= mask;
            floor_low = std::max(floor_low, lowest_bit(mask));
            floor_high = std::max(floor_high, highest_bit(mask));
        }
    }
    if (above == 0) {
        return by_acts;
    }
    // Every class at or above the floor that some charge may have.
    const std::uint64_t from_floor =
        floor_low < 0 ? ~std::uint64_t{0} : ~((std::uint64_t{1} << floor_low) - 1);
    return (above & from_floor) | by_acts | (floor_low < 0 ? kNoClass : 0);
}

}  // namespace merzim::verdict
