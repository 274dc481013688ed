#include "cli/commands_list.hpp"
#include "cli/dates.hpp"
#include "cli/reports.hpp"
#include "cli/table.hpp"
#include "cli/term_report.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

const std::vector<std::string>& known_columns() {
    static const std::vector<std::string> kColumns = {"start", "length", "counting", "direction",
                                                      "pause", "extend", "zone"};
    return kColumns;
}

// A list in a cell of a table: "2024-07-11/2024-07-20; 2024-08-01/.."
std::vector<std::string> list_in(const std::string& cell) {
    std::vector<std::string> parts;
    for (const std::string& part : text::split(cell, ';')) {
        if (!text::trim(part).empty()) parts.push_back(text::trim(part));
    }
    return parts;
}

// The law that has this way of counting; without one the law meant where none is named.
const law::Pack& law_counting(const std::vector<const law::Pack*>& laws, std::string_view prefix,
                              const std::string& counting) {
    if (laws.size() == 1) return *laws.front();
    const std::string where = std::string(prefix) + "counting: ";
    std::vector<std::string> known;
    std::vector<const law::Pack*> having;
    for (const law::Pack* law : laws) {
        for (const law::Counting& one : law->countings)
            known.push_back(one.id);
        if (counting.empty() || law->find_counting(counting)) having.push_back(law);
    }
    if (const law::Pack* found = usual_of(having)) return *found;
    if (!having.empty() && !counting.empty()) {
        std::vector<std::string> names;
        names.reserve(having.size());
        for (const law::Pack* law : having)
            names.push_back(law->name());
        throw UsageError(
            where + "several laws count \"" + counting + "\": " + text::join(names, ", "),
            "say which with --pack or MERZIM_PACK");
    }
    if (counting.empty()) {
        throw UsageError(
            where + "each law counts in ways of its own: say which is meant",
            "merzim rules list countings shows them; --pack or MERZIM_PACK names a law");
    }
    const std::string near = text::did_you_mean(counting, known);
    throw UsageError(where + "there is no way of counting \"" + text::printable(counting) + "\"",
                     near.empty() ? "merzim rules list countings shows them" : near);
}

class TermCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add(
            "FROM", start_,
            "The day or minute it counts from; without it, a table on standard input "
            "(columns start, length, counting, direction, pause, extend, zone; CSV or JSON lines). "
            "A wrong row says why in the column error, the others are answered; exit code 2");
        options.add("LENGTH", length_, "\"2 months\", \"10 days\", \"48 hours\"");
        options
            .add("--counting", counting_,
                 "How days and months are counted (may be left out when only one law is meant)")
            .type("NAME");
        options
            .add("--direction", direction_,
                 "Not later than (forward), so long before (backward), not earlier "
                 "than (waiting)")
            .one_of({"forward", "backward", "waiting"});
        options.add("--pause", pauses_, "A span that does not count; may be repeated")
            .type("A/B")
            .repeated();
        options
            .add("--extend", extensions_,
                 "Extended to so much in all (\"3 months\"), or \"by 1 month\"")
            .type("LENGTH")
            .repeated();
        options.add("--zone", zone_, "Place whose clock is meant (else the pack's first)")
            .type("ZONE");
        options
            .add("--pack", pack_,
                 "Law pack or procedure, when there are several (else MERZIM_PACK)")
            .type("ID");
    }

    int run(Context& context) override {
        const std::vector<const law::Pack*> laws = context.laws().named(pack_);
        if (start_.empty()) return answer_table(context, laws);
        const law::Pack& pack = law_counting(laws, "--", counting_);
        const TermQuestion question =
            ask(pack, "--", {start_, length_, counting_, direction_, zone_, pauses_, extensions_});
        const TermAnswer result = answer(question, pack);
        if (counting_.empty()) say_default(context, pack);
        show(context, question, result, pack);
        return kDone;
    }

  private:
    struct Asked {
        std::string start, length, counting, direction, zone;
        std::vector<std::string> pauses, extensions;
    };

    static TermQuestion ask(const law::Pack& pack, std::string_view prefix, const Asked& asked) {
        const TermReader reader(pack, prefix);
        if (asked.length.empty() && prefix.empty()) {
            throw UsageError("length: the length of the term is missing",
                             "write it as \"2 months\"");
        }
        if (asked.length.empty()) {
            throw UsageError("the length of the term is missing",
                             "write it after the start, in quotes: merzim term 2024-03-27 \"2 "
                             "months\"");
        }
        TermQuestion question;
        question.start = reader.start(asked.start);
        question.length = any_length(prefix.empty() ? "length" : "LENGTH", asked.length);
        question.counting = reader.counting(asked.counting);
        question.direction = reader.direction(asked.direction);
        question.zone = reader.zone(asked.zone);
        for (const std::string& pause : asked.pauses)
            question.pauses.push_back(reader.pause(pause));
        for (const std::string& extension : asked.extensions)
            reader.extend(question, extension);
        return question;
    }

    static void say_default(Context& context, const law::Pack& pack) {
        const std::string& taken = pack.counting(pack.usual_counting()).id;
        std::vector<std::string> others;
        for (const law::Counting& counting : pack.countings) {
            if (counting.id != taken) others.push_back(counting.id);
        }
        context.io.err << "counted as \"" << taken << "\"";
        if (!others.empty()) context.io.err << "; --counting may be " << text::join(others, ", ");
        context.io.err << "\n";
    }

    static void show(Context& context, const TermQuestion& question, const TermAnswer& result,
                     const law::Pack& pack) {
        const std::string language = context.language();
        if (context.options.format == "json") {
            context.deliver(report::write_json(term_json(question, result, pack, language)));
        } else if (context.options.format == "csv") {
            Table table;
            table.columns = {"start", "length", "counting"};
            TableRow row;
            row.cells["start"] = question.start.text;
            row.cells["length"] = time::to_string(question.length);
            term_cells(question, result, pack, row.cells);
            table.rows.push_back(std::move(row));
            context.deliver(write_table(table, term_columns()));
        } else {
            deliver(context, term_document(question, result, pack, words_of(context),
                                           context.phrases().language(language)));
        }
    }

    int answer_table(Context& context, const std::vector<const law::Pack*>& laws) const {
        TableReader table = table_on_standard_input(context, "what is to be counted is missing");
        if (!table.json_lines()) {
            Diagnostics diagnostics;
            check_columns(table.columns(), known_columns(), {"start", "length"}, "<stdin>",
                          diagnostics);
            context.report(diagnostics);
        }
        return answer_rows(context, table, term_columns(),
                           [&](TableRow& row) { answer_row(row, laws); });
    }

    // What the command line says holds for rows that do not say otherwise.
    void answer_row(TableRow& row, const std::vector<const law::Pack*>& laws) const {
        const auto cell_or = [&](std::string_view column, const std::string& otherwise) {
            const std::string cell = row[column];
            return cell.empty() ? otherwise : cell;
        };
        const std::vector<std::string> pauses = list_in(row["pause"]);
        const std::vector<std::string> extensions = list_in(row["extend"]);
        const std::string counting = cell_or("counting", counting_);
        const law::Pack& pack = law_counting(laws, "", counting);
        const TermQuestion question =
            ask(pack, "",
                {row["start"], row["length"], counting, cell_or("direction", direction_),
                 cell_or("zone", zone_), pauses.empty() ? pauses_ : pauses,
                 extensions.empty() ? extensions_ : extensions});
        term_cells(question, answer(question, pack), pack, row.cells);
    }

    std::string start_, length_, counting_, direction_, zone_, pack_;
    std::vector<std::string> pauses_, extensions_;
};

}  // namespace

CommandInfo term_command() {
    return {
        .name = "term",
        .summary = "count a term, with every reading and every step",
        .examples = {"merzim term 2024-03-27 \"2 months\" --counting custody",
                     "merzim term \"[..2023-12-21]\" \"2 months\" --extend \"by 1 month\"",
                     "merzim term 2024-05-26 \"10 days\" --direction backward --format json",
                     "merzim term --counting custody < starts.csv"},
        .offers = {.rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "csv", "json"}},
        .make = [] { return std::make_unique<TermCommand>(); },
    };
}

}  // namespace merzim::cli
