// Laws that were read and checked before, kept as images (law/image.hpp) for the next run.
//
// An image is found by what its law was read from: every file that read_pack could read, byte for
// byte, and the build of the program. Whatever of these changes, the image is not found and the
// law is read and checked anew. An image that was damaged is as good as none. Nothing here fails:
// where images cannot be kept, laws are read each time.
#pragma once

#include "engine/law/pack.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace merzim::input {

class LawImages {
  public:
    // In this folder, which is made when it is first written to; "" keeps none.
    explicit LawImages(std::filesystem::path folder = {});

    // What names the image of the law in a folder (as for read_pack); empty when there can be none:
    // a file cannot be read, or the build of the program is not known.
    [[nodiscard]] std::string key_of(const std::filesystem::path& law) const;

    [[nodiscard]] std::optional<law::Pack> find(const std::string& key) const;
    // Whole or not at all. Of more than kMost images those not used for longest are removed.
    void keep(const std::string& key, const law::Pack& law) const;

    static constexpr std::size_t kMost = 32;

  private:
    std::filesystem::path folder_;
};

}  // namespace merzim::input
