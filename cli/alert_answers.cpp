#include "cli/alert_answers.hpp"

#include "cli/alert_facts.hpp"
#include "cli/dates.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <optional>
#include <ostream>
#include <set>

namespace merzim::cli {

namespace {

void require(const std::string& given, const char* action, const char* option) {
    if (!given.empty()) return;
    throw UsageError(std::string("alerts ") + action + " needs " + option,
                     "see merzim alerts --help");
}

// The remembered fingerprint that begins so.
std::string whole_fingerprint(Context& context, const std::string& prefix) {
    std::vector<std::string> found;
    for (const auto& alert : context.docket(store::OpenMode::read_only).alerts()) {
        if (alert.fingerprint.starts_with(prefix)) found.push_back(alert.fingerprint);
    }
    if (found.size() == 1) return found.front();
    throw UsageError(found.empty() ? "no alert is remembered under " + text::printable(prefix)
                                   : "several alerts begin with " + text::printable(prefix),
                     "merzim alerts list shows the fingerprints");
}

// A rule, or a term that will end.
void require_rule(Context& context, const std::string& name) {
    std::vector<std::string> known;
    for (const law::Pack* law : context.laws().named()) {
        if (law->find_rule(name) || law->find_term(name)) return;
        for (const law::Rule& rule : law->rules)
            known.push_back(rule.id);
        for (const law::Term& term : law->terms)
            known.push_back(term.id);
    }
    const std::string near = text::did_you_mean(name, known);
    throw UsageError("there is no rule or term \"" + text::printable(name) + "\"",
                     near.empty() ? "merzim rules list shows them" : near);
}

std::string today(const Context& context) {
    return time::iso(day_of(context.question().now));
}

verdict::AlertQuery query_of(const AlertSelection& selection) {
    return selection.query.empty() ? verdict::AlertQuery() : verdict::AlertQuery(selection.query);
}

// The cases a silence is for; none: any.
std::vector<std::string> cases_of(const AlertSelection& selection) {
    std::vector<std::string> cases = query_of(selection).cases();
    if (!selection.case_id.empty()) cases.push_back(selection.case_id);
    return cases;
}

// The first day on or after the one asked for that is a working day by every calendar that
// matters: those of the cases meant, or of all laws. A day no calendar knows is taken as it is.
time::Day working_day(Context& context, const AlertSelection& selection, time::Day day) {
    std::set<const law::Pack*> laws;
    for (const std::string& case_id : cases_of(selection))
        laws.insert(&context.laws().of(context.load_case(case_id)));
    if (laws.empty()) {
        const auto all = context.laws().named();
        laws.insert(all.begin(), all.end());
    }
    for (bool moved = true; moved;) {
        moved = false;
        for (const law::Pack* law : laws) {
            const auto next = law->calendar.next_working(day);
            if (!next || *next == day) continue;
            day = *next;
            moved = true;
        }
    }
    return day;
}

}  // namespace

AlertSelection checked(Context& context, AlertSelection selection) {
    if (!selection.fingerprint.empty())
        selection.fingerprint = whole_fingerprint(context, selection.fingerprint);
    for (const std::string& case_id : cases_of(selection))
        context.load_case(case_id);
    if (!selection.rule.empty()) require_rule(context, selection.rule);
    for (const std::string& rule : query_of(selection).rules())
        require_rule(context, rule);
    return selection;
}

std::vector<store::AlertMemory> selected(Context& context, const AlertSelection& selection) {
    const verdict::AlertQuery query = query_of(selection);
    AlertFactsFinder finder(context);
    std::vector<store::AlertMemory> alerts =
        context.docket(store::OpenMode::read_only).open_alerts();
    std::erase_if(alerts, [&](const store::AlertMemory& alert) {
        return !is_named(alert, selection.fingerprint, selection.case_id, selection.rule) ||
               !finder.matches(query, alert);
    });
    return alerts;
}

int acknowledge(Context& context, const AlertSelection& selection, const Answer& answer) {
    if (selection.empty()) {
        throw UsageError("alerts ack needs to know which alerts are meant",
                         "give a fingerprint, --case, --rule or --query");
    }
    require(answer.by, "ack", "--by NAME");
    const AlertSelection meant = checked(context, selection);
    const std::vector<store::AlertMemory> alerts = selected(context, meant);
    if (alerts.empty()) {
        throw UsageError("no open alert is meant by that", "merzim alerts list shows what is open");
    }
    store::Docket& docket = context.docket(store::OpenMode::read_write);
    docket.together([&] {
        for (const store::AlertMemory& alert : alerts)
            docket.acknowledge(alert.fingerprint, answer.by, answer.note, today(context));
    });
    for (const store::AlertMemory& alert : alerts)
        context.io.err << "acknowledged: " << alert.fingerprint << "\n";
    return kDone;
}

int silence(Context& context, const AlertSelection& selection, const Answer& answer) {
    require(answer.by, "silence", "--by NAME");
    require(answer.until, "silence", "--until DATE");
    require(answer.reason, "silence", "--reason TEXT");
    if (selection.empty()) {
        throw UsageError("a silence needs to know what it is for",
                         "say --finding, --case, --rule or --query");
    }
    const AlertSelection meant = checked(context, selection);
    const time::Day asked = one_day("--until", answer.until);
    const time::Day until = working_day(context, meant, asked);
    store::Silence silence;
    silence.fingerprint = meant.fingerprint;
    silence.case_id = meant.case_id;
    silence.rule = meant.rule;
    silence.query = meant.query;
    silence.reason = answer.reason;
    silence.by = answer.by;
    silence.until = time::iso(until);
    silence.created_on = today(context);
    if (silence.until < silence.created_on) {
        throw UsageError("--until " + silence.until + " is over already",
                         "name a day from " + silence.created_on + " on");
    }
    const std::size_t open = selected(context, meant).size();
    const std::int64_t id = context.docket(store::OpenMode::read_write).silence(silence);
    context.io.err << "silence " << id << " until " << silence.until
                   << "; open alerts it is for: " << open << "\n";
    if (until != asked) {
        context.io.err << "mind: " << time::iso(asked)
                       << " is not a working day: nobody would see what comes back then\n";
    }
    return kDone;
}

int lift_silence(Context& context, const std::string& number) {
    require(number, "unsilence", "the number of a silence");
    const bool digits = number.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || number.size() > 18 ||
        !context.docket(store::OpenMode::read_write)
             .lift_silence(std::stoll(number), today(context))) {
        throw UsageError("there is no silence " + text::printable(number),
                         "merzim alerts list shows their numbers");
    }
    context.io.err << "silence " << number << " was lifted\n";
    return kDone;
}

}  // namespace merzim::cli
