// A sketch as SVG, on its own or as a part of a page.
#pragma once

#include "engine/report/sketch.hpp"

#include <string>

namespace merzim::report {

enum class SvgUse : std::uint8_t {
    file,  // an image: what it shows is read out as one description, and nothing in it leads away
    page,  // shapes that stand for a block of the page lead to it and can be focused
};

std::string draw_svg(const Sketch& sketch, const std::string& language, SvgUse use);

}  // namespace merzim::report
