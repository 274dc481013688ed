#include "cli/chronology_dry_run.hpp"
#include "cli/chronology_evidence.hpp"
#include "cli/chronology_files.hpp"
#include "cli/chronology_view.hpp"
#include "cli/commands_list.hpp"
#include "cli/profiles.hpp"
#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/protect/protect.hpp"

#include <array>
#include <optional>
#include <ostream>
#include <utility>

namespace merzim::cli {

namespace {

using report::Audience;

struct Reader {
    std::string_view name;
    Audience audience;
    std::string_view profile;  // unless --profile names another
};
constexpr std::array<Reader, 4> kReaders{{{"court", Audience::court, "court"},
                                          {"press", Audience::press, "public"},
                                          {"un", Audience::un, "public"},
                                          {"partner", Audience::partner, "partner"}}};
constexpr std::string_view kDefaultProfile = "public";

class ChronologyCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", case_, "The case").required();
        options.add("--for", for_, "Whom it is for: what it says, in which order, by which profile")
            .one_of({"court", "press", "un", "partner"});
        options
            .add("--profile", profile_,
                 "What others may see: public, partner, court, or a file of your own (else by "
                 "--for, else public)")
            .type("PROFILE");
        options.flag("--dry-run", dry_run_, "Only list what would be hidden");
        options.flag("--confidential", confidential_,
                     "All of the record with all names: for your own eyes");
        options.flag("--low-confidence", low_confidence_,
                     "Also findings that rest on law of low confidence");
        options.flag("--sign", sign_,
                     "Beside --output, write the hashes of the file, the record and the law");
        options
            .add("--key", key_,
                 "Sign the hashes with this secret key of minisign or signify (its password: "
                 "MERZIM_KEY_PASSWORD)")
            .type("FILE");
    }

    int run(Context& context) override {
        if (confidential_ && !(for_.empty() && profile_.empty())) {
            throw UsageError("--confidential is for your own eyes",
                             "leave out --for and --profile, or leave out --confidential");
        }
        const report::Words words = words_of(context, Readers::others);
        const protect::Profile profile = chosen_profile(context);
        const docket::Case recorded = context.load_case(case_);
        warn_of_names(context, profile, recorded);
        const bool for_others = is_for_others(profile);
        if (recorded.confidential && for_others) {
            throw UsageError("the case \"" + case_ + "\" is confidential",
                             "a chronology is made for others; --confidential writes it for you");
        }
        const protect::Protected shown = protect::protect(recorded, profile);
        if (dry_run_) {
            context.io.out << report::write_text(compose_hidden(recorded, profile, shown, words),
                                                 {context.io.width, false});
            return kDone;
        }
        const std::string& format = context.options.format;
        if (is_binary(format) && context.options.output.empty() && context.io.out_is_terminal) {
            throw UsageError("a file in " + format + " is no text for a terminal",
                             "name a file with --output");
        }
        std::optional<Signer> signer;
        if (sign_ || !key_.empty()) signer.emplace(context, evidence(profile));
        write(context, words, profile, recorded, shown, signer);
        return kDone;
    }

  private:
    [[nodiscard]] protect::Profile chosen_profile(Context& context) const {
        std::string name = profile_;
        if (name.empty()) {
            name = kDefaultProfile;
            for (const Reader& reader : kReaders) {
                if (reader.name == for_) name = reader.profile;
            }
        }
        protect::Profile profile = read_profile(context, name);
        check_words(context, profile, name);
        if (confidential_) {
            profile.confidential = protect::Confidential::keep;
            profile.low_confidence = true;
            profile.id = "confidential";
            profile.title = LocalText(context.say("profile.confidential"));
            profile.names = protect::NameForm::full;
            profile.persons.clear();
        }
        profile.low_confidence = profile.low_confidence || low_confidence_;
        return profile;
    }

    [[nodiscard]] Audience audience() const {
        for (const Reader& reader : kReaders) {
            if (reader.name == for_) return reader.audience;
        }
        return Audience::everybody;
    }

    [[nodiscard]] Evidence evidence(const protect::Profile& profile) const {
        Evidence asked{key_, {{"profile", profile.id}}};
        if (!for_.empty()) asked.options.emplace_back("for", for_);
        asked.options.emplace_back("confidential", is_for_others(profile) ? "left out" : "kept");
        asked.options.emplace_back("law of low confidence",
                                   profile.low_confidence ? "kept" : "left out");
        return asked;
    }

    void write(Context& context, const report::Words& words, const protect::Profile& profile,
               const docket::Case& recorded, const protect::Protected& shown,
               std::optional<Signer>& signer) const {
        const bool for_others = is_for_others(profile);
        const Evaluated evaluated = evaluate(context, shown.record, context.question());
        report::Desk desk = chronology_desk(evaluated.subject, profile, audience(), words);
        const report::ChronologyView view = chronology_view(desk, recorded, profile, audience());
        // where nothing is hidden the record goes out as it is, public names too
        const docket::Case& base = shown.hidden.empty() ? recorded : shown.record;
        const docket::Case handed_out = for_others ? protect::without_confidential(base) : base;
        const std::string bytes = chronology_file(
            context, {view, words, audience(), desk, handed_out}, context.options.format);
        context.deliver(bytes);
        if (signer) signer->sign(view, bytes);
    }

    std::string case_;
    std::string for_;
    std::string profile_;
    std::string key_;
    bool dry_run_ = false;
    bool confidential_ = false;
    bool low_confidence_ = false;
    bool sign_ = false;
};

}  // namespace

CommandInfo chronology_command() {
    return {
        .name = "chronology",
        .summary = "the case from beginning to end, for others to read",
        .examples = {"merzim chronology article-147-2023 -o case.pdf",
                     "merzim chronology article-147-2023 --for court --lang ru -o case.docx",
                     "merzim chronology article-147-2023 --profile public --dry-run",
                     "merzim chronology article-147-2023 -o case.html --sign --key my.key"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .recorded_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = chronology_formats()},
        .make = [] { return std::make_unique<ChronologyCommand>(); },
    };
}

}  // namespace merzim::cli
