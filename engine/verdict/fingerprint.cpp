// FNV-1a, 64 bit (Fowler, Noll, Vo): short, stable across machines, and not meant to resist anyone.
#include "engine/verdict/evaluate.hpp"
#include "engine/verdict/signals.hpp"

#include <array>

namespace merzim::verdict {

namespace {

class Hash {
  public:
    void add(std::string_view text) {
        for (const char c : text) {
            mix(static_cast<unsigned char>(c));
        }
        mix(0x1F);  // so that ("ab", "c") and ("a", "bc") differ
    }
    [[nodiscard]] std::string hex() const {
        static constexpr std::string_view kDigits = "0123456789abcdef";
        std::string text(16, '0');
        for (std::size_t i = 0; i < text.size(); ++i) {
            text[i] = kDigits[(value_ >> (60 - 4 * i)) & 15U];
        }
        return text;
    }

  private:
    void mix(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3ULL; }
    std::uint64_t value_ = 0xcbf29ce484222325ULL;
};

std::string_view id_at(const auto& list, std::int32_t index) {
    return index < 0 ? std::string_view{} : list[static_cast<std::size_t>(index)].id;
}

}  // namespace

std::string fingerprint(const law::Pack& pack, const docket::PackedCase& record,
                        const Outcome& outcome) {
    Hash hash;
    hash.add(pack.rule(outcome.rule).id);
    hash.add(record.id);
    hash.add(id_at(record.participants, outcome.participant));
    hash.add(id_at(record.events, outcome.event));
    return hash.hex();
}

std::string fingerprint(const law::Pack& pack, const docket::PackedCase& record,
                        const Clock& clock) {
    Hash hash;
    hash.add("term");  // a rule and a term may have one name
    hash.add(pack.term(clock.term).id);
    hash.add(record.id);
    hash.add(id_at(record.participants, clock.participant));
    hash.add(id_at(record.events, clock.event));
    return hash.hex();
}

std::string fingerprint(const docket::PackedCase& record) {
    Hash hash;
    hash.add("case");
    hash.add(record.id);
    return hash.hex();
}

}  // namespace merzim::verdict
