#include "engine/docket/crc32.hpp"
#include "engine/docket/packed.hpp"
#include "engine/docket/packed_bytes.hpp"

namespace merzim::docket {

namespace {

using namespace bytes;
using time::Bounds;
using time::Day;
using time::Length;
using time::Moment;

class Writer {
  public:
    explicit Writer(const PackedCase& packed) : packed_(packed) {}

    std::string write() {
        out_.reserve(64 + packed_.events.size() * 32);
        out_ += kVersion;
        text(packed_.id);
        number(packed_.pack);
        number(packed_.procedure);
        number(packed_.zone);
        number(packed_.confidential ? 1 : 0);
        number(packed_.participants.size());
        number(packed_.events.size());
        number(packed_.statements.size());
        pairs(packed_.attributes);
        for (const PackedParticipant& participant : packed_.participants)
            write(participant);
        for (const PackedEvent& event : packed_.events)
            write(event);
        for (const PackedStatement& statement : packed_.statements)
            write(statement);
        const std::uint32_t check = crc32(out_);
        for (unsigned shift = 0; shift < 32; shift += 8) {
            out_ += static_cast<char>((check >> shift) & 0xFFU);
        }
        return std::move(out_);
    }

  private:
    void number(std::uint64_t value) {
        for (; value >= 0x80U; value >>= 7U)
            out_ += static_cast<char>(value | 0x80U);
        out_ += static_cast<char>(value);
    }
    void signed_number(std::int64_t value) { number(zigzag(value)); }

    void text(std::string_view value) {
        number(value.size());
        out_ += value;
    }

    void list(Slice slice) {
        number(slice.size);
        for (const std::uint32_t item : packed_.list(slice))
            number(item);
    }

    void pairs(Slice slice) {
        number(slice.size);
        for (std::uint32_t i = slice.first; i < slice.first + slice.size; ++i) {
            number(packed_.pairs[i].first);
            number(packed_.pairs[i].second);
        }
    }

    void shaped(Shape shape, std::int64_t value) { number(zigzag(value) << 3U | shape); }

    void day(Shape shape, Moment moment) {
        const Day at = time::day_of(moment);
        shaped(shape, at - previous_);
        previous_ = at;
    }

    void bounds(Bounds value) {
        const auto [earliest, latest] = value;
        const bool low = is_supported(earliest);
        const bool high = is_supported(latest);
        const bool whole_first = low && time::minute_of_day(earliest) == 0;
        const bool whole_last = high && time::minute_of_day(latest) == time::kMinutesPerDay - 1;
        if (value == Bounds{}) {
            number(infinite);
        } else if (whole_first && whole_last && earliest < latest) {
            const Day first = time::day_of(earliest);
            const Day last = time::day_of(latest);
            day(first == last ? one_day : some_days, earliest);
            if (first != last) number(static_cast<std::uint64_t>(last - first));
        } else if (low && earliest == latest) {
            shaped(one_minute, earliest.minutes - time::start_of(previous_).minutes);
        } else if (earliest == time::kDistantPast && whole_last) {
            day(until_day, latest);
        } else if (latest == time::kDistantFuture && whole_first) {
            day(from_day, earliest);
        } else {
            number(two_minutes);
            signed_number(earliest.minutes);
            signed_number(latest.minutes);
        }
    }

    void length(const Length& value) {
        std::uint32_t mask = 0;
        for (unsigned i = 0; i < std::size(kLengthParts); ++i) {
            if (value.*kLengthParts[i] != 0) mask |= 1U << i;
        }
        number(mask);
        for (const auto part : kLengthParts) {
            if (value.*part != 0) signed_number(value.*part);
        }
    }

    void write(const PackedParticipant& participant) {
        text(participant.id);
        number(participant.role);
        number(participant.confidential ? 1 : 0);
        bounds(participant.known);
        pairs(participant.attributes);
        number(participant.charges.size);
        for (std::uint32_t i = 0; i < participant.charges.size; ++i) {
            const PackedCharge& charge = packed_.charges[participant.charges.first + i];
            number(charge.offence);
            bounds(charge.known);
        }
    }

    static std::uint32_t mask_of(const PackedEvent& event) {
        std::uint32_t mask = 0;
        const auto set = [&mask](Field field, bool on) { mask |= on ? field : 0U; };
        set(f_dated, event.dated);
        set(f_participants, event.participants.size > 0);
        set(f_known, event.known != Bounds{});
        set(f_status, event.status != 0);
        set(f_measure, event.measure != 0);
        set(f_after, event.after.size > 0);
        set(f_preferred, event.preferred);
        set(f_outcome, event.outcome != 0);
        set(f_offence, event.offence != 0);
        set(f_authority, event.authority != 0);
        set(f_before, event.before.size > 0);
        set(f_disputes, event.disputes.size > 0);
        set(f_classified, event.classified.size > 0);
        set(f_period, event.end != time::PeriodEnd::none);
        set(f_qualified, event.qualified);
        set(f_minutes, event.has_minutes);
        set(f_offset, event.has_offset);
        set(f_planned, event.is_planned);
        set(f_confidential, event.confidential);
        set(f_extension, event.extension_stated);
        set(f_count, event.count_least != 1 || event.count_most != 1);
        set(f_term, !event.term.is_zero());
        set(f_zone, event.zone != 0);
        return mask;
    }

    void write(const PackedEvent& event) {
        const std::uint32_t mask = mask_of(event);
        number(mask);
        text(event.id);
        number(event.type);
        if (mask & f_dated) bounds(event.start);
        if (mask & f_participants) list(event.participants);
        if (mask & f_known) bounds(event.known);
        if (mask & f_status) number(event.status);
        if (mask & f_measure) number(event.measure);
        if (mask & f_after) list(event.after);
        if (mask & f_outcome) number(event.outcome);
        if (mask & f_offence) number(event.offence);
        if (mask & f_authority) number(event.authority);
        if (mask & f_before) list(event.before);
        if (mask & f_disputes) list(event.disputes);
        if (mask & f_classified) pairs(event.classified);
        if (mask & f_period) {
            number(static_cast<std::uint64_t>(event.end));
            bounds(event.finish);
        }
        if (mask & f_offset) signed_number(event.offset_minutes);
        if (mask & f_planned) bounds(event.planned);
        if (mask & f_extension) {
            length(event.extends_total);
            length(event.extends_by);
            bounds(event.extends_until);
        }
        if (mask & f_count) {
            signed_number(event.count_least);
            signed_number(event.count_most);
        }
        if (mask & f_term) length(event.term);
        if (mask & f_zone) number(event.zone);
    }

    void write(const PackedStatement& statement) {
        std::uint32_t mask = 0;
        const auto set = [&mask](StatementField field, bool on) { mask |= on ? field : 0U; };
        set(s_types, statement.types.size > 0);
        set(s_participant, statement.participant >= 0);
        set(s_during, statement.during_start != Bounds{} || statement.during_end != Bounds{});
        set(s_event, statement.event >= 0);
        set(s_to_event, statement.to_event >= 0);
        set(s_on, statement.on != Bounds{});
        set(s_at_least, statement.has_at_least);
        set(s_at_most, statement.has_at_most);
        set(s_qualified, statement.qualified);
        set(s_confidential, statement.confidential);
        number(mask);
        number(static_cast<std::uint64_t>(statement.says));
        bounds(statement.known);
        if (mask & s_types) list(statement.types);
        if (mask & s_participant) number(static_cast<std::uint64_t>(statement.participant));
        if (mask & s_during) {
            bounds(statement.during_start);
            bounds(statement.during_end);
        }
        if (mask & s_event) number(static_cast<std::uint64_t>(statement.event));
        if (mask & s_to_event) number(static_cast<std::uint64_t>(statement.to_event));
        if (mask & s_on) bounds(statement.on);
        if (mask & s_at_least) length(statement.at_least);
        if (mask & s_at_most) length(statement.at_most);
    }

    const PackedCase& packed_;
    std::string out_;
    Day previous_{};
};

}  // namespace

std::string encode(const PackedCase& packed) {
    return Writer(packed).write();
}

}  // namespace merzim::docket
