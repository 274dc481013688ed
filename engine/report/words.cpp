#include "engine/report/words.hpp"

#include "engine/time/counting.hpp"

#include <algorithm>
#include <array>

namespace merzim::report {

namespace {

struct Part {
    std::string_view table;
    int time::Length::*amount;
};

// In the order in which they are said.
constexpr std::array<Part, 7> kParts{{{"years", &time::Length::years},
                                      {"months", &time::Length::months},
                                      {"weeks", &time::Length::weeks},
                                      {"days", &time::Length::days},
                                      {"working-days", &time::Length::working_days},
                                      {"hours", &time::Length::hours},
                                      {"minutes", &time::Length::minutes}}};

}  // namespace

Words::Words(const Phrases& phrases, std::string_view language)
    : phrases_(&phrases), language_(&phrases.language(language)) {}

std::string Words::say(std::string_view key, const PhraseArguments& arguments) const {
    return phrases_->say(code(), key, arguments);
}

std::string Words::command(std::string_view key, const PhraseArguments& arguments) const {
    PhraseArguments all = arguments;
    all.emplace_back("options", repeated_);
    return say(key, all);
}

bool Words::has(std::string_view key) const {
    const auto in = [&](const Language& language) {
        return language.phrases.find(key) != language.phrases.end();
    };
    return in(*language_) || in(phrases_->language(phrases_->languages().front()));
}

std::string_view Words::language_of(const LocalText& text) const {
    if (text.has(code())) return code();
    const auto next = std::ranges::find_if(
        language_->next, [&](const std::string& other) { return text.has(other); });
    return next == language_->next.end() ? std::string_view(code()) : *next;
}

std::string Words::text(const LocalText& text) const {
    const std::string_view found = language_of(text);
    return found == code() ? text.in(found) : "[" + std::string(found) + "] " + text.in(found);
}

std::string Words::name(const LocalText& name) const {
    return name.nearest(language_of(name));
}

std::string Words::fill(std::string_view text, const PhraseArguments& arguments) const {
    return phrases_->fill(code(), text, arguments);
}

std::string Words::list(const std::vector<std::string>& items) const {
    std::string result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) result += say(i + 1 == items.size() ? "list.and" : "list.comma");
        result += items[i];
    }
    return result;
}

std::string Words::either(const std::vector<std::string>& items) const {
    std::string result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) result += say(i + 1 == items.size() ? "list.or" : "list.comma");
        result += items[i];
    }
    return result;
}

std::string Words::counted(std::string_view table, std::int64_t number, Form form) const {
    const std::string name = std::string(table) + (form == Form::after_least ? "-least" : "");
    return phrases_->plural(code(), name, number);
}

std::string Words::length(const time::Length& length, Form form) const {
    std::vector<std::string> parts;
    for (const Part& part : kParts) {
        if (length.*part.amount != 0)
            parts.push_back(counted(part.table, length.*part.amount, form));
    }
    if (parts.empty()) return counted("days", 0, form);
    return list(parts);
}

std::string Words::elapsed(time::Day from, time::Day to, Form form) const {
    const time::Elapsed span = time::elapsed(from, to);
    time::Length length;
    length.years = span.months / 12;
    length.months = span.months % 12;
    length.days = span.days;
    std::string result;
    for (const Part& part : kParts) {
        if (length.*part.amount == 0) continue;
        if (!result.empty()) result += ' ';
        result += counted(part.table, length.*part.amount, form);
    }
    return result.empty() ? counted("days", 0, form) : result;
}

std::string Words::distance(std::int64_t days) const {
    if (days == 0) return say("distance.same-day");
    if (days > 0) return say("distance.ahead", {{"n", std::to_string(days)}});
    return say("distance.ago", {{"n", std::to_string(-days)}});
}

}  // namespace merzim::report
