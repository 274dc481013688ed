// Cases with every field filled by chance, the same for the same seed, and their comparison field
// by field. The references inside a case are good; what it tells makes no sense.
#pragma once

#include "engine/docket/case.hpp"
#include "tests/support/time.hpp"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace merzim::test {

class CaseMaker {
  public:
    explicit CaseMaker(std::uint32_t seed) : random_(seed) {}

    docket::Case make(const std::string& id) {
        docket::Case record;
        record.id = id;
        record.pack = "aa";
        record.procedure = word();
        record.title = text();
        record.why = text();
        record.zone = maybe("Somewhere/Town");
        record.court = maybe("Суд № 2, \"city\"");
        record.tags = some_words();
        record.attributes = flags();
        if (chance()) record.related.push_back({"other-case", "same-facts"});
        record.confidential = chance();
        for (int i = count(3); i > 0; --i)
            record.sources.push_back(source());
        for (int i = count(3); i > 0; --i)
            record.participants.push_back(participant(record));
        for (int i = count(8); i > 0; --i)
            record.events.push_back(event(record));
        for (int i = count(3); i > 0; --i)
            record.statements.push_back(statement(record));
        return record;
    }

    // A later telling of the same case: some entries changed, gone, or new.
    docket::Case amend(docket::Case record) {
        if (chance()) record.title = text();
        if (chance() && !record.events.empty()) record.events[pick(record.events)].note = text();
        if (chance() && !record.events.empty()) {
            docket::Event& changed = record.events[pick(record.events)];
            const std::string same = changed.id;
            changed = event(record);
            changed.id = same;
        }
        if (chance() && !record.statements.empty()) {
            record.statements.erase(record.statements.begin());
        }
        if (chance() && !record.sources.empty()) record.sources[pick(record.sources)].note = text();
        if (chance()) record.events.push_back(event(record));
        if (chance() && record.events.size() > 1) std::swap(record.events[0], record.events[1]);
        if (chance() && !record.events.empty()) drop_last_event(record);
        return record;
    }

    bool chance() { return random_() % 2 == 0; }
    int count(int most) { return static_cast<int>(random_() % (static_cast<unsigned>(most) + 1)); }
    std::uint32_t number() { return static_cast<std::uint32_t>(random_()); }

  private:
    template <class List>
    std::size_t pick(const List& list) {
        return random_() % list.size();
    }

    std::string word() {
        static const std::vector<std::string> kWords = {
            "opened", "notified-of-status", "search", "uk.147(4)", "house-arrest", "пристав"};
        return kWords[pick(kWords)];
    }
    std::string maybe(const char* value) { return chance() ? value : ""; }
    std::vector<std::string> some_words() {
        std::vector<std::string> words;
        for (int i = count(3); i > 0; --i)
            words.push_back(word());
        return words;
    }

    LocalText text() {
        static const std::vector<std::string> kTexts = {"",
                                                        "Oleg Gusev",
                                                        "Олег Гусев",
                                                        "Жақсылық Әлібекұлы",
                                                        "line one\nline \"two\"\t\\",
                                                        "😀 \x01 é e\u0301",
                                                        "null"};
        if (chance()) return {};
        if (chance()) return LocalText(kTexts[pick(kTexts)]);
        LocalText text;
        if (chance()) text.set("en", kTexts[pick(kTexts)]);
        if (chance()) text.set("kk", kTexts[pick(kTexts)]);
        text.set("ru", kTexts[pick(kTexts)]);
        return text;
    }

    std::vector<std::pair<std::string, bool>> flags() {
        std::vector<std::pair<std::string, bool>> flags;
        if (chance()) flags.emplace_back("minor", chance());
        if (chance()) flags.emplace_back("serviceman", chance());
        return flags;
    }

    std::optional<time::Edtf> date() {
        static const std::vector<std::string> kDates = {"2024-05-02",
                                                        "2024-05-02T14:30",
                                                        "2024-05-02T14:30+05:00",
                                                        "2024-05",
                                                        "2024",
                                                        "2023-12-XX",
                                                        "[2024-05-02..2024-05-30]",
                                                        "[..2023-12-21]",
                                                        "[2024-07-01..]",
                                                        "[2024-05-02, 2024-05-06]",
                                                        "2024-07-11/2024-07-20",
                                                        "2024-03-27/..",
                                                        "2024-03-27/",
                                                        "2024-07-11~",
                                                        "2024-07?",
                                                        "1986-12-17%"};
        if (chance()) return std::nullopt;
        return edtf(kDates[pick(kDates)]);
    }

    std::optional<time::Length> length() {
        static const std::vector<std::string> kLengths = {
            "48 hours", "10 days", "5 working days", "2 months", "1 year and 2 months", "3 weeks"};
        if (chance()) return std::nullopt;
        return test::length(kLengths[pick(kLengths)]);
    }

    std::string fresh_id(const char* kind) { return kind + std::to_string(++last_id_); }

    template <class Entry>
    std::string one_of(const std::vector<Entry>& entries) {
        return entries.empty() || chance() ? "" : entries[pick(entries)].id;
    }
    template <class Entry>
    std::vector<std::string> some_of(const std::vector<Entry>& entries) {
        std::vector<std::string> ids;
        for (const Entry& entry : entries) {
            if (random_() % 3 == 0) ids.push_back(entry.id);
        }
        return ids;
    }

    docket::Source source() {
        docket::Source source;
        source.id = fresh_id("source-");
        source.publisher = maybe("Monitor");
        source.title = text();
        source.url = maybe("https://example.org/a?b=c#d");
        source.archive_url = maybe("https://example.org/archive");
        source.published = date();
        source.covers = date();
        source.known = date();
        source.read_on = date();
        source.language = maybe("ru");
        source.confidence = maybe("B");
        source.sha256 = maybe("00ff");
        source.note = text();
        source.confidential = chance();
        return source;
    }

    docket::Participant participant(const docket::Case& record) {
        docket::Participant participant;
        participant.id = fresh_id("person-");
        participant.name = text();
        participant.public_name = text();
        if (chance()) participant.aliases = {"Gussev", "Гусь"};
        if (chance()) participant.forms = {"Гусеву", "Гусевым"};
        participant.description = text();
        participant.role = maybe("accused");
        for (int i = count(2); i > 0; --i) {
            participant.charges.push_back({word(), one_of(record.sources), date(), {}});
        }
        participant.attributes = flags();
        participant.source = one_of(record.sources);
        participant.known = date();
        participant.note = text();
        participant.confidential = chance();
        return participant;
    }

    docket::Event event(const docket::Case& record) {
        docket::Event event;
        event.id = fresh_id("event-");
        event.type = word();
        event.participants = some_of(record.participants);
        event.date = date();
        event.after = some_of(record.events);
        event.before = some_of(record.events);
        event.planned = date();
        event.known = date();
        if (chance()) event.count = docket::CountRange{2 + count(2), std::nullopt};
        if (chance()) event.count = docket::CountRange{1, 1 + count(3)};
        event.status = maybe("suspect");
        event.measure = maybe("bail");
        event.outcome = maybe("refused");
        event.offence = maybe("uk.147(4)");
        event.authority = maybe("prosecutor");
        event.court = maybe("Районный суд");
        event.place = maybe("Алматы");
        event.zone = maybe("Somewhere/Else");
        event.term = length();
        if (chance()) event.extends = {length(), length(), date()};
        if (chance()) event.classified = {{"form", "inquiry"}, {"gravity", "grave"}};
        event.disputes = some_of(record.events);
        event.preferred = chance();
        event.source = one_of(record.sources);
        event.quote = text();
        event.page = maybe("4");
        event.note = text();
        event.confidential = chance();
        return event;
    }

    docket::Statement statement(const docket::Case& record) {
        docket::Statement statement;
        statement.id = chance() ? fresh_id("statement-") : "";
        statement.says = static_cast<docket::Statement::Says>(count(2));
        statement.types = some_words();
        statement.participant = one_of(record.participants);
        statement.during = date();
        statement.event = one_of(record.events);
        statement.to_event = one_of(record.events);
        statement.on = date();
        statement.at_least = length();
        statement.at_most = length();
        statement.known = date();
        statement.source = one_of(record.sources);
        statement.quote = text();
        // two statements without an id that say the same are one
        statement.note = LocalText("note " + std::to_string(++last_id_));
        statement.confidential = chance();
        return statement;
    }

    static void drop_last_event(docket::Case& record) {
        const std::string gone = record.events.back().id;
        record.events.pop_back();
        const auto forget = [&](std::vector<std::string>& list) { std::erase(list, gone); };
        for (docket::Event& event : record.events) {
            forget(event.after);
            forget(event.before);
            forget(event.disputes);
        }
        for (docket::Statement& statement : record.statements) {
            if (statement.event == gone) statement.event.clear();
            if (statement.to_event == gone) statement.to_event.clear();
        }
    }

    std::mt19937 random_;
    int last_id_ = 0;
};

// All fields but the span.
inline auto fields(const docket::Source& a) {
    return std::tie(a.id, a.publisher, a.title, a.url, a.archive_url, a.published, a.covers,
                    a.known, a.read_on, a.language, a.confidence, a.sha256, a.note, a.confidential);
}
inline auto fields(const docket::Charge& a) {
    return std::tie(a.offence, a.source, a.known);
}
inline auto fields(const docket::RelatedCase& a) {
    return std::tie(a.id, a.relation);
}
inline auto fields(const docket::Participant& a) {
    return std::tie(a.id, a.name, a.public_name, a.aliases, a.forms, a.description, a.role,
                    a.attributes, a.source, a.known, a.note, a.confidential);
}
inline auto fields(const docket::Event& a) {
    return std::tie(a.id, a.type, a.participants, a.date, a.after, a.before, a.planned, a.known,
                    a.count, a.status, a.measure, a.outcome, a.offence, a.authority, a.court,
                    a.place, a.zone, a.term, a.extends, a.classified, a.disputes, a.preferred,
                    a.source, a.quote, a.page, a.note, a.confidential);
}
inline auto fields(const docket::Statement& a) {
    return std::tie(a.id, a.says, a.types, a.participant, a.during, a.event, a.to_event, a.on,
                    a.at_least, a.at_most, a.known, a.source, a.quote, a.note, a.confidential);
}
inline auto fields(const docket::Case& a) {
    return std::tie(a.id, a.pack, a.procedure, a.title, a.why, a.zone, a.court, a.tags,
                    a.attributes, a.confidential);
}

template <class Entry>
bool same(const std::vector<Entry>& a, const std::vector<Entry>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Entry& x, const Entry& y) { return fields(x) == fields(y); });
}

inline bool same(const docket::Case& a, const docket::Case& b) {
    const bool charges = std::equal(
        a.participants.begin(), a.participants.end(), b.participants.begin(), b.participants.end(),
        [](const auto& x, const auto& y) { return same(x.charges, y.charges); });
    return charges && fields(a) == fields(b) && same(a.related, b.related) &&
           same(a.sources, b.sources) && same(a.participants, b.participants) &&
           same(a.events, b.events) && same(a.statements, b.statements);
}

}  // namespace merzim::test
