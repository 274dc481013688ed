#include "engine/pipeline.hpp"

#include "engine/docket/json.hpp"
#include "engine/input/read.hpp"
#include "engine/timeline/machine.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <span>
#include <thread>
#include <tuple>
#include <utility>

namespace merzim {

std::optional<law::Pack> load_pack(const std::filesystem::path& folder, Diagnostics& diagnostics) {
    std::optional<law::Pack> pack = input::read_pack(folder, diagnostics);
    if (!pack) {
        return std::nullopt;
    }
    const std::size_t errors_before = diagnostics.error_count();
    timeline::check_machines(*pack, diagnostics);
    if (diagnostics.error_count() > errors_before) {
        return std::nullopt;
    }
    return pack;
}

std::optional<law::Pack> load_pack(const std::filesystem::path& folder,
                                   const input::LawImages& images, Diagnostics& diagnostics) {
    const std::string key = images.key_of(folder);
    if (std::optional<law::Pack> kept = images.find(key)) {
        kept->directory = folder.string();
        return kept;
    }
    std::optional<law::Pack> pack = load_pack(folder, diagnostics);
    // a file that changed while it was read would be kept under the name of what it was
    if (pack && images.key_of(folder) == key) images.keep(key, *pack);
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

namespace {

bool is_finding(const verdict::Outcome& outcome) {
    return outcome.kind == verdict::Kind::violated;
}

// Hands out the blocks of a docket and passes on what was found in them, block by block. No thread
// runs far ahead of the slowest, so few deliveries wait for their turn.
class Queue {
  public:
    explicit Queue(unsigned threads) : window_(std::int64_t{4} * threads) {}

    // The next block to work on; -1 once somebody failed. Waits while too many others are waiting.
    std::int64_t take() {
        std::unique_lock lock(mutex_);
        const std::int64_t block = taken_++;
        moved_.wait(lock, [&] { return failure_ || block < delivered_ + window_; });
        return failure_ ? -1 : block;
    }

    // Passes on what was found in a block that is done, and in those after it that waited for it.
    void deliver(std::int64_t block, std::vector<Delivery>&& found) {
        std::unique_lock lock(mutex_);
        waiting_.emplace(block, std::move(found));
        if (delivering_) return;
        delivering_ = true;
        while (!failure_ && !waiting_.empty() && waiting_.begin()->first == delivered_) {
            const std::vector<Delivery> ready = std::move(waiting_.begin()->second);
            waiting_.erase(waiting_.begin());
            lock.unlock();
            for (const Delivery& delivery : ready)
                delivery();
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
    std::int64_t window_;
    std::mutex mutex_;
    std::condition_variable moved_;
    std::int64_t taken_ = 0;
    std::int64_t delivered_ = 0;
    bool delivering_ = false;
    std::map<std::int64_t, std::vector<Delivery>> waiting_;
    std::exception_ptr failure_;
    CheckTotals totals_;
};

// A case of the scan after its evaluation.
struct Checked {
    const store::Docket& docket;
    const law::Pack& pack;
    const docket::PackedCase& packed;
    const timeline::Question& question;
    verdict::Evaluator& evaluator;
    const verdict::Evaluation& evaluation;
};
LookAt everything() {
    LookAt which;
    which.all = true;
    return which;
}

// Nothing is delivered for a case of which it returns nothing.
using Reader = std::function<Delivery(const Checked&)>;

// Cases named are handed out so many at a time.
constexpr std::size_t kBlock = 64;

// The cases of a block; none past the last.
std::span<const std::string> block_of(const std::vector<std::string>& cases, std::int64_t block) {
    const std::size_t first = std::min(cases.size(), static_cast<std::size_t>(block) * kBlock);
    return std::span(cases).subspan(first, std::min(kBlock, cases.size() - first));
}

// One thread's work, with its own connection.
class Checker {
  public:
    Checker(const store::Docket& docket, const LawFinder& law, const timeline::Question& question,
            const LookAt& which, const Reader& reader)
        : docket_(docket), law_(law), question_(question), which_(which), reader_(reader) {}

    void work(Queue& queue) {
        which_.all || !which_.laws.empty() ? scan(queue) : look_up(queue);
        queue.add(totals_);
    }

  private:
    // What is needed for the cases of one law.
    struct Bench {
        docket::Symbol pack;
        docket::Symbol procedure;
        const law::Pack* law;
        std::unique_ptr<verdict::Evaluator> evaluator;
        bool is_wanted;  // all cases of it
    };

    void scan(Queue& queue) {
        std::int64_t block = -1;
        const auto next = [&] {
            if (block >= 0) queue.deliver(block, std::exchange(found_, {}));
            names_ = docket_.symbols().size();
            return block = queue.take();
        };
        docket_.scan_blocks(next, [&](std::string_view bytes) { check(bytes); });
        if (block >= 0) queue.deliver(block, {});  // past the end: others need not wait for it
    }

    void look_up(Queue& queue) {
        for (std::int64_t block = queue.take(); block >= 0; block = queue.take()) {
            const auto cases = block_of(which_.cases, block);
            if (cases.empty()) {
                queue.deliver(block, {});
                break;
            }
            docket_.scan_cases(cases, [&](std::string_view bytes) {
                names_ = docket_.symbols().size();
                check(bytes);
            });
            queue.deliver(block, std::exchange(found_, {}));
        }
    }

    [[nodiscard]] bool is_wanted(const Bench& bench) const {
        if (which_.all || which_.laws.empty() || bench.is_wanted) return true;
        return std::ranges::binary_search(which_.cases, packed_.id);
    }

    // Within the scan, where the names fit the bytes.
    Bench& bench_of(const docket::PackedCase& packed) {
        const auto same = [&](const Bench& bench) {
            return bench.pack == packed.pack && bench.procedure == packed.procedure;
        };
        // cases of one law mostly stand together
        if (at_ < benches_.size() && same(benches_[at_])) return benches_[at_];
        at_ = static_cast<std::size_t>(std::ranges::find_if(benches_, same) - benches_.begin());
        if (at_ < benches_.size()) return benches_[at_];
        const docket::Symbols& symbols = docket_.symbols();
        const law::Pack* law = law_(symbols.name(packed.pack), symbols.name(packed.procedure));
        benches_.push_back(
            {packed.pack, packed.procedure, law,
             law == nullptr ? nullptr : std::make_unique<verdict::Evaluator>(*law, symbols),
             law != nullptr && which_.laws.contains(law->name())});
        return benches_.back();
    }

    void check(std::string_view bytes) {
        if (!docket::decode(bytes, packed_, names_)) {
            throw StoreError("the packed copy of a case is damaged",
                             "run \"merzim doctor --rebuild\" to make it anew from the ledger");
        }
        Bench& bench = bench_of(packed_);
        if (bench.law == nullptr) {
            ++totals_.skipped;
            return;
        }
        if (!is_wanted(bench)) return;
        ++totals_.cases;
        totals_.events += packed_.events.size();
        bench.evaluator->evaluate(packed_, question_, evaluation_);
        totals_.findings += static_cast<std::uint64_t>(
            std::count_if(evaluation_.outcomes.begin(), evaluation_.outcomes.end(), is_finding));
        Delivery found =
            reader_({docket_, *bench.law, packed_, question_, *bench.evaluator, evaluation_});
        if (found) found_.push_back(std::move(found));
    }

    const store::Docket& docket_;
    const LawFinder& law_;
    const timeline::Question& question_;
    const LookAt& which_;
    const Reader& reader_;
    std::vector<Bench> benches_;
    std::size_t at_ = 0;  // of the last case
    std::size_t names_ = 0;
    docket::PackedCase packed_;
    verdict::Evaluation evaluation_;
    std::vector<Delivery> found_;
    CheckTotals totals_;
};

CheckTotals check_cases(const std::filesystem::path& docket_file, const LawFinder& law,
                        const timeline::Question& question, unsigned jobs, const LookAt& which,
                        const Reader& reader) {
    const unsigned count = jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
    Queue queue(count);
    std::mutex asking;
    const LawFinder one_at_a_time = [&](std::string_view pack, std::string_view procedure) {
        const std::lock_guard lock(asking);
        return law(pack, procedure);
    };
    const auto work = [&] {
        try {
            const store::Docket docket =
                store::Docket::open(docket_file, store::OpenMode::read_only);
            Checker(docket, one_at_a_time, question, which, reader).work(queue);
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

Finding finding_of(const Checked& checked, const verdict::Outcome& outcome) {
    const auto id_at = [](const auto& list, std::int32_t index) {
        return index < 0 ? std::string() : std::string(list[static_cast<std::size_t>(index)].id);
    };
    return {&checked.pack,
            std::string(checked.packed.id),
            fingerprint(checked.pack, checked.packed, outcome),
            id_at(checked.packed.participants, outcome.participant),
            id_at(checked.packed.events, outcome.event),
            outcome};
}

docket::Case record_of(const Checked& checked) {
    std::optional<docket::Case> record = checked.docket.load(checked.packed.id);
    // the conclusions name entries by their place: a copy of something else must not be read
    if (!record || record->participants.size() != checked.packed.participants.size() ||
        record->events.size() != checked.packed.events.size() ||
        record->statements.size() != checked.packed.statements.size()) {
        throw StoreError("the packed copy of the case \"" + std::string(checked.packed.id) +
                             "\" differs from the ledger",
                         "run \"merzim doctor --rebuild\" to make the copies anew from it");
    }
    return std::move(*record);
}

report::Subject subject_of(const Checked& checked, const docket::Case& record) {
    return {checked.pack,
            record,
            checked.packed,
            checked.evaluator.timeline(),
            checked.evaluation,
            checked.question,
            [&checked](const auto& outcome) { return checked.evaluator.explain(outcome); },
            [&checked](const auto& clock) { return checked.evaluator.explain(clock); }};
}

}  // namespace

LawFinder only(const law::Pack& pack) {
    return [&pack](std::string_view id, std::string_view procedure) {
        return id == pack.id && procedure == pack.procedure.id ? &pack : nullptr;
    };
}

CheckTotals check_docket(const std::filesystem::path& docket_file, const LawFinder& law,
                         const timeline::Question& question, unsigned jobs,
                         const FindingSink& sink) {
    const auto read = [&sink](const Checked& checked) -> Delivery {
        std::vector<Finding> findings;
        for (const verdict::Outcome& outcome : checked.evaluation.outcomes) {
            if (is_finding(outcome)) findings.push_back(finding_of(checked, outcome));
        }
        if (findings.empty()) return {};
        return [&sink, findings = std::move(findings)] {
            for (const Finding& finding : findings)
                sink(finding);
        };
    };
    return check_cases(docket_file, law, question, jobs, everything(), read);
}

CheckTotals check_docket(const std::filesystem::path& docket_file, const LawFinder& law,
                         const timeline::Question& question, unsigned jobs, const CaseWork& work) {
    const auto read = [&work](const Checked& checked) -> Delivery {
        if (std::ranges::none_of(checked.evaluation.outcomes, is_finding)) return {};
        const docket::Case record = record_of(checked);
        return work(subject_of(checked, record));
    };
    return check_cases(docket_file, law, question, jobs, everything(), read);
}

CheckTotals look_at(const std::filesystem::path& docket_file, const LawFinder& law,
                    const timeline::Question& question, unsigned jobs, const LookAt& which,
                    const LookWork& work) {
    return check_cases(docket_file, law, question, jobs, which, [&work](const Checked& checked) {
        return work({checked.pack, checked.packed, checked.evaluation});
    });
}

CheckResult check_docket(const std::filesystem::path& docket_file, const LawFinder& law,
                         const timeline::Question& question, unsigned jobs) {
    CheckResult all;
    const CheckTotals totals =
        check_docket(docket_file, law, question, jobs,
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
