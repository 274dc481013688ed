// A chronology in each of its forms.
#pragma once

#include "cli/command.hpp"
#include "engine/docket/case.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/facts.hpp"
#include "engine/report/views.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

// What every form is made from.
struct Chronology {
    const report::ChronologyView& view;
    const report::Words& words;
    report::Audience audience;
    const report::Desk& desk;    // for the drawing, with the same veil as the view
    const docket::Case& record;  // as it may be handed out
};

// The forms by name, the default first.
std::vector<std::string> chronology_formats();
// No text that a terminal could show.
bool is_binary(std::string_view format);
std::string chronology_file(const Context& context, const Chronology& chronology,
                            std::string_view format);

}  // namespace merzim::cli
