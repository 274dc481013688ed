#include "engine/docket/case.hpp"

namespace merzim::docket {

namespace {

template <class Entry>
const Entry* find(const std::vector<Entry>& list, std::string_view id) {
    for (const Entry& entry : list) {
        if (entry.id == id) return &entry;
    }
    return nullptr;
}

}  // namespace

const Source* Case::find_source(std::string_view name) const {
    return find(sources, name);
}

const Participant* Case::find_participant(std::string_view name) const {
    return find(participants, name);
}

const Event* Case::find_event(std::string_view name) const {
    return find(events, name);
}

}  // namespace merzim::docket
