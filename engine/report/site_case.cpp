// The page of a case in a site: the page of its chronology, the way to the others, its machines.
#include "engine/report/page_parts.hpp"
#include "engine/report/site_pages.hpp"
#include "engine/report/site_parts.hpp"

namespace merzim::report {

namespace {

std::string link_to(const SiteLink& to, const std::string& text, const std::string& attributes) {
    return "<li><a" + attributes + " href=\"" + inert_html(to.file) + "\">" + inert_html(text) +
           "</a></li>\n";
}

// `place`: the same links stand above and below the page, each under a name of its own.
std::string way_through(const SiteWay& way, const Words& words, std::string_view place) {
    std::string out = "<nav class=\"way\" aria-label=\"" + inert_html(words.say(place)) +
                      "\">\n<ul>\n" + link_to({kSiteIndex, {}}, words.say("site.all"), "");
    if (!way.previous.file.empty()) {
        out += link_to(way.previous, words.say("site.previous", {{"case", way.previous.title}}),
                       " rel=\"prev\"");
    }
    if (!way.next.file.empty()) {
        out +=
            link_to(way.next, words.say("site.next", {{"case", way.next.title}}), " rel=\"next\"");
    }
    return out + "</ul>\n</nav>\n";
}

}  // namespace

std::string write_site_case(const Document& document, const Paper& paper, const Desk& desk,
                            const Sketch& sketch, const SiteWay& way, bool withheld) {
    PageExtras extras;
    extras.top = way_through(way, desk.words, "site.way");
    extras.bottom = way_through(way, desk.words, "site.way-below");
    extras.style = site_case_style();
    if (std::string machines = site_machines(desk, withheld); !machines.empty()) {
        extras.sections.push_back(
            {"page-machines", desk.words.say("site.machines"), std::move(machines)});
    }
    return write_page(document, paper, desk.words, &sketch, extras);
}

}  // namespace merzim::report
