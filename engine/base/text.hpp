// Text helpers that know Unicode (utf8proc): spelling suggestions, display widths, folding,
// escaping.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::text {

// Optimal string alignment distance (Damerau-Levenshtein with adjacent transpositions) over code
// points.
std::size_t edit_distance(std::string_view a, std::string_view b);
// The candidate nearest to `word`, "" if none is near enough (more than a third of its length off).
std::string nearest(std::string_view word, std::span<const std::string> candidates);
// `did you mean "x"?`, or "" when nothing is near.
std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

bool is_valid_utf8(std::string_view text);
// Offset of the first byte that is not UTF-8.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);
// The text cut into its code points; a byte that is not UTF-8 stands for itself.
std::vector<std::string_view> points(std::string_view text);
std::size_t code_points(std::string_view text);
// Columns in a terminal: wide and combining characters counted as terminals do.
std::size_t display_width(std::string_view text);
// Padded with spaces on the right to `width` columns; longer text is returned whole.
std::string pad(std::string_view text, std::size_t width);
// Breaks at spaces so that no line is wider than `width` columns (longer words stay whole).
std::vector<std::string> wrap(std::string_view text, std::size_t width);
// NFKC, case folded: for searching and comparing, never for showing.
std::string fold(std::string_view text);
// fold() without accents and other marks: "é" and "ё" are "e" and "е". "" for what is only a mark,
// a soft hyphen or of no width.
std::string bare_letters(std::string_view text);
// Of the first code point.
bool is_letter(std::string_view point);
bool is_digit(std::string_view point);
bool is_capital(std::string_view point);
std::string capital(std::string_view point);  // of a letter
// Control characters and marks that turn the writing direction made visible, so that text from a
// file cannot drive a terminal. Line breaks stay, a tab becomes a space.
std::string printable(std::string_view text);
bool is_printable(std::string_view text);  // printable() would leave it as it is

// An http or https address without spaces, quotes or anything that could end an attribute or change
// its meaning: what a writer may make a link of.
bool is_web_address(std::string_view text);

std::string trim(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);

std::string escape_csv(std::string_view cell);  // RFC 4180, formula injection guarded
std::string escape_markdown(
    std::string_view text);                     // one inert line, CommonMark and GitHub's dialect
std::string escape_xml(std::string_view text);  // element text and attribute values
std::string escape_dot(std::string_view text);  // inside a double-quoted DOT string

}  // namespace merzim::text
