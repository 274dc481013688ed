// Whether two cases say the same, spans apart.
#pragma once

#include "engine/docket/case.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace merzim::test {

inline auto parts(const docket::Source& s) {
    return std::tie(s.id, s.publisher, s.title, s.url, s.archive_url, s.published, s.covers,
                    s.known, s.read_on, s.language, s.confidence, s.sha256, s.note, s.confidential);
}
inline auto parts(const docket::Charge& c) {
    return std::tie(c.offence, c.source, c.known);
}
inline auto parts(const docket::RelatedCase& r) {
    return std::tie(r.id, r.relation);
}
inline auto parts(const docket::Event& e) {
    return std::tie(e.id, e.type, e.participants, e.date, e.after, e.before, e.planned, e.known,
                    e.count, e.status, e.measure, e.outcome, e.offence, e.authority, e.court,
                    e.place, e.zone, e.term, e.extends, e.classified, e.disputes, e.preferred,
                    e.source, e.quote, e.page, e.note, e.confidential);
}
inline auto parts(const docket::Statement& s) {
    return std::tie(s.id, s.says, s.types, s.participant, s.during, s.event, s.to_event, s.on,
                    s.at_least, s.at_most, s.known, s.source, s.quote, s.note, s.confidential);
}

template <class Entry>
bool same(const std::vector<Entry>& a, const std::vector<Entry>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Entry& x, const Entry& y) { return parts(x) == parts(y); });
}

inline bool same_participant(const docket::Participant& a, const docket::Participant& b) {
    const auto own = [](const docket::Participant& p) {
        return std::tie(p.id, p.name, p.public_name, p.aliases, p.forms, p.description, p.role,
                        p.attributes, p.source, p.known, p.note, p.confidential);
    };
    return own(a) == own(b) && same(a.charges, b.charges);
}

inline bool same_case(const docket::Case& a, const docket::Case& b) {
    const auto own = [](const docket::Case& c) {
        return std::tie(c.id, c.pack, c.procedure, c.title, c.why, c.zone, c.court, c.tags,
                        c.attributes, c.confidential);
    };
    return own(a) == own(b) && same(a.related, b.related) && same(a.sources, b.sources) &&
           std::equal(a.participants.begin(), a.participants.end(), b.participants.begin(),
                      b.participants.end(), same_participant) &&
           same(a.events, b.events) && same(a.statements, b.statements);
}

}  // namespace merzim::test
