// The property that keeps the engine honest: for every choice of dates the record allows, the crisp
// answer is among those the three-valued answer allows, and *certain* means all of them.
//
// Random small cases of the toy pack (one rule of every pattern) are evaluated as written and in
// every crisp world; the two are compared outcome by outcome.

#include "engine/docket/packed.hpp"
#include "engine/pipeline.hpp"
#include "engine/verdict/evaluate.hpp"
#include "engine/verdict/signals.hpp"

#include <map>
#include <random>
#include <tuple>

#include <doctest/doctest.h>

namespace {

using namespace merzim;
using time::Bounds;
using time::Day;

const law::Pack& toy() {
    static const law::Pack kPack = [] {
        Diagnostics diagnostics;
        auto pack = load_pack(std::string(MERZIM_TEST_DIR) + "/data/packs/toy", diagnostics);
        INFO(diagnostics.render());
        REQUIRE(pack.has_value());
        return std::move(*pack);
    }();
    return kPack;
}

time::Length days(int number) {
    time::Length length;
    length.days = number;
    return length;
}

// Distances short enough for cases of a few weeks.
const verdict::WatchRules kWatch = [] {
    verdict::WatchRules rules;
    rules.before_own = {days(4), days(1)};
    rules.before_theirs = {days(2)};
    rules.stale_after = days(6);
    rules.coming_days = 5;
    return rules;
}();

// All that a run of alerts would tell apart.
std::vector<std::tuple<std::string, verdict::AlertLevel, std::string>> names(
    const verdict::Watched& watched) {
    std::vector<std::tuple<std::string, verdict::AlertLevel, std::string>> result;
    for (const verdict::Signal& signal : watched.signals)
        result.emplace_back(signal.fingerprint, signal.level, signal.about);
    for (const verdict::Coming& term : watched.coming)
        result.emplace_back(term.clock, verdict::AlertLevel{}, time::iso(term.day));
    return result;
}

const std::vector<std::string> kTypes = {"opened", "closed",  "dropped", "extended",
                                         "paused", "resumed", "named",   "told",
                                         "heard",  "held",    "freed",   "charged"};

// An event with the days it may have happened on, before it becomes a docket::Event.
struct Draft {
    std::string id;
    std::string type;
    std::string who;
    std::string offence;
    Day first;
    Day last;
    bool vague_extension = false;
    std::string after;  // id
};

struct DraftCase {
    std::vector<Draft> events;
    bool statement_none = false;
    Day none_from{};
    Day none_to{};
    bool ongoing = false;
    Day ongoing_on{};
    std::string theft_charge;  // participant with a standing charge
    Day as_of{};
};

time::Edtf between(Day first, Day last) {
    const std::string text = first == last ? iso(first) : "[" + iso(first) + ".." + iso(last) + "]";
    return std::get<time::Edtf>(time::parse_edtf(text));
}

docket::Case written(const DraftCase& draft, const std::vector<Day>* world) {
    docket::Case record;
    record.id = "random";
    record.pack = "toy";
    record.procedure = "case";
    for (const char* id : {"a", "b"}) {
        docket::Participant participant;
        participant.id = id;
        participant.role = "accused";
        if (draft.theft_charge == id) {
            docket::Charge charge;
            charge.offence = "theft";
            participant.charges.push_back(charge);
        }
        record.participants.push_back(participant);
    }
    for (std::size_t i = 0; i < draft.events.size(); ++i) {
        const Draft& from = draft.events[i];
        docket::Event event;
        event.id = from.id;
        event.type = from.type;
        event.offence = from.offence;
        if (!from.who.empty()) {
            event.participants.push_back(from.who);
        }
        if (from.type == "extended" && !from.vague_extension) {
            event.extends.to_total = std::get<time::Length>(time::parse_length("4 days"));
        }
        event.date =
            world != nullptr ? between((*world)[i], (*world)[i]) : between(from.first, from.last);
        if (!from.after.empty()) {
            event.after.push_back(from.after);
        }
        record.events.push_back(event);
    }
    if (draft.statement_none) {
        docket::Statement none;
        none.id = "none";
        none.says = docket::Statement::Says::none;
        none.types = {"heard", "told"};
        none.participant = "a";
        none.during =
            std::get<time::Edtf>(time::parse_edtf(iso(draft.none_from) + "/" + iso(draft.none_to)));
        record.statements.push_back(none);
    }
    if (draft.ongoing) {
        docket::Statement ongoing;
        ongoing.id = "ongoing";
        ongoing.says = docket::Statement::Says::ongoing;
        ongoing.event = draft.events.front().id;
        ongoing.on = between(draft.ongoing_on, draft.ongoing_on);
        record.statements.push_back(ongoing);
    }
    return record;
}

using Key = std::tuple<std::uint16_t, std::int32_t, std::int32_t>;
using Outcomes = std::map<Key, verdict::Outcome>;

Outcomes outcomes_of(const docket::Case& record, Day as_of, bool& contradictory) {
    docket::Symbols symbols;
    docket::PackedCase packed;
    docket::pack_case(record, symbols, packed);
    verdict::Evaluator evaluator(toy(), symbols);
    verdict::Evaluation evaluation;
    evaluator.evaluate(packed, {time::end_of(as_of), std::nullopt}, evaluation);
    contradictory = !evaluator.timeline().contradictions().empty();
    Outcomes result;
    for (const verdict::Outcome& outcome : evaluation.outcomes) {
        result.emplace(Key{outcome.rule.value, outcome.participant, outcome.event}, outcome);
    }
    return result;
}

bool allowed_world(const DraftCase& draft, const std::vector<Day>& world) {
    for (std::size_t i = 0; i < world.size(); ++i) {
        for (std::size_t j = 0; j < world.size(); ++j) {
            if (draft.events[i].after == draft.events[j].id && world[i] < world[j]) {
                return false;
            }
        }
    }
    return !draft.ongoing || world.front() <= draft.ongoing_on;
}

template <class Visit>
void each_world(const DraftCase& draft, Visit visit) {
    std::vector<Day> world;
    for (const Draft& event : draft.events) {
        world.push_back(event.first);
    }
    while (true) {
        if (allowed_world(draft, world)) {
            visit(world);
        }
        std::size_t i = 0;
        while (i < world.size() && world[i] == draft.events[i].last) {
            world[i] = draft.events[i].first;
            ++i;
        }
        if (i == world.size()) {
            return;
        }
        world[i] = world[i] + 1;
    }
}

DraftCase random_case(std::mt19937& random) {
    const auto pick = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    const Day origin = time::to_day({2024, 3, 1});
    DraftCase draft;
    const int events = pick(1, 5);
    for (int i = 0; i < events; ++i) {
        Draft event;
        event.id = "e" + std::to_string(i);
        event.type = kTypes[static_cast<std::size_t>(pick(0, 11))];
        const auto type = toy().find_event_type(event.type);
        if (toy().event_type(*type).of_participant) {
            event.who = pick(0, 2) == 0 ? "b" : "a";
        }
        if (event.type == "charged") {
            event.offence = pick(0, 1) == 0 ? "theft" : "murder";
        }
        event.first = origin + pick(0, 12);
        event.last = event.first + (pick(0, 2) == 0 ? pick(1, 3) : 0);
        event.vague_extension = pick(0, 1) == 0;
        if (i > 0 && pick(0, 4) == 0) {
            event.after = "e" + std::to_string(pick(0, i - 1));
        }
        draft.events.push_back(event);
    }
    draft.statement_none = pick(0, 3) == 0;
    draft.none_from = origin + pick(0, 8);
    draft.none_to = draft.none_from + pick(0, 8);
    draft.ongoing = pick(0, 3) == 0;
    draft.ongoing_on = origin + pick(0, 16);
    draft.theft_charge = pick(0, 2) == 0 ? "a" : pick(0, 1) == 0 ? "b" : "";
    draft.as_of = origin + pick(0, 18);
    return draft;
}

std::string describe(const DraftCase& draft) {
    std::string text = "as of " + iso(draft.as_of) + ", charge of " + draft.theft_charge + "\n";
    for (const Draft& event : draft.events) {
        text += event.id + " " + event.type + " " + event.who + " " + event.offence + " " +
                iso(event.first) + ".." + iso(event.last) +
                (event.after.empty() ? "" : " after " + event.after) +
                (event.vague_extension ? " vague" : "") + "\n";
    }
    if (draft.statement_none) {
        text += "none " + iso(draft.none_from) + "/" + iso(draft.none_to) + "\n";
    }
    if (draft.ongoing) {
        text += "ongoing on " + iso(draft.ongoing_on) + "\n";
    }
    return text;
}

bool judged_only_when_ordered(law::Pattern pattern) {
    return pattern == law::Pattern::order || pattern == law::Pattern::contradiction;
}

}  // namespace

TEST_SUITE("verdict") {
    TEST_CASE("every crisp answer is among the allowed ones and certain means all") {
        std::mt19937 random(20240731);
        int compared = 0;
        int certain_violations = 0;
        for (int round = 0; round < 6000; ++round) {
            const DraftCase draft = random_case(random);
            bool contradictory = false;
            const Outcomes fuzzy = outcomes_of(written(draft, nullptr), draft.as_of, contradictory);
            int worlds = 0;
            each_world(draft, [&](const std::vector<Day>& world) {
                ++worlds;
                bool ignored = false;
                const Outcomes crisp = outcomes_of(written(draft, &world), draft.as_of, ignored);
                std::string shown = describe(draft);
                for (const Day day : world) {
                    shown += iso(day) + " ";
                }
                for (const auto& entry : crisp) {
                    const verdict::Outcome& exact = entry.second;
                    const law::Rule& rule = toy().rule(exact.rule);
                    if (judged_only_when_ordered(rule.pattern) ||
                        rule.pattern == law::Pattern::combination) {
                        continue;
                    }
                    ++compared;
                    const auto found = fuzzy.find(entry.first);
                    const int allowed = found == fuzzy.end() ? 0 : found->second.allowed;
                    const int missed = exact.allowed & ~allowed;
                    const bool quiet =
                        found == fuzzy.end() && exact.kind != verdict::Kind::violated;
                    INFO(shown);
                    INFO(rule.id << " event " << exact.event << " of " << exact.participant
                                 << ": crisp " << int{exact.allowed} << ", allowed " << allowed);
                    CHECK((missed == 0 || quiet));
                }
                for (const auto& entry : fuzzy) {
                    const verdict::Outcome& said = entry.second;
                    if (said.kind != verdict::Kind::violated ||
                        said.certainty != verdict::Certainty::certain || contradictory) {
                        continue;
                    }
                    ++certain_violations;
                    const auto found = crisp.find(entry.first);
                    INFO(shown);
                    INFO(toy().rule(said.rule).id << " is certain, event " << said.event);
                    REQUIRE(found != crisp.end());
                    CHECK(found->second.kind == verdict::Kind::violated);
                    if (said.claim == verdict::Claim::breach) {
                        CHECK(found->second.claim == verdict::Claim::breach);
                    }
                }
            });
            if (!contradictory) {
                CHECK(worlds > 0);
            }
        }
        CHECK(compared > 20000);
        CHECK(certain_violations > 2000);
    }

    TEST_CASE("nothing changes before the wake date") {
        std::mt19937 random(7);
        int steps = 0;
        std::size_t signals = 0;
        for (int round = 0; round < 3000; ++round) {
            DraftCase draft = random_case(random);
            docket::Symbols symbols;
            docket::PackedCase packed;
            docket::pack_case(written(draft, nullptr), symbols, packed);
            verdict::Evaluator evaluator(toy(), symbols);
            verdict::Evaluation today;
            verdict::Evaluation later;
            evaluator.evaluate(packed, {time::end_of(draft.as_of), std::nullopt}, today);
            const auto watched = [&](const verdict::Evaluation& evaluation, Day day) {
                return verdict::watch(toy(), packed, evaluation, {time::end_of(day), std::nullopt},
                                      kWatch);
            };
            const verdict::Watched told = watched(today, draft.as_of);
            CHECK(told.wake <= today.wake);
            const Day horizon = draft.as_of + 12;
            for (Day day = draft.as_of + 1; day <= horizon && time::end_of(day) < today.wake;
                 day = day + 1) {
                evaluator.evaluate(packed, {time::end_of(day), std::nullopt}, later);
                INFO(describe(draft) << " on " << iso(day));
                REQUIRE(today.outcomes.size() == later.outcomes.size());
                for (std::size_t i = 0; i < today.outcomes.size(); ++i) {
                    const verdict::Outcome& a = today.outcomes[i];
                    const verdict::Outcome& b = later.outcomes[i];
                    INFO(toy().rule(a.rule).id);
                    CHECK(a.rule == b.rule);
                    CHECK(a.kind == b.kind);
                    CHECK(a.certainty == b.certainty);
                    CHECK(a.claim == b.claim);
                    ++steps;
                }
                if (time::end_of(day) >= told.wake) continue;
                const verdict::Watched then = watched(later, day);
                CHECK(names(told) == names(then));
                signals += told.signals.size();
            }
        }
        CHECK(steps > 1000);
        CHECK(signals > 1000);
    }
}
