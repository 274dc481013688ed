#include "engine/input/pack_draft.hpp"

namespace merzim::input {

namespace {

using law::TermVersion;

law::LadderStep read_step(TomlReader& reader, law::NormId norm, PackDraft& draft) {
    law::LadderStep step;
    step.total = reader.optional<time::Length>("total");
    step.adds = reader.optional<time::Length>("adds");
    if (step.total && step.adds) {
        reader.error("too-many-keys", "an extension says a total from the start, or what it adds",
                     reader.key_span("adds"), "leave one of the two away");
    }
    step.by = name_of(reader, "by", "authority", draft.pack.authorities, draft);
    step.asked_before = reader.optional<time::Length>("asked_before");
    step.when = read_condition(reader, "when", draft);
    step.norm = read_norm(reader, draft, NormNeed::optional, norm);
    reader.finish();
    return step;
}

bool is_list_of_lists(const toml::node& node) {
    const toml::array* list = node.as_array();
    if (list == nullptr) return false;
    for (const toml::node& item : *list) {
        if (item.is_array()) return true;
    }
    return false;
}

law::PauseRule read_pause(TomlReader& reader, law::NormId norm, PackDraft& draft) {
    law::PauseRule pause;
    for (const std::string_view key : {"from", "to"}) {
        if (!reader.has(key)) reader.missing(key);
    }
    const toml::node* from = reader.take("from");
    if (from != nullptr && is_list_of_lists(*from)) {
        for (const toml::node& item : *from->as_array()) {
            pause.from.push_back(selector_of(item, "from", reader, draft));
        }
    } else if (from != nullptr) {
        pause.from.push_back(selector_of(*from, "from", reader, draft));
    }
    pause.to = read_selector(reader, "to", draft);
    constexpr std::pair<std::string_view, int> kDays[] = {
        {"none", 0}, {"first", 1}, {"last", 2}, {"both", 3}};
    const int counted = reader.word<int>("counted_days", kDays).value_or(0);
    pause.first_day_counts = (counted & 1) != 0;
    pause.last_day_counts = (counted & 2) != 0;
    pause.norm = read_norm(reader, draft, NormNeed::optional, norm);
    reader.finish();
    return pause;
}

law::LengthVariant read_variant(TomlReader& reader, law::NormId norm, PackDraft& draft) {
    law::LengthVariant variant;
    if (!reader.has("when")) reader.missing("when", "the plain case is the length of the version");
    variant.when = read_condition(reader, "when", draft);
    variant.length = reader.required<time::Length>("length");
    variant.norm = read_norm(reader, draft, NormNeed::optional, norm);
    reader.finish();
    return variant;
}

// Totals rise from step to step, and from the length on; steps for different cases may be equal.
void check_ladder(const std::vector<TomlReader>& readers, const TermVersion& version) {
    std::optional<time::Length> before = version.length;
    bool may_equal = false;
    for (std::size_t i = 0; i < version.ladder.size(); ++i) {
        const law::LadderStep& step = version.ladder[i];
        if (!step.total) continue;
        const bool conditional = step.when.kind != law::Condition::Kind::always;
        if (before) {
            const std::int64_t rise = rough_minutes(*step.total) - rough_minutes(*before);
            if (rise < 0 || (rise == 0 && !(may_equal && conditional))) {
                readers[i].error("ladder-order",
                                 "the total " + time::to_string(*step.total) + " is not over the " +
                                     time::to_string(*before) + " before it",
                                 readers[i].span_of("total"),
                                 "totals count from the start of the term and rise");
            }
        }
        before = step.total;
        may_equal = true;
    }
}

bool has_length(const TermVersion& version) {
    if (version.length || version.length_of_act.value_or(false) || !version.variants.empty())
        return true;
    for (const law::LadderStep& step : version.ladder) {
        if (step.total || step.adds) return true;
    }
    return false;
}

}  // namespace

TermVersion read_term_version(TomlReader& reader, PackDraft& draft) {
    TermVersion version;
    version.norm = read_norm(reader, draft, NormNeed::required);
    version.length = reader.optional<time::Length>("length");
    version.length_of_act = reader.optional<bool>("length_of_act");
    version.counting =
        refer_to<law::CountingId>(reader, "counting", "counting", draft.pack.countings, draft);
    for (TomlReader& entry : reader.tables("variant", "variant")) {
        version.variants.push_back(read_variant(entry, version.norm, draft));
    }
    std::vector<TomlReader> steps = reader.tables("extension", "[[term.version.extension]]");
    for (TomlReader& entry : steps) {
        version.ladder.push_back(read_step(entry, version.norm, draft));
    }
    for (TomlReader& entry : reader.tables("pause", "[[term.version.pause]]")) {
        version.pauses.push_back(read_pause(entry, version.norm, draft));
    }
    reader.finish();
    if (has_length(version) && !reader.has("counting")) {
        reader.missing("counting", "a length is counted in some way: name a [[counting]]");
    }
    check_ladder(steps, version);
    return version;
}

}  // namespace merzim::input
