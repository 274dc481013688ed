#include "cli/command.hpp"
#include "cli/dates.hpp"
#include "cli/output.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"

#include <algorithm>
#include <ostream>

namespace merzim::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFallbackLanguage = "en";

// What there is a catalogue for.
std::vector<std::string> languages_in(const fs::path& folder) {
    std::vector<std::string> result;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".toml") result.push_back(entry.path().stem().string());
    }
    if (result.empty()) result.emplace_back(kFallbackLanguage);
    std::sort(result.begin(), result.end());
    return result;
}

UsageError no_language(const std::string& code, const std::vector<std::string>& known,
                       const std::string& place = {}) {
    return UsageError(place + "there is no language \"" + text::printable(code) + "\"",
                      "the languages are " + text::join(known, ", "));
}

bool is_listed(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

struct Context::Impl {
    std::map<std::string, Phrases> phrases;  // by language
    std::optional<Laws> laws;
    std::optional<store::Docket> docket;
    store::OpenMode mode = store::OpenMode::read_only;
};

Context::Context(Streams& streams, const WallClock& wall_clock, const Environment& variables,
                 const CommonOptions& common)
    : io(streams),
      clock(wall_clock),
      environment(variables),
      options(common),
      impl_(std::make_unique<Impl>()) {}

Context::~Context() = default;

std::string Context::variable(std::string_view name) const {
    const auto found = environment.find(name);
    return found == environment.end() ? std::string() : found->second;
}

std::string Context::language() const {
    const std::vector<std::string> known = languages_in(phrase_folder());
    for (const auto& [language, from] :
         {std::pair(options.lang, "--lang"), std::pair(variable("MERZIM_LANG"), "MERZIM_LANG")}) {
        if (language.empty()) continue;
        if (is_listed(known, language)) return language;
        throw no_language(language, known, std::string(from) + ": ");
    }
    for (const auto* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string locale = variable(name);
        if (locale.empty()) continue;
        const std::string language = locale.substr(0, 2);
        return is_listed(known, language) ? language : std::string(kFallbackLanguage);
    }
    return std::string(kFallbackLanguage);
}

bool Context::colour() const {
    if (options.color == "always") return true;
    if (options.color == "never" || !io.out_is_terminal || !options.output.empty()) return false;
    return variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

fs::path Context::share() const {
    if (const std::string named = variable("MERZIM_SHARE"); !named.empty()) return named;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    // Installed, perhaps elsewhere than it was built for; the tree it was built in; its prefix.
    const fs::path beside = program.parent_path().parent_path() / "share/merzim";
    for (const fs::path& place : {beside, fs::path(MERZIM_SOURCE_DIR)}) {
        if (fs::is_directory(place / "rules", error)) return place;
    }
    return MERZIM_SHARE_DIR;
}

fs::path Context::phrase_folder() const {
    std::error_code error;
    const fs::path installed = share() / "lang";
    return fs::is_directory(installed, error) ? installed : share() / "engine/report/lang";
}

fs::path Context::docket_file() const {
    if (!options.docket.empty()) return options.docket;
    if (const std::string named = variable("MERZIM_DOCKET"); !named.empty()) return named;
    if (const std::string data = variable("XDG_DATA_HOME"); !data.empty()) {
        return fs::path(data) / "merzim/docket.db";
    }
    const std::string home = variable("HOME");
    if (home.empty()) {
        throw UsageError("there is no place for the docket: HOME is not set",
                         "name the file with --docket or MERZIM_DOCKET");
    }
    return fs::path(home) / ".local/share/merzim/docket.db";
}

fs::path Context::cache_folder() const {
    if (const std::string named = variable("MERZIM_CACHE"); !named.empty()) {
        return named == "off" ? fs::path() : fs::path(named);
    }
    const std::string cache = variable("XDG_CACHE_HOME");
    if (!cache.empty()) return fs::path(cache) / "merzim";
    const std::string home = variable("HOME");
    return home.empty() ? fs::path() : fs::path(home) / ".cache/merzim";
}

timeline::Question Context::question() const {
    timeline::Question result{.now = end_of(time::Day{clock.today()}), .known_by = std::nullopt};
    if (!options.as_of.empty()) result.now = last_moment("--as-of", options.as_of);
    if (!options.known_by.empty()) result.known_by = last_moment("--known-by", options.known_by);
    return result;
}

std::optional<std::int64_t> Context::recorded_by() const {
    if (options.recorded_by.empty()) return std::nullopt;
    return last_second("--recorded-by", options.recorded_by);
}

const Phrases& Context::phrases(const std::string& code) {
    const auto found = impl_->phrases.find(code);
    if (found != impl_->phrases.end()) return found->second;
    const std::vector<std::string> known = languages_in(phrase_folder());
    if (!is_listed(known, code)) throw no_language(code, known);
    Diagnostics diagnostics;
    auto phrases = input::read_phrases(phrase_folder(), diagnostics, code);
    if (!phrases) {
        throw IoError("the sentences of merzim cannot be read from " + phrase_folder().string() +
                          "\n" + diagnostics.render(),
                      "install merzim again, or point MERZIM_SHARE at its share folder");
    }
    return impl_->phrases.emplace(code, std::move(*phrases)).first->second;
}

std::string Context::say(std::string_view key, const PhraseArguments& arguments) {
    return phrases().say(language(), key, arguments);
}

Laws& Context::laws() {
    if (!impl_->laws) {
        const fs::path root = options.rules.empty() ? share() / "rules" : fs::path(options.rules);
        impl_->laws.emplace(root, variable("MERZIM_PACK"), input::LawImages(cache_folder()),
                            [this](const Diagnostics& diagnostics) { report(diagnostics); });
    }
    return *impl_->laws;
}

store::Docket& Context::docket(store::OpenMode mode) {
    if (!impl_->docket || impl_->mode < mode) {
        impl_->docket.reset();
        impl_->docket = store::Docket::open(docket_file(), mode);
        impl_->mode = mode;
    }
    return *impl_->docket;
}

docket::Case Context::load_case(std::string_view id) {
    const store::Docket& open = docket(store::OpenMode::read_only);
    if (std::optional<docket::Case> record = open.load(id, recorded_by())) return *record;
    const std::vector<std::string> ids = open.case_ids();
    std::string remedy = text::did_you_mean(id, ids);
    if (remedy.empty() && ids.empty()) remedy = "the docket is empty; fill it with merzim import";
    if (remedy.empty() && ids.size() <= 10) remedy = "its cases are " + text::join(ids, ", ");
    if (remedy.empty()) remedy = "merzim search finds cases by names and words";
    if (is_listed(ids, id)) remedy = "it was recorded later than --recorded-by";
    throw UsageError("the docket has no case \"" + text::printable(id) + "\"", remedy);
}

void Context::report(const Diagnostics& diagnostics) const {
    if (!diagnostics.empty()) io.err << diagnostics.render();
    if (diagnostics.has_errors()) throw BadInput{};
}

void Context::deliver(const std::string& text) {
    deliver([&](std::ostream& out) { out << text; });
}

IoError unwritable_answer() {
    return {"the answer cannot be written",
            "make room where the output goes, or name a file with --output"};
}

void Context::require_delivered() {
    io.out.flush();
    if (!io.out) throw unwritable_answer();
}

void Context::deliver(const std::function<void(std::ostream&)>& write) {
    if (options.output.empty() || options.output == "-") {
        write(io.out);
    } else {
        write_whole(options.output, write);
    }
}

}  // namespace merzim::cli
