#include "engine/input/read.hpp"
#include "tests/support/files.hpp"
#include "tests/support/property.hpp"
#include "tests/support/same_case.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

template <class T>
T one_of(const std::vector<T>& values) {
    return values[*rc::gen::inRange<std::size_t>(0, values.size())];
}

bool sometimes() {
    return *rc::gen::inRange(0, 3) == 0;
}

// Whatever a person may write, and worse.
std::string any_text() {
    static const std::vector<std::string> kPieces = {
        "a",      "Ж",       "漢", "é",      " ", "\n",         "\t", "\"",  "\\", "'",
        "\"\"\"", "'''",     "#",  "=",      "[", "]",          "{",  "}",   "\r", "\x01",
        "\x7F",   "\\u0041", "😀",  "\u2028", ",", "2024-05-02", "$",  "\\\n"};
    std::string text = one_of<std::string>({"x", "я", "\\", "\"", "9"});
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i)
        text += one_of(kPieces);
    return text + one_of<std::string>({"", "", "\"", "\\", "\n"});
}

std::string maybe_text() {
    return sometimes() ? any_text() : std::string();
}

LocalText maybe_local() {
    if (sometimes()) return LocalText(any_text());
    LocalText text;
    if (sometimes()) text.set("ru", any_text());
    if (sometimes()) text.set("en", any_text());
    if (sometimes()) text.set("kk", any_text());
    return text;
}

time::Edtf any_date() {
    static const std::vector<std::string> kDates = {"2024-05-02",
                                                    "2024-05-02T14:30",
                                                    "2024-05-02T14:30+05:00",
                                                    "2024-05",
                                                    "2024",
                                                    "2023-12-XX",
                                                    "202X",
                                                    "[2024-05-02..2024-05-30]",
                                                    "[..2023-12-21]",
                                                    "[2024-07-01..]",
                                                    "[2024-05-02, 2024-05-06]",
                                                    "2024-05-02~",
                                                    "2024-05?",
                                                    "2024%",
                                                    "2024-02-29"};
    return std::get<time::Edtf>(time::parse_edtf(one_of(kDates)));
}

time::Edtf any_period() {
    static const std::vector<std::string> kPeriods = {"2024-07-11/2024-07-20", "2024-03-27/..",
                                                      "2024-03-27/", "../2024-05-01"};
    return std::get<time::Edtf>(time::parse_edtf(one_of(kPeriods)));
}

std::optional<time::Edtf> maybe_date() {
    if (sometimes()) return any_date();
    return std::nullopt;
}

time::Length any_length() {
    static const std::vector<std::string> kLengths = {
        "48 hours",   "10 days", "5 working days",   "2 months", "1 year and 2 months",
        "90 minutes", "3 weeks", "1 month and 1 day"};
    return std::get<time::Length>(time::parse_length(one_of(kLengths)));
}

std::optional<time::Length> maybe_length() {
    if (sometimes()) return any_length();
    return std::nullopt;
}

std::string id(const char* kind, int number) {
    return kind + std::string("-") + std::to_string(number);
}

std::vector<std::string> some_ids(const char* kind, int count, int except = -1) {
    std::vector<std::string> ids;
    for (int i = 0; i < count; ++i) {
        if (i != except && sometimes()) ids.push_back(id(kind, i));
    }
    return ids;
}

docket::Event any_event(int number, int events, int people) {
    docket::Event event;
    event.id = id("event", number);
    event.type = one_of<std::string>({"opened", "hearing", "strange \"type\""});
    event.participants = some_ids("person", people);
    if (sometimes()) event.date = sometimes() ? any_period() : any_date();
    event.after = some_ids("event", events, number);
    event.before = some_ids("event", events, number);
    event.planned = maybe_date();
    event.known = maybe_date();
    if (sometimes()) event.count = docket::CountRange{2, std::nullopt};
    if (sometimes()) event.count = docket::CountRange{2, one_of<int>({2, 4})};
    event.status = maybe_text();
    event.measure = maybe_text();
    event.outcome = maybe_text();
    event.offence = maybe_text();
    event.authority = maybe_text();
    event.court = maybe_text();
    event.place = maybe_text();
    event.zone = maybe_text();
    event.term = maybe_length();
    if (sometimes()) event.extends.to_total = any_length();
    if (!event.extends.stated() && sometimes()) event.extends.by = any_length();
    if (!event.extends.stated() && sometimes()) event.extends.until = any_date();
    if (sometimes()) event.classified.emplace_back("gravity", any_text());
    if (sometimes()) event.classified.emplace_back("a strange key", any_text());
    event.disputes = some_ids("event", events, number);
    event.preferred = sometimes();
    event.source = "source-0";
    event.quote = maybe_local();
    event.page = maybe_text();
    event.note = maybe_local();
    event.confidential = sometimes();
    return event;
}

docket::Statement any_statement(int number, int events, int people) {
    using Says = docket::Statement::Says;
    docket::Statement statement;
    statement.id = id("statement", number);
    statement.says =
        events >= 2 ? one_of<Says>({Says::none, Says::ongoing, Says::lasted}) : Says::none;
    switch (statement.says) {
        case Says::none:
            statement.types = {"hearing", any_text()};
            statement.during = any_period();
            if (people > 0 && sometimes()) statement.participant = "person-0";
            break;
        case Says::ongoing:
            statement.event = "event-0";
            statement.on = any_date();
            statement.at_least = maybe_length();
            break;
        case Says::lasted:
            statement.event = "event-0";
            statement.to_event = "event-1";
            statement.at_most = any_length();
            break;
    }
    statement.known = maybe_date();
    statement.source = "source-0";
    statement.quote = maybe_local();
    statement.note = maybe_local();
    statement.confidential = sometimes();
    return statement;
}

docket::Participant any_participant(int number) {
    docket::Participant person;
    person.id = id("person", number);
    person.name = maybe_local();
    person.public_name = maybe_local();
    if (sometimes()) person.aliases = {"alias", any_text() + "!"};
    if (sometimes()) person.forms = {"of the alias", any_text() + "?"};
    person.description = maybe_local();
    person.role = maybe_text();
    if (sometimes()) {
        person.charges.push_back({any_text(), "source-0", maybe_date(), {}});
        person.charges.push_back({any_text(), "", maybe_date(), {}});
    }
    person.attributes = {{"juvenile", sometimes()}, {"zeta", true}, {"\"odd\" key", false}};
    if (sometimes()) person.source = "source-0";
    person.known = maybe_date();
    person.note = maybe_local();
    person.confidential = sometimes();
    return person;
}

docket::Source any_source(int number) {
    docket::Source source;
    source.id = id("source", number);
    source.publisher = maybe_text();
    source.title = maybe_local();
    source.url = maybe_text();
    source.archive_url = maybe_text();
    source.published = maybe_date();
    if (sometimes()) source.covers = any_period();
    source.known = maybe_date();
    source.read_on = maybe_date();
    source.language = maybe_text();
    source.confidence = maybe_text();
    if (sometimes()) source.sha256 = std::string(64, 'a');
    source.note = maybe_local();
    source.confidential = sometimes();
    return source;
}

docket::Case any_case() {
    docket::Case record;
    record.id = "any-case";
    record.pack = any_text();
    record.procedure = any_text();
    record.title = maybe_local();
    record.why = maybe_local();
    record.zone = maybe_text();
    record.court = maybe_text();
    if (sometimes()) record.tags = {"tag", any_text() + "!"};
    if (sometimes()) record.attributes = {{"zeta", false}, {"alpha", true}};
    if (sometimes()) record.related = {{any_text(), "severed-from"}, {"other", "same-facts"}};
    record.confidential = sometimes();
    const int people = *rc::gen::inRange(0, 4);
    const int events = *rc::gen::inRange(0, 6);
    for (int i = 0; i < 2; ++i)
        record.sources.push_back(any_source(i));
    for (int i = 0; i < people; ++i)
        record.participants.push_back(any_participant(i));
    for (int i = 0; i < events; ++i)
        record.events.push_back(any_event(i, events, people));
    for (int i = 0; i < 2; ++i)
        record.statements.push_back(any_statement(i, events, people));
    return record;
}

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("any case is read back as it was written") {
        CHECK(holds(
            "read_case of write_case",
            [] {
                const docket::Case record = any_case();
                const std::string text = input::write_case(record);
                Diagnostics diagnostics;
                const auto again = input::read_case(text, "written", diagnostics);
                if (!again) RC_FAIL(diagnostics.render() + "\n" + text);
                RC_ASSERT(same_case(record, *again));
                RC_ASSERT(input::write_case(*again) == text);
            },
            kTries / 5));
    }

    TEST_CASE("a written case is good to read") {
        Diagnostics diagnostics;
        const std::string file = read_whole(test_file("data/cases/canonical.toml"));
        const auto record = input::read_case(file, "canonical.toml", diagnostics);
        INFO(diagnostics.render());
        REQUIRE(record);
        CHECK(input::write_case(*record) == file);
    }
}
