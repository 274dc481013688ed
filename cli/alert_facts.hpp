// What queries ask about alerts, found where it stands: in the memory, in a signal, in the case.
#pragma once

#include "cli/command.hpp"
#include "engine/verdict/alert_query.hpp"
#include "engine/verdict/signals.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

// Looks at a case once, and only when a query asks about it.
class AlertFactsFinder {
  public:
    explicit AlertFactsFinder(Context& context) : context_(context) {}

    // `deep`: with procedure and tags of the case. What is given must outlive what comes out.
    verdict::AlertFacts of(const store::AlertMemory& alert, bool deep);
    // Of the case alone.
    verdict::AlertFacts of(const std::string& case_id, bool deep);

    bool matches(const verdict::AlertQuery& query, const store::AlertMemory& alert) {
        return query.empty() || query.matches(of(alert, query.asks_about_case()));
    }
    bool matches_case(const verdict::AlertQuery& query, const std::string& case_id) {
        return query.empty() || query.matches_case(of(case_id, query.asks_about_case()));
    }

  private:
    struct Header {
        std::string procedure;
        std::vector<std::string> tags;
    };
    const Header& header_of(const std::string& case_id);

    Context& context_;
    std::map<std::string, Header> headers_;
};

// The kind as the memory writes it.
verdict::SignalKind kind_of(const store::AlertMemory& alert);
// Whether it is of this fingerprint, case and rule; what is empty matches all.
bool is_named(const store::AlertMemory& alert, std::string_view fingerprint,
              std::string_view case_id, std::string_view rule);
// How it stands, as the memory writes it; and back.
store::AlertMark mark_of(const verdict::Signal& signal);
verdict::AlertLevel level_of(const store::AlertMark& mark);

}  // namespace merzim::cli
