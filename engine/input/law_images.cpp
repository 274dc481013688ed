#include "engine/input/law_images.hpp"

#include "engine/base/build_id.hpp"
#include "engine/input/pack_folders.hpp"
#include "engine/law/image.hpp"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include <sodium.h>

namespace merzim::input {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "law-";
constexpr std::string_view kSuffix = ".image";
constexpr std::size_t kHashSize = crypto_generichash_BYTES;

using Digest = std::array<unsigned char, kHashSize>;

// BLAKE2b of several texts, each with its size in front so that they cannot run together.
class Hash {
  public:
    Hash() { crypto_generichash_init(&state_, nullptr, 0, kHashSize); }
    void add(std::string_view text) {
        const std::uint64_t size = text.size();
        crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(&size),
                                  sizeof size);
        crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(text.data()),
                                  text.size());
    }
    Digest digest() {
        Digest result{};
        crypto_generichash_final(&state_, result.data(), result.size());
        return result;
    }

  private:
    crypto_generichash_state state_{};
};

std::string hex(const Digest& digest) {
    std::array<char, kHashSize * 2 + 1> text{};
    return sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
}

std::string_view as_text(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::optional<std::string> content_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    std::error_code error;
    std::string content(fs::file_size(file, error), '\0');
    if (error) return std::nullopt;
    in.read(content.data(), static_cast<std::streamsize>(content.size()));
    // one that is being written now is not the one whose size was asked
    if (!in || in.peek() != std::ifstream::traits_type::eof()) return std::nullopt;
    return content;
}

std::optional<std::string> image_in(const fs::path& file) {
    std::optional<std::string> content = content_of(file);
    if (!content || content->size() < kHashSize) return std::nullopt;
    const std::size_t size = content->size() - kHashSize;
    const std::string_view text(*content);
    Hash hash;
    hash.add(text.substr(0, size));
    if (as_text(hash.digest()) != text.substr(size)) return std::nullopt;
    content->resize(size);
    return content;
}

void write_image(const fs::path& file, const std::string& image) {
    Hash hash;
    hash.add(image);
    fs::path beside = file;
    beside += "." + std::to_string(getpid()) + ".part";
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out << image << as_text(hash.digest());
    out.close();
    std::error_code error;
    if (out) fs::rename(beside, file, error);
    if (!out || error) fs::remove(beside, error);
}

void remove_unused(const fs::path& folder, std::size_t most) {
    std::vector<std::pair<fs::file_time_type, fs::path>> images;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (!entry.path().filename().string().starts_with(kPrefix)) continue;
        images.emplace_back(fs::last_write_time(entry.path(), error), entry.path());
    }
    if (images.size() <= most) return;
    std::sort(images.begin(), images.end());
    images.resize(images.size() - most);
    for (const auto& [used, file] : images)
        fs::remove(file, error);
}

fs::path file_of(const fs::path& folder, const std::string& key) {
    return folder / (std::string(kPrefix) + key + std::string(kSuffix));
}

}  // namespace

LawImages::LawImages(fs::path folder) : folder_(std::move(folder)) {}

std::string LawImages::key_of(const fs::path& law) const {
    if (folder_.empty()) return {};
    const std::string build = build_id();
    if (build.empty()) return {};
    Hash hash;
    hash.add(build);
    std::error_code error;
    const fs::path root = fs::weakly_canonical(pack_root(law), error);
    for (const fs::path& file : files_about(law)) {
        const std::optional<std::string> content = content_of(file);
        if (!content) return {};
        hash.add(fs::weakly_canonical(file, error).lexically_relative(root).generic_string());
        hash.add(*content);
    }
    return hex(hash.digest());
}

std::optional<law::Pack> LawImages::find(const std::string& key) const {
    if (key.empty()) return std::nullopt;
    const fs::path file = file_of(folder_, key);
    const std::optional<std::string> image = image_in(file);
    if (!image) return std::nullopt;
    ::utimensat(AT_FDCWD, file.c_str(), nullptr, 0);  // used now
    return law::from_image(*image);
}

void LawImages::keep(const std::string& key, const law::Pack& law) const {
    if (key.empty()) return;
    std::error_code error;
    fs::create_directories(folder_, error);
    write_image(file_of(folder_, key), law::to_image(law));
    remove_unused(folder_, kMost);
}

}  // namespace merzim::input
