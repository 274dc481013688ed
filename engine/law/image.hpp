// A checked law as bytes, so that a run need not read and check all its files again.
//
// An image is for the build of the program that wrote it: it has no format of its own, says nothing
// of its version, and is not checked for sense. Who keeps images (input/law_images.hpp) sees to it
// that they come back whole and to the same build. The places in the files (spans) are left out:
// only those who check a law name them, and they read it from its files.
#pragma once

#include "engine/law/pack.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace merzim::law {

std::string to_image(const Pack& pack);
// Nothing when the bytes end too early or too late. `directory` is to be filled by the caller.
std::optional<Pack> from_image(std::string_view image);

}  // namespace merzim::law
