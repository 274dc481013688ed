// Strict reading of one JSON object: every key must be asked for, every value must have its type.
// What is wrong becomes a diagnostic that names the JSON pointer of the place.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/base/local_text.hpp"
#include "engine/time/edtf.hpp"
#include "engine/time/length.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace merzim::docket {

class JsonObject {
  public:
    // `pointer` is the place of `value` in the document, "" for the document itself.
    JsonObject(const nlohmann::json& value, std::string pointer, const std::string& file,
               Diagnostics& diagnostics);

    void text(const char* key, std::string& out);
    void required_text(const char* key, std::string& out);
    void text(const char* key, LocalText& out);
    void date(const char* key, std::optional<time::Edtf>& out);
    void length(const char* key, std::optional<time::Length>& out);
    void flag(const char* key, bool& out);
    void integer(const char* key, std::optional<std::int64_t>& out);
    void list(const char* key, std::vector<std::string>& out);
    void table(const char* key, std::vector<std::pair<std::string, bool>>& out);
    void table(const char* key, std::vector<std::pair<std::string, std::string>>& out);
    // The object, or each object of the list, below `key`; nothing when the key is absent.
    void object(const char* key, const std::function<void(JsonObject&)>& read);
    void objects(const char* key, const std::function<void(JsonObject&)>& read);

    [[nodiscard]] bool has(const char* key) const;
    // Says that the value of `key` is wrong: `message` follows the place, as in
    // "/events/0/date: month 13 does not exist".
    void wrong(const char* key, std::string code, const std::string& message,
               std::string hint = {});
    // Reports the keys nobody asked for. Call it last.
    void finish();

  private:
    // Null when absent; remembers that the key is known.
    const nlohmann::json* find(const char* key);
    const std::string* string(const char* key);
    [[nodiscard]] std::string place(std::string_view key) const;
    void report(const std::string& where, std::string code, const std::string& message,
                std::string hint = {});

    const nlohmann::json* object_;  // null when the value is no object
    std::string pointer_;
    const std::string& file_;
    Diagnostics& diagnostics_;
    std::vector<std::string> known_;
};

}  // namespace merzim::docket
