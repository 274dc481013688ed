// The course of one invented case: what generate.hpp promises, act by act.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/time/moment.hpp"
#include "tests/bench/dice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace merzim::bench {

class Story {
  public:
    // `record` has its participants; the accused come first. `today`: later acts are left out.
    Story(docket::Case& record, std::size_t accused, Dice& dice, time::Day today);

    void tell();

  private:
    enum class Form { protocol, inquiry, preliminary };
    enum class Defect {
        none,
        late_registration,
        investigation_too_long,
        custody_runs_out,
        late_indictment,
        late_appointment,
        hasty_trial,
        late_copy,
        no_suspect,
        late_answer,
    };
    // How many days before and after its day an act may be dated without a change in law.
    struct Play {
        int before = 0;
        int after = 0;
    };

    void begin();
    void investigate();
    void detain();
    void extend_investigation();
    void extend_custody();
    void searches();
    void question(time::Day day, const char* status);
    void complain();
    void terminate();
    void to_prosecutor();
    void to_court();
    void trial();
    void judgment();
    void appeal();
    void final_force(time::Day day, bool convicted);
    void execute(time::Day day);
    void add_statement();

    // Adds an event unless its day is after today; then nothing that follows is told either.
    docket::Event* act(std::string_view type, time::Day day) { return act(type, day, Play{}); }
    docket::Event* act(std::string_view type, time::Day day, Play play);
    docket::Event* act_at(std::string_view type, time::Moment minute);
    docket::Event* of(std::vector<std::string> whom, docket::Event* event);
    docket::Event* of_accused(docket::Event* event) { return of(accused_, event); }
    docket::Event& start_event(std::string_view type);
    [[nodiscard]] bool is_over() const { return over_; }
    [[nodiscard]] time::Edtf date(time::Day day, Play play);

    docket::Case& record_;
    Dice& dice_;
    time::Day today_;
    std::vector<std::string> accused_;
    std::string offence_;
    Form form_ = Form::preliminary;
    bool in_custody_ = false;
    bool over_ = false;
    Defect defect_ = Defect::none;
    time::Day registered_;
    time::Day custody_from_;
    time::Day completed_;  // the investigation
    time::Day day_;        // where the story stands
};

}  // namespace merzim::bench
