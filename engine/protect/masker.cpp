#include "engine/protect/masker.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::protect {

namespace {

constexpr std::size_t kWidestGap = 3;       // code points between two words of one name
constexpr std::size_t kShortestInside = 6;  // letters of a name found inside a longer word

std::vector<std::string> keys_of(std::string_view text) {
    std::vector<std::string> keys;
    for (const Word& word : words_of(text)) {
        if (!word.key.empty()) keys.push_back(word.key);
    }
    return keys;
}

// What may stand between two words of one name.
bool joins(std::string_view gap) {
    return text::code_points(gap) <= kWidestGap &&
           text::fold(gap).find_first_not_of(" ,-_\n") == std::string::npos;
}

// "A.", also of a letter that another alphabet writes with two: "Zh.".
bool is_initial(std::string_view text, const Word& word) {
    return word.letters <= 2 && word.capital && text.substr(word.end).starts_with(".");
}

bool only_space(std::string_view gap) {
    return !gap.empty() && text::trim(text::fold(gap)).empty() && text::code_points(gap) <= 2;
}

// Initials and a patronymic beside a name belong to it.
void widen(std::string_view text, const std::vector<Word>& words, std::size_t& first,
           std::size_t& last, std::size_t& begin, std::size_t& end) {
    while (first > 0 && is_initial(text, words[first - 1])) {
        const std::size_t dot = words[first - 1].end + 1;
        if (dot != begin && !only_space(text.substr(dot, begin - dot))) break;
        begin = words[--first].begin;
    }
    if (last + 1 < words.size() && words[last + 1].capital && is_patronymic(words[last + 1].key) &&
        only_space(text.substr(end, words[last + 1].begin - end)))
        end = words[++last].end;
    while (last + 1 < words.size() && is_initial(text, words[last + 1])) {
        const std::string_view gap = text.substr(end, words[last + 1].begin - end);
        if (!gap.empty() && !only_space(gap)) break;
        end = words[++last].end + 1;
    }
}

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// Percent signs taken back (RFC 3986, section 2.1).
std::string decoded(std::string_view address) {
    std::string result;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool escape = address[i] == '%' && i + 2 < address.size() &&
                            hex(address[i + 1]) >= 0 && hex(address[i + 2]) >= 0;
        if (escape) {
            result += static_cast<char>(hex(address[i + 1]) * 16 + hex(address[i + 2]));
            i += 2;
        } else {
            result += address[i];
        }
    }
    return result;
}

}  // namespace

void Masker::add(Replacement replacement) {
    if (replacement.keys.empty()) return;
    for (Replacement& known : replacements_) {
        if (known.keys != replacement.keys) continue;
        if (known.kept != replacement.kept || known.shown == replacement.shown) {
            if (known.kept) known = std::move(replacement);  // a secret goes before
            return;
        }
        known.shown = withheld_;  // two people: naming one of them would be a guess
        return;
    }
    const auto place = std::ranges::find_if(replacements_, [&](const Replacement& other) {
        return other.keys.size() < replacement.keys.size();
    });
    replacements_.insert(place, std::move(replacement));
}

void Masker::hide_name(std::string_view name, const std::string& shown, Shared shared) {
    std::vector<std::string> keys = keys_of(name);
    const std::vector<std::string> shown_keys = keys_of(shown);
    if (keys.empty() || keys == shown_keys) return;
    add({keys, shown, keys.size() == 1});
    if (keys.size() == 1) return;
    std::string together;
    for (const std::string& key : keys)
        together += key;
    together_.push_back(together);
    for (const std::string& key : keys) {
        const bool said = std::ranges::find(shown_keys, key) != shown_keys.end();
        const bool both = std::ranges::find(kept_words_, key) != kept_words_.end();
        if (said || key.size() < 2 || (both && shared == Shared::keep)) continue;
        add({{key}, both ? withheld_ : shown, true});
    }
    std::rotate(keys.begin(), keys.end() - 1, keys.end());  // family name first
    add({std::move(keys), shown});
}

void Masker::hide_text(std::string_view text, const std::string& shown) {
    add({keys_of(text), shown});
}

void Masker::keep_name(std::string_view name) {
    std::vector<std::string> keys = keys_of(name);
    if (keys.size() < 2) return;
    kept_words_.insert(kept_words_.end(), keys.begin(), keys.end());
    add({keys, {}, false, true});
    std::rotate(keys.begin(), keys.end() - 1, keys.end());
    add({std::move(keys), {}, false, true});
}

const Replacement* Masker::match(std::string_view text, const std::vector<Word>& words,
                                 std::size_t at) const {
    for (const Replacement& candidate : replacements_) {
        const std::size_t count = candidate.keys.size();
        if (at + count > words.size() || (candidate.capital && !words[at].capital)) continue;
        bool fits = true;
        for (std::size_t i = 0; fits && i < count; ++i) {
            fits = is_form_of(words[at + i].key, candidate.keys[i]);
            if (fits && i > 0) {
                const std::size_t end = words[at + i - 1].end;
                fits = joins(text.substr(end, words[at + i].begin - end));
            }
        }
        if (fits) return &candidate;
    }
    return nullptr;
}

// An address, a handle, a hashtag: where names stand in small letters and run together.
std::string Masker::without_addresses(std::string_view text) const {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \t\n\r<>()\"", at), text.size());
        const std::string_view run = text.substr(at, end - at);
        const bool is_address = run.find_first_of("@#/%_") != std::string_view::npos;
        result += is_address && in_address(run) ? withheld_ : std::string(run);
        if (end < text.size()) result += text[end];
        at = end + 1;
    }
    return result;
}

std::string Masker::apply(std::string_view written) const {
    if (empty()) return std::string(written);
    const std::string text_without = without_addresses(written);
    const std::string_view text = text_without;
    const std::vector<Word> words = words_of(text);
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = 0; at < words.size();) {
        const Replacement* found = match(text, words, at);
        if (found == nullptr) {
            ++at;
            continue;
        }
        std::size_t last = at + found->keys.size() - 1;
        if (!found->kept) {
            std::size_t begin = words[at].begin;
            std::size_t end = words[last].end;
            widen(text, words, at, last, begin, end);
            // the rest of the name, after a patronymic
            while (last + 1 < words.size() &&
                   only_space(text.substr(end, words[last + 1].begin - end))) {
                const Replacement* more = match(text, words, last + 1);
                if (more == nullptr || more->kept || more->shown != found->shown) break;
                last += more->keys.size();
                end = words[last].end;
                widen(text, words, at, last, begin, end);
            }
            begin = std::max(begin, done);
            // a shown form that ends with a full stop brings its own
            if (text.substr(begin).starts_with(found->shown))
                end = std::max(end, begin + found->shown.size());
            result += text.substr(done, begin - done);
            result += found->shown;
            if (found->shown.ends_with('.') && text.substr(end).starts_with('.')) ++end;
            done = end;
        }
        at = last + 1;
    }
    result += text.substr(std::min(done, text.size()));
    return result;
}

bool Masker::in_address(std::string_view address) const {
    // archives put one address into another: their percent signs are written twice
    const std::string text = decoded(decoded(address));
    const std::vector<Word> words = words_of(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string& key = words[at].key;
        for (const std::string& together : together_) {
            if (key.find(together) != std::string::npos) return true;
        }
        for (const Replacement& candidate : replacements_) {
            if (candidate.kept) continue;
            if (candidate.keys.size() == 1) {
                const std::string& part = candidate.keys.front();
                const bool inside =
                    part.size() >= kShortestInside && key.find(part) != std::string::npos;
                if (inside || is_form_of(key, part)) return true;
            } else if (at + candidate.keys.size() <= words.size()) {
                bool fits = true;
                for (std::size_t i = 0; fits && i < candidate.keys.size(); ++i)
                    fits = is_form_of(words[at + i].key, candidate.keys[i]);
                if (fits) return true;
            }
        }
    }
    return false;
}

}  // namespace merzim::protect
