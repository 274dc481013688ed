#include "engine/input/pack_folders.hpp"

#include <algorithm>
#include <system_error>

namespace merzim::input {

namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with(".");
}

bool is_test(const fs::path& path) {
    return path.filename().string().ends_with(".test.toml");
}

bool is_law(const fs::path& path) {
    return path.extension() == ".toml" && !is_test(path);
}

void sort(std::vector<fs::path>& paths) {
    std::sort(paths.begin(), paths.end(), [](const fs::path& a, const fs::path& b) {
        return a.generic_string() < b.generic_string();
    });
}

// The entries of a folder itself; none when it cannot be read.
template <class Wanted>
std::vector<fs::path> entries_of(const fs::path& folder, const Wanted& wanted) {
    std::vector<fs::path> paths;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder, failure)) {
        if (!is_hidden(entry.path()) && wanted(entry)) paths.push_back(entry.path());
    }
    sort(paths);
    return paths;
}

}  // namespace

bool is_pack(const fs::path& folder) {
    std::error_code failure;
    return fs::exists(folder / kPackHeader, failure);
}

bool is_standard(const fs::path& folder) {
    std::error_code failure;
    return fs::exists(folder / kStandardHeader, failure);
}

std::vector<std::string> standards_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::path& found :
         entries_of(folder, [](const auto& entry) { return is_standard(entry.path()); })) {
        names.push_back(found.filename().string());
    }
    return names;
}

fs::path pack_root(const fs::path& folder) {
    if (is_pack(folder)) return folder;
    const fs::path above = (folder / "..").lexically_normal();
    return is_pack(above) ? above : folder;
}

std::vector<fs::path> files_of_all(const fs::path& root) {
    return entries_of(
        root, [](const auto& entry) { return !entry.is_directory() && is_law(entry.path()); });
}

std::vector<fs::path> procedure_folders(const fs::path& folder) {
    if (!is_pack(folder)) return {folder};
    std::vector<fs::path> folders = entries_of(folder, [](const auto& entry) {
        return entry.is_directory() && !files_of_all(entry.path()).empty();
    });
    if (folders.empty()) folders.push_back(folder);
    return folders;
}

std::vector<fs::path> files_about(const fs::path& folder) {
    std::vector<fs::path> files;
    const auto take_all = [&](auto at) {
        std::error_code failure;
        for (; at != end(at); at.increment(failure)) {
            if (at->is_regular_file(failure) && !is_test(at->path())) files.push_back(at->path());
        }
    };
    std::error_code failure;
    take_all(fs::recursive_directory_iterator(folder, failure));
    const fs::path root = pack_root(folder);
    if (root != folder) take_all(fs::directory_iterator(root, failure));
    for (const std::string& name : standards_in(root / ".."))
        take_all(fs::directory_iterator(root / ".." / name, failure));
    sort(files);
    return files;
}

std::vector<fs::path> toml_files(const fs::path& directory, bool tests, Diagnostics& diagnostics) {
    std::vector<fs::path> paths;
    std::error_code failure;
    fs::recursive_directory_iterator at(directory, failure);
    for (; !failure && at != fs::recursive_directory_iterator(); at.increment(failure)) {
        if (is_hidden(at->path())) {
            at.disable_recursion_pending();
            continue;
        }
        if (at->is_directory()) continue;
        if (tests ? is_test(at->path()) : is_law(at->path())) paths.push_back(at->path());
    }
    if (failure) {
        diagnostics.error("unreadable", "the folder cannot be read: " + failure.message(),
                          {directory.string(), 0, 0, 1});
    }
    sort(paths);
    return paths;
}

}  // namespace merzim::input
