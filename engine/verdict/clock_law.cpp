// Which law governs a clock: its versions at a time, and where its length is written.
#include "engine/verdict/clocks.hpp"

namespace merzim::verdict {

law::NormId norm_of(const law::Term& term, const ReadingDue& due) {
    const law::TermVersion& version = term.versions[due.version];
    return due.variant < 0 ? version.norm
                           : version.variants[static_cast<std::size_t>(due.variant)].norm;
}

bool share_article(const law::Term& term, const Context& context, const ClockDetail& detail) {
    const std::string* shared = nullptr;
    for (const ReadingDue& due : detail.readings) {
        const law::NormId norm = norm_of(term, due);
        if (!norm.is_set()) return false;
        const std::string& article = context.pack.norm(norm).article;
        if (shared != nullptr && article != *shared) return false;
        shared = &article;
    }
    return shared != nullptr;
}

void versions_at(const Context& context, const law::Term& term, time::Bounds at,
                 std::vector<std::uint16_t>& out, bool& gap) {
    out.clear();
    gap = true;
    for (std::size_t i = 0; i < term.versions.size(); ++i) {
        const law::Norm& norm = context.pack.norm(term.versions[i].norm);
        if (at.latest < norm.from.earliest || at.earliest > norm.until.latest) {
            continue;
        }
        out.push_back(static_cast<std::uint16_t>(i));
        if (at.earliest >= norm.from.latest && at.latest <= norm.until.earliest) {
            out.assign(1, static_cast<std::uint16_t>(i));
            gap = false;
            return;
        }
    }
    if (out.size() < 2) {
        return;
    }
    // Successive versions leave no gap when each begins where the one before it ends.
    const law::Norm& first = context.pack.norm(term.versions[out.front()].norm);
    const law::Norm& last = context.pack.norm(term.versions[out.back()].norm);
    gap = at.earliest < first.from.latest || at.latest > last.until.earliest;
    for (std::size_t i = 1; i < out.size(); ++i) {
        const law::Norm& before = context.pack.norm(term.versions[out[i - 1]].norm);
        const law::Norm& after = context.pack.norm(term.versions[out[i]].norm);
        gap = gap || before.until.latest + time::kMinutesPerDay < after.from.latest;
    }
}

}  // namespace merzim::verdict
