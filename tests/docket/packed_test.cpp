#include "engine/docket/packed.hpp"

#include "engine/docket/crc32.hpp"
#include "tests/docket/random_case.hpp"
#include "tests/support/property.hpp"

#include <set>

#include <doctest/doctest.h>

namespace merzim::docket {

namespace {

using time::Bounds;

// The pools may be laid out differently: slices are compared by what is in them.
std::vector<std::uint32_t> items(const PackedCase& packed, Slice slice) {
    const auto list = packed.list(slice);
    return {list.begin(), list.end()};
}

std::vector<std::pair<Symbol, Symbol>> pairs(const PackedCase& packed, Slice slice) {
    const auto first = packed.pairs.begin() + slice.first;
    return {first, first + slice.size};
}

auto plain(const PackedEvent& e) {
    return std::tie(e.id, e.type, e.status, e.measure, e.outcome, e.offence, e.authority, e.zone,
                    e.start, e.finish, e.end, e.dated, e.qualified, e.has_minutes, e.has_offset,
                    e.is_planned, e.preferred, e.confidential, e.extension_stated, e.offset_minutes,
                    e.planned, e.known, e.count_least, e.count_most, e.term, e.extends_total,
                    e.extends_by, e.extends_until);
}

auto plain(const PackedStatement& s) {
    return std::tie(s.says, s.participant, s.during_start, s.during_end, s.event, s.to_event, s.on,
                    s.qualified, s.at_least, s.at_most, s.has_at_least, s.has_at_most,
                    s.confidential, s.known);
}

bool same_event(const PackedCase& a, const PackedEvent& x, const PackedCase& b,
                const PackedEvent& y) {
    return plain(x) == plain(y) && items(a, x.participants) == items(b, y.participants) &&
           items(a, x.after) == items(b, y.after) && items(a, x.before) == items(b, y.before) &&
           items(a, x.disputes) == items(b, y.disputes) &&
           pairs(a, x.classified) == pairs(b, y.classified);
}

bool same_participant(const PackedCase& a, const PackedParticipant& x, const PackedCase& b,
                      const PackedParticipant& y) {
    if (std::tie(x.id, x.role, x.known, x.confidential) !=
            std::tie(y.id, y.role, y.known, y.confidential) ||
        pairs(a, x.attributes) != pairs(b, y.attributes) || x.charges.size != y.charges.size) {
        return false;
    }
    for (std::uint32_t i = 0; i < x.charges.size; ++i) {
        const PackedCharge& one = a.charges[x.charges.first + i];
        const PackedCharge& other = b.charges[y.charges.first + i];
        if (one.offence != other.offence || one.known != other.known) return false;
    }
    return true;
}

bool same(const PackedCase& a, const PackedCase& b) {
    if (std::tie(a.id, a.pack, a.procedure, a.zone, a.confidential) !=
            std::tie(b.id, b.pack, b.procedure, b.zone, b.confidential) ||
        pairs(a, a.attributes) != pairs(b, b.attributes) ||
        a.participants.size() != b.participants.size() || a.events.size() != b.events.size() ||
        a.statements.size() != b.statements.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.participants.size(); ++i) {
        if (!same_participant(a, a.participants[i], b, b.participants[i])) return false;
    }
    for (std::size_t i = 0; i < a.events.size(); ++i) {
        if (!same_event(a, a.events[i], b, b.events[i])) return false;
    }
    for (std::size_t i = 0; i < a.statements.size(); ++i) {
        const PackedStatement& x = a.statements[i];
        const PackedStatement& y = b.statements[i];
        if (plain(x) != plain(y) || items(a, x.types) != items(b, y.types)) return false;
    }
    return true;
}

// Does every index point into its vector, so that nobody who reads the case can leave it?
bool is_safe(const PackedCase& packed, std::size_t symbols) {
    const auto below = [&](Slice slice, std::size_t limit) {
        if (std::size_t{slice.first} + slice.size > packed.indices.size()) return false;
        for (const std::uint32_t item : packed.list(slice)) {
            if (item >= limit) return false;
        }
        return true;
    };
    bool safe = packed.pack < symbols && packed.procedure < symbols && packed.zone < symbols;
    for (const PackedEvent& event : packed.events) {
        safe = safe && event.type < symbols && below(event.after, packed.events.size()) &&
               below(event.before, packed.events.size()) &&
               below(event.disputes, packed.events.size()) &&
               below(event.participants, packed.participants.size()) &&
               std::size_t{event.classified.first} + event.classified.size <= packed.pairs.size();
    }
    for (const PackedStatement& statement : packed.statements) {
        safe = safe && below(statement.types, symbols) &&
               statement.event < static_cast<std::int32_t>(packed.events.size()) &&
               statement.participant < static_cast<std::int32_t>(packed.participants.size());
    }
    return safe;
}

Bounds days(const char* first, const char* last) {
    return {time::start_of(test::day(first)), time::end_of(test::day(last))};
}

}  // namespace

TEST_SUITE("docket") {
    TEST_CASE("the check sum is CRC-32") {
        CHECK(crc32("") == 0);
        CHECK(crc32("123456789") == 0xCBF43926U);
        CHECK(crc32("The quick brown fox jumps over the lazy dog") == 0x414FA339U);
    }

    TEST_CASE("symbols are numbered as they come") {
        Symbols symbols;
        CHECK(symbols.intern("") == 0);
        CHECK(symbols.intern("a") == 1);
        CHECK(symbols.intern("b") == 2);
        CHECK(symbols.intern("a") == 1);
        CHECK(symbols.find("b") == 2);
        CHECK(symbols.find("c") == 0);
        CHECK(symbols.name(2) == "b");
        CHECK(symbols.name(77).empty());
        CHECK(symbols.size() == 3);
    }

    TEST_CASE("a packed case says what the case says") {
        CHECK(test::holds("pack", [] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const Case record = test::CaseMaker(seed).make("some-case");
            Symbols symbols;
            PackedCase packed;
            pack_case(record, symbols, packed);
            RC_ASSERT(packed.id == record.id);
            RC_ASSERT(symbols.name(packed.procedure) == record.procedure);
            RC_ASSERT(packed.events.size() == record.events.size());
            for (std::size_t i = 0; i < record.events.size(); ++i) {
                const Event& event = record.events[i];
                const PackedEvent& p = packed.events[i];
                RC_ASSERT(p.id == event.id);
                RC_ASSERT(symbols.name(p.type) == event.type);
                RC_ASSERT(symbols.name(p.status) == event.status);
                RC_ASSERT(symbols.name(p.measure) == event.measure);
                RC_ASSERT(symbols.name(p.outcome) == event.outcome);
                RC_ASSERT(symbols.name(p.offence) == event.offence);
                RC_ASSERT(symbols.name(p.authority) == event.authority);
                RC_ASSERT(symbols.name(p.zone) == event.zone);
                RC_ASSERT(p.dated == event.date.has_value());
                RC_ASSERT(p.start == (event.date ? event.date->start : Bounds{}));
                RC_ASSERT(p.is_planned == event.planned.has_value());
                RC_ASSERT(p.term == event.term.value_or(time::Length{}));
                RC_ASSERT(p.extension_stated == event.extends.stated());
                RC_ASSERT(p.participants.size == event.participants.size());
                for (std::size_t k = 0; k < event.after.size(); ++k) {
                    RC_ASSERT(packed.events[packed.list(p.after)[k]].id == event.after[k]);
                }
                for (std::size_t k = 0; k < event.classified.size(); ++k) {
                    const auto [name, value] = packed.pairs[p.classified.first + k];
                    RC_ASSERT(symbols.name(name) == event.classified[k].first);
                    RC_ASSERT(symbols.name(value) == event.classified[k].second);
                }
            }
        }));
    }

    TEST_CASE("a packed case survives its bytes") {
        PackedCase back;  // used again and again, as a scan does
        Symbols symbols;
        CHECK(test::holds("encode and decode", [&] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const Case record = test::CaseMaker(seed).make("some-case");
            PackedCase packed;
            pack_case(record, symbols, packed);
            const std::string bytes = encode(packed);
            RC_ASSERT(decode(bytes, back, symbols.size()));
            RC_ASSERT(same(packed, back));
            RC_ASSERT(encode(back) == bytes);
        }));
    }

    TEST_CASE("bounds of every shape survive") {
        const time::Moment minute = test::moment("2024-05-02T14:30");
        const time::Moment noon = test::moment("2024-06-02T12:00");
        const Bounds all[] = {
            {},
            days("2024-05-02", "2024-05-02"),
            days("2024-05-02", "2024-06-30"),
            days("1400-01-01", "9999-12-31"),
            {minute, minute},
            {minute, noon},
            {time::kDistantPast, time::end_of(test::day("2023-12-21"))},
            {time::start_of(test::day("2024-07-01")), time::kDistantFuture},
            {time::kDistantPast, noon},
            {noon, time::kDistantFuture},
            {time::start_of(test::day("2024-05-02")), time::start_of(test::day("2024-05-02"))},
            {time::kDistantFuture, time::kDistantPast},
            {noon, minute}};
        PackedCase packed;
        packed.id = "a";
        for (const Bounds& bounds : all) {
            PackedEvent event;
            event.id = "e";
            event.dated = true;
            event.start = bounds;
            packed.events.push_back(event);
        }
        PackedCase back;
        const std::string bytes = encode(packed);
        REQUIRE(decode(bytes, back));
        CHECK(same(packed, back));
    }

    TEST_CASE("damaged bytes are refused and never crash") {
        CHECK(test::holds("damage", [] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            test::CaseMaker maker(seed);
            Symbols symbols;
            PackedCase packed;
            pack_case(maker.make("some-case"), symbols, packed);
            const std::string good = encode(packed);
            std::string bad = good;
            for (int i = maker.count(6); i >= 0; --i)
                bad[maker.number() % bad.size()] = static_cast<char>(maker.number());
            if (maker.chance()) bad.resize(maker.number() % bad.size());
            PackedCase back;
            RC_ASSERT(decode(bad, back, symbols.size()) == (bad == good));
            if (bad != good) RC_ASSERT(back.events.empty() && back.participants.empty());
        }));
    }

    // What the check sum would let through: nobody should have to trust it.
    TEST_CASE("bytes damaged before they were summed are safe to read") {
        std::size_t read = 0;
        CHECK(test::holds("damage with a good sum", [&] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            test::CaseMaker maker(seed);
            Symbols symbols;
            PackedCase packed;
            pack_case(maker.make("some-case"), symbols, packed);
            std::string bad = encode(packed);
            bad.resize(bad.size() - 4);
            for (int i = maker.count(3); i >= 0; --i)
                bad[1 + maker.number() % (bad.size() - 1)] = static_cast<char>(maker.number());
            const std::uint32_t sum = crc32(bad);
            for (unsigned shift = 0; shift < 32; shift += 8)
                bad += static_cast<char>(sum >> shift & 0xFFU);
            PackedCase back;
            if (!decode(bad, back, symbols.size())) return;
            ++read;
            RC_ASSERT(is_safe(back, symbols.size()));
        }));
        CHECK(read > 0);
    }

    TEST_CASE("bytes of another version or docket are refused") {
        Case record;
        record.id = "a";
        record.pack = "p";
        Symbols symbols;
        PackedCase packed;
        pack_case(record, symbols, packed);
        std::string bytes = encode(packed);
        PackedCase back;
        CHECK(decode(bytes, back, symbols.size()));
        CHECK_FALSE(decode(bytes, back, symbols.size() - 1));
        CHECK_FALSE(decode("", back));
        CHECK_FALSE(decode(bytes.substr(0, 5), back));
        ++bytes.front();
        CHECK_FALSE(decode(bytes, back));
    }

    TEST_CASE("when an entry was known") {
        Case record;
        record.id = "a";
        Source source;
        source.id = "s";
        Event event;
        event.id = "e";
        event.type = "t";
        event.source = "s";
        const auto known = [&] {
            record.sources = {source};
            record.events = {event};
            Symbols symbols;
            PackedCase packed;
            pack_case(record, symbols, packed);
            return packed.events.front().known;
        };
        CHECK(known() == Bounds{});
        source.covers = test::edtf("2024-07");
        CHECK(known() == days("2024-07-01", "2024-07-31"));
        source.covers = test::edtf("2024-04-01/2024-06-30");
        CHECK(known() == days("2024-04-01", "2024-06-30"));
        source.covers = test::edtf("2024-04-01/..");
        CHECK(known() == Bounds{time::start_of(test::day("2024-04-01")), time::kDistantFuture});
        source.published = test::edtf("2024-08");
        CHECK(known() == days("2024-08-01", "2024-08-31"));
        source.known = test::edtf("2024-07-31");
        CHECK(known() == days("2024-07-31", "2024-07-31"));
        event.known = test::edtf("2024-07-12");
        CHECK(known() == days("2024-07-12", "2024-07-12"));
        // 12:00 in UTC is some time from 00:00 to 02:00 the day after, depending on the place
        event.known = test::edtf("2024-07-12T17:00+05:00");
        CHECK(known() ==
              Bounds{test::moment("2024-07-12T00:00"), test::moment("2024-07-13T02:00")});
    }

    TEST_CASE("charges and confidence are inherited") {
        Case record;
        record.id = "a";
        Source source;
        source.id = "s";
        source.confidential = true;
        source.published = test::edtf("2024-08-01");
        record.sources = {source};
        Participant participant;
        participant.id = "p";
        participant.source = "s";
        participant.charges = {{"x", "", std::nullopt, {}},
                               {"y", "", test::edtf("2024-05-01"), {}}};
        record.participants = {participant};
        Symbols symbols;
        PackedCase packed;
        pack_case(record, symbols, packed);
        CHECK(packed.participants.front().confidential);
        CHECK(packed.charges[0].known == days("2024-08-01", "2024-08-01"));
        CHECK(packed.charges[1].known == days("2024-05-01", "2024-05-01"));
    }

    TEST_CASE("the span of a statement") {
        const auto during = [](const char* text) {
            Case record;
            record.id = "a";
            Statement statement;
            statement.during = test::edtf(text);
            record.statements = {statement};
            Symbols symbols;
            PackedCase packed;
            pack_case(record, symbols, packed);
            return std::pair(packed.statements.front().during_start,
                             packed.statements.front().during_end);
        };
        const auto july =
            std::pair(days("2024-07-01", "2024-07-01"), days("2024-07-31", "2024-07-31"));
        CHECK((during("2024-07") == july));
        CHECK((during("2024-07-01/2024-07-31") == july));
        CHECK((during("[2024-07-01..2024-07-31]") ==
               std::pair(days("2024-07-01", "2024-07-31"), days("2024-07-01", "2024-07-31"))));
        CHECK((during("2024-07-01/..") == std::pair(days("2024-07-01", "2024-07-01"), Bounds{})));
    }
}

}  // namespace merzim::docket
