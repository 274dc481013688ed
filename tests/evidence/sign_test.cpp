// Signatures, checked by minisign and signify; keys, made by them.
#include "engine/evidence/sign.hpp"

#include "engine/base/errors.hpp"
#include "engine/evidence/key_file.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <vector>

#include <doctest/doctest.h>
#include <sodium.h>

using namespace merzim;
using namespace merzim::evidence;
using namespace merzim::test;

namespace {

constexpr const char* kComment = "merzim 0.1.0: a-2024 as of 2024-07-31";

class Desk {
  public:
    Desk() { write_whole(path("F"), std::string(kText)); }

    [[nodiscard]] fs::path path(const std::string& name) const { return folder_.path() / name; }
    [[nodiscard]] Outcome run(const std::string& command) const {
        const std::string folder = folder_.path().string();
        return shell("cd '" + folder + "' && " + command, folder);
    }
    void make_key(const std::string& command) const {
        const Outcome made = run(command);
        CAPTURE(made.err);
        REQUIRE(made.code == 0);
    }
    [[nodiscard]] SecretKey key(const std::string& name, std::string_view password = {}) const {
        return read_secret_key(read_whole(path(name)), password);
    }
    // Why the key is refused; "" when it is not.
    [[nodiscard]] std::string refusal(const std::string& name,
                                      std::string_view password = {}) const {
        return refusal_of(read_whole(path(name)), password);
    }
    static std::string refusal_of(const std::string& text, std::string_view password = {}) {
        try {
            (void)read_secret_key(text, password);
        } catch (const UsageError& error) {
            return error.what();
        }
        return {};
    }
    void sign_file(const SecretKey& signer, const std::string& comment = kComment) const {
        const Signature signature = sign(signer, kText, comment);
        write_whole(path("F" + signature.suffix), signature.text);
    }

    static constexpr std::string_view kText = "line\nline \xd2\x9b\r\n";

  private:
    ScratchFolder folder_;
};

// The key without a password, put under one as minisign does it but with little work and memory.
std::string locked(const std::string& text, const std::string& password) {
    constexpr std::size_t kHiddenAt = 54;
    constexpr std::uint64_t kOperations = 32768;
    constexpr std::uint64_t kMemory = 16'777'216;
    std::vector<unsigned char> key(158);
    REQUIRE(decode(encoded_line(text), key) == key.size());
    key[2] = 'S';
    key[3] = 'c';
    for (std::size_t i = 0; i < 8; ++i) {
        key[38 + i] = static_cast<unsigned char>(kOperations >> (8 * i));
        key[46 + i] = static_cast<unsigned char>(kMemory >> (8 * i));
    }
    const std::vector<unsigned char> summed(key.begin() + kHiddenAt, key.end() - 32);
    std::vector<unsigned char> sum_of{'E', 'd'};
    sum_of.insert(sum_of.end(), summed.begin(), summed.end());
    crypto_generichash(key.data() + 126, 32, sum_of.data(), sum_of.size(), nullptr, 0);
    std::vector<unsigned char> stream(key.size() - kHiddenAt);
    REQUIRE(crypto_pwhash_scryptsalsa208sha256(stream.data(), stream.size(), password.data(),
                                               password.size(), key.data() + 6, kOperations,
                                               kMemory) == 0);
    for (std::size_t i = 0; i < stream.size(); ++i)
        key[kHiddenAt + i] ^= stream[i];
    return text.substr(0, text.find('\n') + 1) + encode(key) + "\n";
}

void change(std::string& text, std::size_t line, std::size_t column) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < line; ++i)
        at = text.find('\n', at) + 1;
    char& letter = text[at + column];
    letter = letter == 'A' ? 'B' : 'A';
}

}  // namespace

TEST_SUITE("evidence") {
    TEST_CASE("minisign accepts what its key signed, and nothing else") {
        const Desk desk;
        desk.make_key("minisign -G -W -p k.pub -s k.key");
        const SecretKey key = desk.key("k.key");
        desk.sign_file(key);
        const Outcome good = desk.run("minisign -Vm F -p k.pub");
        CHECK(good.code == 0);
        CHECK(good.out.find(kComment) != std::string::npos);
        // hashed, as minisign itself signs: -H insists on it
        CHECK(desk.run("minisign -VHm F -p k.pub").code == 0);
        CHECK(desk.run("minisign -Vm F -P " + public_key_line(key)).code == 0);
        CHECK(sign(key, Desk::kText, kComment).text == sign(key, Desk::kText, kComment).text);
        CHECK(sign(key, Desk::kText, kComment).suffix == ".minisig");
        // the comment is signed too
        std::string forged = read_whole(desk.path("F.minisig"));
        forged.replace(forged.find("2024-07-31"), 10, "2024-07-30");
        write_whole(desk.path("F.minisig"), forged);
        CHECK(desk.run("minisign -Vm F -p k.pub").code != 0);
        desk.sign_file(key);
        write_whole(desk.path("F"), "line");
        CHECK(desk.run("minisign -Vm F -p k.pub").code != 0);
    }

    TEST_CASE("a key under a password is opened by it") {
        const Desk desk;
        desk.make_key("printf 'пароль 1\\nпароль 1\\n' | minisign -G -p k.pub -s k.key");
        CHECK(needs_password(read_whole(desk.path("k.key"))));
        CHECK(desk.refusal("k.key") == "the secret key needs its password");
        desk.sign_file(desk.key("k.key", "пароль 1"));
        CHECK(desk.run("minisign -Vm F -p k.pub").code == 0);
    }

    TEST_CASE("no other password opens a key") {
        const Desk desk;
        desk.make_key("minisign -G -W -p k.pub -s open.key");
        const std::string locked_key = locked(read_whole(desk.path("open.key")), "word");
        write_whole(desk.path("k.key"), locked_key);
        // minisign takes it for one of its own
        REQUIRE(desk.run("echo word | minisign -S -s k.key -m F -x theirs").code == 0);
        desk.sign_file(desk.key("k.key", "word"));
        CHECK(desk.run("minisign -Vm F -p k.pub").code == 0);
        const std::string wrong = "the password of the secret key is wrong, or the key is damaged";
        for (const char* word : {"Word", "word ", "wor", "wordword"})
            CHECK(desk.refusal("k.key", word) == wrong);
        std::string damaged = locked_key;
        change(damaged, 1, 150);
        CHECK(Desk::refusal_of(damaged, "word") == wrong);
    }

    TEST_CASE("what a key of signify signed both programs accept") {
        const Desk desk;
        desk.make_key("signify-openbsd -G -n -p k.pub -s k.sec");
        CHECK_FALSE(needs_password(read_whole(desk.path("k.sec"))));
        const SecretKey key = desk.key("k.sec");
        desk.sign_file(key);
        CHECK(desk.run("signify-openbsd -V -p k.pub -m F").code == 0);
        const Outcome other = desk.run("minisign -Vm F -x F.sig -p k.pub");
        CHECK(other.code == 0);
        CHECK(other.out.find(kComment) != std::string::npos);
        // what signify itself would write, but for the comments
        desk.make_key("signify-openbsd -S -s k.sec -m F -x theirs");
        const auto second_line = [](const std::string& text) {
            const std::size_t at = text.find('\n') + 1;
            return text.substr(at, text.find('\n', at) - at);
        };
        CHECK(second_line(read_whole(desk.path("F.sig"))) ==
              second_line(read_whole(desk.path("theirs"))));
        write_whole(desk.path("F"), "line");
        CHECK(desk.run("signify-openbsd -V -p k.pub -m F").code != 0);
    }

    TEST_CASE("a comment stays one line") {
        const Desk desk;
        desk.make_key("minisign -G -W -p k.pub -s k.key");
        desk.sign_file(desk.key("k.key"), "a\nuntrusted comment: b\r\x1b[31m\u202e қ");
        const Outcome good = desk.run("minisign -Vm F -p k.pub");
        CHECK(good.code == 0);
        CHECK(good.out.find("untrusted comment: b") != std::string::npos);
        const std::string text = read_whole(desk.path("F.minisig"));
        CHECK(std::count(text.begin(), text.end(), '\n') == 4);
        CHECK(text.find('\x1b') == std::string::npos);
    }

    TEST_CASE("what is no usable key is refused, saying why") {
        const Desk desk;
        desk.make_key(
            "minisign -G -W -p m.pub -s m.key && signify-openbsd -G -n -p s.pub -s s.sec");
        desk.make_key("printf 'word\\nword\\n' | signify-openbsd -G -p p.pub -s p.sec");
        const std::string none = "this is not a secret key of minisign or signify";
        for (const char* name : {"m.pub", "s.pub"})
            CHECK(desk.refusal(name) == "this is a public key; signing takes the secret one");
        CHECK(desk.refusal("F") == none);
        CHECK(Desk::refusal_of("") == none);
        CHECK(Desk::refusal_of("untrusted comment: x") == none);
        CHECK(Desk::refusal_of("untrusted comment: x\n") == none);
        CHECK(Desk::refusal_of("untrusted comment: x\nRWQ\xff\n") == none);
        CHECK(Desk::refusal_of("untrusted comment: x\n" + std::string(100'000, 'A') + "\n") ==
              none);
        CHECK(desk.refusal("p.sec") ==
              "the secret key of signify has a passphrase, which cannot be used here");
        // every single letter of a key matters, or it is not read
        for (const char* name : {"m.key", "s.sec"}) {
            const std::string whole = read_whole(desk.path(name));
            for (const std::size_t column : {0U, 40U, 90U, 120U, 130U}) {
                std::string damaged = whole;
                change(damaged, 1, column);
                CAPTURE(name);
                CAPTURE(column);
                if (std::string(name) == "m.key" && column == 40U)
                    continue;  // the salt of a key without a password is not used
                CHECK(Desk::refusal_of(damaged) != "");
            }
            CHECK(Desk::refusal_of(whole.substr(0, whole.size() - 6)) == none);
        }
        // a file cannot ask for all the memory there is
        std::string greedy = read_whole(desk.path("m.key"));
        const std::size_t at = greedy.find('\n') + 1;
        greedy.replace(at, 8, "RWRTY0Iy");  // "Ed" "Sc" "B2"
        greedy.replace(at + 52, 16, std::string(16, '/'));
        CHECK(Desk::refusal_of(greedy, "x").find("more work or memory") != std::string::npos);
    }
}
