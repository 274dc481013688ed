#include "cli/alert_coming.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace merzim::cli {

namespace {

constexpr int kWeek = 7;
constexpr std::size_t kMostNamed = 20;  // of theirs; then they are only counted
constexpr std::size_t kMostOurs = 200;

std::vector<report::ComingWeek> weeks_between(time::Day from, time::Day until) {
    std::vector<report::ComingWeek> weeks;
    for (; from <= until; from = from + kWeek) {
        report::ComingWeek week;
        week.from = from;
        week.until = std::min(until, from + (kWeek - 1));
        weeks.push_back(week);
    }
    return weeks;
}

}  // namespace

bool concerns(const AlertReader& reader, AlertFactsFinder& finder, const std::string& case_id,
              const report::ClockView& clock) {
    verdict::AlertFacts facts = finder.of(case_id, reader.query.asks_about_case());
    facts.kind = verdict::SignalKind::upcoming;
    facts.about = clock.term;
    facts.participant = clock.participant;
    return reader.query.matches(facts);
}

std::vector<store::ComingTerm> terms_ahead(const store::Docket& docket,
                                           const std::vector<store::Watch>& watches,
                                           time::Day today, int days) {
    const std::string from = time::iso(today);
    const std::string until = time::iso(today + days);
    std::set<std::string> evaluated;
    std::vector<store::ComingTerm> terms;
    for (const store::Watch& watch : watches) {
        evaluated.insert(watch.case_id);
        for (const store::ComingTerm& term : watch.coming) {
            if (from <= term.day && term.day <= until) terms.push_back(term);
        }
    }
    for (store::ComingTerm& term : docket.coming(from, until)) {
        if (!evaluated.contains(term.case_id)) terms.push_back(std::move(term));
    }
    std::ranges::sort(terms, {}, [](const store::ComingTerm& term) {
        return std::tie(term.day, term.case_id, term.clock);
    });
    return terms;
}

void add_coming(const AlertReader& reader, const report::Words& words, AlertDescriber& describer,
                AlertFactsFinder& finder, const std::vector<store::ComingTerm>& terms,
                time::Day today, int days, report::AlertsView& view) {
    view.weeks = weeks_between(today, today + days);
    // where some do not concern the reader each is looked at, so that the numbers are right
    const bool all = reader.query.empty() && !reader.for_others;
    std::size_t ours = 0;
    std::size_t theirs = 0;
    for (const store::ComingTerm& term : terms) {
        report::ComingView named;
        std::size_t& named_so_far = term.own ? ours : theirs;
        const bool wanted = named_so_far < (term.own ? kMostOurs : kMostNamed);
        const bool described = (wanted || !all) && describer.describe(term, named);
        if (!all && (!described || !concerns(reader, finder, term.case_id, named.clock))) continue;
        const time::Day day = *time::parse_day(term.day);
        auto& week = view.weeks.at(static_cast<std::size_t>((day - today) / kWeek));
        ++(term.own ? week.own : week.theirs);
        if (wanted && described) {
            view.coming.push_back(std::move(named));
            ++named_so_far;
        } else {
            ++view.coming_left_out;
        }
    }
    for (report::ComingWeek& week : view.weeks) {
        week.words = words.say("alerts.week", {{"from", words.day(week.from)},
                                               {"until", words.day(week.until)},
                                               {"own", std::to_string(week.own)},
                                               {"theirs", std::to_string(week.theirs)}});
    }
}

}  // namespace merzim::cli
