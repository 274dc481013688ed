#include "engine/input/pack_draft.hpp"

#include <algorithm>
#include <set>

namespace merzim::input {

namespace {

using law::Binds;
using law::Occurrence;
using law::Term;
using time::Direction;

constexpr std::pair<std::string_view, Occurrence> kOccurrences[] = {
    {"each", Occurrence::each}, {"first", Occurrence::first}, {"last", Occurrence::last}};
constexpr std::pair<std::string_view, Direction> kDirections[] = {
    {"forward", Direction::forward},
    {"waiting", Direction::waiting},
    {"backward", Direction::backward}};
constexpr std::pair<std::string_view, Binds> kBinds[] = {{"authority", Binds::authority},
                                                         {"court", Binds::court},
                                                         {"defence", Binds::defence},
                                                         {"party", Binds::party}};
constexpr std::pair<std::string_view, bool> kAsked[] = {{"start", false}, {"now", true}};
constexpr std::pair<std::string_view, bool> kVersionBy[] = {{"start", false}, {"act", true}};
constexpr std::pair<std::string_view, bool> kLimits[] = {{"act", false}, {"duration", true}};

void read_anchor(TomlReader& reader, Term& term, PackDraft& draft) {
    term.anchor = refer_to<law::TermId>(reader, "anchor", "term", draft.pack.terms, draft);
    if (!reader.has("anchor")) return;
    if (term.direction == Direction::waiting) {
        reader.error("wrong-direction", "a waiting term has no anchor", reader.key_span("anchor"),
                     "write direction = \"backward\" (before the end of that term), or none (from "
                     "its end on)");
    } else if (reader.has("starts")) {
        reader.error("two-starts", "a term begins with an event or hangs on another, not both",
                     reader.key_span("anchor"), "write starts or anchor");
    }
}

void read_term(TomlReader& reader, Term& term, PackDraft& draft) {
    term.span = reader.span();
    term.title = read_title(reader);
    term.of_participant = read_of(reader);
    term.occurrence =
        reader.word<Occurrence>("occurrence", kOccurrences).value_or(Occurrence::each);
    term.direction = reader.word<Direction>("direction", kDirections).value_or(Direction::forward);
    read_anchor(reader, term, draft);
    if (!reader.has("starts") && !term.anchor.is_set()) reader.missing("starts");
    if (!reader.has("ends") && term.direction != Direction::waiting) {
        reader.missing("ends", "the act the term is for, or that ends what it limits");
    }
    term.starts = read_selector(reader, "starts", draft);
    term.ends = read_selector(reader, "ends", draft);
    term.voided_by = read_selector(reader, "voided_by", draft);
    term.extended_by = read_selector(reader, "extended_by", draft);
    term.when = read_condition(reader, "when", draft);
    term.asked_now = reader.word<bool>("asked", kAsked).value_or(false);
    term.binds = reader.word<Binds>("binds", kBinds).value_or(Binds::authority);
    term.limits_duration = reader.word<bool>("limits", kLimits).value_or(false);
    term.optional = reader.optional<bool>("optional").value_or(false);
    term.version_by_act = reader.word<bool>("version_by", kVersionBy).value_or(false);
    term.consequence = reader.optional<LocalText>("consequence").value_or(LocalText());
    for (const Name& name :
         reader.optional<std::vector<Name>>("warn_before").value_or(std::vector<Name>())) {
        const auto parsed = time::parse_length(name.text);
        if (const auto* failure = std::get_if<time::LengthError>(&parsed)) {
            reader.error("bad-length",
                         "\"" + name.text + "\" is not a length of time: " + failure->message,
                         name.span, failure->hint);
        } else {
            term.warn_before.push_back(std::get<time::Length>(parsed));
        }
    }
    std::stable_sort(term.warn_before.begin(), term.warn_before.end(),
                     [](const time::Length& a, const time::Length& b) {
                         return rough_minutes(a) > rough_minutes(b);
                     });
    std::vector<law::NormId> norms;
    for (TomlReader& entry : reader.tables("version", "[[term.version]]")) {
        term.versions.push_back(read_term_version(entry, draft));
        norms.push_back(term.versions.back().norm);
    }
    reader.finish();
    if (term.versions.empty()) {
        reader.error("no-version", reader.label() + " has no version", reader.span(),
                     "write [[term.version]] with its norm");
    }
    check_overlaps(norms, reader.label(), draft);
}

// A term that hangs on another, which hangs on the first.
void check_anchors(PackDraft& draft) {
    const std::vector<Term>& terms = draft.pack.terms;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        std::size_t at = i;
        std::string path = terms[i].id;
        for (std::size_t steps = 0; terms[at].anchor.is_set() && steps <= terms.size(); ++steps) {
            at = terms[at].anchor.index();
            if (at < i) break;  // told of the first term of the cycle
            path += " -> " + terms[at].id;
            if (at != i) continue;
            draft.diagnostics->error("cycle", "the term is counted from itself: " + path,
                                     draft.of_kind("term")[i].span_of("anchor"),
                                     "one of them must begin with an event");
            break;
        }
    }
}

}  // namespace

std::int64_t rough_minutes(const time::Length& length) {
    constexpr std::int64_t kMonth = 43829;      // a twelfth of 365.2425 days
    constexpr std::int64_t kWorkingDay = 2016;  // seven fifths of a day
    constexpr std::int64_t kDay = 1440;
    return length.total_months() * kMonth + length.total_days() * kDay +
           length.working_days * kWorkingDay + length.total_minutes();
}

void read_terms(PackDraft& draft) {
    auto& terms = draft.pack.terms;
    declare("term", terms, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("term"))
        read_term(reader, terms[i++], draft);
    check_anchors(draft);
}

// Anchors before what hangs on them.
void order_anchored(law::Pack& pack) {
    const std::vector<Term>& terms = pack.terms;
    const auto depth = [&](law::TermId id) {
        std::size_t steps = 0;
        for (; terms[id.index()].anchor.is_set(); id = terms[id.index()].anchor)
            ++steps;
        return steps;
    };
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (terms[i].anchor.is_set()) pack.anchored_terms.emplace_back(i);
    }
    std::ranges::stable_sort(pack.anchored_terms, {}, depth);
}

void index_terms(law::Pack& pack) {
    order_anchored(pack);
    std::vector<std::set<std::size_t>> touched(pack.event_types.size());
    const auto add = [&](const law::Selector& selector, std::size_t term) {
        for (const law::EventPattern& pattern : selector.any) {
            touched[pattern.type.index()].insert(term);
        }
    };
    for (std::size_t i = 0; i < pack.terms.size(); ++i) {
        const Term& term = pack.terms[i];
        for (const law::Selector* selector :
             {&term.starts, &term.ends, &term.voided_by, &term.extended_by}) {
            add(*selector, i);
        }
        for (const law::TermVersion& version : term.versions) {
            for (const law::PauseRule& pause : version.pauses) {
                for (const law::Selector& from : pause.from)
                    add(from, i);
                add(pause.to, i);
            }
        }
    }
    pack.terms_by_type.assign(pack.event_types.size(), {});
    for (std::size_t type = 0; type < touched.size(); ++type) {
        for (const std::size_t term : touched[type]) {
            pack.terms_by_type[type].emplace_back(term);
        }
    }
}

}  // namespace merzim::input
