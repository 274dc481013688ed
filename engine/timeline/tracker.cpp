#include "engine/timeline/tracker.hpp"

#include <algorithm>
#include <iterator>

namespace merzim::timeline {

namespace {

constexpr int kMostReadings = 2000;  // of facts whose effect depends on the state before

bool contains(const std::vector<std::uint16_t>& list, std::uint16_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

bool Tracker::concerns(const Fact& fact, std::int32_t participant) const {
    if (!track_.of_participant) return true;
    const docket::PackedEvent& event = line_.record().events[fact.event];
    const bool personal = line_.pack().event_type(fact.type).of_participant;
    return event.participants.size > 0 ? line_.concerns(fact, participant) : !personal;
}

const Course& Tracker::course(std::int32_t participant) const {
    Course& course = courses_[participant + 1];
    if (course.is_found) return course;
    course.is_found = true;
    course.targets = 0;
    course.movers.clear();
    const auto facts = static_cast<std::int32_t>(line_.facts().size());
    for (std::int32_t f = 0; f < facts; ++f) {
        if (effect(f).first == kNoWay || !concerns(at(f), participant)) continue;
        course.movers.push_back(f);
        course.targets |= state_bit(track_.moves[effect(f).first].to);
        if (!effect(f).ambiguous) continue;
        for_moves(at(f),
                  [&](std::uint16_t move) { course.targets |= state_bit(track_.moves[move].to); });
    }
    return course;
}

const std::vector<std::int32_t>& Tracker::in_turn(std::int32_t participant) const {
    const std::vector<std::int32_t>& movers = course(participant).movers;
    Course& own = courses_[participant + 1];
    std::vector<std::int32_t>& list = own.in_turn;
    if (own.is_sorted) return list;
    own.is_sorted = true;
    list = movers;
    for (std::size_t i = 1; i < list.size(); ++i) {
        for (std::size_t j = i; j > 0 && certainly_after(list[j - 1], list[j]); --j) {
            std::swap(list[j - 1], list[j]);
        }
    }
    return list;
}

bool Tracker::may_start(std::int32_t f, std::uint16_t state) const {
    bool may = false;
    for_moves(at(f), [&](std::uint16_t move) {
        may = may || contains(track_.moves[move].from, state) ||
              contains(track_.moves[move].keeps, state);
    });
    return may;
}

bool Tracker::certainly_after(const Fact& f, const Fact& e) const {
    if (line_.not_later(e, f) != Truth::yes) return false;
    return line_.earlier(e, f) == Truth::yes || follows(f, e);
}

// Of two facts at the same time: what is written down, else the order in which fewer moves are
// missing, else the order of the file. That an act leaves a state as it is says nothing of the
// order: it would come after everything.
bool Tracker::follows(const Fact& f, const Fact& e) const {
    const bool stated = workspace_.ordered(e.event, f.event);
    if (stated != workspace_.ordered(f.event, e.event)) return stated;
    const std::uint16_t forth = steps_between(e, f);
    const std::uint16_t back = steps_between(f, e);
    if (forth == back || is_kept(e, f) || is_kept(f, e)) return f.event > e.event;
    return forth < back;
}

// Does the second fact only leave as it is what the first leads to?
bool Tracker::is_kept(const Fact& e, const Fact& f) const {
    bool kept = false;
    bool moved = false;
    for_moves(e, [&](std::uint16_t first) {
        const std::uint16_t state = track_.moves[first].to;
        for_moves(f, [&](std::uint16_t second) {
            kept = kept || contains(track_.moves[second].keeps, state);
            moved = moved || contains(track_.moves[second].from, state);
        });
    });
    return kept && !moved;
}

std::uint16_t Tracker::steps_between(const Fact& e, const Fact& f) const {
    std::uint16_t fewest = kNoWay;
    for_moves(e, [&](std::uint16_t first) {
        for_moves(f, [&](std::uint16_t second) {
            fewest = std::min(fewest, table_.steps_to(track_.moves[first].to, second));
        });
    });
    return fewest;
}

// Is a track that is in the state after the fact there only because the fact left it so?
bool Tracker::keeps(std::int32_t f, std::uint16_t state) const {
    bool kept = false;
    bool moved = false;
    for_moves(at(f), [&](std::uint16_t move) {
        kept = kept || contains(track_.moves[move].keeps, state);
        moved = moved || track_.moves[move].to == state;
    });
    return kept && !moved;
}

std::int32_t Tracker::since(std::int32_t e, std::uint16_t state, std::int32_t participant) const {
    if (!keeps(e, state)) return e;
    const std::vector<std::int32_t>& turn = in_turn(participant);
    const auto leads_there = [&](std::int32_t x) {
        bool leads = false;
        for_moves(at(x),
                  [&](std::uint16_t move) { leads = leads || track_.moves[move].to == state; });
        return leads && x != e && !certainly_after(x, e);
    };
    const auto found = std::find_if(turn.rbegin(), turn.rend(), leads_there);
    return found == turn.rend() ? -1 : *found;
}

std::vector<std::uint16_t> Tracker::starts_of(std::int32_t f) const {
    std::vector<std::uint16_t> starts;
    for_moves(at(f), [&](std::uint16_t move) {
        const auto& from = track_.moves[move].from;
        starts.insert(starts.end(), from.begin(), from.end());
    });
    return starts;
}

void Tracker::states_after(std::int32_t e, const std::vector<std::int32_t>& all,
                           std::vector<std::uint16_t>& out, std::span<const std::int32_t> earlier) {
    const std::uint16_t first = effect(e).first;
    if (!effect(e).ambiguous) {
        out.push_back(track_.moves[first].to);
        return;
    }
    const bool any = ++readings_ > kMostReadings;
    std::vector<std::uint16_t> before;
    if (!any) states_before(e, all, earlier, before);
    const auto states = static_cast<std::uint16_t>(track_.states.size());
    for (std::uint16_t state = 0; state < states; ++state) {
        if (!any && !contains(before, state)) continue;
        std::uint16_t chosen = kNoWay;
        bool kept = false;
        for_moves(at(e), [&](std::uint16_t move) {
            if (chosen == kNoWay && contains(track_.moves[move].from, state)) chosen = move;
            kept = kept || contains(track_.moves[move].keeps, state);
        });
        const bool keeps = kept && chosen == kNoWay;
        out.push_back(keeps ? state : track_.moves[chosen == kNoWay ? first : chosen].to);
    }
}

// The states the track may be in just before a fact.
void Tracker::states_before(std::int32_t e, const std::vector<std::int32_t>& all,
                            std::span<const std::int32_t> earlier,
                            std::vector<std::uint16_t>& out) {
    std::vector<std::int32_t> others;
    std::copy_if(all.begin(), all.end(), std::back_inserter(others),
                 [&](std::int32_t x) { return x != e && !certainly_after(x, e); });
    const auto is_certain = [&](std::int32_t x) {
        return at(x).happened == Truth::yes &&
               (certainly_after(e, x) || std::ranges::find(earlier, x) != earlier.end());
    };
    const auto follows = [&](std::int32_t y, std::int32_t x) {
        return certainly_after(y, x) && is_certain(y);
    };
    std::vector<std::int32_t> last;
    last_of(others, follows, last);
    if (std::none_of(others.begin(), others.end(), is_certain)) out.push_back(track_.initial);
    for (const std::int32_t x : last) {
        states_after(x, others, out);
    }
}

}  // namespace merzim::timeline
