#include "cli/output.hpp"

#include "engine/base/errors.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>
#include <unistd.h>

namespace merzim::cli {

namespace fs = std::filesystem;

namespace {

using Write = std::function<void(std::ostream&)>;

[[noreturn]] void fail(const fs::path& file, int error) {
    std::error_code ignored;
    if (error == ENOENT && file.has_parent_path() && !fs::exists(file.parent_path(), ignored)) {
        throw IoError(file.string() + " cannot be written: the folder " +
                          file.parent_path().string() + " does not exist",
                      "make the folder first, or choose another place with --output");
    }
    throw IoError(file.string() + " cannot be written: " + std::strerror(error),
                  "choose another place with --output, or make room there");
}

// `called` is what the user named.
void write_to(const fs::path& file, const Write& write, const fs::path& called) {
    errno = 0;
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    if (!out) fail(called, errno);
    write(out);
    out.close();
    if (!out) fail(called, errno == 0 ? EIO : errno);
}

}  // namespace

void write_whole(const fs::path& file, std::string_view text) {
    write_whole(file, [&](std::ostream& out) {
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
    });
}

void write_whole(const fs::path& file, const Write& write) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::is_directory(status) || !file.has_filename()) fail(file, EISDIR);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        write_to(file, write, file);
        return;
    }
    // of a link, the file it points to is replaced
    const fs::path target = fs::is_symlink(file, error) ? fs::canonical(file, error) : file;
    fs::path beside = target;
    beside += "." + std::to_string(getpid()) + ".part";
    try {
        write_to(beside, write, target);
    } catch (...) {
        fs::remove(beside, error);
        throw;
    }
    if (fs::exists(status)) fs::permissions(beside, status.permissions(), error);
    fs::rename(beside, target, error);
    if (error) {
        const int reason = error.value();
        fs::remove(beside, error);
        fail(file, reason);
    }
}

}  // namespace merzim::cli
