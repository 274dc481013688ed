#include "cli/chronology_evidence.hpp"

#include "cli/output.hpp"
#include "cli/terminal.hpp"
#include "engine/base/errors.hpp"
#include "engine/evidence/manifest.hpp"
#include "engine/evidence/secret_key.hpp"
#include "engine/evidence/sign.hpp"
#include "engine/input/read.hpp"

#include <optional>
#include <ostream>

namespace merzim::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPassword = "MERZIM_KEY_PASSWORD";

evidence::SecretKey key_from(Context& context, const std::string& file) {
    Diagnostics diagnostics;
    std::optional<std::string> text = input::read_text(file, diagnostics);
    context.report(diagnostics);
    if (!text) throw BadInput{};
    std::string password;
    if (evidence::needs_password(*text)) {
        password = context.variable(kPassword);
        if (password.empty() && context.io.in_is_terminal) {
            context.io.err << "password of " << file << ": " << std::flush;
            password = read_without_echo(context.io.in);
            context.io.err << "\n";
        }
    }
    const auto forget = [&] {
        evidence::wipe(*text);
        evidence::wipe(password);
    };
    try {
        evidence::SecretKey key = evidence::read_secret_key(*text, password);
        forget();
        return key;
    } catch (const UsageError& error) {
        forget();
        throw UsageError(file + ": " + error.what(), error.remedy());
    }
}

}  // namespace

struct Signer::Impl {
    Context& context;
    Evidence evidence;
    std::optional<evidence::SecretKey> key;
};

Signer::Signer(Context& context, Evidence evidence)
    : impl_(std::make_unique<Impl>(Impl{context, std::move(evidence), std::nullopt})) {
    if (context.options.output.empty()) {
        throw UsageError("--sign needs a file: what is printed cannot be checked later",
                         "name one with --output");
    }
    std::error_code error;
    const fs::file_status status = fs::status(context.options.output, error);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        throw UsageError("--sign needs a file: " + context.options.output + " is none",
                         "name a file with --output");
    }
    if (!impl_->evidence.key_file.empty()) impl_->key = key_from(context, impl_->evidence.key_file);
}

Signer::~Signer() = default;

void Signer::sign(const report::ChronologyView& view, const std::string& bytes) {
    Context& context = impl_->context;
    const fs::path output = context.options.output;
    evidence::Manifest manifest;
    manifest.program = "merzim " + view.program_version;
    manifest.case_id = view.heading.case_id;
    manifest.as_of = view.heading.as_of;
    manifest.known_by = view.heading.known_by;
    manifest.record_sha256 = view.heading.record_hash;
    manifest.law_pack = view.heading.pack;
    manifest.law_version = view.heading.pack_version;
    manifest.law_sha256 = view.heading.pack_hash;
    manifest.options = impl_->evidence.options;
    manifest.files = {{output.filename().string(), evidence::sha256(bytes)}};
    const std::string text = evidence::write_manifest(manifest);
    const fs::path beside = output.string() + ".sha256";
    write_whole(beside, text);
    context.io.err << "wrote " << beside.string() << "; check it with: sha256sum -c "
                   << beside.filename().string() << "\n";
    if (!impl_->key) return;
    const evidence::Signature signature =
        evidence::sign(*impl_->key, text, evidence::identity(manifest));
    const fs::path signed_by = beside.string() + signature.suffix;
    write_whole(signed_by, signature.text);
    context.io.err << "wrote " << signed_by.string() << "; check it with: ";
    if (impl_->key->kind() == evidence::KeyKind::minisign) {
        context.io.err << "minisign -Vm " << beside.filename().string() << " -P "
                       << evidence::public_key_line(*impl_->key) << "\n";
    } else {
        context.io.err << "signify-openbsd -V -p KEY.pub -m " << beside.filename().string() << "\n";
    }
}

}  // namespace merzim::cli
