// Words compared as a reader would compare names: whatever the alphabet, the romanisation, the case
// ending or the accents. "Алёхова", "Алеховой", "Alekhova" and "Alyokhova" are one name here.
//
// Both alphabets are reduced to one skeleton of Latin letters in which the usual romanisations of
// Cyrillic (BGN/PCGN, ICAO passports, scholarly) agree. It finds too much rather than too
// little: for hiding names only, never for identifying people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace merzim::protect {

// A run of letters and digits in a text, with what belongs to them (accents, soft hyphens).
struct Word {
    std::size_t begin = 0;  // bytes
    std::size_t end = 0;
    std::string key;  // skeleton; "" for a word without letters or digits
    std::size_t letters = 0;
    bool capital = false;  // begins with a capital letter
};

std::vector<Word> words_of(std::string_view text);

// The skeleton of one word.
std::string name_key(std::string_view word);

// Whether `word` is `name`, perhaps with an ending of declension or of the plural; both skeletons.
// Names of fewer than three letters take none.
bool is_form_of(std::string_view word, std::string_view name);

// A patronymic, which belongs to the name before it.
bool is_patronymic(std::string_view key);

}  // namespace merzim::protect
