#include "cli/profiles.hpp"

#include "engine/base/text.hpp"
#include "engine/docket/json.hpp"
#include "engine/input/read.hpp"
#include "engine/protect/masker.hpp"

#include <algorithm>
#include <ostream>

#include <nlohmann/json.hpp>

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

namespace {

void require_known(const std::string& word, const std::vector<std::string>& known,
                   const std::string& what) {
    if (std::ranges::find(known, word) != known.end()) return;
    const std::string near = text::did_you_mean(word, known);
    throw UsageError("the profile names the " + what + " \"" + text::printable(word) +
                         "\", which no law here has",
                     near.empty() ? "merzim rules list shows what there is" : near);
}

}  // namespace

void check_words(Context& context, const protect::Profile& profile, const std::string& named) {
    const std::vector<std::string> ours = profile_names(context);
    if (std::ranges::find(ours, named) != ours.end()) return;
    std::vector<std::string> roles;
    std::vector<std::string> attributes;
    for (const law::Pack* law : context.laws().named("")) {
        for (const law::Role& role : law->roles)
            roles.push_back(role.id);
        for (const law::Attribute& attribute : law->attributes)
            attributes.push_back(attribute.id);
    }
    for (const protect::PersonRule& rule : profile.persons) {
        for (const std::string& role : rule.roles)
            require_known(role, roles, "role");
        for (const std::string& attribute : rule.attributes)
            require_known(attribute, attributes, "attribute");
    }
}

void warn_of_names(Context& context, const protect::Profile& profile, const docket::Case& record) {
    for (const auto& [id, name] : profile.names_of) {
        if (record.find_participant(id) != nullptr) continue;
        context.io.err << "merzim: warning: the profile names \"" << text::printable(id)
                       << "\", and the case has no such participant\n";
    }
    const std::string everything = docket::to_json(record).dump();
    for (const auto& hidden : profile.strings_of) {
        protect::Masker only;
        only.hide_text(hidden.first, "");
        if (only.apply(everything) != everything || only.in_address(everything)) continue;
        context.io.err << "merzim: warning: the profile hides \"" << text::printable(hidden.first)
                       << "\", and the case has no such words\n";
    }
}

}  // namespace merzim::cli
