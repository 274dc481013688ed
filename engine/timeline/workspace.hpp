// What a Timeline prepares once for its pack, and the buffers it uses again for each case. Of no
// interest outside engine/timeline/*.cpp.
#pragma once

#include "engine/timeline/machine.hpp"
#include "engine/timeline/network.hpp"
#include "engine/timeline/timeline.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace merzim::timeline {

struct TrackTable {
    Machine machine;
    std::size_t moves;
    std::vector<std::vector<std::uint16_t>> by_type;  // moves an event type may make
    std::vector<std::uint16_t>
        steps;  // [state * moves + move]: moves missing in between, or kNoWay

    explicit TrackTable(const law::Track& track, std::size_t types);
    [[nodiscard]] std::uint16_t steps_to(std::uint16_t state, std::uint16_t move) const {
        return steps[state * moves + move];
    }
};

// What a fact does to a track.
struct Effect {
    std::uint16_t first = kNoWay;  // the first move it matches
    bool ambiguous = false;        // where it leads depends on the state before
};

// The facts that move a track of one participant; found when first asked for.
struct Course {
    bool is_found = false;
    bool is_sorted = false;
    std::uint64_t targets = 0;          // states they may lead to; see state_bit()
    std::vector<std::int32_t> movers;   // in the order of facts()
    std::vector<std::int32_t> in_turn;  // in the order they happened, when sorted
};

// All states from the 64th on share a bit.
constexpr std::uint64_t state_bit(std::uint16_t state) {
    return std::uint64_t{1} << (state < 63 ? state : 63U);
}

// One alternative of one side of a necessity.
struct Side {
    std::uint16_t necessity;
    bool later;
    const law::EventPattern* pattern;
};

// How an event stands in the record on the day asked about; bits.
inline constexpr std::uint8_t kSeen = 1;
inline constexpr std::uint8_t kLeftOut = 2;   // another version of it is preferred
inline constexpr std::uint8_t kDisputed = 4;  // one of several versions, none preferred
inline constexpr std::uint8_t kPlanned = 8;

// A bound of one event beyond its own date.
struct Limit {
    std::uint32_t event;
    time::Bounds bounds;
    Reason reason;
};

// at(to) - at(from) >= minutes, where an event known to the day stands at the start of its day.
struct Link {
    std::uint32_t from;
    std::uint32_t to;
    std::int64_t minutes;
    Reason reason;
};

// `to` is at least (at most) so many months and then days after `from`, in civil days.
struct MonthLink {
    std::uint32_t from;
    std::uint32_t to;
    int months;
    int days;
    bool at_least;
    Reason reason;
};

// The events of one side of a necessity.
struct Matched {
    std::uint16_t necessity;
    bool later;
    std::uint32_t event;
};

struct Workspace {
    explicit Workspace(const law::Pack& pack);

    // --- of the pack
    std::vector<TrackTable> tracks;
    std::vector<std::vector<Side>> sides;  // by event type
    std::vector<bool> of_each;             // by necessity: binds for each participant on their own

    // --- of the case
    std::vector<std::uint8_t> standing;  // by event
    std::vector<std::uint32_t> group;    // by event: another version of it; used when some dispute
    std::vector<time::Bounds> own;       // by event: the date as written
    std::vector<Limit> limits;
    std::vector<Link> links;
    std::vector<MonthLink> month_links;
    std::vector<Matched> matched;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> orders;  // (earlier, later), sorted
    std::vector<Reason> dropped;
    bool clash = false;                        // the limits of some event leave it no time
    bool bound = false;                        // some link says more than the dates do
    std::vector<std::uint8_t> tied;            // by event: some link between firm events has it
    std::optional<Network> network;            // made when the bounds alone do not answer
    std::vector<std::int32_t> node_of;         // by event; -1: none
    std::vector<std::vector<Reason>> derived;  // what each derived bound rests on
    std::size_t facts = 0;
    std::vector<Effect> effects;      // [track * facts + fact]
    std::size_t people = 0;           // participants, and one more for the case
    std::vector<Course> courses;      // [track * people + participant + 1]
    std::vector<time::Bounds> tried;  // scratch of propagate()
    // scratch of states_at
    std::vector<std::int32_t> held;
    std::vector<std::int32_t> open;
    std::vector<std::int32_t> last;
    std::vector<std::uint16_t> states;

    void clear(std::size_t events);
    [[nodiscard]] bool is_firm(std::uint32_t event) const { return standing[event] == kSeen; }
    [[nodiscard]] bool counts(std::uint32_t event) const {
        return (standing[event] & kSeen) != 0 && (standing[event] & kLeftOut) == 0;
    }
    // With derived reasons (index -2 and below) replaced by what they rest on.
    [[nodiscard]] std::vector<Reason> explained(const std::vector<Reason>& reasons) const;
    [[nodiscard]] bool is_dropped(const Reason& reason) const;
    // Does the record say, directly or through others, that `later` is not before `earlier`?
    [[nodiscard]] bool ordered(std::uint32_t earlier, std::uint32_t later) const;
};

// The start of the day; an infinite moment stays.
constexpr time::Moment floor_day(time::Moment moment) {
    return moment.is_finite() ? time::start_of(time::day_of(moment)) : moment;
}
// The first start of a day not before it.
constexpr time::Moment ceil_day(time::Moment moment) {
    const time::Moment floor = floor_day(moment);
    return floor == moment ? moment : floor + time::kMinutesPerDay;
}

// All minutes of the days the bounds touch.
time::Bounds whole_days(time::Bounds bounds);
// Bounds as the network holds them, and back.
time::Bounds as_node(time::Bounds bounds, bool minutes);
time::Bounds from_node(time::Bounds bounds, bool minutes);
// How far apart the nodes of two events are when `to` is at least so many minutes after `from`.
// `civil`: the minutes are whole days, which are counted from day to day.
std::int64_t between_nodes(std::int64_t minutes, bool civil, bool from_minutes, bool to_minutes);
// What a link says about either end, given the bounds of the other.
time::Bounds implied_to(const Link& link, time::Bounds from, const docket::PackedCase& record);
time::Bounds implied_from(const Link& link, time::Bounds to, const docket::PackedCase& record);
time::Bounds implied_to(const MonthLink& link, time::Bounds from);
time::Bounds implied_from(const MonthLink& link, time::Bounds to);

// Tightens the bounds by the links between firm events. False, and nothing is changed, when they
// contradict each other or it takes a network to tell.
bool propagate(const docket::PackedCase& record, Workspace& workspace,
               std::vector<time::Bounds>& bounds);

}  // namespace merzim::timeline
