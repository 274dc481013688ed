#include "cli/profiles.hpp"

#include "engine/base/text.hpp"
#include "engine/input/read.hpp"

#include <algorithm>

namespace merzim::cli {

namespace fs = std::filesystem;

namespace {

fs::path folder_of(const Context& context) {
    std::error_code error;
    const fs::path installed = context.share() / "profiles";
    return fs::is_directory(installed, error) ? installed
                                              : context.share() / "engine/protect/profiles";
}

}  // namespace

std::vector<std::string> profile_names(const Context& context) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_of(context), error)) {
        if (entry.path().extension() == ".toml") names.push_back(entry.path().stem().string());
    }
    std::ranges::sort(names);
    return names;
}

protect::Profile read_profile(Context& context, const std::string& named) {
    const std::vector<std::string> known = profile_names(context);
    const bool ours = std::ranges::find(known, named) != known.end();
    const fs::path file = ours ? folder_of(context) / (named + ".toml") : fs::path(named);
    std::error_code error;
    if (!ours && !fs::exists(file, error)) {
        const std::string near = text::did_you_mean(named, known);
        throw UsageError(
            "there is no protection profile \"" + text::printable(named) + "\"",
            near.empty() ? "there are " + text::join(known, ", ") + "; or name a file of your own"
                         : near);
    }
    Diagnostics diagnostics;
    std::optional<protect::Profile> profile;
    if (const auto text = input::read_text(file, diagnostics))
        profile = input::read_profile(*text, file.string(), diagnostics);
    context.report(diagnostics);
    if (!profile) throw BadInput{};
    return *profile;
}

}  // namespace merzim::cli
