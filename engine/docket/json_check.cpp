#include "engine/docket/json_check.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::docket {

namespace {

bool is_id(std::string_view id) {
    const auto is_word = [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); };
    return !id.empty() && is_word(id.front()) && std::all_of(id.begin(), id.end(), [&](char c) {
        return is_word(c) || std::string_view("-._()/").find(c) != std::string_view::npos;
    });
}

class Checker {
  public:
    Checker(const Case& record, const std::string& file, Diagnostics& diagnostics)
        : record_(record), file_(file), diagnostics_(diagnostics) {}

    void check() {
        check_form(record_.id, "/case/id");
        sources_ = ids_of(record_.sources, "source");
        participants_ = ids_of(record_.participants, "participant");
        events_ = ids_of(record_.events, "event");
        ids_of(record_.statements, "statement");
        each(record_.participants, "/participants/");
        each(record_.events, "/events/");
        each(record_.statements, "/statements/");
    }

  private:
    using Ids = std::vector<std::string>;

    void error(const char* code, const std::string& place, const std::string& message,
               const std::string& hint) {
        diagnostics_.error(code, place + ": " + message, Span{.file = file_}, hint);
    }

    void check_form(const std::string& id, const std::string& place) {
        if (id.empty() || is_id(id)) return;  // a missing one was reported before
        error("bad-id", place, "\"" + text::printable(id) + "\" is not an id",
              "small letters and digits, with - . _ ( ) / inside");
    }

    template <class Entry>
    Ids ids_of(const std::vector<Entry>& entries, const std::string& kind) {
        Ids ids;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::string place = "/" + kind + "s/" + std::to_string(i) + "/id";
            const std::string& id = entries[i].id;
            check_form(id, place);
            const auto first = std::find(ids.begin(), ids.end(), id);
            if (!id.empty() && first != ids.end()) {
                error("duplicate-id", place,
                      "two entries of kind " + kind + " are called \"" + text::printable(id) + "\"",
                      "the first is /" + kind + "s/" + std::to_string(first - ids.begin()) +
                          "; give one of them another id");
            }
            ids.push_back(id);
        }
        return ids;
    }

    template <class Entry>
    void each(const std::vector<Entry>& entries, const std::string& list) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            check(entries[i], list + std::to_string(i) + "/");
        }
    }

    void refer(const std::string& id, const Ids& ids, const std::string& kind,
               const std::string& place) {
        if (id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end()) return;
        error("unknown-reference", place,
              "there is no " + kind + " \"" + text::printable(id) + "\" in this file",
              text::did_you_mean(id, ids));
    }

    void refer(const Ids& list, const Ids& ids, const std::string& kind, const std::string& place) {
        for (const std::string& id : list)
            refer(id, ids, kind, place);
    }

    void refer_elsewhere(const Event& event, const Ids& list, const std::string& place) {
        refer(list, events_, "event", place);
        if (std::find(list.begin(), list.end(), event.id) != list.end()) {
            error("self-reference", place, "\"" + text::printable(event.id) + "\" refers to itself",
                  "name another event");
        }
    }

    void check(const Participant& participant, const std::string& place) {
        refer(participant.source, sources_, "source", place + "source");
        for (std::size_t i = 0; i < participant.charges.size(); ++i) {
            refer(participant.charges[i].source, sources_, "source",
                  place + "charges/" + std::to_string(i) + "/source");
        }
    }

    void check(const Event& event, const std::string& place) {
        refer(event.source, sources_, "source", place + "source");
        refer(event.participants, participants_, "participant", place + "participants");
        refer_elsewhere(event, event.after, place + "after");
        refer_elsewhere(event, event.before, place + "before");
        refer_elsewhere(event, event.disputes, place + "disputes");
    }

    void check(const Statement& statement, const std::string& place) {
        refer(statement.source, sources_, "source", place + "source");
        refer(statement.participant, participants_, "participant", place + "participant");
        refer(statement.event, events_, "event", place + "event");
        refer(statement.to_event, events_, "event", place + "to_event");
    }

    const Case& record_;
    const std::string& file_;
    Diagnostics& diagnostics_;
    Ids sources_;
    Ids participants_;
    Ids events_;
};

}  // namespace

void check_entries(const Case& record, const std::string& file, Diagnostics& diagnostics) {
    Checker(record, file, diagnostics).check();
}

}  // namespace merzim::docket
