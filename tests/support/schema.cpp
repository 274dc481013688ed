#include "tests/support/schema.hpp"

#include "tests/support/reports.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>

#include <nlohmann/json.hpp>

namespace merzim::test {

namespace {

using nlohmann::json;

const json& schema(const std::string& name) {
    static std::map<std::string, json> loaded;
    const auto found = loaded.find(name);
    if (found != loaded.end()) return found->second;
    std::ifstream in(test::source_folder() / "engine/report/schema" / name);
    return loaded.emplace(name, json::parse(in)).first->second;
}

bool is_type(const json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "boolean") return value.is_boolean();
    return type == "null" && value.is_null();
}

std::string problem(const json& value, const json& rule, const std::string& file,
                    const std::string& at);

std::string object_problem(const json& value, const json& rule, const std::string& file,
                           const std::string& at) {
    for (const json& key : rule.value("required", json::array())) {
        if (!value.contains(key.get<std::string>())) return at + ": no " + key.get<std::string>();
    }
    const json properties = rule.value("properties", json::object());
    for (const auto& [key, inner] : value.items()) {
        const std::string place = at + "/" + key;
        if (!properties.contains(key)) {
            if (rule.value("additionalProperties", true)) continue;
            return place + ": not in the schema";
        }
        const std::string found = problem(inner, properties[key], file, place);
        if (!found.empty()) return found;
    }
    return {};
}

std::string problem(const json& value, const json& rule, const std::string& file,
                    const std::string& at) {
    if (rule.contains("$ref")) {
        const std::string target = rule["$ref"];
        const std::size_t hash = target.find('#');
        const std::string other = hash == 0 ? file : target.substr(0, hash);
        const json::json_pointer pointer(target.substr(hash + 1));
        return problem(value, schema(other).at(pointer), other, at);
    }
    if (rule.contains("anyOf")) {
        for (const json& choice : rule["anyOf"]) {
            if (problem(value, choice, file, at).empty()) return {};
        }
        return at + ": fits no choice: " + value.dump().substr(0, 200);
    }
    if (rule.contains("const") && value != rule["const"]) return at + ": not the constant";
    if (rule.contains("enum") &&
        std::find(rule["enum"].begin(), rule["enum"].end(), value) == rule["enum"].end())
        return at + ": not one of the words: " + value.dump();
    if (rule.contains("type")) {
        const json types = rule["type"].is_array() ? rule["type"] : json::array({rule["type"]});
        bool fits = false;
        for (const json& type : types)
            fits = fits || is_type(value, type);
        if (!fits) return at + ": of another type: " + value.dump().substr(0, 100);
    }
    if (rule.contains("pattern") && value.is_string() &&
        !std::regex_search(value.get<std::string>(),
                           std::regex(rule["pattern"].get<std::string>())))
        return at + ": not of the pattern: " + value.dump();
    if (rule.contains("minimum") && value.is_number() && value < rule["minimum"])
        return at + ": too small";
    if (value.is_object()) return object_problem(value, rule, file, at);
    if (value.is_array() && rule.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string found =
                problem(value[i], rule["items"], file, at + "/" + std::to_string(i));
            if (!found.empty()) return found;
        }
    }
    return {};
}

}  // namespace

std::string schema_problem(const json& report) {
    const std::string file = report.at("kind").get<std::string>() + ".schema.json";
    return problem(report, schema(file), file, "");
}

std::string schema_problem(const json& value, const json& rule) {
    return problem(value, rule, "", "");
}

}  // namespace merzim::test
