// A problem in something a person wrote (a case file, a law pack, an argument), as a value.
//
// Problems are collected, never thrown: a reader reports all of a file at once and returns nothing
// if any of them is an error. Lines and columns count from 1; columns count code points, not bytes;
// line 0 means "the file as a whole".
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace merzim {

struct Span {
    std::string file;          // as the user named it; "<stdin>", "<argument>" where it applies
    std::uint32_t line = 0;    // 0: the whole file
    std::uint32_t column = 0;  // 0: the whole line
    std::uint32_t length = 1;  // code points to underline
    bool operator==(const Span&) const = default;
};

enum class Severity : std::uint8_t { warning, error };

struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;     // stable short word: "unknown-key", "bad-date" …
    std::string message;  // what is wrong, one sentence, no full stop
    Span span;
    std::string hint;  // the remedy or the nearest right spelling; may be empty
};

// Collects diagnostics and remembers the source texts so that excerpts can be shown.
class Diagnostics {
  public:
    void add_source(std::string file, std::string text);
    void add(Diagnostic diagnostic);
    void error(std::string code, std::string message, Span span, std::string hint = {});
    void warning(std::string code, std::string message, Span span, std::string hint = {});

    // Everything `other` has collected, behind what is here.
    void take(Diagnostics&& other);
    // The same without what has been said here already.
    void take_new(Diagnostics&& other);

    // The text of a source, null when it was not added.
    [[nodiscard]] const std::string* source(std::string_view file) const;

    [[nodiscard]] bool has_errors() const { return errors_ > 0; }
    [[nodiscard]] std::size_t error_count() const { return errors_; }
    [[nodiscard]] const std::vector<Diagnostic>& all() const { return list_; }
    [[nodiscard]] bool empty() const { return list_.empty(); }

    // All diagnostics by file, line, column:
    //   error[unknown-key]: unknown key "titel" in [case]
    //     --> cases/a.toml:3:1
    //      3 | titel = "x"
    //        | ^^^^^
    //      = help: did you mean "title"?
    // Of many with the same message the first are shown and the others counted, at the end.
    [[nodiscard]] std::string render() const;

  private:
    std::vector<Diagnostic> list_;
    std::map<std::string, std::string, std::less<>> sources_;
    std::size_t errors_ = 0;
};

}  // namespace merzim
