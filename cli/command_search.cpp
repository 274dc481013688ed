#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/base/text.hpp"
#include "engine/report/words.hpp"

#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;
using store::SearchHit;

constexpr std::string_view kOpen = "⟦";
constexpr std::string_view kClose = "⟧";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

// The words found in bold where there is colour, in brackets elsewhere.
std::string marked(const SearchHit& hit, bool colour) {
    std::string text = text::printable(hit.snippet);
    text = replaced(replaced(text, "\n", " "), kOpen, colour ? "\033[1m" : "[");
    return replaced(text, kClose, colour ? "\033[0m" : "]");
}

std::string text_of(const report::Words& words, const std::vector<SearchHit>& hits, bool colour) {
    std::string out;
    std::string last;
    for (const SearchHit& hit : hits) {
        if (hit.case_id != last) out += (last.empty() ? "" : "\n") + hit.case_id + "\n";
        last = hit.case_id;
        out += "  " + words.say("record.entry." + hit.entry);
        if (hit.entry != "case") out += " " + hit.id;
        out += ": " + marked(hit, colour) + "\n";
    }
    return out;
}

json json_of(const std::vector<SearchHit>& hits) {
    json list = json::array();
    for (const SearchHit& hit : hits) {
        list.push_back({{"case", hit.case_id},
                        {"entry", hit.entry},
                        {"id", hit.id},
                        {"snippet", replaced(replaced(hit.snippet, kOpen, ""), kClose, "")}});
    }
    return {{"schema_version", 1}, {"hits", list}};
}

class SearchCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("TEXT", words_, "Words; all must occur in the entry").required();
        options.add("--limit", limit_, "At most so many entries (else 50)")
            .type("N")
            .between(1, 100000);
    }

    int run(Context& context) override {
        const store::Docket& docket = context.docket(store::OpenMode::read_only);
        std::vector<SearchHit> hits = docket.search(text::join(words_, " "), limit_ + 1);
        const bool more = hits.size() > limit_;
        if (more) hits.resize(limit_);
        if (context.options.format == "json") {
            context.deliver(json_of(hits).dump(2) + "\n");
        } else {
            const report::Words words = words_of(context);
            context.deliver(text_of(words, hits, context.colour()));
        }
        if (hits.empty()) context.io.err << "nothing found\n";
        if (more) {
            context.io.err << "there is more than these " << limit_ << "; see --limit\n";
        }
        return kDone;
    }

  private:
    std::vector<std::string> words_;
    std::size_t limit_ = 50;
};

}  // namespace

CommandInfo search_command() {
    return {
        .name = "search",
        .summary = "find names, aliases, quotes and notes",
        .examples = {"merzim search Gusev", "merzim search private life",
                     "merzim search Гусев --format json"},
        .offers = {.docket = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "json"}},
        .make = [] { return std::make_unique<SearchCommand>(); },
    };
}

}  // namespace merzim::cli
