// What was told and when: alerts, acknowledgements, silences, runs, and when each case has to be
// looked at again.
#pragma once

#include "engine/store/docket.hpp"
#include "engine/store/query.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace merzim::store {

class AlertMemoryTables {
  public:
    explicit AlertMemoryTables(SQLite::Database& database);

    [[nodiscard]] std::vector<AlertMemory> alerts();
    void put(const AlertMemory& alert);
    // False when there is no such alert.
    bool acknowledge(std::string_view fingerprint, std::string_view by, std::string_view note,
                     std::string_view on);

    [[nodiscard]] std::vector<Silence> silences();
    std::int64_t add(const Silence& silence);
    bool lift_silence(std::int64_t id);

    [[nodiscard]] std::vector<WakeDate> wakes();
    void put(const WakeDate& wake);
    void forget_wake(std::string_view case_id);

    void add_run(std::string_view json, std::int64_t now);
    [[nodiscard]] std::vector<std::string> runs(std::size_t limit);

  private:
    Query alerts_;
    Query put_alert_;
    Query acknowledge_;
    Query silences_;
    Query add_silence_;
    Query lift_;
    Query wakes_;
    Query put_wake_;
    Query forget_wake_;
    Query add_run_;
    Query runs_;
};

}  // namespace merzim::store
