#include "cli/site_folder.hpp"

#include "cli/output.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <set>
#include <system_error>
#include <unistd.h>

namespace merzim::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMarker = ".merzim-site";
constexpr std::string_view kFirstLine =
    "merzim site 1: this folder is replaced whole by the next run of merzim site; its files:";

[[noreturn]] void fail(const fs::path& place, const std::string& reason) {
    throw IoError(place.string() + " cannot be written: " + reason,
                  "choose another folder, or make room there");
}

// Without "." and a slash at the end; of a link, the folder it points to.
fs::path plain_path(const fs::path& given) {
    fs::path path = fs::absolute(given).lexically_normal();
    if (!path.has_filename()) path = path.parent_path();
    std::error_code error;
    if (!fs::is_symlink(path, error)) return path;
    const fs::path real = fs::canonical(path, error);
    return error ? path : real;
}

// The names in the marker; only ever compared with, for anybody can write a marker.
std::set<std::string> names_of_site(const fs::path& folder) {
    std::set<std::string> names{std::string(kMarker)};
    std::ifstream marker(folder / kMarker, std::ios::binary);
    std::string line;
    if (!std::getline(marker, line) || line != kFirstLine) return {};
    while (std::getline(marker, line))
        names.insert(line);
    return names;
}

void require_replaceable(const fs::path& folder) {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(folder, error);
    if (!fs::exists(status)) return;
    const std::string shown = "\"" + text::printable(folder.string()) + "\"";
    if (!fs::is_directory(status))
        throw UsageError(shown + " is not a folder", "name a folder that merzim may make");
    if (fs::is_empty(folder, error) && !error) return;
    const std::set<std::string> names = names_of_site(folder);
    if (names.empty())
        throw UsageError(shown + " was not made by merzim site, and would be lost",
                         "name another folder, one that is not there yet or is empty");
    fs::directory_iterator files(folder, error);
    if (error) fail(folder, error.message());
    for (const fs::directory_entry& file : files) {
        const std::string name = file.path().filename().string();
        if (names.contains(name) && file.is_regular_file(error)) continue;
        throw UsageError(shown + " holds \"" + text::printable(name) +
                             "\", which merzim site did not write and which would be lost",
                         "move it out of the folder, or name another folder");
    }
}

// Both at once where the file system can; else there is a moment with neither, never with half.
void exchange(const fs::path& fresh, const fs::path& old) {
    if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, old.c_str(), RENAME_EXCHANGE) == 0) return;
    if (errno != EINVAL && errno != ENOSYS) fail(old, std::strerror(errno));
    fs::path away = fresh;
    away += ".old";
    std::error_code error;
    fs::rename(old, away, error);
    if (error) fail(old, error.message());
    fs::rename(fresh, old, error);
    if (error) {
        std::error_code ignored;
        fs::rename(away, old, ignored);
        fail(old, error.message());
    }
    fs::rename(away, fresh, error);
}

}  // namespace

SiteFolder::SiteFolder(const fs::path& target) : target_(plain_path(target)) {
    require_replaceable(target_);
    std::error_code error;
    if (!target_.has_filename() || !fs::is_directory(target_.parent_path(), error))
        fail(target_, "the folder " + target_.parent_path().string() + " does not exist");
    beside_ = target_;
    beside_ += "." + std::to_string(getpid()) + ".part";
    made_ = fs::create_directory(beside_, error);
    if (!made_) fail(target_, error ? error.message() : beside_.string() + " is in the way");
}

SiteFolder::~SiteFolder() {
    std::error_code ignored;
    if (made_) fs::remove_all(beside_, ignored);
}

void SiteFolder::add(const std::string& name, std::string_view text) {
    write_whole(beside_ / name, text);
    names_.push_back(name);
}

void SiteFolder::put_in_place() {
    std::ranges::sort(names_);
    std::string marker{kFirstLine};
    marker += '\n';
    for (const std::string& name : names_)
        marker.append(name).push_back('\n');
    write_whole(beside_ / kMarker, marker);
    require_replaceable(target_);  // it took a while: what was put there meanwhile is not lost
    std::error_code error;
    if (fs::exists(target_, error)) {
        fs::permissions(beside_, fs::status(target_, error).permissions(), error);
        exchange(beside_, target_);  // what was there is removed with this object
    } else {
        fs::rename(beside_, target_, error);
        if (error) fail(target_, error.message());
        made_ = false;
    }
}

}  // namespace merzim::cli
