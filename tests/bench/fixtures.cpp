#include "tests/bench/fixtures.hpp"

#include "engine/input/read.hpp"

#include <cstdlib>
#include <map>
#include <stdexcept>
#include <stdlib.h>

namespace merzim::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kPackedCases = 2000;

class Folder {
  public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "merzim-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

law::Pack read_pack() {
    Diagnostics diagnostics;
    std::optional<law::Pack> pack = load_pack(MERZIM_SOURCE_DIR "/rules/kz/criminal", diagnostics);
    if (!pack) throw std::runtime_error(diagnostics.render());
    return std::move(*pack);
}

// A generator that does not know the law would measure the refusal of its cases.
void require_lawful(const docket::Case& record) {
    Diagnostics diagnostics;
    if (!input::check_case(record, pack(), diagnostics)) {
        throw std::runtime_error(diagnostics.render());
    }
}

}  // namespace

timeline::Question question() {
    return {time::end_of(kToday), std::nullopt};
}

const law::Pack& pack() {
    static const law::Pack read = read_pack();
    return read;
}

const fs::path& docket_of(std::uint64_t cases) {
    static const Folder folder;
    static std::map<std::uint64_t, fs::path> made;
    fs::path& file = made[cases];
    if (file.empty()) {
        file = folder.path() / (std::to_string(cases) + ".db");
        store::Docket docket = store::Docket::open(file, store::OpenMode::create);
        fill(docket, cases, kSeed);
    }
    return file;
}

const PackedCases& packed_cases() {
    static const PackedCases cases = [] {
        PackedCases made;
        docket::PackedCase packed;
        for (std::uint64_t number = 1; number <= kPackedCases; ++number) {
            const docket::Case record = plausible_case(kSeed, number);
            require_lawful(record);
            docket::pack_case(record, made.symbols, packed);
            made.events += packed.events.size();
            made.bytes.push_back(docket::encode(packed));
        }
        return made;
    }();
    return cases;
}

}  // namespace merzim::bench
