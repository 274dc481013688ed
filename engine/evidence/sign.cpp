#include "engine/evidence/sign.hpp"

#include "engine/base/text.hpp"
#include "engine/evidence/key_file.hpp"

#include <algorithm>
#include <vector>

#include <sodium.h>

namespace merzim::evidence {

namespace {

using Bytes = std::vector<unsigned char>;
using Ed25519 = std::array<unsigned char, crypto_sign_BYTES>;

Bytes bytes_of(std::string_view text) {
    return {text.begin(), text.end()};
}

Ed25519 ed25519(const SecretKey& key, const Bytes& message) {
    Ed25519 signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(),
                         key.secret().data());
    return signature;
}

Bytes blake2b_512(std::string_view bytes) {
    Bytes hash(crypto_generichash_BYTES_MAX);
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return hash;
}

std::string one_line(std::string_view comment) {
    std::string line = text::printable(comment);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

template <class Tail>
std::string numbered(std::string_view algorithm, const SecretKey& key, const Tail& tail) {
    Bytes bytes = bytes_of(algorithm);
    bytes.insert(bytes.end(), key.number().begin(), key.number().end());
    bytes.insert(bytes.end(), tail.begin(), tail.end());
    return encode(bytes);
}

}  // namespace

Signature sign(const SecretKey& key, std::string_view bytes, std::string_view trusted_comment) {
    const bool hashed = key.kind() == KeyKind::minisign;
    const Ed25519 signature = ed25519(key, hashed ? blake2b_512(bytes) : bytes_of(bytes));
    const std::string comment = one_line(trusted_comment);
    Bytes global(signature.begin(), signature.end());
    global.insert(global.end(), comment.begin(), comment.end());
    Signature result;
    result.text = std::string(kUntrustedComment) + "signed by merzim\n" +
                  numbered(hashed ? "ED" : "Ed", key, signature) + "\ntrusted comment: " + comment +
                  "\n" + encode(ed25519(key, global)) + "\n";
    result.suffix = hashed ? ".minisig" : ".sig";
    return result;
}

std::string public_key_line(const SecretKey& key) {
    const unsigned char* public_half = key.secret().data() + crypto_sign_SEEDBYTES;
    return numbered("Ed", key, Bytes(public_half, public_half + crypto_sign_PUBLICKEYBYTES));
}

}  // namespace merzim::evidence
