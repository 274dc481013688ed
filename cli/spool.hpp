// Output too long to hold: kept in a nameless temporary file until all of it is there, so that
// memory does not grow with it and nothing is half-written.
#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace merzim::cli {

class Spool {
  public:
    // Throws IoError when the temporary folder has no room.
    void add(std::string_view text);
    // All that was added, in pieces. Nothing can be added afterwards.
    void each_piece(const std::function<void(std::string_view)>& each);

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string recent_;                      // not yet in the file
    std::unique_ptr<std::FILE, Close> file_;  // none while all of it is recent
};

}  // namespace merzim::cli
