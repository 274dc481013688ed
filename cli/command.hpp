// A command of merzim: declares its options (setup opens no file and does no work), then runs.
//
// To add one: write cli/command_NAME.cpp with the class and a function NAME_command() that returns
// its CommandInfo, declare that function in cli/commands_list.hpp, and name it in cli/commands.cpp.
// Help, completion and the spelling of unknown words follow from the table; the test of the surface
// says which golden file and which line of cli/merzim.1 are still missing.
#pragma once

#include "cli/laws.hpp"
#include "cli/options.hpp"
#include "engine/base/clock.hpp"
#include "engine/base/diagnostic.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/phrases.hpp"
#include "engine/law/pack.hpp"
#include "engine/store/docket.hpp"
#include "engine/timeline/timeline.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

// The documented exit codes.
inline constexpr int kDone = 0;
inline constexpr int kAttention = 1;  // done, and something needs attention
inline constexpr int kBadInput = 2;   // usage or input is wrong; nothing changed
inline constexpr int kFailed = 3;     // the machine or the docket failed

struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    int width = 80;
};

// The environment as a value, so that tests set it.
using Environment = std::map<std::string, std::string, std::less<>>;

// Options every command shares; one spelling of each everywhere.
struct CommonOptions {
    std::string as_of;
    std::string known_by;
    std::string recorded_by;
    std::string docket;
    std::string rules;  // folder of packs: rules/ (holding one folder a pack) or one pack
    std::string lang;
    std::string format;  // when run() is called: never empty if the command offers formats
    std::string output;
    std::string color = "auto";
};

// Which of the common options a command offers; none without a purpose.
struct Offers {
    bool as_of = false;
    bool known_by = false;
    bool recorded_by = false;
    bool docket = false;
    bool rules = false;
    bool lang = false;
    bool color = false;
    bool output = false;
    std::vector<std::string> formats = {};  // the first is the default; none: there is no --format
};

// What a running command has at hand. Packs, phrases and the docket are opened when first asked
// for.
class Context {
  public:
    Context(Streams& streams, const WallClock& wall_clock, const Environment& variables,
            const CommonOptions& common);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    Streams& io;
    const WallClock& clock;
    const Environment& environment;
    const CommonOptions& options;

    [[nodiscard]] std::string language() const;         // --lang, MERZIM_LANG, LANG, else "en"
    [[nodiscard]] bool colour() const;                  // --color, NO_COLOR, terminal
    [[nodiscard]] std::filesystem::path share() const;  // MERZIM_SHARE, installed, source tree
    [[nodiscard]] std::filesystem::path phrase_folder() const;
    [[nodiscard]] std::filesystem::path docket_file() const;  // --docket, MERZIM_DOCKET, XDG data
    // Of what can be made again: MERZIM_CACHE, XDG cache; "" when there is to be none.
    [[nodiscard]] std::filesystem::path cache_folder() const;
    [[nodiscard]] std::string variable(std::string_view name) const;  // "" when not set

    // The day asked about: --as-of (a day or a minute; today without it) and --known-by.
    [[nodiscard]] timeline::Question question() const;
    // --recorded-by as UTC seconds: a day means its end in UTC.
    [[nodiscard]] std::optional<std::int64_t> recorded_by() const;

    // The catalogue of the language asked for, or of another one; a language there is none of is a
    // UsageError.
    const Phrases& phrases() { return phrases(language()); }
    const Phrases& phrases(const std::string& code);
    // A phrase of the catalogue in the language asked for.
    std::string say(std::string_view key, const PhraseArguments& arguments = {});

    // Those below --rules or the share folder. One that has errors is shown and BadInput thrown.
    Laws& laws();

    store::Docket& docket(store::OpenMode mode);
    // The case as recorded; an unknown one is a UsageError with the nearest right spelling.
    docket::Case load_case(std::string_view id);

    // Prints diagnostics to io.err; throws BadInput when one of them is an error.
    void report(const Diagnostics& diagnostics) const;
    // Writes to --output (atomically: temporary file, then rename) or to io.out.
    void deliver(const std::string& text);
    // The same for a text that comes in pieces: `write` is called once.
    void deliver(const std::function<void(std::ostream&)>& write);

    // Throws IoError unless all that was delivered to io.out has left this process.
    void require_delivered();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

IoError unwritable_answer();

// Thrown after the diagnostics have been printed; exit code 2.
struct BadInput {};

class Command {
  public:
    virtual ~Command() = default;
    virtual void setup(Options& options) = 0;
    virtual int run(Context& context) = 0;
};

// What the table of commands says of each: name, one line of help, examples, maker.
struct CommandInfo {
    std::string name;
    std::string summary;
    std::vector<std::string>
        examples;  // whole lines: merzim term 2024-03-27 "2 months" --counting custody
    Offers offers = {};
    std::function<std::unique_ptr<Command>()> make;
};

// Commands under one heading of `merzim --help`.
struct CommandGroup {
    std::string title;
    std::vector<CommandInfo> commands;
};

const std::vector<CommandGroup>& command_groups();
// The same in one list.
const std::vector<CommandInfo>& commands();

// The whole program in-process: parses, dispatches, maps every failure to a sentence and exit code.
// `arguments`: without the program's own name.
int run(const std::vector<std::string>& arguments, Streams& io, const WallClock& clock,
        const Environment& environment);

}  // namespace merzim::cli
