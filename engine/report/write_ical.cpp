#include "engine/base/text.hpp"
#include "engine/report/feed.hpp"

#include <libical/ical.h>
#include <memory>
#include <stdexcept>

namespace merzim::report {

namespace {

constexpr std::string_view kDomain = "@merzim";
constexpr int kOwnReminders[] = {14, 3, 1};
constexpr int kTheirReminder = 0;

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype date_of(time::Day day) {
    const time::YearMonthDay ymd = time::civil(day);
    icaltimetype date = icaltime_null_date();
    date.year = ymd.year;
    date.month = ymd.month;
    date.day = ymd.day;
    date.is_date = 1;
    return date;
}

icaltimetype utc_of(std::int64_t seconds) {
    return icaltime_from_timet_with_zone(seconds, 0, icaltimezone_get_utc_timezone());
}

// Control characters have no place in the format, whatever the case file says.
std::string clean(const std::string& text) {
    std::string lines;
    for (const std::string& line : text::split(text, '\n')) {
        if (!lines.empty()) lines += '\n';
        lines += text::printable(line);
    }
    return lines;
}

// The property belongs to the component from here on.
void add(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property);
}

icalcomponent* alarm_of(const FeedEntry& entry, int days) {
    icalcomponent* alarm = icalcomponent_new_valarm();
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(clean(entry.summary).c_str()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-days * 24 * 3600 + 9 * 3600);
    add(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

icalproperty_status status_of(const FeedEntry& entry) {
    if (entry.cancelled) return ICAL_STATUS_CANCELLED;
    return entry.tentative ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED;
}

icalcomponent* event_of(const FeedEntry& entry, std::int64_t stamp) {
    icalcomponent* event = icalcomponent_new_vevent();
    add(event, icalproperty_new_uid(entry.uid.c_str()));
    add(event, icalproperty_new_dtstamp(utc_of(stamp)));
    add(event, icalproperty_new_sequence(entry.sequence));
    add(event, icalproperty_new_dtstart(date_of(entry.day)));
    // the day after the last (RFC 5545, 3.6.1)
    if (entry.last && *entry.last > entry.day)
        add(event, icalproperty_new_dtend(date_of(*entry.last + 1)));
    add(event, icalproperty_new_summary(clean(entry.summary).c_str()));
    if (!entry.description.empty())
        add(event, icalproperty_new_description(clean(entry.description).c_str()));
    add(event, icalproperty_new_class(ICAL_CLASS_CONFIDENTIAL));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(event, icalproperty_new_status(status_of(entry)));
    if (!entry.cancelled) {
        for (const int days : entry.remind_days)
            icalcomponent_add_component(event, alarm_of(entry, days));
    }
    return event;
}

// libical 3.0 folds between the CR and the LF that end a property when its last line is full.
std::string mended(std::string text) {
    constexpr std::string_view kBroken = "\r\r\n \n";
    constexpr std::string_view kWhole = "\r\n";
    for (std::size_t at = text.find(kBroken); at != std::string::npos; at = text.find(kBroken, at))
        text.replace(at, kBroken.size(), kWhole);
    return text;
}

}  // namespace

std::string feed_uid(const std::string& fingerprint) {
    return fingerprint + std::string(kDomain);
}

FeedEntry feed_entry(const std::string& case_title, const ClockView& clock, const Words& words) {
    const bool own = law::is_own(clock.binds);
    FeedEntry entry;
    entry.uid = feed_uid(clock.fingerprint);
    entry.day = time::day_of(clock.safe);
    const std::string article = clock.article.empty() ? "" : " (" + clock.article + ")";
    entry.summary = words.say(own ? "feed.own" : "feed.theirs",
                              {{"term", clock.title + article}, {"case", case_title}});
    std::vector<std::string> lines;
    if (!clock.who.empty()) lines.push_back(clock.who);
    lines.push_back(clock.state_words);
    if (!clock.due_words.empty()) lines.push_back(clock.due_words);
    if (!clock.extension_words.empty()) lines.push_back(clock.extension_words);
    lines.push_back(words.say(own ? "feed.own-safe" : "feed.theirs-safe"));
    lines.insert(lines.end(), clock.marks.begin(), clock.marks.end());
    entry.description = text::join(lines, "\n");
    if (own) {
        entry.remind_days.assign(std::begin(kOwnReminders), std::end(kOwnReminders));
    } else {
        entry.remind_days.push_back(kTheirReminder);
    }
    return entry;
}

FeedEntry cancelled_entry(const std::string& fingerprint, time::Day day, const Words& words) {
    FeedEntry entry;
    entry.uid = feed_uid(fingerprint);
    entry.day = day;
    entry.cancelled = true;
    entry.summary = words.say("feed.cancelled");
    return entry;
}

std::string write_ical(const std::vector<FeedEntry>& entries, const std::string& title,
                       std::int64_t stamp) {
    const Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_prodid("-//merzim//merzim//EN"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalproperty* name = icalproperty_new_x(clean(title).c_str());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(calendar.get(), name);
    for (const FeedEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), event_of(entry, stamp));
    if (!entries.empty() && icalrestriction_check(calendar.get()) == 0)
        throw std::logic_error("the calendar does not keep to RFC 5546");
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
    return mended(text.get());
}

}  // namespace merzim::report
