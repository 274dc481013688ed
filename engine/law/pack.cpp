#include "engine/law/pack.hpp"

#include <algorithm>

namespace merzim::law {

Confidence Norm::confidence_at(time::Bounds act) const {
    return is_unread(act) ? std::min(confidence, Confidence::medium) : confidence;
}

namespace {

template <class Entry>
NameIndex index_of(const std::vector<Entry>& list) {
    NameIndex index;
    for (std::size_t i = 0; i < list.size(); ++i) {
        index.emplace(list[i].id, static_cast<std::uint16_t>(i));
    }
    return index;
}

// By the index when it was made, else by walking: a pack put together by hand has none.
template <class Entry>
std::optional<std::size_t> position_of(const std::vector<Entry>& list, const NameIndex& index,
                                       std::string_view id) {
    if (index.size() == list.size()) {
        const auto found = index.find(id);
        return found == index.end() ? std::nullopt : std::optional<std::size_t>(found->second);
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].id == id) return i;
    }
    return std::nullopt;
}

template <class WantedId>
std::optional<WantedId> as(std::optional<std::size_t> position) {
    return position ? std::optional<WantedId>(WantedId(*position)) : std::nullopt;
}

template <class Entry>
const Entry* entry_of(const std::vector<Entry>& list, std::string_view id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

void Pack::make_index() {
    index.event_types = index_of(event_types);
    index.offences = index_of(offences);
    index.terms = index_of(terms);
    index.rules = index_of(rules);
}

const time::Zone& Pack::zone(std::string_view name) const {
    static const time::Zone kUtc{"UTC", {{0, 0}}};
    const time::Zone* found = entry_of(zones, name);
    if (found != nullptr) return *found;
    return zones.empty() ? kUtc : zones.front();
}

std::optional<EventTypeId> Pack::find_event_type(std::string_view name) const {
    return as<EventTypeId>(position_of(event_types, index.event_types, name));
}

std::optional<OffenceId> Pack::find_offence(std::string_view name) const {
    return as<OffenceId>(position_of(offences, index.offences, name));
}

std::optional<TrackId> Pack::find_track(std::string_view name) const {
    return as<TrackId>(position_of(tracks, NameIndex(), name));
}

std::optional<TermId> Pack::find_term(std::string_view name) const {
    return as<TermId>(position_of(terms, index.terms, name));
}

std::optional<RuleId> Pack::find_rule(std::string_view name) const {
    return as<RuleId>(position_of(rules, index.rules, name));
}

CountingId Pack::usual_counting() const {
    const auto found = std::find_if(countings.begin(), countings.end(),
                                    [](const Counting& counting) { return counting.usual; });
    return CountingId(found == countings.end()
                          ? std::size_t{0}
                          : static_cast<std::size_t>(found - countings.begin()));
}

std::optional<CountingId> Pack::find_counting(std::string_view name) const {
    return as<CountingId>(position_of(countings, NameIndex(), name));
}

std::optional<std::uint16_t> Pack::find_attribute(std::string_view name) const {
    const auto position = position_of(attributes, NameIndex(), name);
    if (!position) return std::nullopt;
    return static_cast<std::uint16_t>(*position);
}

const Authority* Pack::find_authority(std::string_view name) const {
    return entry_of(authorities, name);
}

const Measure* Pack::find_measure(std::string_view name) const {
    return entry_of(measures, name);
}

const LawSource* Pack::find_source(std::string_view name) const {
    return entry_of(sources, name);
}

std::string Pack::tag_title(std::string_view tag, std::string_view language) const {
    const TagWord* word = entry_of(tags, tag);
    return word == nullptr ? std::string(tag) : word->title.in(language);
}

std::string Pack::value_title(Field field, std::string_view value,
                              std::string_view language) const {
    const LocalText* found = nullptr;
    switch (field) {
        case Field::status:
            if (const auto track = find_track("status")) {
                const State* state = entry_of(this->track(*track).states, value);
                if (state != nullptr) found = &state->title;
            }
            break;
        case Field::measure:
            if (const Measure* measure = find_measure(value)) found = &measure->title;
            break;
        case Field::offence:
            if (const auto offence = find_offence(value)) found = &offences[offence->index()].title;
            break;
        case Field::authority:
            if (const Authority* authority = find_authority(value)) found = &authority->title;
            break;
        case Field::outcome:
            if (const OutcomeWord* word = entry_of(outcomes, value)) found = &word->title;
            break;
    }
    return found == nullptr || found->empty() ? std::string(value) : found->in(language);
}

std::string_view to_string(Confidence value) {
    switch (value) {
        case Confidence::low:
            return "low";
        case Confidence::medium:
            return "medium";
        case Confidence::high:
            return "high";
    }
    return "";
}

std::string_view to_string(Pattern value) {
    switch (value) {
        case Pattern::overdue:
            return "overdue";
        case Pattern::gap:
            return "gap";
        case Pattern::premature:
            return "premature";
        case Pattern::response:
            return "response";
        case Pattern::precedence:
            return "precedence";
        case Pattern::disclosure:
            return "disclosure";
        case Pattern::silence:
            return "silence";
        case Pattern::conflict:
            return "conflict";
        case Pattern::ineligible:
            return "ineligible";
        case Pattern::count:
            return "count";
        case Pattern::total:
            return "total";
        case Pattern::order:
            return "order";
        case Pattern::contradiction:
            return "contradiction";
        case Pattern::combination:
            return "combination";
    }
    return "";
}

std::string_view to_string(RuleSeverity value) {
    switch (value) {
        case RuleSeverity::info:
            return "info";
        case RuleSeverity::low:
            return "low";
        case RuleSeverity::medium:
            return "medium";
        case RuleSeverity::high:
            return "high";
        case RuleSeverity::critical:
            return "critical";
    }
    return "";
}

std::string_view to_string(RuleStatus value) {
    switch (value) {
        case RuleStatus::experimental:
            return "experimental";
        case RuleStatus::test:
            return "test";
        case RuleStatus::stable:
            return "stable";
        case RuleStatus::deprecated:
            return "deprecated";
    }
    return "";
}

std::string_view to_string(Basis value) {
    switch (value) {
        case Basis::statute:
            return "statute";
        case Basis::standard:
            return "standard";
        case Basis::monitor:
            return "monitor";
    }
    return "";
}

std::string_view to_string(Binds value) {
    switch (value) {
        case Binds::authority:
            return "authority";
        case Binds::court:
            return "court";
        case Binds::defence:
            return "defence";
        case Binds::party:
            return "party";
    }
    return "";
}

}  // namespace merzim::law
