// The sentence of a finding, and the dates and articles said with it.
#pragma once

#include "engine/report/facts.hpp"

#include <string>

namespace merzim::report {

// Whether the term behind the outcome is one of our own side.
bool binds_us(const Desk& desk, const verdict::Outcome& outcome);
// The date to say when accusing: the latest allowed for an authority, the earliest for ourselves
// and for the first lawful minute of a waiting term.
time::Moment telling_date(const Desk& desk, const verdict::Outcome& outcome);
// The dates of the term behind an outcome; "" when it rests on none.
std::string dates_of(const Desk& desk, const verdict::Outcome& outcome);
std::string article_of(const Desk& desk, const verdict::Outcome& outcome);
// The rule's own sentence for a breach or for what is not on record, filled in.
std::string finding_text(const Desk& desk, const verdict::Outcome& outcome);

}  // namespace merzim::report
