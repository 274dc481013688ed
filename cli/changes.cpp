#include "cli/changes.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;
using store::Change;

constexpr std::size_t kLongest = 60;

// Text stands without quotes; long values are cut.
std::string value_text(const json& value) {
    std::string text = value.is_string()
                           ? value.get<std::string>()
                           : value.dump(-1, ' ', false, json::error_handler_t::replace);
    text = text::printable(text);
    std::replace(text.begin(), text.end(), '\n', ' ');
    const std::vector<std::string_view> points = text::points(text);
    if (points.size() <= kLongest) return text;
    std::string cut;
    for (std::size_t i = 0; i < kLongest; ++i)
        cut += points[i];
    return cut + "…";
}

json object_of(const std::string& text) {
    json value = text.empty() ? json::object() : json::parse(text, nullptr, false);
    return value.is_object() ? value : json::object();
}

// "event", "participant" … in the words of the language.
std::string entry_word(const report::Words& words, const std::string& entry) {
    return words.say("record.entry." + entry);
}

std::string headline(const Change& change) {
    const json value = object_of(change.after.empty() ? change.before : change.after);
    std::vector<std::string> parts;
    for (const char* key : {"date", "type", "name", "title", "says"}) {
        const auto found = value.find(key);
        if (found == value.end()) continue;
        // of a text in several languages the first will do
        const json& part = found->is_object() && !found->empty() ? *found->begin() : *found;
        parts.push_back(value_text(part));
    }
    return parts.empty() ? std::string() : "  " + text::join(parts, " ");
}

// "1 source, 3 participants, 14 events", in that order.
std::string tally(const report::Words& words, const std::vector<const Change*>& changes) {
    std::vector<std::string> parts;
    for (const char* entry : {"source", "participant", "event", "statement"}) {
        const auto number =
            std::count_if(changes.begin(), changes.end(),
                          [&](const Change* change) { return change->entry == entry; });
        if (number > 0)
            parts.push_back(words.counted("record." + std::string(entry) + "s", number));
    }
    return text::join(parts, ", ");
}

}  // namespace

std::vector<std::string> differences(const std::string& before, const std::string& after) {
    const json from = object_of(before);
    const json to = object_of(after);
    std::vector<std::string> lines;
    for (const auto& [key, value] : from.items()) {
        const auto found = to.find(key);
        if (found == to.end()) {
            lines.push_back("- " + key + ": " + value_text(value));
        } else if (*found != value) {
            lines.push_back("~ " + key + ": " + value_text(value) + " → " + value_text(*found));
        }
    }
    for (const auto& [key, value] : to.items()) {
        if (!from.contains(key)) lines.push_back("+ " + key + ": " + value_text(value));
    }
    return lines;
}

std::string describe_changes(const report::Words& words, const std::vector<Change>& changes) {
    std::map<std::string, std::vector<const Change*>> cases;
    for (const Change& change : changes)
        cases[change.case_id].push_back(&change);
    std::string out;
    for (const auto& [id, list] : cases) {
        const auto of_case = std::find_if(list.begin(), list.end(), [](const Change* change) {
            return change->entry == "case" && change->kind != Change::Kind::amended;
        });
        if (of_case != list.end()) {
            const bool added = (*of_case)->kind == Change::Kind::added;
            const std::string count = tally(words, list);
            out += (added ? "+ " : "- ") + id + ": " +
                   words.say(added ? "record.new-case" : "record.case-retracted") +
                   (count.empty() ? "" : ", " + count) + "\n";
            continue;
        }
        out += "~ " + id + "\n";
        for (const Change* change : list) {
            const char* mark = change->kind == Change::Kind::added     ? "  + "
                               : change->kind == Change::Kind::amended ? "  ~ "
                                                                       : "  - ";
            out += mark + entry_word(words, change->entry);
            if (change->entry != "case") out += " " + change->id;
            if (change->kind != Change::Kind::amended) {
                out += headline(*change) + "\n";
                continue;
            }
            out += "\n";
            for (const std::string& line : differences(change->before, change->after))
                out += "      " + line + "\n";
        }
    }
    return out;
}

}  // namespace merzim::cli
