#include "engine/timeline/binding.hpp"

#include "engine/law/words.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

constexpr std::uint16_t kNone = 0xFFFF;

std::uint16_t classification_of(const law::Pack& pack, const std::string& name) {
    const auto found =
        std::find_if(pack.classifications.begin(), pack.classifications.end(),
                     [&](const law::Classification& entry) { return entry.id == name; });
    return found == pack.classifications.end()
               ? kNone
               : static_cast<std::uint16_t>(found - pack.classifications.begin());
}

}  // namespace

Binding::Binding(const law::Pack& pack, const docket::Symbols& symbols)
    : pack_(&pack), symbols_(&symbols) {
    const std::size_t size = symbols.size();
    types_.resize(size);
    words_.resize(size);
    offences_.resize(size);
    attributes_.resize(size);
    classifications_.resize(size);
    zones_.resize(size);
    for (docket::Symbol s = 0; s < size; ++s) {
        const std::string& name = symbols.name(s);
        types_[s] = pack.find_event_type(name).value_or(law::EventTypeId());
        words_[s] = law::find_word(pack, name);
        offences_[s] = pack.find_offence(name).value_or(law::OffenceId());
        attributes_[s] = pack.find_attribute(name).value_or(kNone);
        classifications_[s] = classification_of(pack, name);
        zones_[s] = &pack.zone(name);
    }
}

}  // namespace merzim::timeline
