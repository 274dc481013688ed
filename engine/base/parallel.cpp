#include "engine/base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace merzim {

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> taken = 0;
    std::mutex failing;
    std::exception_ptr failure;
    const auto run = [&] {
        for (std::size_t i = taken++; i < count; i = taken++) {
            try {
                work(i);
            } catch (...) {
                taken = count;
                const std::lock_guard lock(failing);
                if (!failure) failure = std::current_exception();
            }
        }
    };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(cores, count); ++i)
        others.emplace_back(run);
    run();
    for (std::thread& thread : others)
        thread.join();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace merzim
