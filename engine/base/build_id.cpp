#include "engine/base/build_id.hpp"

#include <cstring>
#include <link.h>
#include <string_view>

namespace merzim {

namespace {

// A note: its header, the owner's name and the bytes, both padded to four.
constexpr std::size_t padded(std::size_t size) {
    return (size + 3) / 4 * 4;
}

std::string find_build_id(std::string_view notes) {
    using namespace std::string_view_literals;
    ElfW(Nhdr) header{};
    while (notes.size() >= sizeof header) {
        std::memcpy(&header, notes.data(), sizeof header);
        notes.remove_prefix(sizeof header);
        const std::size_t name_size = padded(header.n_namesz);
        const std::size_t size = name_size + padded(header.n_descsz);
        if (notes.size() < size) break;
        if (header.n_type == NT_GNU_BUILD_ID && notes.substr(0, header.n_namesz) == "GNU\0"sv) {
            return std::string(notes.substr(name_size, header.n_descsz));
        }
        notes.remove_prefix(size);
    }
    return {};
}

// The first object is the program; its libraries come after it and are not asked.
int look_into_program(dl_phdr_info* object, std::size_t, void* result) {
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_NOTE) continue;
        const auto* notes =
            reinterpret_cast<const char*>(object->dlpi_addr + segment.p_vaddr);  // NOLINT
        std::string found = find_build_id({notes, segment.p_memsz});
        if (found.empty()) continue;
        *static_cast<std::string*>(result) = std::move(found);
        break;
    }
    return 1;
}

}  // namespace

std::string build_id() {
    std::string result;
    dl_iterate_phdr(look_into_program, &result);
    return result;
}

}  // namespace merzim
