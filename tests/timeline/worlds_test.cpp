// What the timeline says of uncertain dates against all the worlds they allow, one by one.

#include "tests/support/timeline.hpp"

#include <functional>
#include <map>
#include <set>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace merzim;
using namespace merzim::test;

namespace {

// A day in each event's place; kNever: it did not happen.
using World = std::vector<int>;
constexpr int kNever = -1000;

const time::Day kFirst = day("2024-01-27");  // so that months meet the end of February

std::string text_of(int from, int to) {
    const std::string first = time::iso(kFirst + from);
    return from == to ? first : "[" + first + ".." + time::iso(kFirst + to) + "]";
}

std::string id_of(std::size_t event) {
    return "e" + std::to_string(event);
}

struct Draft {
    int from = 0;
    int to = 0;
    std::string type;
    std::vector<std::size_t> after;
};

// `from` and `to` of every event in turn.
void for_worlds(const std::vector<Draft>& drafts, const std::function<void(const World&)>& each) {
    World world;
    for (const Draft& draft : drafts)
        world.push_back(draft.from);
    for (;;) {
        each(world);
        std::size_t e = 0;
        while (e < drafts.size() && ++world[e] > drafts[e].to) {
            world[e] = drafts[e].from;
            ++e;
        }
        if (e == drafts.size()) return;
    }
}

bool keeps_orders(const std::vector<Draft>& drafts, const World& world) {
    for (std::size_t e = 0; e < drafts.size(); ++e) {
        for (const std::size_t other : drafts[e].after) {
            if (world[e] != kNever && world[other] != kNever && world[e] < world[other]) {
                return false;
            }
        }
    }
    return true;
}

CaseBuilder written(const std::vector<Draft>& drafts) {
    CaseBuilder builder;
    for (std::size_t e = 0; e < drafts.size(); ++e) {
        Written event{
            .id = id_of(e), .type = drafts[e].type, .date = text_of(drafts[e].from, drafts[e].to)};
        for (const std::size_t other : drafts[e].after)
            event.after.push_back(id_of(other));
        builder.event(event);
    }
    return builder;
}

std::string described(const std::vector<Draft>& drafts) {
    std::string text;
    for (std::size_t e = 0; e < drafts.size(); ++e) {
        text += id_of(e) + " " + drafts[e].type + " " + text_of(drafts[e].from, drafts[e].to) +
                " after (" + joined(drafts[e].after) + ")\n";
    }
    return text;
}

// Draws `least` to `most` events on days 0 … last.
std::vector<Draft> random_drafts(int least, int most, int last, int widest, int orders) {
    std::vector<Draft> drafts;
    const int size = *rc::gen::inRange(least, most + 1);
    for (int e = 0; e < size; ++e) {
        Draft draft;
        draft.from = *rc::gen::inRange(0, last + 1);
        draft.to = std::min(last, draft.from + *rc::gen::inRange(0, widest + 1));
        draft.type = std::string(1, static_cast<char>('a' + *rc::gen::inRange(0, 3)));
        drafts.push_back(draft);
    }
    const int ordered = *rc::gen::inRange(0, orders + 1);
    for (int i = 0; i < ordered; ++i) {
        const auto e = *rc::gen::inRange<std::size_t>(0, drafts.size());
        const auto other = *rc::gen::inRange<std::size_t>(0, drafts.size());
        if (e != other) drafts[e].after.push_back(other);
    }
    return drafts;
}

// --- lengths between and of events

struct LengthSaid {
    bool ongoing = false;
    std::size_t from = 0;
    std::size_t to = 0;
    int on = 0;
    bool at_least = true;
    int months = 0;
    int days = 0;
};

time::Day plus(time::Day start, const LengthSaid& said) {
    return *time::add_months(start, said.months, time::MonthEnd::last_day) + said.days;
}

bool holds(const LengthSaid& said, const World& world) {
    const time::Day start = kFirst + world[said.from];
    const time::Day end = kFirst + (said.ongoing ? said.on : world[said.to]);
    if (end < start) return false;
    return said.at_least ? plus(start, said) <= end : end <= plus(start, said);
}

std::string length_text(const LengthSaid& said) {
    const std::string days = std::to_string(said.days) + " days";
    if (said.months == 0) return days;
    const std::string months = std::to_string(said.months) + " months";
    return said.days == 0 ? months : months + " and " + days;
}

std::vector<LengthSaid> random_lengths(std::size_t events, int last) {
    std::vector<LengthSaid> all;
    const int size = *rc::gen::inRange(0, 4);
    for (int i = 0; i < size; ++i) {
        LengthSaid said;
        said.ongoing = *rc::gen::inRange(0, 3) == 0;
        said.from = *rc::gen::inRange<std::size_t>(0, events);
        said.to = *rc::gen::inRange<std::size_t>(0, events);
        said.on = *rc::gen::inRange(0, last + 1);
        said.at_least = *rc::gen::arbitrary<bool>();
        said.months = *rc::gen::inRange(0, 3);
        said.days = *rc::gen::inRange(said.months == 0 ? 1 : 0, 12);
        if (said.ongoing || said.from != said.to) all.push_back(said);
    }
    return all;
}

void add_lengths(CaseBuilder& builder, const std::vector<LengthSaid>& lengths) {
    for (const LengthSaid& said : lengths) {
        const std::string least = said.at_least ? length_text(said) : "";
        const std::string most = said.at_least ? "" : length_text(said);
        if (said.ongoing) {
            builder.ongoing(id_of(said.from), text_of(said.on, said.on), least, most);
        } else {
            builder.lasted(id_of(said.from), id_of(said.to), least, most);
        }
    }
}

std::string described(const std::vector<LengthSaid>& lengths) {
    std::string text;
    for (const LengthSaid& said : lengths) {
        text += id_of(said.from) +
                (said.ongoing ? " on " + text_of(said.on, said.on) : " to " + id_of(said.to)) +
                (said.at_least ? " at least " : " at most ") + length_text(said) + "\n";
    }
    return text;
}

law::Pack plain_pack() {
    return PackBuilder().type("a").type("b").type("c").necessity("a", "b", "2 days").build();
}

// The necessity of plain_pack(): b is at least two days after a when there is one of each.
bool keeps_necessity(const std::vector<Draft>& drafts, const World& world) {
    std::vector<int> of_a;
    std::vector<int> of_b;
    for (std::size_t e = 0; e < drafts.size(); ++e) {
        if (drafts[e].type == "a") of_a.push_back(world[e]);
        if (drafts[e].type == "b") of_b.push_back(world[e]);
    }
    return of_a.size() != 1 || of_b.size() != 1 || of_b[0] - of_a[0] >= 2;
}

// --- states

// What the machine, the orders and the file say of two acts of one day, told a second time.
class Ties {
  public:
    Ties(const law::Track& track, const std::vector<Draft>& drafts)
        : track_(track), drafts_(drafts), distance_(track.states.size()) {
        for (auto& row : distance_)
            row.assign(track.states.size(), kFar);
        for (std::size_t s = 0; s < track.states.size(); ++s)
            distance_[s][s] = 0;
        for (const law::Move& move : track.moves) {
            for (const std::uint16_t from : move.from)
                distance_[from][move.to] = std::min(distance_[from][move.to], 1);
        }
        for (std::size_t k = 0; k < distance_.size(); ++k) {
            for (auto& row : distance_) {
                for (std::size_t j = 0; j < row.size(); ++j)
                    row[j] = std::min(row[j], row[k] + distance_[k][j]);
            }
        }
    }

    [[nodiscard]] std::size_t move_of(std::size_t e) const {
        return static_cast<std::size_t>(drafts_[e].type[0] - 'a');
    }
    [[nodiscard]] std::uint16_t state_after(std::size_t e) const {
        return track_.moves[move_of(e)].to;
    }
    [[nodiscard]] bool follows(std::size_t f, std::size_t e) const {
        const bool stated = reaches(e, f);
        if (stated != reaches(f, e)) return stated;
        const int forth = missing(e, f);
        const int back = missing(f, e);
        return forth == back ? f > e : forth < back;
    }
    [[nodiscard]] bool after(const World& world, std::size_t f, std::size_t e) const {
        return world[f] != world[e] ? world[f] > world[e] : follows(f, e);
    }

    // Is e reached from all the others by going from an act to a later one?
    [[nodiscard]] bool is_last(const World& world, const std::vector<std::size_t>& done,
                               std::size_t e) const {
        std::set<std::size_t> met{e};
        for (bool more = true; more;) {
            more = false;
            for (const std::size_t x : std::set<std::size_t>(met)) {
                for (const std::size_t y : done) {
                    if (y != x && after(world, x, y)) more = met.insert(y).second || more;
                }
            }
        }
        return met.size() == done.size();
    }

  private:
    static constexpr int kFar = 1000;

    [[nodiscard]] bool reaches(std::size_t earlier, std::size_t later) const {
        std::set<std::size_t> met{later};
        for (bool more = true; more;) {
            more = false;
            for (const std::size_t x : std::set<std::size_t>(met)) {
                for (const std::size_t y : drafts_[x].after)
                    more = met.insert(y).second || more;
            }
        }
        return earlier != later && met.count(earlier) > 0;
    }
    [[nodiscard]] int missing(std::size_t e, std::size_t f) const {
        int fewest = kFar;
        for (const std::uint16_t from : track_.moves[move_of(f)].from)
            fewest = std::min(fewest, distance_[state_after(e)][from]);
        return std::min(fewest, kFar);
    }

    const law::Track& track_;
    const std::vector<Draft>& drafts_;
    std::vector<std::vector<int>> distance_;
};

// A track of three states, moved by the types a, b and c.
law::Pack random_machine() {
    PackBuilder builder;
    builder.type("a").type("b").type("c").track("t", false, {"s0", "s1", "s2"});
    for (const std::string type : {"a", "b", "c"}) {
        Names from;
        for (const std::string state : {"s0", "s1", "s2"}) {
            if (*rc::gen::arbitrary<bool>()) from.push_back(state);
        }
        builder.move(type, from, "s" + std::to_string(*rc::gen::inRange(0, 3)));
    }
    return builder.build();
}

}  // namespace

TEST_SUITE("timeline") {
    TEST_CASE("worlds - bounds are the first and last day of all worlds") {
        const law::Pack pack = plain_pack();
        CHECK(rc::check("bounds", [&] {
            constexpr int kLast = 40;
            const std::vector<Draft> drafts = random_drafts(1, 3, kLast, 36, 2);
            const std::vector<LengthSaid> lengths = random_lengths(drafts.size(), kLast);
            RC_LOG() << described(drafts) << described(lengths);
            CaseBuilder builder = written(drafts);
            add_lengths(builder, lengths);
            Scene made(pack, builder.record());
            made.on("2025-01-01");

            std::vector<time::Bounds> expected(drafts.size());
            std::map<std::pair<std::size_t, std::size_t>, std::pair<bool, bool>> later;
            bool any = false;
            for_worlds(drafts, [&](const World& world) {
                if (!keeps_orders(drafts, world) || !keeps_necessity(drafts, world) ||
                    !std::all_of(lengths.begin(), lengths.end(),
                                 [&](const LengthSaid& said) { return holds(said, world); })) {
                    return;
                }
                for (std::size_t e = 0; e < drafts.size(); ++e) {
                    const time::Day on = kFirst + world[e];
                    const time::Bounds whole{time::start_of(on), time::end_of(on)};
                    expected[e] = any ? hull(expected[e], whole) : whole;
                    for (std::size_t f = 0; f < drafts.size(); ++f) {
                        auto& [yes, no] = later[{e, f}];
                        (world[e] <= world[f] ? yes : no) = true;
                    }
                }
                any = true;
            });
            RC_CLASSIFY(any);
            RC_CLASSIFY(any && !lengths.empty());
            RC_ASSERT(made.line().contradictions().empty() == any);
            for (std::size_t e = 0; e < drafts.size(); ++e) {
                const timeline::Fact& fact = made.fact(id_of(e));
                if (!any) {
                    // a date is never given up
                    RC_ASSERT(fact.at.earliest >= time::start_of(kFirst + drafts[e].from));
                    RC_ASSERT(fact.at.latest <= time::end_of(kFirst + drafts[e].to));
                    continue;
                }
                RC_ASSERT(fact.at == expected[e]);
                for (std::size_t f = 0; f < drafts.size(); ++f) {
                    const Truth truth = made.line().not_later(fact, made.fact(id_of(f)));
                    const auto [yes, no] = later[{e, f}];
                    RC_ASSERT(possible(truth) || !yes);
                    RC_ASSERT(!certain(truth) || !no);
                }
            }
        }));
    }

    TEST_CASE("worlds - a contradiction and what is given up for it") {
        const law::Pack pack = plain_pack();
        CHECK(rc::check("contradictions", [&] {
            constexpr int kLast = 20;
            const std::vector<Draft> drafts = random_drafts(2, 3, kLast, 12, 3);
            const std::vector<LengthSaid> lengths = random_lengths(drafts.size(), kLast);
            RC_LOG() << described(drafts) << described(lengths);
            CaseBuilder builder = written(drafts);
            add_lengths(builder, lengths);
            Scene made(pack, builder.record());
            made.on("2025-01-01");
            RC_CLASSIFY(!made.line().contradictions().empty());

            // Without what was dropped some world is left, and the bounds hold it.
            std::set<timeline::Reason> dropped;
            for (const timeline::Contradiction& contradiction : made.line().contradictions()) {
                RC_ASSERT(!contradiction.dropped.empty());
                dropped.insert(contradiction.dropped.begin(), contradiction.dropped.end());
            }
            using Kind = timeline::Reason::Kind;
            std::vector<Draft> kept = drafts;
            for (std::size_t e = 0; e < kept.size(); ++e) {
                if (dropped.count({Kind::order, static_cast<int>(e)}) > 0) kept[e].after.clear();
            }
            bool any = false;
            for_worlds(kept, [&](const World& world) {
                if (!keeps_orders(kept, world)) return;
                if (dropped.count({Kind::necessity, 0}) == 0 && !keeps_necessity(kept, world)) {
                    return;
                }
                for (std::size_t s = 0; s < lengths.size(); ++s) {
                    if (dropped.count({Kind::statement, static_cast<int>(s)}) == 0 &&
                        !holds(lengths[s], world)) {
                        return;
                    }
                }
                any = true;
                for (std::size_t e = 0; e < kept.size(); ++e) {
                    const time::Bounds at = made.fact(id_of(e)).at;
                    const time::Day on = kFirst + world[e];
                    RC_ASSERT(at.earliest <= time::start_of(on));
                    RC_ASSERT(time::end_of(on) <= at.latest);
                }
            });
            RC_ASSERT(any);

            // The reasons of each contradiction leave no world by themselves.
            for (const timeline::Contradiction& contradiction : made.line().contradictions()) {
                const std::set<timeline::Reason> on(contradiction.reasons.begin(),
                                                    contradiction.reasons.end());
                std::vector<Draft> some = drafts;
                for (std::size_t e = 0; e < some.size(); ++e) {
                    const auto index = static_cast<int>(e);
                    if (on.count({Kind::order, index}) == 0) some[e].after.clear();
                    if (on.count({Kind::date, index}) == 0) {
                        some[e].from = -20;
                        some[e].to = kLast + 20;
                    }
                }
                bool possible_alone = false;
                for_worlds(some, [&](const World& world) {
                    if (possible_alone || !keeps_orders(some, world)) return;
                    if (on.count({Kind::necessity, 0}) > 0 && !keeps_necessity(some, world)) return;
                    for (std::size_t s = 0; s < lengths.size(); ++s) {
                        if (on.count({Kind::statement, static_cast<int>(s)}) > 0 &&
                            !holds(lengths[s], world)) {
                            return;
                        }
                    }
                    possible_alone = true;
                });
                RC_ASSERT(!possible_alone);
            }
        }));
    }

    TEST_CASE("worlds - minutes and days together cover every world") {
        const law::Pack pack = plain_pack();
        CHECK(rc::check("minutes", [&] {
            // Six "minutes" a day at 00:00, 04:00 … so that enumeration stays small.
            constexpr int kPerDay = 6;
            constexpr int kDays = 3;
            struct Event {
                bool minutes;
                int from, to;
                std::vector<std::size_t> after;
            };
            const auto size = *rc::gen::inRange<std::size_t>(2, 5);
            std::vector<Event> events;
            for (std::size_t e = 0; e < size; ++e) {
                Event event{*rc::gen::arbitrary<bool>(), 0, 0, {}};
                const int range = event.minutes ? kDays * kPerDay : kDays;
                event.from = *rc::gen::inRange(0, range);
                event.to = *rc::gen::inRange(event.from, range);
                events.push_back(event);
            }
            for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
                const auto e = *rc::gen::inRange<std::size_t>(0, size);
                const auto other = *rc::gen::inRange<std::size_t>(0, size);
                if (e != other) events[e].after.push_back(other);
            }
            const auto moment_of = [&](const Event& event, int value) {
                return event.minutes ? time::start_of(kFirst) + value * (1440 / kPerDay)
                                     : time::start_of(kFirst + value);
            };
            CaseBuilder builder;
            for (std::size_t e = 0; e < size; ++e) {
                const Event& event = events[e];
                const auto text = [&](int value) {
                    return time::iso(moment_of(event, value)).substr(0, event.minutes ? 16 : 10);
                };
                Written one{.id = id_of(e),
                            .type = "c",
                            .date = "[" + text(event.from) + ".." + text(event.to) + "]"};
                for (const std::size_t other : event.after)
                    one.after.push_back(id_of(other));
                builder.event(one);
                RC_LOG() << one.id << " " << one.date << " after " << joined(one.after) << "\n";
            }
            Scene made(pack, builder.record());
            made.on("2025-01-01");
            std::vector<Draft> drafts;
            for (const Event& event : events)
                drafts.push_back({event.from, event.to, "c", {}});
            bool any = false;
            std::vector<time::Bounds> expected(size);
            for_worlds(drafts, [&](const World& world) {
                const auto at = [&](std::size_t e) { return moment_of(events[e], world[e]); };
                const auto not_later = [&](std::size_t a, std::size_t b) {
                    if (events[a].minutes && events[b].minutes) return at(a) <= at(b);
                    return time::day_of(at(a)) <= time::day_of(at(b));
                };
                for (std::size_t e = 0; e < size; ++e) {
                    for (const std::size_t other : events[e].after) {
                        if (!not_later(other, e)) return;
                    }
                }
                for (std::size_t e = 0; e < size; ++e) {
                    const time::Moment end =
                        events[e].minutes ? at(e) : time::end_of(time::day_of(at(e)));
                    const time::Bounds here{at(e), end};
                    expected[e] = any ? hull(expected[e], here) : here;
                    for (std::size_t f = 0; f < size; ++f) {
                        const Truth truth =
                            made.line().not_later(made.fact(id_of(e)), made.fact(id_of(f)));
                        if (made.line().contradictions().empty()) {
                            RC_ASSERT((not_later(e, f) ? possible(truth) : !certain(truth)));
                        }
                    }
                }
                any = true;
            });
            RC_CLASSIFY(any);
            if (any) RC_ASSERT(made.line().contradictions().empty());
            for (std::size_t e = 0; any && e < size; ++e) {
                const time::Bounds at = made.fact(id_of(e)).at;
                RC_ASSERT(at == hull(at, expected[e]));
                if (!events[e].minutes) RC_ASSERT(at == expected[e]);
            }
        }));
    }

    TEST_CASE("worlds - the possible states are those of the worlds") {
        CHECK(rc::check("states", [] {
            constexpr int kLast = 6;
            const law::Pack pack = random_machine();
            std::vector<Draft> drafts = random_drafts(0, 4, kLast, 4, 2);
            const bool dispute = drafts.size() >= 2 && *rc::gen::inRange(0, 3) == 0;
            RC_LOG() << described(drafts) << (dispute ? "e0 disputes e1\n" : "");
            CaseBuilder builder = written(drafts);
            if (dispute) builder.record().events[0].disputes = {"e1"};
            Scene made(pack, builder.record());
            const int now = *rc::gen::inRange(0, kLast + 2);
            made.on(time::iso(kFirst + now));
            if (!made.line().contradictions().empty()) return;
            const int from = *rc::gen::inRange(0, now + 1);
            const int to = *rc::gen::inRange(from, now + 1);
            const auto including = *rc::gen::inRange(-1, static_cast<int>(drafts.size()));
            const bool asks = including >= 0 && made.has("e" + std::to_string(including)) &&
                              !(dispute && including < 2);
            time::Bounds at{time::start_of(kFirst + from), time::end_of(kFirst + to)};
            if (asks) at = made.fact(id_of(static_cast<std::size_t>(including))).at;
            RC_LOG() << "on day " << now << ", at " << from << " to " << to << ", asked by "
                     << (asks ? including : -1) << "\n";

            std::vector<timeline::PossibleState> found;
            made.line().states_at(
                made.track("t"), timeline::kNobody, at,
                asks ? made.index(id_of(static_cast<std::size_t>(including))) : -1, found);
            std::set<std::pair<int, std::int32_t>> allowed;  // state, since which event
            for (const timeline::PossibleState& state : found) {
                const std::int32_t since =
                    state.since_fact < 0
                        ? -1
                        : static_cast<std::int32_t>(
                              made.line()
                                  .facts()[static_cast<std::size_t>(state.since_fact)]
                                  .event);
                allowed.insert({state.state, since});
            }
            RC_ASSERT(!allowed.empty());
            RC_ASSERT(allowed.size() == found.size());
            RC_CLASSIFY(allowed.size() == 1);

            const Ties ties(pack.tracks[0], drafts);
            std::set<std::pair<int, std::int32_t>> seen;
            bool ring = false;
            const auto ask = [&](const World& world, int moment) {
                std::vector<std::size_t> done;
                for (std::size_t e = 0; e < world.size(); ++e) {
                    if (world[e] != kNever && world[e] <= moment && world[e] <= now) {
                        done.push_back(e);
                    }
                }
                if (done.empty()) {
                    seen.insert({0, -1});
                    return;
                }
                // the last act; of acts in a ring any
                std::set<std::pair<int, std::int32_t>> last;
                for (const std::size_t e : done) {
                    if (ties.is_last(world, done, e)) {
                        last.insert({ties.state_after(e), static_cast<std::int32_t>(e)});
                    }
                }
                if (last.size() == 1) {
                    seen.insert(*last.begin());
                    return;
                }
                ring = true;
                RC_ASSERT(std::any_of(last.begin(), last.end(),
                                      [&](const auto& state) { return allowed.count(state) > 0; }));
            };
            for_worlds(drafts, [&](const World& dates) {
                for (int version = 0; version < (dispute ? 2 : 1); ++version) {
                    World world = dates;
                    if (dispute) world[static_cast<std::size_t>(version)] = kNever;
                    if (!keeps_orders(drafts, world)) continue;
                    if (asks) {
                        const int moment = world[static_cast<std::size_t>(including)];
                        if (moment <= now) ask(world, moment);
                        continue;
                    }
                    for (int moment = from; moment <= to; ++moment)
                        ask(world, moment);
                }
            });
            RC_CLASSIFY(ring);
            for (const auto& state : seen)
                RC_ASSERT(allowed.count(state) == 1);
            // Two acts in no order: nothing but what some world shows.
            const bool free = std::all_of(drafts.begin(), drafts.end(),
                                          [](const Draft& draft) { return draft.after.empty(); });
            if (drafts.size() <= 2 && free && !dispute && !asks) RC_ASSERT(allowed == seen);
        }));
    }

    TEST_CASE("worlds - what certainly comes after does so in every world") {
        CHECK(rc::check("order", [] {
            const law::Pack pack = random_machine();
            const std::vector<Draft> drafts = random_drafts(2, 4, 5, 3, 2);
            RC_LOG() << described(drafts);
            CaseBuilder builder = written(drafts);
            Scene made(pack, builder.record());
            made.on("2025-01-01");
            if (!made.line().contradictions().empty()) return;
            const Ties ties(pack.tracks[0], drafts);
            std::set<std::pair<std::size_t, std::size_t>> sometimes;
            for_worlds(drafts, [&](const World& world) {
                if (!keeps_orders(drafts, world)) return;
                for (std::size_t e = 0; e < drafts.size(); ++e) {
                    for (std::size_t f = 0; f < drafts.size(); ++f) {
                        if (e != f && ties.after(world, f, e)) sometimes.insert({f, e});
                    }
                }
            });
            for (std::size_t e = 0; e < drafts.size(); ++e) {
                for (std::size_t f = 0; f < drafts.size(); ++f) {
                    if (e == f) continue;
                    const bool always = sometimes.count({e, f}) == 0;
                    RC_ASSERT(made.line().certainly_after(made.track("t"), made.index(id_of(f)),
                                                          made.index(id_of(e))) == always);
                }
            }
        }));
    }

    TEST_CASE("worlds - missing steps are missing in every world") {
        CHECK(rc::check("missing", [] {
            const law::Pack pack = random_machine();
            const std::vector<Draft> drafts = random_drafts(1, 4, 6, 3, 1);
            RC_LOG() << described(drafts);
            CaseBuilder builder = written(drafts);
            Scene made(pack, builder.record());
            made.on("2025-01-01");
            if (!made.line().contradictions().empty()) return;
            const Ties ties(pack.tracks[0], drafts);
            const auto missing = made.missing("t");
            RC_CLASSIFY(!missing.empty());
            for_worlds(drafts, [&](const World& world) {
                if (!keeps_orders(drafts, world)) return;
                for (const timeline::MissingSteps& steps : missing) {
                    const auto event_of = [&](std::int32_t fact) {
                        return made.line().facts()[static_cast<std::size_t>(fact)].event;
                    };
                    const std::size_t f = event_of(steps.before_fact);
                    const bool first = steps.after_fact < 0;
                    const std::size_t e = first ? f : event_of(steps.after_fact);
                    for (std::size_t x = 0; x < drafts.size(); ++x) {
                        if (x == e || x == f) continue;
                        // the same state a second time leaves the same moves missing
                        if (!first && ties.state_after(x) == ties.state_after(e)) continue;
                        const bool between =
                            ties.after(world, f, x) && (first || ties.after(world, x, e));
                        RC_ASSERT(!between);
                    }
                    RC_ASSERT(first || ties.after(world, f, e));
                    const std::uint16_t before = first ? 0 : ties.state_after(e);
                    const law::Move& move = pack.tracks[0].moves[ties.move_of(f)];
                    RC_ASSERT(std::count(move.from.begin(), move.from.end(), before) == 0);
                    RC_ASSERT(before != move.to);
                    // the missing moves lead from the one state to where the other starts
                    std::uint16_t state = before;
                    for (const std::uint16_t step : steps.moves) {
                        const law::Move& made_move = pack.tracks[0].moves[step];
                        RC_ASSERT(std::count(made_move.from.begin(), made_move.from.end(), state) ==
                                  1);
                        state = made_move.to;
                    }
                    RC_ASSERT(steps.impossible ==
                              (std::count(move.from.begin(), move.from.end(), state) == 0));
                    RC_ASSERT(steps.between.latest >= time::start_of(kFirst + world[f]));
                    RC_ASSERT(first || steps.between.earliest <= time::start_of(kFirst + world[e]));
                }
            });
        }));
    }
}
