#include "engine/input/read.hpp"
#include "engine/law/words.hpp"
#include "tests/support/files.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;
using law::Condition;

namespace {

law::Pack read(const fs::path& folder) {
    Diagnostics diagnostics;
    auto pack = input::read_pack(folder, diagnostics);
    INFO(diagnostics.render());
    REQUIRE(pack);
    CHECK(diagnostics.empty());
    return *pack;
}

const law::Pack& small() {
    static const law::Pack kPack = read(test_file("data/packs/small"));
    return kPack;
}

const law::Rule& rule(const char* id) {
    return small().rule(small().find_rule(id).value());
}

const law::Term& term(const char* id) {
    return small().term(small().find_term(id).value());
}

time::Day day(const char* text) {
    return time::parse_day(text).value();
}

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("the header and the vocabulary of a pack") {
        const law::Pack& pack = small();
        CHECK(pack.id == "small");
        CHECK(pack.title.in("ru") == "Малая страна");
        CHECK(pack.languages == std::vector<std::string>{"en", "ru"});
        CHECK(pack.read_on == day("2026-01-15"));
        CHECK(pack.reread_after == time::Length{.years = 1});
        REQUIRE(pack.zones.size() == 1);
        CHECK(pack.zones[0].spans.size() == 2);
        CHECK(pack.zones[0].spans[0].offset_minutes == 360);
        CHECK(pack.zones[0].spans[1].offset_minutes == 300);
        CHECK(time::to_civil(pack.zones[0], pack.zones[0].spans[1].from_utc_minutes) ==
              time::Moment{time::start_of(day("2024-03-01")).minutes - 60});
        CHECK(&pack.zone("") == &pack.zones[0]);
        CHECK(&pack.zone("nowhere") == &pack.zones[0]);
        CHECK(pack.find_source("code")->read_on == day("2026-01-10"));
        CHECK(pack.find_authority("court") != nullptr);
        CHECK(pack.find_authority("courts") == nullptr);
        CHECK(pack.find_measure("custody")->title.in("en") == "custody");
        CHECK(pack.roles.front().id == "accused");
        CHECK(pack.attributes[*pack.find_attribute("juvenile")].presumed == Truth::no);
        CHECK(pack.attributes[*pack.find_attribute("secret")].presumed == Truth::unknown);
        CHECK(pack.value_title(law::Field::status, "suspect", "en") == "suspect");
        CHECK(pack.value_title(law::Field::offence, "c.147(4)", "en") == "private life");
        CHECK(pack.value_title(law::Field::outcome, "granted", "en") == "granted");
        const law::EventType& verdict = pack.event_type(*pack.find_event_type("verdict"));
        CHECK(verdict.required == std::vector<law::Field>{law::Field::outcome});
        CHECK(pack.event_type(*pack.find_event_type("charged")).charging == law::Charging::adds);
        CHECK(pack.event_type(*pack.find_event_type("published")).outside);
        CHECK(pack.event_type(*pack.find_event_type("hearing")).may_be_planned);
    }

    TEST_CASE("the calendar of a pack") {
        const time::Calendar& calendar = small().calendar;
        CHECK(calendar.is_working(day("2024-01-01")) == Truth::no);
        CHECK(calendar.is_working(day("2024-05-04")) == Truth::yes);
        CHECK(calendar.is_working(day("2025-01-01")) == Truth::unknown);
        REQUIRE(calendar.entry(day("2024-07-06")) != nullptr);
        CHECK(calendar.entry(day("2024-07-06"))->provisional);
        CHECK(calendar.entry(day("2024-05-04"))->name.in("en") == "Working day, moved");
        CHECK(calendar.source_titles.at("H") == "Law on holidays, section 3");
    }

    TEST_CASE("norms are inherited part by part") {
        const law::Pack& pack = small();
        const law::Counting& counting = pack.counting(*pack.find_counting("days"));
        REQUIRE(counting.readings.size() == 2);
        CHECK(counting.readings[0].convention.roll == time::Roll::forward);
        CHECK(counting.readings[1].convention.hours == time::HourMode::next_hour);
        CHECK(pack.norm(counting.readings[0].norm).confidence == law::Confidence::high);
        const law::Norm& second = pack.norm(counting.readings[1].norm);
        CHECK(second.confidence == law::Confidence::low);
        CHECK(second.article == "Code 10");
        CHECK(second.read_on == day("2026-01-10"));

        const law::Offence& offence = pack.offences[pack.find_offence("c.147(4)")->index()];
        REQUIRE(offence.versions.size() == 2);
        const law::Norm& old = pack.norm(offence.versions[0].norm);
        CHECK(old.from.earliest == time::start_of(day("2015-01-01")));
        CHECK(old.from.latest == old.from.earliest);
        CHECK(old.until.latest == time::end_of(day("2020-12-31")));
        const law::Norm& later = pack.norm(offence.versions[1].norm);
        CHECK(later.from.earliest == time::start_of(day("2021-01-01")));
        CHECK(later.from.latest == time::start_of(day("2021-02-01")));
        CHECK(later.until.latest == time::kDistantFuture);
        CHECK(offence.versions[1].classes.at(0) == 1);
        CHECK(offence.versions[1].max_penalty == time::Length{.years = 7});

        const law::Track& status = pack.track(*pack.find_track("status"));
        CHECK(pack.norm(status.moves[0].norm).article == "Code 30");
        CHECK(pack.norm(status.moves[1].norm).article == "Code 31");
        CHECK(pack.norm(status.moves[1].norm).source == "code");
    }

    TEST_CASE("terms with their ladder and pauses and variants") {
        const law::Pack& pack = small();
        const law::Term& custody = term("custody");
        CHECK(custody.of_participant);
        CHECK(custody.binds == law::Binds::court);
        CHECK(custody.starts.any.size() == 1);
        CHECK(custody.starts.any[0].measure == "custody");
        CHECK(custody.ends.any.size() == 2);
        CHECK(custody.ends.any[1].outcome == "acquitted");
        REQUIRE(custody.warn_before.size() == 2);
        CHECK(custody.warn_before[0] == time::Length{.days = 10});
        CHECK(custody.when.kind == Condition::Kind::all);
        REQUIRE(custody.when.children.size() == 2);
        CHECK(custody.when.children[0].kind == Condition::Kind::in_class);
        CHECK(custody.when.children[0].values == std::vector<std::uint16_t>{0, 1});
        CHECK(custody.when.children[1].kind == Condition::Kind::none);
        REQUIRE(custody.versions.size() == 1);
        const law::TermVersion& version = custody.versions[0];
        CHECK(version.length == time::Length{.months = 2});
        REQUIRE(version.variants.size() == 1);
        CHECK(version.variants[0].when.kind == Condition::Kind::penalty_over);
        REQUIRE(version.ladder.size() == 2);
        CHECK(version.ladder[0].total == time::Length{.months = 3});
        CHECK(version.ladder[0].by == "prosecutor");
        CHECK(version.ladder[0].norm == version.norm);
        CHECK_FALSE(version.ladder[1].total);
        REQUIRE(version.pauses.size() == 1);
        CHECK(version.pauses[0].from.size() == 2);
        CHECK(pack.term(term("before-custody-ends").anchor).id == "custody");
        CHECK(term("three-days-of-peace").direction == time::Direction::waiting);

        const auto touching = [&](const char* type) {
            std::set<std::string> ids;
            for (const law::TermId id : pack.terms_by_type[pack.find_event_type(type)->index()]) {
                ids.insert(pack.term(id).id);
            }
            return ids;
        };
        CHECK(touching("paused") == std::set<std::string>{"custody"});
        CHECK(touching("published") == std::set<std::string>{"custody"});
        CHECK(touching("opened") == std::set<std::string>{"hearing-follows#within"});
        CHECK(touching("status-given").empty());
    }

    TEST_CASE("rules of every pattern") {
        const law::Pack& pack = small();
        CHECK(rule("custody-overdue").of_participant);
        CHECK(pack.norm(rule("custody-overdue").norm).article == "Code 40");
        REQUIRE(rule("custody-overdue").demands.size() == 1);
        CHECK(rule("custody-overdue").demands[0].answer_within == time::Length{.days = 3});
        CHECK(rule("too-early").act.any.size() == 1);

        const law::Rule& response = rule("hearing-follows");
        CHECK(response.basis == law::Basis::monitor);
        CHECK_FALSE(response.of_participant);
        const law::Term& clock = pack.term(response.term);
        CHECK(clock.id == "hearing-follows#within");
        CHECK(clock.versions[0].length == time::Length{.months = 1});
        CHECK(clock.versions[0].norm == response.norm);
        CHECK(clock.starts.any.size() == 1);

        const law::Rule& told = rule("told");
        CHECK(told.of_participant);
        CHECK(pack.term(told.term).of_participant);
        CHECK_FALSE(pack.term(told.term).versions[0].length);
        // the tag is resolved to its types
        CHECK(pack.term(told.term).starts.any.size() == 2);

        CHECK(rule("hearing-first").at_most == time::Length{.years = 1});
        CHECK(rule("quiet").states.size() == 1);
        CHECK(rule("both").states.size() == 2);
        CHECK(rule("not-for-minor-crimes").allowed.kind == Condition::Kind::any);
        CHECK(rule("not-for-minor-crimes").allowed.children[1].words ==
              std::vector<std::string>{"speech"});
        CHECK(rule("not-for-minor-crimes").allowed.children[2].kind == Condition::Kind::recorded);
        CHECK(rule("often").more_than == 3);
        CHECK(rule("long").longer_than == time::Length{.years = 1});
        CHECK(pack.track(rule("in-order").track).id == "status");
    }

    TEST_CASE("combinations come after what they combine") {
        const law::Pack& pack = small();
        CHECK(rule("worse").stratum == 1);
        CHECK(rule("worst").stratum == 2);
        int before = 0;
        for (std::size_t i = 0; i < pack.rules.size(); ++i) {
            CHECK(pack.rules[i].stratum >= before);
            before = pack.rules[i].stratum;
            for (const law::RuleId part : pack.rules[i].all_of)
                CHECK(part.index() < i);
            CHECK(pack.rules[i].norm.is_set());
        }
        CHECK(pack.rule(rule("worst").all_of[0]).id == "worse");
        CHECK(pack.norm(rule("worse").norm).article == "Code 40");
    }

    TEST_CASE("the words of events are numbers") {
        const law::Pack& pack = small();
        const law::Word custody = law::find_word(pack, "custody");
        CHECK(custody != 0);
        CHECK(term("custody").starts.any[0].words[static_cast<std::size_t>(law::Field::measure)] ==
              custody);
    }

    TEST_CASE("the hash is that of names and contents") {
        const ScratchFolder folder;
        fs::copy(test_file("data/packs/small"), folder.path(), fs::copy_options::recursive);
        const std::string hash = read(folder.path()).hash;
        CHECK(hash.size() == 64);
        CHECK(hash == small().hash);
        CHECK(read(fs::path(folder.path().string() + "/")).hash == hash);
        // a test is no part of the law
        write_whole(folder.path() / "more.test.toml", "[[test]]\n");
        CHECK(read(folder.path()).hash == hash);
        const std::string days = read_whole(folder.path() / "calendar.csv");
        write_whole(folder.path() / "calendar.csv", days + "2024-08-30,holiday,Day,,H\n");
        const std::string other = read(folder.path()).hash;
        CHECK(other != hash);
        fs::rename(folder.path() / "law.toml", folder.path() / "law2.toml");
        CHECK(read(folder.path()).hash != other);
    }

    TEST_CASE("the file an entry stands in does not matter") {
        const ScratchFolder folder;
        std::string all;
        for (const char* name : {"law.toml", "words.toml", "pack.toml"}) {
            all += read_whole(test_file(std::string("data/packs/small/") + name)) + "\n";
        }
        fs::create_directory(folder.path() / "inner");
        write_whole(folder.path() / "inner" / "all.toml", all);
        const law::Pack pack = read(folder.path());
        CHECK(pack.rules.size() == small().rules.size());
        CHECK(pack.terms.size() == small().terms.size());
        // without a calendar no day is known
        CHECK(pack.calendar.is_working(day("2024-05-06")) == Truth::unknown);
    }

    TEST_CASE("a file that is no TOML does not hide the mistakes of others") {
        const ScratchFolder folder;
        fs::copy(test_file("data/packs/small"), folder.path(), fs::copy_options::recursive);
        write_whole(folder.path() / "words.toml", "[[event_type]\n");
        write_whole(folder.path() / "more.toml", "[[authority]]\nid = 5\n");
        Diagnostics diagnostics;
        CHECK_FALSE(input::read_pack(folder.path(), diagnostics));
        std::set<std::string> codes;
        for (const Diagnostic& diagnostic : diagnostics.all())
            codes.insert(diagnostic.code);
        CHECK(codes == std::set<std::string>{"missing-key", "syntax", "wrong-type"});
    }
}
