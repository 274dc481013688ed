#include "engine/input/pack_draft.hpp"
#include "engine/input/pack_folders.hpp"
#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/input/record.hpp"

#include <algorithm>

namespace merzim::input {

namespace {

using docket::ExpectedOutcome;
using docket::ExpectedTerm;
using docket::RuleTest;
using docket::RuleTestDay;

// The same words as the runner compares, kept as written.
template <std::size_t N>
std::string read_word(TomlReader& reader, std::string_view key, const std::string_view (&words)[N],
                      std::string_view fallback) {
    std::vector<std::pair<std::string_view, std::string>> known;
    for (const std::string_view word : words)
        known.emplace_back(word, std::string(word));
    return reader.word<std::string>(key, known).value_or(std::string(fallback));
}

constexpr std::string_view kOutcomes[] = {"violated",       "running",      "met",
                                          "not-applicable", "not-in-force", "undetermined"};
constexpr std::string_view kClockOutcomes[] = {
    "violated", "running", "met", "none", "not-applicable", "not-in-force", "undetermined"};
constexpr std::string_view kClaims[] = {"breach", "not-on-record"};
constexpr std::string_view kCertainties[] = {"certain", "likely", "possible"};

class TestReader {
  public:
    TestReader(const law::Pack& pack, Diagnostics& diagnostics)
        : pack_(pack), diagnostics_(diagnostics) {}

    RuleTest read(TomlReader& reader) {
        RuleTest test;
        test.span = reader.span();
        const auto name = reader.required<Name>("name");
        test.name = name.text;
        reader.name_it(test.name);
        const auto added = names_.emplace(test.name, name.span);
        if (!test.name.empty() && !added.second) {
            reader.error("duplicate-id", "two tests are called \"" + test.name + "\"", name.span,
                         "the first is at " + place_of(added.first->second));
        }
        for (const Name& rule :
             reader.optional<std::vector<Name>>("only").value_or(std::vector<Name>())) {
            check_rule(rule);
            test.only.push_back(rule.text);
        }
        RecordDraft draft;
        draft.needs_sources = false;
        read_record(reader, draft);
        test.days.push_back(read_day(reader, draft, "[[test.expect]]"));
        for (TomlReader& day : reader.tables("also", "also")) {
            test.days.push_back(read_day(day, draft, "expect"));
            day.finish();
        }
        reader.finish();
        check_references(draft, diagnostics_);
        test.record = std::move(draft.record);
        check_case(test.record, pack_, diagnostics_);
        return test;
    }

  private:
    void read_record(TomlReader& reader, RecordDraft& draft) {
        draft.record.span = reader.span();
        if (auto keys = reader.table("case", "[test.case]")) read_case_keys(*keys, draft);
        read_lists(reader, "test.", draft);
        docket::Case& record = draft.record;
        if (record.id.empty()) record.id = "test";
        if (record.pack.empty()) record.pack = pack_.id;
        if (record.procedure.empty()) record.procedure = pack_.procedure.id;
        std::size_t number = 0;
        for (docket::Event& event : record.events) {
            ++number;
            if (event.id.empty()) event.id = "event-" + std::to_string(number);
        }
    }

    RuleTestDay read_day(TomlReader& reader, RecordDraft& draft, const std::string& label) {
        RuleTestDay day;
        day.span = reader.span();
        day.as_of = reader.required<time::Edtf>("as_of");
        day.known_by = reader.optional<time::Edtf>("known_by");
        for (TomlReader& entry : reader.tables("expect", label)) {
            day.expect.push_back(read_expected(entry, draft));
        }
        for (TomlReader& entry : reader.tables("terms", "terms")) {
            day.terms.push_back(read_expected_term(entry, draft));
        }
        return day;
    }

    template <class Expected>
    static void read_subject(TomlReader& reader, RecordDraft& draft, Expected& expected) {
        expected.certainty = read_word(reader, "certainty", kCertainties, "");
        const auto participant = reader.optional<Name>("participant");
        draft.refer(Reference::To::participant, participant);
        expected.participant = participant.value_or(Name()).text;
        const auto event = reader.optional<Name>("event");
        draft.refer(Reference::To::event, event);
        expected.event = event.value_or(Name()).text;
        expected.earliest = reader.optional<time::Edtf>("earliest");
        expected.prevailing = reader.optional<time::Edtf>("prevailing");
        expected.latest = reader.optional<time::Edtf>("latest");
    }

    ExpectedTerm read_expected_term(TomlReader& reader, RecordDraft& draft) {
        ExpectedTerm expected;
        expected.span = reader.span();
        const auto term = reader.required<Name>("term");
        if (!term.text.empty() && !pack_.find_term(term.text)) {
            diagnostics_.error("unknown-reference",
                               "the law pack has no term \"" + term.text + "\"", term.span,
                               suggestion(term.text, ids_of(pack_.terms)));
        }
        expected.term = term.text;
        expected.outcome = read_word(reader, "outcome", kClockOutcomes, "running");
        read_subject(reader, draft, expected);
        reader.finish();
        return expected;
    }

    ExpectedOutcome read_expected(TomlReader& reader, RecordDraft& draft) {
        ExpectedOutcome expected;
        expected.span = reader.span();
        const auto rule = reader.required<Name>("rule");
        if (!rule.text.empty()) check_rule(rule);
        expected.rule = rule.text;
        expected.outcome = read_word(reader, "outcome", kOutcomes, expected.outcome);
        expected.claim = read_word(reader, "claim", kClaims, "");
        read_subject(reader, draft, expected);
        expected.days_over = read_days_over(reader);
        reader.finish();
        return expected;
    }

    static std::optional<int> read_days_over(TomlReader& reader) {
        constexpr std::int64_t kMost = 1'000'000;
        const auto days = reader.optional<std::int64_t>("days_over");
        if (!days) return std::nullopt;
        if (*days < 0 || *days > kMost) {
            reader.error("bad-count", "\"days_over\" is a number of days",
                         reader.span_of("days_over"), "write 0, 1, 2 …");
            return std::nullopt;
        }
        return static_cast<int>(*days);
    }

    void check_rule(const Name& rule) {
        if (pack_.find_rule(rule.text)) return;
        const std::vector<std::string> candidates = ids_of(pack_.rules);
        diagnostics_.error("unknown-reference", "the law pack has no rule \"" + rule.text + "\"",
                           rule.span, suggestion(rule.text, candidates));
    }

    const law::Pack& pack_;
    Diagnostics& diagnostics_;
    std::map<std::string, Span> names_;
};

}  // namespace

std::optional<std::vector<RuleTest>> read_rule_tests(const std::filesystem::path& directory,
                                                     const law::Pack& pack,
                                                     Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    std::vector<RuleTest> tests;
    TestReader reader(pack, diagnostics);
    for (const std::filesystem::path& path : toml_files(directory, true, diagnostics)) {
        const auto text = read_text(path, diagnostics);
        if (!text) continue;
        const auto toml = parse_toml(*text, path.string(), diagnostics);
        if (!toml) continue;
        const Document document{path.string(), &diagnostics, 0};
        TomlReader root(*toml, "a file of rule tests", document);
        for (TomlReader& entry : root.tables("test", "[[test]]")) {
            tests.push_back(reader.read(entry));
        }
        root.finish();
    }
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return tests;
}

}  // namespace merzim::input
