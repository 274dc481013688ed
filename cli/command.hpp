// A command of merzim: declares its options (setup opens no file and does no work), then runs.
#pragma once

#include "engine/base/clock.hpp"
#include "engine/base/phrases.hpp"
#include "engine/law/pack.hpp"
#include "engine/store/docket.hpp"
#include "engine/timeline/timeline.hpp"

#include <CLI/CLI.hpp>

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
    std::string rules;    // folder of packs: rules/ (holding kz/ …) or one pack
    std::string lang;
    std::string format;
    std::string output;
    std::string color = "auto";
};

// What a running command has at hand. Packs, phrases and the docket are opened when first asked for.
class Context {
public:
    Context(Streams& io, const WallClock& clock, const Environment& environment,
            const CommonOptions& options);
    ~Context();

    Streams& io;
    const WallClock& clock;
    const Environment& environment;
    const CommonOptions& options;

    [[nodiscard]] std::string language() const;        // --lang, MERZIM_LANG, LANG, else "en"
    [[nodiscard]] bool colour() const;                 // --color, NO_COLOR, terminal
    [[nodiscard]] std::filesystem::path share() const; // MERZIM_SHARE, installed share, source tree
    [[nodiscard]] std::filesystem::path docket_file() const;  // --docket, MERZIM_DOCKET, XDG data
    // The day asked about: --as-of (a day or a minute; today without it) and --known-by.
    [[nodiscard]] timeline::Question question() const;
    const Phrases& phrases();
    // The pack of this id; diagnostics are printed and BadInput thrown when it has errors.
    const law::Pack& pack(std::string_view id);
    // Every pack found.
    std::vector<const law::Pack*> packs();
    store::Docket& docket(store::OpenMode mode);
    // Writes to --output (atomically: temporary file, then rename) or to io.out.
    void deliver(const std::string& text);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Thrown after the diagnostics have been printed; exit code 2.
struct BadInput {};

class Command {
public:
    virtual ~Command() = default;
    virtual void setup(CLI::App& app) = 0;
    virtual int run(Context& context) = 0;
};

// A row of the table of commands (cli/commands.cpp): name, one line of help, examples, maker.
struct CommandInfo {
    std::string name;
    std::string summary;
    std::vector<std::string> examples;  // "merzim term 2024-03-27 \"2 months\" --counting custody"
    std::function<std::unique_ptr<Command>()> make;
};

const std::vector<CommandInfo>& commands();

// The whole program in-process: parses, dispatches, maps every failure to a sentence and exit code.
int run(const std::vector<std::string>& arguments, Streams& io, const WallClock& clock,
        const Environment& environment);

} // namespace merzim::cli
