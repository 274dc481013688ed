#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/input/toml_reader.hpp"

#include <array>

namespace merzim::input {

namespace {

using protect::Confidential;
using protect::Grain;
using protect::NameForm;
using protect::Profile;

constexpr std::array<std::pair<std::string_view, NameForm>, 4> kNames{
    {{"full", NameForm::full},
     {"public", NameForm::shown},
     {"initials", NameForm::initials},
     {"pseudonyms", NameForm::pseudonym}}};
constexpr std::array<std::pair<std::string_view, Confidential>, 3> kConfidential{
    {{"keep", Confidential::keep},
     {"trace", Confidential::trace},
     {"silent", Confidential::silent}}};
constexpr std::array<std::pair<std::string_view, Grain>, 3> kGrains{
    {{"day", Grain::day}, {"month", Grain::month}, {"year", Grain::year}}};

void read_header(TomlReader& reader, Profile& profile) {
    profile.id = reader.required<std::string>("id");
    profile.title = reader.required<LocalText>("title");
    if (!reader.has("names")) reader.missing("names");
    profile.names = reader.word<NameForm>("names", kNames).value_or(NameForm::pseudonym);
    profile.confidential =
        reader.word<Confidential>("confidential", kConfidential).value_or(Confidential::trace);
    profile.dates = reader.word<Grain>("dates", kGrains).value_or(Grain::day);
    // a quote often has the date in it
    profile.quotes = reader.optional<bool>("quotes").value_or(profile.dates == Grain::day);
    profile.low_confidence = reader.optional<bool>("low-confidence").value_or(false);
    profile.pseudonym = reader.required<LocalText>("pseudonym");
    profile.withheld = reader.required<LocalText>("withheld");
    for (const auto& [language, text] : profile.pseudonym.all()) {
        if (text.find("{n}") == std::string::npos) {
            reader.error("missing-key", "the pseudonym \"" + text + "\" has no {n}",
                         reader.span_of("pseudonym"),
                         "people would all be called the same; write {n} where the number goes");
        }
    }
    reader.finish();
}

void read_person(TomlReader& reader, Profile& profile) {
    protect::PersonRule rule;
    rule.roles =
        reader.optional<std::vector<std::string>>("roles").value_or(std::vector<std::string>());
    rule.attributes =
        reader.optional<std::vector<std::string>>("with").value_or(std::vector<std::string>());
    if (!reader.has("names")) reader.missing("names");
    rule.names = reader.word<NameForm>("names", kNames).value_or(NameForm::pseudonym);
    reader.finish();
    profile.persons.push_back(std::move(rule));
}

}  // namespace

std::optional<Profile> read_profile(std::string_view text, const std::string& file,
                                    Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    const auto toml = parse_toml(text, file, diagnostics);
    if (!toml) return std::nullopt;
    const Document document{file, &diagnostics, 0};
    TomlReader root(*toml, "a protection profile", document);
    Profile profile;
    if (!root.has("profile")) root.missing("profile", "begin the file with [profile]");
    if (auto header = root.table("profile", "[profile]")) read_header(*header, profile);
    for (TomlReader& reader : root.tables("person", "[[person]]"))
        read_person(reader, profile);
    if (auto names = root.table("name", "[name]")) {
        for (const Name& id : names->keys())
            profile.names_of.emplace_back(id.text, names->required<LocalText>(id.text));
    }
    for (TomlReader& reader : root.tables("hide", "[[hide]]")) {
        const auto hidden = reader.required<std::string>("text");
        profile.strings_of.emplace_back(hidden, reader.optional<std::string>("as").value_or("…"));
        reader.finish();
    }
    root.finish();
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return profile;
}

}  // namespace merzim::input
