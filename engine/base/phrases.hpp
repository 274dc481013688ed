// The sentences merzim says, per language, read from catalogue files a translator can edit
// (engine/report/lang/*.toml). Placeholders are {name}; {n:days} asks for the plural table `days`
// with the number n ("1 day", "2 days"; "1 день", "2 дня", "5 дней").
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace merzim {

// CLDR plural categories used here: one, few, many, other. "{n}" in a form is where the number
// goes; a form without it stands after the number.
struct PluralForms {
    std::string one;
    std::string few;
    std::string many;
    std::string other;
};

struct Language {
    std::string code;                       // "en"
    std::string name;                       // "English"
    std::vector<std::string> next;          // languages its readers read too, best first
    std::string plural_rule;                // "one-other" (en), "one-few-many" (ru), "other" (kk)
    std::vector<std::string> months;        // in the form used in a date: "мая"
    std::vector<std::string> months_alone;  // standing alone: "май"
    std::vector<std::string> weekdays;      // Monday first
    std::map<std::string, std::string, std::less<>> phrases;
    std::map<std::string, PluralForms, std::less<>> plurals;
};

using PhraseArguments = std::vector<std::pair<std::string, std::string>>;

class Phrases {
  public:
    // Precondition: at least one language; the first is the fallback.
    explicit Phrases(std::vector<Language> languages);

    [[nodiscard]] bool knows(std::string_view language) const;
    [[nodiscard]] std::vector<std::string> languages() const;
    [[nodiscard]] const Language& language(std::string_view code) const;  // fallback when unknown
    // The phrase with its placeholders filled; a missing one falls back visibly, to a language
    // that is `next` and then to any: "[en] …", and a key nobody has is shown as "⟨key⟩".
    [[nodiscard]] std::string say(std::string_view language, std::string_view key,
                                  const PhraseArguments& arguments = {}) const;
    // Any text with {placeholders} (a rule's message), filled the same way.
    [[nodiscard]] std::string fill(std::string_view language, std::string_view text,
                                   const PhraseArguments& arguments) const;
    // "5 days"
    [[nodiscard]] std::string plural(std::string_view language, std::string_view table,
                                     long long number) const;
    // Keys of the first language that `code` lacks.
    [[nodiscard]] std::vector<std::string> missing(std::string_view code) const;

  private:
    std::vector<Language> languages_;
};

}  // namespace merzim
