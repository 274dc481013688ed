// The answer of `check`: findings case by case, in the format asked for, however many there are.
#pragma once

#include "cli/reports.hpp"
#include "cli/spool.hpp"

#include <cstdint>
#include <string>

namespace merzim::cli {

class FindingList {
  public:
    FindingList(Context& context, const FailOn& fail_on);

    // What is to be added for a case. May be called by several threads at once.
    struct Part {
        std::string text;
        std::uint64_t findings = 0;
        bool attention = false;  // one of them reaches --fail-on
    };
    [[nodiscard]] Part part_of(const report::Subject& subject) const;

    void add(const Part& part);
    // Gives the whole list out; `cases`: how many were looked at.
    void deliver(std::uint64_t cases);
    [[nodiscard]] bool needs_attention() const { return attention_; }

  private:
    [[nodiscard]] std::string text_of(const std::vector<report::FindingView>& findings) const;
    [[nodiscard]] std::string before(std::uint64_t cases) const;
    [[nodiscard]] std::string after(std::uint64_t cases) const;
    [[nodiscard]] report::JsonFrame frame(std::uint64_t cases) const;

    Context& context_;
    const FailOn& fail_on_;
    report::Words words_;
    std::string format_;
    Spool parts_;
    std::uint64_t findings_ = 0;
    bool attention_ = false;
};

}  // namespace merzim::cli
