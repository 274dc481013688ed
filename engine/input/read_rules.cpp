#include "engine/base/text.hpp"
#include "engine/input/pack_draft.hpp"

#include <algorithm>
#include <array>

namespace merzim::input {

namespace {

using law::Basis;
using law::Pattern;
using law::Rule;
using law::RuleSeverity;
using law::RuleStatus;

constexpr std::pair<std::string_view, RuleSeverity> kSeverities[] = {
    {"info", RuleSeverity::info},
    {"low", RuleSeverity::low},
    {"medium", RuleSeverity::medium},
    {"high", RuleSeverity::high},
    {"critical", RuleSeverity::critical}};
constexpr std::pair<std::string_view, RuleStatus> kStatuses[] = {
    {"experimental", RuleStatus::experimental},
    {"test", RuleStatus::test},
    {"stable", RuleStatus::stable},
    {"deprecated", RuleStatus::deprecated}};
constexpr std::pair<std::string_view, Basis> kBases[] = {
    {"statute", Basis::statute}, {"standard", Basis::standard}, {"monitor", Basis::monitor}};
constexpr std::pair<std::string_view, bool> kOf[] = {{"participant", true}, {"case", false}};

constexpr std::array<std::string_view, 12> kPlaceholders = {
    "who",      "case", "start",   "start_date", "deadline", "end",
    "end_date", "days", "elapsed", "length",     "article",  "state"};

// "{days}" and "{days:days}" name the placeholder "days".
void check_placeholders(const LocalText& message, std::string_view key, const TomlReader& reader) {
    const std::vector<std::string> known(kPlaceholders.begin(), kPlaceholders.end());
    for (const auto& entry : message.all()) {
        const std::string& said = entry.second;
        for (std::size_t open = said.find('{'); open != std::string::npos;
             open = said.find('{', open + 1)) {
            const std::size_t end = said.find_first_of(":}", open);
            const std::string name =
                end == std::string::npos ? "" : said.substr(open + 1, end - open - 1);
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            std::string hint = text::did_you_mean(name, known);
            if (hint.empty()) hint = "there are: " + text::join(known, ", ");
            reader.error("unknown-placeholder",
                         "\"" + std::string(key) + "\" cannot fill in {" + name + "}",
                         reader.span_of(key), std::move(hint));
        }
    }
}

LocalText read_message(TomlReader& reader, std::string_view key) {
    LocalText message = reader.optional<LocalText>(key).value_or(LocalText());
    check_placeholders(message, key, reader);
    return message;
}

std::vector<law::Demand> read_demands(TomlReader& reader, PackDraft& draft) {
    std::vector<law::Demand> result;
    for (TomlReader& entry : reader.tables("demand", "[[rule.demand]]")) {
        law::Demand demand;
        demand.document = entry.required<LocalText>("document");
        if (!entry.has("from")) entry.missing("from", "the authority the document is asked of");
        demand.from = name_of(entry, "from", "authority", draft.pack.authorities, draft);
        demand.article = entry.optional<std::string>("article").value_or("");
        demand.answer_within = entry.optional<time::Length>("answer_within");
        entry.finish();
        result.push_back(std::move(demand));
    }
    return result;
}

// The norm of the first version of its term.
law::NormId inherited_norm(const Rule& rule, const law::Pack& pack) {
    if (!rule.term.is_set()) return {};
    const law::Term& term = pack.term(rule.term);
    return term.versions.empty() ? law::NormId() : term.versions.front().norm;
}

void read_rule(TomlReader& reader, Rule& rule, PackDraft& draft) {
    rule.span = reader.span();
    rule.title = read_title(reader);
    if (!reader.has("severity")) reader.missing("severity");
    rule.severity =
        reader.word<RuleSeverity>("severity", kSeverities).value_or(RuleSeverity::medium);
    rule.status = reader.word<RuleStatus>("status", kStatuses).value_or(RuleStatus::stable);
    rule.basis = reader.word<Basis>("basis", kBases).value_or(Basis::statute);
    const auto of = reader.word<bool>("of", kOf);
    rule.of_participant = of.value_or(false);
    rule.when = read_condition(reader, "when", draft);
    rule.missing_when = read_condition(reader, "missing_when", draft);
    rule.breach_when = read_condition(reader, "breach_when", draft);
    if (!reader.has("message")) reader.missing("message", "what is said when the rule is broken");
    rule.message = read_message(reader, "message");
    rule.missing = read_message(reader, "missing");
    rule.remedy = read_message(reader, "remedy");
    rule.demands = read_demands(reader, draft);
    rule.false_positives = reader.optional<std::vector<std::string>>("false_positives")
                               .value_or(std::vector<std::string>());
    read_pattern(reader, rule, draft);
    if (rule.term.is_set() && !of) rule.of_participant = draft.pack.term(rule.term).of_participant;
    if (!rule.norm.is_set() && rule.pattern == Pattern::combination) {
        rule.norm = read_norm(reader, draft, NormNeed::optional);  // else that of its first part
    } else if (!rule.norm.is_set()) {
        rule.norm = read_rule_norm(reader, rule, draft, inherited_norm(rule, draft.pack));
    }
    reader.finish();
}

// Depth first; the names on the way are the explanation of a cycle.
class Strata {
  public:
    explicit Strata(std::vector<Rule>& rules) : rules_(rules), state_(rules.size()) {}

    // The cycle the rule is on, "" when there is none.
    std::string visit(std::size_t i) {
        if (state_[i] == State::done) return {};
        if (state_[i] == State::open) return rules_[i].id;
        state_[i] = State::open;
        for (const law::RuleId part : rules_[i].all_of) {
            std::string cycle = visit(part.index());
            if (!cycle.empty()) {
                state_[i] = State::done;
                return rules_[i].id + " -> " + cycle;
            }
            rules_[i].stratum = std::max(rules_[i].stratum, rules_[part.index()].stratum + 1);
        }
        state_[i] = State::done;
        return {};
    }

  private:
    enum class State : std::uint8_t { fresh, open, done };
    std::vector<Rule>& rules_;
    std::vector<State> state_;
};

}  // namespace

namespace {

// The norm that a rule of a term states itself. What it leaves out is that of the term's first
// version, but it was law whenever some version was; an in_force of its own stands alone.
law::NormId read_own_norm(TomlReader& reader, const Rule& rule, PackDraft& draft,
                          law::NormId first_version) {
    std::vector<law::Norm>& norms = draft.pack.norms;
    law::Norm base = draft.pack.norm(first_version);
    base.from = law::Norm().from;
    base.until = law::Norm().until;
    if (!reader.has("in_force")) {
        const auto& versions = draft.pack.term(rule.term).versions;
        base.from = draft.pack.norm(versions.front().norm).from;
        for (const law::TermVersion& version : versions) {
            const law::Norm& norm = draft.pack.norm(version.norm);
            if (norm.from.earliest < base.from.earliest) base.from = norm.from;
            if (&version == &versions.front() || norm.until.latest > base.until.latest)
                base.until = norm.until;
        }
    }
    norms.push_back(std::move(base));
    const std::size_t place = norms.size() - 1;
    read_norm(reader, draft, NormNeed::required, law::NormId(place));
    norms[place] = std::move(norms.back());
    norms.pop_back();
    return law::NormId(place);
}

}  // namespace

law::NormId read_rule_norm(TomlReader& reader, const Rule& rule, PackDraft& draft,
                           law::NormId parent) {
    const bool is_law = rule.basis != Basis::monitor;
    if (parent.is_set() && rule.term.is_set() && has_norm(reader)) {
        return read_own_norm(reader, rule, draft, parent);
    }
    const law::NormId norm =
        read_norm(reader, draft, is_law ? NormNeed::required : NormNeed::optional, parent);
    if (norm.is_set()) return norm;
    law::Norm yardstick;
    yardstick.confidence = law::Confidence::high;
    yardstick.span = rule.span;
    draft.pack.norms.push_back(std::move(yardstick));
    return law::NormId(draft.pack.norms.size() - 1);
}

void order_rules(PackDraft& draft) {
    std::vector<Rule>& rules = draft.pack.rules;
    Strata strata(rules);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const std::string cycle = strata.visit(i);
        if (!cycle.empty()) {
            draft.diagnostics->error("cycle", "the rule is part of itself: " + cycle,
                                     draft.of_kind("rule")[i].span_of("all_of"),
                                     "leave one of them out");
        }
    }
    std::vector<std::size_t> order(rules.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rules[a].stratum < rules[b].stratum;
    });
    std::vector<law::RuleId> moved(rules.size());
    std::vector<Rule> sorted;
    for (const std::size_t i : order) {
        moved[i] = law::RuleId(sorted.size());
        sorted.push_back(std::move(rules[i]));
    }
    for (Rule& rule : sorted) {
        for (law::RuleId& part : rule.all_of)
            part = moved[part.index()];
        const bool bare = !rule.norm.is_set() && !rule.all_of.empty();
        if (bare) rule.norm = sorted[rule.all_of.front().index()].norm;
    }
    rules = std::move(sorted);
}

void read_rules(PackDraft& draft) {
    auto& rules = draft.pack.rules;
    declare("rule", rules, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("rule"))
        read_rule(reader, rules[i++], draft);
    order_rules(draft);
}

}  // namespace merzim::input
