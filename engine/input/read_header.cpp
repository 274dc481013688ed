#include "engine/input/pack_draft.hpp"

#include <algorithm>

namespace merzim::input {

namespace {

void lacks(const std::string& table, PackDraft& draft) {
    if (draft.is_partial) return;
    draft.diagnostics->error("missing-key", "no file of the pack has a " + table,
                             {draft.pack.directory, 0, 0, 1}, "write it in pack.toml");
}

void read_sources(PackDraft& draft) {
    auto& sources = draft.pack.sources;
    declare("law_source", sources, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("law_source")) {
        law::LawSource& source = sources[i++];
        source.title = read_title(reader);
        source.url = reader.optional<std::string>("url").value_or("");
        source.read_on = reader.optional<time::Day>("read_on");
        if (!source.read_on) source.read_on = draft.pack.read_on;
        source.edition = read_edition(reader).value_or(time::kDistantFuture);
        source.note = reader.optional<LocalText>("note").value_or(LocalText());
        reader.finish();
    }
}

bool is_one_word(const std::string& text) {
    return !text.empty() && text.find_first_of(" \t().,;") == std::string::npos;
}

void read_abbreviations(PackDraft& draft) {
    law::Pack& pack = draft.pack;
    for (TomlReader& entry : draft.of_kind("abbreviation")) {
        const auto written = entry.required<Name>("written");
        const auto as = entry.required<LocalText>("as");
        entry.finish();
        if (written.text.empty()) continue;
        if (!is_one_word(written.text)) {
            entry.error("bad-abbreviation", "\"" + written.text + "\" is not one word",
                        written.span, "write the first word of an `article` as it stands there");
            continue;
        }
        for (const auto& [language, text] : as.all()) {
            if (std::ranges::find(pack.languages, language) == pack.languages.end()) {
                entry.error("bad-abbreviation",
                            "\"" + language + "\" is not one of the languages of the pack",
                            written.span, "the languages are listed in `languages`");
            }
        }
        const auto twice =
            std::ranges::find(pack.abbreviations, written.text, &law::Abbreviation::written);
        if (twice != pack.abbreviations.end()) {
            entry.error("duplicate-id", "\"" + written.text + "\" is explained twice", written.span,
                        "leave one of them");
            continue;
        }
        pack.abbreviations.push_back({written.text, as});
    }
}

void only_one(const std::string& table, const std::vector<TomlReader>& found) {
    for (std::size_t i = 1; i < found.size(); ++i) {
        found[i].error("duplicate-id", "there are two [" + table + "]", found[i].span(),
                       "the first is at " + place_of(found[0].span()));
    }
}

void read_pack_table(PackDraft& draft) {
    law::Pack& pack = draft.pack;
    auto& headers = draft.of_kind("pack");
    if (headers.empty()) {
        lacks("[pack]", draft);
        return;
    }
    only_one("pack", headers);
    TomlReader& reader = headers.front();
    pack.id = declare_id(reader, "pack", draft);
    pack.title = read_title(reader);
    pack.usual = reader.optional<bool>("usual").value_or(false);
    pack.version = reader.required<std::string>("version");
    pack.languages = reader.required<std::vector<std::string>>("languages");
    pack.how_cited = reader.optional<LocalText>("how_cited").value_or(LocalText());
    pack.read_on = reader.optional<time::Day>("read_on");
    pack.reread_after = reader.optional<time::Length>("reread_after");
    reader.finish();
}

void read_standards(PackDraft& draft) {
    auto& standards = draft.pack.standards;
    declare("standard", standards, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("standard")) {
        standards[i++].title = read_title(reader);
        reader.finish();
    }
}

void read_procedure(PackDraft& draft) {
    auto& entries = draft.of_kind("procedure");
    if (entries.empty()) {
        lacks("[procedure]", draft);
        return;
    }
    only_one("procedure", entries);
    TomlReader& reader = entries.front();
    law::Procedure& procedure = draft.pack.procedure;
    procedure.id = declare_id(reader, "procedure", draft);
    procedure.title = read_title(reader);
    procedure.penalty = reader.optional<LocalText>("penalty").value_or(LocalText());
    procedure.usual = reader.optional<bool>("usual").value_or(false);
    procedure.norm = read_norm(reader, draft, NormNeed::required);
    reader.finish();
}

// "+06:00" in minutes.
std::optional<int> parse_offset(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':' || !digit(1) ||
        !digit(2) || !digit(4) || !digit(5)) {
        return std::nullopt;
    }
    const int hours = (text[1] - '0') * 10 + (text[2] - '0');
    const int minutes = (text[4] - '0') * 10 + (text[5] - '0');
    if (hours > 14 || minutes > 59) return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

// The UTC minute from which an offset holds; the first offset of a zone holds from "..".
std::optional<std::int64_t> read_offset_start(TomlReader& reader, const time::Zone& zone) {
    const bool is_first = zone.spans.empty();
    const auto from = reader.required<Name>("from");
    if (from.text.empty()) return std::nullopt;
    if ((from.text == "..") != is_first) {
        reader.error("bad-offset",
                     is_first ? "the first offset of a zone holds from \"..\""
                              : "only the first offset of a zone holds from \"..\"",
                     from.span,
                     R"(write { from = "..", offset = "+06:00" } first, then the changes)");
        return std::nullopt;
    }
    if (is_first) return time::kDistantPast.minutes;
    const auto date = reader.optional<time::Edtf>("from");
    if (!date) return std::nullopt;
    if (!date->has_minutes || !date->offset_minutes || date->is_period()) {
        reader.error("bad-offset", "the change of an offset is a minute with its offset", from.span,
                     "write \"2024-03-01T00:00+06:00\"");
        return std::nullopt;
    }
    const std::int64_t start = date->start.earliest.minutes - *date->offset_minutes;
    if (start <= zone.spans.back().from_utc_minutes) {
        reader.error("bad-offset", "the offsets of a zone follow each other in time", from.span,
                     "put the earlier change first");
    }
    return start;
}

void read_offset(TomlReader& reader, time::Zone& zone) {
    time::ZoneSpan span{};
    span.from_utc_minutes = read_offset_start(reader, zone).value_or(time::kDistantPast.minutes);
    const auto written = reader.required<Name>("offset");
    const auto offset = parse_offset(written.text);
    if (!offset && !written.text.empty()) {
        reader.error("bad-offset", "\"" + written.text + "\" is not an offset from UTC",
                     written.span, "write \"+05:00\"");
    }
    span.offset_minutes = offset.value_or(0);
    reader.finish();
    zone.spans.push_back(span);
}

void read_zones(PackDraft& draft) {
    auto& zones = draft.pack.zones;
    declare("zone", zones, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("zone")) {
        time::Zone& zone = zones[i++];
        if (!reader.has("offsets")) reader.missing("offsets");
        for (TomlReader& entry : reader.tables("offsets", "offsets"))
            read_offset(entry, zone);
        reader.finish();
    }
    if (zones.empty()) lacks("[[zone]]", draft);
}

template <class Entry>
void read_titled(std::string_view kind, std::vector<Entry>& list, PackDraft& draft) {
    declare(kind, list, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind(kind)) {
        list[i++].title = read_title(reader);
        reader.finish();
    }
}

}  // namespace

void read_header(PackDraft& draft) {
    read_pack_table(draft);
    read_sources(draft);
    read_abbreviations(draft);
    read_standards(draft);
    read_procedure(draft);
    read_zones(draft);
    read_titled("authority", draft.pack.authorities, draft);
    read_titled("role", draft.pack.roles, draft);
}

}  // namespace merzim::input
