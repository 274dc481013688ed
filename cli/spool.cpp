#include "cli/spool.hpp"

#include "engine/base/errors.hpp"

#include <cerrno>
#include <cstring>

namespace merzim::cli {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20U;

[[noreturn]] void fail() {
    throw IoError(std::string("the answer cannot be kept for the moment: ") + std::strerror(errno),
                  "make room in the folder for temporary files, " P_tmpdir);
}

}  // namespace

void Spool::add(std::string_view text) {
    recent_ += text;
    if (recent_.size() < kPiece) return;
    if (!file_) file_.reset(std::tmpfile());
    if (!file_ || std::fwrite(recent_.data(), 1, recent_.size(), file_.get()) != recent_.size())
        fail();
    recent_.clear();
}

void Spool::each_piece(const std::function<void(std::string_view)>& each) {
    if (file_) {
        if (std::fflush(file_.get()) != 0) fail();
        std::rewind(file_.get());
        std::string piece(kPiece, '\0');
        std::size_t read = 0;
        while ((read = std::fread(piece.data(), 1, piece.size(), file_.get())) > 0)
            each({piece.data(), read});
        if (std::ferror(file_.get()) != 0) fail();
    }
    each(recent_);
}

}  // namespace merzim::cli
