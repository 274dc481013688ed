#include "engine/report/telling.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

namespace merzim::report {

namespace {

// For each fact those the record writes down as earlier.
std::vector<std::vector<std::size_t>> written_earlier(const Desk& desk) {
    const auto facts = desk.subject.timeline.facts();
    const auto& events = desk.subject.record.events;
    std::map<std::string_view, std::size_t> by_id;
    for (std::size_t i = 0; i < facts.size(); ++i)
        by_id.emplace(events[facts[i].event].id, i);
    std::vector<std::vector<std::size_t>> earlier(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        for (const std::string& id : events[facts[i].event].after) {
            if (const auto found = by_id.find(id); found != by_id.end())
                earlier[i].push_back(found->second);
        }
        for (const std::string& id : events[facts[i].event].before) {
            if (const auto found = by_id.find(id); found != by_id.end())
                earlier[found->second].push_back(i);
        }
    }
    return earlier;
}

}  // namespace

time::Moment told_at(const Desk& desk, const time::Bounds& when) {
    const time::Bounds shown = shown_bounds(desk, when);
    return shown.earliest.is_finite() ? shown.earliest : when.latest;
}

std::vector<std::size_t> order_of_telling(const Desk& desk) {
    const auto facts = desk.subject.timeline.facts();
    std::vector<std::size_t> wanted(facts.size());
    std::iota(wanted.begin(), wanted.end(), std::size_t{0});
    std::ranges::stable_sort(wanted, {}, [&](std::size_t i) { return told_at(desk, facts[i].at); });

    const auto earlier = written_earlier(desk);
    std::vector<std::size_t> order;
    std::vector<bool> seen(facts.size());
    std::vector<std::size_t> waiting;  // each until those before it on top of it are told
    for (const std::size_t first : wanted) {
        if (seen[first]) continue;
        seen[first] = true;
        waiting.push_back(first);
        while (!waiting.empty()) {
            const std::vector<std::size_t>& before = earlier[waiting.back()];
            const auto next = std::ranges::find_if(before, [&](std::size_t i) { return !seen[i]; });
            if (next != before.end()) {
                seen[*next] = true;
                waiting.push_back(*next);
            } else {
                order.push_back(waiting.back());
                waiting.pop_back();
            }
        }
    }
    return order;
}

}  // namespace merzim::report
