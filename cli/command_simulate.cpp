#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

template <class Entry>
std::vector<std::string> ids_of(const std::vector<Entry>& entries) {
    std::vector<std::string> ids;
    ids.reserve(entries.size());
    for (const Entry& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

void require_known(const std::vector<std::string>& wanted, const std::vector<std::string>& known,
                   const std::string& what) {
    for (const std::string& id : wanted) {
        if (std::ranges::find(known, id) != known.end()) continue;
        const std::string near = text::did_you_mean(id, known);
        throw UsageError("--event: the case has no " + what + " \"" + text::printable(id) + "\"",
                         near.empty() ? "it has " + text::join(known, ", ") : near);
    }
}

class SimulateCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", case_, "The case").required();
        options
            .add("--event", events_,
                 "An event as in a case file, in one line of TOML; may be repeated")
            .type("TOML")
            .required()
            .repeated();
    }

    int run(Context& context) override {
        const docket::Case record = context.load_case(case_);
        timeline::Question question = context.question();
        docket::Case changed = record;
        const std::vector<docket::Event> events = read_events(context, changed, question);
        const report::Words words = words_of(context);
        const Evaluated before = evaluate(context, record, question);
        const Evaluated after = evaluate(context, changed, question);
        const report::SimulationView view =
            report::build_simulation(before.subject, after.subject, words, events);
        if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(view)));
        } else {
            deliver(context, report::compose_simulation(view, words));
        }
        return kDone;
    }

  private:
    // Adds the events to the case. An event after the day asked about moves that day, for both
    // sides.
    std::vector<docket::Event> read_events(Context& context, docket::Case& record,
                                           timeline::Question& question) const {
        Diagnostics diagnostics;
        std::vector<docket::Event> events;
        for (const std::string& text : events_) {
            std::optional<docket::Event> event = input::read_event(text, diagnostics);
            if (!event) continue;
            if (event->id.empty()) event->id = "simulated-" + std::to_string(events.size() + 1);
            if (question.known_by && !event->known)
                event->known = time::edtf_of(day_of(*question.known_by));
            const bool plan = event->planned.has_value();
            const time::Moment latest = event->date ? event->date->start.latest : question.now;
            if (!plan && time::is_supported(latest) && latest > question.now)
                question.now = time::end_of(day_of(latest));
            events.push_back(std::move(*event));
        }
        context.report(diagnostics);
        for (const docket::Event& event : events)
            record.events.push_back(event);
        const std::vector<std::string> ids = ids_of(record.events);
        for (const docket::Event& event : events) {
            require_known(event.participants, ids_of(record.participants), "participant");
            require_known(event.after, ids, "event");
            require_known(event.before, ids, "event");
            require_known(event.disputes, ids, "event");
        }
        input::check_case(record, context.laws().of(record), diagnostics);
        context.report(diagnostics);
        return events;
    }

    std::string case_;
    std::vector<std::string> events_;
};

}  // namespace

CommandInfo simulate_command() {
    return {
        .name = "simulate",
        .summary = "what would change if an event were on record; nothing is recorded",
        .examples = {"merzim simulate adilbekov-2024 --event 'type = \"released\", participant = "
                     "\"adilbekov\", date = 2024-08-01'",
                     "merzim simulate adilbekov-2024 --event 'type = \"trial-opened\", date = "
                     "2024-08-05' --as-of 2024-08-05 --format json"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .recorded_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json"}},
        .make = [] { return std::make_unique<SimulateCommand>(); },
    };
}

}  // namespace merzim::cli
