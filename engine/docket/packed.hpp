// The case as evaluation reads it: flat, names as symbol numbers, dates as bounds.
//
// Derived from a Case and rebuildable from it at any time; the docket keeps its bytes beside the
// ledger rows because reading is what a full check costs. Texts (quotes, titles, names) stay
// behind: only reports need them. One PackedCase object is meant to be decoded into again and
// again, so that a scan allocates nothing once its vectors have grown.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/time/edtf.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace merzim::docket {

using Symbol = std::uint32_t;  // 0 is ""

// All names used by the cases of one docket: types, statuses, offences, packs, attributes, zones.
class Symbols {
  public:
    Symbols();
    Symbol intern(std::string_view name);                    // adds when new
    [[nodiscard]] Symbol find(std::string_view name) const;  // 0 when unknown
    // "" for a number that is not in the table.
    [[nodiscard]] const std::string& name(Symbol symbol) const {
        return names_[symbol < names_.size() ? symbol : 0];
    }
    [[nodiscard]] std::size_t size() const { return names_.size(); }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::vector<std::string> names_;
    std::unordered_map<std::string, Symbol, Hash, std::equal_to<>> by_name_;
};

// A slice [first, first + size) of one of the pools of the PackedCase.
struct Slice {
    std::uint32_t first = 0;
    std::uint32_t size = 0;
};

struct PackedEvent {
    std::string_view id;
    Symbol type = 0;
    Symbol status = 0;
    Symbol measure = 0;
    Symbol outcome = 0;
    Symbol offence = 0;
    Symbol authority = 0;
    Symbol zone = 0;
    Slice participants;  // of `indices`: participant numbers
    Slice after;         // of `indices`: event numbers
    Slice before;
    Slice disputes;
    Slice classified;     // of `pairs`
    time::Bounds start;   // civil; infinite when there is no date
    time::Bounds finish;  // of a period with a known end
    time::PeriodEnd end = time::PeriodEnd::none;
    bool dated = false;
    bool qualified = false;  // ~ ? %
    bool has_minutes = false;
    bool has_offset = false;  // start/finish are civil times at `offset_minutes`, not of the zone
    bool is_planned = false;
    bool preferred = false;
    bool confidential = false;
    bool extension_stated = false;
    std::int16_t offset_minutes = 0;
    time::Bounds planned;  // when the plan was made or became known
    time::Bounds known;    // when the entry was known; infinite latest: cannot be bounded
    std::int32_t count_least = 1;
    std::int32_t count_most = 1;  // -1: no upper bound
    time::Length term;            // zero: none stated
    time::Length extends_total;
    time::Length extends_by;
    time::Bounds extends_until;  // finite latest: stated
};

struct PackedStatement {
    Statement::Says says = Statement::Says::none;
    Slice types;  // of `indices`: symbols
    std::int32_t participant = -1;
    time::Bounds during_start;
    time::Bounds during_end;
    std::int32_t event = -1;
    std::int32_t to_event = -1;
    time::Bounds on;
    bool qualified = false;
    time::Length at_least;  // zero: not stated
    time::Length at_most;
    bool has_at_least = false;
    bool has_at_most = false;
    bool confidential = false;
    time::Bounds known;
};

struct PackedCharge {
    Symbol offence = 0;
    time::Bounds known;
};

struct PackedParticipant {
    std::string_view id;
    Symbol role = 0;
    Slice charges;     // of `charges`
    Slice attributes;  // of `pairs`: (attribute symbol, 0/1)
    time::Bounds known;
    bool confidential = false;
};

struct PackedCase {
    std::string_view id;
    Symbol pack = 0;
    Symbol procedure = 0;
    Symbol zone = 0;
    bool confidential = false;
    Slice attributes;  // of `pairs`
    std::vector<PackedParticipant> participants;
    std::vector<PackedEvent> events;
    std::vector<PackedStatement> statements;
    std::vector<PackedCharge> charges;
    std::vector<std::uint32_t> indices;
    std::vector<std::pair<Symbol, Symbol>> pairs;  // (attribute, 0/1), (classification, class)
    std::string text;  // owns the bytes the string_views point into, when packed from a Case

    PackedCase() = default;
    PackedCase(const PackedCase&) = delete;  // views point into `text`
    PackedCase& operator=(const PackedCase&) = delete;
    PackedCase(PackedCase&&) = delete;
    PackedCase& operator=(PackedCase&&) = delete;
    void clear();
    [[nodiscard]] std::span<const std::uint32_t> list(Slice slice) const {
        return {indices.data() + slice.first, slice.size};
    }
};

// Fills `out` (cleared first) from a case whose references have been checked. When an entry was
// known: its own `known`, else the source's `known`, `published`, the end of what it `covers`; a
// charge without any of these was known when its participant was. An entry is confidential when its
// source is. Only the date of an event keeps an offset; other dates written with one become the
// bounds of the civil times it may be anywhere, since a Case does not know its zone's history.
void pack_case(const Case& record, Symbols& symbols, PackedCase& out);

// Compact bytes (little-endian varints, a version byte, a CRC-32 at the end).
std::string encode(const PackedCase& packed);

// Decodes into `out`, whose ids view into `bytes`: keep the bytes alive. False when the bytes are
// damaged, of another version, or name a symbol not below `symbols`: rebuild from the ledger. No
// bytes whatever make it crash, and after true every index is within its vector.
bool decode(std::string_view bytes, PackedCase& out,
            std::size_t symbols = std::numeric_limits<std::size_t>::max());

}  // namespace merzim::docket
