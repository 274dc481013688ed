// Signatures that minisign and signify check.
//
// The four lines of minisign (https://jedisct1.github.io/minisign/, "Signature format"):
//   untrusted comment: …
//   base64 of algorithm (2), key number (8), Ed25519 signature (64)
//   trusted comment: …
//   base64 of the signature of that signature and the trusted comment
// Keys of minisign sign BLAKE2b-512 of the file ("ED"), as minisign itself does; keys of signify
// sign the file ("Ed"), which is all that signify knows. signify reads the first two lines and
// ignores the others; so both programs accept what a key of signify signs.
//
// Ed25519 (RFC 8032) takes nothing from chance and nothing here takes the time: the same key, bytes
// and comment give the same signature.
#pragma once

#include "engine/evidence/secret_key.hpp"

#include <string>
#include <string_view>

namespace merzim::evidence {

struct Signature {
    std::string text;    // of the file to put beside what was signed
    std::string suffix;  // what the program that checks appends to its name: ".minisig", ".sig"
};

// `trusted_comment`: one line, shown when the signature is found good; made printable.
Signature sign(const SecretKey& key, std::string_view bytes, std::string_view trusted_comment);

// The line of the public key file, to be published: base64 of "Ed", key number, public key.
std::string public_key_line(const SecretKey& key);

}  // namespace merzim::evidence
