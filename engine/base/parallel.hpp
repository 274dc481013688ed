// The same work on many things at once, on as many threads as there are cores.
#pragma once

#include <cstddef>
#include <functional>

namespace merzim {

// Calls work(0) … work(count - 1), each once, in no order. When one of them throws, no new ones are
// begun, and the exception of the first that failed is thrown here.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace merzim
