// The whole flow of merzim in one place: read this first.
//
//   case files ──input──▶ docket (ledger) ──one packed case at a time──▶ timeline ──▶ verdict ──▶
//   report law pack   ──input──▶ checked law model ───────────────────────────────┘
//
// Everything else in engine/ is one step of this picture; the command line in cli/ only chooses the
// cases, the day and the words.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/docket/case.hpp"
#include "engine/docket/packed.hpp"
#include "engine/input/law_images.hpp"
#include "engine/law/pack.hpp"
#include "engine/report/case_evaluation.hpp"
#include "engine/store/docket.hpp"
#include "engine/verdict/evaluate.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace merzim {

using report::CaseEvaluation;

// The law of a procedure from its folder (input/pack_folders.hpp): read, checked, its machines
// checked, its names interned. Nothing when there is an error.
std::optional<law::Pack> load_pack(const std::filesystem::path& folder, Diagnostics& diagnostics);
// The same as kept by an earlier run, if nothing has changed since; then without its spans and
// warnings. Otherwise it is kept for the next.
std::optional<law::Pack> load_pack(const std::filesystem::path& folder,
                                   const input::LawImages& images, Diagnostics& diagnostics);

// A case read from a file (TOML, or JSON by the extension .json) and checked against the pack.
std::optional<docket::Case> load_case(const std::filesystem::path& file, const law::Pack& pack,
                                      Diagnostics& diagnostics);

// A violated outcome of a full check, small enough to keep.
struct Finding {
    const law::Pack* pack;
    std::string case_id;
    std::string fingerprint;
    std::string participant_id;  // "" when of the case
    std::string event_id;
    verdict::Outcome outcome;
};

struct CheckTotals {
    std::uint64_t cases = 0;
    std::uint64_t events = 0;
    std::uint64_t findings = 0;
    std::uint64_t skipped = 0;  // cases whose law is not to be had
};

// The law of a pack and a procedure by their ids; null when it is not to be had. Asked once
// for each thread and law, by one thread at a time.
using LawFinder =
    std::function<const law::Pack*(std::string_view pack, std::string_view procedure)>;
// Knows this one only.
LawFinder only(const law::Pack& pack);

// Evaluates every case of a docket file and gives each finding to `sink`: in the order the cases
// were first recorded, within a case by rule, participant, event. `jobs` threads (0: one per core)
// take blocks of cases as they get them done; `sink` is called by any of them, by one at a time.
// Memory grows neither with the docket nor with the findings. What `sink` throws ends the check.
using FindingSink = std::function<void(const Finding&)>;
CheckTotals check_docket(const std::filesystem::path& docket_file, const LawFinder& law,
                         const timeline::Question& question, unsigned jobs,
                         const FindingSink& sink);

// The same for those who need the texts of the record: `work` is called for each case that has a
// finding, by any thread, several at once; the subject (its evaluation without tracks and plans) is
// good until it returns. What it returns is called in the order of the cases, one at a time.
using Delivery = std::function<void()>;
using CaseWork = std::function<Delivery(const report::Subject&)>;
CheckTotals check_docket(const std::filesystem::path& docket_file, const LawFinder& law,
                         const timeline::Question& question, unsigned jobs, const CaseWork& work);

// A case as it was just evaluated.
struct Look {
    const law::Pack& pack;
    const docket::PackedCase& packed;
    const verdict::Evaluation& evaluation;
};
// Called for each case, with a finding or without, by any thread, several at once; what it returns
// as above.
using LookWork = std::function<Delivery(const Look&)>;
// Which cases are looked at: all of them; or those of some laws (Pack::name), and `cases` (sorted)
// whatever their law. Where no law is named the others are not even read.
struct LookAt {
    bool all = false;
    std::set<std::string> laws;
    std::vector<std::string> cases;
};
CheckTotals look_at(const std::filesystem::path& docket_file, const LawFinder& law,
                    const timeline::Question& question, unsigned jobs, const LookAt& which,
                    const LookWork& work);

struct CheckResult {
    std::vector<Finding> findings;  // by case, then rule, participant, event
    std::uint64_t cases = 0;
    std::uint64_t events = 0;
    std::uint64_t skipped = 0;
};

// The same with all findings in memory, for dockets of a few thousand cases.
CheckResult check_docket(const std::filesystem::path& docket_file, const LawFinder& law,
                         const timeline::Question& question, unsigned jobs);

}  // namespace merzim
