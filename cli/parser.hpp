// The command line as CLI11 knows it, built from the table of commands; help and completion read
// the options from here, so that there is one description of each.
#pragma once

#include "cli/command.hpp"

#include <CLI/CLI.hpp>

namespace merzim::cli {

// One command with its options declared.
struct ParserRow {
    const CommandInfo* info = nullptr;
    CLI::App* app = nullptr;
    std::unique_ptr<Command> command;
};

struct Parser {
    CLI::App app;
    bool version = false;
    CommonOptions common;  // what the options write into
    std::vector<ParserRow> rows;

    Parser();
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    // Null when there is no such command.
    [[nodiscard]] ParserRow* find(std::string_view name);
};

// What `--format` stands for when it is not given: that of the extension of --output, else the
// first. UsageError when the extension is that of a format the command does not write.
std::string chosen_format(const CommandInfo& info, const CommonOptions& common);

// The sentence for what CLI11 refused, as UsageError.
[[noreturn]] void explain_refusal(const ParserRow& row, const CLI::ParseError& error);

std::string program_help(const Parser& parser);
std::string command_help(const ParserRow& row);

}  // namespace merzim::cli
