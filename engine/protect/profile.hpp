// A protection profile: what a document made for others must not show, and what it shows instead.
// Read from TOML (engine/input/read_profile.cpp); those that come with merzim are in
// engine/protect/profiles, and their README says what each key means.
#pragma once

#include "engine/base/local_text.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace merzim::protect {

// How a person is called.
enum class NameForm : std::uint8_t {
    full,       // as recorded
    shown,      // by the public form where the record gives one, else as recorded
    initials,   // by the public form where the record gives one, else "O. G."
    pseudonym,  // "Person 2"
};

// What becomes of entries, people and sources marked confidential.
enum class Confidential : std::uint8_t {
    keep,
    trace,   // left out, and the document says that something is
    silent,  // left out without a word
};

enum class Grain : std::uint8_t { day, month, year };

// People of any of these roles or with any of these attributes; both lists empty: everybody.
struct PersonRule {
    std::vector<std::string> roles;
    std::vector<std::string> attributes;
    NameForm names = NameForm::shown;
};

struct Profile {
    std::string id;
    LocalText title;
    NameForm names = NameForm::shown;
    std::vector<PersonRule> persons;  // the first that fits goes before `names`
    Confidential confidential = Confidential::trace;
    Grain dates = Grain::day;
    bool quotes = true;  // false: quotes and notes are left out
    bool low_confidence = false;
    LocalText pseudonym;  // "Person {n}"
    LocalText withheld;   // stands for a name or an address that has no other replacement
    std::vector<std::pair<std::string, LocalText>> names_of;  // by participant id: chosen names
    std::vector<std::pair<std::string, std::string>>
        strings_of;  // further strings: what replaces it
};

}  // namespace merzim::protect
