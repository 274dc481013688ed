// The deadline calculator: a start, a length and a way of counting, without a case.
#pragma once

#include "engine/law/pack.hpp"
#include "engine/time/counting.hpp"
#include "engine/time/edtf.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

struct TermQuestion {
    time::Edtf start;
    time::Length length;                       // with the extensions
    std::optional<time::Length> first_length;  // without them, when there are any
    law::CountingId counting;
    time::Direction direction = time::Direction::forward;
    std::vector<time::Pause> pauses;
    std::string zone;  // "" = the pack's first
};

// Under one reading of the law.
struct TermReading {
    const law::Reading* reading = nullptr;
    time::CountBounds end;                   // last lawful minute (waiting: the first)
    std::optional<time::Bounds> first_end;   // without the extensions
    std::vector<time::Step> steps;           // from the latest start; from the earliest if that is
                                             // the only one bounded
    std::vector<time::Step> earliest_steps;  // from the earliest start, when that ends elsewhere
};

struct TermAnswer {
    std::vector<TermReading> readings;  // as in the pack
    // Over all readings and all starts, and under the prevailing reading.
    time::Moment earliest;
    time::Bounds prevailing;
    time::Moment latest;
    bool known = true;         // false: the calendar does not know these days
    bool provisional = false;  // a provisional day of the calendar was used
};

TermAnswer answer(const TermQuestion& question, const law::Pack& pack);

// The words of the command line as a question; a wrong one is a UsageError that names it. The
// option
// `--NAME` is called by `prefix` + NAME: "--" on the command line, "" in a table.
class TermReader {
  public:
    TermReader(const law::Pack& pack, std::string_view prefix) : pack_(pack), prefix_(prefix) {}

    [[nodiscard]] time::Edtf start(std::string_view text) const;
    // "" is the pack's first.
    [[nodiscard]] law::CountingId counting(std::string_view name) const;
    [[nodiscard]] time::Direction direction(std::string_view name) const;
    [[nodiscard]] time::Pause pause(std::string_view text) const;
    // "3 months" or "to 3 months": in all, from the start. "by 1 month": that much more.
    void extend(TermQuestion& question, std::string_view text) const;
    [[nodiscard]] std::string zone(std::string_view name) const;

  private:
    [[nodiscard]] std::string called(std::string_view name) const;

    const law::Pack& pack_;
    std::string prefix_;
};

}  // namespace merzim::cli
