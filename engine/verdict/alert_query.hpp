// Which alerts are meant: conditions that must all hold, as people write them.
//
//   case=adil* tag=press|radio severity>=high kind!=stale
//
// Keys: case, procedure, tag (of the case), rule (or term), participant, kind ("finding",
// "upcoming", "stale"), severity, certainty. Relations: = and != for all of them, >= and <= for
// severity and certainty. Several values stand between bars: one of them is enough. In ids and tags
// `*` stands for any letters; a value with spaces stands in double quotes. Severity and certainty
// are those of findings: a term that will end and a stale case pass such a condition.
#pragma once

#include "engine/verdict/signals.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::verdict {

// What a query can ask about.
struct AlertFacts {
    std::string_view case_id;
    std::string_view procedure;
    const std::vector<std::string>* tags = nullptr;  // null: none
    std::string_view about;                          // rule or term
    std::string_view participant;
    SignalKind kind = SignalKind::finding;
    int severity = 0;  // as the numbers of RuleSeverity and Certainty
    int certainty = 0;
};

class AlertQuery {
  public:
    AlertQuery() = default;  // everything
    // Throws UsageError: what is wrong, and the nearest right spelling.
    explicit AlertQuery(std::string_view text);

    [[nodiscard]] bool matches(const AlertFacts& facts) const;
    // Only what is asked about the case itself.
    [[nodiscard]] bool matches_case(const AlertFacts& facts) const;
    [[nodiscard]] bool empty() const { return conditions_.empty(); }
    // Whether the tags or the procedure of the case must be known.
    [[nodiscard]] bool asks_about_case() const;
    // Values without `*` that must name a case, a rule or a term.
    [[nodiscard]] std::vector<std::string> cases() const;
    [[nodiscard]] std::vector<std::string> rules() const;

  private:
    enum class Key : std::uint8_t {
        case_id,
        procedure,
        tag,
        rule,
        participant,
        kind,
        severity,
        certainty,
    };
    enum class Relation : std::uint8_t { is, is_not, at_least, at_most };
    struct Condition {
        Key key = Key::case_id;
        Relation relation = Relation::is;
        std::vector<std::string> values;
        std::vector<int> ranks;  // of severity, certainty and kind, in place of the values
    };
    [[nodiscard]] static Condition read(std::string_view words);
    [[nodiscard]] static bool holds(const Condition& condition, const AlertFacts& facts);
    [[nodiscard]] std::vector<std::string> names(Key key) const;

    std::vector<Condition> conditions_;
};

}  // namespace merzim::verdict
