#include "engine/store/standing.hpp"

#include "engine/base/errors.hpp"
#include "engine/docket/json.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace merzim::store {

namespace {

std::ptrdiff_t rank(std::string_view entry) {
    return std::find(std::begin(kEntryKinds), std::end(kEntryKinds), entry) -
           std::begin(kEntryKinds);
}

}  // namespace

bool Standing::apply(const LedgerRow& row) {
    const auto key = std::pair(row.entry, row.id);
    const auto found = entries_.find(key);
    const bool stands = found != entries_.end();
    if (row.action == "add") {
        if (stands) return false;
        entries_.emplace(key,
                         StandingEntry{row.entry, row.id, row.content, row.sequence, row.sequence});
        return true;
    }
    if (!stands) return false;
    if (row.action == "retract") {
        entries_.erase(found);
    } else {
        found->second.content = row.content;
        found->second.sequence = row.sequence;
    }
    return true;
}

const StandingEntry* Standing::find(std::string_view entry, std::string_view id) const {
    const auto found = entries_.find(std::pair(std::string(entry), std::string(id)));
    return found == entries_.end() ? nullptr : &found->second;
}

std::vector<const StandingEntry*> Standing::in_order() const {
    std::vector<const StandingEntry*> order;
    order.reserve(entries_.size());
    for (const auto& [key, entry] : entries_)
        order.push_back(&entry);
    std::sort(order.begin(), order.end(), [](const StandingEntry* a, const StandingEntry* b) {
        const auto left = rank(a->entry);
        const auto right = rank(b->entry);
        return left != right ? left < right : a->added < b->added;
    });
    return order;
}

Standing standing_of(const std::vector<LedgerRow>& rows) {
    Standing standing;
    for (const LedgerRow& row : rows)
        standing.apply(row);
    return standing;
}

docket::Case case_of(const Standing& standing) {
    docket::Case record;
    for (const StandingEntry* entry : standing.in_order()) {
        const auto json = nlohmann::json::parse(entry->content, nullptr, false);
        if (entry->entry == "case") {
            docket::header_from_json(json, record);
        } else if (entry->entry == "source") {
            record.sources.push_back(docket::source_from_json(json));
        } else if (entry->entry == "participant") {
            record.participants.push_back(docket::participant_from_json(json));
        } else if (entry->entry == "event") {
            record.events.push_back(docket::event_from_json(json));
        } else {
            record.statements.push_back(docket::statement_from_json(json));
        }
    }
    return record;
}

}  // namespace merzim::store
