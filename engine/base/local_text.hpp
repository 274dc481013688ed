// A text in several languages. Language codes are lower-case ISO 639-1 ("en", "ru", "kk").
//
// A missing translation never vanishes silently: `in()` falls back to the first language given and
// marks the text with the language it is really in, as "[en] …".
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace merzim {

class LocalText {
  public:
    LocalText() = default;
    // A text whose language is not stated; it is shown as it is in every language.
    explicit LocalText(std::string plain);

    void set(std::string_view language, std::string text);
    [[nodiscard]] bool empty() const { return texts_.empty(); }
    [[nodiscard]] bool has(std::string_view language) const;
    // The text in `language`, else the visible fallback; "" when there is no text at all.
    [[nodiscard]] std::string in(std::string_view language) const;
    // The same without the mark of its language: for names, which are no sentences.
    [[nodiscard]] std::string nearest(std::string_view language) const;
    // All (language, text) pairs in the order given; the language of a plain text is "".
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& all() const {
        return texts_;
    }
    bool operator==(const LocalText&) const = default;

  private:
    std::vector<std::pair<std::string, std::string>> texts_;
};

}  // namespace merzim
