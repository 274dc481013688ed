// The files that are installed beside the program are written by it, and cannot go stale.

#include "cli/completion.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

namespace {

using namespace merzim;

void same(const std::string& file, const std::string& now) {
    const std::string path = std::string(MERZIM_SOURCE_DIR) + "/cli/" + file;
    if (std::getenv("MERZIM_BLESS") != nullptr) std::ofstream(path) << now;
    std::ifstream in(path);
    std::ostringstream written;
    written << in.rdbuf();
    INFO(file << " is written by MERZIM_BLESS=1");
    CHECK(written.str() == now);
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("the manual page and the completions name every command and option") {
        const cli::Parser parser;
        same("merzim.1", cli::man_page(parser));
        same("completion/merzim.bash", cli::bash_completion(parser));
        same("completion/_merzim", cli::zsh_completion(parser));
        same("completion/merzim.fish", cli::fish_completion(parser));
        const std::string page = cli::man_page(parser);
        for (const cli::CommandInfo& command : cli::commands()) {
            // a hyphen is written \- so that it can be searched for
            std::string name = command.name;
            if (const std::size_t at = name.find('-'); at != std::string::npos)
                name.insert(at, 1, '\\');
            INFO(name);
            CHECK(page.find(".B " + name + "\n") != std::string::npos);
        }
    }
}
