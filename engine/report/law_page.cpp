#include "engine/report/law_page.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

// The day a law came into force is a day, though it is kept to the minute.
time::Bounds whole_days(time::Bounds bounds) {
    if (bounds.earliest.is_finite()) bounds.earliest = start_of(day_of(bounds.earliest));
    if (bounds.latest.is_finite()) bounds.latest = end_of(day_of(bounds.latest));
    return bounds;
}

class Page {
  public:
    Page(const law::Pack& pack, const Words& words) : pack_(pack), words_(words) {}

    Document take() { return std::move(document_); }

    void header() {
        document_.title(words_.text(pack_.title) + ": " + words_.text(pack_.procedure.title));
        document_.field(words_.say("law.version"), pack_.version);
        if (pack_.read_on) document_.field(words_.say("law.read-on"), words_.day(*pack_.read_on));
        document_.field(words_.text(pack_.procedure.title), norm_words(pack_.procedure.norm));
    }

    void sources() {
        document_.heading(words_.say("law.sources"));
        for (const law::LawSource& source : pack_.sources) {
            std::string line = words_.text(source.title);
            if (!source.url.empty()) line += ", " + source.url;
            if (source.read_on) line += ", " + words_.day(*source.read_on);
            document_.item(0, line);
            if (!source.note.empty()) document_.item(1, words_.text(source.note), Tone::quiet);
        }
    }

    void countings() {
        document_.heading(words_.say("law.counting"));
        for (const law::Counting& counting : pack_.countings) {
            document_.item(
                0, {{words_.text(counting.title), Tone::strong}, {" (" + counting.id + ")"}});
            for (const law::Reading& reading : counting.readings) {
                document_.item(1, words_.text(reading.title) + " (" + norm_words(reading.norm) +
                                      ")" +
                                      (reading.prevailing && counting.readings.size() > 1
                                           ? ", " + words_.say("law.prevailing")
                                           : ""));
            }
        }
    }

    void track(const law::Track& track) {
        document_.heading(words_.say("law.track", {{"title", words_.text(track.title)}}));
        for (std::size_t s = 0; s < track.states.size(); ++s) {
            const law::State& state = track.states[s];
            document_.item(
                0, {{words_.text(state.title), Tone::strong},
                    {state.norm.is_set()
                         ? " (" + article_words(pack_, pack_.norm(state.norm).article, words_) + ")"
                         : ""},
                    {state.final ? ", " + words_.say("law.final") : ""}});
            for (const law::Move& move : track.moves) {
                if (move.to != s) continue;
                document_.item(
                    1, words_.say("law.entered-by",
                                  {{"act", pattern_words(pack_, move.on, words_)},
                                   {"article",
                                    article_words(pack_, pack_.norm(move.norm).article, words_)}}));
            }
        }
    }

    void term(const law::Term& term, int level) {
        document_.heading(words_.text(term.title), level);
        document_.field(words_.say("law.id"), term.id);
        document_.field(words_.say("law.binds"),
                        words_.say("binds." + std::string(law::to_string(term.binds))));
        if (term.anchor.is_set()) {
            document_.field(
                words_.say(term.direction == time::Direction::backward ? "law.before-end-of"
                                                                       : "law.when-over"),
                words_.text(pack_.term(term.anchor).title));
        }
        document_.field(words_.say(term.direction == time::Direction::waiting ? "law.waits-from"
                                                                              : "law.starts"),
                        selector_words(term.starts));
        document_.field(words_.say("law.ends"), selector_words(term.ends));
        document_.field(words_.say("law.voided-by"), selector_words(term.voided_by));
        document_.field(words_.say("law.extended-by"), selector_words(term.extended_by));
        document_.field(words_.say("law.only-when"), condition_words(term.when));
        if (term.asked_now) document_.item(0, words_.say("law.asked-now"));
        document_.field(words_.say("law.consequence"), words_.text(term.consequence));
        for (const law::TermVersion& version : term.versions)
            add_version(version);
    }

    void rule(const law::Rule& rule, int level) {
        document_.heading(words_.text(rule.title), level);
        document_.field(words_.say("law.id"), rule.id);
        document_.field(words_.say("law.pattern"),
                        words_.say("pattern." + std::string(law::to_string(rule.pattern))));
        document_.field(words_.say("law.severity"),
                        words_.say("severity." + std::string(law::to_string(rule.severity))));
        document_.field(words_.say("law.basis"),
                        words_.say("law.basis." + std::string(law::to_string(rule.basis))));
        document_.field(words_.say("label.article"), rule_norms(rule));
        if (rule.term.is_set() && !pack_.term(rule.term).title.empty()) {
            document_.field(words_.say("law.term"), words_.text(pack_.term(rule.term).title));
        }
        document_.field(words_.say("law.only-when"), condition_words(rule.when));
        document_.field(words_.say("law.missing-when"), condition_words(rule.missing_when));
        document_.field(words_.say("law.breach-when"), condition_words(rule.breach_when));
        document_.field(words_.say("law.message"), words_.text(rule.message));
        document_.field(words_.say("law.missing"), words_.text(rule.missing));
        document_.field(words_.say("law.remedy"), words_.text(rule.remedy));
        for (const law::Demand& demand : rule.demands) {
            const law::Authority* from = pack_.find_authority(demand.from);
            document_.item(0,
                           words_.say("law.demand",
                                      {{"document", words_.text(demand.document)},
                                       {"from", from != nullptr ? words_.text(from->title) : ""},
                                       {"article", article_words(pack_, demand.article, words_)}}));
        }
        for (const std::string& warning : rule.false_positives) {
            LocalText text;
            text.set("en", warning);  // written for those who keep the pack
            document_.item(0, words_.say("law.false-positive", {{"text", words_.text(text)}}));
        }
    }

    void classifications() {
        if (pack_.classifications.empty()) return;
        document_.heading(words_.say("law.classifications"));
        for (const law::Classification& list : pack_.classifications) {
            document_.item(0, {{words_.text(list.title), Tone::strong}, {" (" + list.id + ")"}});
            for (std::size_t i = 0; i < list.order.size(); ++i) {
                document_.item(1, words_.text(list.class_titles[i]) + " (" + list.order[i] + ")");
            }
        }
    }

    void offences() {
        if (pack_.offences.empty()) return;
        document_.heading(words_.say("law.offences"));
        for (const law::Offence& offence : pack_.offences) {
            document_.item(0,
                           {{words_.text(offence.title), Tone::strong}, {" (" + offence.id + ")"}});
            for (const law::OffenceVersion& version : offence.versions)
                document_.item(1, offence_words(version));
        }
    }

    Document& document() { return document_; }

  private:
    std::string norm_words(law::NormId id) const {
        if (!id.is_set()) return {};
        const law::Norm& norm = pack_.norm(id);
        std::string text = article_words(pack_, norm.article, words_);
        if (norm.from.earliest.is_finite()) text += ", " + words_.since(whole_days(norm.from));
        if (norm.until.latest.is_finite()) {
            text += ", " + words_.say("law.until", {{"date", words_.date(whole_days(norm.until))}});
        }
        return text + ", " +
               words_.say(
                   "law.confidence",
                   {{"confidence",
                     words_.say("confidence." + std::string(law::to_string(norm.confidence)))}});
    }

    // A rule that takes its norm from its term has that of every version of it.
    std::string rule_norms(const law::Rule& rule) const {
        if (!rule.norm.is_set()) return {};
        if (rule.term.is_set()) {
            std::vector<std::string> norms;
            bool is_inherited = false;
            for (const law::TermVersion& version : pack_.term(rule.term).versions) {
                norms.push_back(norm_words(version.norm));
                is_inherited = is_inherited || version.norm == rule.norm;
            }
            if (is_inherited) return text::join(norms, "; ");
        }
        return norm_words(rule.norm);
    }

    std::string offence_words(const law::OffenceVersion& version) const {
        std::vector<std::string> parts{norm_words(version.norm)};
        for (const auto& [list, at] : version.classes)
            parts.push_back(words_.text(pack_.classifications[list].class_titles[at]));
        if (version.max_penalty) {
            const PhraseArguments arguments{
                {"penalty", words_.text(pack_.procedure.penalty)},
                {"length", words_.length(*version.max_penalty, Form::after_least)}};
            parts.push_back(
                words_.say(pack_.procedure.penalty.empty() ? "charge.penalty" : "charge.penalty-of",
                           arguments));
        }
        return text::join(parts, "; ");
    }

    std::string selector_words(const law::Selector& selector) const {
        return report::selector_words(pack_, selector, words_);
    }
    std::string condition_words(const law::Condition& condition) const {
        return report::condition_words(pack_, condition, words_);
    }

    void add_version(const law::TermVersion& version) {
        const std::string length = version.length ? words_.length(*version.length)
                                   : version.length_of_act.value_or(false)
                                       ? words_.say("law.length-of-act")
                                       : words_.say("law.no-figure");
        document_.item(0, {{length, Tone::strong}, {" (" + norm_words(version.norm) + ")"}});
        if (version.counting.is_set()) {
            document_.item(
                1, words_.say("law.counted",
                              {{"counting", words_.text(pack_.counting(version.counting).title)}}));
        }
        for (const law::LengthVariant& variant : version.variants) {
            document_.item(1, words_.say("law.variant", {{"length", words_.length(variant.length)},
                                                         {"when", condition_words(variant.when)}}));
        }
        for (const law::LadderStep& step : version.ladder) {
            const law::Authority* by = pack_.find_authority(step.by);
            const auto& figure = step.total ? step.total : step.adds;
            std::string line = words_.say(
                step.total  ? "law.step"
                : step.adds ? "law.step-adds"
                            : "law.step-open",
                {{"length", figure ? words_.length(*figure, Form::after_least) : ""},
                 {"by", by != nullptr ? words_.text(by->title) : step.by},
                 {"article", step.norm.is_set()
                                 ? article_words(pack_, pack_.norm(step.norm).article, words_)
                                 : ""}});
            if (step.asked_before)
                line += "; " + words_.say("law.asked-before",
                                          {{"length", words_.length(*step.asked_before)}});
            if (const std::string when = condition_words(step.when); !when.empty())
                line += "; " + words_.say("law.if", {{"when", when}});
            document_.item(1, line);
        }
        for (const law::PauseRule& pause : version.pauses) {
            document_.item(
                1, words_.say("law.pause",
                              {{"from", selector_words(pause.from.front())},
                               {"to", selector_words(pause.to)},
                               {"article",
                                article_words(pack_, pack_.norm(pause.norm).article, words_)}}));
        }
        if (const LocalText& note = pack_.norm(version.norm).note; !note.empty())
            document_.item(1, words_.text(note), Tone::quiet);
    }

    const law::Pack& pack_;
    const Words& words_;
    Document document_;
};

}  // namespace

std::string outcome_title(const law::Pack& pack, const std::string& outcome, const Words& words) {
    const std::string title = pack.value_title(law::Field::outcome, outcome, words.code());
    const std::string phrase = "outcome." + outcome;
    return title == outcome && words.has(phrase) ? words.say(phrase) : title;
}

std::string pattern_words(const law::Pack& pack, const law::EventPattern& pattern,
                          const Words& words) {
    std::string text = words.text(pack.event_type(pattern.type).title);
    const std::pair<law::Field, const std::string*> fields[] = {
        {law::Field::status, &pattern.status},
        {law::Field::measure, &pattern.measure},
        {law::Field::outcome, &pattern.outcome},
        {law::Field::offence, &pattern.offence},
        {law::Field::authority, &pattern.authority}};
    for (const auto& [field, value] : fields) {
        if (value->empty()) continue;
        text +=
            ": " + (field == law::Field::outcome ? outcome_title(pack, *value, words)
                                                 : pack.value_title(field, *value, words.code()));
    }
    return text;
}

std::string article_words(const law::Pack& pack, std::string_view article, const Words& words) {
    std::string text;
    while (!article.empty()) {
        const std::size_t end = std::min(article.find_first_of(" \t().,;"), article.size());
        const std::string_view word = article.substr(0, end);
        const auto known = std::ranges::find(pack.abbreviations, word, &law::Abbreviation::written);
        const bool said = known != pack.abbreviations.end() && known->as.has(words.code());
        text += said ? words.text(known->as) : std::string(word);
        article.remove_prefix(end);
        if (article.empty()) break;
        text += article.front();
        article.remove_prefix(1);
    }
    return text;
}

std::string selector_words(const law::Pack& pack, const law::Selector& selector,
                           const Words& words) {
    std::vector<std::string> parts;
    for (const law::EventPattern& pattern : selector.any)
        parts.push_back(pattern_words(pack, pattern, words));
    return words.either(parts);
}

std::string condition_words(const law::Pack& pack, const law::Condition& condition,
                            const Words& words) {
    const auto joined = [&](std::string_view key) {
        std::vector<std::string> parts;
        for (const law::Condition& child : condition.children)
            parts.push_back(condition_words(pack, child, words));
        return words.say(key, {{"parts", text::join(parts, "; ")}});
    };
    std::vector<std::string> values;
    switch (condition.kind) {
        case law::Condition::Kind::always:
            return {};
        case law::Condition::Kind::all:
            return joined("law.when.all");
        case law::Condition::Kind::any:
            return joined("law.when.any");
        case law::Condition::Kind::none:
            return joined("law.when.none");
        case law::Condition::Kind::in_class: {
            const law::Classification& known = pack.classifications[condition.index];
            for (const std::uint16_t value : condition.values)
                values.push_back(words.text(known.class_titles[value]));
            return words.text(known.title) + ": " + words.either(values);
        }
        case law::Condition::Kind::offence:
            for (const std::uint16_t value : condition.values)
                values.push_back(pack.offences[value].id);
            return words.say("law.when.offence", {{"values", words.either(values)}});
        case law::Condition::Kind::offence_tag:
            for (const std::string& tag : condition.words)
                values.push_back(pack.tag_title(tag, words.code()));
            return words.say("law.when.offence-tag", {{"values", words.either(values)}});
        case law::Condition::Kind::penalty_over:
            return words.say("law.when.penalty-over", {{"length", words.length(condition.length)}});
        case law::Condition::Kind::term_over:
            return words.say("law.when.term-over", {{"length", words.length(condition.length)}});
        case law::Condition::Kind::in_state: {
            const law::Track& track = pack.tracks[condition.index];
            for (const std::uint16_t value : condition.values)
                values.push_back(words.text(track.states[value].title));
            return words.text(track.title) + ": " + words.either(values);
        }
        case law::Condition::Kind::attribute:
            return words.say(condition.wanted ? "law.when.is" : "law.when.is-not",
                             {{"what", words.text(pack.attributes[condition.index].title)}});
        case law::Condition::Kind::recorded:
            return words.say("law.when.recorded",
                             {{"act", selector_words(pack, condition.selector, words)}});
    }
    return {};
}

Document law_page(const law::Pack& pack, const Words& words) {
    Page page(pack, words);
    page.header();
    for (const law::Track& track : pack.tracks)
        page.track(track);
    page.countings();
    page.classifications();
    page.offences();
    page.document().heading(words.say("law.terms"));
    for (const law::Term& term : pack.terms) {
        if (!term.title.empty() && term.id.find('#') == std::string::npos) page.term(term, 1);
    }
    page.document().heading(words.say("law.rules"));
    for (const law::Rule& rule : pack.rules)
        page.rule(rule, 1);
    page.sources();
    return page.take();
}

Document rule_page(const law::Pack& pack, const law::Rule& rule, const Words& words) {
    Page page(pack, words);
    page.rule(rule, 0);
    if (rule.term.is_set()) page.term(pack.term(rule.term), 1);
    return page.take();
}

Document term_page(const law::Pack& pack, const law::Term& term, const Words& words) {
    Page page(pack, words);
    page.term(term, 0);
    return page.take();
}

}  // namespace merzim::report
