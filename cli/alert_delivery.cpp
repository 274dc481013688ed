#include "cli/alert_delivery.hpp"

#include "cli/output.hpp"
#include "engine/base/text.hpp"
#include "engine/report/mail.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <ostream>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

std::string reason(int error) {
    return std::strerror(error);
}

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// Only what may be called between fork and exec.
[[noreturn]] void become(char* const* arguments, int input) {
    ::setpgid(0, 0);  // so that all it starts can be ended with it
    ::dup2(input, STDIN_FILENO);
    // what a mailer says is not part of our answer
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    ::execv(arguments[0], arguments);
    ::_exit(127);
}

// A file of no name that holds the text: were this process killed, the program would still read all
// of it.
int finished_file(const std::string& text) {
    const int file = ::memfd_create("merzim", MFD_CLOEXEC);
    if (file < 0) return file;
    if (write_all(file, text) && ::lseek(file, 0, SEEK_SET) == 0) return file;
    const int error = errno;
    ::close(file);
    errno = error;
    return -1;
}

// Waits for a child, for so long; then it is killed, and false.
bool wait_for(pid_t child, std::chrono::seconds patience, int& status) {
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const pid_t ended = ::waitpid(child, &status, WNOHANG);
        if (ended == child) return true;
        if (ended < 0 && errno != EINTR) return true;
        if (std::chrono::steady_clock::now() >= until) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    ::kill(-child, SIGKILL);  // with what it started
    ::kill(child, SIGKILL);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return false;
}

// The program with a text on its input, waited for. "" when all went well, else what did not.
std::string run_with(const std::vector<std::string>& words, const std::string& input,
                     std::chrono::seconds patience) {
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));  // NOLINT(*-const-cast): execv(3)
    arguments.push_back(nullptr);
    const int file = finished_file(input);
    if (file < 0) return reason(errno);
    const pid_t child = ::fork();
    if (child == 0) become(arguments.data(), file);
    const int error = errno;
    ::close(file);
    if (child < 0) return reason(error);
    int status = 0;
    if (!wait_for(child, patience, status))
        return words.front() + " took longer than " + std::to_string(patience.count()) +
               " seconds, and was ended";
    if (WIFSIGNALED(status))
        return words.front() + " was ended by signal " + std::to_string(WTERMSIG(status));
    if (WEXITSTATUS(status) == 127) return words.front() + " cannot be started";
    if (WEXITSTATUS(status) != 0)
        return words.front() + " ended with " + std::to_string(WEXITSTATUS(status));
    return {};
}

std::string deliver(const store::OutgoingMessage& message, const DeliverySettings& settings) {
    if (message.kind == "hook")
        return run_with({message.recipient}, message.content, settings.patience);
    if (!settings.eml.empty()) {
        try {
            std::error_code error;
            fs::create_directories(settings.eml, error);
            write_whole(fs::path(settings.eml) / (message.message_id + ".eml"), message.content);
            return {};
        } catch (const IoError& failure) {
            return failure.what();
        }
    }
    std::vector<std::string> words{settings.sendmail, "-i"};
    if (!settings.from.empty())
        words.insert(words.end(), {"-f", report::address_of(settings.from)});
    words.insert(words.end(), {"--", report::address_of(message.recipient)});
    return run_with(words, message.content, settings.patience);
}

// Whether this run was told to bring it there.
bool is_asked_for(const store::OutgoingMessage& message, const DeliverySettings& settings) {
    if (message.kind == "hook") return message.recipient == settings.hook;
    return std::ranges::any_of(settings.readers, [&](const AlertReader& reader) {
        return reader.address == message.recipient;
    });
}

}  // namespace

std::size_t deliver_outbox(Context& context, const DeliverySettings& settings) {
    store::Docket& docket = context.docket(store::OpenMode::read_write);
    std::size_t failures = 0;
    for (const store::OutgoingMessage& message : docket.outbox()) {
        if (!is_asked_for(message, settings)) continue;
        const std::string problem = deliver(message, settings);
        const std::int64_t now = context.clock.now_utc();
        if (problem.empty()) {
            docket.mark_sent(message.number, now);
            continue;
        }
        ++failures;
        docket.mark_failed(message.number, problem);
        context.io.err << "merzim: not delivered to " << text::printable(message.recipient) << ": "
                       << text::printable(problem)
                       << "\n  help: it waits in the docket; the next run tries again\n";
    }
    return failures;
}

}  // namespace merzim::cli
