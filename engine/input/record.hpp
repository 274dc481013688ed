// Inside engine/input: a case while it is read. Case files and rule tests share these readers.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/input/toml_reader.hpp"

#include <map>
#include <string>
#include <vector>

namespace merzim::input {

// Something the record refers to by id; looked up when all of the record is read.
struct Reference {
    enum class To : std::uint8_t { source, participant, event };
    To to;
    Name name;
    std::string from;  // the event that refers, to see that it does not mean itself
};

struct RecordDraft {
    docket::Case record;
    // A case file must name the source of each fact; a rule test need not.
    bool needs_sources = true;
    std::vector<Reference> references;
    // Where each id was first seen, by kind: "event" -> "opened" -> place.
    std::map<std::string, std::map<std::string, Span>> ids;

    void refer(Reference::To to, const Name& name, const std::string& from = {});
    void refer(Reference::To to, const std::optional<Name>& name);
};

// The id of an entry: its shape, and that nothing else of the kind has it. "" when it is missing.
std::string read_id(TomlReader& reader, const std::string& kind, RecordDraft& draft, bool required);
// "a", "b-2", "uk.147(4)"
bool is_id(std::string_view text);

// The keys of [case], and the lists source, participant, event and statement of `root`. `prefix` is
// put before the names of the lists in messages: "test." in rule tests.
void read_case_keys(TomlReader& reader, RecordDraft& draft);
void read_lists(TomlReader& root, const std::string& prefix, RecordDraft& draft);
docket::Source read_source(TomlReader& reader, RecordDraft& draft);
docket::Participant read_participant(TomlReader& reader, RecordDraft& draft);
docket::Event read_event(TomlReader& reader, RecordDraft& draft);
docket::Statement read_statement(TomlReader& reader, RecordDraft& draft);
// The yes/no keys nobody asked for are attributes; marks them as asked for.
std::vector<std::pair<std::string, bool>> read_attributes(TomlReader& reader);
// Every reference against what the record has.
void check_references(const RecordDraft& draft, Diagnostics& diagnostics);

}  // namespace merzim::input
