// The words of a procedure: what happens in it, to whom, by whom, and what for.
#pragma once

#include "engine/base/truth.hpp"
#include "engine/law/ids.hpp"
#include "engine/law/norm.hpp"
#include "engine/time/length.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace merzim::law {

struct EventType {
    std::string id;
    LocalText title;
    bool of_participant = false;  // `participant` is required
    bool outside = false;  // happens outside the procedure (a publication, an appeal to the press)
    bool may_be_planned = false;
    std::vector<std::string> tags;       // for selectors: "investigative-act"
    std::vector<std::string> outcomes;   // allowed values of `outcome`; empty: the key is refused
    std::vector<Field> required;         // fields that must be given
    Charging charging = Charging::none;  // adds / replaces / drops the charge in `offence`
    Span span;
};

struct Authority {
    std::string id;
    LocalText title;
};

// What a participant is in a case ("accused", "complainant"). A role is not a status: it never
// moves.
struct Role {
    std::string id;
    LocalText title;
};

// What the outcome of an act is called.
struct OutcomeWord {
    std::string id;
    LocalText title;
};

// What a tag of offences is called ("extremist").
struct TagWord {
    std::string id;
    LocalText title;
};

struct Measure {
    std::string id;
    LocalText title;
    NormId norm;
};

// An ordered list of classes an offence may fall in ("gravity", "form"). Several charges: the
// highest counts. `of_case`: the charges of all participants together decide.
struct Classification {
    std::string id;
    LocalText title;
    std::vector<std::string> order;       // lowest first
    std::vector<LocalText> class_titles;  // parallel to order
    bool of_case = false;
};

struct OffenceVersion {
    NormId norm;
    std::map<std::uint16_t, std::uint16_t> classes;  // classification index -> class index
    std::optional<time::Length> max_penalty;         // imprisonment; empty: none
    std::vector<std::string> tags;
};

struct Offence {
    std::string id;
    LocalText title;
    std::vector<OffenceVersion> versions;  // in force spans do not overlap
    Span span;
};

// A yes/no property of a participant or a case that guards may ask for ("minor").
struct Attribute {
    std::string id;
    LocalText title;
    bool of_participant = false;
    // What is taken when the record is silent; unknown: both are kept. A presumption is printed in
    // the proof and caps the conclusion at "likely".
    Truth presumed = Truth::unknown;
};

}  // namespace merzim::law
