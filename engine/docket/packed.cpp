#include "engine/docket/packed.hpp"

#include <algorithm>

namespace merzim::docket {

Symbols::Symbols() {
    intern("");
}

Symbol Symbols::intern(std::string_view name) {
    if (const auto found = by_name_.find(name); found != by_name_.end()) return found->second;
    const auto symbol = static_cast<Symbol>(names_.size());
    names_.emplace_back(name);
    by_name_.emplace(names_.back(), symbol);
    return symbol;
}

Symbol Symbols::find(std::string_view name) const {
    const auto found = by_name_.find(name);
    return found == by_name_.end() ? 0 : found->second;
}

void PackedCase::clear() {
    id = {};
    pack = procedure = zone = 0;
    confidential = false;
    attributes = {};
    participants.clear();
    events.clear();
    statements.clear();
    charges.clear();
    indices.clear();
    pairs.clear();
    text.clear();
}

namespace {

using time::Bounds;
using time::Edtf;
using time::Moment;

// An infinite bound stays; one pushed out of the range that can be dated becomes infinite.
Moment shifted(Moment moment, std::int64_t minutes, Moment infinite) {
    if (!moment.is_finite()) return moment;
    const Moment moved = moment + minutes;
    return time::is_supported(moved) ? moved : infinite;
}

// The civil times, in whatever zone, of bounds written with an offset: zones lie between -12 and
// +14 hours of UTC.
Bounds anywhere(const Edtf& date, Bounds bounds) {
    if (!date.offset_minutes) return bounds;
    return {shifted(bounds.earliest, -*date.offset_minutes - 12 * 60, time::kDistantPast),
            shifted(bounds.latest, -*date.offset_minutes + 14 * 60, time::kDistantFuture)};
}

Bounds start_of(const std::optional<Edtf>& date) {
    return date ? anywhere(*date, date->start) : Bounds{};
}

Bounds finish_of(const std::optional<Edtf>& date) {
    return date && date->end == time::PeriodEnd::known ? anywhere(*date, date->finish) : Bounds{};
}

Bounds whole_day(Moment moment) {
    return {time::start_of(time::day_of(moment)), time::end_of(time::day_of(moment))};
}

// The whole of a date: from the first moment it may begin to the last at which it may end.
Bounds span_of(const Edtf& date) {
    const Bounds start = anywhere(date, date.start);
    switch (date.end) {
        case time::PeriodEnd::none:
            return start;
        case time::PeriodEnd::known:
            return {start.earliest, anywhere(date, date.finish).latest};
        default:
            return {start.earliest, time::kDistantFuture};
    }
}

template <class Entry>
class Numbers {
  public:
    explicit Numbers(const std::vector<Entry>& entries) {
        by_id_.reserve(entries.size());
        for (const Entry& entry : entries) {
            by_id_.emplace(entry.id, static_cast<std::int32_t>(by_id_.size()));
        }
    }
    // -1 when there is no such entry.
    [[nodiscard]] std::int32_t of(std::string_view id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? -1 : found->second;
    }

  private:
    std::unordered_map<std::string_view, std::int32_t> by_id_;
};

class Packer {
  public:
    Packer(const Case& record, Symbols& symbols, PackedCase& out)
        : record_(record),
          symbols_(symbols),
          out_(out),
          sources_(record.sources),
          participants_(record.participants),
          events_(record.events) {}

    void pack() {
        out_.clear();
        reserve_text();
        out_.id = keep(record_.id);
        out_.pack = symbols_.intern(record_.pack);
        out_.procedure = symbols_.intern(record_.procedure);
        out_.zone = symbols_.intern(record_.zone);
        out_.confidential = record_.confidential;
        out_.attributes = flags(record_.attributes);
        for (const Participant& participant : record_.participants)
            add(participant);
        for (const Event& event : record_.events)
            add(event);
        for (const Statement& statement : record_.statements)
            add(statement);
    }

  private:
    // The views into `text` stay good only while it does not move.
    void reserve_text() {
        std::size_t size = record_.id.size();
        for (const Participant& participant : record_.participants)
            size += participant.id.size();
        for (const Event& event : record_.events)
            size += event.id.size();
        out_.text.reserve(size);
    }

    std::string_view keep(const std::string& id) {
        const std::size_t from = out_.text.size();
        out_.text += id;
        return std::string_view(out_.text).substr(from);
    }

    // By name: the ledger does not keep the order of the file, and the copy must not depend on it.
    Slice flags(std::vector<std::pair<std::string, bool>> attributes) {
        std::sort(attributes.begin(), attributes.end());
        const auto first = static_cast<std::uint32_t>(out_.pairs.size());
        for (const auto& [name, value] : attributes) {
            out_.pairs.emplace_back(symbols_.intern(name), value ? 1U : 0U);
        }
        return {first, static_cast<std::uint32_t>(attributes.size())};
    }

    template <class Entry>
    Slice references(const std::vector<std::string>& ids, const Numbers<Entry>& numbers) {
        const auto first = static_cast<std::uint32_t>(out_.indices.size());
        for (const std::string& id : ids) {
            const std::int32_t number = numbers.of(id);
            if (number >= 0) out_.indices.push_back(static_cast<std::uint32_t>(number));
        }
        return {first, static_cast<std::uint32_t>(out_.indices.size()) - first};
    }

    [[nodiscard]] const Source* source(const std::string& id) const {
        const std::int32_t number = sources_.of(id);
        return number < 0 ? nullptr : &record_.sources[static_cast<std::size_t>(number)];
    }

    [[nodiscard]] bool is_confidential(bool own, const std::string& source_id) const {
        const Source* from = source(source_id);
        return own || (from != nullptr && from->confidential);
    }

    [[nodiscard]] Bounds known(const std::optional<Edtf>& own, const std::string& source_id) const {
        if (own) return span_of(*own);
        const Source* from = source(source_id);
        if (from == nullptr) return {};
        if (from->known) return span_of(*from->known);
        if (from->published) return span_of(*from->published);
        if (from->covers) return span_of(*from->covers);
        return {};
    }

    void add(const Participant& participant) {
        PackedParticipant packed;
        packed.id = keep(participant.id);
        packed.role = symbols_.intern(participant.role);
        packed.known = known(participant.known, participant.source);
        packed.confidential = is_confidential(participant.confidential, participant.source);
        packed.attributes = flags(participant.attributes);
        packed.charges = {static_cast<std::uint32_t>(out_.charges.size()),
                          static_cast<std::uint32_t>(participant.charges.size())};
        for (const Charge& charge : participant.charges) {
            const bool own = charge.known.has_value() || source(charge.source) != nullptr;
            out_.charges.push_back({symbols_.intern(charge.offence),
                                    own ? known(charge.known, charge.source) : packed.known});
        }
        out_.participants.push_back(packed);
    }

    void add(const Event& event) {
        PackedEvent& packed = out_.events.emplace_back();
        packed.id = keep(event.id);
        packed.type = symbols_.intern(event.type);
        packed.status = symbols_.intern(event.status);
        packed.measure = symbols_.intern(event.measure);
        packed.outcome = symbols_.intern(event.outcome);
        packed.offence = symbols_.intern(event.offence);
        packed.authority = symbols_.intern(event.authority);
        packed.zone = symbols_.intern(event.zone);
        packed.participants = references(event.participants, participants_);
        packed.after = references(event.after, events_);
        packed.before = references(event.before, events_);
        packed.disputes = references(event.disputes, events_);
        packed.classified.first = static_cast<std::uint32_t>(out_.pairs.size());
        packed.classified.size = static_cast<std::uint32_t>(event.classified.size());
        auto classified = event.classified;
        std::sort(classified.begin(), classified.end());
        for (const auto& [classification, value] : classified) {
            const Symbol name = symbols_.intern(classification);
            out_.pairs.emplace_back(name, symbols_.intern(value));
        }
        packed.preferred = event.preferred;
        packed.confidential = is_confidential(event.confidential, event.source);
        packed.known = known(event.known, event.source);
        pack_times(event, packed);
    }

    static void pack_times(const Event& event, PackedEvent& packed) {
        if (event.date) {
            packed.dated = true;
            packed.start = event.date->start;
            packed.end = event.date->end;
            if (packed.end == time::PeriodEnd::known) packed.finish = event.date->finish;
            packed.qualified = event.date->qualified();
            packed.has_minutes = event.date->has_minutes;
            packed.has_offset = event.date->offset_minutes.has_value();
            packed.offset_minutes =
                static_cast<std::int16_t>(event.date->offset_minutes.value_or(0));
        }
        packed.is_planned = event.planned.has_value();
        if (event.planned) packed.planned = span_of(*event.planned);
        if (event.count) {
            packed.count_least = event.count->least;
            packed.count_most = event.count->most.value_or(-1);
        }
        packed.term = event.term.value_or(time::Length{});
        packed.extension_stated = event.extends.stated();
        packed.extends_total = event.extends.to_total.value_or(time::Length{});
        packed.extends_by = event.extends.by.value_or(time::Length{});
        packed.extends_until = start_of(event.extends.until);
    }

    void add(const Statement& statement) {
        PackedStatement packed;
        packed.says = statement.says;
        packed.types = {static_cast<std::uint32_t>(out_.indices.size()),
                        static_cast<std::uint32_t>(statement.types.size())};
        for (const std::string& type : statement.types) {
            out_.indices.push_back(symbols_.intern(type));
        }
        packed.participant = participants_.of(statement.participant);
        packed.event = events_.of(statement.event);
        packed.to_event = events_.of(statement.to_event);
        packed.during_start = start_of(statement.during);
        packed.during_end = finish_of(statement.during);
        if (statement.during && !statement.during->is_period()) {
            const bool one_of = statement.during->text.starts_with('[');
            packed.during_end = packed.during_start;
            // "2024-07" says the same as "2024-07-01/2024-07-31"
            if (!one_of && packed.during_start.earliest.is_finite() &&
                packed.during_start.latest.is_finite()) {
                packed.during_start = whole_day(packed.during_start.earliest);
                packed.during_end = whole_day(packed.during_end.latest);
            }
        }
        packed.on = start_of(statement.on);
        packed.qualified = (statement.on && statement.on->qualified()) ||
                           (statement.during && statement.during->qualified());
        packed.has_at_least = statement.at_least.has_value();
        packed.has_at_most = statement.at_most.has_value();
        packed.at_least = statement.at_least.value_or(time::Length{});
        packed.at_most = statement.at_most.value_or(time::Length{});
        packed.confidential = is_confidential(statement.confidential, statement.source);
        packed.known = known(statement.known, statement.source);
        out_.statements.push_back(packed);
    }

    const Case& record_;
    Symbols& symbols_;
    PackedCase& out_;
    Numbers<Source> sources_;
    Numbers<Participant> participants_;
    Numbers<Event> events_;
};

}  // namespace

void pack_case(const Case& record, Symbols& symbols, PackedCase& out) {
    Packer(record, symbols, out).pack();
}

}  // namespace merzim::docket
