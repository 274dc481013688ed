#include "cli/chronology_view.hpp"
#include "cli/commands_list.hpp"
#include "cli/profiles.hpp"
#include "cli/reports.hpp"
#include "cli/site_case.hpp"
#include "cli/site_folder.hpp"
#include "cli/site_names.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/protect/protect.hpp"

#include <algorithm>
#include <memory>
#include <ostream>
#include <set>
#include <tuple>
#include <utility>

namespace merzim::cli {

namespace {

constexpr std::string_view kDefaultProfile = "public";

// A case of the site, before it is read again to be written.
struct Place {
    std::string id;     // as recorded: only to find it by
    std::string title;  // as shown, folded
    std::string shown;  // its id
    std::string hash;
};

class SiteCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("DIR", folder_, "The folder to write; one that merzim site wrote is replaced")
            .required();
        options.add("CASE", cases_, "These cases only; without any, all");
        options
            .add("--profile", profile_,
                 "What others may see: public, partner, court, or a file of your own (else public)")
            .type("PROFILE");
        options.flag("--low-confidence", low_confidence_,
                     "Also findings that rest on law of low confidence");
    }

    int run(Context& context) override {
        const report::Words words = words_of(context, Readers::others);
        protect::Profile profile = read_profile(context, profile_);
        check_words(context, profile, profile_);
        profile.low_confidence = profile.low_confidence || low_confidence_;
        SiteFolder folder(folder_);
        const std::vector<Place> places = choose(context, profile, words);
        const std::vector<report::SiteRow> rows =
            write_cases(context, profile, words, places, folder);
        folder.add(report::kSiteIndex, index(context, profile, words, rows));
        folder.put_in_place();
        context.io.err << "wrote the pages of " << rows.size()
                       << (rows.size() == 1 ? " case" : " cases") << "; begin with "
                       << text::printable((std::filesystem::path(folder_) / report::kSiteIndex)
                                              .lexically_normal()
                                              .string())
                       << "\n";
        return skipped_ > 0 ? kAttention : kDone;
    }

  private:
    // ---- which cases, in which order

    [[nodiscard]] std::vector<std::string> wanted(Context& context) const {
        if (cases_.empty()) return context.docket(store::OpenMode::read_only).case_ids();
        const std::set<std::string> once(cases_.begin(), cases_.end());
        return {once.begin(), once.end()};
    }

    // By title, id, content as shown: nothing in the order tells what a name hidden begins with.
    [[nodiscard]] std::vector<Place> choose(Context& context, const protect::Profile& profile,
                                            const report::Words& words) {
        const LawFinder law = law_finder(context);
        std::vector<Place> places;
        for (const std::string& id : wanted(context)) {
            const docket::Case recorded = context.load_case(id);
            if (is_hidden(recorded, profile)) {
                if (cases_.empty()) continue;
                throw UsageError("the case \"" + text::printable(id) + "\" is confidential",
                                 "a site is made for others; leave the case out of the list");
            }
            if (law(recorded.pack, recorded.procedure) == nullptr) {
                ++skipped_;
                continue;
            }
            const docket::Case shown = protect::protect(recorded, profile).record;
            places.push_back(
                {id, text::fold(words.text(shown.title)), shown.id, record_hash(shown)});
        }
        std::ranges::sort(places, {}, [](const Place& place) {
            return std::tie(place.title, place.shown, place.hash);
        });
        return places;
    }

    static bool is_hidden(const docket::Case& recorded, const protect::Profile& profile) {
        return recorded.confidential && is_for_others(profile);
    }

    // ---- pages: never more than two cases in memory, the one that is written and the next

    [[nodiscard]] static std::vector<report::SiteRow> write_cases(Context& context,
                                                                  const protect::Profile& profile,
                                                                  const report::Words& words,
                                                                  const std::vector<Place>& places,
                                                                  SiteFolder& folder) {
        std::vector<std::string> ids;
        ids.reserve(places.size());
        for (const Place& place : places)
            ids.push_back(place.shown);
        const std::vector<std::string> files = page_files(ids);
        const auto read = [&](std::size_t i) {
            const docket::Case recorded = context.load_case(places[i].id);
            return std::make_unique<SiteCase>(context.laws().of(recorded), recorded, profile,
                                              context.question(), words);
        };
        std::vector<report::SiteRow> rows;
        std::unique_ptr<SiteCase> next = places.empty() ? nullptr : read(0);
        report::SiteWay way;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::unique_ptr<SiteCase> current = std::move(next);
            way.next = {};
            if (i + 1 < places.size()) {
                next = read(i + 1);
                way.next = {files[i + 1], next->title()};
            }
            folder.add(files[i], current->page(way));
            rows.push_back(current->row(files[i]));
            way.previous = {files[i], current->title()};
        }
        return rows;
    }

    [[nodiscard]] static std::string index(Context& context, const protect::Profile& profile,
                                           const report::Words& words,
                                           const std::vector<report::SiteRow>& rows) {
        const timeline::Question question = context.question();
        const std::vector<std::string> notes{
            as_of_words(words, question), words.say("site.about"),
            words.say("site.profile", {{"profile", words.text(profile.title)}}) + " " +
                words.say("site.made-by", {{"program", std::string("merzim ") + MERZIM_VERSION}})};
        return report::write_site_index(
            rows, {words.say("site.title"), words.code(), time::day_of(question.now)}, words,
            notes);
    }

    std::string folder_;
    std::vector<std::string> cases_;
    std::string profile_{kDefaultProfile};
    bool low_confidence_ = false;
    std::size_t skipped_ = 0;  // their law is not here
};

}  // namespace

CommandInfo site_command() {
    return {
        .name = "site",
        .summary = "the docket as pages to be read without merzim: an overview and each case",
        .examples = {"merzim site public-pages", "merzim site pages article-147-2023 --lang ru",
                     "merzim site for-partners --profile partner --as-of 2024-07-31"},
        .offers = {.as_of = true, .known_by = true, .docket = true, .rules = true, .lang = true},
        .make = [] { return std::make_unique<SiteCommand>(); },
    };
}

}  // namespace merzim::cli
