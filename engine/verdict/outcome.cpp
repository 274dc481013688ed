#include "engine/verdict/outcome.hpp"

namespace merzim::verdict {

std::string_view to_string(Kind value) {
    switch (value) {
        case Kind::violated:
            return "violated";
        case Kind::running:
            return "running";
        case Kind::met:
            return "met";
        case Kind::not_applicable:
            return "not-applicable";
        case Kind::not_in_force:
            return "not-in-force";
        case Kind::undetermined:
            return "undetermined";
    }
    return "";
}

std::string_view to_string(Claim value) {
    return value == Claim::breach ? "breach" : "not-on-record";
}

std::string_view to_string(Certainty value) {
    switch (value) {
        case Certainty::possible:
            return "possible";
        case Certainty::likely:
            return "likely";
        case Certainty::certain:
            return "certain";
    }
    return "";
}

std::string_view to_string(Missing value) {
    switch (value) {
        case Missing::nothing:
            return "nothing";
        case Missing::date:
            return "date";
        case Missing::ending:
            return "ending";
        case Missing::extension:
            return "extension";
        case Missing::extension_details:
            return "extension-details";
        case Missing::condition:
            return "condition";
        case Missing::telling:
            return "telling";
        case Missing::calendar:
            return "calendar";
        case Missing::law:
            return "law";
        case Missing::figure:
            return "figure";
        case Missing::preceding:
            return "preceding";
        case Missing::pause:
            return "pause";
        case Missing::hour:
            return "hour";
        case Missing::record:
            return "record";
    }
    return "";
}

}  // namespace merzim::verdict
