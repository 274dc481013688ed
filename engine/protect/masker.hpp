// Replaces protected names in texts, wherever and in whatever form they stand there.
//
// A name is found in full, in either order, with the initials and the patronymic beside it; each of
// its words is found alone where it begins with a capital letter (some given names are ordinary
// words). Names of people who need no protection are left as they are, longest first, so that
// hiding one person of a family does not rename another.
#pragma once

#include "engine/protect/name_key.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::protect {

// One text to be hidden and what is put in its place.
struct Replacement {
    std::vector<std::string> keys;  // skeletons of its words
    std::string shown;
    bool capital = false;  // only where the first word begins with a capital letter
    bool kept = false;     // is nobody's secret: found so that no part of it is taken for one
};

class Masker {
  public:
    // Whom a word means that stands alone and is in a hidden and in a kept name: it is not known;
    // or the one that is kept, where of the other nobody is to know.
    enum class Shared : std::uint8_t { withhold, keep };
    // A name in full, also with the family name first; its words alone, but those that the name
    // shown has too.
    void hide_name(std::string_view name, const std::string& shown,
                   Shared shared = Shared::withhold);
    // The same words in this order only: an alias, a form, a string of the profile.
    void hide_text(std::string_view text, const std::string& shown);
    // Before those that are hidden.
    void keep_name(std::string_view name);
    // What stands for a word that two hidden people share.
    void withheld(std::string text) { withheld_ = std::move(text); }

    [[nodiscard]] bool empty() const { return replacements_.empty(); }
    [[nodiscard]] std::string apply(std::string_view text) const;
    // Whether an id or an address has a word of a protected name in it, also in small letters and
    // run together.
    [[nodiscard]] bool in_address(std::string_view text) const;

  private:
    void add(Replacement replacement);
    [[nodiscard]] std::string without_addresses(std::string_view text) const;
    [[nodiscard]] const Replacement* match(std::string_view text, const std::vector<Word>& words,
                                           std::size_t at) const;

    std::vector<Replacement> replacements_;  // of most words first
    std::vector<std::string> together_;      // skeletons of whole names run together
    std::vector<std::string> kept_words_;
    std::string withheld_ = "…";
};

}  // namespace merzim::protect
