#include "engine/base/local_text.hpp"

#include <algorithm>

namespace merzim {

LocalText::LocalText(std::string plain) {
    texts_.emplace_back("", std::move(plain));
}

void LocalText::set(std::string_view language, std::string text) {
    for (auto& entry : texts_) {
        if (entry.first == language) {
            entry.second = std::move(text);
            return;
        }
    }
    texts_.emplace_back(std::string(language), std::move(text));
}

bool LocalText::has(std::string_view language) const {
    return std::any_of(texts_.begin(), texts_.end(), [&](const auto& entry) {
        return entry.first == language || entry.first.empty();
    });
}

std::string LocalText::nearest(std::string_view language) const {
    if (has(language)) return in(language);
    return texts_.empty() ? std::string() : texts_.front().second;
}

std::string LocalText::in(std::string_view language) const {
    for (const auto& entry : texts_) {
        if (entry.first == language || entry.first.empty()) {
            return entry.second;
        }
    }
    return texts_.empty() ? std::string()
                          : "[" + texts_.front().first + "] " + texts_.front().second;
}

}  // namespace merzim
