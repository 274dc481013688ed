// A list of what was handed out and what it was made from, for a third party to check.
//
// The lines "HASH  NAME" are those of sha256sum, the others begin with "#": `sha256sum -c`
// (GNU coreutils) and `shasum -a 256 -c` (Perl) check the files and pass over them. One text file,
// so that one signature covers the files, the record, the law and the question; nothing but
// programs that are everywhere is needed to check it. The "#" lines are `# name: value`, in a fixed
// order.
//
// No time of making, no user, no folder: the same files from the same question give the same
// manifest.
#pragma once

#include "engine/time/moment.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace merzim::evidence {

// Hex.
std::string sha256(std::string_view bytes);

struct HashedFile {
    std::string name;  // without folders: it lies beside the manifest
    std::string sha256;
};

struct Manifest {
    std::string program;  // "merzim 0.1.0"
    std::string case_id;
    time::Day as_of;
    std::optional<time::Day> known_by;
    std::string record_sha256;  // of the canonical JSON of the case (engine/docket/json.hpp)
    std::string law_pack;
    std::string law_version;
    std::string law_sha256;  // of all files of the pack
    // What was asked beside: {"language", "ru"}, {"findings of low confidence", "left out"}. In the
    // order given.
    std::vector<std::pair<std::string, std::string>> options;
    std::vector<HashedFile> files;
};

// The files by name.
std::string write_manifest(const Manifest& manifest);

// One line that says what a manifest is of: the trusted comment of its signature.
std::string identity(const Manifest& manifest);

}  // namespace merzim::evidence
