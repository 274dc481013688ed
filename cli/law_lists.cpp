#include "cli/law_lists.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <functional>

namespace merzim::cli {

namespace {

using report::Words;

std::string article_of(const law::Pack& pack, law::NormId norm) {
    return norm.is_set() ? pack.norm(norm).article : std::string();
}

std::string_view name_of(law::Field field) {
    switch (field) {
        case law::Field::status:
            return "status";
        case law::Field::measure:
            return "measure";
        case law::Field::outcome:
            return "outcome";
        case law::Field::offence:
            return "offence";
        case law::Field::authority:
            break;
    }
    return "authority";
}

std::string of_whom(bool participant) {
    return participant ? "participant" : "case";
}

LawList rules(const law::Pack& pack, const Words& words) {
    LawList list{{"rule", "pattern", "severity", "basis", "article", "title"}, {}};
    for (const law::Rule& rule : pack.rules) {
        list.rows.push_back({rule.id, std::string(law::to_string(rule.pattern)),
                             std::string(law::to_string(rule.severity)),
                             std::string(law::to_string(rule.basis)), article_of(pack, rule.norm),
                             words.text(rule.title)});
    }
    return list;
}

// The version now in force is the last one written down.
LawList terms(const law::Pack& pack, const Words& words) {
    LawList list{{"term", "binds", "length", "counting", "article", "title"}, {}};
    for (const law::Term& term : pack.terms) {
        std::vector<std::string> row{term.id, std::string(law::to_string(term.binds))};
        if (term.versions.empty()) {
            row.insert(row.end(), {"", "", ""});
        } else {
            const law::TermVersion& last = term.versions.back();
            row.push_back(last.length ? words.length(*last.length) : "");
            row.push_back(pack.counting(last.counting).id);
            row.push_back(article_of(pack, last.norm));
        }
        row.push_back(words.text(term.title));
        list.rows.push_back(std::move(row));
    }
    return list;
}

LawList events(const law::Pack& pack, const Words& words) {
    LawList list{{"event", "of", "required", "outcomes", "title"}, {}};
    for (const law::EventType& type : pack.event_types) {
        std::vector<std::string> required;
        for (const law::Field field : type.required)
            required.emplace_back(name_of(field));
        list.rows.push_back({type.id, of_whom(type.of_participant), text::join(required, ", "),
                             text::join(type.outcomes, ", "), words.text(type.title)});
    }
    return list;
}

LawList offences(const law::Pack& pack, const Words& words) {
    LawList list{{"offence", "penalty", "title"}, {}};
    for (const law::Offence& offence : pack.offences) {
        const bool penalty = !offence.versions.empty() && offence.versions.back().max_penalty;
        list.rows.push_back({offence.id,
                             penalty ? words.length(*offence.versions.back().max_penalty) : "",
                             words.text(offence.title)});
    }
    return list;
}

LawList measures(const law::Pack& pack, const Words& words) {
    LawList list{{"measure", "article", "title"}, {}};
    for (const law::Measure& measure : pack.measures)
        list.rows.push_back(
            {measure.id, article_of(pack, measure.norm), words.text(measure.title)});
    return list;
}

LawList states(const law::Pack& pack, const Words& words) {
    LawList list{{"track", "state", "title"}, {}};
    for (const law::Track& track : pack.tracks) {
        for (const law::State& state : track.states)
            list.rows.push_back({track.id, state.id, words.text(state.title)});
    }
    return list;
}

LawList countings(const law::Pack& pack, const Words& words) {
    LawList list{{"counting", "readings", "title"}, {}};
    for (const law::Counting& counting : pack.countings) {
        std::vector<std::string> readings;
        for (const law::Reading& reading : counting.readings)
            readings.push_back(reading.id);
        list.rows.push_back({counting.id, text::join(readings, ", "), words.text(counting.title)});
    }
    return list;
}

LawList attributes(const law::Pack& pack, const Words& words) {
    LawList list{{"attribute", "of", "presumed", "title"}, {}};
    for (const law::Attribute& attribute : pack.attributes) {
        const std::string presumed = attribute.presumed == Truth::unknown ? "-"
                                     : attribute.presumed == Truth::yes   ? "yes"
                                                                          : "no";
        list.rows.push_back({attribute.id, of_whom(attribute.of_participant), presumed,
                             words.text(attribute.title)});
    }
    return list;
}

// What `classified = { … }` of an event may say.
LawList classes(const law::Pack& pack, const Words& words) {
    LawList list{{"classification", "class", "title"}, {}};
    for (const law::Classification& classification : pack.classifications) {
        for (std::size_t i = 0; i < classification.order.size(); ++i) {
            list.rows.push_back({classification.id, classification.order[i],
                                 words.text(classification.class_titles[i])});
        }
    }
    return list;
}

// Whatever has an id and a title.
template <class Entry>
LawList plain(const char* column, const std::vector<Entry>& entries, const Words& words) {
    LawList list{{column, "title"}, {}};
    for (const Entry& entry : entries)
        list.rows.push_back({entry.id, words.text(entry.title)});
    return list;
}

struct Named {
    std::string name;
    std::function<LawList(const law::Pack&, const Words&)> make;
};

const std::vector<Named>& lists() {
    static const std::vector<Named> kLists = {
        {"rules", rules},
        {"terms", terms},
        {"events", events},
        {"offences", offences},
        {"measures", measures},
        {"states", states},
        {"countings", countings},
        {"authorities",
         [](const auto& pack, const auto& words) {
             return plain("authority", pack.authorities, words);
         }},
        {"roles",
         [](const auto& pack, const auto& words) { return plain("role", pack.roles, words); }},
        {"attributes", attributes},
        {"classes", classes},
        {"sources",
         [](const auto& pack, const auto& words) { return plain("source", pack.sources, words); }},
    };
    return kLists;
}

}  // namespace

const std::vector<std::string>& law_list_names() {
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names;
        for (const Named& list : lists())
            names.push_back(list.name);
        return names;
    }();
    return kNames;
}

LawList law_list(const std::vector<const law::Pack*>& laws, std::string_view name,
                 const Words& words) {
    const auto found = std::ranges::find(lists(), name, &Named::name);
    if (laws.size() == 1) return found->make(*laws.front(), words);
    LawList all;
    for (const law::Pack* law : laws) {
        LawList part = found->make(*law, words);
        all.columns = std::move(part.columns);
        for (std::vector<std::string>& row : part.rows) {
            row.insert(row.begin(), law->name());
            all.rows.push_back(std::move(row));
        }
    }
    all.columns.insert(all.columns.begin(), "law");
    return all;
}

}  // namespace merzim::cli
