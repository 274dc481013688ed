// What to say of a name nobody knows: the nearest right one, or where the right ones are listed.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace merzim::input {

// The nearest of the candidates, or all when they are few, or a few that are most alike.
std::string suggestion(std::string_view word, std::span<const std::string> candidates);

// The same for a kind of name the law pack has. Of an offence no other article is ever proposed:
// it would be another crime.
std::string suggestion_of(std::string_view kind, std::string_view word,
                          std::span<const std::string> candidates);

}  // namespace merzim::input
