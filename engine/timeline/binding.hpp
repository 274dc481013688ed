// What the names used by a docket's cases mean in a pack: one table look-up per name.
#pragma once

#include "engine/docket/packed.hpp"
#include "engine/law/pack.hpp"

#include <vector>

namespace merzim::timeline {

class Binding {
  public:
    Binding(const law::Pack& pack, const docket::Symbols& symbols);

    [[nodiscard]] const law::Pack& pack() const { return *pack_; }
    [[nodiscard]] law::EventTypeId type(docket::Symbol s) const { return at(types_, s); }
    [[nodiscard]] law::Word word(docket::Symbol s) const { return at(words_, s); }
    [[nodiscard]] law::OffenceId offence(docket::Symbol s) const { return at(offences_, s); }
    // Index of the pack's attribute / classification; 0xFFFF when it has none of that name.
    [[nodiscard]] std::uint16_t attribute(docket::Symbol s) const { return at(attributes_, s); }
    [[nodiscard]] std::uint16_t classification(docket::Symbol s) const {
        return at(classifications_, s);
    }
    [[nodiscard]] const std::string& name(docket::Symbol s) const { return symbols_->name(s); }
    // The pack's default for "" and for a name the pack does not have.
    [[nodiscard]] const time::Zone& zone(docket::Symbol s) const { return *at(zones_, s); }
    // Whether new symbols were interned since this was made; then make it anew.
    [[nodiscard]] bool stale() const { return types_.size() != symbols_->size(); }

  private:
    template <class T>
    static T at(const std::vector<T>& table, docket::Symbol s) {
        return s < table.size() ? table[s] : table[0];
    }
    const law::Pack* pack_;
    const docket::Symbols* symbols_;
    std::vector<law::EventTypeId> types_;
    std::vector<law::Word> words_;
    std::vector<law::OffenceId> offences_;
    std::vector<std::uint16_t> attributes_;
    std::vector<std::uint16_t> classifications_;
    std::vector<const time::Zone*> zones_;
};

}  // namespace merzim::timeline
