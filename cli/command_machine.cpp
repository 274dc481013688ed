#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/base/text.hpp"
#include "engine/report/draw_machine.hpp"

namespace merzim::cli {

namespace {

law::TrackId track_named(const law::Pack& pack, const std::string& name) {
    if (const auto found = pack.find_track(name)) return *found;
    for (const law::Procedure& procedure : pack.procedures) {
        // a procedure's first track of the case is its stages
        if (procedure.id != name) continue;
        for (std::size_t i = 0; i < pack.tracks.size(); ++i) {
            if (!pack.tracks[i].of_participant) return law::TrackId{i};
        }
    }
    std::vector<std::string> known;
    for (const law::Track& track : pack.tracks)
        known.push_back(track.id);
    for (const law::Procedure& procedure : pack.procedures)
        known.push_back(procedure.id);
    throw UsageError("there is no state machine \"" + name + "\"",
                     "there are " + text::join(known, ", "));
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
        options.add("--pack", pack_, "The law pack, when there are several").type("ID");
    }

    int run(Context& context) override {
        const report::Words words = words_of(context);
        const std::string& wanted = track_.empty() ? name_ : track_;
        report::Drawing drawing;
        if (case_.empty()) {
            const law::Pack& pack = context.pack(pack_);
            drawing = report::draw(pack, track_named(pack, wanted), words);
        } else {
            const Evaluated evaluated = evaluate(context, case_);
            const law::Pack& pack = evaluated.evaluation->pack();
            const law::TrackId track = track_named(pack, wanted);
            drawing = report::draw(pack, track, words);
            drawing.title += ": " + words.text(evaluated.evaluation->record().title) + ", " +
                             as_of_words(words, evaluated.evaluation->question());
            report::mark_path(drawing, evaluated.evaluation->timeline(),
                              evaluated.evaluation->evaluation(), track,
                              whose(pack.track(track), evaluated.evaluation->record()), words);
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
