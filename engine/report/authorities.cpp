#include "engine/report/authorities.hpp"

#include "engine/report/law_page.hpp"

#include <algorithm>

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

}  // namespace

void Authorities::add(law::NormId norm) {
    if (!norm.is_set()) return;
    const law::Norm& cited = desk_.subject.pack.norm(norm);
    add(cited.source, cited.article);
}

void Authorities::add(const verdict::Proof& proof) {
    for (const auto& argument : proof.arguments) {
        if (const auto* norm = std::get_if<law::NormId>(&argument.second)) add(*norm);
    }
    for (const verdict::Proof& child : proof.children)
        add(child);
}

void Authorities::add(std::string_view article) {
    const std::vector<law::Norm>& norms = desk_.subject.pack.norms;
    const auto same = std::ranges::find_if(norms, [&](const law::Norm& norm) {
        return !norm.source.empty() && code_of(norm.article) == code_of(article);
    });
    if (same != norms.end()) add(same->source, article);
}

void Authorities::add(const std::string& source, std::string_view article) {
    if (!source.empty() && !article.empty()) cited_.emplace(source, article);
}

std::vector<AuthorityView> Authorities::list() const {
    std::vector<AuthorityView> views;
    for (const law::LawSource& source : desk_.subject.pack.sources) {
        AuthorityView view;
        std::vector<std::string_view> articles;
        for (const auto& [of, article] : cited_) {
            if (of == source.id) articles.push_back(article);
        }
        if (articles.empty()) continue;
        std::ranges::sort(articles, comes_before);
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

}  // namespace merzim::report
