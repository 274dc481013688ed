// Reading a TOML table strictly: every key is asked for by name and type, and what nobody asked for
// is an error. All positions become spans while walking, because a copied node forgets its place;
// no node is ever copied here. Nothing is guessed: `1.0` is not a whole number and `"30"` is
// not 30.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/base/local_text.hpp"
#include "engine/docket/case.hpp"
#include "engine/input/suggestion.hpp"
#include "engine/time/edtf.hpp"
#include "engine/time/length.hpp"
#include "engine/time/moment.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <toml++/toml.h>

namespace merzim::input {

// The file a table stands in.
struct Document {
    std::string file;
    Diagnostics* diagnostics = nullptr;
    std::uint32_t hidden = 0;  // columns of line 1 that the user did not write
};

// A word as written and where it stands, so that it can be resolved later.
struct Name {
    std::string text;
    Span span;
};

template <class Entry>
std::vector<std::string> ids_of(const std::vector<Entry>& list) {
    std::vector<std::string> ids;
    ids.reserve(list.size());
    for (const Entry& entry : list)
        ids.push_back(entry.id);
    return ids;
}

class TomlReader {
  public:
    // `label` names the table in messages: "[case]", "[[event]]".
    TomlReader(const toml::table& table, std::string label, const Document& document);

    // A value that must be there; an error and a default value when it is not. T is one of bool,
    // std::int64_t, std::string, Name, std::vector<std::string>, std::vector<Name>, LocalText,
    // time::Edtf, time::Day, time::Length, docket::CountRange, TomlReader.
    template <class T>
    T required(std::string_view key) {
        if (!has(key)) missing(key);
        return optional<T>(key).value_or(T());
    }
    template <class T>
    std::optional<T> optional(std::string_view key) {
        const toml::node* node = take(key);
        T value{};
        if (node == nullptr || !convert(key, *node, value)) return std::nullopt;
        return value;
    }
    // One of the words of the list; the first word is mentioned first in messages.
    template <class T>
    std::optional<T> word(std::string_view key,
                          std::span<const std::pair<std::string_view, T>> words) {
        const auto name = optional<Name>(key);
        if (!name) return std::nullopt;
        std::vector<std::string> known;
        for (const auto& entry : words) {
            if (entry.first == name->text) return entry.second;
            known.emplace_back(entry.first);
        }
        not_a_word(key, *name, known);
        return std::nullopt;
    }
    // A table in its place, and all tables of an array of tables, in the order of the file.
    std::optional<TomlReader> table(std::string_view key, std::string label);
    std::vector<TomlReader> tables(std::string_view key, const std::string& label);

    // The node itself, for values of several shapes; null when missing.
    const toml::node* take(std::string_view key);
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool asked(std::string_view key) const;
    // All keys in the order of the file; asking for them marks none as used.
    [[nodiscard]] std::vector<Name> keys() const;
    // Keys nobody asked for.
    [[nodiscard]] std::vector<Name> unused() const;
    // Whether the key has a value true or false; whether its name is near one that was asked for.
    [[nodiscard]] bool has_flag(std::string_view key) const;
    [[nodiscard]] bool resembles_a_key(std::string_view key) const;

    [[nodiscard]] const std::string& label() const { return label_; }
    // From here on messages call the table by its id.
    void name_it(std::string_view id);
    [[nodiscard]] const Document& document() const { return *document_; }
    [[nodiscard]] Span span() const;
    // Of the value, of the key; the table itself when the key is missing.
    [[nodiscard]] Span span_of(std::string_view key) const;
    [[nodiscard]] Span key_span(std::string_view key) const;
    [[nodiscard]] Span span_of(const toml::node& node) const;

    void error(std::string code, std::string message, Span span, std::string hint = {}) const;
    void missing(std::string_view key, std::string hint = {}) const;
    void wrong_type(std::string_view key, const toml::node& node, std::string_view wanted,
                    std::string hint = {}) const;
    // Reports every key nobody asked for, with the nearest key that was.
    void finish() const;

  private:
    [[nodiscard]] Span span_of(const toml::source_region& region) const;
    void not_a_word(std::string_view key, const Name& name,
                    std::span<const std::string> known) const;

    bool convert(std::string_view key, const toml::node& node, bool& value) const;
    bool convert(std::string_view key, const toml::node& node, std::int64_t& value) const;
    bool convert(std::string_view key, const toml::node& node, std::string& value) const;
    bool convert(std::string_view key, const toml::node& node, Name& value) const;
    bool convert(std::string_view key, const toml::node& node, std::vector<Name>& value) const;
    bool convert(std::string_view key, const toml::node& node,
                 std::vector<std::string>& value) const;
    bool convert(std::string_view key, const toml::node& node, LocalText& value) const;
    bool convert(std::string_view key, const toml::node& node, time::Edtf& value) const;
    bool convert(std::string_view key, const toml::node& node, time::Day& value) const;
    bool convert(std::string_view key, const toml::node& node, time::Length& value) const;
    bool convert(std::string_view key, const toml::node& node, docket::CountRange& value) const;

    // The span of what stands at a byte of a quoted text.
    [[nodiscard]] Span span_inside(const toml::node& node, std::string_view text,
                                   std::size_t offset) const;

    const toml::table* table_;
    std::string label_;
    const Document* document_;
    std::vector<std::string> asked_;  // in the order asked, with repetitions
};

}  // namespace merzim::input
