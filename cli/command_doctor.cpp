#include "cli/alert_log.hpp"
#include "cli/commands_list.hpp"
#include "cli/pack_checks.hpp"
#include "cli/verify.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/pipeline.hpp"

#include <algorithm>
#include <ostream>
#include <set>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kWeek = std::int64_t{8} * 86400;  // a weekly run is late after eight days

class DoctorCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.flag("--rebuild", rebuild_,
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

    // Each pack by itself: one that cannot be loaded is a line, not the end of the visit.
    void check_packs(Context& context) {
        std::set<std::string> countries;
        for (const fs::path& folder : context.laws().folders()) {
            Diagnostics diagnostics;
            const std::optional<law::Pack> pack = load_pack(folder, diagnostics);
            if (!pack) {
                fail("the law pack in " + folder.string() + " has " +
                         std::to_string(diagnostics.error_count()) + " errors",
                     "merzim rules lint shows them");
                continue;
            }
            ok("law " + pack->name() + " " + pack->version + ": " +
               std::to_string(pack->terms.size()) + " terms, " +
               std::to_string(pack->rules.size()) + " rules, SHA-256 " + pack->hash.substr(0, 16));
            check_pack(*pack, time::Day{context.clock.today()});
            if (countries.insert(pack->id).second)
                check_country(*pack, time::Day{context.clock.today()});
        }
    }

    void check_pack(const law::Pack& pack, time::Day today) {
        const std::size_t stale = stale_norms(pack, today).size();
        if (stale > 0) {
            warn(std::to_string(stale) + " of " + std::to_string(pack.norms.size()) + " norms of " +
                     pack.name() + " were read longer ago than " +
                     time::to_string(*pack.reread_after),
                 "read the law again; merzim rules lint lists the norms");
        } else if (pack.read_on) {
            ok("the law of " + pack.name() + " was read on " + time::iso(*pack.read_on));
        }
    }

    // What all procedures of a country have in common.
    void check_country(const law::Pack& pack, time::Day today) {
        const time::Day until = pack.calendar.until();
        if (until < today + kHorizonDays) {
            warn("the calendar of " + pack.id + " ends on " + time::iso(until),
                 "add the next year to its list of days");
        } else {
            ok("the calendar of " + pack.id + " reaches " + time::iso(until));
        }
        check_zones(pack);
    }

    // The offsets of a zone are part of the law and come with the pack.
    void check_zones(const law::Pack& pack) {
        std::int64_t last = 0;
        for (const time::Zone& zone : pack.zones) {
            if (!zone.spans.empty()) last = std::max(last, zone.spans.back().from_utc_minutes);
        }
        constexpr std::int64_t kMinute = 60;
        const std::string zones = std::to_string(pack.zones.size()) + " zones of " + pack.id;
        if (pack.zones.empty()) {
            warn("the pack " + pack.id + " has no zone",
                 "terms in hours cannot be counted exactly");
        } else if (last > 0) {
            ok(zones + ", clocks last changed " + format_utc(last * kMinute));
        } else {
            ok(zones);
        }
    }

    void check_phrases(const Context& context) {
        Diagnostics diagnostics;
        const std::optional<Phrases> phrases =
            input::read_phrases(context.phrase_folder(), diagnostics);
        if (!phrases) {
            fail("the phrases in " + context.phrase_folder().string() + " cannot be read",
                 diagnostics.render());
            return;
        }
        for (const std::string& language : phrases->languages()) {
            const std::size_t missing = phrases->missing(language).size();
            if (missing > 0) {
                warn(std::to_string(missing) + " phrases have no translation in " + language,
                     "they are shown in English; see " + context.phrase_folder().string());
            }
        }
        ok("languages: " + text::join(phrases->languages(), ", "));
    }

    void check_docket(Context& context) {
        const fs::path file = context.docket_file();
        std::error_code error;
        if (!fs::exists(file, error)) {
            warn("there is no docket at " + file.string(), "merzim init makes one");
            return;
        }
        try {
            if (store::Docket::is_older(file)) {
                context.docket(store::OpenMode::read_write);
                ok("the docket was brought up to date; a copy of what it was lies beside it");
            }
            if (rebuild_) {
                context.docket(store::OpenMode::read_write).rebuild();
                ok("the packed copies and the search index were made anew");
            }
            const store::Docket& docket = context.docket(store::OpenMode::read_only);
            const store::VerifyReport report = docket.verify();
            for (const std::string& problem : report.problems)
                fail(problem, remedy_of(report));
            if (report.problems.empty()) {
                ok("docket " + file.string() + ", version " +
                   std::to_string(docket.schema_version()) + ": " +
                   std::to_string(docket.case_count()) + " cases, " + std::to_string(report.rows) +
                   " rows, sound");
                ok("copies are made with merzim backup FILE; keep one on another disk");
            }
            check_runs(context, docket);
        } catch (const StoreError& failure) {
            fail(failure.what(), failure.remedy());
        }
    }

    // A weekly run that did not come is worth a line: silence looks like calm.
    void check_runs(const Context& context, const store::Docket& docket) {
        if (const std::size_t waiting = docket.outbox().size(); waiting > 0) {
            warn(std::to_string(waiting) + (waiting == 1 ? " message waits" : " messages wait") +
                     " to be delivered",
                 "merzim alerts outbox tells why; the next run tries again");
        }
        const RunsBefore runs = runs_before(docket);
        if (!runs.last && !runs.failed) {
            warn("alerts have never been run on this docket", "merzim alerts, every week");
            return;
        }
        if (runs.failed) {
            warn("the run of alerts begun at " + format_utc(runs.failed->started_at) +
                     " has not ended",
                 "if none is going on, it failed: run merzim alerts, which tells all of it");
        }
        if (!runs.last) return;
        const LoggedRun* last = &*runs.last;
        const std::string at = format_utc(last->ended_at);
        if (context.clock.now_utc() - last->ended_at > kWeek) {
            warn("alerts were last run on " + at, "run merzim alerts, and look at cron");
        } else {
            ok("alerts were last run on " + at);
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
