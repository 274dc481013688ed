// TimelineJS 3, JSON: https://timeline.knightlab.com/docs/json-format.html
//
// An event there has one start and perhaps an end; a date that is only bounded becomes the span of
// its bounds, one with a single bound stands on it, and display_date says in words what is known.
// Entries without any date are listed on the title slide: a timeline has no place for them, and
// none may be lost. What is reported, planned and computed are groups of their own, and what is
// computed says so in its headline too.
//
// Texts there are HTML, escaped once. "group" and "display_date" are decoded once more than other
// texts before they are shown as HTML (version 3.9), so that no number of escapes is safe for each
// version: what would be markup in them is written with characters that look alike. Addresses in
// texts are not made links by the library (autolink): it builds them from the text as it is.
// Sources are links, not media: media make the reader's browser tell others what is read.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace merzim::report {

namespace {

using nlohmann::json;

std::string replaced(const std::string& text, std::string_view what, std::string_view by) {
    std::string result;
    std::size_t from = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, from)) {
        result += text.substr(from, at - from);
        result += by;
        from = at + what.size();
    }
    return result + text.substr(from);
}

std::string html(const std::string& text) {
    return replaced(text::escape_xml(text::printable(text)), "\n", "<br>");
}

// Inert however often it is decoded.
std::string label(const std::string& text) {
    std::string inert = replaced(text::printable(text), "\n", " ");
    inert = replaced(inert, "&", "\uFF06");
    inert = replaced(inert, "<", "\u2039");
    return replaced(inert, ">", "\u203A");
}

std::string paragraph(const std::string& text) {
    return text.empty() ? std::string() : "<p>" + html(text) + "</p>";
}

// The text, as a link where the address is one to follow.
std::string link(const std::string& address, const std::string& text) {
    if (!text::is_web_address(address)) return html(text);
    return "<a href=\"" + text::escape_xml(address) +
           "\" target=\"_blank\" rel=\"noopener noreferrer\">" + html(text) + "</a>";
}

// ---- dates

json date_of(time::Moment moment, bool with_minutes) {
    const time::YearMonthDay ymd = time::civil(time::day_of(moment));
    json date = {{"year", ymd.year}, {"month", ymd.month}, {"day", ymd.day}};
    if (with_minutes) {
        date["hour"] = time::minute_of_day(moment) / 60;
        date["minute"] = time::minute_of_day(moment) % 60;
    }
    return date;
}

bool has_date(time::Bounds bounds) {
    return time::is_supported(bounds.earliest) || time::is_supported(bounds.latest);
}

// Precondition: has_date().
void add_dates(json& slide, time::Bounds bounds, const std::string& words) {
    const bool first = time::is_supported(bounds.earliest);
    const bool minute = bounds.earliest == bounds.latest;
    slide["start_date"] = date_of(first ? bounds.earliest : bounds.latest, minute);
    if (first && time::is_supported(bounds.latest) && !bounds.is_exact_day())
        slide["end_date"] = date_of(bounds.latest, false);
    slide["display_date"] = label(words);
}

// ---- slides

std::string sources_of(const EntryView& entry, const std::vector<Citation>& sources,
                       const Words& words) {
    std::string text;
    for (const int number : entry.citations) {
        const auto found = std::ranges::find(sources, number, &Citation::number);
        if (found == sources.end()) continue;
        const std::string title = found->title.empty() ? found->source : found->title;
        const std::string name = found->publisher.empty() ? title : found->publisher + ": " + title;
        text += text.empty() ? "" : "<br>";
        text += "[" + std::to_string(number) + "] " + link(found->url, name);
        if (text::is_web_address(found->archive_url))
            text += " (" + link(found->archive_url, words.say("data.archive")) + ")";
    }
    return text.empty() ? text : "<p>" + text + "</p>";
}

std::vector<std::string> details_of(const EntryView& entry, const Words& words) {
    std::vector<std::string> details;
    for (const std::string& part : {entry.term_words, entry.count_words, entry.court, entry.place,
                                    entry.known_words, entry.plan_words})
        if (!part.empty()) details.push_back(part);
    if (!entry.reckoned)
        details.push_back(entry.instead_words);
    else if (entry.disputed)
        details.push_back(words.say(entry.preferred ? "entry.preferred" : "entry.disputed"));
    if (!entry.act.certain) details.push_back(words.say("entry.maybe"));
    if (!entry.page.empty()) details.push_back(words.say("entry.page", {{"page", entry.page}}));
    return details;
}

std::string text_of(const EntryView& entry, const ChronologyView& view, const Words& words) {
    std::string text = paragraph(words.list(entry.act.who));
    if (!entry.quote.empty()) text += "<blockquote>" + html(entry.quote) + "</blockquote>";
    text += paragraph(text::join(details_of(entry, words), "; "));
    if (!entry.note.empty()) text += paragraph(words.say("entry.note", {{"note", entry.note}}));
    if (!entry.computed.empty()) text += "<p><em>" + html(entry.computed) + "</em></p>";
    return text + sources_of(entry, view.sources, words);
}

json slide_of(const std::string& id, const std::string& headline, const std::string& text) {
    return {{"autolink", false},
            {"unique_id", id},
            {"text", {{"headline", html(headline)}, {"text", text}}}};
}

std::string headline_of(const EntryView& entry, const Words& words) {
    if (!entry.reckoned) return words.say("data.other-version", {{"act", entry.act.title}});
    return entry.planned ? words.say("data.planned", {{"act", entry.act.title}}) : entry.act.title;
}

json event_slide(const EntryView& entry, const ChronologyView& view, const Words& words) {
    json slide = slide_of("event-" + entry.act.event, headline_of(entry, words),
                          text_of(entry, view, words));
    slide["group"] = label(words.say(entry.planned ? "chronology.planned" : "chronology.events"));
    add_dates(slide, entry.act.when.bounds, entry.act.when.words);
    return slide;
}

// On the last lawful day of a term that runs.
json term_slide(const ClockView& clock, const Words& words) {
    std::string text = paragraph(clock.who);
    for (const std::string& line : {clock.state_words, clock.due_words, clock.extension_words,
                                    clock.article, text::join(clock.marks, "; ")})
        text += paragraph(line);
    text += paragraph(words.say("chronology.computed-note"));
    json slide = slide_of("term-" + clock.fingerprint,
                          words.say("data.term", {{"term", clock.title}}), text);
    slide["group"] = label(words.say("chronology.computed"));
    const time::Day day = time::day_of(clock.safe);
    add_dates(slide, {time::start_of(day), time::end_of(day)}, words.day(day));
    return slide;
}

bool is_shown(const ClockView& clock, time::Day as_of) {
    return clock.kind == verdict::Kind::running && time::is_supported(clock.safe) &&
           time::day_of(clock.safe) >= as_of;
}

json title_slide(const ChronologyView& view, const Words& words) {
    std::string text = paragraph(view.procedure_title) + paragraph(view.heading.as_of_words) +
                       paragraph(words.say("chronology.legend"));
    for (const std::string& note : view.heading.notes)
        text += paragraph(note);
    if (view.entries_withheld) text += paragraph(words.say("chronology.withheld"));
    std::string undated;
    for (const EntryView& entry : view.entries) {
        if (has_date(entry.act.when.bounds)) continue;
        std::string line = headline_of(entry, words);
        if (!entry.act.who.empty()) line += ": " + words.list(entry.act.who);
        undated += "<li>" + html(line) + "</li>";
    }
    if (!undated.empty()) text += paragraph(words.say("data.undated")) + "<ul>" + undated + "</ul>";
    return slide_of("case", view.heading.case_title, text);
}

}  // namespace

json to_timelinejs(const ChronologyView& view, const Words& words) {
    json events = json::array();
    for (const EntryView& entry : view.entries)
        if (has_date(entry.act.when.bounds)) events.push_back(event_slide(entry, view, words));
    for (const ClockView& clock : view.clocks)
        if (is_shown(clock, view.heading.as_of)) events.push_back(term_slide(clock, words));
    return {{"scale", "human"}, {"title", title_slide(view, words)}, {"events", std::move(events)}};
}

}  // namespace merzim::report
