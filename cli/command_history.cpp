#include "cli/changes.hpp"
#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <map>
#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;
using store::HistoryEntry;

// Something done to an entry at a moment.
struct Act {
    std::int64_t at = 0;
    std::int64_t sequence = 0;
    std::string_view done;  // "added", "amended", "retracted"
    const HistoryEntry* entry = nullptr;
    const HistoryEntry* before = nullptr;  // what an amendment replaced
};

std::vector<Act> acts_of(const std::vector<HistoryEntry>& history) {
    std::map<std::pair<std::string, std::string>, const HistoryEntry*> standing;
    std::vector<Act> acts;
    for (const HistoryEntry& entry : history) {
        const HistoryEntry*& last = standing[{entry.entry, entry.id}];
        const bool amends = last != nullptr && last->closed_by == "amended";
        acts.push_back({entry.recorded_at, entry.sequence, amends ? "amended" : "added", &entry,
                        amends ? last : nullptr});
        if (entry.closed_by == "retracted") {
            acts.push_back({entry.closed_at.value_or(entry.recorded_at), entry.sequence,
                            "retracted", &entry, nullptr});
        }
        last = &entry;
    }
    std::stable_sort(acts.begin(), acts.end(), [](const Act& a, const Act& b) {
        return std::pair(a.at, a.sequence) < std::pair(b.at, b.sequence);
    });
    return acts;
}

std::string text_of(const report::Words& words, const std::vector<Act>& acts) {
    std::string out;
    for (const Act& act : acts) {
        out += format_utc(act.at) + "  " + words.say("record." + std::string(act.done)) + "  " +
               words.say("record.entry." + act.entry->entry);
        if (act.entry->entry != "case") out += " " + act.entry->id;
        out += "\n";
        if (act.done == "retracted") continue;
        const std::string before = act.before == nullptr ? "" : act.before->content;
        for (const std::string& line : differences(before, act.entry->content))
            out += "    " + line + "\n";
    }
    return out;
}

json json_of(const std::string& id, const std::vector<Act>& acts) {
    json list = json::array();
    for (const Act& act : acts) {
        json one{{"at", format_utc(act.at)},  {"done", act.done},
                 {"entry", act.entry->entry}, {"id", act.entry->id},
                 {"sequence", act.sequence},  {"hash", act.entry->hash}};
        if (act.done != "retracted") one["content"] = json::parse(act.entry->content);
        list.push_back(std::move(one));
    }
    return {{"schema_version", 1}, {"case", id}, {"history", list}};
}

class HistoryCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", id_, "The case").required();
        options.add("ENTRY", entry_, "One event, participant, source or statement");
    }

    int run(Context& context) override {
        const store::Docket& docket = context.docket(store::OpenMode::read_only);
        const std::vector<HistoryEntry> all = docket.history(id_);
        if (all.empty()) context.load_case(id_);  // says what is wrong with the name
        const std::vector<HistoryEntry> history =
            entry_.empty() ? all : docket.history(id_, entry_);
        if (history.empty()) no_such_entry(all);
        const std::vector<Act> acts = acts_of(history);
        if (context.options.format == "json") {
            context.deliver(json_of(id_, acts).dump(2) + "\n");
        } else {
            context.deliver(text_of(words_of(context), acts));
        }
        return kDone;
    }

  private:
    [[noreturn]] void no_such_entry(const std::vector<HistoryEntry>& all) const {
        std::vector<std::string> ids;
        ids.reserve(all.size());
        for (const HistoryEntry& entry : all)
            ids.push_back(entry.id);
        const std::string near = text::did_you_mean(entry_, ids);
        throw UsageError(
            "the case " + id_ + " never had an entry \"" + text::printable(entry_) + "\"",
            near.empty() ? "merzim export " + id_ + " shows its entries" : near);
    }

    std::string id_;
    std::string entry_;
};

}  // namespace

CommandInfo history_command() {
    return {
        .name = "history",
        .summary = "what was recorded about a case, and when",
        .examples = {"merzim history article-147-2023",
                     "merzim history article-147-2023 gusev-suspect",
                     "merzim history article-147-2023 --format json"},
        .offers = {.docket = true, .lang = true, .output = true, .formats = {"text", "json"}},
        .make = [] { return std::make_unique<HistoryCommand>(); },
    };
}

}  // namespace merzim::cli
