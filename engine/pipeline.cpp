#include "engine/pipeline.hpp"

#include "engine/docket/json.hpp"
#include "engine/input/read.hpp"
#include "engine/law/words.hpp"
#include "engine/timeline/machine.hpp"

#include <algorithm>
#include <exception>
#include <thread>
#include <tuple>

namespace merzim {

std::optional<law::Pack> load_pack(const std::filesystem::path& directory,
                                   Diagnostics& diagnostics) {
    std::optional<law::Pack> pack = input::read_pack(directory, diagnostics);
    if (!pack) {
        return std::nullopt;
    }
    timeline::check_machines(*pack, diagnostics);
    if (diagnostics.has_errors()) {
        return std::nullopt;
    }
    law::intern_words(*pack);
    return pack;
}

std::optional<docket::Case> load_case(const std::filesystem::path& file, const law::Pack& pack,
                                      Diagnostics& diagnostics) {
    const std::optional<std::string> text = input::read_text(file, diagnostics);
    if (!text) {
        return std::nullopt;
    }
    std::optional<docket::Case> record =
        file.extension() == ".json" ? docket::case_from_json(*text, file.string(), diagnostics)
                                    : input::read_case(*text, file.string(), diagnostics);
    if (!record || !input::check_case(*record, pack, diagnostics)) {
        return std::nullopt;
    }
    return record;
}

CaseEvaluation::CaseEvaluation(const law::Pack& pack, docket::Case record,
                               const timeline::Question& question)
    : pack_(&pack), record_(std::move(record)), question_(question) {
    docket::pack_case(record_, symbols_, packed_);
    evaluator_ = std::make_unique<verdict::Evaluator>(pack, symbols_);
    evaluator_->evaluate_fully(packed_, question_, evaluation_);
}

verdict::Proof CaseEvaluation::explain(const verdict::Outcome& outcome) const {
    return evaluator_->explain(outcome);
}

verdict::Proof CaseEvaluation::explain(const verdict::Clock& clock) const {
    return evaluator_->explain(clock);
}

namespace {

// One thread's share of a check, with its own connection.
void check_part(const std::filesystem::path& file, const law::Pack& pack,
                const timeline::Question& question, int part, int parts, CheckResult& result) {
    const store::Docket docket = store::Docket::open(file, store::OpenMode::read_only);
    verdict::Evaluator evaluator(pack, docket.symbols());
    verdict::Evaluation evaluation;
    docket::PackedCase packed;
    const docket::Symbol wanted = docket.symbols().find(pack.id);
    docket.scan(
        [&](std::string_view bytes) {
            if (!docket::decode(bytes, packed)) {
                throw StoreError("the packed copy of a case is damaged",
                                 "run `merzim doctor --rebuild` to make it anew from the ledger");
            }
            if (packed.pack != wanted) {
                ++result.skipped;
                return;
            }
            ++result.cases;
            result.events += packed.events.size();
            evaluator.evaluate(packed, question, evaluation);
            for (const verdict::Outcome& outcome : evaluation.outcomes) {
                if (outcome.kind != verdict::Kind::violated) {
                    continue;
                }
                const auto id_at = [](const auto& list, std::int32_t index) {
                    return index < 0 ? std::string()
                                     : std::string(list[static_cast<std::size_t>(index)].id);
                };
                result.findings.push_back({std::string(packed.id),
                                           fingerprint(pack, packed, outcome),
                                           id_at(packed.participants, outcome.participant),
                                           id_at(packed.events, outcome.event), outcome});
            }
        },
        part, parts);
}

}  // namespace

CheckResult check_docket(const std::filesystem::path& docket_file, const law::Pack& pack,
                         const timeline::Question& question, unsigned jobs) {
    const unsigned parts = jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
    std::vector<CheckResult> results(parts);
    std::vector<std::exception_ptr> failures(parts);
    std::vector<std::thread> threads;
    for (unsigned part = 0; part < parts; ++part) {
        threads.emplace_back([&, part] {
            try {
                check_part(docket_file, pack, question, static_cast<int>(part),
                           static_cast<int>(parts), results[part]);
            } catch (...) {
                failures[part] = std::current_exception();
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CheckResult all;
    for (unsigned part = 0; part < parts; ++part) {
        if (failures[part]) {
            std::rethrow_exception(failures[part]);
        }
        all.cases += results[part].cases;
        all.events += results[part].events;
        all.skipped += results[part].skipped;
        std::move(results[part].findings.begin(), results[part].findings.end(),
                  std::back_inserter(all.findings));
    }
    std::sort(all.findings.begin(), all.findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.case_id, a.outcome.rule, a.outcome.participant, a.outcome.event) <
               std::tie(b.case_id, b.outcome.rule, b.outcome.participant, b.outcome.event);
    });
    return all;
}

}  // namespace merzim
