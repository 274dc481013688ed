// For the tests of engine/timeline: packs and cases put together by hand, and a timeline of them.
#pragma once

#include "engine/docket/packed.hpp"
#include "engine/law/words.hpp"
#include "engine/timeline/timeline.hpp"
#include "tests/support/time.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace merzim::timeline {

inline std::ostream& operator<<(std::ostream& out, const Reason& reason) {
    constexpr std::array kKinds{"date", "order", "statement", "necessity", "procedure", "period"};
    return out << kKinds[static_cast<std::size_t>(reason.kind)] << " " << reason.index;
}

}  // namespace merzim::timeline

namespace merzim::test {

using Names = std::vector<std::string>;

// Lists as text, so that a failed check shows them.
template <class List>
std::string joined(const List& list) {
    std::ostringstream out;
    for (const auto& entry : list) {
        out << (out.tellp() > 0 ? ", " : "") << entry;
    }
    return out.str();
}

class PackBuilder {
  public:
    PackBuilder() {
        pack_.id = "made";
        pack_.zones.push_back(aktau());
        pack_.zones.push_back(almaty());
        pack_.procedure.id = "criminal";
    }

    PackBuilder& type(const std::string& id, bool of_participant = false, bool outside = false) {
        law::EventType type;
        type.id = id;
        type.of_participant = of_participant;
        type.outside = outside;
        pack_.event_types.push_back(type);
        return *this;
    }

    // The first state is the initial one; a final one ends in "!".
    PackBuilder& track(const std::string& id, bool of_participant, const Names& states) {
        law::Track track;
        track.id = id;
        track.of_participant = of_participant;
        track.span = {id + ".toml", 3, 1, 1};
        for (std::string name : states) {
            law::State state;
            state.final = name.back() == '!';
            if (state.final) name.pop_back();
            state.id = name;
            track.states.push_back(state);
        }
        pack_.tracks.push_back(track);
        return *this;
    }

    // Of the last track; `on` is "type" or "type status".
    PackBuilder& move(const std::string& on, const Names& from, const std::string& to) {
        law::Track& track = pack_.tracks.back();
        law::Move move;
        move.on = pattern(on);
        for (const std::string& state : from) {
            move.from.push_back(state_of(track, state));
        }
        move.to = state_of(track, to);
        track.moves.push_back(move);
        return *this;
    }

    // The last move keeps these states.
    PackBuilder& keeps(const Names& states) {
        law::Track& track = pack_.tracks.back();
        for (const std::string& state : states) {
            track.moves.back().keeps.push_back(state_of(track, state));
        }
        return *this;
    }

    PackBuilder& necessity(const std::string& earlier, const std::string& later,
                           const std::string& at_least = {}) {
        law::Necessity necessity;
        necessity.id = earlier + "-" + later;
        necessity.earlier.any.push_back(pattern(earlier));
        necessity.later.any.push_back(pattern(later));
        if (!at_least.empty()) necessity.at_least = length(at_least);
        pack_.necessities.push_back(necessity);
        return *this;
    }

    PackBuilder& in_force_from(const std::string& date) {
        law::Norm norm;
        norm.from = edtf(date).start;
        pack_.norms.push_back(norm);
        pack_.procedure.norm = law::NormId(pack_.norms.size() - 1);
        return *this;
    }

    law::Pack build() {
        law::intern_words(pack_);
        pack_.make_index();
        return pack_;
    }

  private:
    static std::uint16_t state_of(const law::Track& track, const std::string& id) {
        for (std::size_t s = 0; s < track.states.size(); ++s) {
            if (track.states[s].id == id) return static_cast<std::uint16_t>(s);
        }
        throw std::runtime_error("no state " + id);
    }

    law::EventPattern pattern(const std::string& on) {
        const std::size_t space = on.find(' ');
        law::EventPattern pattern;
        const auto type = pack_.find_event_type(on.substr(0, space));
        if (!type) throw std::runtime_error("no type " + on);
        pattern.type = *type;
        if (space != std::string::npos) pattern.status = on.substr(space + 1);
        return pattern;
    }

    law::Pack pack_;
};

// An event as the tests write it.
struct Written {
    std::string id;
    std::string type;
    std::string date = {};
    Names who = {};
    std::string status = {};
    Names after = {};
    Names before = {};
    Names disputes = {};
    bool preferred = false;
    std::string planned = {};
    std::string known = {};
    std::string zone = {};
    int count_least = 1;
};

inline std::optional<time::Edtf> optional_edtf(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(edtf(text));
}

class CaseBuilder {
  public:
    CaseBuilder() {
        record_.id = "case";
        record_.pack = "made";
        record_.procedure = "criminal";
    }

    CaseBuilder& participant(const std::string& id, const std::string& known = {}) {
        docket::Participant participant;
        participant.id = id;
        participant.known = optional_edtf(known);
        record_.participants.push_back(participant);
        return *this;
    }

    CaseBuilder& event(const Written& written) {
        docket::Event event;
        event.id = written.id;
        event.type = written.type;
        event.date = optional_edtf(written.date);
        event.participants = written.who;
        event.status = written.status;
        event.after = written.after;
        event.before = written.before;
        event.disputes = written.disputes;
        event.preferred = written.preferred;
        event.planned = optional_edtf(written.planned);
        event.known = optional_edtf(written.known);
        event.zone = written.zone;
        if (written.count_least > 1) event.count = {written.count_least, std::nullopt};
        record_.events.push_back(event);
        return *this;
    }

    CaseBuilder& ongoing(const std::string& event, const std::string& on,
                         const std::string& at_least, const std::string& at_most = {}) {
        docket::Statement statement;
        statement.says = docket::Statement::Says::ongoing;
        statement.event = event;
        statement.on = edtf(on);
        return add(statement, at_least, at_most);
    }

    CaseBuilder& lasted(const std::string& from, const std::string& to, const std::string& at_least,
                        const std::string& at_most = {}) {
        docket::Statement statement;
        statement.says = docket::Statement::Says::lasted;
        statement.event = from;
        statement.to_event = to;
        return add(statement, at_least, at_most);
    }

    docket::Case& record() { return record_; }

  private:
    CaseBuilder& add(docket::Statement statement, const std::string& at_least,
                     const std::string& at_most) {
        statement.id = "s" + std::to_string(record_.statements.size());
        if (!at_least.empty()) statement.at_least = length(at_least);
        if (!at_most.empty()) statement.at_most = length(at_most);
        record_.statements.push_back(statement);
        return *this;
    }

    docket::Case record_;
};

// A timeline of a case on a day; names in place of numbers.
class Scene {
  public:
    Scene(const law::Pack& pack, const docket::Case& record) : pack_(pack), record_(record) {
        docket::pack_case(record_, symbols_, packed_);
        binding_.emplace(pack_, symbols_);
        line_ = std::make_unique<timeline::Timeline>(*binding_);
    }

    // At the end of the day.
    Scene& on(const std::string& day_text, const std::string& known_by = {}) {
        timeline::Question question;
        question.now = time::end_of(day(day_text));
        if (!known_by.empty()) question.known_by = time::end_of(day(known_by));
        line_->build(packed_, question);
        return *this;
    }

    [[nodiscard]] const timeline::Timeline& line() const { return *line_; }

    [[nodiscard]] std::int32_t event(const std::string& id) const {
        for (std::size_t e = 0; e < record_.events.size(); ++e) {
            if (record_.events[e].id == id) return static_cast<std::int32_t>(e);
        }
        throw std::runtime_error("no event " + id);
    }
    [[nodiscard]] bool has(const std::string& id) const { return line_->fact_of(event(id)) >= 0; }
    [[nodiscard]] std::int32_t index(const std::string& id) const {
        const std::int32_t index = line_->fact_of(event(id));
        if (index < 0) throw std::runtime_error("no fact " + id);
        return index;
    }
    [[nodiscard]] const timeline::Fact& fact(const std::string& id) const {
        return line_->facts()[static_cast<std::size_t>(index(id))];
    }
    // Bounds in whole days, as EDTF.
    [[nodiscard]] std::string when(const std::string& id) const {
        return time::edtf_text(fact(id).at);
    }
    [[nodiscard]] std::string why(const std::string& id) const {
        return joined(line_->why(static_cast<std::uint32_t>(event(id))));
    }
    [[nodiscard]] law::TrackId track(const std::string& id) const { return *pack_.find_track(id); }
    [[nodiscard]] std::int32_t who(const std::string& id) const {
        if (id.empty()) return timeline::kNobody;
        for (std::size_t p = 0; p < record_.participants.size(); ++p) {
            if (record_.participants[p].id == id) return static_cast<std::int32_t>(p);
        }
        throw std::runtime_error("no participant " + id);
    }
    // The names of the possible states at the end of the day asked about.
    [[nodiscard]] std::string states(const std::string& track_id,
                                     const std::string& person = {}) const {
        const time::Moment now = line_->question().now;
        return states_at(track_id, person, {now, now}, -1);
    }
    [[nodiscard]] std::string states_at(const std::string& track_id, const std::string& person,
                                        time::Bounds at, std::int32_t including) const {
        std::vector<timeline::PossibleState> states;
        line_->states_at(track(track_id), who(person), at, including, states);
        Names names;
        for (const timeline::PossibleState& state : states) {
            names.push_back(pack_.track(track(track_id)).states[state.state].id);
        }
        return joined(names);
    }
    [[nodiscard]] std::vector<timeline::MissingSteps> missing(
        const std::string& track_id, const std::string& person = {}) const {
        std::vector<timeline::MissingSteps> missing;
        line_->missing_steps(track(track_id), who(person), missing);
        return missing;
    }
    // The facts that move a track, in order.
    [[nodiscard]] std::string moves(const std::string& track_id,
                                    const std::string& person = {}) const {
        std::vector<std::int32_t> order;
        line_->moves_of(track(track_id), who(person), order);
        Names ids;
        for (const std::int32_t fact : order) {
            ids.push_back(record_.events[line_->facts()[static_cast<std::size_t>(fact)].event].id);
        }
        return joined(ids);
    }

  private:
    law::Pack pack_;
    docket::Case record_;
    docket::Symbols symbols_;
    docket::PackedCase packed_;
    std::optional<timeline::Binding> binding_;
    std::unique_ptr<timeline::Timeline> line_;
};

}  // namespace merzim::test
