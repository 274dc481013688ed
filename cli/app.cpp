// The whole program in-process: parse, dispatch, and one sentence with a remedy for every failure.
#include "cli/parser.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <exception>
#include <istream>
#include <new>
#include <ostream>

namespace merzim::cli {

namespace {

std::string indented(const std::string& text) {
    std::string result;
    for (const char c : text) {
        result += c;
        if (c == '\n') result += "  ";
    }
    return result;
}

int tell(std::ostream& err, std::string_view what, const std::string& remedy, int code) {
    err << "merzim: " << what << "\n";
    if (!remedy.empty()) err << "  help: " << indented(remedy) << "\n";
    return code;
}

// The first word that is not an option: the command.
std::string_view verb_of(const std::vector<std::string>& arguments) {
    const auto found = std::find_if(arguments.begin(), arguments.end(), [](const auto& word) {
        return word.empty() || word.front() != '-';
    });
    return found == arguments.end() ? std::string_view() : std::string_view(*found);
}

// `merzim help term` is `merzim term --help`.
std::vector<std::string> without_help_verb(std::vector<std::string> arguments) {
    if (arguments.empty() || arguments.front() != "help") return arguments;
    arguments.erase(arguments.begin());
    arguments.emplace_back("--help");
    return arguments;
}

int unknown_verb(std::ostream& err, std::string_view verb) {
    std::vector<std::string> names;
    for (const CommandInfo& info : commands())
        names.push_back(info.name);
    const std::string near = text::did_you_mean(verb, names);
    return tell(err, "there is no command \"" + text::printable(verb) + "\"",
                near.empty() ? "merzim --help lists the commands" : near, kBadInput);
}

int dispatch(const std::vector<std::string>& arguments, Streams& io, const WallClock& clock,
             const Environment& environment) {
    Parser parser;
    const std::string_view verb = verb_of(arguments);
    ParserRow* row = parser.find(verb);
    if (row == nullptr && !verb.empty()) return unknown_verb(io.err, verb);
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        parser.app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        io.out << (row == nullptr ? program_help(parser) : command_help(*row));
        return kDone;
    } catch (const CLI::ParseError& error) {
        if (row != nullptr) explain_refusal(*row, error);
        throw UsageError("there is no option " + text::printable(arguments.front()),
                         "merzim --help lists the commands");
    }
    if (parser.version) {
        io.out << "merzim " << MERZIM_VERSION << "\n";
        return kDone;
    }
    if (row == nullptr) {
        io.err << program_help(parser);
        return kBadInput;
    }
    parser.common.format = chosen_format(*row->info, parser.common);
    Context context(io, clock, environment, parser.common);
    return row->command->run(context);
}

}  // namespace

int run(const std::vector<std::string>& arguments, Streams& io, const WallClock& clock,
        const Environment& environment) {
    int code = kFailed;
    try {
        code = dispatch(without_help_verb(arguments), io, clock, environment);
    } catch (const BadInput&) {
        code = kBadInput;
    } catch (const UsageError& error) {
        code = tell(io.err, error.what(), error.remedy(), kBadInput);
    } catch (const MachineError& error) {
        code = tell(io.err, error.what(), error.remedy(), kFailed);
    } catch (const std::bad_alloc&) {
        code = tell(io.err, "there is not enough memory", "take fewer cases at once", kFailed);
    } catch (const std::exception& error) {
        code = tell(io.err, std::string("a fault in merzim itself: ") + error.what(),
                    "nothing was recorded; please report this with the command you gave", kFailed);
    }
    io.out.flush();
    if (!io.out && code != kFailed) {
        const IoError error = unwritable_answer();
        return tell(io.err, error.what(), error.remedy(), kFailed);
    }
    return code;
}

}  // namespace merzim::cli
