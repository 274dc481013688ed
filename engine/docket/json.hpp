// Canonical JSON of cases: sorted keys, no spaces, UTF-8 as it is, absent keys for absent values,
// so that equal values give equal bytes. The ledger stores and hashes it; `export --format json`
// prints it indented.
//
// The keys are those of the case file (cases/README.md), with lists in the plural, attributes in a
// table of their own, and what may be one or a list always a list:
//   {"case": {…}, "events": […], "participants": […], "schema_version": 1, "sources": […],
//    "statements": […]}
// Dates stay as written. A text in languages is {"en": "…"}, in the order of the codes; one of no
// stated language is a string.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/docket/case.hpp"

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace merzim::docket {

inline constexpr int kCaseSchemaVersion = 1;

nlohmann::json to_json(const Case& record);         // everything
nlohmann::json header_to_json(const Case& record);  // [case] only
nlohmann::json to_json(const Source& source);
nlohmann::json to_json(const Participant& participant);
nlohmann::json to_json(const Event& event);
nlohmann::json to_json(const Statement& statement);

// The canonical bytes. Throws StoreError when a text is not UTF-8.
std::string canonical(const nlohmann::json& json);

// Strict: an unknown key, a key given twice or a wrong type is a diagnostic at the JSON pointer
// given in the message.
std::optional<Case> case_from_json(std::string_view text, const std::string& file,
                                   Diagnostics& diagnostics);
// From trusted canonical JSON (the ledger's own); throws StoreError when it is damaged.
void header_from_json(const nlohmann::json& json, Case& record);
Source source_from_json(const nlohmann::json& json);
Participant participant_from_json(const nlohmann::json& json);
Event event_from_json(const nlohmann::json& json);
Statement statement_from_json(const nlohmann::json& json);

}  // namespace merzim::docket
