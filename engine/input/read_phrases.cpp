#include "engine/base/parallel.hpp"
#include "engine/input/pack_folders.hpp"
#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/input/toml_reader.hpp"

#include <algorithm>
#include <set>

namespace merzim::input {

namespace {

constexpr std::string_view kFallback = "en";

std::vector<std::string> read_names(TomlReader& reader, std::string_view key, std::size_t count) {
    auto names = reader.required<std::vector<std::string>>(key);
    if (reader.has(key) && names.size() != count) {
        reader.error("bad-names",
                     "\"" + std::string(key) + "\" needs " + std::to_string(count) +
                         " names, not " + std::to_string(names.size()),
                     reader.span_of(key), "no two may be the same");
    }
    return names;
}

void read_language(TomlReader& root, Language& language, std::vector<Name>& next) {
    static constexpr std::string_view kRules[] = {"one-other", "one-few-many", "other"};
    auto reader = root.table("language", "[language]");
    if (!reader) {
        if (!root.has("language")) root.missing("language");
        return;
    }
    std::vector<std::pair<std::string_view, std::string>> rules;
    for (const std::string_view rule : kRules)
        rules.emplace_back(rule, std::string(rule));
    language.code = reader->required<std::string>("code");
    language.name = reader->required<std::string>("name");
    next = reader->optional<std::vector<Name>>("next").value_or(std::vector<Name>());
    for (const Name& other : next)
        language.next.push_back(other.text);
    if (!reader->has("plural_rule")) reader->missing("plural_rule");
    language.plural_rule = reader->word<std::string>("plural_rule", rules).value_or("");
    language.months = read_names(*reader, "months", 12);
    language.months_alone = read_names(*reader, "months_alone", 12);
    language.weekdays = read_names(*reader, "weekdays", 7);
    reader->finish();
}

std::set<std::string> forms_of(std::string_view rule) {
    if (rule == "one-other") return {"one", "other"};
    if (rule == "one-few-many") return {"one", "few", "many"};
    return {"other"};
}

void read_plurals(TomlReader& root, Language& language) {
    auto tables = root.table("plural", "[plural]");
    if (!tables) return;
    for (const Name& key : tables->keys()) {
        auto reader = tables->table(key.text, "[plural." + key.text + "]");
        if (!reader) continue;
        PluralForms& forms = language.plurals[key.text];
        for (const std::string& form : forms_of(language.plural_rule)) {
            if (!reader->has(form)) {
                reader->missing(form, "the plural rule of the language needs it");
            }
        }
        forms.one = reader->optional<std::string>("one").value_or("");
        forms.few = reader->optional<std::string>("few").value_or("");
        forms.many = reader->optional<std::string>("many").value_or("");
        forms.other = reader->optional<std::string>("other").value_or("");
        reader->finish();
    }
}

// Phrases may stand in tables inside tables; their names are joined by dots.
void read_phrase_table(TomlReader& reader, const std::string& prefix, const Document& document,
                       Language& language, std::map<std::string, Span>& places) {
    for (const Name& key : reader.keys()) {
        const toml::node* node = reader.take(key.text);
        if (const toml::table* table = node->as_table()) {
            TomlReader inner(*table, "[phrases]", document);
            read_phrase_table(inner, prefix + key.text + ".", document, language, places);
        } else if (const auto said = reader.optional<std::string>(key.text)) {
            language.phrases.emplace(prefix + key.text, *said);
            places.emplace(prefix + key.text, reader.span_of(key.text));
        }
    }
}

// The names in braces, without the plural tables they ask for.
std::set<std::string> placeholders(std::string_view text) {
    std::set<std::string> names;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
        text.remove_prefix(open + 1);
        names.emplace(text.substr(0, text.find_first_of(":}")));
    }
    return names;
}

struct Catalogue {
    Language language;
    std::map<std::string, Span> places;  // of the phrases
    std::vector<Name> next;              // as written
    bool is_whole = false;               // it could be read to the end
    Diagnostics diagnostics;
};

// Knows nothing of the other catalogues, so that several can be read at once.
void read_catalogue(const std::filesystem::path& path, Catalogue& catalogue) {
    const auto text = read_text(path, catalogue.diagnostics);
    if (!text) return;
    const auto toml = parse_toml(*text, path.string(), catalogue.diagnostics);
    if (!toml) return;
    const Document document{path.string(), &catalogue.diagnostics, 0};
    TomlReader root(*toml, "a catalogue of phrases", document);
    read_language(root, catalogue.language, catalogue.next);
    read_plurals(root, catalogue.language);
    if (!root.has("phrases")) root.missing("phrases");
    if (auto phrases = root.table("phrases", "[phrases]")) {
        read_phrase_table(*phrases, "", document, catalogue.language, catalogue.places);
    }
    root.finish();
    catalogue.is_whole = true;
}

// A translation fills in what the English phrase fills in, and translates only what there is.
void compare(const Catalogue& first, const Catalogue& other, Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (const auto& phrase : first.language.phrases)
        known.push_back(phrase.first);
    for (const auto& phrase : other.language.phrases) {
        const Span& place = other.places.at(phrase.first);
        const auto original = first.language.phrases.find(phrase.first);
        if (original == first.language.phrases.end()) {
            diagnostics.error(
                "unknown-key",
                "\"" + first.language.code + "\" has no phrase \"" + phrase.first + "\"", place,
                suggestion(phrase.first, known));
            continue;
        }
        const std::set<std::string> offered = placeholders(original->second);
        for (const std::string& name : placeholders(phrase.second)) {
            if (offered.count(name) > 0) continue;
            diagnostics.error(
                "unknown-placeholder", "\"" + phrase.first + "\" cannot fill in {" + name + "}",
                place, "the phrase of \"" + first.language.code + "\" is: " + original->second);
        }
    }
}

}  // namespace

std::optional<Phrases> read_phrases(const std::filesystem::path& directory,
                                    Diagnostics& diagnostics,
                                    std::optional<std::string_view> only) {
    const std::size_t errors_before = diagnostics.error_count();
    std::map<std::string, std::string> codes;
    auto paths = toml_files(directory, false, diagnostics);
    std::erase_if(paths, [&](const std::filesystem::path& path) {
        return only && path.stem() != *only && path.stem() != kFallback;
    });
    std::vector<Catalogue> catalogues(paths.size());
    in_parallel(paths.size(), [&](std::size_t i) { read_catalogue(paths[i], catalogues[i]); });
    for (std::size_t i = 0; i < paths.size(); ++i) {
        diagnostics.take(std::move(catalogues[i].diagnostics));
        const std::string& code = catalogues[i].language.code;
        if (!catalogues[i].is_whole) continue;
        const auto added = codes.emplace(code, paths[i].string());
        if (!added.second) {
            diagnostics.error("duplicate-id", "there are two catalogues of \"" + code + "\"",
                              {paths[i].string(), 0, 0, 1}, "the first is " + added.first->second);
        }
    }
    std::erase_if(catalogues, [](const Catalogue& catalogue) { return !catalogue.is_whole; });
    std::stable_partition(catalogues.begin(), catalogues.end(), [](const Catalogue& catalogue) {
        return catalogue.language.code == kFallback;
    });
    if (catalogues.empty() || catalogues.front().language.code != kFallback) {
        diagnostics.error("missing-key", "there is no English catalogue of phrases",
                          {directory.string(), 0, 0, 1}, "write en.toml");
    } else {
        for (const Catalogue& catalogue : catalogues) {
            compare(catalogues.front(), catalogue, diagnostics);
            for (const Name& next : catalogue.next) {
                if (only || codes.contains(next.text)) continue;
                std::vector<std::string> known;
                for (const auto& code : codes)
                    known.push_back(code.first);
                diagnostics.error("unknown-word", "there is no catalogue of \"" + next.text + "\"",
                                  next.span, suggestion(next.text, known));
            }
        }
    }
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    std::vector<Language> languages;
    languages.reserve(catalogues.size());
    for (Catalogue& catalogue : catalogues)
        languages.push_back(std::move(catalogue.language));
    return Phrases(std::move(languages));
}

}  // namespace merzim::input
