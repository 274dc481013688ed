#include "cli/case_files.hpp"

#include "engine/base/text.hpp"
#include "engine/docket/json.hpp"
#include "engine/input/read.hpp"

#include <algorithm>
#include <istream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStandardInput = "-";

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool is_case_file(const fs::path& file) {
    const std::string name = file.filename();
    return (ends_with(name, ".toml") && !ends_with(name, ".test.toml")) ||
           ends_with(name, ".json") || ends_with(name, ".jsonl");
}

// The files meant, folders replaced by what is below them.
std::vector<std::string> expand(const std::vector<std::string>& names, Diagnostics& diagnostics) {
    std::vector<std::string> files;
    for (const std::string& name : names) {
        std::error_code error;
        if (name == kStandardInput || !fs::is_directory(name, error)) {
            files.push_back(name);
            continue;
        }
        std::vector<std::string> below;
        for (const auto& entry : fs::recursive_directory_iterator(name, error)) {
            if (entry.is_regular_file(error) && is_case_file(entry.path()))
                below.push_back(entry.path().string());
        }
        if (below.empty()) {
            diagnostics.error("no-case", "there is no case file in this folder", {.file = name},
                              "case files end in .toml, .json or .jsonl");
        }
        std::sort(below.begin(), below.end());
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

enum class Form { toml, json, json_lines };

Form form_of(const std::string& name, std::string_view text) {
    if (ends_with(name, ".jsonl")) return Form::json_lines;
    if (ends_with(name, ".json")) return Form::json;
    if (name != kStandardInput) return Form::toml;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[')) {
        return Form::toml;
    }
    // "[case]" begins a TOML file, "[{" a list of cases
    if (text[first] == '[' && text.find_first_not_of(" \t\r\n", first + 1) != text.find('{')) {
        return Form::toml;
    }
    return nlohmann::json::accept(text) ? Form::json : Form::json_lines;
}

class Reader {
  public:
    Reader(Context& context, Diagnostics& diagnostics, std::optional<std::int64_t> recorded_at)
        : context_(context), diagnostics_(diagnostics), recorded_at_(recorded_at) {}

    void read(const std::string& name) {
        const std::string shown = name == kStandardInput ? "<stdin>" : name;
        std::string text;
        if (name == kStandardInput) {
            if (!read_standard_input(text)) return;
        } else if (std::optional<std::string> whole = input::read_text(name, diagnostics_)) {
            text = std::move(*whole);
        } else {
            return;
        }
        const Form form = form_of(name, text);
        if (form != Form::toml && text::trim(text).empty()) {
            diagnostics_.error("empty-file", "there is nothing in this file", {.file = shown},
                               "remove it, or write what belongs in it");
            return;
        }
        switch (form) {
            case Form::toml:
                read_toml(text, shown);
                break;
            case Form::json:
                read_json(text, shown);
                break;
            case Form::json_lines:
                read_lines(text, shown);
                break;
        }
    }

    std::vector<docket::Case> cases;

  private:
    // A whole docket may come as JSON lines, but not without end.
    bool read_standard_input(std::string& text) {
        constexpr std::size_t kMostBytes = std::size_t{256} << 20U;
        std::vector<char> piece(std::size_t{64} << 10U);
        while (context_.io.in && text.size() <= kMostBytes) {
            context_.io.in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
            text.append(piece.data(), static_cast<std::size_t>(context_.io.in.gcount()));
        }
        if (text.size() > kMostBytes) {
            diagnostics_.error("too-large", "standard input is larger than 256 MiB",
                               {.file = "<stdin>"}, "import it in parts");
            return false;
        }
        diagnostics_.add_source("<stdin>", text);
        return true;
    }

    // Form and meaning together, so that all mistakes are told at once.
    void read_toml(const std::string& text, const std::string& shown) {
        const auto pack_named = [&](const docket::Case& record) {
            return record.pack.empty() || record.procedure.empty() ? nullptr
                                                                   : pack_of(record, record.span);
        };
        take(input::read_case(text, shown, diagnostics_, pack_named, recorded_at_), shown);
    }

    // One case, or a list of them.
    void read_json(const std::string& text, const std::string& shown) {
        const auto list = nlohmann::json::parse(text, nullptr, false);
        if (!list.is_array()) {
            check_and_take(docket::case_from_json(text, shown, diagnostics_), shown);
            return;
        }
        for (const nlohmann::json& one : list)
            check_and_take(docket::case_from_json(one.dump(), shown, diagnostics_), shown);
    }

    void read_lines(const std::string& text, const std::string& shown) {
        std::uint32_t number = 0;
        for (const std::string& line : text::split(text, '\n')) {
            ++number;
            if (text::trim(line).empty()) continue;
            check_and_take(
                docket::case_from_json(line, shown + ":" + std::to_string(number), diagnostics_),
                shown);
        }
    }

    void check_and_take(std::optional<docket::Case> record, const std::string& shown) {
        if (record) {
            Span span = record->span;
            if (span.file.empty()) span.file = shown;
            const law::Pack* pack = pack_of(*record, span);
            if (pack != nullptr) {
                input::check_case(*record, *pack, diagnostics_, recorded_at_);
            }
        }
        take(std::move(record), shown);
    }

    void take(std::optional<docket::Case> record, const std::string& shown) {
        if (!record) return;
        Span span = record->span;
        if (span.file.empty()) span.file = shown;
        const auto same = std::find_if(cases.begin(), cases.end(), [&](const docket::Case& other) {
            return other.id == record->id;
        });
        if (same != cases.end()) {
            diagnostics_.error("duplicate-case",
                               "the case \"" + record->id + "\" is also in " + same->span.file,
                               span, "one file a case: put them together, or give one another id");
        }
        cases.push_back(std::move(*record));
    }

    const law::Pack* pack_of(const docket::Case& record, const Span& span) {
        const law::Pack* found = context_.laws().find(record.pack, record.procedure);
        if (found == nullptr) {
            diagnostics_.error("unknown-law",
                               "there is no law \"" + record.pack + "/" + record.procedure + "\"",
                               span, context_.laws().hint(record.pack, record.procedure));
        }
        return found;
    }

    Context& context_;
    Diagnostics& diagnostics_;
    std::optional<std::int64_t> recorded_at_;
};

}  // namespace

std::vector<docket::Case> read_case_files(Context& context, const std::vector<std::string>& names,
                                          Diagnostics& diagnostics,
                                          std::optional<std::int64_t> recorded_at) {
    Reader reader(context, diagnostics, recorded_at);
    for (const std::string& file : expand(names, diagnostics))
        reader.read(file);
    return std::move(reader.cases);
}

}  // namespace merzim::cli
