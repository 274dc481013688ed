#include "cli/chronology_files.hpp"

#include "cli/chronology_view.hpp"
#include "cli/reports.hpp"
#include "engine/input/read.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using Write = std::string (*)(const Context&, const Chronology&);

report::Paper paper_of(const Chronology& made) {
    return {made.view.heading.case_title, made.words.code(), made.view.heading.as_of};
}

report::Document document_of(const Chronology& made) {
    return report::compose_chronology(made.view, made.words, made.audience);
}

report::Sketch sketch_of(const Chronology& made) {
    return chronology_sketch(made.view, made.desk);
}

std::string text(const Context& context, const Chronology& made) {
    return written(context, document_of(made));
}
std::string html(const Context& /*none*/, const Chronology& made) {
    const report::Sketch sketch = sketch_of(made);
    return report::write_page(document_of(made), paper_of(made), made.words, &sketch);
}
std::string pdf(const Context& /*none*/, const Chronology& made) {
    const report::Sketch sketch = sketch_of(made);
    return report::write_pdf(document_of(made), paper_of(made), made.words, &sketch);
}
std::string docx(const Context& /*none*/, const Chronology& made) {
    return report::write_docx(document_of(made), paper_of(made), made.words);
}
std::string xlsx(const Context& /*none*/, const Chronology& made) {
    return report::write_xlsx(made.view, paper_of(made), made.words);
}
std::string csv(const Context& /*none*/, const Chronology& made) {
    return report::write_csv(report::chronology_table(made.view));
}
std::string json(const Context& /*none*/, const Chronology& made) {
    return report::write_json(report::to_json(made.view));
}
std::string ics(const Context& /*none*/, const Chronology& made) {
    return report::write_chronology_ical(made.view, made.words);
}
std::string timelinejs(const Context& /*none*/, const Chronology& made) {
    return report::write_json(report::to_timelinejs(made.view, made.words));
}
std::string xes(const Context& /*none*/, const Chronology& made) {
    return report::write_xes(made.view);
}
std::string toml(const Context& /*none*/, const Chronology& made) {
    return input::write_case(made.record);
}
std::string svg(const Context& /*none*/, const Chronology& made) {
    return report::write_svg(sketch_of(made), made.words.code());
}

constexpr std::array<std::pair<std::string_view, Write>, 13> kForms{{{"md", text},
                                                                     {"text", text},
                                                                     {"html", html},
                                                                     {"pdf", pdf},
                                                                     {"docx", docx},
                                                                     {"xlsx", xlsx},
                                                                     {"csv", csv},
                                                                     {"json", json},
                                                                     {"ics", ics},
                                                                     {"timelinejs", timelinejs},
                                                                     {"xes", xes},
                                                                     {"toml", toml},
                                                                     {"svg", svg}}};

}  // namespace

std::vector<std::string> chronology_formats() {
    std::vector<std::string> names;
    names.reserve(kForms.size());
    for (const auto& form : kForms)
        names.emplace_back(form.first);
    return names;
}

bool is_binary(std::string_view format) {
    return format == "pdf" || format == "docx" || format == "xlsx";
}

std::string chronology_file(const Context& context, const Chronology& made,
                            std::string_view format) {
    for (const auto& [name, write] : kForms) {
        if (name == format) return write(context, made);
    }
    return text(context, made);
}

}  // namespace merzim::cli
