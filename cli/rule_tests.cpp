#include "cli/rule_tests.hpp"

#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/report/compose.hpp"
#include "engine/verdict/rule_test_run.hpp"

#include <algorithm>
#include <sstream>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;
using docket::RuleTest;
using docket::RuleTestDay;

// A name of the command line: a folder, or the id of a rule.
struct Selection {
    std::vector<fs::path> folders;
    std::vector<std::string> rules;
    [[nodiscard]] bool is_all() const { return folders.empty() && rules.empty(); }
};

Selection select(const std::vector<std::string>& names) {
    Selection result;
    for (const std::string& name : names) {
        std::error_code error;
        if (fs::is_directory(name, error)) {
            result.folders.push_back(fs::weakly_canonical(name, error));
        } else {
            result.rules.push_back(name);
        }
    }
    return result;
}

bool is_below(const fs::path& path, const fs::path& folder) {
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

bool is_about(const RuleTest& test, const std::string& rule) {
    return std::ranges::find(test.only, rule) != test.only.end() ||
           std::ranges::any_of(test.days, [&](const RuleTestDay& day) {
               return std::ranges::find(day.expect, rule, &docket::ExpectedOutcome::rule) !=
                      day.expect.end();
           });
}

void keep_selected(std::vector<RuleTest>& tests, const Selection& selection) {
    if (selection.is_all()) return;
    std::erase_if(tests, [&](const RuleTest& test) {
        std::error_code error;
        const fs::path file = fs::weakly_canonical(test.span.file, error);
        return std::ranges::none_of(
                   selection.folders,
                   [&](const fs::path& folder) { return is_below(file, folder); }) &&
               std::ranges::none_of(selection.rules,
                                    [&](const std::string& rule) { return is_about(test, rule); });
    });
}

// The laws whose tests are meant: those below a folder that was named, else all.
std::vector<fs::path> folders_of(Context& context, const Selection& selection) {
    if (selection.folders.empty()) return context.laws().folders();
    std::vector<fs::path> result;
    for (const fs::path& folder : selection.folders) {
        const Laws laws(folder, "", input::LawImages(), [](const Diagnostics&) {});
        result.insert(result.end(), laws.folders().begin(), laws.folders().end());
    }
    return result;
}

void check_rule_names(const Selection& selection, const std::vector<std::string>& known) {
    for (const std::string& rule : selection.rules) {
        if (std::ranges::find(known, rule) != known.end()) continue;
        const std::string near = text::did_you_mean(rule, known);
        throw UsageError("there is no rule and no folder \"" + text::printable(rule) + "\"",
                         near.empty() ? "merzim rules list shows the rules" : near);
    }
}

// Why the outcome came out as it did.
std::string proof_of(const law::Pack& pack, const RuleTest& test, const RuleTestDay& day,
                     std::int32_t outcome, const report::Words& words) {
    const Evaluated evaluated = evaluate(pack, test.record, verdict::question_of(day));
    const auto& outcomes = evaluated.subject.evaluation.outcomes;
    const auto index = static_cast<std::size_t>(outcome);
    if (outcome < 0 || index >= outcomes.size()) return {};
    const report::ExplainView view =
        report::explain_outcome(evaluated.subject, words, outcomes[index]);
    return report::write_text(report::compose_explain(view, words), {});
}

void write_failure(std::ostream& out, const law::Pack& pack, const std::vector<RuleTest>& tests,
                   const verdict::RuleTestFailure& failure, const report::Words& words) {
    const RuleTest& test = tests[failure.test];
    const RuleTestDay& day = test.days[failure.day];
    const auto or_nothing = [](const std::string& text) {
        return text.empty() ? std::string("nothing") : text;
    };
    out << "FAILED " << failure.span.file << ":" << failure.span.line << ": " << test.name
        << ", as of " << day.as_of.text
        << (failure.term.empty() ? "\n  rule      " : "\n  term      ")
        << (failure.term.empty() ? failure.rule : failure.term) << "\n  expected  "
        << or_nothing(failure.expected) << "\n  got       " << or_nothing(failure.got) << "\n"
        << proof_of(pack, test, day, failure.outcome, words);
}

struct BranchCount {
    std::size_t all = 0;
    std::size_t covered = 0;
    [[nodiscard]] bool is_full() const { return covered == all; }
};

void count_branches(std::ostream& out, const law::Pack& pack, const law::Term& term,
                    std::size_t index, const verdict::VersionCoverage& coverage,
                    BranchCount& versions, BranchCount& branches) {
    const law::TermVersion& version = term.versions[index];
    const auto missing = [&](const std::string& branch) {
        out << "  not covered: " << term.id << ", version " << index + 1 << " ("
            << pack.norm(version.norm).article << ")" << branch << "\n";
    };
    ++versions.all;
    if (coverage.opened == 0) {
        missing("");
        return;
    }
    ++versions.covered;
    const auto count = [&](const std::vector<std::uint32_t>& seen, const auto& name) {
        for (std::size_t i = 0; i < seen.size(); ++i) {
            ++branches.all;
            if (seen[i] > 0) ++branches.covered;
            if (seen[i] == 0) missing(", " + name(i));
        }
    };
    count(coverage.variants, [&](std::size_t i) {
        return "the length of " + time::to_string(version.variants[i].length);
    });
    if (!version.variants.empty() && version.length) {
        count({coverage.base}, [&](std::size_t) {
            return "the length of " + time::to_string(*version.length) + " of no variant";
        });
    }
    count(coverage.steps, [&](std::size_t i) {
        const auto& total = version.ladder[i].total;
        return "an extension to " + (total ? time::to_string(*total) : "no figure");
    });
    count(coverage.pauses, [](std::size_t i) { return "pause " + std::to_string(i + 1); });
}

// True when something is never exercised.
bool write_coverage(std::ostream& out, const law::Pack& pack,
                    const verdict::RuleTestReport& report) {
    std::size_t covered = 0;
    std::size_t uncertain = 0;
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
        const bool fires = report.rules[i].fires();
        const bool quiet = report.rules[i].keeps_quiet();
        if (report.rules[i].uncertain > 0) ++uncertain;
        if (fires && quiet) {
            ++covered;
            continue;
        }
        out << "  not covered: " << pack.rules[i].id << (fires ? "" : ", never seen to fire")
            << (quiet ? "" : ", never seen to keep quiet") << "\n";
    }
    BranchCount unwatched;
    for (std::size_t t = 0; t < pack.terms.size(); ++t) {
        const bool watched = std::ranges::any_of(pack.rules, [&](const law::Rule& rule) {
            return rule.term.is_set() && rule.term.index() == t;
        });
        if (watched) continue;
        const verdict::TermCoverage& seen = report.terms[t];
        ++unwatched.all;
        if (seen.running && seen.over) {
            ++unwatched.covered;
            continue;
        }
        out << "  not covered: " << pack.terms[t].id << ", which no rule watches"
            << (seen.running ? "" : ", never said to run")
            << (seen.over ? "" : ", never said to be over") << "\n";
    }
    BranchCount versions;
    BranchCount branches;
    for (std::size_t t = 0; t < pack.terms.size(); ++t) {
        for (std::size_t v = 0; v < report.versions[t].size(); ++v)
            count_branches(out, pack, pack.terms[t], v, report.versions[t][v], versions, branches);
    }
    out << "  rules seen to fire and to keep quiet: " << covered << " of " << pack.rules.size()
        << "; with doubt: " << uncertain
        << "\n  terms no rule watches, seen to run and to be over: " << unwatched.covered << " of "
        << unwatched.all << "\n  versions of terms: " << versions.covered << " of " << versions.all
        << "\n  their variants, steps of extension and pauses: " << branches.covered << " of "
        << branches.all << "\n";
    return covered < pack.rules.size() || !unwatched.is_full() || !versions.is_full() ||
           !branches.is_full();
}

// True when a test failed or, with coverage, something is never exercised.
bool test_pack(std::ostream& out, const law::Pack& pack, const std::vector<RuleTest>& tests,
               bool coverage, const report::Words& words) {
    const verdict::RuleTestReport report = verdict::run_rule_tests(pack, tests);
    for (const verdict::RuleTestFailure& failure : report.failures)
        write_failure(out, pack, tests, failure, words);
    out << pack.name() << ": " << report.tests << (report.tests == 1 ? " test on " : " tests on ")
        << report.days << (report.days == 1 ? " day, " : " days, ") << report.failures.size()
        << (report.failures.size() == 1 ? " failure\n" : " failures\n");
    const bool gaps = coverage && write_coverage(out, pack, report);
    return !report.failures.empty() || gaps;
}

}  // namespace

int test_rules(Context& context, const RuleTestRequest& request) {
    const Selection selection = select(request.names);
    std::vector<std::string> known;
    std::size_t run = 0;
    bool failed = false;
    std::ostringstream out;
    const report::Words words = words_of(context);
    for (const fs::path& folder : folders_of(context, selection)) {
        Diagnostics diagnostics;
        const std::optional<law::Pack> pack = load_pack(folder, diagnostics);
        std::optional<std::vector<RuleTest>> tests;
        if (pack) tests = input::read_rule_tests(folder, *pack, diagnostics);
        context.report(diagnostics);
        if (!tests) throw BadInput{};
        if (!is_called(*pack, request.pack)) continue;
        for (const law::Rule& rule : pack->rules)
            known.push_back(rule.id);
        keep_selected(*tests, selection);
        run += tests->size();
        failed = test_pack(out, *pack, *tests, request.coverage, words) || failed;
    }
    check_rule_names(selection, known);
    if (run == 0) {
        throw UsageError("there is no such test",
                         "tests stand in files named *.test.toml beside the rules");
    }
    context.deliver(out.str());
    return failed ? kAttention : kDone;
}

}  // namespace merzim::cli
