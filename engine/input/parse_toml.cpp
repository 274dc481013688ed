#include "engine/input/parse_toml.hpp"

#include "engine/base/text.hpp"
#include "engine/time/edtf.hpp"

#include <algorithm>
#include <variant>

#include <fmt/format.h>

namespace merzim::input {

namespace {

// Nesting is measured before parsing, because a key of a million dots would exhaust the stack.
class NestingScan {
  public:
    explicit NestingScan(std::string_view text) : text_(text) {}

    // The line on which the nesting becomes too deep; empty when it never does.
    std::optional<std::uint32_t> too_deep() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '#') {
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else if (c == '"' || c == '\'') {
                skip_string(c);
            } else {
                step(c);
                ++at_;
            }
            if (dots_ > kMostNesting || brackets_ > kMostNesting) return line_;
        }
        return std::nullopt;
    }

  private:
    void step(char c) {
        if (c == '\n') ++line_;
        if (c == '.') {
            ++dots_;
        } else if (std::string_view("=,[]{}\n").find(c) != std::string_view::npos) {
            dots_ = 0;
        }
        if (c == '[' || c == '{') ++brackets_;
        if ((c == ']' || c == '}') && brackets_ > 0) --brackets_;
    }

    // Past a string of either kind, of one line or several; an unclosed one ends where its line
    // does.
    void skip_string(char quote) {
        const std::string triple(3, quote);
        const bool several = text_.substr(at_, 3) == triple;
        at_ += several ? 3 : 1;
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (several && text_.substr(at_, 3) == triple) {
                at_ += 3;
                return;
            }
            if (!several && (c == quote || c == '\n')) {
                if (c == quote) ++at_;
                return;
            }
            if (c == '\n') ++line_;
            if (c == '\\' && quote == '"' && at_ + 1 < text_.size()) {
                ++at_;
                if (text_[at_] == '\n') ++line_;
            }
            ++at_;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
    std::size_t dots_ = 0;
    std::size_t brackets_ = 0;
};

bool deeper_than(const toml::node& node, std::size_t allowed) {
    if (allowed == 0) return true;
    if (const toml::table* table = node.as_table()) {
        return std::any_of(table->begin(), table->end(), [&](const auto& entry) {
            return deeper_than(entry.second, allowed - 1);
        });
    }
    if (const toml::array* array = node.as_array()) {
        return std::any_of(array->begin(), array->end(),
                           [&](const toml::node& item) { return deeper_than(item, allowed - 1); });
    }
    return false;
}

std::string_view line_of(std::string_view text, std::uint32_t line) {
    for (; line > 1; --line) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + 1);
    }
    return text.substr(0, text.find('\n'));
}

// The value at `column`, which counts from 1, up to one of the signs of `ends`.
std::string_view value_at(std::string_view line, std::uint32_t column, std::string_view ends) {
    const std::size_t equals = line.rfind('=', column);
    if (equals == std::string_view::npos) return {};
    std::string_view value = line.substr(equals + 1);
    value = value.substr(0, value.find_first_of(ends));
    const std::size_t first = value.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return value.substr(first, value.find_last_not_of(" \t\r") - first + 1);
}

// Three numbers joined by signs: what a date looks like, whoever wrote it.
bool resembles_a_date(std::string_view value) {
    std::size_t numbers = 0;
    for (std::size_t at = 0; numbers < 3; ++at) {
        const std::size_t first = at;
        while (at < value.size() && value[at] >= '0' && value[at] <= '9')
            ++at;
        if (at == first || at - first > 4) return false;
        ++numbers;
        const bool joined =
            at < value.size() && std::string_view("-./").find(value[at]) != std::string_view::npos;
        if (joined != (numbers < 3)) return false;
    }
    return true;
}

// What the person probably meant by a line the parser gave up on at `column`.
std::string remedy(std::string_view line, std::uint32_t column, std::string_view description) {
    if (description.find("redefine") != std::string_view::npos) {
        return "each key stands once; entries of a list begin with [[ ]]";
    }
    if (std::count(line.begin(), line.end(), '"') % 2 != 0) {
        return "is a quotation mark missing in this line?";
    }
    if (line.rfind('=', column) == std::string_view::npos) {
        return "a line is a key = value, or a [table]";
    }
    for (const std::string_view ends : {"#", "#,}"}) {
        const std::string value(value_at(line, column, ends));
        if (std::holds_alternative<time::Edtf>(time::parse_edtf(value))) {
            return "only whole dates may stand without quotes: write \"" + value + "\"";
        }
    }
    const std::string word(value_at(line, column, "#,}"));
    const bool is_word = !word.empty() && word.find_first_of("\"'[{") == std::string::npos;
    return is_word ? "texts stand in quotes: write \"" + word + "\"" : "";
}

// "write 2025-02 if …": what is no whole day needs quotes here.
std::string with_quotes(const std::string& hint) {
    constexpr std::string_view kWrite = "write ";
    constexpr std::size_t kWholeDay = 10;
    if (hint.rfind(kWrite, 0) != 0) return hint;
    const std::size_t end = std::min(hint.find(' ', kWrite.size()), hint.size());
    const std::string date = hint.substr(kWrite.size(), end - kWrite.size());
    if (date.size() == kWholeDay || !std::holds_alternative<time::Edtf>(time::parse_edtf(date))) {
        return hint;
    }
    return "write \"" + date + "\"" + hint.substr(end);
}

// A date that TOML does not take is a wrong date first, and only then a text without quotes. Gives
// the date, which is a part of `line`.
std::optional<std::string_view> add_date_error(std::string_view line, const Span& at,
                                               Diagnostics& diagnostics) {
    const std::string_view value = value_at(line, at.column, "#,}");
    if (!resembles_a_date(value)) return std::nullopt;
    const auto parsed = time::parse_edtf(value);
    const auto* failure = std::get_if<time::EdtfError>(&parsed);
    if (failure == nullptr) return std::nullopt;
    Span span = at;
    const auto first = static_cast<std::size_t>(value.data() - line.data());
    span.column = static_cast<std::uint32_t>(text::code_points(line.substr(0, first))) + 1;
    span.length = static_cast<std::uint32_t>(text::code_points(value));
    diagnostics.error("bad-date",
                      "\"" + std::string(value) + "\" is not a date: " + failure->message,
                      std::move(span), with_quotes(failure->hint));
    return value;
}

// The wrong date that was told, if it was one: a part of `text`.
std::optional<std::string_view> add_parse_error(const toml::parse_error& failure,
                                                std::string_view text, const std::string& file,
                                                std::uint32_t hidden, Diagnostics& diagnostics) {
    const toml::source_position& at = failure.source().begin;
    Span span{file, at.line, at.column, 1};
    if (span.line == 1 && hidden > 0) span.column = span.column > hidden ? span.column - hidden : 1;
    if (hidden == 0) {
        if (const auto date = add_date_error(line_of(text, at.line), span, diagnostics))
            return date;
    }
    std::string message(failure.description());
    std::string hint = remedy(line_of(text, at.line), at.column, message);
    constexpr std::string_view kPrefix = "Error while parsing ";
    if (message.rfind(kPrefix, 0) == 0) {
        message = "this is not TOML: near here, in " + message.substr(kPrefix.size());
    }
    diagnostics.error("syntax", std::move(message), std::move(span), std::move(hint));
    return std::nullopt;
}

// The only place where an exception of toml++ is caught. The parser gives up at the first mistake;
// after a day that does not exist it is given another in its place, so that the rest of the file is
// looked at as well.
std::optional<toml::table> parse(std::string_view text, const std::string& file,
                                 std::uint32_t hidden, Diagnostics& diagnostics) {
    constexpr std::string_view kSomeDay = "2000-01-01";
    constexpr int kMostDates = 100;
    std::string mended;
    for (int i = 0; i < kMostDates; ++i) {
        try {
            return toml::parse(text, std::string_view(file));
        } catch (const toml::parse_error& failure) {
            const auto date = add_parse_error(failure, text, file, hidden, diagnostics);
            if (!date || date->size() != kSomeDay.size()) return std::nullopt;
            const auto at = static_cast<std::size_t>(date->data() - text.data());
            std::string next(text);
            next.replace(at, kSomeDay.size(), kSomeDay);
            mended = std::move(next);
            text = mended;
        }
    }
    return std::nullopt;
}

}  // namespace

bool check_text(std::string_view text, const std::string& file, Diagnostics& diagnostics) {
    if (text.size() > kMostBytes) {
        diagnostics.error("too-large", "the file is larger than 32 MiB", {file, 0, 0, 1},
                          "is this the right file?");
        return false;
    }
    if (const auto offset = text::first_invalid_utf8(text)) {
        const std::string_view before = text.substr(0, *offset);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        diagnostics.error("not-utf8",
                          fmt::format("byte {} of the file, 0x{:02X}, is not UTF-8", *offset + 1,
                                      static_cast<unsigned char>(text[*offset])),
                          {file, static_cast<std::uint32_t>(line), 0, 1},
                          "save the file as UTF-8; text copied from old documents is often "
                          "windows-1251");
        return false;
    }
    return true;
}

std::optional<toml::table> parse_toml(std::string_view text, const std::string& file,
                                      Diagnostics& diagnostics, std::uint32_t hidden) {
    if (!check_text(text, file, diagnostics)) return std::nullopt;
    diagnostics.add_source(file, std::string(text.substr(hidden)));
    const std::string too_deep = fmt::format("nested more than {} deep", kMostNesting);
    if (const auto line = NestingScan(text).too_deep()) {
        diagnostics.error("too-deep", too_deep, {file, *line, 0, 1},
                          "a bracket is not closed, or a key has too many dots");
        return std::nullopt;
    }
    auto document = parse(text, file, hidden, diagnostics);
    if (!document) return std::nullopt;
    if (deeper_than(*document, kMostNesting)) {
        diagnostics.error("too-deep", too_deep, {file, 0, 0, 1}, "no file needs so much");
        return std::nullopt;
    }
    if (document->empty()) {
        diagnostics.error("empty-file", "there is nothing in this file", {file, 0, 0, 1},
                          "remove it, or write what belongs in it");
        return std::nullopt;
    }
    return document;
}

}  // namespace merzim::input
