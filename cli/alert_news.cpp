#include "cli/alert_news.hpp"

#include "cli/alert_silences.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace merzim::cli {

namespace {

using store::AlertMemory;
using store::Telling;

// What the reader was told up to now, in this run too.
std::map<std::string, Telling> told_to(const store::Docket& docket, const AlertComparison& run,
                                       const std::string& reader) {
    std::map<std::string, Telling> told;
    for (Telling& telling : docket.tellings(reader)) {
        const std::string fingerprint = telling.fingerprint;
        told.emplace(fingerprint, std::move(telling));
    }
    for (const Telling& telling : run.memory.tellings) {
        if (telling.reader == reader) told.insert_or_assign(telling.fingerprint, telling);
    }
    return told;
}

// Our own terms, then findings, then the rest, each by its level; what is over comes last.
auto rank(const NewsItem& item) {
    const int kind = !item.open                                             ? 0
                     : item.memory.own                                      ? 4
                     : item.repeated                                        ? 1
                     : kind_of(item.memory) == verdict::SignalKind::finding ? 3
                                                                            : 2;
    return std::tuple(kind, level_of(item.memory.mark));
}

// What does not fit waits for the next report; what is over is told now.
void leave_out(News& news, std::size_t most) {
    std::vector<const NewsItem*> open;
    for (const NewsItem& item : news.items) {
        if (item.open) open.push_back(&item);
    }
    if (most == 0 || open.size() <= most) return;
    std::ranges::stable_sort(
        open, [](const NewsItem* a, const NewsItem* b) { return rank(*a) > rank(*b); });
    std::set<std::string> fits;
    for (std::size_t i = 0; i < most; ++i)
        fits.insert(open[i]->memory.fingerprint);
    news.left_out = open.size() - most;
    std::erase_if(news.items, [&](const NewsItem& item) {
        return item.open && !fits.contains(item.memory.fingerprint);
    });
}

// The case with the worst first, in it the worst first.
void order(std::vector<NewsItem>& items) {
    std::map<std::string, decltype(rank(NewsItem{}))> worst;
    for (const NewsItem& item : items) {
        const auto [at, is_first] = worst.emplace(item.memory.case_id, rank(item));
        if (!is_first) at->second = std::max(at->second, rank(item));
    }
    std::ranges::stable_sort(items, [&](const NewsItem& a, const NewsItem& b) {
        if (a.memory.case_id == b.memory.case_id) return rank(a) > rank(b);
        const auto& x = worst.at(a.memory.case_id);
        const auto& y = worst.at(b.memory.case_id);
        return x != y ? x > y : a.memory.case_id < b.memory.case_id;
    });
}

bool alert_changed(const AlertComparison& run, const NewsItem& item) {
    return run.open.at(item.memory.fingerprint).changed;
}

// The memory of an alert that is over, wherever it is.
std::optional<AlertMemory> ended(const store::Docket& docket, const AlertComparison& run,
                                 const std::string& fingerprint) {
    const auto now = run.ended.find(fingerprint);
    return now != run.ended.end() ? now->second : docket.alert(fingerprint);
}

}  // namespace

News news_for(Context& context, const AlertSettings& settings, const AlertComparison& run,
              const AlertReader& reader, const std::optional<LoggedRun>& last,
              AlertFactsFinder& finder, const std::function<bool(const NewsItem&)>& may_know) {
    const store::Docket& docket = context.docket(store::OpenMode::read_only);
    const AlertSilences silences(context, finder);
    const auto told = told_to(docket, run, reader.key());
    const std::string again_from =
        settings.repeat_days > 0 ? time::iso(run.today - settings.repeat_days) : std::string();
    std::vector<verdict::KnownAlert> known;
    known.reserve(told.size());
    for (const auto& [fingerprint, telling] : told) {
        known.push_back({.fingerprint = fingerprint,
                         .open = !telling.closed,
                         .repeat = telling.told_on <= again_from,
                         .level = level_of(telling.mark),
                         .day = telling.mark.day});
    }
    std::vector<verdict::CurrentAlert> current;
    for (const auto& [fingerprint, alert] : run.open) {
        const AlertMemory& memory = alert.memory;
        // who was told of it hears how it gets better and ends, whatever their query says
        const bool wanted = finder.matches(reader.query, memory);
        const auto known_as = told.find(fingerprint);
        if (!wanted && known_as == told.end()) continue;
        const bool better =
            known_as != told.end() && level_of(memory.mark) < level_of(known_as->second.mark);
        current.push_back({.fingerprint = fingerprint,
                           .silenced = !alert.silences.empty() || !(wanted || better),
                           .acknowledged = !memory.acknowledged_by.empty(),
                           .changed = alert.changed || !last || memory.changed_in > last->number,
                           .level = level_of(memory.mark),
                           .day = memory.mark.day});
    }
    News news;
    const std::string today = time::iso(run.today);
    const std::string since = last ? time::iso(*last->as_of) : std::string();
    for (const verdict::AlertStep& step : verdict::compare_alerts(known, current)) {
        if (!step.tell) continue;
        NewsItem item;
        item.open = step.current >= 0;
        if (item.open) {
            item.memory = run.open.at(step.fingerprint).memory;
        } else if (auto memory = ended(docket, run, step.fingerprint)) {
            item.memory = std::move(*memory);
        } else {
            continue;
        }
        if (step.known >= 0) item.told = told.at(step.fingerprint);
        item.change = step.change;
        item.repeated = step.repeated;
        item.was_silenced = item.open && !step.repeated && !alert_changed(run, item) &&
                            silences.was_silenced(item.memory, since, today);
        item.belated = step.belated || item.was_silenced;
        news.items.push_back(std::move(item));
    }
    if (settings.max_alerts > 0)
        std::erase_if(news.items, [&](const NewsItem& item) { return !may_know(item); });
    leave_out(news, settings.max_alerts);
    order(news.items);
    return news;
}

}  // namespace merzim::cli
