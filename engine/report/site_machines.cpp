// State machines with the path taken: the path in words first, which is all there is to know; the
// drawing folds out below it.
#include "engine/base/text.hpp"
#include "engine/report/draw_machine.hpp"
#include "engine/report/page_parts.hpp"
#include "engine/report/site_parts.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

// A drawing has tens of kilobytes: of more people than these the path is in words only.
constexpr std::size_t kMostDrawings = 24;

class Machines {
  public:
    Machines(const Desk& desk, bool withheld) : desk_(desk), withheld_(withheld) {}

    std::string write() {
        for (const verdict::TrackStatus& status : desk_.subject.evaluation.tracks) {
            if (status.participant < 0) add(status);
        }
        for (std::size_t i = 0; i < desk_.subject.record.participants.size(); ++i) {
            const auto who = static_cast<std::int32_t>(i);
            if (!desk_.subject.timeline.participant_visible(who)) continue;
            for (const verdict::TrackStatus& status : desk_.subject.evaluation.tracks) {
                if (status.participant == who) add(status);
            }
        }
        if (out_.empty()) return {};
        std::string top = paragraph(say("site.machines-note"));
        if (withheld_) top += paragraph(say("site.machines-withheld"));
        if (undrawn_ > 0) {
            top += paragraph(
                desk_.words.say("site.machines-undrawn", {{"n", std::to_string(undrawn_)}}));
        }
        return top + out_;
    }

  private:
    [[nodiscard]] std::string say(std::string_view key) const { return desk_.words.say(key); }
    static std::string paragraph(const std::string& text) {
        return "<p>" + inert_html(text) + "</p>\n";
    }

    // A path that never began is not worth its lines, but where the case stands always is.
    static bool is_worth(const Drawing& drawing, bool of_case) {
        const auto left = [&](const DrawnState& state) {
            return (state.current || state.missing) && &state != &drawing.states[drawing.initial];
        };
        return of_case || !drawing.path.empty() || std::ranges::any_of(drawing.states, left);
    }

    void add(const verdict::TrackStatus& status) {
        const law::Track& track = desk_.subject.pack.track(status.track);
        const bool of_case = status.participant < 0;
        Drawing drawing = draw(desk_.subject.pack, status.track, desk_.words);
        if (drawing.states.empty()) return;
        mark_path(drawing, desk_, status.track, status.participant);
        if (!is_worth(drawing, of_case)) return;
        drawing.title = desk_.words.say(
            "site.machine", {{"track", desk_.words.text(track.title)},
                             {"who", of_case ? say("site.machine-case")
                                             : desk_.names.participant(status.participant)}});
        out_ += "<h3>" + inert_html(drawing.title) + "</h3>\n" + path_words(drawing);
        add_drawing(drawing, of_case);
    }

    [[nodiscard]] std::string path_words(const Drawing& drawing) const {
        std::string out;
        if (drawing.path.empty()) {
            out += paragraph(say("site.machine-no-path"));
        } else {
            out += "<ol class=\"path\">\n";
            for (const DrawnStep& step : drawing.path) {
                out += "<li>" +
                       inert_html(desk_.words.say(
                           "site.machine-step",
                           {{"when", step.when}, {"state", drawing.states[step.state].title}})) +
                       "</li>\n";
            }
            out += "</ol>\n";
        }
        return out + states_words(drawing, "site.machine-missing", &DrawnState::missing) +
               states_words(drawing, "site.machine-now", &DrawnState::current);
    }

    [[nodiscard]] std::string states_words(const Drawing& drawing, std::string_view key,
                                           bool DrawnState::*marked) const {
        std::vector<std::string> titles;
        for (const DrawnState& state : drawing.states) {
            if (state.*marked) titles.push_back(state.title);
        }
        if (titles.empty()) return {};
        const std::string states =
            marked == &DrawnState::current ? desk_.words.either(titles) : desk_.words.list(titles);
        return paragraph(desk_.words.say(key, {{"states", states}}));
    }

    void add_drawing(const Drawing& drawing, bool open) {
        if (drawn_ == kMostDrawings) {
            ++undrawn_;
            return;
        }
        ++drawn_;
        const std::string ids = "page-machine-" + std::to_string(drawn_) + "-";
        const std::string name =
            inert_html(desk_.words.say("site.machine-drawing", {{"title", drawing.title}}));
        out_ += std::string("<details") + (open ? " open" : "") + ">\n<summary>" + name +
                "</summary>\n<div class=\"drawing machine\" role=\"group\" tabindex=\"0\" "
                "aria-label=\"" +
                name + "\">\n" + write_svg(drawing, ids) + "</div>\n</details>\n";
    }

    const Desk& desk_;
    bool withheld_;
    std::size_t drawn_ = 0;
    std::size_t undrawn_ = 0;
    std::string out_;
};

}  // namespace

std::string site_machines(const Desk& desk, bool withheld) {
    return Machines(desk, withheld).write();
}

}  // namespace merzim::report
