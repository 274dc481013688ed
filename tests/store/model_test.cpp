// The docket against the simplest thing it could be: a list of what every case looked like after
// every command.
#include "engine/store/docket.hpp"
#include "tests/docket/random_case.hpp"
#include "tests/store/support.hpp"
#include "tests/support/property.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>

namespace merzim::store {

namespace {

using Cases = std::map<std::string, docket::Case>;

// The order of the entries is no part of the record.
docket::Case sorted(docket::Case record) {
    const auto by_id = [](const auto& a, const auto& b) { return a.id < b.id; };
    std::sort(record.sources.begin(), record.sources.end(), by_id);
    std::sort(record.participants.begin(), record.participants.end(), by_id);
    std::sort(record.events.begin(), record.events.end(), by_id);
    std::sort(record.statements.begin(), record.statements.end(), [](const auto& a, const auto& b) {
        return std::pair(a.id, a.note.in("")) < std::pair(b.id, b.note.in(""));
    });
    return record;
}

bool same_case(const std::optional<docket::Case>& got, const Cases& cases, const std::string& id) {
    const auto expected = cases.find(id);
    if (expected == cases.end()) return !got.has_value();
    return got.has_value() && test::same(sorted(*got), sorted(expected->second));
}

// Each try is a whole life of a docket: RapidCheck's own hundred are enough.
constexpr int kFew = 100;

class Model {
  public:
    explicit Model(Docket& docket, std::uint32_t seed)
        : docket_(docket), maker_(seed), moments_{{0, {}}} {}

    void step() {
        now_ += maker_.count(3);
        Cases cases = moments_.back().second;
        const std::string id = "case-" + std::to_string(maker_.count(3));
        const auto known = cases.find(id);
        if (known == cases.end()) {
            cases[id] = maker_.make(id);
            docket_.record(cases[id], now_, false);
        } else if (maker_.count(4) == 0) {
            docket_.retract(id, now_);
            cases.erase(known);
        } else {
            known->second = maker_.amend(known->second);
            const bool same_before = test::same(sorted(*docket_.load(id)), sorted(known->second));
            const bool changed = !docket_.record(known->second, now_, false).empty();
            RC_ASSERT(changed != same_before);
        }
        if (moments_.back().first == now_) moments_.pop_back();
        moments_.emplace_back(now_, cases);
    }

    void check_at_all_moments() {
        for (const auto& [time, cases] : moments_) {
            for (int i = 0; i <= 3; ++i) {
                const std::string id = "case-" + std::to_string(i);
                RC_ASSERT(same_case(docket_.load(id, time), cases, id));
            }
        }
        const Cases& now = moments_.back().second;
        RC_ASSERT(docket_.case_count() == now.size());
        std::size_t scanned = 0;
        docket_.scan([&](std::string_view) { ++scanned; });
        RC_ASSERT(scanned == now.size());
        const VerifyReport report = docket_.verify();
        for (const std::string& problem : report.problems)
            RC_LOG() << problem << std::endl;
        RC_ASSERT(report.problems.empty());
    }

  private:
    Docket& docket_;
    test::CaseMaker maker_;
    std::int64_t now_ = 1;
    std::vector<std::pair<std::int64_t, Cases>> moments_;
};

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("random work leaves what the model has, at every time") {
        CHECK(test::holds(
            "docket and model",
            [] {
                const auto seed = *rc::gen::arbitrary<std::uint32_t>();
                Docket docket = Docket::in_memory();
                Model model(docket, seed);
                for (int i = 0; i < 15; ++i)
                    model.step();
                model.check_at_all_moments();
                docket.rebuild();
                model.check_at_all_moments();
            },
            kFew));
    }

    TEST_CASE("random work on a file that is opened again and again") {
        CHECK(test::holds(
            "file and model",
            [] {
                const auto seed = *rc::gen::arbitrary<std::uint32_t>();
                const test::TempFolder folder;
                Docket docket = Docket::open(folder / "d.db", OpenMode::create);
                Model model(docket, seed);
                for (int i = 0; i < 5; ++i) {
                    model.step();
                    docket = Docket::open(folder / "d.db", OpenMode::read_write);
                }
                model.check_at_all_moments();
            },
            kFew));
    }
}

}  // namespace merzim::store
