#include "engine/base/phrases.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>

namespace merzim {

namespace {

std::optional<long long> whole_number(std::string_view text) {
    long long number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end) return std::nullopt;
    return number;
}

const std::string* argument(const PhraseArguments& arguments, std::string_view name) {
    for (const auto& entry : arguments) {
        if (entry.first == name) return &entry.second;
    }
    return nullptr;
}

// The cardinal rules of CLDR for whole numbers.
const std::string& plural_form(const PluralForms& forms, std::string_view rule, long long number) {
    const auto n = number < 0 ? 0 - static_cast<unsigned long long>(number)
                              : static_cast<unsigned long long>(number);
    if (rule == "one-other") return n == 1 ? forms.one : forms.other;
    if (rule == "one-few-many") {
        const bool teens = n % 100 >= 11 && n % 100 <= 14;
        if (n % 10 == 1 && !teens) return forms.one;
        if (n % 10 >= 2 && n % 10 <= 4 && !teens) return forms.few;
        return forms.many;
    }
    return forms.other;
}

}  // namespace

Phrases::Phrases(std::vector<Language> languages) : languages_(std::move(languages)) {}

bool Phrases::knows(std::string_view language) const {
    return std::any_of(languages_.begin(), languages_.end(),
                       [&](const Language& entry) { return entry.code == language; });
}

std::vector<std::string> Phrases::languages() const {
    std::vector<std::string> codes;
    for (const Language& entry : languages_)
        codes.push_back(entry.code);
    return codes;
}

const Language& Phrases::language(std::string_view code) const {
    for (const Language& entry : languages_) {
        if (entry.code == code) return entry;
    }
    return languages_.front();
}

std::string Phrases::say(std::string_view language, std::string_view key,
                         const PhraseArguments& arguments) const {
    const Language& wanted = this->language(language);
    if (const auto phrase = wanted.phrases.find(key); phrase != wanted.phrases.end()) {
        return fill(wanted.code, phrase->second, arguments);
    }
    std::vector<const Language*> others;
    for (const std::string& next : wanted.next) {
        if (knows(next)) others.push_back(&this->language(next));
    }
    for (const Language& other : languages_)
        others.push_back(&other);
    for (const Language* other : others) {
        if (const auto phrase = other->phrases.find(key); phrase != other->phrases.end()) {
            return "[" + other->code + "] " + fill(other->code, phrase->second, arguments);
        }
    }
    return "⟨" + std::string(key) + "⟩";
}

std::string Phrases::fill(std::string_view language, std::string_view text,
                          const PhraseArguments& arguments) const {
    std::string result;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) break;
        result += text.substr(0, open);
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const std::size_t colon = inside.find(':');
        const std::string* value = argument(arguments, inside.substr(0, colon));
        const bool is_plural = value != nullptr && colon != std::string_view::npos;
        const auto number = is_plural ? whole_number(*value) : std::nullopt;
        if (value == nullptr) {
            result += text.substr(open, close - open + 1);
        } else if (number) {
            result += plural(language, inside.substr(colon + 1), *number);
        } else {
            result += *value;
        }
        text.remove_prefix(close + 1);
        // an abbreviation at the end of a sentence ends it too: "2025 г."
        if (value != nullptr && result.ends_with('.') && !result.ends_with("..") &&
            text.starts_with('.') && !text.starts_with("..")) {
            text.remove_prefix(1);
        }
    }
    return result.append(text);
}

std::string Phrases::plural(std::string_view language, std::string_view table,
                            long long number) const {
    const std::string digits = std::to_string(number);
    const Language* speaker = &this->language(language);
    auto forms = speaker->plurals.find(table);
    if (forms == speaker->plurals.end()) {
        speaker = &languages_.front();
        forms = speaker->plurals.find(table);
    }
    if (forms == speaker->plurals.end()) return digits + " ⟨" + std::string(table) + "⟩";
    std::string result = plural_form(forms->second, speaker->plural_rule, number);
    const std::size_t place = result.find("{n}");
    return place == std::string::npos ? digits + " " + result : result.replace(place, 3, digits);
}

std::vector<std::string> Phrases::missing(std::string_view code) const {
    std::vector<std::string> keys;
    const Language& wanted = language(code);
    for (const auto& entry : languages_.front().phrases) {
        if (wanted.phrases.find(entry.first) == wanted.phrases.end()) keys.push_back(entry.first);
    }
    return keys;
}

}  // namespace merzim
