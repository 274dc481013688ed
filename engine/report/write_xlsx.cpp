// A chronology as a workbook: one sheet for each kind of thing, one row for each thing, so that it
// can be sorted, filtered and counted. Days stand as days beside the words of the record.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/xlsx_book.hpp"

namespace merzim::report {

namespace {

using xlsx::Cell;
using xlsx::Sheet;

constexpr double kNarrow = 6;
constexpr double kDay = 14;
constexpr double kWords = 18;
constexpr double kName = 22;
constexpr double kSentence = 36;
constexpr double kQuote = 48;

class Sheets {
  public:
    Sheets(const ChronologyView& view, const Words& words) : view_(view), words_(words) {}

    std::vector<Sheet> all() {
        std::vector<Sheet> sheets{events()};
        const auto add_if_any = [&](Sheet sheet) {
            if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
        };
        add_if_any(statements());
        sheets.push_back(terms());
        sheets.push_back(findings());
        add_if_any(questions());
        add_if_any(demands());
        sheets.push_back(participants());
        sheets.push_back(sources());
        add_if_any(law());
        sheets.push_back(about());
        return sheets;
    }

  private:
    [[nodiscard]] xlsx::Column column(const char* key, double width, bool computed = false) const {
        return {words_.say(key), width, computed};
    }

    [[nodiscard]] xlsx::Column aside(const char* key, double width, bool computed = false) const {
        xlsx::Column result = column(key, width, computed);
        result.aside = true;
        return result;
    }

    [[nodiscard]] std::string yes(bool holds) const {
        return words_.say(holds ? "office.yes" : "office.no");
    }

    // ---- reported

    [[nodiscard]] Sheet events() const {
        Sheet sheet{words_.say("office.sheet.events"),
                    {column("office.number", kNarrow),
                     column("office.as-known", kWords),
                     column("office.earliest", kDay),
                     column("office.latest", kDay),
                     column("office.event", kSentence),
                     column("office.who", kName),
                     column("office.source-words", kQuote),
                     column("office.details", kName),
                     column("office.note", kSentence),
                     column("office.sources", kDay),
                     column("office.planned", kDay),
                     column("office.standing", kName, true),
                     column("office.narrowed", kWords, true),
                     column("office.reckoned", kDay, true),
                     aside("office.place", kWords),
                     aside("office.court", kWords),
                     aside("office.page-of-source", kDay),
                     aside("office.source-language", kDay),
                     aside("office.edtf", kDay),
                     aside("office.type", kWords),
                     aside("office.id", kWords)}};
        sheet.frozen = 2;
        std::int64_t number = 0;
        for (const EntryView& entry : view_.entries)
            sheet.rows.push_back(event(++number, entry));
        return sheet;
    }

    [[nodiscard]] std::vector<Cell> event(std::int64_t number, const EntryView& entry) const {
        const When& when = entry.act.when;
        return {xlsx::number(number),
                xlsx::text(when.words),
                xlsx::day(when.bounds.earliest),
                xlsx::day(when.bounds.latest),
                xlsx::text(entry.act.title),
                xlsx::text(words_.list(entry.act.who)),
                xlsx::text(entry.quote),
                details(entry),
                xlsx::text(entry.note),
                marks(entry.citations),
                xlsx::text(yes(entry.planned)),
                standing(entry),
                xlsx::text(entry.computed),
                xlsx::text(yes(entry.reckoned)),
                xlsx::text(entry.place),
                xlsx::text(entry.court),
                xlsx::text(entry.page),
                xlsx::text(entry.quote_language),
                xlsx::text(when.edtf),
                xlsx::text(entry.act.type),
                xlsx::text(entry.act.event)};
    }

    [[nodiscard]] Cell details(const EntryView& entry) const {
        return filled({entry.term_words, entry.count_words, entry.court, entry.place,
                       entry.known_words,
                       entry.page.empty() ? std::string()
                                          : words_.say("entry.page", {{"page", entry.page}})});
    }

    // What the rest of the record makes of an entry.
    [[nodiscard]] Cell standing(const EntryView& entry) const {
        return filled({entry.plan_words, entry.reckoned ? std::string() : entry.instead_words,
                       dispute_words(entry),
                       entry.act.certain ? std::string() : words_.say("entry.maybe")});
    }

    [[nodiscard]] std::string dispute_words(const EntryView& entry) const {
        if (!entry.reckoned || !entry.disputed) return {};
        return words_.say(entry.preferred ? "entry.preferred" : "entry.disputed");
    }

    static Cell filled(std::vector<std::string> parts) {
        std::erase(parts, std::string());
        return xlsx::lines(parts);
    }

    // "[1] [3]"; a single one leads to its row.
    [[nodiscard]] Cell marks(const std::vector<int>& citations) const {
        std::vector<std::string> texts;
        texts.reserve(citations.size());
        for (const int number : citations)
            texts.push_back("[" + std::to_string(number) + "]");
        Cell cell = xlsx::text(text::join(texts, " "));
        if (citations.size() != 1) return cell;
        cell.kind = Cell::Kind::place;
        cell.target = "'" + xlsx::sheet_name(words_.say("office.sheet.sources")) + "'!A" +
                      std::to_string(citations.front() + 1);
        return cell;
    }

    [[nodiscard]] Sheet statements() const {
        Sheet sheet{words_.say("office.sheet.statements"),
                    {column("office.statement", kQuote), column("office.source-words", kQuote),
                     column("office.sources", kDay), aside("office.id", kWords)}};
        for (const StatementView& statement : view_.statements)
            sheet.rows.push_back({xlsx::text(statement.text), xlsx::text(statement.quote),
                                  marks(statement.citations), xlsx::text(statement.id)});
        return sheet;
    }

    [[nodiscard]] Sheet participants() const {
        Sheet sheet{words_.say("office.sheet.participants"),
                    {column("office.name", kName), column("office.role", kWords),
                     column("office.description", kSentence), column("office.sources", kDay),
                     column("office.charges", kQuote, true), column("office.stands", kQuote, true),
                     column("office.last-act", kSentence, true), aside("office.id", kWords)}};
        for (const ParticipantView& person : view_.participants) {
            std::vector<std::string> charges;
            for (const ChargeView& charge : person.charges)
                charges.push_back(charge.words);
            std::vector<std::string> standings;
            for (const Standing& standing : person.standings)
                if (person.party) standings.push_back(standing.track_title + ": " + standing.words);
            sheet.rows.push_back(
                {xlsx::text(person.name), xlsx::text(person.role_title),
                 xlsx::text(person.description), marks(person.citations), xlsx::lines(charges),
                 xlsx::lines(standings),
                 xlsx::text(person.party && person.last_act ? person.last_act->words : ""),
                 xlsx::text(person.id)});
        }
        return sheet;
    }

    [[nodiscard]] Sheet sources() const {
        Sheet sheet{words_.say("office.sheet.sources"),
                    {column("office.number", kNarrow), column("office.publisher", kName),
                     column("office.title", kSentence), column("office.address", kSentence),
                     column("office.archive", kName), column("office.published", kWords),
                     column("office.read-on", kDay), column("office.page-of-source", kNarrow),
                     column("office.confidence", kNarrow), column("office.note", kSentence),
                     aside("office.digest", kWords), aside("office.id", kWords)}};
        for (const Citation& source : view_.sources)
            sheet.rows.push_back({xlsx::number(source.number), xlsx::text(source.publisher),
                                  xlsx::text(source.title), xlsx::address(source.url),
                                  xlsx::address(source.archive_url), xlsx::day(source.published),
                                  xlsx::day(source.read_on), xlsx::text(source.page),
                                  xlsx::text(source.confidence), xlsx::text(source.note),
                                  xlsx::text(source.sha256), xlsx::text(source.source)});
        return sheet;
    }

    [[nodiscard]] Sheet law() const {
        Sheet sheet{words_.say("office.sheet.law"),
                    {column("office.title", kSentence), column("office.articles", kQuote),
                     column("office.address", kSentence), column("office.read-on", kDay),
                     column("office.edition", kDay), aside("office.id", kWords)}};
        for (const AuthorityView& code : view_.law)
            sheet.rows.push_back({xlsx::text(code.title), xlsx::lines(code.articles),
                                  xlsx::address(code.url), xlsx::day(code.read_on),
                                  xlsx::day(code.edition), xlsx::text(code.source)});
        return sheet;
    }

    // ---- computed

    [[nodiscard]] Sheet terms() const {
        Sheet sheet{words_.say("office.sheet.terms"), {column("office.term", kName, true),
                                                       column("office.who", kName, true),
                                                       column("office.article", kWords, true),
                                                       column("office.length", kDay, true),
                                                       column("office.binds", kWords, true),
                                                       column("office.start", kWords, true),
                                                       column("office.start-earliest", kDay, true),
                                                       column("office.start-latest", kDay, true),
                                                       column("office.state", kSentence, true),
                                                       column("office.due-earliest", kDay, true),
                                                       column("office.due-prevailing", kDay, true),
                                                       column("office.due-latest", kDay, true),
                                                       column("office.due", kSentence, true),
                                                       column("office.extension", kSentence, true),
                                                       column("office.certainty", kDay, true),
                                                       column("office.mind", kWords, true),
                                                       aside("office.started-by", kWords, true),
                                                       aside("office.ended-by", kWords, true),
                                                       aside("office.type", kWords, true),
                                                       aside("office.fingerprint", kWords, true)}};
        sheet.frozen = 2;
        for (const ClockView& clock : view_.clocks)
            sheet.rows.push_back(term(clock));
        return sheet;
    }

    [[nodiscard]] std::vector<Cell> term(const ClockView& clock) const {
        return {xlsx::text(clock.title),
                xlsx::text(clock.who),
                xlsx::text(clock.article),
                xlsx::text(clock.length),
                xlsx::text(clock.yardstick
                               ? std::string()
                               : words_.say("binds." + std::string(law::to_string(clock.binds)))),
                xlsx::text(clock.start.words),
                xlsx::day(clock.start.bounds.earliest),
                xlsx::day(clock.start.bounds.latest),
                xlsx::text(clock.state_words),
                xlsx::day(clock.due.earliest),
                xlsx::day(clock.due.prevailing),
                xlsx::day(clock.due.latest),
                xlsx::text(clock.due_words),
                xlsx::text(clock.extension_words),
                xlsx::text(certainty(clock.certainty)),
                xlsx::lines(clock.marks),
                xlsx::text(clock.event),
                xlsx::text(clock.ended_by),
                xlsx::text(clock.term),
                xlsx::text(clock.fingerprint)};
    }

    [[nodiscard]] std::string certainty(verdict::Certainty certainty) const {
        return words_.say("certainty." + std::string(to_string(certainty)));
    }

    [[nodiscard]] Sheet findings() const {
        Sheet sheet{
            words_.say("office.sheet.findings"),
            {column("office.severity", kDay, true), column("office.certainty", kDay, true),
             column("office.conclusion", kWords, true), column("office.who", kName, true),
             column("office.text", kQuote, true), column("office.article", kWords, true),
             column("office.due-earliest", kDay, true), column("office.due-prevailing", kDay, true),
             column("office.due-latest", kDay, true), column("office.dates", kSentence, true),
             column("office.days-over", kDay, true), column("office.days-over-most", kDay, true),
             column("office.mind", kWords, true), column("office.remedy", kSentence, true),
             aside("office.rule", kWords, true), aside("office.started-by", kWords, true),
             aside("office.fingerprint", kWords, true)}};
        for (const FindingView& finding : view_.findings)
            sheet.rows.push_back(
                {xlsx::text(
                     words_.say("severity." + std::string(law::to_string(finding.severity)))),
                 xlsx::text(certainty(finding.certainty)), xlsx::text(finding.head),
                 xlsx::text(finding.who), xlsx::text(finding.text), xlsx::text(finding.article),
                 xlsx::day(finding.due.earliest), xlsx::day(finding.due.prevailing),
                 xlsx::day(finding.due.latest), xlsx::text(finding.dates),
                 xlsx::number(finding.days_over), xlsx::number(finding.days_over_most),
                 xlsx::lines(finding.marks), xlsx::text(finding.remedy), xlsx::text(finding.rule),
                 xlsx::text(finding.event), xlsx::text(finding.fingerprint)});
        return sheet;
    }

    [[nodiscard]] Sheet questions() const {
        Sheet sheet{words_.say("office.sheet.questions"),
                    {column("office.kind", kName, true), column("office.text", kQuote, true),
                     column("office.sources", kDay, true)}};
        const auto add = [&](const char* kind, const std::vector<GapView>& gaps) {
            for (const GapView& gap : gaps)
                sheet.rows.push_back(
                    {xlsx::text(words_.say(kind)), xlsx::text(gap.text), marks(gap.citations)});
        };
        add("chronology.missing-steps", view_.missing_steps);
        add("chronology.contradictions", view_.contradictions);
        add("chronology.questions", view_.open_questions);
        return sheet;
    }

    [[nodiscard]] Sheet demands() const {
        Sheet sheet{
            words_.say("office.sheet.demands"),
            {column("office.document", kSentence, true), column("office.from", kName, true),
             column("office.article", kWords, true), column("office.answer-within", kWords, true),
             column("office.because", kQuote, true)}};
        for (const DemandView& demand : view_.demands)
            sheet.rows.push_back({xlsx::text(demand.document), xlsx::text(demand.from_title),
                                  xlsx::text(demand.article), xlsx::text(demand.answer_words),
                                  xlsx::lines(demand.because)});
        return sheet;
    }

    // ---- the whole

    [[nodiscard]] Sheet about() const {
        Sheet sheet{words_.say("office.sheet.about"),
                    {column("office.about", kName), column("office.text", kQuote)}};
        const auto add = [&](const std::string& label, Cell cell) {
            if (cell.kind == Cell::Kind::text && cell.text.empty()) return;
            sheet.rows.push_back({xlsx::text(label), std::move(cell)});
        };
        const auto note = [&](const std::string& said) {
            add(words_.say("office.mind"), xlsx::text(said));
        };
        const Heading& heading = view_.heading;
        add(words_.say("office.case"), xlsx::text(heading.case_title));
        add(words_.say("office.id"), xlsx::text(heading.case_id));
        add(words_.say("label.procedure"), xlsx::text(view_.procedure_title));
        for (const Standing& standing : view_.standings) {
            Cell cell = xlsx::text(standing.words);
            cell.computed = true;
            add(words_.say("office.computed", {{"what", standing.track_title}}), cell);
        }
        add(words_.say("label.as-of"), xlsx::day(time::iso(heading.as_of)));
        add(words_.say("label.known-by"), heading.known_by
                                              ? xlsx::day(time::iso(*heading.known_by))
                                              : xlsx::text(words_.say("heading.all-known")));
        add(words_.say("label.law"),
            xlsx::text(
                words_.say("heading.law", {{"pack", heading.pack},
                                           {"version", heading.pack_version},
                                           {"hash", heading.pack_hash.substr(0, 16) + "…"}})));
        add(words_.say("office.law-digest"), xlsx::text(heading.pack_hash));
        add(words_.say("label.record"), xlsx::text(heading.record_hash));
        add(words_.say("label.program"), xlsx::text("merzim " + view_.program_version));
        add(words_.say("label.weakest"), xlsx::text(view_.weakest));
        for (const std::string& said : heading.notes)
            note(said);
        if (view_.entries_withheld) note(words_.say("chronology.withheld"));
        if (view_.findings_withheld > 0)
            note(words_.say("chronology.low-withheld",
                            {{"n", std::to_string(view_.findings_withheld)}}));
        note(words_.say("office.sheets-legend"));
        note(words_.say("chronology.computed-note"));
        return sheet;
    }

    const ChronologyView& view_;
    const Words& words_;
};

}  // namespace

std::string write_xlsx(const ChronologyView& view, const Paper& paper, const Words& words) {
    return xlsx::write_book(Sheets(view, words).all(), paper,
                            {words.say("office.day-format"), words.say("office.cut")});
}

}  // namespace merzim::report
