#include "cli/commands_list.hpp"
#include "cli/law_lists.hpp"
#include "cli/pack_checks.hpp"
#include "cli/reports.hpp"
#include "cli/rule_tests.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>
#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

// The rule, the term, or the law as a whole, where the law has something of that name.
std::optional<report::Document> page_of(const law::Pack& law, const std::string& name,
                                        const report::Words& words) {
    if (const auto rule = law.find_rule(name))
        return report::rule_page(law, law.rule(*rule), words);
    if (const auto term = law.find_term(name))
        return report::term_page(law, law.term(*term), words);
    if (is_called(law, name)) return report::law_page(law, words);
    return std::nullopt;
}

[[noreturn]] void no_page(const std::vector<const law::Pack*>& laws, const std::string& name) {
    std::vector<std::string> known;
    for (const law::Pack* law : laws) {
        known.insert(known.end(), {law->id, law->procedure.id, law->name()});
        for (const law::Rule& rule : law->rules)
            known.push_back(rule.id);
        for (const law::Term& term : law->terms)
            known.push_back(term.id);
    }
    const std::string near = text::did_you_mean(name, known);
    throw UsageError(
        "there is no rule, term or procedure \"" + text::printable(name) + "\"",
        near.empty() ? "merzim rules list shows them; merzim rules list terms too" : near);
}

class RulesCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("ACTION", action_, "What to do")
            .required()
            .one_of({"list", "show", "lint", "test"});
        options.add("NAME", names_,
                    "list: what (rules, terms, events, offences …); show: a rule, a term or a "
                    "procedure; test: "
                    "only these rules, or the tests of these folders");
        options.add("--pack", pack_, "Of this law pack or procedure only: kz, kz/criminal")
            .type("ID");
        options.flag("--coverage", coverage_,
                     "test: show what the tests exercise; exit code 1 when a rule is never seen to "
                     "fire or to keep quiet, or a version of a term never opened");
    }

    int run(Context& context) override {
        if (action_ == "list") return list(context);
        if (action_ == "show") return show(context);
        if (action_ == "lint") return lint(context);
        return test_rules(context, {names_, pack_, coverage_});
    }

  private:
    int list(Context& context) const {
        const std::string what = names_.empty() ? "rules" : names_.front();
        const std::vector<std::string>& known = law_list_names();
        if (std::ranges::find(known, what) == known.end() || names_.size() > 1) {
            const std::string near = text::did_you_mean(what, known);
            throw UsageError("there is no list of \"" + text::printable(what) + "\"",
                             near.empty() ? "the lists are " + text::join(known, ", ") : near);
        }
        const report::Words words = words_of(context);
        const LawList list = law_list(context.laws().named(pack_), what, words);
        if (context.options.format == "json") {
            context.deliver(json_of(what, list));
            return kDone;
        }
        report::Table table;
        for (const std::string& column : list.columns)
            table.header.push_back(words.say("rules.column." + column));
        table.rows = list.rows;
        if (context.options.format == "csv") {
            table.header = list.columns;
            context.deliver(report::write_csv(table));
            return kDone;
        }
        report::Document document;
        table.rows.insert(table.rows.begin(), table.header);
        document.table(std::move(table.rows));
        deliver(context, document);
        return kDone;
    }

    static std::string json_of(const std::string& what, const LawList& list) {
        nlohmann::json rows = nlohmann::json::array();
        for (const std::vector<std::string>& row : list.rows) {
            nlohmann::json one = nlohmann::json::object();
            for (std::size_t i = 0; i < row.size(); ++i)
                one[list.columns[i]] = row[i];
            rows.push_back(std::move(one));
        }
        return report::write_json({{"schema_version", 1}, {what, rows}});
    }

    int show(Context& context) const {
        const std::string& format = context.options.format;
        if (format == "json" || format == "csv") {
            throw UsageError("a page of the law is written as text or md, not as " + format,
                             "merzim rules list writes tables as json and csv");
        }
        const std::vector<const law::Pack*> laws = context.laws().named(pack_);
        const report::Words words = words_of(context);
        report::Document document;
        // one name may stand in several laws ("appeal"): all are shown
        for (const std::string& name : names_.empty() ? std::vector<std::string>{""} : names_) {
            bool found = false;
            for (const law::Pack* law : laws) {
                std::optional<report::Document> page = page_of(*law, name, words);
                if (!page) continue;
                found = true;
                std::move(page->blocks.begin(), page->blocks.end(),
                          std::back_inserter(document.blocks));
            }
            if (!found) no_page(laws, name);
        }
        deliver(context, document);
        return kDone;
    }

    static void lint_law(const fs::path& folder, time::Day today, Diagnostics& diagnostics) {
        const std::optional<law::Pack> law = load_pack(folder, diagnostics);
        if (!law) return;
        const auto tests = input::read_rule_tests(folder, *law, diagnostics);
        warn_of_languages(*law, diagnostics);
        warn_of_age(*law, today, diagnostics);
        warn_of_horizon(*law, today, diagnostics);
        if (tests) warn_of_untested(*law, *tests, diagnostics);
    }

    // Everything wrong with every law, and what is only weak.
    static int lint(Context& context) {
        Diagnostics diagnostics;
        for (const fs::path& folder : context.laws().folders()) {
            Diagnostics of_law;
            lint_law(folder, time::Day{context.clock.today()}, of_law);
            diagnostics.take_new(std::move(of_law));  // what all procedures share is said once
        }
        warn_of_phrases(context.phrase_folder(), diagnostics);
        context.deliver(diagnostics.render());
        if (diagnostics.empty()) context.io.err << "nothing to mend\n";
        if (diagnostics.has_errors()) return kBadInput;
        return diagnostics.empty() ? kDone : kAttention;
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
        .examples = {"merzim rules list events",
                     "merzim rules show criminal --format md -o criminal.md", "merzim rules lint",
                     "merzim rules test --coverage"},
        .offers = {.rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json", "csv"}},
        .make = [] { return std::make_unique<RulesCommand>(); },
    };
}

}  // namespace merzim::cli
