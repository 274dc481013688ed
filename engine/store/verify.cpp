#include "engine/store/verify.hpp"

#include "engine/base/text.hpp"
#include "engine/store/drafts.hpp"

#include <algorithm>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace merzim::store {

namespace {

// A damaged docket may have a problem in every row: the first hundred say enough.
constexpr std::size_t kMostProblems = 100;

std::string name_of(const LedgerRow& row) {
    return row.entry + " \"" + text::printable(row.id) + "\" of the case \"" +
           text::printable(row.case_id) + "\"";
}

// The words of an entry without the order of their lines: once they were indexed in the order of
// the file's languages, which the ledger does not keep, and an index of that time finds the same.
std::vector<std::string> lines_of(const std::string& words) {
    std::vector<std::string> lines = text::split(words, '\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

}  // namespace

void Verifier::derived_problem(std::string sentence) {
    const bool only_derived = report_.problems.empty() || report_.only_derived;
    problem(std::move(sentence));
    report_.only_derived = only_derived;
}

void Verifier::problem(std::string sentence) {
    report_.only_derived = false;
    if (report_.problems.size() < kMostProblems) {
        report_.problems.push_back(std::move(sentence));
    } else if (report_.problems.size() == kMostProblems) {
        report_.problems.emplace_back("there are more problems than are shown here");
    }
}

VerifyReport Verifier::verify() {
    database_.reading([&] {
        check_file();
        check_chain();
        check_symbols();
        check_cases();
        check_counts();
    });
    check_index();
    return std::move(report_);
}

// What SQLite itself can tell.
void Verifier::check_file() {
    SQLite::Statement integrity(database_.connection(), "PRAGMA integrity_check(20)");
    while (integrity.executeStep()) {
        const std::string found = integrity.getColumn(0).getString();
        if (found != "ok") problem("the file is damaged: " + found);
    }
    SQLite::Statement keys(database_.connection(), "PRAGMA foreign_key_check");
    while (keys.executeStep()) {
        problem("a row of the table " + keys.getColumn(0).getString() +
                " belongs to no row of the table " + keys.getColumn(2).getString());
    }
    const int triggers = database_.connection()
                             .execAndGet(
                                 "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' "
                                 "AND tbl_name IN ('ledger', 'runs')")
                             .getInt();
    if (triggers != 6) problem("the triggers that protect the ledger are not all there");
}

// Each row is checked against the hash that is written in the row before it, so that one changed
// row is one problem.
void Verifier::check_chain() {
    std::string previous(kHashSize, '\0');
    std::int64_t expected = 1;
    std::int64_t time = std::numeric_limits<std::int64_t>::min();
    ledger_.walk([&](const LedgerRow& row) {
        ++report_.rows;
        if (row.sequence == expected + 1) {
            problem("row " + std::to_string(expected) + " of the ledger is missing");
        } else if (row.sequence != expected) {
            problem("the rows " + std::to_string(expected) + " to " +
                    std::to_string(row.sequence - 1) + " of the ledger are missing");
        } else if (chained(previous, row) != row.hash) {
            problem("row " + std::to_string(row.sequence) +
                    " of the ledger is not as it was recorded: " + name_of(row));
        }
        if (row.recorded_at < time) {
            problem("row " + std::to_string(row.sequence) +
                    " of the ledger is dated before the row it follows");
        }
        expected = row.sequence + 1;
        previous = row.hash;
        time = row.recorded_at;
    });
    report_.head = report_.rows == 0 ? "" : hex(previous);
}

void Verifier::check_symbols() {
    try {
        copies_.forget();
        copies_.refresh();
        symbols_ = copies_.symbols();
    } catch (const StoreError& error) {
        derived_problem(error.what());
    }
}

void Verifier::check_cases() {
    for (const std::string& case_id : ledger_.case_ids())
        check_case(case_id);
}

void Verifier::check_case(const std::string& case_id) {
    Standing standing;
    for (const LedgerRow& row : ledger_.rows(case_id)) {
        if (standing.apply(row)) continue;
        problem("row " + std::to_string(row.sequence) +
                " of the ledger does not fit the rows before it: " + name_of(row));
    }
    const auto unreadable = [&](const std::exception& error) {
        problem("the case \"" + text::printable(case_id) + "\": " + error.what());
        all_read_ = false;
    };
    try {
        check_derived(case_id, standing);
    } catch (const MachineError& error) {
        unreadable(error);
    } catch (const UsageError& error) {
        unreadable(error);
    }
}

void Verifier::check_derived(const std::string& case_id, const Standing& standing) {
    if (standing.empty()) {
        if (copies_.has(case_id)) {
            derived_problem("the case \"" + text::printable(case_id) +
                            "\" was retracted, but its packed copy is still there");
        }
        return;
    }
    ++standing_cases_;
    const docket::Case record = case_of(standing);
    const std::size_t names = symbols_.size();
    docket::pack_case(record, symbols_, packed_);
    // a name it did not know before cannot be in the copy
    if (symbols_.size() != names || docket::encode(packed_) != copies_.bytes(case_id)) {
        derived_problem("the packed copy of the case \"" + text::printable(case_id) +
                        "\" differs from the ledger");
    }
    for (const Draft& draft : drafts_of(record)) {
        const StandingEntry* entry = standing.find(draft.entry, draft.id);
        if (entry == nullptr || entry->content != draft.content) {
            problem("the " + std::string(draft.entry) + " \"" + text::printable(draft.id) +
                    "\" of the case \"" + text::printable(case_id) +
                    "\" is not written as this program would write it");
        } else if (lines_of(search_.words(entry->sequence)) != lines_of(indexed(draft.words))) {
            derived_problem(
                "the search index differs from the ledger: " + std::string(draft.entry) + " \"" +
                text::printable(draft.id) + "\" of the case \"" + text::printable(case_id) + "\"");
        }
        if (!draft.words.empty()) ++searchable_;
    }
}

// What is derived from nothing.
void Verifier::check_counts() {
    if (!all_read_) return;
    if (copies_.count() > standing_cases_) {
        derived_problem("there are packed copies of cases that are not in the ledger");
    }
    if (search_.count() > searchable_) {
        derived_problem("the search index holds words that are not in the ledger");
    }
}

void Verifier::check_index() {
    if (!database_.is_writable()) return;
    try {
        database_.writing([&] { search_.check(); });
    } catch (const StoreError& error) {
        derived_problem(std::string("the search index is damaged: ") + error.what());
    }
}

}  // namespace merzim::store
