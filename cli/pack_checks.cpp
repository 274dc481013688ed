#include "cli/pack_checks.hpp"

#include "engine/input/read.hpp"
#include "engine/time/counting.hpp"
#include "engine/verdict/rule_test_run.hpp"

#include <optional>
#include <string>
#include <utility>

namespace merzim::cli {

std::vector<const law::Norm*> stale_norms(const law::Pack& pack, time::Day today) {
    std::vector<const law::Norm*> result;
    if (!pack.reread_after) return result;
    for (const law::Norm& norm : pack.norms) {
        const law::LawSource* source = pack.find_source(norm.source);
        const std::optional<time::Day> read = norm.read_on        ? norm.read_on
                                              : source != nullptr ? source->read_on
                                                                  : std::nullopt;
        if (!read) continue;
        const std::optional<time::Day> due =
            time::add_months(*read, pack.reread_after->total_months(), time::MonthEnd::last_day);
        if (due && *due + pack.reread_after->total_days() < today) result.push_back(&norm);
    }
    return result;
}

void warn_of_age(const law::Pack& pack, time::Day today, Diagnostics& diagnostics) {
    for (const law::Norm* norm : stale_norms(pack, today)) {
        diagnostics.warning(
            "stale-norm",
            norm->article + " was read longer ago than " + time::to_string(*pack.reread_after),
            norm->span, "read it again and set read_on");
    }
}

void warn_of_horizon(const law::Pack& pack, time::Day today, Diagnostics& diagnostics) {
    if (pack.calendar.until() < today + kHorizonDays) {
        diagnostics.warning(
            "calendar-ends", "the calendar ends on " + time::iso(pack.calendar.until()),
            {.file = pack.directory}, "add the next year to its list, and move its `until`");
    }
}

void warn_of_languages(const law::Pack& pack, Diagnostics& diagnostics) {
    const auto check = [&](const LocalText& text, const std::string& what, const Span& span) {
        for (const std::string& language : pack.languages) {
            if (!text.empty() && !text.has(language)) {
                std::string message = what;
                message.append(" has no text in \"").append(language).append("\"");
                diagnostics.warning("missing-translation", std::move(message), span);
            }
        }
    };
    for (const law::Rule& rule : pack.rules) {
        check(rule.title, "the title of " + rule.id, rule.span);
        check(rule.message, "the message of " + rule.id, rule.span);
        check(rule.missing, "the text for what is missing of " + rule.id, rule.span);
        check(rule.remedy, "the remedy of " + rule.id, rule.span);
        for (const law::Demand& demand : rule.demands)
            check(demand.document, "a document to demand of " + rule.id, rule.span);
    }
    for (const law::Term& term : pack.terms) {
        check(term.title, "the title of " + term.id, term.span);
        check(term.consequence, "the consequence of " + term.id, term.span);
    }
    for (const law::EventType& type : pack.event_types)
        check(type.title, "the title of " + type.id, type.span);
    for (const law::Offence& offence : pack.offences)
        check(offence.title, "the title of " + offence.id, offence.span);
    for (const law::TagWord& tag : pack.tags)
        check(tag.title, "the title of the tag " + tag.id, {pack.directory, 0, 0, 1});
    for (const law::Track& track : pack.tracks) {
        for (const law::State& state : track.states)
            check(state.title, "the title of the state " + state.id, track.span);
    }
}

void warn_of_untested(const law::Pack& pack, const std::vector<docket::RuleTest>& tests,
                      Diagnostics& diagnostics) {
    const verdict::RuleTestReport report = verdict::run_rule_tests(pack, tests);
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
        if (report.rules[i].fires()) continue;
        diagnostics.warning("untested-rule", "no test shows " + pack.rules[i].id + " fire",
                            pack.rules[i].span,
                            "add a case to a *.test.toml; merzim rules test --coverage lists more");
    }
}

void warn_of_phrases(const std::filesystem::path& catalogues, Diagnostics& diagnostics) {
    const std::optional<Phrases> phrases = input::read_phrases(catalogues, diagnostics);
    if (!phrases) return;
    for (const std::string& language : phrases->languages()) {
        for (const std::string& key : phrases->missing(language)) {
            diagnostics.warning("missing-translation",
                                "the phrase \"" + key + "\" has no text in \"" + language + "\"",
                                {(catalogues / (language + ".toml")).string(), 0, 0, 1},
                                "it is said in English, marked as such, until there is one");
        }
    }
}

}  // namespace merzim::cli
