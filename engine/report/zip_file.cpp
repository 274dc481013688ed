#include "engine/report/zip_file.hpp"

#include <memory>
#include <stdexcept>
#include <zip.h>

namespace merzim::report {

namespace {

// 1 January 1980, 00:00: the first moment a ZIP archive can name (APPNOTE 4.4.6).
constexpr zip_uint16_t kNoTime = 0;
constexpr zip_uint16_t kFirstDate = 0x21;
constexpr zip_uint32_t kBestCompression = 9;

[[noreturn]] void fail(const char* what) {
    throw std::runtime_error(std::string("cannot make a ZIP archive: ") + what);
}

// The archive is written into `source`, which outlives it.
using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

void add_part(zip_t* archive, const ZipPart& part) {
    zip_source_t* content = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
    if (content == nullptr) fail(zip_strerror(archive));
    const zip_int64_t added = zip_file_add(archive, part.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(content);
        fail(zip_strerror(archive));
    }
    const auto index = static_cast<zip_uint64_t>(added);
    if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, kBestCompression) != 0 ||
        zip_file_set_dostime(archive, index, kNoTime, kFirstDate, 0) != 0 ||
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_DOS, 0) != 0) {
        fail(zip_strerror(archive));
    }
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        fail(zip_error_strerror(zip_source_error(source)));
    std::string bytes(stat.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<std::size_t>(read) != bytes.size()) fail("it cannot be read back");
    return bytes;
}

}  // namespace

std::string write_zip(const std::vector<ZipPart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!source) fail("no memory");
    zip_t* archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, &error);
    if (archive == nullptr) fail(zip_error_strerror(&error));
    zip_source_keep(source.get());  // the archive lets go of it when it is closed
    try {
        for (const ZipPart& part : parts)
            add_part(archive, part);
        if (zip_close(archive) != 0) fail(zip_strerror(archive));
    } catch (...) {
        zip_discard(archive);
        throw;
    }
    return bytes_of(source.get());
}

}  // namespace merzim::report
