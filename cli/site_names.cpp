#include "cli/site_names.hpp"

#include "engine/report/site_pages.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace merzim::cli {

namespace {

constexpr std::size_t kLongest = 80;
constexpr std::string_view kPlain = "case";
constexpr std::string_view kEnding = ".html";

// Of devices, on Windows also with an ending ("Naming Files, Paths, and Namespaces").
bool is_device(std::string_view name) {
    constexpr std::array<std::string_view, 4> kDevices{"con", "prn", "aux", "nul"};
    if (std::ranges::find(kDevices, name) != kDevices.end()) return true;
    const bool port = name.starts_with("com") || name.starts_with("lpt");
    return port && name.size() == 4 && name[3] >= '0' && name[3] <= '9';
}

bool is_taken_by_others(std::string_view name) {
    return is_device(name) || std::string(name) + std::string(kEnding) == report::kSiteIndex;
}

std::string safe(std::string_view id) {
    std::string name;
    for (const char c : id) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (capital) {
            name += static_cast<char>(c - 'A' + 'a');
        } else if (plain) {
            name += c;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    name.resize(std::min(name.size(), kLongest));
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    if (name.empty()) return std::string(kPlain);
    return is_taken_by_others(name) ? std::string(kPlain) + "-" + name : name;
}

}  // namespace

std::vector<std::string> page_files(const std::vector<std::string>& ids) {
    std::vector<std::string> files(ids.size());
    std::set<std::string, std::less<>> taken;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (safe(ids[i]) == ids[i] && taken.insert(ids[i]).second)
            files[i] = ids[i] + std::string(kEnding);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!files[i].empty()) continue;
        const std::string name = safe(ids[i]);
        std::string free = name;
        for (std::size_t n = 2; !taken.insert(free).second; ++n)
            free = name + "-" + std::to_string(n);
        files[i] = free + std::string(kEnding);
    }
    return files;
}

}  // namespace merzim::cli
