#include "engine/base/parallel.hpp"
#include "engine/base/text.hpp"
#include "engine/input/pack_draft.hpp"
#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/law/words.hpp"

#include <algorithm>
#include <array>
#include <system_error>

#include <sodium.h>

namespace merzim::input {

namespace {

namespace fs = std::filesystem;

// What may stand at the top of a file: a table, or a list of tables.
struct Kind {
    std::string_view key;
    bool is_list;
};
constexpr std::array<Kind, 16> kKinds = {{{"pack", false},
                                          {"calendar", false},
                                          {"law_source", true},
                                          {"procedure", true},
                                          {"zone", true},
                                          {"authority", true},
                                          {"role", true},
                                          {"counting", true},
                                          {"event_type", true},
                                          {"measure", true},
                                          {"classification", true},
                                          {"offence", true},
                                          {"attribute", true},
                                          {"track", true},
                                          {"necessity", true},
                                          {"term", true}}};
constexpr Kind kRule = {"rule", true};

// A file of the pack; the tables are referred to until all of the pack is read.
struct PackFile {
    std::string digest;
    std::optional<toml::table> table;
    Diagnostics diagnostics;
    Document document{};
};

// Hex.
std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
}

void gather(TomlReader& root, const Kind& kind, PackDraft& draft) {
    auto& entries = draft.of_kind(kind.key);
    const std::string key(kind.key);
    if (kind.is_list) {
        for (TomlReader& reader : root.tables(key, "[[" + key + "]]")) {
            entries.push_back(std::move(reader));
        }
    } else if (auto reader = root.table(key, "[" + key + "]")) {
        entries.push_back(std::move(*reader));
    }
}

// Knows nothing of the other files, so that several can be read at once.
void read_file(const fs::path& path, PackFile& file) {
    const auto content = read_text(path, file.diagnostics);
    if (!content) return;
    file.digest = sha256(*content);
    file.table = parse_toml(*content, path.string(), file.diagnostics);
}

void gather_file(const fs::path& path, PackFile& file, PackDraft& draft) {
    draft.diagnostics->take(std::move(file.diagnostics));
    file.document = {path.string(), draft.diagnostics, 0};
    if (!file.table) draft.is_partial = true;
    if (!file.table) return;
    TomlReader root(*file.table, "a file of a law pack", file.document);
    for (const Kind& kind : kKinds)
        gather(root, kind, draft);
    gather(root, kRule, draft);
    root.finish();
}

std::string hash_of(const std::vector<PackFile>& files, const PackDraft& draft,
                    const fs::path& directory) {
    const auto relative = [&](const std::string& name) {
        return fs::path(name).lexically_relative(directory).generic_string();
    };
    std::map<std::string, std::string> digests;
    for (const PackFile& file : files)
        digests.emplace(relative(file.document.file), file.digest);
    for (const auto& [name, content] : draft.other_files)
        digests.emplace(relative(name), sha256(content));
    std::string all;
    for (const auto& [name, digest] : digests)
        all += std::to_string(name.size()) + ":" + name + digest;
    return sha256(all);
}

void read_entries(PackDraft& draft) {
    read_header(draft);
    read_calendar(draft);
    read_countings(draft);
    read_vocabulary(draft);
    read_offences(draft);
    declare_states(draft);
    check_condition_keys(draft);
    read_tracks(draft);
    read_terms(draft);
    read_rules(draft);
}

}  // namespace

std::vector<fs::path> toml_files(const fs::path& directory, bool tests, Diagnostics& diagnostics) {
    constexpr std::string_view kTest = ".test.toml";
    std::vector<fs::path> paths;
    std::error_code failure;
    fs::recursive_directory_iterator at(directory, failure);
    for (; !failure && at != fs::recursive_directory_iterator(); at.increment(failure)) {
        const std::string name = at->path().filename().string();
        if (name.front() == '.') {
            at.disable_recursion_pending();
            continue;
        }
        const bool is_test = name.size() >= kTest.size() &&
                             name.compare(name.size() - kTest.size(), kTest.size(), kTest) == 0;
        if (at->path().extension() == ".toml" && is_test == tests && !at->is_directory()) {
            paths.push_back(at->path());
        }
    }
    if (failure) {
        diagnostics.error("unreadable", "the folder cannot be read: " + failure.message(),
                          {directory.string(), 0, 0, 1});
    }
    std::sort(paths.begin(), paths.end(), [](const fs::path& a, const fs::path& b) {
        return a.generic_string() < b.generic_string();
    });
    return paths;
}

std::optional<law::Pack> read_pack(const fs::path& directory, Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    PackDraft draft;
    draft.diagnostics = &diagnostics;
    draft.pack.directory = directory.string();
    const auto paths = toml_files(directory, false, diagnostics);
    draft.is_partial = diagnostics.error_count() > errors_before;
    std::vector<PackFile> files(paths.size());
    in_parallel(paths.size(), [&](std::size_t i) { read_file(paths[i], files[i]); });
    for (std::size_t i = 0; i < paths.size(); ++i)
        gather_file(paths[i], files[i], draft);
    read_entries(draft);
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    law::Pack pack = std::move(draft.pack);
    pack.hash = hash_of(files, draft, directory);
    index_terms(pack);
    law::intern_words(pack);
    pack.make_index();
    return pack;
}

}  // namespace merzim::input
