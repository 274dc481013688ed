#include "cli/commands_list.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::int32_t kHorizonDays = 180;  // a calendar that ends sooner needs its next year
constexpr std::int64_t kWeek = 8 * 86400;   // a weekly run is late after eight days

class DoctorCommand final : public Command {
  public:
    void setup(CLI::App& app) override {
        app.add_flag("--rebuild", rebuild_,
                     "Make the packed copies and the search index anew from the ledger");
    }

    int run(Context& context) override {
        check_packs(context);
        check_phrases(context);
        check_docket(context);
        for (const Line& line : lines_) {
            context.io.out << (line.level == 0   ? "ok    "
                               : line.level == 1 ? "warn  "
                                                 : "FAIL  ")
                           << line.text << "\n";
            if (!line.remedy.empty()) context.io.out << "      help: " << line.remedy << "\n";
        }
        const int worst = std::ranges::max(lines_, {}, &Line::level).level;
        return worst == 0 ? kDone : worst == 1 ? kAttention : kFailed;
    }

  private:
    struct Line {
        int level;
        std::string text;
        std::string remedy;
    };

    void ok(std::string text) { lines_.push_back({0, std::move(text), {}}); }
    void warn(std::string text, std::string remedy) {
        lines_.push_back({1, std::move(text), std::move(remedy)});
    }
    void fail(std::string text, std::string remedy) {
        lines_.push_back({2, std::move(text), std::move(remedy)});
    }

    void check_packs(Context& context) {
        for (const law::Pack* pack : context.packs()) {
            ok("law pack " + pack->id + " " + pack->version + ": " +
               std::to_string(pack->terms.size()) + " terms, " +
               std::to_string(pack->rules.size()) + " rules, SHA-256 " + pack->hash.substr(0, 16));
            const time::Day today{context.clock.today()};
            const time::Day until = pack->calendar.until();
            if (until < today + kHorizonDays) {
                warn("the calendar of " + pack->id + " ends on " + time::iso(until),
                     "add the next year to its calendar file");
            } else {
                ok("the calendar of " + pack->id + " reaches " + time::iso(until));
            }
            check_age(*pack, today);
        }
    }

    void check_age(const law::Pack& pack, time::Day today) {
        if (!pack.reread_after || !pack.read_on) return;
        const auto due = time::add_months(*pack.read_on, pack.reread_after->total_months(),
                                          time::MonthEnd::last_day);
        if (due && *due < today) {
            warn("the law of " + pack.id + " was last read on " + time::iso(*pack.read_on),
                 "read it again; merzim rules lint lists the norms");
        } else {
            ok("the law of " + pack.id + " was read on " + time::iso(*pack.read_on));
        }
    }

    void check_phrases(Context& context) {
        const Phrases& phrases = context.phrases();
        for (const std::string& language : phrases.languages()) {
            const std::size_t missing = phrases.missing(language).size();
            if (missing > 0) {
                warn(std::to_string(missing) + " phrases have no translation in " + language,
                     "they are shown in English; see " + context.phrase_folder().string());
            }
        }
        ok("languages: " + text::join(phrases.languages(), ", "));
    }

    void check_docket(Context& context) {
        const fs::path file = context.docket_file();
        std::error_code error;
        if (!fs::exists(file, error)) {
            warn("there is no docket at " + file.string(), "merzim init makes one");
            return;
        }
        try {
            if (rebuild_) {
                context.docket(store::OpenMode::read_write).rebuild();
                ok("the packed copies and the search index were made anew");
            }
            const store::Docket& docket = context.docket(store::OpenMode::read_only);
            const store::VerifyReport report = docket.verify();
            for (const std::string& problem : report.problems)
                fail(problem,
                     "keep this file as evidence; go on with the last backup that verifies");
            if (report.problems.empty()) {
                ok("docket " + file.string() + ": " + std::to_string(docket.case_count()) +
                   " cases, " + std::to_string(report.rows) + " rows, sound");
            }
            check_runs(context, docket);
        } catch (const StoreError& failure) {
            fail(failure.what(), failure.remedy());
        }
    }

    // A weekly run that did not come is worth a line: silence looks like calm.
    void check_runs(const Context& context, const store::Docket& docket) {
        const std::vector<std::string> runs = docket.runs(1);
        if (runs.empty()) {
            warn("alerts have never been run on this docket", "merzim alerts, every week");
            return;
        }
        const nlohmann::json run = nlohmann::json::parse(runs.front(), nullptr, false);
        const std::int64_t at = run.is_object() ? run.value("at", std::int64_t{0}) : 0;
        if (at == 0) {
            ok("alerts have been run on this docket");
        } else if (context.clock.now_utc() - at > kWeek) {
            warn("alerts were last run on " + format_utc(at),
                 "run merzim alerts, and look at cron");
        } else {
            ok("alerts were last run on " + format_utc(at));
        }
    }

    bool rebuild_ = false;
    std::vector<Line> lines_;
};

}  // namespace

CommandInfo doctor_command() {
    return {
        .name = "doctor",
        .summary = "is everything in order: law, calendar, phrases, docket, the weekly run",
        .examples = {"merzim doctor", "merzim doctor --rebuild"},
        .offers = {.docket = true, .rules = true},
        .make = [] { return std::make_unique<DoctorCommand>(); },
    };
}

}  // namespace merzim::cli
