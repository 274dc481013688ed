#include "engine/protect/name_key.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace merzim::protect {

namespace {

using Rule = std::pair<std::string_view, std::string_view>;

// Cyrillic letters, those of Turkic languages too (and their i without a dot), small and without
// accents (ё is е, й is и).
const std::unordered_map<std::string_view, std::string_view>& letters() {
    static const std::unordered_map<std::string_view, std::string_view> kLetters{
        {"а", "a"}, {"б", "b"},  {"в", "v"},  {"г", "g"},  {"д", "d"}, {"е", "e"}, {"ж", "zh"},
        {"з", "z"}, {"и", "i"},  {"к", "k"},  {"л", "l"},  {"м", "m"}, {"н", "n"}, {"о", "o"},
        {"п", "p"}, {"р", "r"},  {"с", "s"},  {"т", "t"},  {"у", "u"}, {"ф", "f"}, {"х", "h"},
        {"ц", "c"}, {"ч", "ch"}, {"ш", "sh"}, {"щ", "sh"}, {"ъ", ""},  {"ы", "i"}, {"ь", ""},
        {"э", "e"}, {"ю", "iu"}, {"я", "ia"}, {"ә", "a"},  {"ғ", "g"}, {"қ", "k"}, {"ң", "n"},
        {"ө", "o"}, {"ұ", "u"},  {"ү", "u"},  {"һ", "h"},  {"і", "i"}, {"ї", "i"}, {"є", "ie"},
        {"ı", "i"}};
    return kLetters;
}

// Ways of writing one sound; in this order, each to the end of the word.
constexpr std::array<Rule, 24> kSounds{{
    {"shch", "s"}, {"sch", "s"}, {"sh", "s"}, {"ch", "c"}, {"kh", "h"}, {"gh", "g"},
    {"dzh", "j"},  {"zh", "j"},  {"dj", "j"}, {"ts", "c"}, {"tz", "c"}, {"ph", "f"},
    {"ck", "k"},   {"q", "k"},   {"x", "ks"}, {"w", "v"},  {"ng", "n"}, {"y", "i"},
    {"ii", "i"},   {"ii", "i"},  {"ia", "a"}, {"iu", "u"}, {"io", "e"}, {"ie", "e"},
}};

void replace_all(std::string& text, const Rule& rule) {
    for (std::size_t at = text.find(rule.first); at != std::string::npos;
         at = text.find(rule.first, at + rule.second.size()))
        text.replace(at, rule.first.size(), rule.second);
}

std::string skeleton(std::string_view folded) {
    std::string latin;
    for (const std::string_view letter : text::points(folded)) {
        const auto known = letters().find(letter);
        latin += known == letters().end() ? letter : known->second;
    }
    for (const Rule& rule : kSounds)
        replace_all(latin, rule);
    latin.erase(std::unique(latin.begin(), latin.end()), latin.end());
    return latin;
}

bool is_vowel(char letter) {
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

// Endings of Slavic, Turkic and English nouns and adjectives as skeletons; -ov and -in are no
// endings here, since they make another family's name.
const std::unordered_set<std::string_view>& endings() {
    static const std::unordered_set<std::string_view> kEndings{
        "",    "a",   "u",   "e",   "i",   "o",   "oi",  "ei",  "om",  "em",  "im",  "imi",
        "ih",  "ogo", "ego", "omu", "emu", "ou",  "eu",  "ami", "am",  "ah",  "aia", "uu",
        "s",   "es",  "din", "tin", "nin", "di",  "ti",  "ni",  "ga",  "ge",  "ka",  "ke",
        "na",  "ne",  "da",  "de",  "ta",  "te",  "dan", "den", "tan", "ten", "nan", "nen",
        "men", "ben", "pen", "lar", "ler", "dar", "der", "tar", "ter", "n",   "nda", "nde"};
    return kEndings;
}

bool is_ending(std::string_view rest) {
    if (endings().contains(rest)) return true;
    // after the vowel the name ends with
    if (rest.size() > 2 && is_vowel(rest.front()) && endings().contains(rest.substr(1)))
        return true;
    // a plural or a possessive with a case after it
    for (const std::string_view first : {"lar", "ler", "dar", "der", "tar", "ter", "in", "i"}) {
        if (rest.size() > first.size() && rest.starts_with(first) &&
            endings().contains(rest.substr(first.size())))
            return true;
    }
    return false;
}

// What stands after a stem; a consonant both have in common was written once in the skeleton.
bool ends_as_a_form(std::string_view stem, std::string_view rest) {
    if (is_ending(rest)) return true;
    return !rest.empty() && !is_vowel(stem.back()) && is_ending(stem.back() + std::string(rest));
}

bool is_word_point(std::string_view point) {
    return text::is_letter(point) || text::is_digit(point);
}

}  // namespace

std::string name_key(std::string_view word) {
    return skeleton(text::bare_letters(word));
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    std::size_t at = 0;
    bool open = false;
    std::string folded;
    const auto close = [&] {
        if (open) words.back().key = skeleton(folded);
        folded.clear();
        open = false;
    };
    for (const std::string_view point : text::points(text)) {
        const std::string bare = text::bare_letters(point);
        if (is_word_point(point)) {
            if (!open) {
                words.push_back({at, at, {}, 0, text::is_capital(point)});
                open = true;
            }
            folded += bare;
            words.back().end = at + point.size();
            ++words.back().letters;
        } else if (open && bare.empty()) {
            words.back().end = at + point.size();  // an accent, a soft hyphen
        } else {
            close();
        }
        at += point.size();
    }
    close();
    return words;
}

bool is_form_of(std::string_view word, std::string_view name) {
    if (word == name) return true;
    if (name.size() < 3 || word.size() + 1 < name.size()) return false;
    std::string_view stem = name;
    while (stem.size() > 2 && is_vowel(stem.back()))
        stem.remove_suffix(1);
    const bool cut = stem.size() < name.size();
    if (!word.starts_with(stem)) return false;
    const std::string_view rest = word.substr(stem.size());
    // of a stem of two letters only the vowel changes
    if (stem.size() < 3)
        return cut && (rest.size() < 3 || word.starts_with(name)) && is_ending(rest);
    return ends_as_a_form(stem, rest);
}

bool is_patronymic(std::string_view key) {
    static constexpr std::array<std::string_view, 7> kMarks{"ovic", "evic", "ovn", "evn",
                                                            "icn",  "uli",  "kizi"};
    return std::ranges::any_of(kMarks, [&](std::string_view mark) {
        const std::size_t at = key.rfind(mark);
        return at != std::string_view::npos && at > 1 && key.size() - at <= mark.size() + 3;
    });
}

}  // namespace merzim::protect
