#include "engine/base/diagnostic.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include <fmt/format.h>

namespace merzim {

namespace {

constexpr std::size_t kExcerptWidth = 100;  // columns of a source line that are shown
constexpr std::size_t kTabWidth = 4;
constexpr std::size_t kMostAlike = 20;  // that are shown of the same mistake

// Line `number` (from 1) of the text, without its line break.
std::string_view line_of(std::string_view source, std::uint32_t number) {
    for (std::uint32_t line = 1; line < number; ++line) {
        const std::size_t end = source.find('\n');
        if (end == std::string_view::npos) return {};
        source.remove_prefix(end + 1);
    }
    source = source.substr(0, source.find('\n'));
    if (!source.empty() && source.back() == '\r') source.remove_suffix(1);
    return source;
}

// One code point as it is shown, and the columns it takes.
struct Cell {
    std::string shown;
    std::size_t width;
};

std::vector<Cell> cells_of(std::string_view line) {
    std::vector<Cell> cells;
    for (const std::string_view point : text::points(line)) {
        std::string shown = point == "\t" ? std::string(kTabWidth, ' ') : text::printable(point);
        const std::size_t width = text::display_width(shown);
        cells.push_back({std::move(shown), width});
    }
    return cells;
}

// The source line and its underline, cut to the part around [first, first + length).
struct Excerpt {
    std::string line;
    std::string underline;
};

Excerpt excerpt(std::string_view line, std::size_t first, std::size_t length) {
    const std::vector<Cell> cells = cells_of(line);
    std::size_t begin = 0;
    std::size_t end = cells.size();
    first = std::min(first, cells.size());
    std::size_t total = 0;
    for (const Cell& cell : cells)
        total += cell.width;
    if (total > kExcerptWidth) {
        std::size_t width = 0;
        begin = first;
        while (begin > 0 && width + cells[begin - 1].width <= kExcerptWidth / 3) {
            width += cells[--begin].width;
        }
        end = first;
        while (end < cells.size() && width + cells[end].width <= kExcerptWidth) {
            width += cells[end++].width;
        }
    }
    Excerpt result;
    if (begin > 0) {
        result.line = "…";
        result.underline = " ";
    }
    for (std::size_t i = begin; i < end; ++i) {
        result.line += cells[i].shown;
        const bool under = i >= first && i < first + length;
        if (i < first + length) result.underline.append(cells[i].width, under ? '^' : ' ');
    }
    if (end < cells.size()) result.line += "…";
    if (result.underline.find('^') == std::string::npos) result.underline += '^';
    return result;
}

bool before(const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span.file, a.span.line, a.span.column) <
           std::tie(b.span.file, b.span.line, b.span.column);
}

}  // namespace

void Diagnostics::add_source(std::string file, std::string text) {
    sources_.insert_or_assign(std::move(file), std::move(text));
}

const std::string* Diagnostics::source(std::string_view file) const {
    const auto found = sources_.find(file);
    return found == sources_.end() ? nullptr : &found->second;
}

void Diagnostics::add(Diagnostic diagnostic) {
    if (diagnostic.severity == Severity::error) ++errors_;
    list_.push_back(std::move(diagnostic));
}

void Diagnostics::take(Diagnostics&& other) {
    std::move(other.list_.begin(), other.list_.end(), std::back_inserter(list_));
    sources_.merge(other.sources_);
    errors_ += other.errors_;
}

void Diagnostics::take_new(Diagnostics&& other) {
    const auto key = [](const Diagnostic& one) {
        return std::tie(one.code, one.message, one.span.file, one.span.line, one.span.column);
    };
    for (Diagnostic& one : other.list_) {
        const bool known = std::any_of(list_.begin(), list_.end(), [&](const Diagnostic& said) {
            return key(said) == key(one);
        });
        if (!known) add(std::move(one));
    }
    sources_.merge(other.sources_);
}

void Diagnostics::error(std::string code, std::string message, Span span, std::string hint) {
    add({Severity::error, std::move(code), std::move(message), std::move(span), std::move(hint)});
}

void Diagnostics::warning(std::string code, std::string message, Span span, std::string hint) {
    add({Severity::warning, std::move(code), std::move(message), std::move(span), std::move(hint)});
}

std::string Diagnostics::render() const {
    std::vector<const Diagnostic*> sorted;
    sorted.reserve(list_.size());
    for (const Diagnostic& diagnostic : list_)
        sorted.push_back(&diagnostic);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Diagnostic* a, const Diagnostic* b) { return before(*a, *b); });

    std::string out;
    std::map<std::string_view, std::size_t> times;
    for (const Diagnostic* diagnostic : sorted) {
        if (++times[diagnostic->message] > kMostAlike) continue;
        const Span& span = diagnostic->span;
        if (!out.empty()) out += '\n';
        out += fmt::format("{}[{}]: {}\n",
                           diagnostic->severity == Severity::error ? "error" : "warning",
                           diagnostic->code, text::printable(diagnostic->message));
        if (!span.file.empty()) {
            out += "  --> " + text::printable(span.file);
            if (span.line > 0) out += fmt::format(":{}", span.line);
            if (span.line > 0 && span.column > 0) out += fmt::format(":{}", span.column);
            out += '\n';
        }
        const auto source = sources_.find(span.file);
        if (source != sources_.end() && span.line > 0) {
            const std::string_view line = line_of(source->second, span.line);
            const std::size_t first = span.column > 0 ? span.column - 1 : 0;
            const std::size_t length = span.column > 0 ? span.length : text::code_points(line);
            const Excerpt shown = excerpt(line, first, std::max<std::size_t>(length, 1));
            out += fmt::format("{:4} | {}\n     | {}\n", span.line, shown.line, shown.underline);
        }
        if (!diagnostic->hint.empty()) {
            out += "   = help: " + text::printable(diagnostic->hint) + "\n";
        }
    }
    for (const auto& [message, count] : times) {
        if (count > kMostAlike)
            out += fmt::format("\nand {} more times: {}\n", count - kMostAlike,
                               text::printable(message));
    }
    return out;
}

}  // namespace merzim
