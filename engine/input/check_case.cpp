#include "engine/input/locate.hpp"
#include "engine/input/pack_draft.hpp"
#include "engine/input/read.hpp"

#include <algorithm>

namespace merzim::input {

namespace {

using docket::Case;
using docket::Event;
using docket::Participant;
using law::Field;

class CaseCheck {
  public:
    CaseCheck(const Case& record, const law::Pack& pack, Diagnostics& diagnostics,
              std::optional<std::int64_t> recorded_at)
        : record_(record), pack_(pack), diagnostics_(diagnostics), recorded_at_(recorded_at) {}

    void run() {
        if (!record_.pack.empty() && record_.pack != pack_.id) {
            error("unknown-reference",
                  "the law pack is \"" + pack_.id + "\", not \"" + record_.pack + "\"",
                  record_.span, "pack", record_.pack,
                  "write pack = \"" + pack_.id + "\", or read the case with the pack it names");
        }
        if (!record_.procedure.empty()) {
            known("procedure", record_.span, "procedure", record_.procedure, {pack_.procedure.id});
        }
        check_zone(record_.span, record_.zone);
        for (const auto& attribute : record_.attributes) {
            check_attribute(record_.span, attribute.first, false);
        }
        for (const Participant& participant : record_.participants)
            check(participant);
        for (const Event& event : record_.events)
            check(event);
        for (const docket::Statement& statement : record_.statements) {
            for (const std::string& type : statement.types) {
                known("event type", statement.span, "types", type, ids_of(pack_.event_types));
            }
        }
    }

  private:
    void error(const char* code, std::string message, const Span& entry, std::string_view key,
               std::string_view value, std::string hint) {
        diagnostics_.error(code, std::move(message), locate(diagnostics_, entry, key, value),
                           std::move(hint));
    }

    void unknown(std::string_view kind, const Span& entry, std::string_view key,
                 const std::string& value, const std::vector<std::string>& candidates) {
        error("unknown-reference",
              "the law pack has no " + std::string(kind) + " \"" + value + "\"", entry, key, value,
              suggestion_of(kind, value, candidates));
    }

    bool known(std::string_view kind, const Span& entry, std::string_view key,
               const std::string& value, const std::vector<std::string>& candidates) {
        if (value.empty() ||
            std::find(candidates.begin(), candidates.end(), value) != candidates.end()) {
            return true;
        }
        unknown(kind, entry, key, value, candidates);
        return false;
    }

    void check_zone(const Span& entry, const std::string& zone) {
        known("zone", entry, "zone", zone, ids_of(pack_.zones));
    }

    // The header may say of all parties what else is said of each.
    void check_attribute(const Span& entry, const std::string& name, bool of_participant) {
        std::vector<std::string> candidates;
        for (const law::Attribute& attribute : pack_.attributes) {
            if (attribute.of_participant || !of_participant) candidates.push_back(attribute.id);
        }
        known(of_participant ? "attribute of a participant" : "attribute of a case", entry, name,
              name, candidates);
    }

    void check(const Participant& participant) {
        for (const auto& attribute : participant.attributes) {
            check_attribute(participant.span, attribute.first, true);
        }
        for (const docket::Charge& charge : participant.charges) {
            known("offence", charge.span, "offence", charge.offence, ids_of(pack_.offences));
        }
        const std::vector<std::string> roles = ids_of(pack_.roles);
        if (!participant.role.empty() &&
            std::find(roles.begin(), roles.end(), participant.role) == roles.end()) {
            diagnostics_.warning("unknown-role",
                                 "the law pack has no role \"" + participant.role + "\"",
                                 locate(diagnostics_, participant.span, "role", participant.role),
                                 suggestion(participant.role, roles));
        }
    }

    void check(const Event& event) {
        check_zone(event.span, event.zone);
        check_values(event);
        check_classes(event);
        if (event.type.empty()) return;  // said already
        const auto found = pack_.find_event_type(event.type);
        if (!found) {
            unknown("event type", event.span, "type", event.type, ids_of(pack_.event_types));
            return;
        }
        const law::EventType& type = pack_.event_type(*found);
        if (type.of_participant && event.participants.empty()) {
            error("missing-participant",
                  "\"" + type.id + "\" happens to a person, and none is named", event.span, "type",
                  event.type, "write participant = \"…\"");
        }
        if (event.planned && !type.may_be_planned) {
            error("cannot-be-planned", "\"" + type.id + "\" cannot be recorded as a plan",
                  event.span, "planned", {}, "record it when it has happened");
        }
        check_outcome(event, type);
        check_required(event, type);
        check_term(event, *found);
        if (!is_in_the_future(event, type)) check_publication(event);
    }

    void check_values(const Event& event) {
        if (!event.status.empty()) {
            const auto track = pack_.find_track("status");
            known("status", event.span, "status", event.status,
                  track ? ids_of(pack_.track(*track).states) : std::vector<std::string>());
        }
        known("measure", event.span, "measure", event.measure, ids_of(pack_.measures));
        known("offence", event.span, "offence", event.offence, ids_of(pack_.offences));
        known("authority", event.span, "authority", event.authority, ids_of(pack_.authorities));
    }

    void check_classes(const Event& event) {
        for (const auto& entry : event.classified) {
            if (!known("classification", event.span, "classified", entry.first,
                       ids_of(pack_.classifications))) {
                continue;
            }
            for (const law::Classification& classification : pack_.classifications) {
                if (classification.id != entry.first) continue;
                known("class of " + entry.first, event.span, "classified", entry.second,
                      classification.order);
            }
        }
    }

    void check_outcome(const Event& event, const law::EventType& type) {
        if (event.outcome.empty()) return;
        if (type.outcomes.empty()) {
            error("bad-outcome", "\"" + type.id + "\" has no outcome", event.span, "outcome", {},
                  "leave the key away");
        } else if (std::find(type.outcomes.begin(), type.outcomes.end(), event.outcome) ==
                   type.outcomes.end()) {
            error("bad-outcome",
                  "\"" + type.id + "\" cannot have the outcome \"" + event.outcome + "\"",
                  event.span, "outcome", event.outcome, suggestion(event.outcome, type.outcomes));
        }
    }

    void check_required(const Event& event, const law::EventType& type) {
        std::vector<Field> required = type.required;
        const bool charges =
            type.charging == law::Charging::adds || type.charging == law::Charging::replaces;
        if (charges &&
            std::find(required.begin(), required.end(), Field::offence) == required.end()) {
            required.push_back(Field::offence);
        }
        for (const Field field : required) {
            const auto [name, value] = field_of(event, field);
            if (!value->empty()) continue;
            error("missing-field", "\"" + type.id + "\" must say its " + std::string(name),
                  event.span, "type", event.type, "write " + std::string(name) + " = \"…\"");
        }
    }

    static std::pair<std::string_view, const std::string*> field_of(const Event& event,
                                                                    Field field) {
        switch (field) {
            case Field::status:
                return {"status", &event.status};
            case Field::measure:
                return {"measure", &event.measure};
            case Field::outcome:
                return {"outcome", &event.outcome};
            case Field::offence:
                return {"offence", &event.offence};
            case Field::authority:
                break;
        }
        return {"authority", &event.authority};
    }

    // How long an act that only extends extends, is said in `extends`: `term` would change nothing.
    void check_term(const Event& event, law::EventTypeId type) {
        if (!event.term || event.extends.stated()) return;
        const auto is_in = [&](const law::Selector& selector) {
            return std::any_of(selector.any.begin(), selector.any.end(),
                               [&](const law::EventPattern& one) { return one.type == type; });
        };
        bool extends = false;
        for (const law::Term& term : pack_.terms) {
            if (is_in(term.starts) && says_how_long(term)) return;
            extends = extends || is_in(term.extended_by);
        }
        if (!extends) return;
        diagnostics_.warning("term-of-extension",
                             "\"" + event.type + "\" only extends a term, and has none of its own",
                             locate(diagnostics_, event.span, "term"),
                             "write extends = { by = \"…\" }, { total = \"…\" } or { until = … }");
    }

    // Whether the act that starts it says how long it is.
    static bool says_how_long(const law::Term& term) {
        return std::any_of(
            term.versions.begin(), term.versions.end(),
            [&](const law::TermVersion& version) { return is_length_of_act(term, version); });
    }

    // A source cannot report what had not happened when it came out.
    void check_publication(const Event& event) {
        const docket::Source* source = record_.find_source(event.source);
        if (source == nullptr || !source->published || !event.date || event.planned) return;
        const time::Edtf& published = *source->published;
        const time::Moment latest = published.end == time::PeriodEnd::known
                                        ? published.finish.latest
                                        : published.start.latest;
        if (published.is_period() && published.end != time::PeriodEnd::known) return;
        if (event.date->start.earliest <= latest) return;
        diagnostics_.warning("dated-after-source",
                             "the event is dated after its source \"" + source->id + "\" came out",
                             locate(diagnostics_, event.span, "date"),
                             "was it planned then? write planned = \"" + published.text + "\"");
    }

    // What is no plan has happened when it is recorded.
    bool is_in_the_future(const Event& event, const law::EventType& type) {
        if (!recorded_at_ || !event.date || event.planned) return false;
        const time::Zone& zone = pack_.zone(event.zone.empty() ? record_.zone : event.zone);
        time::Day today = day_of(time::to_civil(zone, *recorded_at_ / 60));
        // a clock that stands before the day the law was read is wrong
        if (pack_.read_on) today = std::max(today, *pack_.read_on);
        if (time::in_zone(*event.date, zone).start.earliest <= end_of(today)) return false;
        const std::string planned =
            " If it is planned, say when the plan was made: planned = \"" + iso(today) + "\"";
        error("in-the-future",
              "\"" + type.id + "\" is dated after today, " + iso(today) +
                  ", and has not happened yet",
              event.span, "date", event.date->text,
              "is the year right?" + (type.may_be_planned ? planned : ""));
        return true;
    }

    const Case& record_;
    const law::Pack& pack_;
    Diagnostics& diagnostics_;
    std::optional<std::int64_t> recorded_at_;
};

}  // namespace

bool check_case(const Case& record, const law::Pack& pack, Diagnostics& diagnostics,
                std::optional<std::int64_t> recorded_at) {
    const std::size_t errors_before = diagnostics.error_count();
    CaseCheck(record, pack, diagnostics, recorded_at).run();
    return diagnostics.error_count() == errors_before;
}

}  // namespace merzim::input
