#include "engine/evidence/secret_key.hpp"

#include "engine/base/errors.hpp"
#include "engine/evidence/key_file.hpp"

#include <algorithm>
#include <utility>

#include <sodium.h>

namespace merzim::evidence {

namespace {

using Bytes = unsigned char;

constexpr std::size_t kChecksumSize = 32;  // of minisign
constexpr std::size_t kMinisignSize = 158;
constexpr std::size_t kSignifySize = 104;
constexpr std::size_t kPublicSize = 42;  // "Ed", key number, public key: the same in both

// Offsets in a key of minisign …
constexpr std::size_t kKdfAt = 2;
constexpr std::size_t kSaltAt = 6;
constexpr std::size_t kOpsAt = 38;
constexpr std::size_t kMemoryAt = 46;
constexpr std::size_t kHiddenAt = 54;  // key number, secret key, checksum
constexpr std::size_t kHiddenSize = kMinisignSize - kHiddenAt;
// … and of signify
constexpr std::size_t kRoundsAt = 4;
constexpr std::size_t kShortChecksumAt = 24;
constexpr std::size_t kShortChecksumSize = 8;
constexpr std::size_t kSignifyNumberAt = 32;
constexpr std::size_t kSignifySecretAt = 40;

// scrypt may be asked for any amount of memory by a file; no key of minisign asks for more than
// 1 GiB.
constexpr std::uint64_t kMostMemory = std::uint64_t{1} << 32U;
constexpr std::uint64_t kMostOperations = std::uint64_t{1} << 32U;

using KeyBytes = SecretBytes<kMinisignSize>;

bool has(const KeyBytes& key, std::size_t at, std::string_view mark) {
    return std::equal(mark.begin(), mark.end(), key.data() + at,
                      [](char a, Bytes b) { return static_cast<Bytes>(a) == b; });
}

bool is_zero(const Bytes* bytes, std::size_t size) {
    return sodium_is_zero(bytes, size) == 1;
}

std::uint64_t little_endian(const Bytes* bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 8; i > 0; --i)
        value = value << 8U | bytes[i - 1];
    return value;
}

[[noreturn]] void refuse(const std::string& what, const std::string& remedy = {}) {
    throw UsageError(what, remedy);
}

[[noreturn]] void refuse_damaged() {
    refuse("the secret key is damaged: its checksum does not fit", "take it from a backup");
}

// The second half of an Ed25519 secret key is the public key that its first half makes.
void check_halves(const Bytes* secret) {
    SecretKey::Secret made;
    std::array<Bytes, crypto_sign_PUBLICKEYBYTES> made_public{};
    crypto_sign_seed_keypair(made_public.data(), made.data(), secret);
    if (sodium_memcmp(made.data(), secret, made.size()) != 0) refuse_damaged();
}

SecretKey key_of(KeyKind kind, const Bytes* number, const Bytes* secret) {
    check_halves(secret);
    SecretKey::Number numbered{};
    std::copy_n(number, numbered.size(), numbered.begin());
    auto kept = std::make_unique<SecretKey::Secret>();
    std::copy_n(secret, kept->size(), kept->data());
    return {kind, numbered, std::move(kept)};
}

// ---- minisign

// XORs what is hidden with scrypt of the password: hides or shows it.
void unlock(KeyBytes& key, std::string_view password) {
    const std::uint64_t operations = little_endian(key.data() + kOpsAt);
    const std::uint64_t memory = little_endian(key.data() + kMemoryAt);
    if (operations > kMostOperations || memory > kMostMemory)
        refuse("the secret key asks for more work or memory than any key of minisign does");
    SecretBytes<kHiddenSize> stream;
    if (crypto_pwhash_scryptsalsa208sha256(stream.data(), stream.size(), password.data(),
                                           password.size(), key.data() + kSaltAt, operations,
                                           memory) != 0) {
        refuse("there is not enough memory to unlock the secret key",
               "it takes " + std::to_string(memory >> 20U) + " MiB");
    }
    for (std::size_t i = 0; i < stream.size(); ++i)
        key.data()[kHiddenAt + i] ^= stream.data()[i];
}

bool checksum_fits(const Bytes* hidden) {
    std::array<Bytes, kChecksumSize> sum{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    crypto_generichash_update(&state, reinterpret_cast<const Bytes*>("Ed"), 2);
    crypto_generichash_update(&state, hidden, kHiddenSize - kChecksumSize);
    crypto_generichash_final(&state, sum.data(), sum.size());
    return sodium_memcmp(sum.data(), hidden + kHiddenSize - kChecksumSize, sum.size()) == 0;
}

SecretKey read_minisign(KeyBytes& key, std::string_view password) {
    const Bytes* hidden = key.data() + kHiddenAt;
    const Bytes* secret = hidden + SecretKey::kNumberSize;
    const bool locked = !is_zero(key.data() + kKdfAt, 2);
    if (locked && !has(key, kKdfAt, "Sc"))
        refuse("the secret key is locked in a way that is not known here");
    if (locked) {
        if (password.empty()) refuse("the secret key needs its password");
        unlock(key, password);
        if (!checksum_fits(hidden))
            refuse("the password of the secret key is wrong, or the key is damaged");
    } else if (!is_zero(hidden + kHiddenSize - kChecksumSize, kChecksumSize) &&
               !checksum_fits(hidden)) {
        // minisign -W writes no checksum
        refuse_damaged();
    }
    return key_of(KeyKind::minisign, hidden, secret);
}

// ---- signify

bool signify_is_locked(const KeyBytes& key) {
    return !is_zero(key.data() + kRoundsAt, 4);
}

SecretKey read_signify(const KeyBytes& key) {
    if (signify_is_locked(key)) {
        refuse("the secret key of signify has a passphrase, which cannot be used here",
               "sign with signify itself, or use a key made with signify -G -n or minisign -G");
    }
    const Bytes* secret = key.data() + kSignifySecretAt;
    SecretBytes<crypto_hash_sha512_BYTES> sum;
    crypto_hash_sha512(sum.data(), secret, SecretKey::kSecretSize);
    if (sodium_memcmp(sum.data(), key.data() + kShortChecksumAt, kShortChecksumSize) != 0)
        refuse_damaged();
    return key_of(KeyKind::signify, key.data() + kSignifyNumberAt, secret);
}

// The bytes of a key file; 0: it is no such file.
std::size_t read_bytes(std::string_view text, KeyBytes& key) {
    const std::size_t size = decode(encoded_line(text), {key.data(), KeyBytes::size()});
    return has(key, 0, "Ed") ? size : 0;
}

bool is_minisign(const KeyBytes& key, std::size_t size) {
    return size == kMinisignSize && has(key, 4, "B2");
}

bool is_signify(const KeyBytes& key, std::size_t size) {
    return size == kSignifySize && has(key, kKdfAt, "BK");
}

}  // namespace

bool needs_password(std::string_view text) {
    KeyBytes key;
    const std::size_t size = read_bytes(text, key);
    return is_minisign(key, size) && !is_zero(key.data() + kKdfAt, 2);
}

SecretKey read_secret_key(std::string_view text, std::string_view password) {
    if (sodium_init() < 0) throw std::logic_error("libsodium cannot be used");
    KeyBytes key;
    const std::size_t size = read_bytes(text, key);
    if (is_minisign(key, size)) return read_minisign(key, password);
    if (is_signify(key, size)) return read_signify(key);
    if (size == kPublicSize)
        refuse("this is a public key; signing takes the secret one",
               "minisign keeps it in a file of the name minisign.key, signify in one that ends in "
               ".sec");
    refuse("this is not a secret key of minisign or signify", "make one with minisign -G");
}

}  // namespace merzim::evidence
