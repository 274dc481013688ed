#include "cli/parser.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <array>

namespace merzim::cli {

namespace {

struct Extension {
    std::string_view suffix;
    std::string_view format;
};
constexpr Extension kExtensions[] = {
    {".txt", "text"},  {".md", "md"},       {".html", "html"}, {".htm", "html"}, {".csv", "csv"},
    {".json", "json"}, {".jsonl", "jsonl"}, {".toml", "toml"}, {".ics", "ics"},  {".pdf", "pdf"},
    {".docx", "docx"}, {".xlsx", "xlsx"},   {".svg", "svg"},   {".dot", "dot"},  {".eml", "eml"},
    {".xml", "xml"},   {".xes", "xes"},
};

void offer_common(Options& options, const Offers& offers, CommonOptions& common) {
    if (offers.as_of) {
        options.add("--as-of", common.as_of, "Evaluate on this day or minute (else today)")
            .type("DATE");
    }
    if (offers.known_by) {
        options.add("--known-by", common.known_by, "Use only what was known by then").type("DATE");
    }
    if (offers.recorded_by) {
        options
            .add("--recorded-by", common.recorded_by,
                 "Use the docket as it was then (a day, or a time in UTC)")
            .type("TIME");
    }
    if (offers.docket) {
        options.add("--docket", common.docket, "The docket (else MERZIM_DOCKET, else yours)")
            .type("FILE");
    }
    if (offers.rules) {
        options.add("--rules", common.rules, "Folder of law packs (else those installed)")
            .type("FOLDER");
    }
    if (offers.lang) {
        options.add("--lang", common.lang, "Language of the answer (else that of your locale)")
            .type("LANG");
    }
    if (!offers.formats.empty()) {
        options
            .add("--format", common.format,
                 "Form of the answer (else by the name of --output, else " +
                     offers.formats.front() + ")")
            .one_of(offers.formats);
    }
    if (offers.output) {
        options.add("-o,--output", common.output, "Write to this file instead of the screen")
            .type("FILE");
    }
    if (offers.color) {
        options.add("--color", common.color, "Colour in the answer")
            .one_of({"auto", "always", "never"});
    }
}

// The options as they can be typed: "--as-of", "-o".
std::vector<std::string> spellings(const CLI::App& app) {
    std::vector<std::string> result;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            result.push_back("--" + name);
        for (const std::string& name : option->get_snames())
            result.push_back("-" + name);
    }
    return result;
}

}  // namespace

Parser::Parser() : app("keeps the timeline of legal cases", "merzim") {
    app.set_help_flag("-h,--help", "Show this help");
    app.add_flag("--version", version, "Show the version");
    app.require_subcommand(0, 1);
    for (const CommandInfo& info : cli::commands()) {
        ParserRow row{&info, app.add_subcommand(info.name, info.summary), info.make()};
        row.app->set_help_flag("-h,--help", "Show this help");
        Options options(*row.app);
        row.command->setup(options);
        offer_common(options, info.offers, common);
        rows.push_back(std::move(row));
    }
}

ParserRow* Parser::find(std::string_view name) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& row) { return row.info->name == name; });
    return found == rows.end() ? nullptr : &*found;
}

std::string chosen_format(const CommandInfo& info, const CommonOptions& common) {
    const std::vector<std::string>& formats = info.offers.formats;
    if (formats.empty() || !common.format.empty()) return common.format;
    const std::string suffix =
        text::fold(std::filesystem::path(common.output).extension().string());
    const auto* known =
        std::find_if(std::begin(kExtensions), std::end(kExtensions),
                     [&](const Extension& entry) { return entry.suffix == suffix; });
    if (known == std::end(kExtensions)) {
        // with so many forms a wrong ending is a slip, and the file would not be what it says
        const bool many = std::find(formats.begin(), formats.end(), "pdf") != formats.end();
        if (many && suffix.size() > 1) {
            throw UsageError(
                info.name + " knows no file ending in \"" + text::printable(suffix) + "\"",
                "say which form with --format: " + text::join(formats, ", "));
        }
        return formats.front();
    }
    if (std::find(formats.begin(), formats.end(), known->format) != formats.end()) {
        return std::string(known->format);
    }
    throw UsageError(info.name + " does not write " + std::string(known->format),
                     "it writes " + text::join(formats, ", ") +
                         "; say which with --format, or choose another name for the file");
}

void explain_refusal(const ParserRow& row, const CLI::ParseError& error) {
    const std::string see = "see merzim " + row.info->name + " --help";
    const std::vector<std::string> left = row.app->remaining(true);
    for (const std::string& word : left) {
        if (word.size() < 2 || word.front() != '-') continue;
        const std::string option = word.substr(0, word.find('='));
        const std::string near = text::did_you_mean(option, spellings(*row.app));
        throw UsageError(row.info->name + " has no option " + text::printable(option),
                         near.empty() ? see : near);
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !left.empty()) {
        throw UsageError(
            row.info->name + ": one word too many: \"" + text::printable(left.front()) + "\"",
            "words with spaces between them belong in quotes; " + see);
    }
    std::string message = error.what();
    if (const std::size_t end = message.find('\n'); end != std::string::npos) {
        throw UsageError(row.info->name + " " + message.substr(0, end), message.substr(end + 1));
    }
    if (const std::size_t end = message.find(" is required"); end != std::string::npos) {
        message = message.substr(0, end) + " is missing";
    }
    throw UsageError(row.info->name + ": " + message, see);
}

}  // namespace merzim::cli
