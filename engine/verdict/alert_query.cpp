#include "engine/verdict/alert_query.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace merzim::verdict {

namespace {

using Names = std::vector<std::string>;

// Parts between separators that do not stand in double quotes.
Names split_outside_quotes(std::string_view text, char separator) {
    Names parts{""};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (c == separator && !quoted) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    if (quoted) {
        throw UsageError("the query \"" + text::printable(text) + "\" has a quote without an end",
                         "a value with spaces stands between two double quotes: tag=\"free "
                         "speech\"");
    }
    return parts;
}

std::string without_quotes(std::string text) {
    std::erase(text, '"');
    return text;
}

// `*` stands for any letters.
bool fits(std::string_view pattern, std::string_view text) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == text;
    if (text.substr(0, star) != pattern.substr(0, star)) return false;
    const std::string_view rest = pattern.substr(star + 1);
    for (std::size_t from = star; from <= text.size(); ++from) {
        if (fits(rest, text.substr(from))) return true;
    }
    return false;
}

// The names of an enumeration, in the order of its numbers.
template <class Value, std::size_t size>
Names names_of(const std::array<Value, size>& values) {
    Names names;
    for (const Value value : values)
        names.emplace_back(to_string(value));
    return names;
}

const Names& severities() {
    using enum law::RuleSeverity;
    static const Names names = names_of(std::array{info, low, medium, high, critical});
    return names;
}

const Names& certainties() {
    using enum Certainty;
    static const Names names = names_of(std::array{possible, likely, certain});
    return names;
}

const Names& kinds() {
    using enum SignalKind;
    static const Names names = names_of(std::array{finding, upcoming, stale});
    return names;
}

std::size_t place_of(const std::string& word, const Names& known, const std::string& what,
                     std::string_view condition) {
    const auto found = std::ranges::find(known, word);
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    std::string remedy = text::did_you_mean(word, known);
    if (remedy.empty()) remedy = "one of " + text::join(known, ", ");
    throw UsageError("there is no " + what + " \"" + text::printable(word) + "\" in the query \"" +
                         text::printable(condition) + "\"",
                     remedy);
}

}  // namespace

AlertQuery::AlertQuery(std::string_view text) {
    for (const std::string& words : split_outside_quotes(text, ' ')) {
        if (!words.empty()) conditions_.push_back(read(words));
    }
    if (conditions_.empty()) {
        throw UsageError("the query is empty",
                         "write what must hold, as in \"tag=press severity>=high\"");
    }
}

AlertQuery::Condition AlertQuery::read(std::string_view words) {
    using enum Key;
    static const Names keys{"case",        "procedure", "tag",      "rule",
                            "participant", "kind",      "severity", "certainty"};
    static constexpr std::array<std::pair<std::string_view, Relation>, 4> relations{
        {{"!=", Relation::is_not},
         {">=", Relation::at_least},
         {"<=", Relation::at_most},
         {"=", Relation::is}}};
    const std::size_t end = words.find_first_of("!<>=");
    const auto relation = std::ranges::find_if(relations, [&](const auto& one) {
        return end != std::string_view::npos && words.substr(end).starts_with(one.first);
    });
    if (relation == relations.end()) {
        throw UsageError("\"" + text::printable(words) + "\" is no condition of a query",
                         "write KEY=VALUE, KEY!=VALUE, severity>=VALUE or severity<=VALUE");
    }
    Condition condition;
    const std::string key(words.substr(0, end));
    condition.key = static_cast<Key>(place_of(key, keys, "key", words));
    condition.relation = relation->second;
    const bool ordered = condition.key == severity || condition.key == certainty;
    const bool bounded =
        condition.relation == Relation::at_least || condition.relation == Relation::at_most;
    if (bounded && !ordered) {
        throw UsageError("\"" + text::printable(words) +
                             "\": only severity and certainty have "
                             "more and less",
                         "write " + key + "=VALUE");
    }
    for (std::string& part :
         split_outside_quotes(words.substr(end + relation->first.size()), '|')) {
        const std::string value = without_quotes(std::move(part));
        if (value.empty()) {
            throw UsageError("\"" + text::printable(words) + "\" lacks a value",
                             "write " + key + "=VALUE");
        }
        if (ordered || condition.key == kind) {
            const Names& known = condition.key == severity    ? severities()
                                 : condition.key == certainty ? certainties()
                                                              : kinds();
            condition.ranks.push_back(static_cast<int>(place_of(value, known, key, words)));
        }
        condition.values.push_back(value);
    }
    if (bounded && condition.values.size() > 1) {
        throw UsageError("\"" + text::printable(words) + "\" has several bounds", "write one");
    }
    return condition;
}

bool AlertQuery::holds(const Condition& condition, const AlertFacts& facts) {
    const auto any = [&](std::string_view value) {
        return std::ranges::any_of(
            condition.values, [&](const std::string& pattern) { return fits(pattern, value); });
    };
    const auto any_rank = [&](int value) {
        const int first = condition.ranks.front();
        if (condition.relation == Relation::at_least) return value >= first;
        if (condition.relation == Relation::at_most) return value <= first;
        return std::ranges::find(condition.ranks, value) != condition.ranks.end();
    };
    bool found = false;
    switch (condition.key) {
        case Key::case_id:
            found = any(facts.case_id);
            break;
        case Key::procedure:
            found = any(facts.procedure);
            break;
        case Key::tag:
            found = facts.tags != nullptr && std::ranges::any_of(*facts.tags, any);
            break;
        case Key::rule:
            found = any(facts.about);
            break;
        case Key::participant:
            found = any(facts.participant);
            break;
        case Key::kind:
            found = any_rank(static_cast<int>(facts.kind));
            break;
        case Key::severity:
        case Key::certainty:
            if (facts.kind != SignalKind::finding) return true;
            found = any_rank(condition.key == Key::severity ? facts.severity : facts.certainty);
            break;
    }
    return found == (condition.relation != Relation::is_not);
}

bool AlertQuery::matches(const AlertFacts& facts) const {
    return std::ranges::all_of(conditions_,
                               [&](const Condition& condition) { return holds(condition, facts); });
}

bool AlertQuery::matches_case(const AlertFacts& facts) const {
    return std::ranges::all_of(conditions_, [&](const Condition& condition) {
        return condition.key > Key::tag || holds(condition, facts);
    });
}

bool AlertQuery::asks_about_case() const {
    return std::ranges::any_of(conditions_, [](const Condition& condition) {
        return condition.key == Key::tag || condition.key == Key::procedure;
    });
}

std::vector<std::string> AlertQuery::names(Key key) const {
    std::vector<std::string> found;
    for (const Condition& condition : conditions_) {
        if (condition.key != key) continue;
        for (const std::string& value : condition.values) {
            if (value.find('*') == std::string::npos) found.push_back(value);
        }
    }
    return found;
}

std::vector<std::string> AlertQuery::cases() const {
    return names(Key::case_id);
}

std::vector<std::string> AlertQuery::rules() const {
    return names(Key::rule);
}

}  // namespace merzim::verdict
