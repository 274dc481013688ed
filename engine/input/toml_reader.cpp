#include "engine/input/toml_reader.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <tuple>

namespace merzim::input {

namespace {

std::string_view kind_of(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::table:
            return "a table";
        case toml::node_type::array:
            return "a list";
        case toml::node_type::string:
            return "a text";
        case toml::node_type::integer:
            return "a whole number";
        case toml::node_type::floating_point:
            return "a number with a fraction";
        case toml::node_type::boolean:
            return "true or false";
        case toml::node_type::date:
            return "a date";
        case toml::node_type::time:
            return "a time of day";
        case toml::node_type::date_time:
            return "a date with a time";
        case toml::node_type::none:
            break;
    }
    return "nothing";
}

}  // namespace

TomlReader::TomlReader(const toml::table& table, std::string label, const Document& document)
    : table_(&table), label_(std::move(label)), document_(&document) {}

std::optional<TomlReader> TomlReader::table(std::string_view key, std::string label) {
    const toml::node* node = take(key);
    if (node == nullptr) return std::nullopt;
    if (const toml::table* found = node->as_table()) {
        return TomlReader(*found, std::move(label), *document_);
    }
    wrong_type(key, *node, "a table");
    return std::nullopt;
}

std::vector<TomlReader> TomlReader::tables(std::string_view key, const std::string& label) {
    std::vector<TomlReader> result;
    const toml::node* node = take(key);
    if (node == nullptr) return result;
    const toml::array* list = node->as_array();
    if (list == nullptr) {
        wrong_type(key, *node, "a list of tables", "begin each entry with " + label);
        return result;
    }
    for (const toml::node& item : *list) {
        if (const toml::table* found = item.as_table()) {
            result.emplace_back(*found, label, *document_);
        } else {
            wrong_type(key, item, "a list of tables", "begin each entry with " + label);
        }
    }
    return result;
}

const toml::node* TomlReader::take(std::string_view key) {
    asked_.emplace_back(key);
    return table_->get(key);
}

bool TomlReader::has(std::string_view key) const {
    return table_->contains(key);
}

bool TomlReader::asked(std::string_view key) const {
    return std::find(asked_.begin(), asked_.end(), key) != asked_.end();
}

std::vector<Name> TomlReader::keys() const {
    std::vector<Name> result;
    for (const auto& entry : *table_) {
        result.push_back({std::string(entry.first.str()), span_of(entry.first.source())});
    }
    std::sort(result.begin(), result.end(), [](const Name& a, const Name& b) {
        return std::tie(a.span.line, a.span.column) < std::tie(b.span.line, b.span.column);
    });
    return result;
}

std::vector<Name> TomlReader::unused() const {
    std::vector<Name> result = keys();
    result.erase(std::remove_if(result.begin(), result.end(),
                                [&](const Name& key) { return asked(key.text); }),
                 result.end());
    return result;
}

bool TomlReader::has_flag(std::string_view key) const {
    const toml::node* node = table_->get(key);
    return node != nullptr && node->is_boolean();
}

bool TomlReader::resembles_a_key(std::string_view key) const {
    return !text::nearest(key, asked_).empty();
}

void TomlReader::name_it(std::string_view id) {
    if (!id.empty()) label_ += " \"" + std::string(id) + "\"";
}

Span TomlReader::span() const {
    return span_of(table_->source());
}

Span TomlReader::span_of(std::string_view key) const {
    const toml::node* node = table_->get(key);
    return node == nullptr ? span() : span_of(*node);
}

Span TomlReader::key_span(std::string_view key) const {
    const auto found = table_->find(key);
    return found == table_->end() ? span() : span_of(found->first.source());
}

Span TomlReader::span_of(const toml::node& node) const {
    return span_of(node.source());
}

Span TomlReader::span_of(const toml::source_region& region) const {
    Span span{document_->file, region.begin.line, region.begin.column, 1};
    if (region.end.line == region.begin.line && region.end.column > region.begin.column) {
        span.length = region.end.column - region.begin.column;
    }
    if (span.line == 1 && document_->hidden > 0) {
        span.column = span.column > document_->hidden ? span.column - document_->hidden : 1;
    }
    return span;
}

void TomlReader::error(std::string code, std::string message, Span span, std::string hint) const {
    document_->diagnostics->error(std::move(code), std::move(message), std::move(span),
                                  std::move(hint));
}

void TomlReader::missing(std::string_view key, std::string hint) const {
    if (hint.empty()) hint = "write " + std::string(key) + " = …";
    error("missing-key", label_ + " lacks \"" + std::string(key) + "\"", span(), std::move(hint));
}

void TomlReader::wrong_type(std::string_view key, const toml::node& node, std::string_view wanted,
                            std::string hint) const {
    error("wrong-type",
          "\"" + std::string(key) + "\" must be " + std::string(wanted) + ", not " +
              std::string(kind_of(node)),
          span_of(node), std::move(hint));
}

void TomlReader::not_a_word(std::string_view key, const Name& name,
                            std::span<const std::string> known) const {
    std::string hint = text::did_you_mean(name.text, known);
    if (hint.empty()) hint = "one of: " + text::join(known, ", ");
    error("unknown-word", "\"" + std::string(key) + "\" cannot be \"" + name.text + "\"", name.span,
          std::move(hint));
}

void TomlReader::finish() const {
    std::vector<std::string> known;
    for (const std::string& key : asked_) {
        if (std::find(known.begin(), known.end(), key) == known.end()) known.push_back(key);
    }
    for (const Name& key : unused()) {
        std::string hint = text::did_you_mean(key.text, known);
        if (hint.empty()) hint = "the keys here are " + text::join(known, ", ");
        error("unknown-key", "unknown key \"" + key.text + "\" in " + label_, key.span,
              std::move(hint));
    }
}

}  // namespace merzim::input
