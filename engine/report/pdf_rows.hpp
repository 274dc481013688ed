// Paragraphs as strips, and columns of them side by side.
#pragma once

#include "engine/report/pdf_flow.hpp"
#include "engine/report/pdf_text.hpp"

namespace merzim::report::pdf {

// The lines of a paragraph. Its first two stay together, and its last two.
Strips strips_of(const Paragraph& paragraph, double x);
// The same with `paragraph` beside them, in another column: its lines go with the strips they are
// level with.
Strips beside(Strips strips, const Paragraph& paragraph, double x);

// Drawn before what the strip draws itself.
void draw_under(Strip& strip, std::function<void(Canvas&, double y)> draw);

}  // namespace merzim::report::pdf
