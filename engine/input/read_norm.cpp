#include "engine/input/pack_draft.hpp"

namespace merzim::input {

namespace {

using law::Confidence;
using law::Norm;

constexpr std::pair<std::string_view, Confidence> kConfidence[] = {
    {"high", Confidence::high}, {"medium", Confidence::medium}, {"low", Confidence::low}};

// The moment a day of entry into force begins, or (`last`) the moment the last day in force ends:
// bounds that differ only when the day itself is uncertain.
time::Bounds edge(const time::Edtf& date, bool last) {
    if (date.has_minutes) return date.start;
    const auto snap = [&](time::Moment moment) {
        if (!moment.is_finite()) return moment;
        const time::Day day = time::day_of(moment);
        return last ? time::end_of(day) : time::start_of(day);
    };
    return {snap(date.start.earliest), snap(date.start.latest)};
}

void read_in_force(TomlReader& owner, Norm& norm) {
    auto reader = owner.table("in_force", "in_force");
    if (!reader) return;
    for (const std::string_view key : {"from", "until"}) {
        const auto date = reader->optional<time::Edtf>(key);
        if (!date) continue;
        if (date->is_period()) {
            reader->error("bad-date", "\"" + std::string(key) + "\" must be a day, not a period",
                          reader->span_of(key),
                          "an uncertain day is written as [2018-01-02..2018-01-15]");
        } else if (key == "from") {
            norm.from = edge(*date, false);
        } else {
            norm.until = edge(*date, true);
        }
    }
    reader->finish();
    if (norm.from.earliest > norm.until.latest) {
        reader->error("bad-span", "in force until a day before it was in force", reader->span(),
                      "exchange from and until");
    }
}

void read_source(TomlReader& reader, Norm& norm, PackDraft& draft) {
    const auto source = reader.optional<Name>("source");
    if (source) {
        const auto position = look_up(draft.pack.sources, "law_source", *source, draft);
        if (position) {
            norm.source = source->text;
            norm.read_on = draft.pack.sources[*position].read_on;
            norm.edition = draft.pack.sources[*position].edition;
        }
    }
    if (const auto day = reader.optional<time::Day>("read_on")) norm.read_on = day;
    if (const auto edition = read_edition(reader)) norm.edition = *edition;
}

// Certainly in force at one moment: whichever of the possible days are the real ones.
bool overlap(const Norm& a, const Norm& b) {
    return a.from.latest <= b.until.earliest && b.from.latest <= a.until.earliest;
}

}  // namespace

std::optional<time::Moment> read_edition(TomlReader& reader) {
    const auto day = reader.optional<time::Day>("edition");
    return day ? std::optional(time::end_of(*day)) : std::nullopt;
}

bool has_norm(const TomlReader& reader) {
    for (const std::string_view key :
         {"article", "in_force", "confidence", "source", "read_on", "edition", "note"}) {
        if (reader.has(key)) return true;
    }
    return false;
}

law::NormId read_norm(TomlReader& reader, PackDraft& draft, NormNeed need, law::NormId parent) {
    const bool any = has_norm(reader);
    if (!any && (parent.is_set() || need == NormNeed::optional)) return parent;
    Norm norm;
    if (parent.is_set()) norm = draft.pack.norm(parent);
    norm.span = reader.span();
    if (!parent.is_set()) {
        for (const std::string_view key : {"article", "confidence", "source"}) {
            if (!reader.has(key)) reader.missing(key, "an entry that states law names its norm");
        }
    }
    if (auto article = reader.optional<std::string>("article")) norm.article = std::move(*article);
    read_in_force(reader, norm);
    norm.confidence = reader.word<Confidence>("confidence", kConfidence).value_or(norm.confidence);
    read_source(reader, norm, draft);
    if (auto note = reader.optional<LocalText>("note")) norm.note = std::move(*note);
    draft.pack.norms.push_back(std::move(norm));
    return law::NormId(draft.pack.norms.size() - 1);
}

void check_overlaps(const std::vector<law::NormId>& versions, const std::string& of_what,
                    PackDraft& draft) {
    for (std::size_t later = 1; later < versions.size(); ++later) {
        for (std::size_t i = 0; i < later; ++i) {
            const Norm& first = draft.pack.norm(versions[i]);
            const Norm& second = draft.pack.norm(versions[later]);
            if (!overlap(first, second)) continue;
            draft.diagnostics->error(
                "overlapping-versions", "two versions of " + of_what + " are in force at once",
                second.span,
                "the other is at " + place_of(first.span) + "; give the older one in_force.until");
        }
    }
}

}  // namespace merzim::input
