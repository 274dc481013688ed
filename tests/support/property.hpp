// A property checked on many random values. RapidCheck's own check() tries a hundred, which is too
// few to meet a month end inside a pause; RC_PARAMS may still ask for more (max_success=200000),
// and RC_PARAMS=seed=N repeats a run.
#pragma once

#include <algorithm>
#include <iostream>
#include <string>
#include <utility>

#include <rapidcheck.h>

namespace merzim::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr int kTries = 200;
#else
inline constexpr int kTries = 2000;
#endif

template <class Testable>
bool holds(const std::string& description, Testable&& testable, int tries = kTries) {
    rc::detail::TestMetadata metadata;
    metadata.id = description;
    metadata.description = description;
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = std::max(params.maxSuccess, tries);
    const auto result =
        rc::detail::checkTestable(std::forward<Testable>(testable), metadata, params);
    if (result.template is<rc::detail::SuccessResult>()) return true;
    std::cerr << "\n- " << description << " (RC_PARAMS=seed=" << params.seed << ")\n";
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return false;
}

}  // namespace merzim::test
