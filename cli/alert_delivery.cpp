#include "cli/alert_delivery.hpp"

#include "cli/output.hpp"
#include "engine/base/text.hpp"
#include "engine/report/mail.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <ostream>
#include <sys/wait.h>
#include <unistd.h>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

// A program that stops reading early must not end this one.
class WithoutBrokenPipes {
  public:
    WithoutBrokenPipes() : before_(std::signal(SIGPIPE, SIG_IGN)) {}
    ~WithoutBrokenPipes() { std::signal(SIGPIPE, before_); }
    WithoutBrokenPipes(const WithoutBrokenPipes&) = delete;
    WithoutBrokenPipes& operator=(const WithoutBrokenPipes&) = delete;

  private:
    void (*before_)(int);
};

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
    ::dup2(input, STDIN_FILENO);
    // what a mailer says is not part of our answer
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    ::execv(arguments[0], arguments);
    ::_exit(127);
}

// The program with a text on its input, waited for. "" when all went well, else what did not.
std::string run_with(const std::vector<std::string>& words, const std::string& input) {
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));  // NOLINT(*-const-cast): execv(3)
    arguments.push_back(nullptr);
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return reason(errno);
    const pid_t child = ::fork();
    if (child == 0) become(arguments.data(), pipe[0]);
    ::close(pipe[0]);
    if (child < 0) {
        const int error = errno;
        ::close(pipe[1]);
        return reason(error);
    }
    const WithoutBrokenPipes guard;
    const bool taken = write_all(pipe[1], input);
    ::close(pipe[1]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status))
        return words.front() + " was ended by signal " + std::to_string(WTERMSIG(status));
    if (WEXITSTATUS(status) == 127) return words.front() + " cannot be started";
    if (WEXITSTATUS(status) != 0)
        return words.front() + " ended with " + std::to_string(WEXITSTATUS(status));
    return taken ? std::string() : words.front() + " did not read all of it";
}

std::string deliver(const store::OutgoingMessage& message, const DeliverySettings& settings) {
    if (message.kind == "hook") return run_with({message.recipient}, message.content);
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
    return run_with(words, message.content);
}

}  // namespace

std::size_t deliver_outbox(Context& context, const DeliverySettings& settings) {
    store::Docket& docket = context.docket(store::OpenMode::read_write);
    std::size_t failures = 0;
    for (const store::OutgoingMessage& message : docket.outbox()) {
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
