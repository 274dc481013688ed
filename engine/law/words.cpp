#include "engine/law/words.hpp"

#include <algorithm>
#include <functional>

namespace merzim::law {

namespace {

using Visit = std::function<void(EventPattern&)>;

void visit(Selector& selector, const Visit& each) {
    selector.types.clear();
    for (EventPattern& pattern : selector.any) {
        selector.types.add(pattern.type);
        each(pattern);
    }
}

void visit(Condition& condition, const Visit& each) {
    visit(condition.selector, each);
    for (Condition& child : condition.children) {
        visit(child, each);
    }
}

void visit(TermVersion& version, const Visit& each) {
    for (LengthVariant& variant : version.variants) {
        visit(variant.when, each);
    }
    for (LadderStep& step : version.ladder) {
        visit(step.when, each);
    }
    for (PauseRule& pause : version.pauses) {
        for (Selector& from : pause.from) {
            visit(from, each);
        }
        visit(pause.to, each);
    }
}

void visit(Term& term, const Visit& each) {
    for (Selector* selector : {&term.starts, &term.ends, &term.voided_by, &term.extended_by}) {
        visit(*selector, each);
    }
    visit(term.when, each);
    for (TermVersion& version : term.versions) {
        visit(version, each);
    }
}

void visit_patterns(Pack& pack, const Visit& each) {
    for (Track& track : pack.tracks) {
        for (Move& move : track.moves) {
            each(move.on);
        }
    }
    for (Necessity& necessity : pack.necessities) {
        visit(necessity.earlier, each);
        visit(necessity.later, each);
    }
    for (Term& term : pack.terms) {
        visit(term, each);
    }
    for (Rule& rule : pack.rules) {
        visit(rule.when, each);
        visit(rule.missing_when, each);
        visit(rule.breach_when, each);
        visit(rule.act, each);
        visit(rule.before, each);
        visit(rule.until, each);
        visit(rule.allowed, each);
    }
}

std::array<const std::string*, kFieldCount> fields(const EventPattern& pattern) {
    return {&pattern.status, &pattern.measure, &pattern.outcome, &pattern.offence,
            &pattern.authority};
}

}  // namespace

void intern_words(Pack& pack) {
    std::vector<std::string> names;
    visit_patterns(pack, [&](EventPattern& pattern) {
        for (const std::string* name : fields(pattern)) {
            names.push_back(*name);
        }
    });
    names.emplace_back();
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    pack.words = std::move(names);
    visit_patterns(pack, [&](EventPattern& pattern) {
        const auto given = fields(pattern);
        for (std::size_t i = 0; i < kFieldCount; ++i) {
            pattern.words[i] = find_word(pack, *given[i]);
        }
    });
}

Word find_word(const Pack& pack, std::string_view name) {
    const auto found = std::lower_bound(pack.words.begin(), pack.words.end(), name);
    return found != pack.words.end() && *found == name
               ? static_cast<Word>(found - pack.words.begin())
               : Word{0};
}

}  // namespace merzim::law
