// A case as others may see it: nothing of what is hidden is left in any part of it, and nothing
// else is changed.
#include "engine/protect/protect.hpp"

#include "engine/docket/json.hpp"
#include "engine/input/read.hpp"
#include "tests/support/files.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using protect::Grain;
using protect::NameForm;
using protect::Profile;

namespace {

docket::Case sample() {
    Diagnostics diagnostics;
    auto record = input::read_case(R"toml(
[case]
id = "sidorova-2024"
pack = "toy"
procedure = "trial"
title = { en = "The case of Elena Sidorova", ru = "Дело Елены Сидоровой" }
tags = ["sidorova", "speech"]
related = [{ id = "elena-sidorova-2019", relation = "same-person" }]

[[source]]
id = "sidorova-post"
publisher = "Paper"
title.en = "Sidorova speaks"
url = "https://paper.example/2024/sidorovu-doprosili"
archive_url = "https://archive.example/1"
published = 2024-05-30
note.en = "by a neighbour of Sidorova"

[[participant]]
id = "sidorova"
name = { en = "Elena Sidorova", ru = "Елена Сидорова" }
public_name.en = "Elena S."
aliases = ["Lenok the Brave"]
forms = ["Сидориха"]
role = "victim"
minor = true
source = "sidorova-post"

[[participant]]
id = "judge"
name = { en = "Pavel Sudin", ru = "Павел Судин" }
role = "other"
source = "sidorova-post"

[[event]]
id = "sidorova-heard"
type = "opened"
participant = "sidorova"
date = "2024-05-30T14:30"
source = "sidorova-post"
quote.ru = "Судин допросил Сидорову; Сидориха молчала"
note.en = "Lenok the Brave cried; SIDOROVA's mother left"
place = "the yard of E. Sidorova"

[[event]]
id = "hidden"
type = "opened"
participants = ["sidorova", "judge"]
date = "[2024-06-01..2024-06-05]"
after = "sidorova-heard"
source = "sidorova-post"
confidential = true

[[statement]]
id = "sidorova-silent"
says = "none"
types = ["opened"]
participant = "sidorova"
during = "2024-06-01/2024-06-30"
source = "sidorova-post"
)toml",
                                   "sample.toml", diagnostics);
    REQUIRE_MESSAGE(record, diagnostics.render());
    return *record;
}

Profile profile(NameForm names) {
    Profile result;
    result.names = names;
    result.pseudonym.set("en", "Person {n}");
    result.pseudonym.set("ru", "Лицо {n}");
    result.withheld.set("en", "[withheld]");
    result.withheld.set("ru", "[не указано]");
    return result;
}

std::string text_of(const docket::Case& record) {
    return docket::to_json(record).dump();
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("by initials or pseudonyms no form of the name is left in any part of the case") {
    for (const NameForm form : {NameForm::initials, NameForm::pseudonym, NameForm::shown}) {
        const protect::Protected shown = protect::protect(sample(), profile(form));
        const std::string text = text_of(shown.record);
        CAPTURE(text);
        for (const char* part : {"idorov", "идоров", "SIDOROVA", "Сидориха", "Lenok"})
            CHECK_FALSE(has(text, part));
        CHECK(shown.record.participants[0].id == "person-1");
        CHECK(shown.record.events[1].after == std::vector<std::string>{"event-1"});
        CHECK(shown.record.statements[0].participant == "person-1");
        CHECK(shown.record.sources[0].url.empty());
        CHECK(shown.record.sources[0].archive_url == "https://archive.example/1");
        CHECK(shown.record.tags == std::vector<std::string>{"speech"});
        CHECK(shown.record.id == "case");
        // the others are who they are, unless all are hidden
        CHECK(has(text, "Pavel Sudin") == (form == NameForm::shown));
    }
}

TEST_CASE("a public form is what initials are, and each language has its own") {
    const auto initials = protect::protect(sample(), profile(NameForm::initials)).record;
    CHECK(initials.participants[0].name.in("en") == "Elena S.");
    CHECK(initials.participants[1].name.in("ru") == "П. С.");
    CHECK(initials.events[0].quote.in("ru") == "П. С. допросил Elena S.; Elena S. молчала");
    const auto numbered = protect::protect(sample(), profile(NameForm::pseudonym)).record;
    CHECK(numbered.participants[1].name.in("ru") == "Лицо 2");
    CHECK(numbered.events[0].quote.in("ru") == "Лицо 2 допросил Лицо 1; Лицо 1 молчала");
    CHECK(numbered.events[0].place == "the yard of Person 1");
}

TEST_CASE("names in full change nothing but what is confidential") {
    docket::Case record = sample();
    const protect::Protected shown = protect::protect(record, profile(NameForm::full));
    record.participants[0].public_name = {};  // it would stand for the name
    CHECK(text_of(shown.record) == text_of(record));
    CHECK(shown.hidden.empty());
    const docket::Case open = protect::without_confidential(shown.record);
    CHECK(open.events.size() == 1);
    CHECK(open.participants.size() == 2);
}

TEST_CASE("a rule for some people goes before that for all; a chosen name before both") {
    Profile some = profile(NameForm::full);
    some.persons.push_back({{}, {"minor"}, NameForm::pseudonym});
    CHECK(protect::protect(sample(), some).record.participants[0].name.in("en") == "Person 1");
    CHECK(protect::protect(sample(), some).record.participants[1].name.in("en") == "Pavel Sudin");
    LocalText chosen;
    chosen.set("en", "the girl");
    some.names_of.emplace_back("sidorova", chosen);
    CHECK(protect::protect(sample(), some).record.participants[0].name.in("en") == "the girl");
    some.strings_of.emplace_back("Paper", "a newspaper");
    CHECK(protect::protect(sample(), some).record.sources[0].publisher == "a newspaper");
}

TEST_CASE("a person marked confidential is not named in the quotes of others") {
    docket::Case record = sample();
    record.participants[1].confidential = true;
    Profile full = profile(NameForm::full);
    CHECK(protect::protect(record, full).record.events[0].quote.in("ru") ==
          "[не указано] допросил Сидорову; Сидориха молчала");
    full.confidential = protect::Confidential::keep;
    record.participants[0].public_name = {};
    CHECK(text_of(protect::protect(record, full).record) == text_of(record));
}

TEST_CASE("that ids are replaced does not tell that somebody is left out") {
    docket::Case record = sample();
    record.participants[1].confidential = true;
    const docket::Case shown = protect::protect(record, profile(NameForm::full)).record;
    CHECK(shown.events[0].id == record.events[0].id);
    CHECK(shown.participants[0].id == "sidorova");
    // but an id that names the person goes, and all the others with it
    record.sources[0].id = "letter-of-pavel-sudin";
    for (auto* place : {&record.participants[0].source, &record.participants[1].source})
        *place = record.sources[0].id;
    CHECK(protect::protect(record, profile(NameForm::full)).record.participants[0].id ==
          "person-1");
}

TEST_CASE("which other cases there are is told to nobody") {
    CHECK(sample().related.size() == 1);
    CHECK(protect::without_confidential(sample()).related.empty());
}

TEST_CASE("coarse dates leave no day anywhere, and quotes go with them") {
    Profile months = profile(NameForm::full);
    months.dates = Grain::month;
    months.quotes = false;
    const docket::Case record = protect::protect(sample(), months).record;
    CHECK(record.events[0].date->text == "2024-05");
    CHECK(record.events[1].date->text == "[2024-06..2024-06]");
    CHECK(record.statements[0].during->text == "2024-06/2024-06");
    CHECK(record.sources[0].published->text == "2024-05");
    CHECK(record.events[0].quote.empty());
    CHECK_FALSE(has(text_of(record), "-30"));
    CHECK(record.events[0].id == "event-1");
}

TEST_CASE("what is left out leaves no gap in the numbers of the others") {
    docket::Case record = sample();
    record.events[0].confidential = true;
    record.events[1].confidential = false;
    record.participants[0].confidential = true;
    const docket::Case shown = protect::protect(record, profile(NameForm::pseudonym)).record;
    CHECK(shown.events[0].id == "event-2");
    CHECK(shown.events[1].id == "event-1");
    CHECK(shown.participants[1].id == "person-1");
    CHECK(shown.participants[1].name.in("en") == "Person 1");
    const docket::Case open = protect::without_confidential(shown);
    CHECK_FALSE(has(text_of(open), "-2\""));
}

TEST_CASE("coarse dates: lengths go, and days in every text") {
    docket::Case record = sample();
    record.id = "heard-2024-05-30";
    record.title.set("en", "Heard on 30 May 2024");
    record.court = "Court, 30.05.2024";
    record.sources[0].url = "https://paper.example/2024/05/30/x";
    record.events[0].term = std::get<time::Length>(time::parse_length("63 days"));
    record.events[0].quote.set("ru", "30 мая её допросили");
    record.statements[0].at_least = std::get<time::Length>(time::parse_length("80 days"));
    for (const Grain grain : {Grain::month, Grain::year}) {
        Profile less = profile(NameForm::full);
        less.dates = grain;
        const docket::Case shown = protect::protect(record, less).record;
        const std::string text = text_of(shown);
        CAPTURE(text);
        for (const char* part : {"30 May", "05-30", "30.05", "/30/", "63", "80 days", "30 мая"})
            CHECK_FALSE(has(text, part));
        CHECK(has(text, "May 2024") == (grain == Grain::month));
        CHECK(has(text, "2024-05") == (grain == Grain::month));
        CHECK(shown.statements.empty());
    }
}

TEST_CASE("every date a record may have can be made coarse, and then says less, never other") {
    for (const char* written : {"2024-05-02",
                                "2024-05-02T14:30",
                                "2024-05-02T14:30+05:00",
                                "2024-05",
                                "2024",
                                "2023-12-XX",
                                "2023-XX",
                                "202X",
                                "[2024-05-02..2024-05-30]",
                                "[..2023-12-21]",
                                "[2024-07-01..]",
                                "[2024-05-02, 2024-05-06]",
                                "2024-07-11/2024-07-20",
                                "2024-03-27/..",
                                "2024-03-27/",
                                "../2024-05-01",
                                "/2024-05-01",
                                "2024-05-02~",
                                "2024-05-02?",
                                "[2024-05, 2024-07-01..2024-07-05]"}) {
        for (const Grain grain : {Grain::month, Grain::year}) {
            CAPTURE(written);
            const auto exact = std::get<time::Edtf>(time::parse_edtf(written));
            const time::Edtf less = protect::coarse(exact, grain);
            CHECK(less.start.earliest <= exact.start.earliest);
            CHECK(less.start.latest >= exact.start.latest);
            CHECK(less.end == exact.end);
            CHECK(less.qualified() == exact.qualified());
            CHECK_FALSE(has(less.text, "T"));
            if (grain == Grain::year) CHECK_FALSE(has(less.text, "-0"));
            CHECK(protect::coarse(less, grain).text == less.text);
        }
    }
}
