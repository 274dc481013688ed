#include "tests/support/program.hpp"

#include "cli/command.hpp"
#include "tests/support/files.hpp"

#include <fcntl.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace merzim::test {

namespace {

constexpr std::int64_t kNow = 1'793'523'600;  // 2026-11-01T05:00:00Z

void redirect(const std::string& file, int flags, int descriptor) {
    const int opened = ::open(file.c_str(), flags, 0600);
    if (opened < 0 || ::dup2(opened, descriptor) < 0) ::_exit(126);
}

// Where laws that were read are kept: they differ for each program, so each has a place of its own.
fs::path cache_of(const fs::path& program) {
    return program.parent_path().parent_path() / "tests/cache" / program.filename();
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

Process::Process(const std::string& command, const std::string& folder, const std::string& name)
    : out_(folder + "/" + name + ".out"), err_(folder + "/" + name + ".err"), child_(::fork()) {
    if (child_ != 0) return;
    redirect("/dev/null", O_RDONLY, STDIN_FILENO);
    redirect(out_, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(err_, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    ::setenv("MERZIM_SHARE", MERZIM_SOURCE_DIR, 1);
    ::setenv("MERZIM_CACHE", cache_of(program()).c_str(), 1);
    ::setenv("LC_ALL", "C", 1);
    ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    ::_exit(127);
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
