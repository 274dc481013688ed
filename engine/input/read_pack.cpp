#include "engine/base/parallel.hpp"
#include "engine/base/text.hpp"
#include "engine/input/pack_draft.hpp"
#include "engine/input/pack_folders.hpp"
#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/law/words.hpp"

#include <algorithm>
#include <array>
#include <list>
#include <map>
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
constexpr std::array<Kind, 22> kKinds = {
    {{"pack", false},          {"outcome", true},    {"tag", true},        {"standard", false},
     {"concept", true},        {"meaning", true},    {"calendar", false},  {"law_source", true},
     {"abbreviation", true},   {"procedure", false}, {"zone", true},       {"authority", true},
     {"role", true},           {"counting", true},   {"event_type", true}, {"measure", true},
     {"classification", true}, {"offence", true},    {"attribute", true},  {"track", true},
     {"necessity", true},      {"term", true}}};
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

// The files of the folders of standards that the procedure names, which lie beside its pack.
std::vector<fs::path> files_of_standards(const fs::path& root, PackDraft& draft) {
    std::vector<fs::path> files;
    for (TomlReader& procedure : draft.of_kind("procedure")) {
        const auto names = procedure.optional<std::vector<Name>>("beside");
        if (!names) continue;
        for (const Name& name : *names) {
            const fs::path folder = root / ".." / name.text;
            if (is_standard(folder)) {
                const auto found = files_of_all(folder);
                files.insert(files.end(), found.begin(), found.end());
            } else {
                unknown_reference("standard", name, standards_in(root / ".."), draft);
            }
        }
    }
    return files;
}

// Seen from the folder with the header: "counting.toml", "criminal/stage.toml".
std::string name_in_pack(const fs::path& file, const fs::path& root) {
    return fs::weakly_canonical(file).lexically_relative(root).generic_string();
}

std::string hash_of(const std::list<std::vector<PackFile>>& read, const PackDraft& draft,
                    const fs::path& root) {
    std::map<std::string, std::string> digests;
    for (const std::vector<PackFile>& files : read) {
        for (const PackFile& file : files)
            digests.emplace(name_in_pack(file.document.file, root), file.digest);
    }
    for (const auto& [name, content] : draft.other_files)
        digests.emplace(name_in_pack(name, root), sha256(content));
    std::string all;
    for (const auto& [name, digest] : digests)
        all.append(std::to_string(name.size())).append(":").append(name).append(digest);
    return sha256(all);
}

void read_entries(PackDraft& draft) {
    read_header(draft);
    read_calendar(draft);
    read_countings(draft);
    read_vocabulary(draft);
    read_offences(draft);
    read_tags(draft);
    declare_states(draft);
    check_condition_keys(draft);
    read_concepts(draft);
    read_tracks(draft);
    read_terms(draft);
    read_rules(draft);
}

void mark_yardsticks(law::Pack& pack) {
    std::vector<bool> used(pack.terms.size());
    std::vector<bool> binding(pack.terms.size());
    for (const law::Rule& rule : pack.rules) {
        if (!rule.term.is_set()) continue;
        used[rule.term.index()] = true;
        if (rule.basis != law::Basis::monitor) binding[rule.term.index()] = true;
    }
    for (std::size_t i = 0; i < used.size(); ++i)
        pack.terms[i].yardstick = used[i] && !binding[i];
}

}  // namespace

std::optional<law::Pack> read_pack(const fs::path& folder, Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    PackDraft draft;
    draft.diagnostics = &diagnostics;
    draft.pack.directory = folder.string();
    auto paths = toml_files(folder, false, diagnostics);
    const fs::path root = pack_root(folder);
    if (root != folder) {
        const auto shared = files_of_all(root);
        paths.insert(paths.begin(), shared.begin(), shared.end());
    }
    draft.is_partial = diagnostics.error_count() > errors_before;
    // a list keeps the documents where the readers look for them
    std::list<std::vector<PackFile>> read;
    const auto read_files = [&](const std::vector<fs::path>& wanted) {
        std::vector<PackFile>& files = read.emplace_back(wanted.size());
        in_parallel(wanted.size(), [&](std::size_t i) { read_file(wanted[i], files[i]); });
        for (std::size_t i = 0; i < wanted.size(); ++i)
            gather_file(wanted[i], files[i], draft);
    };
    read_files(paths);
    read_files(files_of_standards(root, draft));
    read_entries(draft);
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    law::Pack pack = std::move(draft.pack);
    pack.hash = hash_of(read, draft, fs::weakly_canonical(root));
    index_terms(pack);
    mark_yardsticks(pack);
    law::intern_words(pack);
    pack.make_index();
    return pack;
}

}  // namespace merzim::input
