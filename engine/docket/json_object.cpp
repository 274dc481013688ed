#include "engine/docket/json_object.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::docket {

using nlohmann::json;

namespace {

std::string type_name(const json& value) {
    switch (value.type()) {
        case json::value_t::null:
            return "null";
        case json::value_t::boolean:
            return "true or false";
        case json::value_t::string:
            return "a text";
        case json::value_t::array:
            return "a list";
        case json::value_t::object:
            return "an object";
        default:
            return "a number";
    }
}

// A key as part of a JSON pointer (RFC 6901).
std::string escaped(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

bool is_language(const std::string& code) {
    const bool letters =
        std::all_of(code.begin(), code.end(), [](char c) { return 'a' <= c && c <= 'z'; });
    return letters && (code.empty() || code.size() == 2 || code.size() == 3);
}

}  // namespace

JsonObject::JsonObject(const json& value, std::string pointer, const std::string& file,
                       Diagnostics& diagnostics)
    : object_(value.is_object() ? &value : nullptr),
      pointer_(std::move(pointer)),
      file_(file),
      diagnostics_(diagnostics) {
    if (object_ == nullptr) {
        report(pointer_, "wrong-type", "must be an object, not " + type_name(value));
    }
}

std::string JsonObject::place(std::string_view key) const {
    return pointer_ + "/" + escaped(key);
}

void JsonObject::report(const std::string& where, std::string code, const std::string& message,
                        std::string hint) {
    diagnostics_.error(std::move(code),
                       (where.empty() ? "the document" : text::printable(where)) + ": " + message,
                       Span{.file = file_}, std::move(hint));
}

void JsonObject::wrong(const char* key, std::string code, const std::string& message,
                       std::string hint) {
    report(place(key), std::move(code), message, std::move(hint));
}

bool JsonObject::has(const char* key) const {
    return object_ != nullptr && object_->contains(key);
}

const json* JsonObject::find(const char* key) {
    known_.emplace_back(key);
    if (object_ == nullptr) return nullptr;
    const auto found = object_->find(key);
    return found == object_->end() ? nullptr : &*found;
}

const std::string* JsonObject::string(const char* key) {
    const json* value = find(key);
    if (value == nullptr) return nullptr;
    if (!value->is_string()) {
        wrong(key, "wrong-type", "must be a text, not " + type_name(*value));
        return nullptr;
    }
    return value->get_ptr<const std::string*>();
}

void JsonObject::text(const char* key, std::string& out) {
    if (const std::string* value = string(key)) out = *value;
}

void JsonObject::required_text(const char* key, std::string& out) {
    text(key, out);
    if (object_ != nullptr && !has(key)) {
        report(pointer_, "missing-key", "the key \"" + std::string(key) + "\" is missing");
    } else if (out.empty() && has(key) && object_->at(key).is_string()) {
        wrong(key, "bad-value", "must not be empty");
    }
}

void JsonObject::text(const char* key, LocalText& out) {
    const json* value = find(key);
    if (value == nullptr) return;
    if (value->is_string()) {
        out = LocalText(value->get<std::string>());
        return;
    }
    if (!value->is_object()) {
        wrong(key, "wrong-type",
              "must be a text or an object of texts by language, not " + type_name(*value));
        return;
    }
    for (const auto& [language, translation] : value->items()) {
        if (!translation.is_string()) {
            report(place(key) + "/" + escaped(language), "wrong-type",
                   "must be a text, not " + type_name(translation));
        } else if (!is_language(language)) {
            report(place(key), "bad-language",
                   "\"" + text::printable(language) + "\" is not a language",
                   "write a code of ISO 639 in lower case, such as \"en\"");
        } else {
            out.set(language, translation.get<std::string>());
        }
    }
}

void JsonObject::date(const char* key, std::optional<time::Edtf>& out) {
    const std::string* value = string(key);
    if (value == nullptr) return;
    auto parsed = time::parse_edtf(*value);
    if (auto* error = std::get_if<time::EdtfError>(&parsed)) {
        wrong(key, "bad-date", error->message, std::move(error->hint));
    } else {
        out = std::get<time::Edtf>(std::move(parsed));
    }
}

void JsonObject::length(const char* key, std::optional<time::Length>& out) {
    const std::string* value = string(key);
    if (value == nullptr) return;
    auto parsed = time::parse_length(*value);
    if (auto* error = std::get_if<time::LengthError>(&parsed)) {
        wrong(key, "bad-length", error->message, std::move(error->hint));
    } else {
        out = std::get<time::Length>(parsed);
    }
}

void JsonObject::flag(const char* key, bool& out) {
    const json* value = find(key);
    if (value == nullptr) return;
    if (value->is_boolean()) {
        out = value->get<bool>();
    } else {
        wrong(key, "wrong-type", "must be true or false, not " + type_name(*value));
    }
}

void JsonObject::integer(const char* key, std::optional<std::int64_t>& out) {
    const json* value = find(key);
    if (value == nullptr) return;
    if (value->is_number_integer()) {
        out = value->get<std::int64_t>();
    } else {
        wrong(key, "wrong-type", "must be a whole number, not " + type_name(*value));
    }
}

void JsonObject::list(const char* key, std::vector<std::string>& out) {
    const json* value = find(key);
    if (value == nullptr) return;
    if (!value->is_array()) {
        wrong(key, "wrong-type", "must be a list of texts, not " + type_name(*value));
        return;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const json& item = (*value)[i];
        if (item.is_string()) {
            out.push_back(item.get<std::string>());
        } else {
            report(place(key) + "/" + std::to_string(i), "wrong-type",
                   "must be a text, not " + type_name(item));
        }
    }
}

void JsonObject::table(const char* key, std::vector<std::pair<std::string, bool>>& out) {
    object(key, [&](JsonObject& inner) {
        for (const auto& [name, value] : inner.object_->items()) {
            bool flag = false;
            inner.flag(name.c_str(), flag);
            out.emplace_back(name, flag);
        }
    });
}

void JsonObject::table(const char* key, std::vector<std::pair<std::string, std::string>>& out) {
    object(key, [&](JsonObject& inner) {
        for (const auto& [name, value] : inner.object_->items()) {
            std::string text;
            inner.text(name.c_str(), text);
            out.emplace_back(name, std::move(text));
        }
    });
}

void JsonObject::object(const char* key, const std::function<void(JsonObject&)>& read) {
    const json* value = find(key);
    if (value == nullptr) return;
    JsonObject inner(*value, place(key), file_, diagnostics_);
    if (inner.object_ == nullptr) return;
    read(inner);
    inner.finish();
}

void JsonObject::objects(const char* key, const std::function<void(JsonObject&)>& read) {
    const json* value = find(key);
    if (value == nullptr) return;
    if (!value->is_array()) {
        wrong(key, "wrong-type", "must be a list of objects, not " + type_name(*value));
        return;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        JsonObject inner((*value)[i], place(key) + "/" + std::to_string(i), file_, diagnostics_);
        if (inner.object_ == nullptr) continue;
        read(inner);
        inner.finish();
    }
}

void JsonObject::finish() {
    if (object_ == nullptr) return;
    for (const auto& [key, value] : object_->items()) {
        if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
        report(pointer_, "unknown-key", "unknown key \"" + text::printable(key) + "\"",
               text::did_you_mean(key, known_));
    }
}

}  // namespace merzim::docket
