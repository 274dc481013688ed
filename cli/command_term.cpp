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
                 "How days and months are counted (else the pack's first way)")
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
        options.add("--pack", pack_, "Law pack (needed when there are several)").type("ID");
    }

    int run(Context& context) override {
        const law::Pack& pack = context.pack(pack_);
        if (start_.empty()) return answer_table(context, pack);
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
        std::vector<std::string> others;
        for (std::size_t i = 1; i < pack.countings.size(); ++i)
            others.push_back(pack.countings[i].id);
        context.io.err << "counted as \"" << pack.countings.front().id << "\"";
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

    int answer_table(Context& context, const law::Pack& pack) const {
        TableReader table = table_on_standard_input(context, "what is to be counted is missing");
        if (!table.json_lines()) {
            Diagnostics diagnostics;
            check_columns(table.columns(), known_columns(), {"start", "length"}, "<stdin>",
                          diagnostics);
            context.report(diagnostics);
        }
        return answer_rows(context, table, term_columns(),
                           [&](TableRow& row) { answer_row(row, pack); });
    }

    // What the command line says holds for rows that do not say otherwise.
    void answer_row(TableRow& row, const law::Pack& pack) const {
        const auto cell_or = [&](std::string_view column, const std::string& otherwise) {
            const std::string cell = row[column];
            return cell.empty() ? otherwise : cell;
        };
        const std::vector<std::string> pauses = list_in(row["pause"]);
        const std::vector<std::string> extensions = list_in(row["extend"]);
        const TermQuestion question =
            ask(pack, "",
                {row["start"], row["length"], cell_or("counting", counting_),
                 cell_or("direction", direction_), cell_or("zone", zone_),
                 pauses.empty() ? pauses_ : pauses, extensions.empty() ? extensions_ : extensions});
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
