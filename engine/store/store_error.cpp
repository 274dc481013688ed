#include "engine/store/store_error.hpp"

#include "engine/base/text.hpp"

#include <cerrno>
#include <cstring>

#include <sqlite3.h>

namespace merzim::store {

namespace {

std::string quoted(const std::filesystem::path& file) {
    return "\"" + text::printable(file.string()) + "\"";
}

std::string the_docket(const std::filesystem::path& file) {
    return file.empty() ? "the docket in memory" : "the docket " + quoted(file);
}

}  // namespace

StoreError missing_error(const std::filesystem::path& file) {
    return {"there is no docket at " + quoted(file),
            "make one with \"merzim init\", or name another with --docket"};
}

StoreError folder_error(const std::filesystem::path& file) {
    return {quoted(file) + " is a folder, not a docket", "name the file inside it with --docket"};
}

StoreError foreign_error(const std::filesystem::path& file) {
    return {quoted(file) + " is a database of another program, not a docket",
            "name a docket with --docket, or make one with \"merzim init\""};
}

StoreError not_a_docket_error(const std::filesystem::path& file) {
    return {quoted(file) + " is not a docket",
            "name a docket with --docket, or make one with \"merzim init\""};
}

StoreError newer_error(const std::filesystem::path& file, int version, int known) {
    return {the_docket(file) + " was written by a newer merzim (its schema is " +
                std::to_string(version) + ", this program knows " + std::to_string(known) + ")",
            "use the newer merzim"};
}

StoreError older_error(const std::filesystem::path& file) {
    return {the_docket(file) + " was written by an older merzim",
            "run \"merzim doctor\" once: it brings the docket up to date"};
}

StoreError moved_error(const std::filesystem::path& file) {
    return {the_docket(file) + " was moved or deleted while it was open",
            "put it back and run the command again; nothing was recorded"};
}

StoreError spoiled_error(const std::filesystem::path& file) {
    return {"nothing was recorded in " + the_docket(file) + ", since a part of the work failed",
            "see to the part that failed and run the command again"};
}

StoreError unwritable_error(const std::filesystem::path& file) {
    return {the_docket(file) + " cannot be written",
            "check that you may write the file and its folder"};
}

StoreError system_error(const std::filesystem::path& file, int error) {
    const std::string what = the_docket(file);
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return {"the folder of " + what + " does not exist", "make the folder first"};
        case ENOSPC:
        case EDQUOT:
            return {"there is no space left on the disk of " + what,
                    "free some space and run the command again; nothing was half-written"};
        default:
            return {what + " cannot be opened: " + std::strerror(error),
                    "check that you may read and write the file and its folder"};
    }
}

StoreError store_error(const std::filesystem::path& file, const SQLite::Exception& failure) {
    const std::string what = the_docket(file);
    const std::string reason = std::string(" (") + failure.what() + ")";
    const int detail = failure.getExtendedErrorCode();
    if (detail == SQLITE_READONLY_DIRECTORY || detail == SQLITE_READONLY_CANTINIT) {
        return {what + " keeps files beside it while it is open, and its folder cannot be written",
                "make the folder writable, or copy the docket to one that is"};
    }
    if (detail == SQLITE_IOERR_SHMOPEN || detail == SQLITE_IOERR_SHMSIZE ||
        detail == SQLITE_IOERR_SHMMAP) {
        return {what + " keeps files beside it while it is open, and they cannot be made" + reason,
                "free some space in its folder and run the command again"};
    }
    switch (failure.getErrorCode() & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {what + " is in use by another process",
                    "wait until that is done and run the command again"};
        case SQLITE_FULL:
            return system_error(file, ENOSPC);
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return unwritable_error(file);
        case SQLITE_NOTADB:
            return not_a_docket_error(file);
        case SQLITE_CORRUPT:
            return {what + " is damaged" + reason,
                    "keep this file as evidence and go on with the last backup that verifies"};
        case SQLITE_CANTOPEN:
            return {what + " cannot be opened" + reason,
                    "check that you may read and write the file and its folder"};
        case SQLITE_IOERR:
            return {what + " cannot be read or written" + reason,
                    "check the disk and its free space, then run the command again"};
        case SQLITE_NOMEM:
            return {"there is not enough memory to work with " + what,
                    "close other programs and run the command again"};
        case SQLITE_TOOBIG:
            return {"an entry is too big for " + what, "shorten its texts"};
        default:
            return {what + " refused the work" + reason,
                    "check it with \"merzim verify\"; if it is sound this is a fault of merzim"};
    }
}

}  // namespace merzim::store
