#include "engine/pipeline.hpp"

#include "engine/docket/json.hpp"
#include "engine/input/read.hpp"
#include "engine/law/words.hpp"
#include "engine/timeline/machine.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <tuple>
#include <utility>

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

// Hands out the blocks of a docket and passes on what was found in them, block by block. No thread
// runs far ahead of the slowest, so few findings wait for their turn.
class Queue {
  public:
    Queue(const FindingSink& sink, unsigned threads) : sink_(sink), window_(threads * 4) {}

    // The next block to work on; -1 once somebody failed. Waits while too many others are waiting.
    std::int64_t take() {
        std::unique_lock lock(mutex_);
        const std::int64_t block = taken_++;
        moved_.wait(lock, [&] { return failure_ || block < delivered_ + window_; });
        return failure_ ? -1 : block;
    }

    // Passes on the findings of a block that is done, and of those after it that waited for it.
    void deliver(std::int64_t block, std::vector<Finding>&& findings) {
        std::unique_lock lock(mutex_);
        waiting_.emplace(block, std::move(findings));
        if (delivering_) return;
        delivering_ = true;
        while (!failure_ && !waiting_.empty() && waiting_.begin()->first == delivered_) {
            const std::vector<Finding> ready = std::move(waiting_.begin()->second);
            waiting_.erase(waiting_.begin());
            lock.unlock();
            for (const Finding& finding : ready)
                sink_(finding);
            lock.lock();
            ++delivered_;
            moved_.notify_all();
        }
        delivering_ = false;
    }

    void fail(std::exception_ptr failure) {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::move(failure);
        moved_.notify_all();
    }
    void add(const CheckTotals& part) {
        const std::lock_guard lock(mutex_);
        totals_.cases += part.cases;
        totals_.events += part.events;
        totals_.findings += part.findings;
        totals_.skipped += part.skipped;
    }
    // After all threads ended.
    [[nodiscard]] const CheckTotals& totals() const {
        if (failure_) std::rethrow_exception(failure_);
        return totals_;
    }

  private:
    const FindingSink& sink_;
    std::int64_t window_;
    std::mutex mutex_;
    std::condition_variable moved_;
    std::int64_t taken_ = 0;
    std::int64_t delivered_ = 0;
    bool delivering_ = false;
    std::map<std::int64_t, std::vector<Finding>> waiting_;
    std::exception_ptr failure_;
    CheckTotals totals_;
};

// One thread's work, with its own connection.
class Checker {
  public:
    Checker(const store::Docket& docket, const law::Pack& pack, const timeline::Question& question)
        : docket_(docket), pack_(pack), question_(question) {}

    void work(Queue& queue) {
        std::int64_t block = -1;
        const auto next = [&] {
            if (block >= 0) queue.deliver(block, std::exchange(findings_, {}));
            if (!evaluator_) prepare();
            return block = queue.take();
        };
        docket_.scan_blocks(next, [&](std::string_view bytes) { check(bytes); });
        if (block >= 0) queue.deliver(block, {});  // past the end: others need not wait for it
        queue.add(totals_);
    }

  private:
    // Within the scan, where the names fit the bytes.
    void prepare() {
        const docket::Symbols& symbols = docket_.symbols();
        evaluator_.emplace(pack_, symbols);
        names_ = symbols.size();
        wanted_ = symbols.find(pack_.id);
    }

    void check(std::string_view bytes) {
        if (!docket::decode(bytes, packed_, names_)) {
            throw StoreError("the packed copy of a case is damaged",
                             "run `merzim doctor --rebuild` to make it anew from the ledger");
        }
        if (packed_.pack != wanted_) {
            ++totals_.skipped;
            return;
        }
        ++totals_.cases;
        totals_.events += packed_.events.size();
        evaluator_->evaluate(packed_, question_, evaluation_);
        for (const verdict::Outcome& outcome : evaluation_.outcomes) {
            if (outcome.kind == verdict::Kind::violated) findings_.push_back(finding(outcome));
        }
    }

    [[nodiscard]] Finding finding(const verdict::Outcome& outcome) {
        const auto id_at = [](const auto& list, std::int32_t index) {
            return index < 0 ? std::string()
                             : std::string(list[static_cast<std::size_t>(index)].id);
        };
        ++totals_.findings;
        return {std::string(packed_.id), fingerprint(pack_, packed_, outcome),
                id_at(packed_.participants, outcome.participant),
                id_at(packed_.events, outcome.event), outcome};
    }

    const store::Docket& docket_;
    const law::Pack& pack_;
    const timeline::Question& question_;
    std::optional<verdict::Evaluator> evaluator_;
    std::size_t names_ = 0;
    docket::Symbol wanted_ = 0;
    docket::PackedCase packed_;
    verdict::Evaluation evaluation_;
    std::vector<Finding> findings_;
    CheckTotals totals_;
};

}  // namespace

CheckTotals check_docket(const std::filesystem::path& docket_file, const law::Pack& pack,
                         const timeline::Question& question, unsigned jobs,
                         const FindingSink& sink) {
    const unsigned count = jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
    Queue queue(sink, count);
    const auto work = [&] {
        try {
            const store::Docket docket =
                store::Docket::open(docket_file, store::OpenMode::read_only);
            Checker(docket, pack, question).work(queue);
        } catch (...) {
            queue.fail(std::current_exception());
        }
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < count; ++i)
        others.emplace_back(work);
    work();
    for (std::thread& thread : others)
        thread.join();
    return queue.totals();
}

CheckResult check_docket(const std::filesystem::path& docket_file, const law::Pack& pack,
                         const timeline::Question& question, unsigned jobs) {
    CheckResult all;
    const CheckTotals totals =
        check_docket(docket_file, pack, question, jobs,
                     [&](const Finding& finding) { all.findings.push_back(finding); });
    all.cases = totals.cases;
    all.events = totals.events;
    all.skipped = totals.skipped;
    std::sort(all.findings.begin(), all.findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.case_id, a.outcome.rule, a.outcome.participant, a.outcome.event) <
               std::tie(b.case_id, b.outcome.rule, b.outcome.participant, b.outcome.event);
    });
    return all;
}

}  // namespace merzim
