#include "engine/store/query.hpp"

#include <SQLiteCpp/Column.h>

namespace merzim::store {

Query::Run::~Run() {
    statement_.tryReset();
    try {
        statement_.clearBindings();
    } catch (const SQLite::Exception&) {
        // clearing cannot fail for a statement that was prepared
    }
}

std::int64_t Query::Run::integer(int column) const {
    return statement_.getColumn(column).getInt64();
}

bool Query::Run::is_null(int column) const {
    return statement_.isColumnNull(column);
}

std::string_view Query::Run::view(int column) const {
    const SQLite::Column value = statement_.getColumn(column);
    // the blob has to be asked for before its size: asking may convert the value
    const auto* bytes = static_cast<const char*>(value.getBlob());
    const int size = value.getBytes();
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, static_cast<std::size_t>(size));
}

void Query::bind(int index, std::string_view value) {
    statement_.bind(index, std::string(value));
}

void Query::bind(int index, Blob value) {
    const char* bytes = value.bytes.data();
    statement_.bind(index, bytes == nullptr ? "" : bytes, static_cast<int>(value.bytes.size()));
}

}  // namespace merzim::store
