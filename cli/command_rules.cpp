#include "cli/commands_list.hpp"
#include "cli/parser.hpp"
#include "cli/reports.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/law_page.hpp"
#include "engine/verdict/rule_test_run.hpp"

#include <algorithm>
#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

// A rule, a term, or the pack as a whole (by its id or that of one of its procedures).
report::Document page_of(const law::Pack& pack, const std::string& name,
                         const report::Words& words) {
    if (const auto rule = pack.find_rule(name))
        return report::rule_page(pack, pack.rule(*rule), words);
    if (const auto term = pack.find_term(name))
        return report::term_page(pack, pack.term(*term), words);
    const bool procedure = std::ranges::any_of(
        pack.procedures, [&](const law::Procedure& known) { return known.id == name; });
    if (name == pack.id || procedure) return report::law_page(pack, words);
    std::vector<std::string> known{pack.id};
    for (const law::Procedure& p : pack.procedures)
        known.push_back(p.id);
    for (const law::Rule& r : pack.rules)
        known.push_back(r.id);
    for (const law::Term& t : pack.terms)
        known.push_back(t.id);
    throw UsageError("there is no rule, term or procedure \"" + name + "\"",
                     text::did_you_mean(name, known));
}

class RulesCommand final : public Command {
  public:
    void setup(CLI::App& app) override {
        choose(app.add_option("ACTION", action_, "What to do")->required(),
               {"list", "show", "lint", "test"});
        app.add_option("NAME", names_,
                       "show: a rule, a term or a procedure; test: only tests of these rules");
        app.add_option("--pack", pack_, "The law pack, when there are several")->type_name("ID");
        app.add_flag("--coverage", coverage_,
                     "test: show what the tests exercise; exit code 1 when a rule is never seen to "
                     "fire or a version of a term never opened");
    }

    int run(Context& context) override {
        if (action_ == "list") return list(context);
        if (action_ == "show") return show(context);
        if (action_ == "lint") return lint(context);
        return test(context);
    }

  private:
    int list(Context& context) const {
        const law::Pack& pack = context.pack(pack_);
        const report::Words words = words_of(context);
        report::Table table;
        for (const char* column : {"rule", "pattern", "severity", "article", "title"})
            table.header.push_back(words.say(std::string("rules.column.") + column));
        nlohmann::json json = nlohmann::json::array();
        for (const law::Rule& rule : pack.rules) {
            const std::string article = rule.norm.is_set() ? pack.norm(rule.norm).article : "";
            table.rows.push_back({rule.id, std::string(law::to_string(rule.pattern)),
                                  std::string(law::to_string(rule.severity)), article,
                                  words.text(rule.title)});
            json.push_back({{"id", rule.id},
                            {"pattern", law::to_string(rule.pattern)},
                            {"severity", law::to_string(rule.severity)},
                            {"basis", law::to_string(rule.basis)},
                            {"article", article},
                            {"title", words.text(rule.title)}});
        }
        if (context.options.format == "json") {
            context.deliver(report::write_json({{"schema_version", 1}, {"rules", json}}));
        } else if (context.options.format == "csv") {
            context.deliver(report::write_csv(table));
        } else {
            report::Document document;
            std::vector<report::Row> rows{table.header};
            rows.insert(rows.end(), table.rows.begin(), table.rows.end());
            document.table(std::move(rows));
            cli::deliver(context, document);
        }
        return kDone;
    }

    int show(Context& context) const {
        const law::Pack& pack = context.pack(pack_);
        const report::Words words = words_of(context);
        const std::vector<std::string> names =
            names_.empty() ? std::vector<std::string>{pack.id} : names_;
        report::Document document;
        for (const std::string& name : names) {
            report::Document page = page_of(pack, name, words);
            std::move(page.blocks.begin(), page.blocks.end(), std::back_inserter(document.blocks));
        }
        cli::deliver(context, document);
        return kDone;
    }

    // Everything wrong with every pack, and what is only weak.
    static int lint(Context& context) {
        Diagnostics diagnostics;
        for (const fs::path& folder : context.pack_folders()) {
            const std::optional<law::Pack> pack = load_pack(folder, diagnostics);
            if (!pack) continue;
            const auto tests = input::read_rule_tests(folder, *pack, diagnostics);
            warn_of_languages(*pack, diagnostics);
            warn_of_age(*pack, context, diagnostics);
            if (tests) warn_of_untested(*pack, *tests, diagnostics);
        }
        context.io.out << diagnostics.render();
        if (diagnostics.has_errors()) return kBadInput;
        return diagnostics.empty() ? kDone : kAttention;
    }

    static void warn_of_languages(const law::Pack& pack, Diagnostics& diagnostics) {
        const auto check = [&](const LocalText& text, const std::string& what, const Span& span) {
            for (const std::string& language : pack.languages) {
                if (!text.empty() && !text.has(language)) {
                    diagnostics.warning("missing-translation",
                                        what + " has no text in \"" + language + "\"", span);
                }
            }
        };
        for (const law::Rule& rule : pack.rules) {
            check(rule.title, "the title of " + rule.id, rule.span);
            check(rule.message, "the message of " + rule.id, rule.span);
            check(rule.missing, "the text for what is missing of " + rule.id, rule.span);
            check(rule.remedy, "the remedy of " + rule.id, rule.span);
            for (const law::Demand& demand : rule.demands)
                check(demand.document, "a document to demand of " + rule.id, rule.span);
        }
        for (const law::Term& term : pack.terms)
            check(term.title, "the title of " + term.id, term.span);
        for (const law::EventType& type : pack.event_types)
            check(type.title, "the title of " + type.id, type.span);
        for (const law::Offence& offence : pack.offences)
            check(offence.title, "the title of " + offence.id, offence.span);
    }

    // Norms read so long ago that they are due for reading again.
    static void warn_of_age(const law::Pack& pack, const Context& context,
                            Diagnostics& diagnostics) {
        if (!pack.reread_after) return;
        const time::Day today{context.clock.today()};
        for (const law::Norm& norm : pack.norms) {
            const law::LawSource* source = pack.find_source(norm.source);
            const std::optional<time::Day> read = norm.read_on        ? norm.read_on
                                                  : source != nullptr ? source->read_on
                                                                      : std::nullopt;
            if (!read) continue;
            const std::optional<time::Day> due = time::add_months(
                *read, pack.reread_after->total_months(), time::MonthEnd::last_day);
            if (due && *due + pack.reread_after->total_days() < today) {
                diagnostics.warning("stale-norm",
                                    norm.article + " was last read on " + time::iso(*read),
                                    norm.span, "read it again and set read_on");
            }
        }
    }

    static void warn_of_untested(const law::Pack& pack, const std::vector<docket::RuleTest>& tests,
                                 Diagnostics& diagnostics) {
        const verdict::RuleTestReport report = verdict::run_rule_tests(pack, tests);
        for (std::size_t i = 0; i < pack.rules.size(); ++i) {
            if (!report.rules[i].fires()) {
                diagnostics.warning("untested-rule", "no test shows " + pack.rules[i].id + " fire",
                                    pack.rules[i].span);
            }
        }
    }

    int test(Context& context) const {
        bool failed = false;
        for (const fs::path& folder : context.pack_folders()) {
            Diagnostics diagnostics;
            const std::optional<law::Pack> pack = load_pack(folder, diagnostics);
            std::optional<std::vector<docket::RuleTest>> tests;
            if (pack) tests = input::read_rule_tests(folder, *pack, diagnostics);
            context.report(diagnostics);
            if (!tests) throw BadInput{};
            if (!pack_.empty() && pack->id != pack_) continue;
            keep_named(*tests);
            failed = run_tests(context, *pack, *tests) || failed;
        }
        return failed ? kAttention : kDone;
    }

    void keep_named(std::vector<docket::RuleTest>& tests) const {
        if (names_.empty()) return;
        std::erase_if(tests, [&](const docket::RuleTest& test) {
            return std::ranges::none_of(names_, [&](const std::string& name) {
                return std::ranges::find(test.only, name) != test.only.end() ||
                       std::ranges::any_of(test.days, [&](const docket::RuleTestDay& day) {
                           return std::ranges::any_of(day.expect,
                                                      [&](const docket::ExpectedOutcome& expected) {
                                                          return expected.rule == name;
                                                      });
                       });
            });
        });
    }

    bool run_tests(Context& context, const law::Pack& pack,
                   const std::vector<docket::RuleTest>& tests) const {
        const verdict::RuleTestReport report = verdict::run_rule_tests(pack, tests);
        const report::Words words = words_of(context);
        std::ostream& out = context.io.out;
        for (const verdict::RuleTestFailure& failure : report.failures) {
            const docket::RuleTest& test = tests[failure.test];
            const docket::RuleTestDay& day = test.days[failure.day];
            out << "FAILED " << failure.span.file << ":" << failure.span.line << ": " << test.name
                << ", as of " << day.as_of.text << "\n  rule      " << failure.rule
                << "\n  expected  " << (failure.expected.empty() ? "nothing" : failure.expected)
                << "\n  got       " << (failure.got.empty() ? "nothing" : failure.got) << "\n";
            if (failure.outcome >= 0) out << proof_of(context, test, day, failure.outcome, words);
        }
        out << pack.id << ": " << report.tests << " tests on " << report.days << " days, "
            << report.failures.size() << " failures\n";
        const bool gaps = coverage_ && write_coverage(out, pack, report);
        return !report.failures.empty() || gaps;
    }

    // Why the outcome came out as it did, indented below the failure.
    static std::string proof_of(Context& context, const docket::RuleTest& test,
                                const docket::RuleTestDay& day, std::int32_t outcome,
                                const report::Words& words) {
        const Evaluated evaluated = evaluate(context, test.record, verdict::question_of(day));
        const auto& outcomes = evaluated.subject.evaluation.outcomes;
        if (static_cast<std::size_t>(outcome) >= outcomes.size()) return {};
        const report::ExplainView view = report::explain_outcome(
            evaluated.subject, words, outcomes[static_cast<std::size_t>(outcome)]);
        return report::write_text(report::compose_explain(view, words), {});
    }

    // True when something is never exercised.
    static bool write_coverage(std::ostream& out, const law::Pack& pack,
                               const verdict::RuleTestReport& report) {
        std::size_t covered_rules = 0;
        for (std::size_t i = 0; i < pack.rules.size(); ++i) {
            const verdict::RuleCoverage& rule = report.rules[i];
            const bool full = rule.fires() && rule.keeps_quiet();
            covered_rules += full ? 1 : 0;
            if (!full) {
                out << "  not covered: " << pack.rules[i].id
                    << (rule.fires() ? "" : ", never seen to fire")
                    << (rule.keeps_quiet() ? "" : ", never seen to keep quiet") << "\n";
            }
        }
        std::size_t versions = 0;
        std::size_t opened = 0;
        for (std::size_t t = 0; t < pack.terms.size(); ++t) {
            for (std::size_t v = 0; v < report.versions[t].size(); ++v) {
                ++versions;
                if (report.versions[t][v] > 0) {
                    ++opened;
                } else {
                    out << "  not covered: " << pack.terms[t].id << ", version " << v + 1 << " ("
                        << pack.norm(pack.terms[t].versions[v].norm).article << ")\n";
                }
            }
        }
        out << "  rules " << covered_rules << " of " << pack.rules.size() << ", versions of terms "
            << opened << " of " << versions << "\n";
        return covered_rules < pack.rules.size() || opened < versions;
    }

    std::string action_;
    std::vector<std::string> names_;
    std::string pack_;
    bool coverage_ = false;
};

}  // namespace

CommandInfo rules_command() {
    return {
        .name = "rules",
        .summary = "the law pack: list, show, lint and test it",
        .examples = {"merzim rules list", "merzim rules show criminal --format md -o criminal.md",
                     "merzim rules lint", "merzim rules test --coverage"},
        .offers = {.rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json", "csv"}},
        .make = [] { return std::make_unique<RulesCommand>(); },
    };
}

}  // namespace merzim::cli
