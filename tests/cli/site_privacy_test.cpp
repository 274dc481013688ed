// Nothing in a site tells what a profile hides or what is confidential: no page, no file name, no
// order, no drawing.
#include "engine/report/draw_machine.hpp"
#include "tests/support/publisher.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

// Custody, then a change to house arrest that is confidential, then one to bail.
constexpr const char* kSecretPath = R"toml(
[case]
id = "hidden-path"
pack = "kz"
procedure = "criminal"
title.en = "The case of Maria Secretova"

[[source]]
id = "open"
publisher = "Paper"
published = 2024-08-01

[[source]]
id = "whisper"
publisher = "Informant Nine"
published = 2024-08-01
confidential = true

[[participant]]
id = "accused"
name.en = "Maria Secretova"
public_name.en = "M. S."
role = "accused"
source = "open"

[[participant]]
id = "helper"
name.en = "Helper Hidden"
role = "witness"
source = "open"
confidential = true

[[event]]
id = "custody"
type = "measure-applied"
measure = "custody"
participant = "accused"
date = 2024-03-27
source = "open"

[[event]]
id = "home"
type = "measure-changed"
measure = "house-arrest"
participant = "accused"
date = 2024-05-21
source = "whisper"
quote.en = "she is at home now, says the cousin"

[[event]]
id = "helper-named"
type = "status-assigned"
status = "suspect"
participant = "helper"
date = 2024-04-03
source = "open"
)toml";
constexpr const char* kBail = R"toml(
[[event]]
id = "bail"
type = "measure-changed"
measure = "bail"
participant = "accused"
date = 2024-07-10
source = "open"
)toml";

report::Drawing measure_of(const std::string& toml, bool for_others, std::int32_t who = 0) {
    const OnDay on(case_from(toml), "2024-07-31");
    const report::Words words = test::words("en");
    const report::Desk desk(on.subject(), words, for_others);
    const law::TrackId track = bundled_pack().find_track("measure").value();
    report::Drawing drawing = report::draw(bundled_pack(), track, words);
    report::mark_path(drawing, desk, track, who);
    return drawing;
}

const report::DrawnState& state_of(const report::Drawing& drawing, const std::string& id) {
    return *std::ranges::find(drawing.states, id, &report::DrawnState::id);
}

// "custody>house-arrest", by the lines drawn as taken.
std::vector<std::string> taken(const report::Drawing& drawing) {
    std::vector<std::string> lines;
    for (const report::DrawnMove& move : drawing.moves) {
        for (const std::size_t from : move.taken)
            lines.push_back(drawing.states[from].id + ">" + drawing.states[move.to].id);
    }
    std::ranges::sort(lines);
    return lines;
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("site - a confidential case leaves no trace") {
        const Publisher publisher;
        publisher.record_text(simple_case("open-one", "An open case"));
        const auto before = publisher.pages("before");
        publisher.record_text(
            simple_case("whispered", "The quiet Case of Tainov", "confidential = true\n"));
        CHECK(publisher.pages("after") == before);
        const Outcome named = publisher.site("named", {"whispered"});
        CHECK(named.code == 2);
        CHECK(has(named.err, "confidential"));
        CHECK_FALSE(fs::exists(publisher.path("named")));
        // for whoever asks for all of it by a profile of their own
        write_whole(publisher.path("own.toml"),
                    "[profile]\nid = \"own\"\ntitle.en = \"Own\"\nnames = \"full\"\n"
                    "confidential = \"keep\"\npseudonym.en = \"Person {n}\"\n"
                    "withheld.en = \"[withheld]\"\n");
        const auto own = publisher.pages("own", {"--profile", publisher.path("own.toml").string()});
        CHECK(own.contains("whispered.html"));
    }

    TEST_CASE("site - no page, name or drawing tells what is confidential or hidden") {
        const Publisher publisher;
        publisher.record_text(std::string(kSecretPath) + kBail);
        for (const std::string profile : {"public", "partner", "court"}) {
            CAPTURE(profile);
            const std::string text =
                all_of(publisher.pages("site", {"--profile", profile, "--as-of", "2024-07-31"}));
            for (const std::string secret :
                 {"Informant", "cousin", "21 May", "2024-05-21", "Helper", "3 April", "2024-04-03",
                  "whisper", "helper"}) {
                CAPTURE(secret);
                CHECK_FALSE(has(text, secret));
            }
            CHECK(has(text, "confidential"));
            CHECK(has(text, "27 March 2024: preventive measure in force"));
            CHECK(has(text, "10 July 2024: preventive measure changed to another → bail"));
        }
        // the names of the public profile
        const std::string text = all_of(publisher.pages("site"));
        CHECK_FALSE(has(text, "Secretova"));
        CHECK_FALSE(has(text, "Maria"));
        CHECK(has(text, "M. S."));
    }

    TEST_CASE("site - a day that follows from what is withheld is not told") {
        const Publisher publisher;
        const std::string told =
            "[[event]]\nid = \"told\"\ntype = \"status-assigned\"\nstatus = \"accused\"\n"
            "participant = \"accused\"\nafter = \"home\"\nsource = \"open\"\n";
        publisher.record_text(kSecretPath + told);
        const Words options{"--profile", "partner", "--as-of", "2024-07-31"};
        const std::string text = all_of(publisher.pages("site", options));
        for (const std::string secret :
             {"21 May", "20 May", "22 May", "2024-05-2", "71 days", "70 days"}) {
            CAPTURE(secret);
            CHECK_FALSE(has(text, secret));
        }
        CHECK(has(text, "status acquired or assigned: accused"));
        // the same record without the mark tells it
        publisher.record_text(replaced(kSecretPath + told, "confidential = true\n", ""));
        CHECK(has(all_of(publisher.pages("site", options)), "some day between 21 May"));
    }

    TEST_CASE("site - the path on a machine breaks where an act is withheld") {
        const report::Drawing ours = measure_of(std::string(kSecretPath) + kBail, false);
        CHECK(taken(ours) == std::vector<std::string>{"custody>house-arrest", "house-arrest>bail",
                                                      "none>custody"});
        CHECK(ours.path.size() == 3);
        CHECK(state_of(ours, "bail").current);

        const report::Drawing theirs = measure_of(std::string(kSecretPath) + kBail, true);
        // not from custody to bail either: it did not go that way
        CHECK(taken(theirs) == std::vector<std::string>{"none>custody"});
        CHECK(theirs.path.size() == 2);
        CHECK_FALSE(state_of(theirs, "house-arrest").visited);
        CHECK(state_of(theirs, "house-arrest").when == "");
        CHECK(state_of(theirs, "bail").visited);
        CHECK(state_of(theirs, "bail").current);
        for (const std::string& text :
             {write_svg(theirs), write_machine_text(theirs), write_dot(theirs)})
            CHECK_FALSE(has(text, "21 May"));

        // where the last act is withheld, nothing says where it stands, nor that it stayed there
        const report::Drawing last = measure_of(kSecretPath, true);
        CHECK(std::ranges::none_of(last.states, &report::DrawnState::current));
        CHECK(state_of(last, "custody").visited);
        CHECK(state_of(measure_of(kSecretPath, false), "house-arrest").current);
        // of a person who is withheld there is nothing at all
        CHECK(measure_of(kSecretPath, true, 1).path.empty());
    }

    TEST_CASE("site - ids that name somebody become numbers, and tell no order") {
        const Publisher publisher;
        publisher.record_text(simple_case("tainov-a", "Second of Petr Tainov"));
        publisher.record_text(simple_case("tainov-z", "First of Petr Tainov"));
        const auto pages = publisher.pages("site");
        CHECK(pages.size() == 4);
        CHECK(pages.contains("case.html"));
        CHECK(pages.contains("case-2.html"));
        CHECK(has(pages.at("case.html"), "<h1>First of P. T.</h1>"));
        const std::string text = all_of(pages);
        CHECK_FALSE(has(text, "ainov"));
        CHECK(publisher.checked("site") == "");
    }
}
