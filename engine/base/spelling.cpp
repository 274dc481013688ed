#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::text {

// Three rows of the table are enough: an adjacent transposition looks two rows back.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    const std::vector<std::string_view> from = points(a);
    const std::vector<std::string_view> to = points(b);
    std::vector<std::size_t> before(to.size() + 1);
    std::vector<std::size_t> last(to.size() + 1);
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        before.swap(last);
        last.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t change = from[i - 1] == to[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
    }
    return row[to.size()];
}

std::string nearest(std::string_view word, std::span<const std::string> candidates) {
    const std::string folded = fold(word);
    const std::size_t length = code_points(folded);
    std::size_t best = std::max<std::size_t>(length / 3, 1) + 1;
    std::string result;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(folded, fold(candidate));
        // a word of which no letter is left is not near
        if (distance < best && distance < std::max(length, code_points(candidate))) {
            best = distance;
            result = candidate;
        }
    }
    return result;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
    const std::string candidate = nearest(word, candidates);
    return candidate.empty() ? std::string() : "did you mean \"" + candidate + "\"?";
}

}  // namespace merzim::text
