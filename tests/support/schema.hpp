// Whether a JSON report fits its published schema: the part of JSON Schema that ours use.
#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace merzim::test {

// The first problem, "" when the report fits the schema of its kind.
std::string schema_problem(const nlohmann::json& report);
std::string schema_problem(const nlohmann::json& value, const nlohmann::json& rule);

}  // namespace merzim::test
