// The values a key may have, each read from exactly the TOML types that can say it.
#include "engine/base/text.hpp"
#include "engine/input/toml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>

#include <fmt/format.h>

namespace merzim::input {

namespace {

constexpr int kMostCount = 10'000;

bool is_language_code(std::string_view code) {
    return code.size() == 2 && code[0] >= 'a' && code[0] <= 'z' && code[1] >= 'a' && code[1] <= 'z';
}

std::string as_written(const toml::node& node) {
    std::ostringstream out;
    node.visit([&](const auto& value) {
        if constexpr (toml::is_date_time<decltype(value)> || toml::is_date<decltype(value)>) {
            out << value.get();
        }
    });
    return out.str();
}

std::optional<int> small_number(std::string_view digits) {
    int number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stop != end || number < 1 || number > kMostCount) {
        return std::nullopt;
    }
    return number;
}

// "2..", "3", "2..4"
std::optional<docket::CountRange> parse_count(std::string_view text) {
    const std::size_t dots = text.find("..");
    const auto least = small_number(text.substr(0, dots));
    if (!least) return std::nullopt;
    if (dots == std::string_view::npos) return docket::CountRange{*least, *least};
    const std::string_view rest = text.substr(dots + 2);
    if (rest.empty()) return docket::CountRange{*least, std::nullopt};
    const auto most = small_number(rest);
    if (!most || *most < *least) return std::nullopt;
    return docket::CountRange{*least, most};
}

}  // namespace

bool TomlReader::convert(std::string_view key, const toml::node& node, bool& value) const {
    const auto found = node.value_exact<bool>();
    if (found) value = *found;
    if (!found) wrong_type(key, node, "true or false");
    return found.has_value();
}

bool TomlReader::convert(std::string_view key, const toml::node& node, std::int64_t& value) const {
    const auto found = node.value_exact<std::int64_t>();
    if (found) value = *found;
    if (!found) wrong_type(key, node, "a whole number");
    return found.has_value();
}

bool TomlReader::convert(std::string_view key, const toml::node& node, std::string& value) const {
    const auto found = node.value_exact<std::string_view>();
    if (!found) {
        wrong_type(key, node, "a text", "write it in quotes");
        return false;
    }
    if (text::trim(*found).empty()) {
        error("empty-text", "\"" + std::string(key) + "\" is empty", span_of(node),
              "leave the key away when there is nothing to say");
        return false;
    }
    value = *found;
    return true;
}

bool TomlReader::convert(std::string_view key, const toml::node& node, Name& value) const {
    value.span = span_of(node);
    return convert(key, node, value.text);
}

bool TomlReader::convert(std::string_view key, const toml::node& node,
                         std::vector<Name>& value) const {
    if (node.is_string()) {
        Name single;
        if (!convert(key, node, single)) return false;
        value.push_back(std::move(single));
        return true;
    }
    const toml::array* list = node.as_array();
    if (list == nullptr) {
        wrong_type(key, node, "a text or a list of texts");
        return false;
    }
    for (const toml::node& item : *list) {
        Name name;
        if (!convert(key, item, name)) continue;
        const bool repeated = std::any_of(
            value.begin(), value.end(), [&](const Name& other) { return other.text == name.text; });
        if (repeated) {
            error("repeated", "\"" + name.text + "\" stands twice in \"" + std::string(key) + "\"",
                  name.span, "leave one of them away");
        } else {
            value.push_back(std::move(name));
        }
    }
    return true;
}

bool TomlReader::convert(std::string_view key, const toml::node& node,
                         std::vector<std::string>& value) const {
    std::vector<Name> names;
    if (!convert(key, node, names)) return false;
    for (Name& name : names)
        value.push_back(std::move(name.text));
    return true;
}

bool TomlReader::convert(std::string_view key, const toml::node& node, LocalText& value) const {
    if (node.is_string()) {
        std::string plain;
        if (!convert(key, node, plain)) return false;
        value = LocalText(std::move(plain));
        return true;
    }
    const toml::table* table = node.as_table();
    if (table == nullptr) {
        wrong_type(key, node, "a text, or one text for each language",
                   fmt::format("write {0} = \"…\" or {0}.en = \"…\"", key));
        return false;
    }
    const TomlReader reader(*table, std::string(key), *document_);
    for (const Name& language : reader.keys()) {
        if (!is_language_code(language.text)) {
            error("bad-language", "\"" + language.text + "\" is not a language code", language.span,
                  "write two small letters: en, ru, kk");
            continue;
        }
        std::string said;
        if (convert(std::string(key) + "." + language.text, *table->get(language.text), said)) {
            value.set(language.text, std::move(said));
        }
    }
    return !value.empty();
}

Span TomlReader::span_inside(const toml::node& node, std::string_view text,
                             std::size_t offset) const {
    Span span = span_of(node);
    // only when the text stands on one line and nothing in it was escaped
    if (node.is_string() && span.length == text::code_points(text) + 2 && offset < text.size()) {
        span.column += 1 + static_cast<std::uint32_t>(text::code_points(text.substr(0, offset)));
        span.length = 1;
    }
    return span;
}

bool TomlReader::convert(std::string_view key, const toml::node& node, time::Edtf& value) const {
    std::string written;
    if (node.is_date()) {
        written = as_written(node);
    } else if (node.is_date_time()) {
        wrong_type(key, node, "a date, or a date in quotes",
                   "write \"" + as_written(node).substr(0, 16) + "\" in quotes");
        return false;
    } else if (node.is_integer() || node.is_floating_point()) {
        wrong_type(key, node, "a date, or a date in quotes",
                   "only a whole date may stand without quotes");
        return false;
    } else if (const auto quoted = node.value_exact<std::string_view>()) {
        written = *quoted;
    } else {
        wrong_type(key, node, "a date, or a date in quotes");
        return false;
    }
    auto parsed = time::parse_edtf(written);
    if (const auto* failure = std::get_if<time::EdtfError>(&parsed)) {
        error("bad-date", "\"" + written + "\" is not a date: " + failure->message,
              span_inside(node, written, failure->offset), failure->hint);
        return false;
    }
    value = std::move(std::get<time::Edtf>(parsed));
    return true;
}

bool TomlReader::convert(std::string_view key, const toml::node& node, time::Day& value) const {
    time::Edtf date;
    if (!convert(key, node, date)) return false;
    if (date.is_period() || !date.start.is_exact_day() || date.has_minutes || date.qualified()) {
        error("bad-date", "\"" + std::string(key) + "\" must be one whole day", span_of(node),
              "write it as 2024-05-02");
        return false;
    }
    value = time::day_of(date.start.earliest);
    return true;
}

bool TomlReader::convert(std::string_view key, const toml::node& node, time::Length& value) const {
    const auto written = node.value_exact<std::string_view>();
    if (!written) {
        wrong_type(key, node, "a length of time in quotes", "write it as \"10 days\"");
        return false;
    }
    auto parsed = time::parse_length(*written);
    if (const auto* failure = std::get_if<time::LengthError>(&parsed)) {
        error("bad-length",
              "\"" + std::string(*written) + "\" is not a length of time: " + failure->message,
              span_inside(node, *written, failure->offset), failure->hint);
        return false;
    }
    value = std::get<time::Length>(parsed);
    return true;
}

bool TomlReader::convert(std::string_view key, const toml::node& node,
                         docket::CountRange& value) const {
    std::string written;
    if (const auto number = node.value_exact<std::int64_t>()) {
        written = std::to_string(*number);
    } else if (const auto quoted = node.value_exact<std::string_view>()) {
        written = *quoted;
    } else {
        wrong_type(key, node, "a number or a range in quotes", R"(write 3, "2.." or "2..4")");
        return false;
    }
    const auto range = parse_count(written);
    if (!range) {
        error("bad-count", "\"" + written + "\" is not a number of acts", span_of(node),
              fmt::format(R"(write 3, "2.." or "2..4", from 1 to {})", kMostCount));
        return false;
    }
    value = *range;
    return true;
}

}  // namespace merzim::input
