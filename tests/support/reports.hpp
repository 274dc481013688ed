// For the tests of engine/report: the bundled pack and cases, evaluated on a day.
#pragma once

#include "engine/input/read.hpp"
#include "engine/pipeline.hpp"
#include "engine/report/build.hpp"

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

namespace merzim::test {

inline std::filesystem::path source_folder() {
    return MERZIM_SOURCE_DIR;
}

inline const Phrases& catalogues() {
    static const Phrases kPhrases = [] {
        Diagnostics diagnostics;
        auto phrases = input::read_phrases(source_folder() / "engine/report/lang", diagnostics);
        if (!phrases) throw std::runtime_error(diagnostics.render());
        return *phrases;
    }();
    return kPhrases;
}

inline report::Words words(const char* language) {
    return {catalogues(), language};
}

inline const law::Pack& bundled_pack() {
    static const law::Pack kPack = [] {
        Diagnostics diagnostics;
        auto pack = load_pack(source_folder() / "rules/kz/criminal", diagnostics);
        if (!pack) throw std::runtime_error(diagnostics.render());
        return *pack;
    }();
    return kPack;
}

inline docket::Case bundled_case(const std::string& id) {
    Diagnostics diagnostics;
    auto record =
        load_case(source_folder() / "cases/kz" / (id + ".toml"), bundled_pack(), diagnostics);
    if (!record) throw std::runtime_error(diagnostics.render());
    return *record;
}

inline docket::Case case_from(const std::string& toml) {
    Diagnostics diagnostics;
    auto record = input::read_case(toml, "test.toml", diagnostics);
    if (!record || !input::check_case(*record, bundled_pack(), diagnostics))
        throw std::runtime_error(diagnostics.render());
    return *record;
}

inline time::Day day(const std::string& iso) {
    return time::parse_day(iso).value();
}

// A case on a day, with what was known by another ("": everything on record).
class OnDay {
  public:
    OnDay(docket::Case record, const std::string& as_of, const std::string& known_by = {})
        : evaluation_(bundled_pack(), std::move(record), question(as_of, known_by)),
          subject_(evaluation_.subject()) {}
    OnDay(const OnDay&) = delete;
    OnDay& operator=(const OnDay&) = delete;

    [[nodiscard]] const report::Subject& subject() const { return subject_; }

  private:
    static timeline::Question question(const std::string& as_of, const std::string& known_by) {
        timeline::Question asked{time::end_of(day(as_of)), std::nullopt};
        if (!known_by.empty()) asked.known_by = time::end_of(day(known_by));
        return asked;
    }

    CaseEvaluation evaluation_;
    report::Subject subject_;
};

}  // namespace merzim::test
