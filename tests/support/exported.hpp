// A small chronology made by hand, and what a program that is not ours reads in a form of it.
#pragma once

#include "engine/report/views.hpp"
#include "engine/time/edtf.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace merzim::test {

inline const time::Day kAsOf = *time::parse_day("2024-07-31");

// What the program, a file of this folder, prints of the text: a JSON value a line.
inline std::vector<nlohmann::json> read_by(const char* program, const std::string& text) {
    const ScratchFolder folder;
    const std::string path = folder.path().string();
    write_whole(folder.path() / "written", text);
    const Outcome outcome =
        shell("'" + test_file(program).string() + "' '" + path + "/written'", path);
    CAPTURE(outcome.err);
    REQUIRE(outcome.code == 0);
    std::vector<nlohmann::json> values;
    std::istringstream lines(outcome.out);
    for (std::string line; std::getline(lines, line);)
        values.push_back(nlohmann::json::parse(line));
    return values;
}

// An entry with this date; its words are "words of DATE".
inline report::EntryView act(const std::string& id, const std::string& edtf) {
    report::EntryView entry;
    entry.act.event = id;
    entry.act.type = "type-of-" + id;
    entry.act.title = "Title of " + id;
    const auto date = time::parse_edtf(edtf);
    if (const auto* known = std::get_if<time::Edtf>(&date))
        entry.act.when = {known->start, edtf, "words of " + edtf};
    return entry;
}

inline report::ChronologyView view_of(std::vector<report::EntryView> entries) {
    report::ChronologyView view;
    view.heading.case_id = "a-2024";
    view.heading.case_title = "A title";
    view.heading.as_of = kAsOf;
    view.entries = std::move(entries);
    return view;
}

}  // namespace merzim::test
