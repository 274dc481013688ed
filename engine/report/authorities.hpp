// The table of authorities of a report: where each article it leans on is written.
#pragma once

#include "engine/report/facts.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::report {

class Authorities {
  public:
    explicit Authorities(const Desk& desk) : desk_(desk) {}

    void add(law::NormId norm);
    // Every norm the proof names.
    void add(const verdict::Proof& proof);
    // An article as the pack writes it, without a norm: its source is that of a norm of the same
    // code. Without one it is left out.
    void add(std::string_view article);

    // In the order of the pack; the articles of each by their numbers.
    [[nodiscard]] std::vector<AuthorityView> list() const;

  private:
    void add(const std::string& source, std::string_view article);

    const Desk& desk_;
    std::set<std::pair<std::string, std::string>> cited_;  // source, article as the pack writes it
};

}  // namespace merzim::report
