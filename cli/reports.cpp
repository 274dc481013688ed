#include "cli/reports.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/docket/json.hpp"
#include "engine/evidence/manifest.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <set>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

constexpr std::array kSeverities{law::RuleSeverity::info, law::RuleSeverity::low,
                                 law::RuleSeverity::medium, law::RuleSeverity::high,
                                 law::RuleSeverity::critical};
constexpr std::array kCertainties{verdict::Certainty::possible, verdict::Certainty::likely,
                                  verdict::Certainty::certain};

}  // namespace

Evaluated evaluate(const law::Pack& pack, docket::Case record, const timeline::Question& question) {
    auto evaluation = std::make_unique<CaseEvaluation>(pack, std::move(record), question);
    const report::Subject subject = evaluation->subject();
    return {std::move(evaluation), subject};
}

Evaluated evaluate(Context& context, docket::Case record, const timeline::Question& question) {
    const law::Pack& pack = context.laws().of(record);
    return evaluate(pack, std::move(record), question);
}

Evaluated evaluate(Context& context, std::string_view case_id) {
    return evaluate(context, context.load_case(case_id), context.question());
}

namespace {

// As a shell takes it back.
std::string shell_word(const std::string& word) {
    const bool plain = std::ranges::all_of(word, [](unsigned char c) {
        return std::isalnum(c) != 0 ||
               std::string_view("-_./:+,@").find(static_cast<char>(c)) != std::string_view::npos;
    });
    if (plain && !word.empty()) return word;
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace

report::Words words_of(Context& context, Readers readers) {
    return words_of(context, readers, context.language());
}

report::Words words_of(Context& context, Readers readers, const std::string& language) {
    report::Words words(context.phrases(language), language);
    const CommonOptions& given = context.options;
    std::vector<std::pair<std::string, std::string>> repeated{
        {"as-of", given.as_of}, {"known-by", given.known_by}, {"recorded-by", given.recorded_by}};
    if (readers == Readers::ourselves) {
        repeated.emplace_back("docket", given.docket);
        repeated.emplace_back("rules", given.rules);
    }
    std::string options;
    for (const auto& [name, value] : repeated) {
        if (!value.empty()) options += " --" + name + " " + shell_word(value);
    }
    words.repeat_in_commands(std::move(options));
    return words;
}

std::string written(const Context& context, const report::Document& document) {
    if (context.options.format == "md") return report::write_markdown(document);
    // a pipe and a file get whole lines, to be searched and wrapped by others
    const bool screen = context.io.out_is_terminal && context.options.output.empty();
    return report::write_text(document, {screen ? context.io.width : 0, context.colour()});
}

void deliver(Context& context, const report::Document& document) {
    context.deliver(written(context, document));
}

std::string record_hash(const docket::Case& record) {
    return evidence::sha256(docket::to_json(record).dump());
}

std::string as_of_words(const report::Words& words, const timeline::Question& question) {
    std::string text = words.say("heading.as-of", {{"date", words.deadline(question.now)}});
    if (question.known_by)
        text += words.say("heading.known-by", {{"date", words.deadline(*question.known_by)}});
    return text;
}

CheckResult check_all(Context& context, unsigned jobs) {
    context.docket(store::OpenMode::read_only);  // says what is wrong with the file, if anything
    return check_docket(context.docket_file(), law_finder(context), context.question(), jobs);
}

LawFinder law_finder(Context& context) {
    std::set<std::string> missed;  // each is told of once
    return [&context, missed](std::string_view pack, std::string_view procedure) mutable {
        const law::Pack* found = context.laws().find(pack, procedure);
        const std::string name = std::string(pack) + "/" + std::string(procedure);
        if (found == nullptr && missed.insert(name).second) {
            context.io.err << "merzim: there is no law \"" << text::printable(name)
                           << "\": its cases are not evaluated\n  help: "
                           << context.laws().hint(pack, procedure) << "\n";
        }
        return found;
    };
}

const verdict::Outcome* find_outcome(const report::Subject& subject, std::string_view fingerprint) {
    const auto& outcomes = subject.evaluation.outcomes;
    const auto found = std::ranges::find_if(outcomes, [&](const verdict::Outcome& outcome) {
        return verdict::fingerprint(subject.pack, subject.packed, outcome) == fingerprint;
    });
    return found == outcomes.end() ? nullptr : &*found;
}

FailOn::FailOn(const std::string& text) {
    if (text == "never") {
        never_ = true;
        return;
    }
    std::vector<std::string> known{"never"};
    for (const auto severity : kSeverities)
        known.emplace_back(law::to_string(severity));
    for (const auto certainty : kCertainties)
        known.emplace_back(to_string(certainty));
    for (const std::string& part : text::split(text, ',')) {
        const std::string word = text::trim(part);
        const auto* severity = std::ranges::find_if(
            kSeverities, [&](auto value) { return law::to_string(value) == word; });
        const auto* certainty = std::ranges::find_if(
            kCertainties, [&](auto value) { return to_string(value) == word; });
        if (severity != kSeverities.end()) {
            severity_ = *severity;
        } else if (certainty != kCertainties.end()) {
            certainty_ = *certainty;
        } else {
            const std::string near = text::did_you_mean(word, known);
            throw UsageError("--fail-on: there is no \"" + text::printable(word) + "\"",
                             near.empty() ? "it takes " + text::join(known, ", ") : near);
        }
    }
}

bool FailOn::reached(law::RuleSeverity severity, verdict::Certainty certainty) const {
    return !never_ && severity >= severity_ && certainty >= certainty_;
}

}  // namespace merzim::cli
