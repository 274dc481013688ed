#include "engine/protect/protect.hpp"

#include <algorithm>
#include <set>

namespace merzim::protect {

namespace {

bool any_of(const std::vector<bool>& flags) {
    return std::ranges::find(flags, true) != flags.end();
}

// Takes out the marked entries and gives their ids.
template <class List>
std::set<std::string> take_out(List& list, const std::vector<bool>& marked) {
    std::set<std::string> gone;
    List kept;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (marked[i]) {
            gone.insert(list[i].id);
        } else {
            kept.push_back(std::move(list[i]));
        }
    }
    list = std::move(kept);
    return gone;
}

void forget(const std::set<std::string>& gone, std::vector<std::string>& ids) {
    std::erase_if(ids, [&](const std::string& id) { return gone.contains(id); });
}

}  // namespace

bool Marked::any() const {
    return charges || any_of(participants) || any_of(events) || any_of(statements);
}

Marked confidential_parts(const docket::Case& record) {
    const auto source = [&](const std::string& id) {
        const docket::Source* found = record.find_source(id);
        return found != nullptr && found->confidential;
    };
    const auto person = [&](const std::string& id) {
        const docket::Participant* found = record.find_participant(id);
        return found != nullptr && (found->confidential || source(found->source));
    };
    const auto hidden = [&](const docket::Event& event) {
        return event.confidential || source(event.source) ||
               (!event.participants.empty() && std::ranges::all_of(event.participants, person));
    };
    const auto event_of = [&](const std::string& id) {
        const docket::Event* found = record.find_event(id);
        return found != nullptr && hidden(*found);
    };
    Marked marked;
    for (const docket::Participant& participant : record.participants) {
        marked.participants.push_back(participant.confidential || source(participant.source));
        marked.charges = marked.charges || std::ranges::any_of(participant.charges,
                                                               [&](const docket::Charge& charge) {
                                                                   return source(charge.source);
                                                               });
    }
    for (const docket::Event& entry : record.events)
        marked.events.push_back(hidden(entry));
    for (const docket::Statement& statement : record.statements) {
        marked.statements.push_back(statement.confidential || source(statement.source) ||
                                    person(statement.participant) || event_of(statement.event) ||
                                    event_of(statement.to_event));
    }
    return marked;
}

docket::Case without_confidential(docket::Case record) {
    const Marked marked = confidential_parts(record);
    const std::set<std::string> people = take_out(record.participants, marked.participants);
    const std::set<std::string> events = take_out(record.events, marked.events);
    take_out(record.statements, marked.statements);
    std::set<std::string> sources;
    for (const docket::Source& source : record.sources) {
        if (source.confidential) sources.insert(source.id);
    }
    std::erase_if(record.sources, [](const docket::Source& source) { return source.confidential; });
    record.related.clear();  // those cases may be confidential, or show nobody's name in their ids
    for (docket::Event& event : record.events) {
        forget(people, event.participants);
        forget(events, event.after);
        forget(events, event.before);
        forget(events, event.disputes);
    }
    for (docket::Participant& person : record.participants) {
        std::erase_if(person.charges, [&](const docket::Charge& charge) {
            return sources.contains(charge.source);
        });
    }
    return record;
}

}  // namespace merzim::protect
