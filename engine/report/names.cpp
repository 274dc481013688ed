#include "engine/report/names.hpp"

#include "engine/base/text.hpp"
#include "engine/report/build.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>
#include <array>

namespace merzim::report {

namespace {

constexpr std::size_t kShortestName = 4;  // code points; shorter ones would hit ordinary words

const docket::Event& event_at(const Subject& subject, std::int32_t index) {
    return subject.record.events[static_cast<std::size_t>(index)];
}

template <class List>
bool within(const List& list, std::int32_t index) {
    return index >= 0 && static_cast<std::size_t>(index) < list.size();
}

}  // namespace

Names::Names(const Subject& subject, const Words& words) : subject_(subject), words_(words) {
    for (const docket::Participant& participant : subject.record.participants) {
        if (participant.public_name.empty()) continue;
        const std::string shown = words.name(participant.public_name);
        const auto hide = [&](const std::string& name) {
            if (name != shown && text::code_points(name) >= kShortestName)
                replaced_.emplace_back(name, shown);
        };
        for (const auto& name : participant.name.all())
            hide(name.second);
        for (const std::string& alias : participant.aliases)
            hide(alias);
    }
    std::ranges::stable_sort(
        replaced_, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

std::string Names::participant(std::int32_t index) const {
    if (!within(subject_.record.participants, index)) return {};
    const docket::Participant& participant =
        subject_.record.participants[static_cast<std::size_t>(index)];
    if (!participant.public_name.empty()) return words_.name(participant.public_name);
    return participant.name.empty() ? participant.id : words_.name(participant.name);
}

std::string Names::event(std::int32_t index) const {
    return within(subject_.record.events, index) ? event(event_at(subject_, index)) : std::string();
}

std::string Names::event(const docket::Event& event) const {
    const auto type = subject_.pack.find_event_type(event.type);
    std::string title =
        type ? words_.text(subject_.pack.event_type(*type).title) : std::string(event.type);
    std::vector<std::string> parts;
    const std::array<std::pair<law::Field, const std::string*>, 4> fields{
        {{law::Field::status, &event.status},
         {law::Field::measure, &event.measure},
         {law::Field::offence, &event.offence},
         {law::Field::authority, &event.authority}}};
    for (const auto& [field, value] : fields) {
        if (!value->empty())
            parts.push_back(subject_.pack.value_title(field, *value, words_.code()));
    }
    if (!event.outcome.empty()) {
        parts.push_back(outcome_title(subject_.pack, event.outcome, words_));
    }
    return parts.empty() ? title : title + ": " + text::join(parts, ", ");
}

std::string Names::case_title() const {
    const std::string title = clean(subject_.record.title);
    return title.empty() ? subject_.record.id : title;
}

// One pass, so that what was put in is not looked at again.
std::string Names::clean(std::string_view text) const {
    if (replaced_.empty()) return std::string(text);
    std::string result;
    while (!text.empty()) {
        const auto begins = [&](std::string_view name) {
            return text.substr(0, name.size()) == name;
        };
        std::string_view found = text.substr(0, 1);
        std::string_view put = found;
        for (const auto& [name, shown] : replaced_) {
            if (!begins(shown) && !begins(name)) continue;
            found = begins(shown) ? std::string_view(shown) : std::string_view(name);
            put = shown;
            break;
        }
        result += put;
        text.remove_prefix(found.size());
    }
    return result;
}

std::string Names::clean(const LocalText& text) const {
    return clean(words_.text(text));
}

Sources::Sources(const Subject& subject, const Words& words, const Names& names)
    : subject_(subject), words_(words), names_(names) {}

int Sources::cite(std::string_view id) {
    const docket::Source* source = subject_.record.find_source(id);
    if (source == nullptr) return 0;
    const auto next = static_cast<int>(numbers_.size()) + 1;
    return numbers_.emplace(std::string(id), next).first->second;
}

std::vector<Citation> Sources::list() const {
    std::vector<Citation> citations(numbers_.size());
    for (const auto& [id, number] : numbers_) {
        const docket::Source& source = *subject_.record.find_source(id);
        Citation& citation = citations[static_cast<std::size_t>(number - 1)];
        citation.number = number;
        citation.source = source.id;
        citation.publisher = source.publisher;
        citation.title = names_.clean(source.title);
        citation.url = source.url;
        citation.archive_url = source.archive_url;
        if (source.published) citation.published = source.published->text;
        if (source.read_on) citation.read_on = source.read_on->text;
        citation.sha256 = source.sha256;
        citation.confidence = source.confidence;
        citation.note = names_.clean(source.note);
    }
    return citations;
}

}  // namespace merzim::report
