// Memory for secrets: it forgets them when it goes.
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace merzim::evidence {

// Bytes that are overwritten when they go out of scope. Not copied: each copy would have to be
// overwritten too.
template <std::size_t Size>
class SecretBytes {
  public:
    SecretBytes() = default;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    unsigned char* data() { return bytes_.data(); }
    [[nodiscard]] const unsigned char* data() const { return bytes_.data(); }
    static constexpr std::size_t size() { return Size; }

  private:
    std::array<unsigned char, Size> bytes_{};
};

void wipe(void* bytes, std::size_t size);
// A password, or the text of a secret key, that is no longer needed.
void wipe(std::string& text);

template <std::size_t Size>
SecretBytes<Size>::~SecretBytes() {
    wipe(bytes_.data(), bytes_.size());
}

}  // namespace merzim::evidence
