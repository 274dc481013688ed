// A case as others may see it: names, ids, addresses and dates as a profile wants them.
//
// The case that comes out is a case like any other and is evaluated like one. What is confidential
// is still in it and marked: what is told of the rest must stand in the whole record too
// (report/open_case.hpp). Dates made coarse are the exception: conclusions are
// drawn from the coarse ones, so that no last day and no count of days gives the exact one away;
// what is then said is what holds for every day of the month.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/protect/profile.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace merzim::protect {

// One thing that is not shown, for the list a dry run gives.
struct Hidden {
    enum class Kind : std::uint8_t { name, text, address, id, date, quote };
    Kind kind = Kind::name;
    std::string where;  // "participant elena", "event complaint, quote"
    std::string what;   // as recorded
    std::string shown;  // what stands there instead; "" for nothing
};

struct Protected {
    docket::Case record;
    std::vector<Hidden> hidden;
};

Protected protect(const docket::Case& record, const Profile& profile);

// What of a case is marked confidential, in itself, by its source or by all the people it is about;
// parallel to the lists of the case.
struct Marked {
    std::vector<bool> participants;
    std::vector<bool> events;
    std::vector<bool> statements;
    bool charges = false;  // of some participant, by their source
    [[nodiscard]] bool any() const;
};
Marked confidential_parts(const docket::Case& record);

// The same case without what is marked confidential, for a form that is the record itself.
// References to what is gone go with it.
docket::Case without_confidential(docket::Case record);

// "O. G." of "Oleg Gusev".
std::string initials(std::string_view name);
// The same text with the dates in it made coarse: "30 May 2024" is "May 2024" or "2024", 2024-05-30
// is 2024-05 or 2024.
std::string coarse(std::string_view text, Grain grain);
// The same date to the month or the year; exact ones become "some day in it".
time::Edtf coarse(const time::Edtf& date, Grain grain);

}  // namespace merzim::protect
