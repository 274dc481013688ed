#include "tests/bench/generate.hpp"

#include "engine/time/edtf.hpp"
#include "tests/bench/dice.hpp"
#include "tests/bench/story.hpp"

#include <array>
#include <chrono>
#include <variant>

#include <fmt/format.h>

namespace merzim::bench {

namespace {

// Names of nobody: two words of stones and trees.
constexpr std::array kGiven{"Agate", "Amber",  "Basalt", "Beryl", "Flint",  "Garnet",
                            "Jade",  "Marble", "Onyx",   "Opal",  "Quartz", "Topaz"};
constexpr std::array kFamily{"Alder", "Ash",   "Aspen",    "Birch", "Cedar",
                             "Elm",   "Hazel", "Hornbeam", "Maple", "Rowan"};
constexpr std::array kPublishers{"The monitor", "Court press service", "Regional newspaper",
                                 "Defence counsel"};
constexpr std::array kOthers{"complainant", "victim", "witness"};
constexpr std::uint64_t kBatch = 1000;

void add_sources(docket::Case& record, Dice& dice) {
    const int count = dice.chance(30) ? 2 : 1;
    for (int i = 1; i <= count; ++i) {
        docket::Source& source = record.sources.emplace_back();
        source.id = fmt::format("s{}", i);
        source.publisher = dice.pick(kPublishers);
        source.title.set("en", fmt::format("Report {} on the case", i));
        source.url = fmt::format("https://example.org/{}/{}", record.id, i);
        source.published = time::edtf_of(kToday);
        source.language = "en";
        source.confidence = "B";
    }
}

// One to three people; returns how many of them are accused.
std::size_t add_participants(docket::Case& record, Dice& dice) {
    const int people = dice.chance(40) ? 1 : dice.between(2, 3);
    const int accused = people == 1 || dice.chance(70) ? 1 : dice.between(1, people);
    for (int i = 0; i < people; ++i) {
        docket::Participant& person = record.participants.emplace_back();
        person.id = fmt::format("p{}", i + 1);
        person.name.set("en", fmt::format("{} {}", dice.pick(kGiven), dice.pick(kFamily)));
        person.role = i < accused ? "accused" : dice.pick(kOthers);
        person.source = record.sources.front().id;
    }
    return static_cast<std::size_t>(accused);
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

std::string case_id(std::uint64_t number) {
    return fmt::format("case-{:07}", number);
}

docket::Case plausible_case(std::uint64_t seed, std::uint64_t number) {
    Dice dice(seed, number);
    docket::Case record;
    record.id = case_id(number);
    record.pack = "kz";
    record.procedure = "criminal";
    record.title.set("en", fmt::format("Case of {} {}", dice.pick(kGiven), dice.pick(kFamily)));
    record.zone = "Asia/Almaty";
    add_sources(record, dice);
    const std::size_t accused = add_participants(record, dice);
    Story(record, accused, dice, kToday).tell();
    return record;
}

Filled fill(store::Docket& docket, std::uint64_t cases, std::uint64_t seed) {
    Filled filled;
    std::vector<docket::Case> batch;
    for (std::uint64_t first = 1; first <= cases; first += kBatch) {
        const auto start = std::chrono::steady_clock::now();
        batch.clear();
        for (std::uint64_t number = first; number < first + kBatch && number <= cases; ++number) {
            batch.push_back(plausible_case(seed, number));
            filled.events += batch.back().events.size();
        }
        filled.making_seconds += seconds_since(start);
        const auto made = std::chrono::steady_clock::now();
        constexpr std::int64_t kNow = std::int64_t{kToday.number} * 86400;
        filled.rows += docket.record(batch, kNow, false).size();
        filled.import_seconds += seconds_since(made);
        filled.cases += batch.size();
    }
    return filled;
}

}  // namespace merzim::bench
