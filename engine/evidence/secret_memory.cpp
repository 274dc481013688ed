#include "engine/evidence/secret_memory.hpp"

#include <sodium.h>

namespace merzim::evidence {

void wipe(void* bytes, std::size_t size) {
    sodium_memzero(bytes, size);
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}

}  // namespace merzim::evidence
