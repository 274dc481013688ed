#include "engine/report/authorities.hpp"

#include "engine/report/law_page.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::report {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// What stands before the first number: the short name of the code.
std::string_view code_of(std::string_view article) {
    return article.substr(0, std::min(article.find_first_of("0123456789"), article.size()));
}

// Numbers in it by their worth: 9 before 64.
bool comes_before(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (is_digit(a.front()) && is_digit(b.front())) {
            const auto number = [](std::string_view& text) {
                text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
                const std::string_view digits =
                    text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
                text.remove_prefix(digits.size());
                return std::pair(digits.size(), digits);
            };
            const auto of_a = number(a);
            const auto of_b = number(b);
            if (of_a != of_b) return of_a < of_b;
            continue;
        }
        if (a.front() != b.front()) return a.front() < b.front();
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.size() < b.size();
}

class Authorities {
  public:
    explicit Authorities(const Desk& desk) : desk_(desk) {}

    void add(law::NormId id) {
        if (!id.is_set()) return;
        const law::Norm& norm = desk_.subject.pack.norm(id);
        if (!norm.source.empty() && !norm.article.empty())
            cited_.emplace(norm.source, norm.article);
    }

    // An article without a norm belongs to the code that most norms with its short name are of.
    void add(std::string_view article) {
        std::map<std::string, std::size_t> norms_of;
        for (const law::Norm& norm : desk_.subject.pack.norms) {
            if (!norm.source.empty() && code_of(norm.article) == code_of(article))
                ++norms_of[norm.source];
        }
        const auto most = std::ranges::max_element(
            norms_of, {}, &std::pair<const std::string, std::size_t>::second);
        if (most != norms_of.end()) cited_.emplace(most->first, article);
    }

    // In the order of the pack; the articles of each by their numbers.
    [[nodiscard]] std::vector<AuthorityView> list() const {
        std::vector<AuthorityView> views;
        for (const law::LawSource& source : desk_.subject.pack.sources) {
            std::vector<std::string_view> articles;
            for (const auto& [of, article] : cited_) {
                if (of == source.id) articles.push_back(article);
            }
            if (articles.empty()) continue;
            std::ranges::sort(articles, comes_before);
            AuthorityView view;
            for (const std::string_view article : articles)
                view.articles.push_back(article_words(desk_.subject.pack, article, desk_.words));
            view.source = source.id;
            view.title = desk_.words.text(source.title);
            view.url = source.url;
            if (source.read_on) view.read_on = time::iso(*source.read_on);
            if (source.edition.is_finite()) view.edition = time::iso(time::day_of(source.edition));
            views.push_back(std::move(view));
        }
        return views;
    }

  private:
    const Desk& desk_;
    std::set<std::pair<std::string, std::string>> cited_;  // source, article as the pack writes it
};

}  // namespace

void cite_law(const Desk& desk, ChronologyView& view) {
    Authorities law(desk);
    for (const ClockView& clock : view.clocks)
        law.add(clock.norm);
    for (const FindingView& finding : view.findings) {
        for (const law::NormId norm : finding.norms)
            law.add(norm);
    }
    for (const DemandView& demand : view.demands)
        law.add(demand.norm);
    for (const ParticipantView& person : view.participants) {
        for (const ChargeView& charge : person.charges)
            law.add(charge.norm);
    }
    for (const GapView& steps : view.missing_steps) {
        for (const law::NormId norm : steps.norms)
            law.add(norm);
    }
    view.law = law.list();
}

}  // namespace merzim::report
