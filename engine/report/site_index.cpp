// The overview of a site as one HTML page (the HTML Living Standard; WAI-ARIA 1.2 for what a table
// needs when it is laid out as cards).
#include "engine/base/text.hpp"
#include "engine/report/page_parts.hpp"
#include "engine/report/site_pages.hpp"
#include "engine/report/site_parts.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace merzim::report {

namespace {

constexpr std::array kSeverities{law::RuleSeverity::critical, law::RuleSeverity::high,
                                 law::RuleSeverity::medium, law::RuleSeverity::low,
                                 law::RuleSeverity::info};

// 1 for what is only information; 0 without a finding.
std::size_t rank_of(const std::string& severity) {
    for (std::size_t i = 0; i < kSeverities.size(); ++i) {
        if (law::to_string(kSeverities[i]) == severity) return kSeverities.size() - i;
    }
    return 0;
}

struct Column {
    std::string_view id;
    std::string_view title;  // phrase
    bool computed;
    bool falling;  // the first press sorts the greatest first
};
constexpr std::array<Column, 6> kColumns{{{"case", "site.column.case", false, false},
                                          {"last", "site.column.last", false, true},
                                          {"stage", "site.column.stage", true, false},
                                          {"findings", "site.column.findings", true, true},
                                          {"worst", "site.column.worst", true, true},
                                          {"next", "site.column.next", true, false}}};

class Index {
  public:
    Index(const std::vector<SiteRow>& rows, const Paper& paper, const Words& words,
          const std::vector<std::string>& notes)
        : rows_(rows), paper_(paper), words_(words), notes_(notes) {
        for (const SiteRow& row : rows_)
            stages_.try_emplace(row.stage, 0);
        std::size_t number = 0;
        for (auto& [stage, place] : stages_)
            place = number++;
    }

    std::string write() {
        out_ =
            page_head(paper_, words_, std::string(page_style()) + std::string(site_index_style()),
                      site_index_script());
        out_ += "<header>\n<h1>" + inert_html(paper_.title) + "</h1>\n";
        for (const std::string& note : notes_)
            out_ += "<p>" + inert_html(note) + "</p>\n";
        out_ += "</header>\n<main id=\"page-main\">\n";
        if (rows_.empty()) {
            out_ += "<p>" + say("site.empty") + "</p>\n</main>\n";
        } else {
            add_tools();
            add_table();
            out_ += "</main>\n<script>";
            out_ += site_index_script();
            out_ += "</script>\n";
        }
        return std::move(out_) + "</body>\n</html>\n";
    }

  private:
    [[nodiscard]] std::string say(std::string_view key,
                                  const PhraseArguments& arguments = {}) const {
        return inert_html(words_.say(key, arguments));
    }

    // ---- tools: in a template, so that without script none of them shows

    void add_tools() {
        out_ +=
            "<template>\n<div class=\"tools\" id=\"page-filter\" role=\"search\" aria-label=\"" +
            say("site.filter") + "\">\n<label>" + say("site.filter.text") +
            "<input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n";
        add_severities();
        add_stages();
        out_ += "<button type=\"button\">" + say("site.filter.clear") + "</button>\n" +
                "<p role=\"status\" data-text=\"" + say("site.filter.now") +
                "\"></p>\n<p class=\"unseen\" role=\"status\" data-text=\"" + say("site.sorted") +
                "\" data-up=\"" + say("site.sorted.up") + "\" data-down=\"" +
                say("site.sorted.down") + "\"></p>\n</div>\n</template>\n";
    }

    void add_option(const std::string& value, const std::string& text) {
        out_ += "<option value=\"" + value + "\">" + text + "</option>";
    }

    void add_severities() {
        out_ += "<label>" + say("site.filter.severity") + "<select name=\"severity\">";
        add_option("", say("site.filter.any"));
        for (const law::RuleSeverity severity : kSeverities) {
            const std::string name(law::to_string(severity));
            add_option(std::to_string(rank_of(name)), say("severity." + name));
        }
        add_option("0", say("site.filter.without"));
        out_ += "</select></label>\n";
    }

    void add_stages() {
        out_ += "<label>" + say("site.filter.stage") + "<select name=\"stage\">";
        add_option("", say("site.filter.any"));
        for (const auto& [stage, number] : stages_)
            add_option(std::to_string(number), stage_words(stage));
        out_ += "</select></label>\n";
    }

    [[nodiscard]] std::string stage_words(const std::string& stage) const {
        return stage.empty() ? say("standing.none") : inert_html(stage);
    }

    // ---- the table

    void add_table() {
        out_ += "<table class=\"cases\" role=\"table\">\n<caption>" +
                say("site.cases", {{"n", std::to_string(rows_.size())}}) + "</caption>\n<colgroup>";
        for (const Column& column : kColumns)
            out_ += "<col class=\"col-" + std::string(column.id) + "\">";
        out_ +=
            "</colgroup>\n<thead role=\"rowgroup\">\n<tr class=\"group\" role=\"row\">"
            "<th scope=\"colgroup\" colspan=\"2\" role=\"columnheader\">" +
            say("site.reported") +
            "</th><th class=\"computed\" scope=\"colgroup\" colspan=\"4\" "
            "role=\"columnheader\">" +
            say("site.computed") + "</th></tr>\n<tr role=\"row\" data-label=\"" + say("site.sort") +
            "\">";
        for (const Column& column : kColumns) {
            out_ += std::string("<th scope=\"col\" role=\"columnheader\"") +
                    (column.computed ? " class=\"computed\"" : "") + " data-column=\"" +
                    std::string(column.id) + "\"" + (column.falling ? " data-first=\"down\"" : "") +
                    ">" + say(column.title) + "</th>";
        }
        out_ += "</tr>\n</thead>\n<tbody role=\"rowgroup\">\n";
        for (const SiteRow& row : rows_)
            add_row(row);
        out_ += "</tbody>\n</table>\n";
    }

    // `value`: what it is sorted by. `html`: what it says.
    void add_cell(std::size_t column, const std::string& value, const std::string& html,
                  const std::string& kind = {}) {
        std::string classes = kColumns[column].computed ? "computed" : "";
        if (!kind.empty()) classes += (classes.empty() ? "" : " ") + kind;
        out_ += "<td role=\"cell\"" + (classes.empty() ? "" : " class=\"" + classes + "\"") +
                " data-label=\"" + say(kColumns[column].title) + "\" data-value=\"" +
                inert_html(value) + "\"><span>" + html + "</span></td>";
    }

    void add_row(const SiteRow& row) {
        const std::size_t rank = rank_of(row.worst);
        out_ += "<tr role=\"row\" data-rank=\"" + std::to_string(rank) + "\" data-stage=\"" +
                std::to_string(stages_.at(row.stage)) + "\" data-worst=\"" + inert_html(row.worst) +
                "\"><th scope=\"row\" role=\"rowheader\" data-value=\"" + inert_html(row.title) +
                "\"><a href=\"" + inert_html(row.file) + "\">" + inert_html(row.title) + "</a>";
        if (row.id != row.title) out_ += " <span class=\"id\">" + inert_html(row.id) + "</span>";
        out_ += "</th>";
        add_cell(1, row.last, dated(row.last_words));
        add_cell(2, row.stage, stage_words(row.stage));
        add_cell(3, std::to_string(row.findings), std::to_string(row.findings), "number");
        add_cell(4, rank == 0 ? "" : std::to_string(rank),
                 rank == 0 ? say("site.none") : say("severity." + row.worst), "worst");
        add_cell(5, row.next, dated(row.next_words));
        out_ += "</tr>\n";
    }

    [[nodiscard]] std::string dated(const std::string& words) const {
        return words.empty() ? say("site.none") : inert_html(words);
    }

    const std::vector<SiteRow>& rows_;
    const Paper& paper_;
    const Words& words_;
    const std::vector<std::string>& notes_;
    std::map<std::string, std::size_t> stages_;
    std::string out_;
};

}  // namespace

std::string write_site_index(const std::vector<SiteRow>& rows, const Paper& paper,
                             const Words& words, const std::vector<std::string>& notes) {
    return Index(rows, paper, words, notes).write();
}

}  // namespace merzim::report
