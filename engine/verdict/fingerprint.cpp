// FNV-1a, 64 bit (Fowler, Noll, Vo): short, stable across machines, and not meant to resist anyone.
#include "engine/verdict/evaluate.hpp"

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

}  // namespace

std::string fingerprint(const law::Pack& pack, const docket::PackedCase& record,
                        const Outcome& outcome) {
    Hash hash;
    hash.add(pack.rule(outcome.rule).id);
    hash.add(record.id);
    hash.add(outcome.participant >= 0
                 ? record.participants[static_cast<std::size_t>(outcome.participant)].id
                 : std::string_view{});
    hash.add(outcome.event >= 0 ? record.events[static_cast<std::size_t>(outcome.event)].id
                                : std::string_view{});
    return hash.hex();
}

}  // namespace merzim::verdict
