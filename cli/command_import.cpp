#include "cli/case_files.hpp"
#include "cli/changes.hpp"
#include "cli/commands_list.hpp"
#include "cli/reports.hpp"

#include <ostream>
#include <set>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;
using store::Change;

std::string_view name_of(Change::Kind kind) {
    switch (kind) {
        case Change::Kind::added:
            return "added";
        case Change::Kind::amended:
            return "amended";
        case Change::Kind::retracted:
            break;
    }
    return "retracted";
}

json json_of(const std::vector<Change>& changes, std::size_t cases, bool dry_run) {
    json list = json::array();
    for (const Change& change : changes) {
        json one{{"change", name_of(change.kind)},
                 {"case", change.case_id},
                 {"entry", change.entry},
                 {"id", change.id}};
        if (!change.fields.empty()) one["fields"] = change.fields;
        if (!change.before.empty()) one["before"] = json::parse(change.before);
        if (!change.after.empty()) one["after"] = json::parse(change.after);
        list.push_back(std::move(one));
    }
    return {{"schema_version", 1}, {"dry_run", dry_run}, {"cases", cases}, {"changes", list}};
}

class ImportCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("FILE", names_, "Case files, folders of them, or - for standard input")
            .required();
        options.flag("-n,--dry-run", dry_run_, "Show what would change, and record nothing");
    }

    int run(Context& context) override {
        Diagnostics diagnostics;
        const std::vector<docket::Case> cases =
            read_case_files(context, names_, diagnostics, context.clock.now_utc());
        if (!diagnostics.empty()) context.io.err << diagnostics.render();
        if (diagnostics.has_errors()) {
            const std::size_t errors = diagnostics.error_count();
            context.io.err << "merzim: " << errors << (errors == 1 ? " error" : " errors")
                           << "; nothing was recorded\n";
            return kBadInput;
        }
        store::Docket& docket =
            context.docket(dry_run_ ? store::OpenMode::read_only : store::OpenMode::read_write);
        const std::vector<Change> changes = docket.record(cases, context.clock.now_utc(), dry_run_);
        if (context.options.format == "json") {
            context.deliver(json_of(changes, cases.size(), dry_run_).dump(2) + "\n");
            return kDone;
        }
        const report::Words words = words_of(context);
        context.deliver(describe_changes(words, changes));
        context.io.err << summary(words, changes, cases.size()) << "\n";
        return kDone;
    }

  private:
    [[nodiscard]] std::string summary(const report::Words& words,
                                      const std::vector<Change>& changes, std::size_t cases) const {
        std::set<std::string_view> changed;
        for (const Change& change : changes)
            changed.insert(change.case_id);
        const std::string key = changed.empty() ? "record.nothing-new"
                                : dry_run_      ? "record.would-change"
                                                : "record.recorded";
        return words.say(
            key, {{"changed", std::to_string(changed.size())}, {"cases", std::to_string(cases)}});
    }

    std::vector<std::string> names_;
    bool dry_run_ = false;
};

}  // namespace

CommandInfo import_command() {
    return {
        .name = "import",
        .summary = "check case files and record them",
        .examples = {"merzim import cases/", "merzim import --dry-run article-147-2023.toml",
                     "merzim export --format jsonl --docket old.db | merzim import -"},
        .offers = {.docket = true, .rules = true, .lang = true, .formats = {"text", "json"}},
        .make = [] { return std::make_unique<ImportCommand>(); },
    };
}

}  // namespace merzim::cli
