// The folder of a site: written beside the one that is there and put in its place when it is whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

class SiteFolder {
  public:
    // Throws UsageError when what is at `target` is not a site of merzim's, or holds a file that no
    // run of it wrote: it would be lost. An empty folder may be used.
    explicit SiteFolder(const std::filesystem::path& target);
    // What was not put in place is removed.
    ~SiteFolder();
    SiteFolder(const SiteFolder&) = delete;
    SiteFolder& operator=(const SiteFolder&) = delete;

    // `name`: of a file of the site, without a folder. Throws IoError.
    void add(const std::string& name, std::string_view text);
    // A reader sees the whole site of before or the whole new one; nothing of the old one is left.
    void put_in_place();

  private:
    std::filesystem::path target_;
    std::filesystem::path beside_;
    std::vector<std::string> names_;
    bool made_ = false;
};

}  // namespace merzim::cli
