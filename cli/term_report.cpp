#include "cli/term_report.hpp"

#include "engine/base/text.hpp"
#include "engine/report/build.hpp"
#include "engine/verdict/proof.hpp"

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;
using report::Words;
using time::Bounds;
using time::Moment;

const law::Norm& norm_of(const law::Pack& pack, const law::Reading& reading) {
    return pack.norm(reading.norm);
}

bool is_waiting(const TermQuestion& question) {
    return question.direction == time::Direction::waiting;
}

// For machines: a day where a whole day is meant, else the minute.
std::string iso_end(const TermQuestion& question, Moment moment) {
    if (!time::is_supported(moment)) return "..";
    const time::Day day = time::day_of(moment);
    const Moment whole = is_waiting(question) ? start_of(day) : end_of(day);
    return moment == whole && !question.length.is_clock_time() ? time::iso(day) : time::iso(moment);
}

std::string weekday(const Language& language, time::Day day) {
    const auto index = static_cast<std::size_t>(time::iso_weekday(day) - 1);
    return index < language.weekdays.size() ? " (" + language.weekdays[index] + ")" : "";
}

// One end of a term: the day with its weekday, and the minute where it is not the whole day.
std::string end_words(const TermQuestion& question, Moment moment, const Words& words,
                      const Language& language) {
    if (!time::is_supported(moment)) return words.say("date.unbounded");
    const time::Day day = time::day_of(moment);
    // of hours the minute counts, also when it is the last one of a day
    if (question.length.is_clock_time()) return words.minute(moment) + weekday(language, day);
    const bool whole = is_waiting(question) && moment == start_of(day);
    return (whole ? words.day(day) : words.deadline(moment)) + weekday(language, day);
}

std::string end_words(const TermQuestion& question, Bounds end, const Words& words,
                      const Language& language) {
    const bool first = time::is_supported(end.earliest);
    const bool last = time::is_supported(end.latest);
    if (end.earliest == end.latest) return end_words(question, end.latest, words, language);
    if (first && last) {
        return words.say("calc.between",
                         {{"first", end_words(question, end.earliest, words, language)},
                          {"last", end_words(question, end.latest, words, language)}});
    }
    if (!first && !last) return words.say("date.unbounded");
    return first ? words.say("date.not-before",
                             {{"first", end_words(question, end.earliest, words, language)}})
                 : words.say("date.until",
                             {{"last", end_words(question, end.latest, words, language)}});
}

// The moment at which it is too late: after a last day its 24:00, of hours the minute itself.
std::string expiry(const TermQuestion& question, Moment last) {
    return time::iso(question.length.is_clock_time() ? last : last + 1);
}

void add_steps(report::Document& document, const TermQuestion& question,
               const std::vector<time::Step>& steps, const Words& words) {
    for (const time::Step& step : steps) {
        std::string at = time::is_supported(step.at) ? words.day(time::day_of(step.at))
                                                     : words.say("date.unbounded");
        if (question.length.is_clock_time() && time::is_supported(step.at))
            at = words.minute(step.at);
        const verdict::StepPhrase phrase = verdict::phrase_of(step);
        document.item(
            1, words.say(phrase.key, {{"at", at}, {"amount", std::to_string(phrase.amount)}}));
    }
}

std::string provisional_days(const law::Pack& pack, const TermQuestion& question,
                             const TermAnswer& answer, const Words& words) {
    std::vector<std::string> days;
    const Moment first = question.direction == time::Direction::backward
                             ? answer.earliest
                             : question.start.start.earliest;
    const Moment last = question.direction == time::Direction::backward
                            ? question.start.start.latest
                            : answer.latest;
    for (const auto& [day, entry] : pack.calendar.entries()) {
        if (entry.provisional && start_of(day) <= last && first <= end_of(day))
            days.push_back(words.day(day) + " (" + words.text(entry.name) + ")");
    }
    return text::join(days, "; ");
}

void add_reading(report::Document& document, const TermQuestion& question,
                 const TermReading& reading, const law::Pack& pack, const Words& words,
                 const Language& language, bool only_one) {
    const law::Norm& norm = norm_of(pack, *reading.reading);
    std::string heading = words.text(reading.reading->title);
    if (!only_one && reading.reading->prevailing) {
        heading = words.say("calc.prevailing-reading", {{"reading", heading}});
    } else if (!only_one) {
        heading = words.say("calc.other-reading", {{"reading", heading}});
    }
    document.heading(heading);
    document.field(
        words.say("label.article"),
        words.say("calc.norm",
                  {{"article", norm.article},
                   {"confidence",
                    words.say("confidence." + std::string(law::to_string(norm.confidence)))}}));
    document.field(words.say("calc.note"), words.text(norm.note));
    const Bounds end = reading.end.last;
    const bool minutes = question.length.is_clock_time();
    const char* label = is_waiting(question) ? (minutes ? "calc.first-minute" : "calc.first-lawful")
                                             : (minutes ? "calc.last-minute" : "calc.last-lawful");
    document.field(words.say(label), end_words(question, end, words, language),
                   report::Tone::strong);
    if (!is_waiting(question) && !minutes && time::is_supported(end.latest)) {
        document.field(words.say("calc.expires"),
                       words.say("calc.instant", {{"words", words.expiry(end.latest)},
                                                  {"iso", expiry(question, end.latest)}}));
    }
    if (reading.end.unrolled != end) {
        document.field(words.say("calc.unrolled"),
                       end_words(question, reading.end.unrolled, words, language));
    }
    if (reading.first_end) {
        document.field(words.say("calc.first-end"),
                       end_words(question, *reading.first_end, words, language));
    }
    if (!reading.steps.empty()) document.text(words.say("calc.steps"));
    add_steps(document, question, reading.steps, words);
    if (!reading.earliest_steps.empty()) {
        document.text(words.say("calc.earliest-steps"));
        add_steps(document, question, reading.earliest_steps, words);
    }
}

json steps_json(const TermQuestion& question, const std::vector<time::Step>& steps) {
    json list = json::array();
    for (const time::Step& step : steps) {
        list.push_back({{"step", verdict::to_string(step.kind)},
                        {"amount", step.amount},
                        {"at", question.length.is_clock_time() || !time::is_supported(step.at)
                                   ? time::iso(step.at)
                                   : time::iso(time::day_of(step.at))}});
    }
    return list;
}

json bounds_json(const TermQuestion& question, Bounds bounds) {
    return {{"earliest", iso_end(question, bounds.earliest)},
            {"latest", iso_end(question, bounds.latest)}};
}

std::string direction_name(time::Direction direction) {
    if (direction == time::Direction::backward) return "backward";
    return direction == time::Direction::waiting ? "waiting" : "forward";
}

}  // namespace

report::Document term_document(const TermQuestion& question, const TermAnswer& answer,
                               const law::Pack& pack, const Words& words,
                               const Language& language) {
    const law::Counting& counting = pack.counting(question.counting);
    report::Document document;
    document.title(words.say(
        "calc.title." + direction_name(question.direction),
        {{"length", words.length(question.length)}, {"start", words.date(question.start)}}));
    document.field(words.say("calc.counting"),
                   words.text(counting.title) + " (" + counting.id + ")");
    document.field(words.say("label.law"),
                   words.say("heading.law", {{"pack", words.text(pack.title)},
                                             {"version", pack.version},
                                             {"hash", pack.hash.substr(0, 8) + "…"}}));
    if (answer.readings.size() > 1) {
        const verdict::Due due{answer.earliest, answer.prevailing.latest, answer.latest};
        document.field(words.say("calc.all-readings"),
                       report::due_words(words, due, is_waiting(question)));
    }
    if (!answer.known) {
        document.field(words.say("calc.mind"),
                       words.say("calc.beyond", {{"from", words.day(pack.calendar.from())},
                                                 {"until", words.day(pack.calendar.until())}}),
                       report::Tone::warn);
    }
    if (answer.provisional) {
        document.field(words.say("calc.mind"),
                       words.say("calc.provisional",
                                 {{"days", provisional_days(pack, question, answer, words)}}),
                       report::Tone::warn);
    }
    if (question.start.qualified()) {
        document.field(words.say("calc.mind"), words.say("calc.qualified"), report::Tone::warn);
    }
    for (const TermReading& reading : answer.readings)
        add_reading(document, question, reading, pack, words, language,
                    answer.readings.size() == 1);
    return document;
}

json term_json(const TermQuestion& question, const TermAnswer& answer, const law::Pack& pack,
               std::string_view language) {
    json readings = json::array();
    for (const TermReading& reading : answer.readings) {
        const law::Norm& norm = norm_of(pack, *reading.reading);
        json one{{"id", reading.reading->id},
                 {"title", reading.reading->title.in(language)},
                 {"prevailing", reading.reading->prevailing},
                 {"article", norm.article},
                 {"confidence", law::to_string(norm.confidence)},
                 {is_waiting(question) ? "first_lawful" : "last_lawful",
                  bounds_json(question, reading.end.last)},
                 {"unrolled", bounds_json(question, reading.end.unrolled)},
                 {"known", reading.end.known},
                 {"provisional", reading.end.provisional},
                 {"steps", steps_json(question, reading.steps)}};
        if (!is_waiting(question) && time::is_supported(reading.end.last.latest))
            one["expires"] = expiry(question, reading.end.last.latest);
        if (reading.first_end) one["first_end"] = bounds_json(question, *reading.first_end);
        if (!reading.earliest_steps.empty())
            one["earliest_steps"] = steps_json(question, reading.earliest_steps);
        readings.push_back(std::move(one));
    }
    return {{"schema_version", 1},
            {"start", question.start.text},
            {"length", time::to_string(question.length)},
            {"counting", pack.counting(question.counting).id},
            {"direction", direction_name(question.direction)},
            {"pack", pack.id},
            {"pack_version", pack.version},
            {"pack_hash", pack.hash},
            {"earliest", iso_end(question, answer.earliest)},
            {"prevailing", iso_end(question, answer.prevailing.latest)},
            {"latest", iso_end(question, answer.latest)},
            {"known", answer.known},
            {"provisional", answer.provisional},
            {"readings", readings}};
}

const std::vector<std::string>& term_columns() {
    static const std::vector<std::string> kColumns = {
        "earliest",    "prevailing", "latest",  "expires",    "unrolled", "known",
        "provisional", "reading",    "article", "confidence", "error"};
    return kColumns;
}

void term_cells(const TermQuestion& question, const TermAnswer& answer, const law::Pack& pack,
                std::map<std::string, std::string, std::less<>>& cells) {
    cells["counting"] = pack.counting(question.counting).id;
    cells["earliest"] = iso_end(question, answer.earliest);
    cells["prevailing"] = iso_end(question, answer.prevailing.latest);
    cells["latest"] = iso_end(question, answer.latest);
    cells["known"] = answer.known ? "yes" : "no";
    cells["provisional"] = answer.provisional ? "yes" : "no";
    cells["error"] = "";
    for (const TermReading& reading : answer.readings) {
        if (!reading.reading->prevailing) continue;
        const Moment last = reading.end.last.latest;
        cells["expires"] =
            is_waiting(question) || !time::is_supported(last) ? "" : expiry(question, last);
        cells["unrolled"] = iso_end(question, reading.end.unrolled.latest);
        cells["reading"] = reading.reading->id;
        cells["article"] = norm_of(pack, *reading.reading).article;
        cells["confidence"] = law::to_string(norm_of(pack, *reading.reading).confidence);
    }
}

}  // namespace merzim::cli
