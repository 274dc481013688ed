// A case with less exact dates: what else in it could give the exact ones away is left out too.
#pragma once

#include "engine/protect/protect.hpp"

#include <vector>

namespace merzim::protect {

// `marked`: which statements are confidential; kept parallel to the list. What is changed or left
// out is added to `hidden`.
void make_coarse(docket::Case& record, std::vector<bool>& marked, Grain grain,
                 std::vector<Hidden>& hidden);

}  // namespace merzim::protect
