#include "cli/laws.hpp"

#include "cli/command.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/input/pack_folders.hpp"
#include "engine/pipeline.hpp"

#include <algorithm>
#include <optional>

namespace merzim::cli {

namespace fs = std::filesystem;

namespace {

std::string last_name(const fs::path& folder) {
    std::error_code error;
    return fs::weakly_canonical(folder, error).filename().string();
}

// What the folders say the law is called; a pack that stands in one folder does not say it whole.
struct Called {
    std::string pack;
    std::string procedure;
};
Called called(const fs::path& folder) {
    const fs::path root = input::pack_root(folder);
    return {last_name(root), root == folder ? "" : last_name(folder)};
}

bool is_meant(std::string_view wanted, std::string_view pack, std::string_view procedure) {
    const std::size_t slash = wanted.find('/');
    if (slash == std::string_view::npos) return wanted == pack || wanted == procedure;
    return wanted.substr(0, slash) == pack && wanted.substr(slash + 1) == procedure;
}

std::vector<std::string> names_of(const std::vector<const law::Pack*>& laws) {
    std::vector<std::string> names;
    names.reserve(laws.size());
    for (const law::Pack* law : laws)
        names.push_back(law->name());
    return names;
}

}  // namespace

bool is_called(const law::Pack& law, std::string_view name) {
    return name.empty() || is_meant(name, law.id, law.procedure.id);
}

const law::Pack* usual_of(const std::vector<const law::Pack*>& laws) {
    std::vector<const law::Pack*> left = laws;
    const auto keep = [&](const auto& is_usual) {
        if (left.size() > 1)
            std::erase_if(left, [&](const law::Pack* law) { return !is_usual(*law); });
    };
    keep([](const law::Pack& law) { return law.usual; });
    keep([](const law::Pack& law) { return law.procedure.usual; });
    return left.size() == 1 ? left.front() : nullptr;
}

Laws::Laws(const fs::path& root, std::string otherwise, input::LawImages images, Report report)
    : otherwise_(std::move(otherwise)), images_(std::move(images)), report_(std::move(report)) {
    std::error_code error;
    if (input::is_pack(input::pack_root(root))) {
        folders_ = input::procedure_folders(root);
        return;
    }
    for (const auto& entry : fs::directory_iterator(root, error)) {
        if (!input::is_pack(entry.path())) continue;
        const auto folders = input::procedure_folders(entry.path());
        folders_.insert(folders_.end(), folders.begin(), folders.end());
    }
    std::sort(folders_.begin(), folders_.end());
    if (folders_.empty()) {
        throw UsageError("there is no law pack in " + root.string(),
                         "--rules names a folder with a pack.toml, or one that holds such folders");
    }
}

const law::Pack& Laws::load(const fs::path& folder) {
    if (const auto found = loaded_.find(folder); found != loaded_.end()) return found->second;
    Diagnostics diagnostics;
    std::optional<law::Pack> loaded = load_pack(folder, images_, diagnostics);
    if (!loaded) {
        report_(diagnostics);
        throw BadInput{};
    }
    return loaded_.emplace(folder, std::move(*loaded)).first->second;
}

std::vector<const law::Pack*> Laws::all() {
    std::vector<const law::Pack*> result;
    for (const fs::path& folder : folders_)
        result.push_back(&load(folder));
    return result;
}

std::vector<const law::Pack*> Laws::named(std::string_view name) {
    const std::string wanted = name.empty() ? otherwise_ : std::string(name);
    if (wanted.empty()) return all();
    std::vector<const law::Pack*> result;
    const auto take = [&](const law::Pack& law) {
        if (is_called(law, wanted)) result.push_back(&law);
    };
    // folders usually have the names of what is in them: then the others need not be read
    for (const fs::path& folder : folders_) {
        const auto [pack, procedure] = called(folder);
        if (is_meant(wanted, pack, procedure)) take(load(folder));
    }
    if (!result.empty()) return result;
    for (const law::Pack* law : all())
        take(*law);
    if (!result.empty()) return result;
    const std::vector<std::string> known = names_of(all());
    const std::string near = text::did_you_mean(wanted, known);
    throw UsageError("there is no law pack or procedure \"" + text::printable(wanted) + "\"",
                     near.empty() ? "there are " + text::join(known, ", ") : near);
}

const law::Pack& Laws::the(std::string_view name) {
    const std::vector<const law::Pack*> laws = named(name);
    if (laws.size() == 1) return *laws.front();
    throw UsageError("there are several laws: " + text::join(names_of(laws), ", "),
                     "say which with --pack or MERZIM_PACK");
}

const law::Pack* Laws::find(std::string_view pack, std::string_view procedure) {
    const std::string wanted = std::string(pack) + "/" + std::string(procedure);
    for (const fs::path& folder : folders_) {
        const Called names = called(folder);
        if (names.pack != pack || names.procedure != procedure) continue;
        if (load(folder).name() == wanted) return &load(folder);
    }
    for (const law::Pack* law : all()) {
        if (law->name() == wanted) return law;
    }
    return nullptr;
}

std::string Laws::hint(std::string_view pack, std::string_view procedure) {
    const std::vector<const law::Pack*> laws = all();
    std::vector<std::string> packs;
    std::vector<std::string> procedures;
    for (const law::Pack* law : laws) {
        packs.push_back(law->id);
        if (law->id == pack) procedures.push_back(law->procedure.id);
    }
    std::string near = procedures.empty() ? text::did_you_mean(pack, packs)
                                          : text::did_you_mean(procedure, procedures);
    if (near.empty()) near = "there are " + text::join(names_of(laws), ", ");
    return near;
}

const law::Pack& Laws::of(const docket::Case& record) {
    if (const law::Pack* found = find(record.pack, record.procedure)) return *found;
    throw UsageError("the case \"" + record.id + "\" is of the law \"" + record.pack + "/" +
                         record.procedure + "\", which is not here",
                     hint(record.pack, record.procedure));
}

std::map<std::string, const law::Pack*> Laws::used() const {
    std::map<std::string, const law::Pack*> result;
    for (const auto& [folder, law] : loaded_)
        result.emplace(law.name(), &law);
    return result;
}

}  // namespace merzim::cli
