#include "engine/law/image.hpp"

#include <bit>
#include <cereal/archives/binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/utility.hpp>
#include <cereal/types/vector.hpp>
#include <sstream>
#include <streambuf>

// Each function names all members of its type, in order: a member that is added and forgotten here
// does not compile. What is named and not written can be had without the files, or is a span.

namespace merzim {

template <class Archive>
void save(Archive& archive, const LocalText& text) {
    archive(text.all());
}

template <class Archive>
void load(Archive& archive, LocalText& text) {
    std::vector<std::pair<std::string, std::string>> all;
    archive(all);
    for (auto& [language, words] : all)
        text.set(language, std::move(words));
}

}  // namespace merzim

namespace merzim::time {

template <class Archive>
void serialize(Archive& archive, Day& day) {
    auto& [number] = day;
    archive(number);
}

template <class Archive>
void serialize(Archive& archive, Moment& moment) {
    auto& [minutes] = moment;
    archive(minutes);
}

template <class Archive>
void serialize(Archive& archive, Bounds& bounds) {
    auto& [earliest, latest] = bounds;
    archive(earliest, latest);
}

template <class Archive>
void serialize(Archive& archive, Length& length) {
    auto& [years, months, weeks, days, working_days, hours, minutes] = length;
    archive(years, months, weeks, days, working_days, hours, minutes);
}

template <class Archive>
void serialize(Archive& archive, ZoneSpan& span) {
    auto& [from, offset] = span;
    archive(from, offset);
}

template <class Archive>
void serialize(Archive& archive, Zone& zone) {
    auto& [id, spans] = zone;
    archive(id, spans);
}

template <class Archive>
void serialize(Archive& archive, Convention& convention) {
    auto& [id, first_day, month_end, roll, hours, days] = convention;
    archive(id, first_day, month_end, roll, hours, days);
}

template <class Archive>
void serialize(Archive& archive, CalendarEntry& entry) {
    auto& [day, kind, name, sources, provisional] = entry;
    archive(day, kind, name, sources, provisional);
}

template <class Archive>
void save(Archive& archive, const Calendar& calendar) {
    std::vector<CalendarEntry> entries;
    entries.reserve(calendar.entries().size());
    for (const auto& [day, entry] : calendar.entries())
        entries.push_back(entry);
    archive(calendar.id(), calendar.from(), calendar.until(), calendar.weekend(), entries,
            calendar.source_titles);
}

template <class Archive>
void load(Archive& archive, Calendar& calendar) {
    std::string id;
    Day from;
    Day until;
    std::vector<int> weekend;
    std::vector<CalendarEntry> entries;
    std::map<std::string, std::string> titles;
    archive(id, from, until, weekend, entries, titles);
    calendar = Calendar(std::move(id), from, until, std::move(weekend), std::move(entries));
    calendar.source_titles = std::move(titles);
}

}  // namespace merzim::time

namespace merzim::law {

template <class Archive, class Tag>
void serialize(Archive& archive, Id<Tag>& id) {
    archive(id.value);
}

using TypeBits = std::array<std::uint64_t, sizeof(TypeSet) / sizeof(std::uint64_t)>;

template <class Archive>
void save(Archive& archive, const TypeSet& types) {
    archive(std::bit_cast<TypeBits>(types));
}

template <class Archive>
void load(Archive& archive, TypeSet& types) {
    TypeBits bits{};
    archive(bits);
    types = std::bit_cast<TypeSet>(bits);
}

template <class Archive>
void serialize(Archive& archive, Norm& norm) {
    auto& [article, from, until, confidence, source, read_on, edition, note, span] = norm;
    archive(article, from, until, confidence, source, read_on, edition, note);
}

template <class Archive>
void serialize(Archive& archive, LawSource& law_source) {
    auto& [id, title, url, read_on, edition, note] = law_source;
    archive(id, title, url, read_on, edition, note);
}

template <class Archive>
void serialize(Archive& archive, EventType& type) {
    auto& [id, title, of_participant, outside, may_be_planned, tags, outcomes, required, charging,
           span] = type;
    archive(id, title, of_participant, outside, may_be_planned, tags, outcomes, required, charging);
}

template <class Archive>
void serialize(Archive& archive, Authority& authority) {
    auto& [id, title] = authority;
    archive(id, title);
}

template <class Archive>
void serialize(Archive& archive, Role& role) {
    auto& [id, title] = role;
    archive(id, title);
}

template <class Archive>
void serialize(Archive& archive, OutcomeWord& word) {
    auto& [id, title] = word;
    archive(id, title);
}

template <class Archive>
void serialize(Archive& archive, TagWord& word) {
    auto& [id, title] = word;
    archive(id, title);
}

template <class Archive>
void serialize(Archive& archive, Standard& standard) {
    auto& [id, title] = standard;
    archive(id, title);
}

template <class Archive>
void serialize(Archive& archive, Measure& measure) {
    auto& [id, title, norm] = measure;
    archive(id, title, norm);
}

template <class Archive>
void serialize(Archive& archive, Classification& classification) {
    auto& [id, title, order, class_titles, of_case] = classification;
    archive(id, title, order, class_titles, of_case);
}

template <class Archive>
void serialize(Archive& archive, OffenceVersion& version) {
    auto& [norm, classes, max_penalty, tags] = version;
    archive(norm, classes, max_penalty, tags);
}

template <class Archive>
void serialize(Archive& archive, Offence& offence) {
    auto& [id, title, versions, span] = offence;
    archive(id, title, versions);
}

template <class Archive>
void serialize(Archive& archive, Attribute& attribute) {
    auto& [id, title, of_participant, presumed] = attribute;
    archive(id, title, of_participant, presumed);
}

template <class Archive>
void serialize(Archive& archive, EventPattern& pattern) {
    auto& [type, status, measure, outcome, offence, authority, words] = pattern;
    archive(type, status, measure, outcome, offence, authority, words);
}

template <class Archive>
void serialize(Archive& archive, Selector& selector) {
    auto& [any, types] = selector;
    archive(any, types);
}

template <class Archive>
void serialize(Archive& archive, Concept& entry) {
    auto& [id, title, acts, is_given, span] = entry;
    archive(id, title, acts, is_given);
}

template <class Archive>
void serialize(Archive& archive, Condition& condition) {
    auto& [kind, index, values, words, length, wanted, selector, children, span] = condition;
    archive(kind);
    if (kind == Condition::Kind::always) return;  // the commonest says no more
    archive(index, values, words, length, wanted, selector, children);
}

template <class Archive>
void serialize(Archive& archive, State& state) {
    auto& [id, title, final, within, norm] = state;
    archive(id, title, final, within, norm);
}

template <class Archive>
void serialize(Archive& archive, Move& move) {
    auto& [on, from, keeps, to, norm, span] = move;
    archive(on, from, keeps, to, norm);
}

template <class Archive>
void serialize(Archive& archive, Track& track) {
    auto& [id, title, of_participant, initial, states, moves, span] = track;
    archive(id, title, of_participant, initial, states, moves);
}

template <class Archive>
void serialize(Archive& archive, Necessity& necessity) {
    auto& [id, earlier, later, at_least, norm, span] = necessity;
    archive(id, earlier, later, at_least, norm);
}

template <class Archive>
void serialize(Archive& archive, Reading& reading) {
    auto& [id, title, convention, prevailing, norm] = reading;
    archive(id, title, convention, prevailing, norm);
}

template <class Archive>
void serialize(Archive& archive, Counting& counting) {
    auto& [id, usual, title, readings, span] = counting;
    archive(id, usual, title, readings);
}

template <class Archive>
void serialize(Archive& archive, LadderStep& step) {
    auto& [total, adds, by, asked_before, when, norm] = step;
    archive(total, adds, by, asked_before, when, norm);
}

template <class Archive>
void serialize(Archive& archive, PauseRule& pause) {
    auto& [from, to, first_day_counts, last_day_counts, norm] = pause;
    archive(from, to, first_day_counts, last_day_counts, norm);
}

template <class Archive>
void serialize(Archive& archive, LengthVariant& variant) {
    auto& [when, length, norm] = variant;
    archive(when, length, norm);
}

template <class Archive>
void serialize(Archive& archive, TermVersion& version) {
    auto& [norm, variants, length, length_of_act, counting, ladder, pauses] = version;
    archive(norm, variants, length, length_of_act, counting, ladder, pauses);
}

template <class Archive>
void serialize(Archive& archive, Term& term) {
    auto& [id, title, of_participant, occurrence, starts, ends, voided_by, extended_by, direction,
           anchor, when, asked_now, binds, limits_duration, optional, version_by_act, consequence,
           versions, warn_before, yardstick, span] = term;
    archive(id, title, of_participant, occurrence, starts, ends, voided_by, extended_by, direction,
            anchor, when, asked_now, binds, limits_duration, optional, version_by_act, consequence,
            versions, warn_before, yardstick);
}

template <class Archive>
void serialize(Archive& archive, TrackState& state) {
    auto& [track, number] = state;
    archive(track, number);
}

template <class Archive>
void serialize(Archive& archive, Demand& demand) {
    auto& [document, from, article, answer_within] = demand;
    archive(document, from, article, answer_within);
}

template <class Archive>
void serialize(Archive& archive, Rule& rule) {
    auto& [id, title, pattern, severity, status, basis, of_participant, when, missing_when,
           breach_when, norm, term, act, before, at_least, at_most, allowed, states, longer_than,
           until, more_than, track, all_of, stratum, message, missing, remedy, demands,
           false_positives, span] = rule;
    archive(id, title, pattern, severity, status, basis, of_participant, when, missing_when,
            breach_when, norm, term, act, before, at_least, at_most, allowed, states, longer_than,
            until, more_than, track, all_of, stratum, message, missing, remedy, demands,
            false_positives);
}

template <class Archive>
void serialize(Archive& archive, Procedure& procedure) {
    auto& [id, usual, title, penalty, norm] = procedure;
    archive(id, usual, title, penalty, norm);
}

template <class Archive>
void serialize(Archive& archive, Abbreviation& abbreviation) {
    auto& [written, as] = abbreviation;
    archive(written, as);
}

template <class Archive>
void serialize(Archive& archive, Pack& pack) {
    auto& [id, usual, title, version, languages, abbreviations, how_cited, read_on, reread_after,
           hash, directory, procedure, standards, sources, zones, calendar, norms, authorities,
           roles, event_types, concepts, outcomes, tags, measures, classifications, offences,
           attributes, tracks, necessities, countings, terms, rules, words, terms_by_type,
           anchored_terms, index] = pack;
    archive(id, usual, title, version, languages, abbreviations, how_cited, read_on, reread_after,
            hash);
    archive(procedure, standards, sources, zones, calendar, norms, authorities, roles);
    archive(event_types, concepts, outcomes, tags, measures, classifications, offences, attributes);
    archive(tracks, necessities, countings, terms, rules, words, terms_by_type, anchored_terms);
}

namespace {

// Bytes that lie in memory, read where they are.
class Bytes : public std::streambuf {
  public:
    explicit Bytes(std::string_view bytes) {
        // a get area is never written to
        char* begin = const_cast<char*>(bytes.data());  // NOLINT(*-const-cast)
        setg(begin, begin, begin + bytes.size());
    }
    [[nodiscard]] bool are_read() const { return gptr() == egptr(); }
};

}  // namespace

std::string to_image(const Pack& pack) {
    std::ostringstream out;
    cereal::BinaryOutputArchive archive(out);
    archive(pack);
    return std::move(out).str();
}

std::optional<Pack> from_image(std::string_view image) {
    Bytes bytes(image);
    std::istream in(&bytes);
    Pack pack;
    try {
        cereal::BinaryInputArchive archive(in);
        archive(pack);
    } catch (const cereal::Exception&) {
        return std::nullopt;
    }
    if (!bytes.are_read()) return std::nullopt;
    pack.make_index();
    return pack;
}

}  // namespace merzim::law
