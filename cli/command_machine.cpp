#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/base/text.hpp"
#include "engine/report/draw_machine.hpp"

#include <algorithm>
#include <optional>

namespace merzim::cli {

namespace {

// A track of the law, or its stages by the name of the procedure or the pack: the first track of
// the case, or of a person where all are.
std::optional<law::TrackId> find_track(const law::Pack& law, const std::string& name) {
    if (const auto found = law.find_track(name)) return *found;
    if (!is_called(law, name)) return std::nullopt;
    for (std::size_t i = 0; i < law.tracks.size(); ++i) {
        if (!law.tracks[i].of_participant) return law::TrackId{i};
    }
    return law.tracks.empty() ? std::nullopt : std::optional(law::TrackId{std::size_t{0}});
}

[[noreturn]] void no_track(const std::vector<const law::Pack*>& laws, const std::string& name) {
    std::vector<std::string> known;
    for (const law::Pack* law : laws) {
        known.push_back(law->procedure.id);
        known.push_back(law->id);
        for (const law::Track& track : law->tracks) {
            if (std::ranges::find(known, track.id) == known.end()) known.push_back(track.id);
        }
    }
    const std::string near = text::did_you_mean(name, known);
    throw UsageError("there is no state machine \"" + text::printable(name) + "\"",
                     near.empty() ? "there are " + text::join(known, ", ") : near);
}

law::TrackId track_named(const law::Pack& law, const std::string& name) {
    if (const auto found = find_track(law, name)) return *found;
    no_track({&law}, name);
}

// The only law that has a machine of this name.
const law::Pack& law_with_track(const std::vector<const law::Pack*>& laws,
                                const std::string& name) {
    std::vector<const law::Pack*> having;
    std::vector<std::string> names;
    for (const law::Pack* law : laws) {
        if (!find_track(*law, name)) continue;
        having.push_back(law);
        names.push_back(law->name());
    }
    if (names.empty()) no_track(laws, name);
    if (const law::Pack* found = usual_of(having)) return *found;
    throw UsageError(
        "several laws have a state machine \"" + name + "\": " + text::join(names, ", "),
        "say which with --pack");
}

class MachineCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("NAME", name_, "A procedure (its stages) or a track: stage, status, measure")
            .required();
        options.add("--track", track_, "The track of the procedure to draw").type("TRACK");
        options.add("--case", case_, "Draw the path of this case on it").type("CASE");
        options.add("--participant", participant_, "Whose track, when it is of a person")
            .type("PARTICIPANT");
        options.add("--pack", pack_, "The law pack or procedure, when there are several")
            .type("ID");
    }

    int run(Context& context) override {
        const report::Words words = words_of(context);
        report::Drawing drawing;
        if (case_.empty()) {
            // machine criminal --track status: the name says which law is meant
            const auto laws = context.laws().named(pack_);
            const law::Pack& law = law_with_track(laws, name_);
            drawing = report::draw(law, track_named(law, track_.empty() ? name_ : track_), words);
        } else {
            const Evaluated evaluated = evaluate(context, case_);
            const law::Pack& pack = evaluated.evaluation->pack();
            const law::TrackId track = track_named(pack, track_.empty() ? name_ : track_);
            drawing = report::draw(pack, track, words);
            drawing.title += ": " + words.text(evaluated.evaluation->record().title) + ", " +
                             as_of_words(words, evaluated.evaluation->question());
            const report::Desk desk(evaluated.subject, words, false);
            report::mark_path(drawing, desk, track,
                              whose(pack.track(track), evaluated.evaluation->record()));
        }
        const std::string& format = context.options.format;
        context.deliver(format == "dot"   ? report::write_dot(drawing)
                        : format == "svg" ? report::write_svg(drawing)
                                          : report::write_machine_text(drawing));
        return kDone;
    }

  private:
    [[nodiscard]] std::int32_t whose(const law::Track& track, const docket::Case& record) const {
        if (!track.of_participant) return timeline::kNobody;
        if (participant_.empty() && record.participants.size() == 1) return 0;
        std::vector<std::string> known;
        for (std::size_t i = 0; i < record.participants.size(); ++i) {
            if (record.participants[i].id == participant_) return static_cast<std::int32_t>(i);
            known.push_back(record.participants[i].id);
        }
        throw UsageError(participant_.empty()
                             ? "the track \"" + track.id + "\" is of a person: say whose"
                             : "there is no participant \"" + participant_ + "\" in the case",
                         "--participant takes one of " + text::join(known, ", "));
    }

    std::string name_;
    std::string track_;
    std::string case_;
    std::string participant_;
    std::string pack_;
};

}  // namespace

CommandInfo machine_command() {
    return {
        .name = "machine",
        .summary = "draw a state machine of the law, with the path of a case on it",
        .examples = {"merzim machine criminal --format svg -o stages.svg",
                     "merzim machine criminal --case adilbekov-2024 --format dot",
                     "merzim machine status --case article-147-2023 --participant gusev"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .output = true,
                   .formats = {"text", "dot", "svg"}},
        .make = [] { return std::make_unique<MachineCommand>(); },
    };
}

}  // namespace merzim::cli
