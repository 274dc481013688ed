// A drawing on pages of its own.
#pragma once

#include "engine/report/pdf_flow.hpp"
#include "engine/report/pdf_text.hpp"

namespace merzim::report::pdf {

// Scaled to the width of a page, lying where it is wider than high; where it is too high for one
// page it goes on on the next, cut where no shape stands if there is such a place.
void add_sketch(Flow& flow, const Typesetter& typesetter, const Sketch& sketch, const Words& words);

}  // namespace merzim::report::pdf
