// Reading what people write. The only folder that includes toml++.
//
// Every reader is strict (unknown keys are errors with the nearest right spelling), collects all
// problems of a file, and returns nothing when one of them is an error. Files over 32 MiB, invalid
// UTF-8 and deep nesting are refused with a sentence.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/base/phrases.hpp"
#include "engine/docket/case.hpp"
#include "engine/docket/rule_test.hpp"
#include "engine/docket/subscription.hpp"
#include "engine/law/pack.hpp"
#include "engine/protect/profile.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::input {

// The law of a procedure from its folder (pack_folders.hpp): all *.toml below it except
// *.test.toml, and those beside the pack's header, as one checked model. `hash` is the SHA-256 of
// the files' names, each with the SHA-256 of its content, in the order of their paths.
std::optional<law::Pack> read_pack(const std::filesystem::path& folder, Diagnostics& diagnostics);

// Form: what needs no law (keys, dates, lengths, ids, references inside the file). With a pack its
// meaning is checked too, so that all problems of the file come at once. A statement without an id
// gets one made of what it says: "none-gusev", "lasted-opened-2".
std::optional<docket::Case> read_case(std::string_view text, const std::string& file,
                                      Diagnostics& diagnostics, const law::Pack* pack = nullptr);
// The same for a file that names its pack: `pack_of` finds it, or says that there is none and
// returns null. `recorded_at`: see check_case.
using PackFinder = std::function<const law::Pack*(const docket::Case& record)>;
std::optional<docket::Case> read_case(std::string_view text, const std::string& file,
                                      Diagnostics& diagnostics, const PackFinder& pack_of,
                                      std::optional<std::int64_t> recorded_at = std::nullopt);
// Meaning: event types, statuses, measures, offences, attributes against the pack's vocabulary.
// False when an error was added. With the UTC second of recording, a fact may not lie in its
// future.
bool check_case(const docket::Case& record, const law::Pack& pack, Diagnostics& diagnostics,
                std::optional<std::int64_t> recorded_at = std::nullopt);

// The tests below `directory` (every *.test.toml); records are checked against the pack.
std::optional<std::vector<docket::RuleTest>> read_rule_tests(const std::filesystem::path& directory,
                                                             const law::Pack& pack,
                                                             Diagnostics& diagnostics);

// One event table as `merzim simulate --event` takes it: inline TOML, e.g.
// type = "measure-extended", participant = "a", date = 2024-08-02, extends = { by = "1 month" }
// Without an id it is called "new"; what it refers to is not looked up.
std::optional<docket::Event> read_event(std::string_view inline_toml, Diagnostics& diagnostics);

// The case as a file that read_case reads back to an equal case (spans apart); comments are lost.
std::string write_case(const docket::Case& record);

// Catalogues of phrases: CODE.toml for each language, English first. `only`: this language and
// English, which fills its gaps; without it all of the folder.
std::optional<Phrases> read_phrases(const std::filesystem::path& directory,
                                    Diagnostics& diagnostics,
                                    std::optional<std::string_view> only = std::nullopt);

// [[subscriber]] tables: to, lang, query, for_others. What they say is checked by whoever knows the
// languages there are.
std::optional<std::vector<docket::Subscription>> read_subscriptions(std::string_view text,
                                                                    const std::string& file,
                                                                    Diagnostics& diagnostics);

// A protection profile: [profile], [[person]], [name], [[hide]].
std::optional<protect::Profile> read_profile(std::string_view text, const std::string& file,
                                             Diagnostics& diagnostics);

// The whole file as text; adds a diagnostic ("cannot be read", "over 32 MiB", "not UTF-8") when it
// cannot be had.
std::optional<std::string> read_text(const std::filesystem::path& file, Diagnostics& diagnostics);

}  // namespace merzim::input
