#include "cli/alert_coming.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace merzim::cli {

namespace {

constexpr int kWeek = 7;
constexpr std::size_t kMostNamed = 20;  // then they are only counted

// By day.
std::vector<store::ComingTerm> terms_between(const store::Docket& docket,
                                             const std::vector<store::Watch>& watches,
                                             const std::string& from, const std::string& until) {
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

std::vector<store::ComingTerm> add_coming(Context& context, const report::Words& words,
                                          AlertDescriber& describer,
                                          const std::vector<store::Watch>& watches, time::Day today,
                                          int days, report::AlertsView& view) {
    const time::Day until = today + days;
    view.weeks = weeks_between(today, until);
    const store::Docket& docket = context.docket(store::OpenMode::read_only);
    std::vector<store::ComingTerm> terms =
        terms_between(docket, watches, time::iso(today), time::iso(until));
    for (const store::ComingTerm& term : terms) {
        const time::Day day = *time::parse_day(term.day);
        auto& week = view.weeks.at(static_cast<std::size_t>((day - today) / kWeek));
        ++(term.own ? week.own : week.theirs);
        report::ComingView named;
        if (view.coming.size() < kMostNamed && describer.describe(term, named)) {
            view.coming.push_back(std::move(named));
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
    return terms;
}

}  // namespace merzim::cli
