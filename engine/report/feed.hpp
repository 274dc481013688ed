// Terms as entries of a calendar program (iCalendar, RFC 5545).
//
// An entry is an all-day event on the safe date of a term: for our own side the earliest last day
// any reading gives, for the others the latest. Its UID is made of ids only and says no name. What
// changed has a higher SEQUENCE; what is over is sent once more as CANCELLED, so that it leaves the
// calendars it was sent to.
#pragma once

#include "engine/report/views.hpp"
#include "engine/report/words.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merzim::report {

struct FeedEntry {
    std::string uid;  // "3f2a9c0112345678@merzim"
    int sequence = 0;
    bool cancelled = false;
    bool tentative = false;  // planned, or may not have happened
    time::Day day;
    std::optional<time::Day> last = {};  // of a span: its last day
    std::string summary;
    std::string description;
    std::vector<int> remind_days;  // before the day
};

// Of a running term that has a safe date; its sequence is left to the caller.
FeedEntry feed_entry(const std::string& case_title, const ClockView& clock, const Words& words);
// Of a term that is over.
FeedEntry cancelled_entry(const std::string& fingerprint, time::Day day, const Words& words);

std::string feed_uid(const std::string& fingerprint);

// CRLF, lines of at most 75 octets. `stamp`: UTC second the entries are of. Throws std::logic_error
// when libical finds a breach of RFC 5546's restrictions: that would be a fault of ours.
std::string write_ical(const std::vector<FeedEntry>& entries, const std::string& title,
                       std::int64_t stamp);

}  // namespace merzim::report
