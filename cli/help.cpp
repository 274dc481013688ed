// The texts of `merzim --help` and `merzim COMMAND --help`.
#include "cli/parser.hpp"
#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::cli {

namespace {

constexpr std::size_t kWidth = 80;

using Rows = std::vector<std::pair<std::string, std::string>>;

// Two columns; the right one is wrapped.
void write_rows(std::string& out, const Rows& rows) {
    std::size_t left = 0;
    for (const auto& row : rows)
        left = std::max(left, text::display_width(row.first));
    left = std::min<std::size_t>(left, 28);
    for (const auto& [word, meaning] : rows) {
        std::string line = "  " + text::pad(word, left) + "  ";
        if (text::display_width(word) > left) {
            out += "  " + word + "\n";
            line = std::string(left + 4, ' ');
        }
        for (const std::string& part : text::wrap(meaning, kWidth - left - 4)) {
            out += line + part + "\n";
            line = std::string(left + 4, ' ');
        }
    }
}

std::string spelling(const CLI::Option& option) {
    std::vector<std::string> names;
    for (const std::string& name : option.get_snames())
        names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        names.push_back("--" + name);
    std::string result = text::join(names, ", ");
    const bool takes_value = option.get_items_expected_max() > 0;
    if (takes_value) result += " " + option.get_type_name();
    return result;
}

std::string usage(const ParserRow& row) {
    std::string result = "merzim " + row.info->name;
    for (const CLI::Option* option : row.app->get_options()) {
        if (!option->get_positional()) continue;
        std::string word = option->get_name();
        if (option->get_items_expected_max() > 1) word += "...";
        result += option->get_required() ? " " + word : " [" + word + "]";
    }
    return result + " [OPTIONS]";
}

}  // namespace

std::string command_help(const ParserRow& row) {
    std::string out =
        "merzim " + row.info->name + ": " + row.info->summary + "\n\nUsage\n  " + usage(row) + "\n";
    Rows words;
    Rows options;
    for (const CLI::Option* option : row.app->get_options()) {
        if (option->get_positional()) {
            words.emplace_back(option->get_name(), option->get_description());
        } else {
            options.emplace_back(spelling(*option), option->get_description());
        }
    }
    // -h stands first in CLI11's list and is of least interest
    std::rotate(options.begin(), options.begin() + 1, options.end());
    if (!words.empty()) out += "\nWords\n";
    write_rows(out, words);
    out += "\nOptions\n";
    write_rows(out, options);
    out += "\nExamples\n";
    for (const std::string& example : row.info->examples)
        out += "  " + example + "\n";
    return out;
}

std::string program_help(const Parser& parser) {
    std::string out =
        "merzim keeps the timeline of legal cases and checks it against the rules of\n"
        "procedure: what ends when, what is overdue, what is missing, and why.\n"
        "\nUsage\n  merzim COMMAND [WORDS] [OPTIONS]\n";
    for (const CommandGroup& group : command_groups()) {
        if (group.commands.empty()) continue;
        out += "\n" + group.title + "\n";
        Rows rows;
        for (const CommandInfo& info : group.commands)
            rows.emplace_back(text::pad(info.name, 11), info.summary);
        write_rows(out, rows);
    }
    out += "\nOptions\n";
    Rows options;
    for (const CLI::Option* option : parser.app.get_options())
        options.emplace_back(text::pad(spelling(*option), 11), option->get_description());
    write_rows(out, options);
    out += "\nExit codes\n";
    write_rows(out, {{"0", "done"},
                     {"1", "done, and something needs attention"},
                     {"2", "the words or the input are wrong; nothing was changed"},
                     {"3", "the machine or the docket failed"}});
    out += "\nmerzim COMMAND --help shows the options of a command, with examples.\n";
    return out;
}

}  // namespace merzim::cli
