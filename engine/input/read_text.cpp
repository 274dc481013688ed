#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace merzim::input {

std::optional<std::string> read_text(const std::filesystem::path& file, Diagnostics& diagnostics) {
    const std::string name = file.string();
    const Span whole{name, 0, 0, 1};
    std::error_code status;
    if (std::filesystem::is_directory(file, status)) {
        diagnostics.error("unreadable", "this is a folder, not a file", whole);
        return std::nullopt;
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    std::string text;
    std::array<char, std::size_t{16} * 1024> piece;  // NOLINT(*-member-init): filled by read()
    while (stream && text.size() <= kMostBytes) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        text.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (!stream.is_open() || stream.bad()) {
        const std::string reason = errno == 0 ? "" : ": " + std::generic_category().message(errno);
        diagnostics.error("unreadable", "the file cannot be read" + reason, whole);
        return std::nullopt;
    }
    if (!check_text(text, name, diagnostics)) return std::nullopt;
    return text;
}

}  // namespace merzim::input
