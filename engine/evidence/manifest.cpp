#include "engine/evidence/manifest.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <array>

#include <sodium.h>

namespace merzim::evidence {

namespace {

constexpr std::size_t kShortHash = 16;

std::string one_line(std::string_view value) {
    std::string line = text::printable(value);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

void add(std::string& text, std::string_view name, std::string_view value) {
    if (!value.empty()) text += "# " + one_line(name) + ": " + one_line(value) + "\n";
}

// As sha256sum writes a name that would break its line: a backslash before the hash, and the bytes
// escaped (GNU coreutils manual, "md5sum invocation").
std::string file_line(const HashedFile& file) {
    std::string name;
    for (const char c : file.name) {
        if (c == '\\') {
            name += "\\\\";
        } else if (c == '\n') {
            name += "\\n";
        } else if (c == '\r') {
            name += "\\r";
        } else {
            name += c;
        }
    }
    const std::string_view mark = name == file.name ? "" : "\\";
    return std::string(mark) + file.sha256 + "  " + name + "\n";
}

}  // namespace

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
}

std::string write_manifest(const Manifest& manifest) {
    std::string text = "# check the files with: sha256sum -c THIS-FILE\n";
    add(text, "made by", manifest.program);
    add(text, "case", manifest.case_id);
    add(text, "as of", time::iso(manifest.as_of));
    add(text, "known by",
        manifest.known_by ? time::iso(*manifest.known_by) : "all that is on record");
    add(text, "record, SHA-256 of its canonical JSON", manifest.record_sha256);
    add(text, "law pack", manifest.law_pack);
    add(text, "law pack version", manifest.law_version);
    add(text, "law pack, SHA-256", manifest.law_sha256);
    for (const auto& [name, value] : manifest.options)
        add(text, "option " + name, value);
    std::vector<HashedFile> files = manifest.files;
    std::ranges::sort(files, {}, &HashedFile::name);
    for (const HashedFile& file : files)
        text += file_line(file);
    return text;
}

std::string identity(const Manifest& manifest) {
    std::string line =
        manifest.program + ": " + manifest.case_id + " as of " + time::iso(manifest.as_of);
    if (manifest.known_by) line += " known by " + time::iso(*manifest.known_by);
    line += ", record " + manifest.record_sha256.substr(0, kShortHash) + ", law " +
            manifest.law_pack + " " + manifest.law_version + " " +
            manifest.law_sha256.substr(0, kShortHash);
    return one_line(line);
}

}  // namespace merzim::evidence
