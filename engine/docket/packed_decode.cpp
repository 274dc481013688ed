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

// Reads never leave the bytes: past the end, or at a value that cannot be, everything is 0 from
// there on and ok() is false. Numbers that say how much follows are held to what is left.
class Reader {
  public:
    Reader(std::string_view body, PackedCase& out, std::size_t symbols)
        : at_(body.data()), end_(body.data() + body.size()), out_(out), symbols_(symbols) {}

    bool read() {
        out_.id = text();
        out_.pack = symbol();
        out_.procedure = symbol();
        out_.zone = symbol();
        out_.confidential = flag();
        const std::size_t participants = count();
        const std::size_t events = count();
        const std::size_t statements = count();
        out_.attributes = pairs();
        if (!ok_) return false;
        out_.participants.resize(participants);
        for (PackedParticipant& participant : out_.participants)
            read(participant);
        if (!ok_) return false;
        out_.events.resize(events);
        for (PackedEvent& event : out_.events)
            read(event);
        if (!ok_) return false;
        out_.statements.resize(statements);
        for (PackedStatement& statement : out_.statements)
            read(statement);
        return ok_ && at_ == end_;
    }

  private:
    void fail() {
        ok_ = false;
        at_ = end_;
    }

    std::uint64_t number() {
        if (at_ != end_) [[likely]] {
            const auto first = static_cast<unsigned char>(*at_);
            if (first < 0x80U) [[likely]] {
                ++at_;
                return first;
            }
        }
        return long_number();
    }

    std::uint64_t long_number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && at_ != end_; shift += 7) {
            const auto byte = static_cast<unsigned char>(*at_++);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80U) return value;
        }
        fail();
        return 0;
    }

    std::int64_t signed_number() { return unzigzag(number()); }

    template <class Integer>
    Integer within(std::int64_t value) {
        if (value < std::numeric_limits<Integer>::min() ||
            value > std::numeric_limits<Integer>::max()) {
            fail();
            return 0;
        }
        return static_cast<Integer>(value);
    }

    // A number below `limit`.
    std::uint32_t below(std::size_t limit) {
        const std::uint64_t value = number();
        if (value < limit && value <= std::numeric_limits<std::uint32_t>::max()) [[likely]] {
            return static_cast<std::uint32_t>(value);
        }
        fail();
        return 0;
    }

    Symbol symbol() { return below(symbols_); }
    bool flag() { return below(2) != 0; }

    // How many items follow: each takes at least one byte.
    std::uint32_t count() { return below(static_cast<std::size_t>(end_ - at_) + 1); }

    std::string_view text() {
        const std::size_t size = number();
        if (size > static_cast<std::size_t>(end_ - at_)) {
            fail();
            return {};
        }
        const std::string_view value(at_, size);
        at_ += size;
        return value;
    }

    Slice list(std::size_t limit) {
        const Slice slice{static_cast<std::uint32_t>(out_.indices.size()), count()};
        for (std::uint32_t i = 0; i < slice.size; ++i)
            out_.indices.push_back(below(limit));
        return slice;
    }

    Slice pairs() {
        const Slice slice{static_cast<std::uint32_t>(out_.pairs.size()), count()};
        for (std::uint32_t i = 0; i < slice.size; ++i) {
            const Symbol name = symbol();
            out_.pairs.emplace_back(name, symbol());
        }
        return slice;
    }

    Day day(std::int64_t difference) {
        const std::int64_t limit = time::kLastDay - time::kFirstDay;
        const std::int64_t number = previous_.number + difference;
        if (difference < -limit || difference > limit || number < time::kFirstDay.number ||
            number > time::kLastDay.number) {
            fail();
            return {};
        }
        return {static_cast<std::int32_t>(number)};
    }

    Moment moment() {
        const Moment value{signed_number()};
        const bool is_infinite = value == time::kDistantPast || value == time::kDistantFuture;
        if (!is_supported(value) && !is_infinite) fail();
        return value;
    }

    Bounds bounds() {
        const std::uint64_t first = number();
        const std::int64_t value = unzigzag(first >> 3U);
        switch (first & 7U) {
            case infinite:
                return {};
            case one_day: {
                previous_ = day(value);
                return {time::start_of(previous_), time::end_of(previous_)};
            }
            case some_days: {
                const Day from = previous_ = day(value);
                const std::int64_t more = below(1U << 24U);
                const Day until = day(more);
                return {time::start_of(from), time::end_of(until)};
            }
            case one_minute: {
                const std::int64_t limit =
                    (time::kLastDay - time::kFirstDay + 1) * std::int64_t{1440};
                if (value < -limit || value > limit) break;
                const Moment at{time::start_of(previous_).minutes + value};
                if (!is_supported(at)) break;
                return {at, at};
            }
            case until_day: {
                previous_ = day(value);
                return {time::kDistantPast, time::end_of(previous_)};
            }
            case from_day: {
                previous_ = day(value);
                return {time::start_of(previous_), time::kDistantFuture};
            }
            case two_minutes: {
                const Moment earliest = moment();
                return {earliest, moment()};
            }
            default:
                break;
        }
        fail();
        return {};
    }

    Length length() {
        Length value;
        const std::uint32_t mask = below(1U << std::size(kLengthParts));
        for (unsigned i = 0; i < std::size(kLengthParts); ++i) {
            if ((mask >> i & 1U) != 0) value.*kLengthParts[i] = within<int>(signed_number());
        }
        return value;
    }

    void read(PackedParticipant& participant) {
        participant.id = text();
        participant.role = symbol();
        participant.confidential = flag();
        participant.known = bounds();
        participant.attributes = pairs();
        participant.charges = {static_cast<std::uint32_t>(out_.charges.size()), count()};
        for (std::uint32_t i = 0; i < participant.charges.size; ++i) {
            const Symbol offence = symbol();
            out_.charges.push_back({offence, bounds()});
        }
    }

    void read(PackedEvent& event) {
        const std::uint32_t mask = below(f_all + 1);
        event.dated = (mask & f_dated) != 0;
        event.preferred = (mask & f_preferred) != 0;
        event.qualified = (mask & f_qualified) != 0;
        event.has_minutes = (mask & f_minutes) != 0;
        event.has_offset = (mask & f_offset) != 0;
        event.is_planned = (mask & f_planned) != 0;
        event.confidential = (mask & f_confidential) != 0;
        event.extension_stated = (mask & f_extension) != 0;
        event.id = text();
        event.type = symbol();
        if (mask & f_dated) event.start = bounds();
        if (mask & f_participants) event.participants = list(out_.participants.size());
        if (mask & f_known) event.known = bounds();
        if (mask & f_status) event.status = symbol();
        if (mask & f_measure) event.measure = symbol();
        if (mask & f_after) event.after = list(out_.events.size());
        if (mask & f_outcome) event.outcome = symbol();
        if (mask & f_offence) event.offence = symbol();
        if (mask & f_authority) event.authority = symbol();
        if (mask & f_before) event.before = list(out_.events.size());
        if (mask & f_disputes) event.disputes = list(out_.events.size());
        if (mask & f_classified) event.classified = pairs();
        if (mask >= f_period) read_rare(event, mask);
    }

    void read_rare(PackedEvent& event, std::uint32_t mask) {
        if (mask & f_period) {
            event.end = static_cast<time::PeriodEnd>(below(4));
            event.finish = bounds();
        }
        if (mask & f_offset) event.offset_minutes = within<std::int16_t>(signed_number());
        if (mask & f_planned) event.planned = bounds();
        if (mask & f_extension) {
            event.extends_total = length();
            event.extends_by = length();
            event.extends_until = bounds();
        }
        if (mask & f_count) {
            event.count_least = within<std::int32_t>(signed_number());
            event.count_most = within<std::int32_t>(signed_number());
        }
        if (mask & f_term) event.term = length();
        if (mask & f_zone) event.zone = symbol();
    }

    void read(PackedStatement& statement) {
        const std::uint32_t mask = below(s_all + 1);
        statement.says = static_cast<Statement::Says>(below(3));
        statement.qualified = (mask & s_qualified) != 0;
        statement.confidential = (mask & s_confidential) != 0;
        statement.known = bounds();
        if (mask & s_types) statement.types = list(symbols_);
        if (mask & s_participant) statement.participant = entry(out_.participants.size());
        if (mask & s_during) {
            statement.during_start = bounds();
            statement.during_end = bounds();
        }
        if (mask & s_event) statement.event = entry(out_.events.size());
        if (mask & s_to_event) statement.to_event = entry(out_.events.size());
        if (mask & s_on) statement.on = bounds();
        statement.has_at_least = (mask & s_at_least) != 0;
        statement.has_at_most = (mask & s_at_most) != 0;
        if (mask & s_at_least) statement.at_least = length();
        if (mask & s_at_most) statement.at_most = length();
    }

    std::int32_t entry(std::size_t limit) { return static_cast<std::int32_t>(below(limit)); }

    const char* at_;
    const char* end_;
    PackedCase& out_;
    std::size_t symbols_;
    Day previous_{};
    bool ok_ = true;
};

}  // namespace

bool decode(std::string_view bytes, PackedCase& out, std::size_t symbols) {
    out.clear();
    if (bytes.size() <= 1 + kCheckSize || bytes.front() != kVersion) return false;
    const std::string_view checked = bytes.substr(0, bytes.size() - kCheckSize);
    std::uint32_t check = 0;
    for (std::size_t i = 0; i < kCheckSize; ++i) {
        check |= std::uint32_t{static_cast<unsigned char>(bytes[checked.size() + i])} << (8 * i);
    }
    if (check != crc32(checked)) return false;
    if (Reader(checked.substr(1), out, symbols).read()) return true;
    out.clear();
    return false;
}

}  // namespace merzim::docket
