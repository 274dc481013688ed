#include "engine/store/recorder.hpp"

#include "engine/base/errors.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

namespace merzim::store {

namespace {

// The keys whose values differ, sorted.
std::vector<std::string> differing_fields(const std::string& before, const std::string& after) {
    const auto a = nlohmann::json::parse(before, nullptr, false);
    const auto b = nlohmann::json::parse(after, nullptr, false);
    std::set<std::string> fields;
    if (!a.is_object() || !b.is_object()) return {};
    for (const auto& [key, value] : a.items()) {
        if (!b.contains(key) || b[key] != value) fields.insert(key);
    }
    for (const auto& [key, value] : b.items()) {
        if (!a.contains(key)) fields.insert(key);
    }
    return {fields.begin(), fields.end()};
}

Change retraction(const std::string& case_id, const StandingEntry& entry) {
    return {Change::Kind::retracted, case_id, entry.entry, entry.id, {}, entry.content, ""};
}

std::size_t entries_of(const docket::Case& record) {
    return 1 + record.sources.size() + record.participants.size() + record.events.size() +
           record.statements.size();
}

const char* action_of(Change::Kind kind) {
    switch (kind) {
        case Change::Kind::added:
            return "add";
        case Change::Kind::amended:
            return "amend";
        default:
            return "retract";
    }
}

}  // namespace

std::vector<Change> compare(const std::string& case_id, const Standing& before,
                            const std::vector<Draft>& after) {
    std::vector<Change> changes;
    std::set<std::pair<std::string_view, std::string_view>> kept;
    for (const Draft& draft : after) {
        kept.insert({draft.entry, draft.id});
        const StandingEntry* old = before.find(draft.entry, draft.id);
        if (old == nullptr) {
            changes.push_back(
                {Change::Kind::added, case_id, draft.entry, draft.id, {}, "", draft.content});
        } else if (old->content != draft.content) {
            changes.push_back({Change::Kind::amended, case_id, draft.entry, draft.id,
                               differing_fields(old->content, draft.content), old->content,
                               draft.content});
        }
    }
    for (const StandingEntry* old : before.in_order()) {
        if (!kept.contains({old->entry, old->id})) changes.push_back(retraction(case_id, *old));
    }
    return changes;
}

std::vector<Change> Recorder::differences(const docket::Case& record) {
    return compare(record.id, standing_of(ledger_.rows(record.id)), drafts_of(record));
}

std::vector<Change> Recorder::record(const docket::Case& record, std::int64_t now) {
    const Standing before = standing_of(ledger_.rows(record.id));
    const std::vector<Draft> drafts = drafts_of(record);
    std::vector<Change> changes = compare(record.id, before, drafts);
    if (changes.empty()) return changes;

    auto draft = drafts.begin();
    for (const Change& change : changes) {
        std::string_view words;
        if (change.kind != Change::Kind::retracted) {
            // both are in the order of the case file
            while (draft->entry != change.entry || draft->id != change.id)
                ++draft;
            words = draft->words;
        }
        write(change, words, before.find(change.entry, change.id), now);
    }
    // of a new case the entries stand as they are here, unless one was said twice; a changed one is
    // read back
    const bool stands_as_given = before.empty() && drafts.size() == entries_of(record);
    copies_.put(stands_as_given ? record : case_of(standing_of(ledger_.rows(record.id))));
    return changes;
}

std::vector<Change> Recorder::retract(std::string_view case_id, std::int64_t now) {
    const Standing before = standing_of(ledger_.rows(case_id));
    std::vector<Change> changes;
    for (const StandingEntry* entry : before.in_order()) {
        changes.push_back(retraction(std::string(case_id), *entry));
        write(changes.back(), {}, entry, now);
    }
    copies_.remove(case_id);
    return changes;
}

void Recorder::write(const Change& change, std::string_view words, const StandingEntry* before,
                     std::int64_t now) {
    LedgerRow row;
    row.case_id = change.case_id;
    row.entry = change.entry;
    row.id = change.id;
    row.action = action_of(change.kind);
    row.content = change.after;
    ledger_.append(row, now);
    if (before != nullptr) search_.remove(before->sequence);
    if (!words.empty()) search_.add(row.sequence, words);
}

void Recorder::rebuild() {
    const std::vector<std::string> ids = ledger_.case_ids();
    copies_.clear();
    search_.clear();
    for (const std::string& id : ids) {
        const Standing standing = standing_of(ledger_.rows(id));
        if (standing.empty()) continue;
        const docket::Case record = case_of(standing);
        copies_.put(record);
        for (const Draft& draft : drafts_of(record)) {
            const StandingEntry* entry = standing.find(draft.entry, draft.id);
            if (entry != nullptr && !draft.words.empty()) {
                search_.add(entry->sequence, draft.words);
            }
        }
    }
}

}  // namespace merzim::store
