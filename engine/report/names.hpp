// How people and entries of a case are called in a report, and the numbers of its sources.
#pragma once

#include "engine/report/subject.hpp"
#include "engine/report/views.hpp"
#include "engine/report/words.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace merzim::report {

// Participants by their public names; entries by what they are.
class Names {
  public:
    Names(const Subject& subject, const Words& words);

    [[nodiscard]] std::string participant(std::int32_t index) const;  // "" for nobody
    [[nodiscard]] std::string event(std::int32_t index) const;        // "custody applied: custody"
    [[nodiscard]] std::string event(const docket::Event& event) const;
    [[nodiscard]] std::string case_title() const;
    // Text of the record with names that have a public form replaced by it.
    [[nodiscard]] std::string clean(std::string_view text) const;
    [[nodiscard]] std::string clean(const LocalText& text) const;

  private:
    const Subject& subject_;
    const Words& words_;
    std::vector<std::pair<std::string, std::string>> replaced_;  // longest first
};

// Numbers sources in the order in which they are first cited.
class Sources {
  public:
    Sources(const Subject& subject, const Words& words, const Names& names);
    // The number of a source; 0 when there is none of this id.
    int cite(std::string_view id);
    [[nodiscard]] std::vector<Citation> list() const;

  private:
    const Subject& subject_;
    const Words& words_;
    const Names& names_;
    std::map<std::string, int, std::less<>> numbers_;
};

}  // namespace merzim::report
