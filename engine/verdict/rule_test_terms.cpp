#include "engine/verdict/rule_test_terms.hpp"

#include <optional>

namespace merzim::verdict {

namespace {

using docket::ExpectedTerm;

std::string date_text(time::Moment moment) {
    if (!time::is_supported(moment)) return "none";
    const time::Day on = time::day_of(moment);
    return moment == time::end_of(on) || moment == time::start_of(on) ? time::iso(on)
                                                                      : time::iso(moment);
}

std::string id_at(const auto& list, std::int32_t index) {
    return index < 0 ? std::string() : std::string(list[static_cast<std::size_t>(index)].id);
}

// The clocks of one case against what is expected of them.
class TermCheck {
  public:
    TermCheck(const law::Pack& pack, const docket::PackedCase& packed, const Evaluation& evaluation)
        : pack_(pack),
          packed_(packed),
          evaluation_(evaluation),
          used_(evaluation.clocks.size(), false) {}

    // "" when it is met; else what there is instead.
    std::optional<std::string> mismatch(const ExpectedTerm& expected) {
        std::string near;
        for (std::size_t i = 0; i < evaluation_.clocks.size(); ++i) {
            const Clock& clock = evaluation_.clocks[i];
            if (used_[i] || !is_meant(clock, expected)) continue;
            const bool applies =
                clock.kind != Kind::not_applicable && clock.kind != Kind::not_in_force;
            if (expected.outcome == "none" ? applies : stands_so(clock, expected)) {
                used_[i] = true;
                return expected.outcome == "none" ? std::optional(describe(clock)) : std::nullopt;
            }
            if (near.empty()) near = describe(clock);
        }
        return expected.outcome == "none" ? std::nullopt : std::optional(near);
    }

  private:
    [[nodiscard]] bool is_meant(const Clock& clock, const ExpectedTerm& expected) const {
        return pack_.term(clock.term).id == expected.term &&
               (expected.participant.empty() ||
                id_at(packed_.participants, clock.participant) == expected.participant) &&
               (expected.event.empty() || id_at(packed_.events, clock.event) == expected.event);
    }

    static bool stands_so(const Clock& clock, const ExpectedTerm& expected) {
        return to_string(clock.kind) == expected.outcome &&
               (expected.certainty.empty() || to_string(clock.certainty) == expected.certainty) &&
               same_date(expected.earliest, clock.due.earliest) &&
               same_date(expected.prevailing, clock.due.prevailing) &&
               same_date(expected.latest, clock.due.latest);
    }

    [[nodiscard]] std::string describe(const Clock& clock) const {
        std::string text(to_string(clock.kind));
        text += ", " + std::string(to_string(clock.certainty));
        const std::string who = id_at(packed_.participants, clock.participant);
        if (!who.empty()) text += "; participant " + who;
        const std::string event = id_at(packed_.events, clock.event);
        if (!event.empty()) text += "; event " + event;
        return text + due_text(clock.due);
    }

    const law::Pack& pack_;
    const docket::PackedCase& packed_;
    const Evaluation& evaluation_;
    std::vector<bool> used_;  // clocks an expectation has claimed
};

std::string describe(const ExpectedTerm& expected) {
    std::string text = expected.outcome;
    if (!expected.certainty.empty()) text += ", " + expected.certainty;
    const auto add = [&](const char* label, const std::string& value) {
        if (!value.empty()) text += std::string("; ") + label + " " + value;
    };
    const auto date = [](const std::optional<time::Edtf>& value) {
        return value ? value->text : std::string();
    };
    add("participant", expected.participant);
    add("event", expected.event);
    add("earliest", date(expected.earliest));
    add("prevailing", date(expected.prevailing));
    add("latest", date(expected.latest));
    return text;
}

}  // namespace

bool same_date(const std::optional<time::Edtf>& expected, time::Moment got) {
    if (!expected) return true;
    if (!time::is_supported(got)) return false;
    if (expected->has_minutes) return expected->start.earliest == got;
    return time::day_of(expected->start.earliest) == time::day_of(got);
}

std::string due_text(const Due& due) {
    if (!time::is_supported(due.latest)) return {};
    return "; earliest " + date_text(due.earliest) + ", prevailing " + date_text(due.prevailing) +
           ", latest " + date_text(due.latest);
}

std::vector<TermMismatch> check_terms(const law::Pack& pack, const docket::PackedCase& packed,
                                      const Evaluation& evaluation,
                                      const std::vector<ExpectedTerm>& expected) {
    std::vector<TermMismatch> wrong;
    TermCheck check(pack, packed, evaluation);
    for (const ExpectedTerm& one : expected) {
        if (auto got = check.mismatch(one))
            wrong.push_back({one.span, one.term, describe(one), std::move(*got)});
    }
    return wrong;
}

}  // namespace merzim::verdict
