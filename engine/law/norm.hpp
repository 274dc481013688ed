// Where a piece of law comes from, when it was in force, and how sure we are of it.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/base/local_text.hpp"
#include "engine/time/moment.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace merzim::law {

enum class Confidence : std::uint8_t { low, medium, high };

// Where a piece of law comes from and when it was in force. `from` earliest/latest differ when the
// day of entry into force is itself uncertain; an empty bound is kDistantPast / kDistantFuture.
struct Norm {
    std::string article;
    time::Bounds from{time::kDistantPast, time::kDistantPast};
    time::Bounds until{time::kDistantFuture, time::kDistantFuture};  // last moment in force
    Confidence confidence = Confidence::low;
    std::string source;  // id of a LawSource
    std::optional<time::Day> read_on;
    // The last minute the wording that was read speaks for: what the law says after it is unread.
    time::Moment edition = time::kDistantFuture;
    LocalText note;
    Span span;

    // Is the law of an act in these bounds, or of some of them, unread?
    [[nodiscard]] bool is_unread(time::Bounds act) const { return act.latest > edition; }
    // An unread wording is at most of medium confidence.
    [[nodiscard]] Confidence confidence_at(time::Bounds act) const;
};

struct LawSource {
    std::string id;
    LocalText title;
    std::string url;
    std::optional<time::Day> read_on;
    time::Moment edition = time::kDistantFuture;  // of its norms, unless they say otherwise
    LocalText note;
};

}  // namespace merzim::law
