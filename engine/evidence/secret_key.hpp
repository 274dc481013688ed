// Secret keys of minisign and signify, as their files hold them.
//
// Both write two lines: "untrusted comment: …" and base64 of a fixed layout. Sources:
//   minisign  https://jedisct1.github.io/minisign/, "Secret key format": "Ed", KDF ("Sc" or two
//             zero bytes), "B2", salt (32), opslimit (8, little endian), memlimit (8), then key
//             number (8), secret key (64), checksum (32), these three XORed with scrypt of the
//             password; checksum is BLAKE2b-256 of "Ed", key number and secret key
//   signify   signify(1) and crypto(3) of OpenBSD, struct enckey: "Ed", KDF ("BK"), rounds (4, big
//             endian), salt (16), checksum (8, of SHA-512 of the secret key), key number (8),
//             secret key (64); rounds 0: without a passphrase
#pragma once

#include "engine/evidence/secret_memory.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace merzim::evidence {

// Whose key it is decides how it signs.
enum class KeyKind : std::uint8_t { minisign, signify };

// An Ed25519 key with the number by which its public half is told from others.
class SecretKey {
  public:
    static constexpr std::size_t kNumberSize = 8;
    static constexpr std::size_t kSecretSize = 64;
    using Number = std::array<unsigned char, kNumberSize>;
    using Secret = SecretBytes<kSecretSize>;

    SecretKey(KeyKind kind, const Number& number, std::unique_ptr<Secret> secret)
        : kind_(kind), number_(number), secret_(std::move(secret)) {}

    [[nodiscard]] KeyKind kind() const { return kind_; }
    [[nodiscard]] const Number& number() const { return number_; }
    [[nodiscard]] const Secret& secret() const { return *secret_; }

  private:
    KeyKind kind_;
    Number number_;
    std::unique_ptr<Secret> secret_;
};

// Whether reading the key takes a password; false also for what is no secret key at all.
bool needs_password(std::string_view text);

// Throws UsageError, saying what is wrong: another kind of file, a password that is wrong or not
// given, a damaged key, a passphrase of signify (its bcrypt_pbkdf is not supported).
SecretKey read_secret_key(std::string_view text, std::string_view password);

}  // namespace merzim::evidence
