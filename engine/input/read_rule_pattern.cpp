// The keys that belong to the pattern of a rule.
#include "engine/base/text.hpp"
#include "engine/input/pack_draft.hpp"

#include <algorithm>
#include <array>

namespace merzim::input {

namespace {

using law::Pattern;
using law::Rule;
using Keys = std::vector<std::string_view>;

struct PatternKeys {
    Pattern pattern;
    Keys required;
    Keys optional;
};

// For response and disclosure either `term` or the rest; see read_inline.
const std::array<PatternKeys, 14>& patterns() {
    static const std::array<PatternKeys, 14> kAll = {
        PatternKeys{Pattern::overdue, {"term"}, {}},
        PatternKeys{Pattern::gap, {"term"}, {}},
        PatternKeys{Pattern::premature, {"term", "act"}, {}},
        PatternKeys{Pattern::response, {}, {"term", "after", "expect", "within", "counting"}},
        PatternKeys{Pattern::precedence, {"act", "before"}, {"at_least", "at_most"}},
        PatternKeys{Pattern::disclosure, {}, {"term", "done", "told", "within", "counting"}},
        PatternKeys{Pattern::silence, {"state", "act", "longer_than"}, {"until"}},
        PatternKeys{Pattern::conflict, {"states"}, {}},
        PatternKeys{Pattern::ineligible, {"act", "allowed"}, {}},
        PatternKeys{Pattern::count, {"act", "more_than"}, {}},
        PatternKeys{Pattern::total, {"states", "longer_than"}, {"until"}},
        PatternKeys{Pattern::order, {"track"}, {}},
        PatternKeys{Pattern::contradiction, {}, {}},
        PatternKeys{Pattern::combination, {"all_of"}, {}},
    };
    return kAll;
}

bool contains(const Keys& keys, std::string_view key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::string listed(const PatternKeys& pattern) {
    std::vector<std::string> keys(pattern.required.begin(), pattern.required.end());
    keys.insert(keys.end(), pattern.optional.begin(), pattern.optional.end());
    return keys.empty() ? "it has no keys of its own" : "its keys: " + text::join(keys, ", ");
}

// Keys of other patterns are errors of their own kind, and count as asked for.
void check_keys(TomlReader& reader, const PatternKeys& own) {
    const std::string name = "\"" + std::string(to_string(own.pattern)) + "\"";
    for (const std::string_view key : own.required) {
        if (!reader.has(key)) reader.missing(key, "a rule of pattern " + name + " needs it");
    }
    for (const PatternKeys& other : patterns()) {
        for (const Keys* keys : {&other.required, &other.optional}) {
            for (const std::string_view key : *keys) {
                if (contains(own.required, key) || contains(own.optional, key)) continue;
                if (reader.asked(key) || reader.take(key) == nullptr) continue;
                reader.error("foreign-key",
                             "\"" + std::string(key) + "\" does not belong to pattern " + name,
                             reader.key_span(key), listed(own));
            }
        }
    }
}

void read_term_of(TomlReader& reader, Rule& rule, PackDraft& draft) {
    rule.term = refer_to<law::TermId>(reader, "term", "term", draft.pack.terms, draft);
    if (!rule.term.is_set()) return;
    const bool waiting = draft.pack.term(rule.term).direction == time::Direction::waiting;
    if (waiting == (rule.pattern == Pattern::premature)) return;
    reader.error("wrong-direction",
                 waiting ? "a waiting term says how long not to act: nothing in it can be late"
                         : R"(pattern "premature" needs a term with direction = "waiting")",
                 reader.span_of("term"),
                 waiting ? "the pattern for it is \"premature\""
                         : "name a waiting term, or write pattern = \"overdue\"");
}

// The clock of a rule that names no term: from `from_key` to `to_key`.
void read_inline(TomlReader& reader, Rule& rule, std::string_view from_key, std::string_view to_key,
                 PackDraft& draft) {
    law::Selector from = read_selector(reader, from_key, draft);
    law::Selector to = read_selector(reader, to_key, draft);
    const auto within = reader.optional<time::Length>("within");
    const auto counting =
        refer_to<law::CountingId>(reader, "counting", "counting", draft.pack.countings, draft);
    if (reader.has("term")) {
        for (const std::string_view key :
             {from_key, to_key, std::string_view("within"), std::string_view("counting")}) {
            if (!reader.has(key)) continue;
            reader.error("too-many-keys",
                         "the rule names a term, and \"" + std::string(key) + "\" is said there",
                         reader.key_span(key), "leave one of the two away");
        }
        return;
    }
    for (const std::string_view key : {from_key, to_key}) {
        if (!reader.has(key)) reader.missing(key, "or name a term");
    }
    if (within && !reader.has("counting")) {
        reader.missing("counting", "a length is counted in some way: name a [[counting]]");
    }
    rule.norm = read_rule_norm(reader, rule, draft);
    law::Term term;
    term.id = rule.id + "#within";
    term.title = rule.title;
    term.of_participant = rule.of_participant || rule.pattern == Pattern::disclosure;
    term.starts = std::move(from);
    term.ends = std::move(to);
    term.span = rule.span;
    law::TermVersion version;
    version.norm = rule.norm;
    version.length = within;
    version.counting = counting;
    term.versions.push_back(std::move(version));
    draft.pack.terms.push_back(std::move(term));
    rule.term = law::TermId(draft.pack.terms.size() - 1);
}

void read_states(TomlReader& reader, Rule& rule, PackDraft& draft) {
    if (auto one = reader.table("state", "state")) {
        if (const auto state = read_track_state(*one, draft)) rule.states.push_back(*state);
    }
}

void read_state_list(TomlReader& reader, Rule& rule, PackDraft& draft) {
    for (TomlReader& entry : reader.tables("states", "states")) {
        if (const auto state = read_track_state(entry, draft)) rule.states.push_back(*state);
    }
    if (rule.pattern != Pattern::conflict || !reader.has("states")) return;
    if (rule.states.size() != 2 || rule.states[0].track == rule.states[1].track) {
        reader.error("bad-states", "a conflict is between two states of two different tracks",
                     reader.span_of("states"), "name one state of each");
    }
}

void read_more_than(TomlReader& reader, Rule& rule) {
    constexpr std::int64_t kMost = 10'000;
    const auto number = reader.optional<std::int64_t>("more_than");
    if (number && (*number < 0 || *number > kMost)) {
        reader.error("bad-count", "\"more_than\" is a number of acts", reader.span_of("more_than"),
                     "write 0, 1, 2 …");
    } else if (number) {
        rule.more_than = static_cast<int>(*number);
    }
}

void read_parts(TomlReader& reader, Rule& rule, PackDraft& draft) {
    const auto names = reader.optional<std::vector<Name>>("all_of").value_or(std::vector<Name>());
    for (const Name& name : names) {
        const auto part = look_up(draft.pack.rules, "rule", name, draft);
        if (part) rule.all_of.emplace_back(*part);
    }
    if (reader.has("all_of") && names.size() < 2) {
        reader.error("bad-combination", "a combination is of two rules or more",
                     reader.span_of("all_of"), "name another rule");
    }
}

void read_keys(TomlReader& reader, Rule& rule, PackDraft& draft) {
    switch (rule.pattern) {
        case Pattern::overdue:
        case Pattern::gap:
            read_term_of(reader, rule, draft);
            break;
        case Pattern::premature:
            read_term_of(reader, rule, draft);
            rule.act = read_selector(reader, "act", draft);
            break;
        case Pattern::response:
            read_term_of(reader, rule, draft);
            read_inline(reader, rule, "after", "expect", draft);
            break;
        case Pattern::disclosure:
            read_term_of(reader, rule, draft);
            read_inline(reader, rule, "done", "told", draft);
            break;
        case Pattern::precedence:
            rule.act = read_selector(reader, "act", draft);
            rule.before = read_selector(reader, "before", draft);
            rule.at_least = reader.optional<time::Length>("at_least").value_or(time::Length());
            rule.at_most = reader.optional<time::Length>("at_most");
            break;
        case Pattern::silence:
            read_states(reader, rule, draft);
            rule.act = read_selector(reader, "act", draft);
            rule.longer_than =
                reader.optional<time::Length>("longer_than").value_or(time::Length());
            rule.until = read_selector(reader, "until", draft);
            break;
        case Pattern::conflict:
            read_state_list(reader, rule, draft);
            break;
        case Pattern::ineligible:
            rule.act = read_selector(reader, "act", draft);
            rule.allowed = read_condition(reader, "allowed", draft);
            break;
        case Pattern::count:
            rule.act = read_selector(reader, "act", draft);
            read_more_than(reader, rule);
            break;
        case Pattern::total:
            read_state_list(reader, rule, draft);
            rule.longer_than =
                reader.optional<time::Length>("longer_than").value_or(time::Length());
            rule.until = read_selector(reader, "until", draft);
            break;
        case Pattern::order:
            rule.track = refer_to<law::TrackId>(reader, "track", "track", draft.pack.tracks, draft);
            break;
        case Pattern::contradiction:
            break;
        case Pattern::combination:
            read_parts(reader, rule, draft);
            break;
    }
}

}  // namespace

void read_pattern(TomlReader& reader, Rule& rule, PackDraft& draft) {
    std::vector<std::pair<std::string_view, const PatternKeys*>> words;
    for (const PatternKeys& entry : patterns())
        words.emplace_back(to_string(entry.pattern), &entry);
    if (!reader.has("pattern")) reader.missing("pattern");
    const auto found = reader.word<const PatternKeys*>("pattern", words);
    if (!found) {
        // without a pattern no key can be judged
        for (const Name& key : reader.unused())
            reader.take(key.text);
        return;
    }
    rule.pattern = (*found)->pattern;
    read_keys(reader, rule, draft);
    check_keys(reader, **found);
    const bool accuses = rule.pattern == Pattern::overdue || rule.pattern == Pattern::response ||
                         rule.pattern == Pattern::disclosure ||
                         rule.pattern == Pattern::premature || rule.pattern == Pattern::ineligible;
    if (!accuses && reader.has("breach_when")) {
        reader.error("foreign-key",
                     "\"breach_when\" is of rules for which an act on record proves a breach",
                     reader.key_span("breach_when"),
                     "their patterns are overdue, response, disclosure, premature, ineligible");
    }
}

}  // namespace merzim::input
