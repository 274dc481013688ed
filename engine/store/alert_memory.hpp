// What was told and when: alerts, acknowledgements, silences, runs, and when each case has to be
// looked at again.
#pragma once

#include "engine/store/docket.hpp"
#include "engine/store/query.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::store {

class AlertMemoryTables {
  public:
    explicit AlertMemoryTables(SQLite::Database& database);

    [[nodiscard]] std::vector<AlertMemory> alerts();
    [[nodiscard]] std::vector<AlertMemory> open_alerts();
    [[nodiscard]] std::vector<AlertMemory> alerts_of(std::string_view case_id);
    [[nodiscard]] std::optional<AlertMemory> alert(std::string_view fingerprint);
    void put(const AlertMemory& alert);
    [[nodiscard]] std::vector<Telling> tellings(std::string_view reader);
    [[nodiscard]] std::vector<Telling> tellings();
    void put(const Telling& telling);
    // False when there is no such alert.
    bool acknowledge(std::string_view fingerprint, std::string_view by, std::string_view note,
                     std::string_view on);

    [[nodiscard]] std::vector<Silence> silences();
    std::int64_t add(const Silence& silence);
    bool lift_silence(std::int64_t id, std::string_view on);

    [[nodiscard]] std::vector<std::string> cases_to_look_at(std::string_view now);
    [[nodiscard]] std::vector<std::string> cases_gone();
    [[nodiscard]] std::vector<ComingTerm> coming(std::string_view from, std::string_view until);
    void put(const Watch& watch, std::int64_t rows);
    void queue(const OutgoingMessage& message, std::int64_t now);
    [[nodiscard]] std::vector<OutgoingMessage> outbox();
    void mark_sent(std::int64_t number, std::int64_t now);
    void mark_failed(std::int64_t number, std::string_view problem);
    std::size_t withdraw_messages(std::int64_t now);

    [[nodiscard]] std::vector<SentEntry> sent_entries(std::string_view reader);
    void put(const SentEntry& entry);

    [[nodiscard]] std::map<std::string, std::string> bases();
    void put_bases(const std::map<std::string, std::string>& bases);

    std::int64_t add_run(std::string_view json, std::int64_t now);  // its number
    [[nodiscard]] std::vector<RunRow> runs(std::size_t limit);
    void put_reader(std::string_view reader, std::int64_t run);
    [[nodiscard]] std::optional<RunRow> last_run_for(std::string_view reader);

  private:
    void forget_told(const OutgoingMessage& message);

    Query alerts_;
    Query open_alerts_;
    Query alerts_of_;
    Query alert_;
    Query put_alert_;
    Query forget_acknowledgement_;
    Query tellings_of_;
    Query tellings_;
    Query put_telling_;
    Query acknowledge_;
    Query silences_;
    Query add_silence_;
    Query lift_;
    Query to_look_at_;
    Query gone_;
    Query coming_;
    Query wake_;
    Query forget_coming_;
    Query add_coming_;
    Query queue_;
    Query outbox_;
    Query mark_sent_;
    Query mark_failed_;
    Query changed_since_;
    Query untell_;
    Query reopen_;
    Query unsend_;
    Query sent_;
    Query put_sent_;
    Query bases_;
    Query forget_bases_;
    Query add_basis_;
    Query add_run_;
    Query runs_;
    Query put_reader_;
    Query last_run_for_;
};

}  // namespace merzim::store
