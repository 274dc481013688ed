// A ZIP archive (APPNOTE.TXT 6.3) in memory, the same bytes for the same parts: entries in the
// order given, without times, owners or attributes of a file system.
#pragma once

#include <string>
#include <vector>

namespace merzim::report {

struct ZipPart {
    std::string name;
    std::string content;
};

std::string write_zip(const std::vector<ZipPart>& parts);

}  // namespace merzim::report
