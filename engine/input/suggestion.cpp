#include "engine/input/suggestion.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <vector>

namespace merzim::input {

namespace {

constexpr std::size_t kFew = 12;
constexpr std::size_t kMostAlike = 3;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// "uk.147(4)" -> "147", "4"
std::vector<std::string> numbers_in(std::string_view word) {
    std::vector<std::string> numbers;
    bool inside = false;
    for (const char c : word) {
        if (is_digit(c) && !inside) numbers.emplace_back();
        inside = is_digit(c);
        if (inside) numbers.back() += c;
    }
    return numbers;
}

std::size_t common_beginning(std::string_view a, std::string_view b) {
    const auto [at, ignored] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(at - a.begin());
}

// How many letters of a word of `candidate` begin like `word`: "detention", "gusev-detained" -> 5
std::size_t likeness(std::string_view word, const std::string& candidate) {
    std::size_t most = 0;
    for (const std::string& part : text::split(candidate, '-'))
        most = std::max(most, common_beginning(text::fold(word), text::fold(part)));
    return most;
}

std::string most_alike(std::string_view word, std::span<const std::string> candidates) {
    std::vector<std::string> sorted(candidates.begin(), candidates.end());
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) {
        const std::size_t of_a = likeness(word, a);
        const std::size_t of_b = likeness(word, b);
        if (of_a != of_b) return of_a > of_b;
        return text::edit_distance(word, a) < text::edit_distance(word, b);
    });
    sorted.resize(std::min(sorted.size(), kMostAlike));
    return "the nearest of " + std::to_string(candidates.size()) + ": " + text::join(sorted, ", ");
}

// Where `merzim rules list` shows the names of a kind; "" when it does not.
std::string_view list_of(std::string_view kind) {
    if (kind == "event type") return "events";
    if (kind == "offence") return "offences";
    if (kind == "measure") return "measures";
    if (kind == "authority") return "authorities";
    if (kind == "status") return "states";
    return kind.substr(0, 9) == "attribute" ? "attributes" : "";
}

std::string list_hint(std::string_view kind) {
    const std::string_view list = list_of(kind);
    return list.empty() ? ""
                        : "\"merzim rules list " + std::string(list) + "\" shows those there are";
}

std::string offence_suggestion(std::string_view word, std::span<const std::string> candidates) {
    const std::vector<std::string> wanted = numbers_in(word);
    std::vector<std::string> of_article;
    for (const std::string& candidate : candidates) {
        const std::vector<std::string> numbers = numbers_in(candidate);
        if (wanted.empty() || numbers.empty()) continue;
        if (numbers == wanted) return "did you mean \"" + candidate + "\"?";
        if (numbers.front() == wanted.front()) of_article.push_back(candidate);
    }
    std::string hint;
    if (!of_article.empty()) hint = "of this article it has " + text::join(of_article, ", ") + "; ";
    return hint + list_hint("offence") +
           "; one more is an [[offence]] of the law pack, see rules/README.md";
}

}  // namespace

std::string suggestion(std::string_view word, std::span<const std::string> candidates) {
    std::string hint = text::did_you_mean(word, candidates);
    if (!hint.empty() || candidates.empty()) return hint;
    return candidates.size() <= kFew
               ? "known: " + text::join({candidates.begin(), candidates.end()}, ", ")
               : most_alike(word, candidates);
}

std::string suggestion_of(std::string_view kind, std::string_view word,
                          std::span<const std::string> candidates) {
    if (kind == "offence") return offence_suggestion(word, candidates);
    if (kind == "zone")
        return "the zones are " + text::join({candidates.begin(), candidates.end()}, ", ");
    std::string hint = text::did_you_mean(word, candidates);
    if (hint.empty() && candidates.size() > kFew) hint = list_hint(kind);
    return hint.empty() ? suggestion(word, candidates) : hint;
}

}  // namespace merzim::input
