#include "engine/timeline/timeline.hpp"

#include "engine/timeline/workspace.hpp"

#include <algorithm>
#include <functional>

namespace merzim::timeline {

Timeline::Timeline(const Binding& binding)
    : binding_(&binding), workspace_(std::make_unique<Workspace>(binding.pack())) {}

Timeline::~Timeline() = default;

void Timeline::build(const docket::PackedCase& record, const Question& question) {
    record_ = &record;
    question_ = question;
    zone_ = &binding_->zone(record.zone);
    contradictions_.clear();
    workspace_->clear(record.events.size());
    choose_visible();
    solve();
    collect();
}

// Facts and plans, once the bounds are known.
void Timeline::collect() {
    const docket::PackedCase& record = *record_;
    const time::Moment now = question_.now;
    facts_.clear();
    plans_.clear();
    types_.clear();
    fact_of_event_.assign(record.events.size(), -1);
    for (std::uint32_t e = 0; e < record.events.size(); ++e) {
        const docket::PackedEvent& event = record.events[e];
        const law::EventTypeId type = binding_->type(event.type);
        if (!type.is_set() || !workspace_->counts(e)) continue;
        const bool disputed = (workspace_->standing[e] & kDisputed) != 0;
        const time::Bounds at = event_bounds_[e];
        if (event.is_planned) {
            if (event.planned.earliest > now) continue;
            const time::Moment made = std::min(event.planned.latest, event.known.latest);
            plans_.push_back({.event = e,
                              .type = type,
                              .at = at,
                              .made = made <= now && !disputed ? Truth::yes : Truth::unknown});
            continue;
        }
        if (at.earliest > now) continue;
        Fact fact;
        fact.event = e;
        fact.type = type;
        fact.words = {binding_->word(event.status), binding_->word(event.measure),
                      binding_->word(event.outcome), binding_->word(event.offence),
                      binding_->word(event.authority)};
        fact.at = {at.earliest, std::min(at.latest, now)};
        fact.finish = fact.at;
        if (event.end == time::PeriodEnd::known) {
            fact.finish = finish_bounds_[e];
        } else if (event.end != time::PeriodEnd::none) {
            fact.finish.latest = time::kDistantFuture;
        }
        fact.happened = at.latest <= now && !disputed ? Truth::yes : Truth::unknown;
        fact.qualified = event.qualified;
        fact.minutes = event.has_minutes;
        types_.add(type);
        facts_.push_back(fact);
    }
    const auto sooner = [](const auto& a, const auto& b) {
        if (a.at.earliest != b.at.earliest) return a.at.earliest < b.at.earliest;
        return a.at.latest != b.at.latest ? a.at.latest < b.at.latest : a.event < b.event;
    };
    std::sort(facts_.begin(), facts_.end(), sooner);
    std::sort(plans_.begin(), plans_.end(), sooner);
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        fact_of_event_[facts_[i].event] = static_cast<std::int32_t>(i);
    }
    find_effects();
}

void Timeline::find_effects() {
    Workspace& w = *workspace_;
    w.facts = facts_.size();
    w.people = record_->participants.size() + 1;
    w.effects.assign(w.tracks.size() * w.facts, Effect());
    auto effect = w.effects.begin();
    for (std::size_t t = 0; t < w.tracks.size(); ++t) {
        const std::vector<law::Move>& moves = pack().tracks[t].moves;
        for (const Fact& fact : facts_) {
            for (const std::uint16_t move : w.tracks[t].by_type[fact.type.index()]) {
                if (!matches(fact, moves[move].on)) continue;
                if (effect->first == kNoWay) effect->first = move;
                effect->ambiguous = effect->ambiguous || !moves[move].keeps.empty() ||
                                    moves[move].to != moves[effect->first].to;
            }
            ++effect;
        }
    }
    if (w.courses.size() < w.tracks.size() * w.people) {
        w.courses.resize(w.tracks.size() * w.people);
    }
    for (Course& course : w.courses) {
        course.is_found = course.is_sorted = false;
    }
}

std::int32_t Timeline::fact_of(std::int32_t event) const {
    const auto index = static_cast<std::size_t>(event);
    return event >= 0 && index < fact_of_event_.size() ? fact_of_event_[index] : -1;
}

bool Timeline::participant_visible(std::int32_t participant) const {
    return participant >= 0 && visible_[static_cast<std::size_t>(participant)] != 0;
}

bool Timeline::statement_visible(std::size_t statement) const {
    return visible_[record_->participants.size() + statement] != 0;
}

bool Timeline::charge_visible(std::uint32_t charge) const {
    return visible_[record_->participants.size() + record_->statements.size() + charge] != 0;
}

bool Timeline::concerns(const Fact& fact, std::int32_t participant) const {
    const auto whom = record_->list(record_->events[fact.event].participants);
    return participant == kNobody || whom.empty() ||
           std::find(whom.begin(), whom.end(), static_cast<std::uint32_t>(participant)) !=
               whom.end();
}

bool Timeline::matches(const Fact& fact, const law::EventPattern& pattern) const {
    if (fact.type != pattern.type) return false;
    for (std::size_t i = 0; i < law::kFieldCount; ++i) {
        if (pattern.words[i] != 0 && pattern.words[i] != fact.words[i]) return false;
    }
    return true;
}

bool Timeline::matches_in_full(const Fact& fact, const law::Selector& selector,
                               std::int32_t participant) const {
    return std::any_of(selector.any.begin(), selector.any.end(),
                       [&](const auto& pattern) { return matches(fact, pattern); }) &&
           concerns(fact, participant);
}

std::int32_t Timeline::index_of(const Fact& fact) const {
    const std::less<> before;
    const Fact* const first = facts_.data();
    if (before(&fact, first) || !before(&fact, first + facts_.size())) return -1;
    return static_cast<std::int32_t>(&fact - first);
}

bool Timeline::is_written_before(const Fact& a, const Fact& b) const {
    return workspace_->ordered(a.event, b.event);
}

Truth Timeline::not_later(const Fact& a, const Fact& b) const {
    if (&a == &b) return Truth::yes;
    const bool minutes = a.minutes && b.minutes;
    const auto unit = [&](time::Moment moment) { return minutes ? moment : floor_day(moment); };
    if (unit(a.at.latest) <= unit(b.at.earliest)) return Truth::yes;
    if (unit(a.at.earliest) > unit(b.at.latest)) return Truth::no;
    if (index_of(a) < 0 || index_of(b) < 0) return Truth::unknown;
    if (workspace_->tied[a.event] == 0 || workspace_->tied[b.event] == 0) return Truth::unknown;
    const auto from = static_cast<Node>(node_of(a.event));
    const auto to = static_cast<Node>(node_of(b.event));
    const time::Bounds apart = workspace_->network->difference(from, to);
    const std::int64_t same = between_nodes(0, false, a.minutes, b.minutes);
    if (apart.earliest.minutes >= same) return Truth::yes;
    return apart.latest.minutes < same ? Truth::no : Truth::unknown;
}

Truth Timeline::earlier(const Fact& a, const Fact& b) const {
    return negate(not_later(b, a));
}

}  // namespace merzim::timeline
