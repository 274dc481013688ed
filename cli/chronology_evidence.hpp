// --sign: what shows that a file is the one that was handed out, and from what it was made.
#pragma once

#include "cli/command.hpp"
#include "engine/report/views.hpp"

#include <string>
#include <utility>
#include <vector>

namespace merzim::cli {

struct Evidence {
    std::string key_file;                                      // "": a manifest without a signature
    std::vector<std::pair<std::string, std::string>> options;  // what was asked besides the day
};

// Beside --output: FILE.sha256, which `sha256sum -c` checks, and with a key its signature. Says on
// io.err what was written. The key is read first: nothing is written when it cannot be used.
class Signer {
  public:
    Signer(Context& context, Evidence evidence);
    ~Signer();
    Signer(const Signer&) = delete;
    Signer& operator=(const Signer&) = delete;
    void sign(const report::ChronologyView& view, const std::string& bytes);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace merzim::cli
