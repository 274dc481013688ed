#include "cli/terminal.hpp"

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <istream>
#include <string_view>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace merzim::cli {

namespace {

constexpr int kNarrowest = 40;
constexpr int kWidest = 160;

int width_of_terminal() {
    const Environment environment = the_environment();
    const auto columns = environment.find("COLUMNS");
    int width = 0;
    if (columns != environment.end()) {
        const std::string& text = columns->second;
        std::from_chars(text.data(), text.data() + text.size(), width);
    }
    winsize size{};
    if (width <= 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) width = size.ws_col;
    return width <= 0 ? 80 : std::min(std::max(width, kNarrowest), kWidest);
}

}  // namespace

void leave_quietly_when_the_pipe_closes() {
    std::signal(SIGPIPE, SIG_DFL);
}

void look_at_the_terminal(Streams& io) {
    io.in_is_terminal = isatty(STDIN_FILENO) == 1;
    io.out_is_terminal = isatty(STDOUT_FILENO) == 1;
    io.width = io.out_is_terminal ? width_of_terminal() : 80;
}

Environment the_environment() {
    Environment result;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos) continue;
        result.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return result;
}

std::string read_without_echo(std::istream& in) {
    termios before{};
    const bool known = tcgetattr(STDIN_FILENO, &before) == 0;
    if (known) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::string line;
    std::getline(in, line);
    if (known) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return line;
}

}  // namespace merzim::cli
