#include "tests/support/program.hpp"

#include "cli/command.hpp"
#include "tests/support/files.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace merzim::test {

namespace {

constexpr std::int64_t kNow = 1'793'523'600;  // 2026-11-01T05:00:00Z

// Where laws that were read are kept: they differ for each program, so each has a place of its own.
fs::path cache_of(const fs::path& program) {
    return program.parent_path().parent_path() / "tests/cache" / program.filename();
}

// Those of this process, with some of the tests' own.
std::vector<std::string> variables() {
    std::vector<std::string> result{"MERZIM_SHARE=" MERZIM_SOURCE_DIR,
                                    "MERZIM_CACHE=" + cache_of(program()).string(), "LC_ALL=C"};
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view variable = *entry;
        const std::string_view name = variable.substr(0, variable.find('='));
        if (name != "MERZIM_SHARE" && name != "MERZIM_CACHE" && name != "LC_ALL")
            result.emplace_back(variable);
    }
    return result;
}

}  // namespace

Outcome run_merzim(const Words& words, const std::string& input) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams streams{in, out, err};
    const FixedClock clock(kNow);
    const cli::Environment environment{
        {"MERZIM_SHARE", MERZIM_SOURCE_DIR},
        {"MERZIM_CACHE", cache_of(fs::read_symlink("/proc/self/exe")).string()}};
    const int code = cli::run(words, streams, clock, environment);
    return {code, out.str(), err.str()};
}

std::string program() {
    return fs::read_symlink("/proc/self/exe").parent_path().parent_path() / "cli/merzim";
}

std::string limit_memory([[maybe_unused]] int kibibytes) {
#if defined(__SANITIZE_ADDRESS__)
    return "";
#else
    return "ulimit -v " + std::to_string(kibibytes) + "; ";
#endif
}

// Spawned, not forked: libraries of drawing leave threads behind, and a forked child that allocates
// may wait for ever for a lock one of them held.
Process::Process(const std::string& command, const std::string& folder, const std::string& name)
    : out_(folder + "/" + name + ".out"), err_(folder + "/" + name + ".err") {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    const int fresh = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out_.c_str(), fresh, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err_.c_str(), fresh, 0600);
    std::vector<std::string> texts = variables();
    std::vector<char*> environment;
    for (std::string& text : texts)
        environment.push_back(text.data());
    environment.push_back(nullptr);
    std::vector<std::string> words{"sh", "-c", command};
    std::vector<char*> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    const int failed =
        posix_spawn(&child_, "/bin/sh", &files, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0) throw std::runtime_error("cannot start a shell");
}

Outcome Process::wait() {
    int status = 0;
    ::waitpid(child_, &status, 0);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return {code, read_whole(out_), read_whole(err_)};
}

Outcome shell(const std::string& command, const std::string& folder) {
    return Process(command, folder, "shell").wait();
}

}  // namespace merzim::test
