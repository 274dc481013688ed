#include "cli/chronology_dry_run.hpp"

namespace merzim::cli {

namespace {

std::string_view key_of(protect::Hidden::Kind kind) {
    using Kind = protect::Hidden::Kind;
    switch (kind) {
        case Kind::name:
            return "hidden.name";
        case Kind::text:
            return "hidden.text";
        case Kind::address:
            return "hidden.address";
        case Kind::id:
            return "hidden.ids";
        case Kind::date:
            return "hidden.date";
        case Kind::quote:
            return "hidden.quote";
    }
    return "hidden.text";
}

template <class List>
void add_marked(report::Document& document, const List& list, const std::vector<bool>& marked,
                const std::string& what) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (marked[i]) document.item(0, what + " " + list[i].id);
    }
}

}  // namespace

report::Document compose_hidden(const docket::Case& record, const protect::Profile& profile,
                                const protect::Protected& shown, const report::Words& words) {
    report::Document document;
    document.title(words.say("hidden.title", {{"profile", words.text(profile.title)}}));
    const protect::Marked marked = protect::confidential_parts(record);
    if (profile.confidential != protect::Confidential::keep && marked.any()) {
        document.heading(words.say("hidden.confidential"));
        add_marked(document, record.participants, marked.participants,
                   words.say("record.entry.participant"));
        add_marked(document, record.events, marked.events, words.say("record.entry.event"));
        add_marked(document, record.statements, marked.statements,
                   words.say("record.entry.statement"));
    } else if (shown.hidden.empty()) {
        document.text(words.say("hidden.nothing"));
    }
    if (shown.hidden.empty()) return document;
    document.heading(words.say("hidden.replaced"));
    std::size_t ids = 0;
    for (const protect::Hidden& hidden : shown.hidden) {
        // that they are replaced is worth a line, each of them is not
        if (hidden.kind == protect::Hidden::Kind::id && ids++ > 0) continue;
        if (hidden.kind == protect::Hidden::Kind::id) {
            document.item(0, words.say("hidden.ids"));
            continue;
        }
        report::Line line{{words.say(key_of(hidden.kind)), report::Tone::strong}};
        if (!hidden.where.empty()) line.push_back({" (" + hidden.where + ")"});
        line.push_back({": " + hidden.what});
        document.item(0, std::move(line));
        document.item(1,
                      "→ " + (hidden.shown.empty() ? words.say("hidden.left-out") : hidden.shown));
    }
    return document;
}

}  // namespace merzim::cli
