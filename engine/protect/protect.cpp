#include "engine/protect/protect.hpp"

#include "engine/base/text.hpp"
#include "engine/protect/make_coarse.hpp"
#include "engine/protect/masker.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace merzim::protect {

namespace {

using docket::Participant;

bool has(const std::vector<std::string>& list, const std::string& word) {
    return std::ranges::find(list, word) != list.end();
}

bool applies(const PersonRule& rule, const Participant& person) {
    if (has(rule.roles, person.role)) return true;
    const bool attribute = std::ranges::any_of(person.attributes, [&](const auto& given) {
        return given.second && has(rule.attributes, given.first);
    });
    return attribute || (rule.roles.empty() && rule.attributes.empty());
}

NameForm form_for(const Profile& profile, const Participant& person) {
    for (const PersonRule& rule : profile.persons) {
        if (applies(rule, person)) return rule.names;
    }
    return profile.names;
}

std::set<std::string> languages_of(const docket::Case& record) {
    std::set<std::string> codes{"en", "ru", "kk"};
    for (const Participant& person : record.participants) {
        for (const auto& [code, said] : person.name.all())
            codes.insert(code);
    }
    return codes;
}

class Protector {
  public:
    Protector(const docket::Case& record, const Profile& profile)
        : profile_(profile), marked_(confidential_parts(record)), languages_(languages_of(record)) {
        result_.record = record;
    }

    Protected run() {
        find_shown_names();
        fill_maskers();
        leave_out_quotes();
        if (profile_.dates != Grain::day)
            make_coarse(result_.record, marked_.statements, profile_.dates, result_.hidden);
        if (secret_) {
            mask_texts();
        } else {
            full_names();
        }
        // an id often is a name or has a date in it
        if (ids_ || profile_.dates != Grain::day) rename_ids();
        return std::move(result_);
    }

  private:
    // ---- who is called what

    void find_shown_names() {
        std::map<std::string, int> seen;  // initials in the first language, how often
        auto& people = result_.record.participants;
        for (std::size_t i = 0; i < people.size(); ++i) {
            LocalText shown = shown_name(people[i], i);
            shown_.push_back(shown);
            if (shown.empty()) continue;
            const std::string key = shown.all().front().second;
            const bool initialled = form_for(profile_, people[i]) == NameForm::initials &&
                                    !(shown == profile_.withheld);
            if (!initialled || ++seen[key] == 1) continue;
            // two people of the same initials are two people
            LocalText numbered;
            for (const auto& [code, said] : shown.all())
                numbered.set(code, said + " (" + std::to_string(seen[key]) + ")");
            shown_.back() = numbered;
        }
    }

    // What a person is called instead of the name on record; empty: by the name.
    [[nodiscard]] LocalText shown_name(const Participant& person, std::size_t index) const {
        for (const auto& [id, chosen] : profile_.names_of) {
            if (id == person.id) return chosen;
        }
        if (marked_.participants[index] && profile_.confidential != Confidential::keep)
            return profile_.withheld;
        const NameForm form = form_for(profile_, person);
        if (form == NameForm::full) return {};
        if (form == NameForm::pseudonym) {
            LocalText name;
            for (const auto& [code, said] : profile_.pseudonym.all())
                name.set(code, filled(said, number_of(index)));
            return name;
        }
        if (!person.public_name.empty()) return person.public_name;
        if (form == NameForm::shown) return {};
        LocalText name;
        for (const auto& [code, said] : person.name.all())
            name.set(code, initials(said));
        return name;
    }

    // Those left out are counted last here too.
    [[nodiscard]] std::size_t number_of(std::size_t index) const {
        const auto& hidden = marked_.participants;
        std::size_t number = 1;
        for (std::size_t i = 0; i < hidden.size(); ++i) {
            const bool before = hidden[i] == hidden[index] ? i < index : hidden[index];
            if (before) ++number;
        }
        return number;
    }

    static std::string filled(std::string text, std::size_t number) {
        const std::size_t at = text.find("{n}");
        if (at != std::string::npos) text.replace(at, 3, std::to_string(number));
        return text;
    }

    // ---- what is looked for

    // One masker for each language: a name is replaced by its form in the language of the text.
    void fill_maskers() {
        const auto& people = result_.record.participants;
        for (const std::string& language : languages_) {
            Masker& masker = maskers_[language];
            masker.withheld(profile_.withheld.nearest(language));
            for (std::size_t i = 0; i < people.size(); ++i) {
                if (!shown_[i].empty()) continue;
                for (const auto& [code, name] : people[i].name.all())
                    masker.keep_name(name);
            }
            for (std::size_t i = 0; i < people.size(); ++i) {
                if (!shown_[i].empty())
                    hide(people[i], shown_[i].nearest(language), shared_with(i), masker);
            }
            for (const auto& [text, shown] : profile_.strings_of)
                masker.hide_text(text, shown);
        }
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (!shown_[i].empty()) remember(people[i], shown_[i], is_left_out(i));
        }
        secret_ = secret_ || !profile_.strings_of.empty();
        // that ids are replaced must not tell that somebody is left out
        ids_ = ids_ || !profile_.strings_of.empty() || names_an_open_id();
    }

    [[nodiscard]] bool is_left_out(std::size_t person) const {
        return marked_.participants[person] && profile_.confidential != Confidential::keep;
    }
    [[nodiscard]] Masker::Shared shared_with(std::size_t person) const {
        return is_left_out(person) ? Masker::Shared::keep : Masker::Shared::withhold;
    }

    [[nodiscard]] bool names_an_open_id() const {
        const docket::Case& record = result_.record;
        const auto named = [&](const auto& list, const std::vector<bool>& hidden) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                if (!hidden[i] && in_address(list[i].id)) return true;
            }
            return false;
        };
        return named(record.participants, marked_.participants) ||
               named(record.events, marked_.events) ||
               named(record.statements, marked_.statements) ||
               std::ranges::any_of(record.sources, [&](const docket::Source& source) {
                   return !source.confidential && in_address(source.id);
               });
    }

    static void hide(const Participant& person, const std::string& shown, Masker::Shared shared,
                     Masker& masker) {
        for (const auto& [code, name] : person.name.all())
            masker.hide_name(name, shown, shared);
        for (const auto* others : {&person.aliases, &person.forms}) {
            for (const std::string& other : *others)
                masker.hide_text(other, shown);
        }
    }

    void remember(const Participant& person, const LocalText& shown, bool left_out) {
        std::vector<std::string> names;
        for (const auto& [code, name] : person.name.all())
            names.push_back(name);
        names.insert(names.end(), person.aliases.begin(), person.aliases.end());
        names.insert(names.end(), person.forms.begin(), person.forms.end());
        for (const std::string& name : names) {
            const bool said = std::ranges::any_of(
                shown.all(), [&](const auto& pair) { return pair.second == name; });
            if (said) continue;
            secret_ = true;
            ids_ = ids_ || !left_out;
            note(Hidden::Kind::name, "participant " + person.id, name, shown.all().front().second);
        }
    }

    // ---- ids

    using Renamed = std::map<std::string, std::string>;

    // What is left out has the last numbers, so that no gap tells of it.
    template <class List>
    static Renamed renamed(List& list, const std::string& kind, const std::vector<bool>& hidden) {
        Renamed names;
        std::size_t number = 0;
        for (const bool last : {false, true}) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                if (hidden[i] != last) continue;
                std::string fresh = kind + "-" + std::to_string(++number);
                names.emplace(list[i].id, fresh);
                list[i].id = std::move(fresh);
            }
        }
        return names;
    }

    static void follow(const Renamed& names, std::string& id) {
        if (const auto found = names.find(id); found != names.end()) id = found->second;
    }
    static void follow(const Renamed& names, std::vector<std::string>& ids) {
        for (std::string& id : ids)
            follow(names, id);
    }

    void rename_ids() {
        docket::Case& record = result_.record;
        std::vector<bool> hidden_sources;
        for (const docket::Source& source : record.sources)
            hidden_sources.push_back(source.confidential);
        const Renamed people = renamed(record.participants, "person", marked_.participants);
        const Renamed events = renamed(record.events, "event", marked_.events);
        renamed(record.statements, "statement", marked_.statements);
        const Renamed sources = renamed(record.sources, "source", hidden_sources);
        for (const Renamed* ids : {&people, &events, &sources}) {
            for (const auto& [old, fresh] : *ids)
                note(Hidden::Kind::id, "", old, fresh);
        }
        for (Participant& person : record.participants) {
            follow(sources, person.source);
            for (docket::Charge& charge : person.charges)
                follow(sources, charge.source);
        }
        for (docket::Event& event : record.events) {
            follow(people, event.participants);
            follow(events, event.after);
            follow(events, event.before);
            follow(events, event.disputes);
            follow(sources, event.source);
        }
        for (docket::Statement& statement : record.statements) {
            follow(people, statement.participant);
            follow(events, statement.event);
            follow(events, statement.to_event);
            follow(sources, statement.source);
        }
        hide_id(record.id, "case");
        for (docket::RelatedCase& related : record.related)
            hide_id(related.id, "related case");
        std::erase_if(record.tags, [&](const std::string& tag) { return in_address(tag); });
    }

    void hide_id(std::string& id, const std::string& where) {
        if (!in_address(id)) return;
        note(Hidden::Kind::id, where, id, "case");
        id = "case";
    }

    // ---- texts

    [[nodiscard]] bool in_address(const std::string& text) const {
        return std::ranges::any_of(
            maskers_, [&](const auto& entry) { return entry.second.in_address(text); });
    }
    [[nodiscard]] const Masker& masker(const std::string& language) const {
        const auto found = maskers_.find(language);
        return found == maskers_.end() ? maskers_.begin()->second : found->second;
    }

    void mask(std::string& text, const std::string& where, const std::string& language = "en") {
        std::string masked = masker(language).apply(text);
        if (masked == text) return;
        note(Hidden::Kind::text, where, text, masked);
        text = std::move(masked);
    }
    void mask(LocalText& text, const std::string& where) {
        LocalText masked;
        for (const auto& [language, said] : text.all()) {
            std::string one = said;
            mask(one, where, language);
            masked.set(language, one);
        }
        if (!text.empty()) text = masked;
    }
    bool mask_address(std::string& address, const std::string& where) {
        if (address.empty() || !in_address(address)) return false;
        note(Hidden::Kind::address, where, address, "");
        address.clear();
        return true;
    }

    void mask_texts() {
        docket::Case& record = result_.record;
        mask(record.title, "title");
        mask(record.why, "why");
        mask(record.court, "court");
        for (std::size_t i = 0; i < record.participants.size(); ++i)
            mask_person(record.participants[i], shown_[i]);
        for (docket::Source& source : record.sources)
            mask_source(source);
        for (docket::Event& event : record.events) {
            const std::string where = event.id;
            mask(event.court, where + ", court");
            mask(event.place, where + ", place");
            mask(event.quote, where + ", quote");
            mask(event.page, where + ", page");
            mask(event.note, where + ", note");
        }
        for (docket::Statement& statement : record.statements) {
            mask(statement.quote, statement.id + ", quote");
            mask(statement.note, statement.id + ", note");
        }
    }

    void full_names() {
        for (Participant& person : result_.record.participants) {
            if (form_for(profile_, person) == NameForm::full) person.public_name = {};
        }
    }

    void mask_person(Participant& person, const LocalText& shown) {
        if (form_for(profile_, person) == NameForm::full) person.public_name = {};
        if (!shown.empty()) {
            person.name = shown;
            person.public_name = {};
            person.aliases.clear();
            person.forms.clear();
        }
        mask(person.description, person.id + ", description");
        mask(person.note, person.id + ", note");
    }

    void mask_source(docket::Source& source) {
        mask(source.publisher, source.id + ", publisher");
        mask(source.title, source.id + ", title");
        mask(source.note, source.id + ", note");
        const bool address = mask_address(source.url, source.id + ", address");
        const bool archive = mask_address(source.archive_url, source.id + ", archived address");
        if (!address && !archive) return;
        LocalText note;
        for (const auto& [language, said] : profile_.withheld.all()) {
            std::string text = source.note.nearest(language);
            if (!text.empty()) text += ' ';
            note.set(language, text.append(said));
        }
        if (source.url.empty() && source.archive_url.empty()) source.note = note;
    }

    // ---- quotes

    void leave_out(LocalText& text, const std::string& where) {
        if (text.empty()) return;
        note(Hidden::Kind::quote, where, text.all().front().second, "");
        text = {};
    }

    void leave_out_quotes() {
        if (profile_.quotes) return;
        for (docket::Event& event : result_.record.events) {
            leave_out(event.quote, event.id + ", quote");
            leave_out(event.note, event.id + ", note");
        }
        for (docket::Statement& statement : result_.record.statements) {
            leave_out(statement.quote, statement.id + ", quote");
            leave_out(statement.note, statement.id + ", note");
        }
        for (Participant& person : result_.record.participants)
            leave_out(person.note, person.id + ", note");
    }

    void note(Hidden::Kind kind, std::string where, std::string what, std::string shown) {
        result_.hidden.push_back({kind, std::move(where), std::move(what), std::move(shown)});
    }

    const Profile& profile_;
    Marked marked_;
    std::set<std::string> languages_;
    Protected result_;
    std::vector<LocalText> shown_;  // by participant; empty: by the name on record
    std::map<std::string, Masker> maskers_;
    bool secret_ = false;  // some name or text is to be replaced
    bool ids_ = false;     // … and the ids
};

}  // namespace

Protected protect(const docket::Case& record, const Profile& profile) {
    return Protector(record, profile).run();
}

std::string initials(std::string_view name) {
    std::vector<std::string> letters;
    for (const Word& word : words_of(name)) {
        const std::string_view text = name.substr(word.begin, word.end - word.begin);
        const std::vector<std::string_view> points = text::points(text);
        if (!points.empty() && text::is_letter(points.front()))
            letters.push_back(text::capital(points.front()) + ".");
    }
    return text::join(letters, " ");
}

}  // namespace merzim::protect
