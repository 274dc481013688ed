// Which build of the program is running.
#pragma once

#include <string>

namespace merzim {

// The bytes of the note NT_GNU_BUILD_ID that the linker made of all the program contains; empty
// when it made none. Source: elf(5), dl_iterate_phdr(3).
std::string build_id();

}  // namespace merzim
