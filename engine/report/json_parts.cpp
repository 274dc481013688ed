#include "engine/report/json.hpp"

#include <nlohmann/json.hpp>

namespace merzim::report {

namespace {

using nlohmann::json;

json moment(time::Moment value) {
    return time::is_supported(value) ? json(time::iso(value)) : json(nullptr);
}

json day(time::Moment value) {
    return time::is_supported(value) ? json(time::iso(time::day_of(value))) : json(nullptr);
}

json number(std::int64_t value) {
    return value < 0 ? json(nullptr) : json(value);
}

json text(const std::string& value) {
    return value.empty() ? json(nullptr) : json(value);
}

template <class T>
json list(const std::vector<T>& items) {
    json result = json::array();
    for (const T& item : items)
        result.push_back(to_json(item));
    return result;
}

struct ProofArgument {
    json operator()(const std::string& value) const { return value; }
    json operator()(std::int64_t value) const { return value; }
    json operator()(const LocalText& value) const {
        json texts = json::object();
        for (const auto& [language, said] : value.all())
            texts[language] = said;
        return texts;
    }
    json operator()(const time::Bounds& value) const {
        return {{"earliest", moment(value.earliest)}, {"latest", moment(value.latest)}};
    }
    json operator()(const time::Moment& value) const { return moment(value); }
    json operator()(const verdict::DayRef& value) const { return time::iso(value.day); }
    json operator()(const time::Length& value) const { return time::to_string(value); }
    // What is still a reference points at nothing.
    json operator()(const verdict::EventRef& /*nobody*/) const { return nullptr; }
    json operator()(const verdict::ParticipantRef& /*nobody*/) const { return nullptr; }
    json operator()(const verdict::StatementRef& /*nobody*/) const { return nullptr; }
    json operator()(const verdict::ConditionRef& /*in words already*/) const { return nullptr; }
    json operator()(const law::NormId& /*none*/) const { return nullptr; }
};

}  // namespace

json report_header(const char* kind) {
    return {{"kind", kind}, {"schema_version", kSchemaVersion}};
}

json to_json(const Heading& heading) {
    return {{"as_of", time::iso(heading.as_of)},
            {"case", heading.case_id},
            {"known_by", heading.known_by ? json(time::iso(*heading.known_by)) : json(nullptr)},
            {"left_out", heading.left_out},
            {"left_out_unbounded", heading.left_out_unbounded},
            {"pack", heading.pack},
            {"pack_hash", text(heading.pack_hash)},
            {"pack_version", heading.pack_version},
            {"record_hash", text(heading.record_hash)},
            {"title", heading.case_title}};
}

json to_json(const When& when) {
    return {{"earliest", day(when.bounds.earliest)},
            {"edtf", text(when.edtf)},
            {"latest", day(when.bounds.latest)},
            {"words", when.words}};
}

json to_json(const Age& age) {
    if (!age.known) return nullptr;
    return {{"at_least", age.at_least}, {"days", age.days}, {"words", age.words}};
}

json to_json(const Standing& standing) {
    const bool broader = !standing.broader.empty();
    return {{"age", to_json(standing.age)},
            {"broader", text(standing.broader)},
            {"broader_since", broader ? to_json(standing.broader_since) : json(nullptr)},
            {"certainty", to_string(standing.certainty)},
            {"event", text(standing.event)},
            {"last_known", standing.last_known},
            {"otherwise", standing.others},
            {"since", standing.state.empty() ? json(nullptr) : to_json(standing.since)},
            {"state", text(standing.state)},
            {"title", standing.state_title},
            {"track", standing.track},
            {"track_title", standing.track_title},
            {"words", standing.words}};
}

json to_json(const ActView& act) {
    return {{"certain", act.certain}, {"date", to_json(act.when)},
            {"event", act.event},     {"participants", act.participants},
            {"title", act.title},     {"type", act.type},
            {"who", act.who}};
}

json to_json(const LastAct& last) {
    return {{"act", to_json(last.act)},
            {"age", to_json(last.age)},
            {"silence_confirmed_days", number(last.confirmed_days)},
            {"words", last.words}};
}

json to_json(const ParticipantView& person) {
    json charges = json::array();
    for (const ChargeView& charge : person.charges) {
        charges.push_back({{"article", charge.article},
                           {"certain", charge.certain},
                           {"classes", charge.classes},
                           {"low_confidence", charge.low_confidence},
                           {"max_penalty", text(charge.max_penalty)},
                           {"offence", charge.offence},
                           {"sources", charge.citations},
                           {"title", charge.title}});
    }
    return {{"charges", charges},
            {"description", text(person.description)},
            {"id", person.id},
            {"last_act", person.last_act ? to_json(*person.last_act) : json(nullptr)},
            {"name", person.name},
            {"party", person.party},
            {"role", text(person.role)},
            {"role_title", text(person.role_title)},
            {"sources", person.citations},
            {"tracks", list(person.standings)}};
}

json to_json(const verdict::Due& due) {
    return {{"earliest", moment(due.earliest)},
            {"latest", moment(due.latest)},
            {"prevailing", moment(due.prevailing)}};
}

json to_json(const ClockView& clock) {
    return {{"article", text(clock.article)},
            {"binds", law::to_string(clock.binds)},
            {"case", clock.case_id},
            {"certainty", to_string(clock.certainty)},
            {"days_left", clock.days_left_known ? json(clock.days_left) : json(nullptr)},
            {"due", to_json(clock.due)},
            {"due_words", clock.due_words},
            {"ended_by", text(clock.ended_by)},
            {"event", text(clock.event)},
            {"extension_words", text(clock.extension_words)},
            {"fingerprint", clock.fingerprint},
            {"length", text(clock.length)},
            {"marks", clock.marks},
            {"missing", to_string(clock.missing)},
            {"participant", text(clock.participant)},
            {"safe", moment(clock.safe)},
            {"start", to_json(clock.start)},
            {"state", to_string(clock.kind)},
            {"state_words", clock.state_words},
            {"term", clock.term},
            {"title", clock.title},
            {"waiting", clock.waiting},
            {"who", text(clock.who)},
            {"yardstick", clock.yardstick}};
}

json to_json(const PlanView& plan) {
    return {{"act", to_json(plan.act)}, {"days", plan.days_known ? json(plan.days) : json(nullptr)},
            {"held_on_record", false},  {"made", to_json(plan.made)},
            {"past", plan.past},        {"words", plan.words}};
}

json to_json(const FindingView& finding) {
    return {{"amount", number(finding.amount)},
            {"article", text(finding.article)},
            {"basis", law::to_string(finding.basis)},
            {"case", finding.case_id},
            {"certainty", to_string(finding.certainty)},
            {"claim",
             finding.kind == verdict::Kind::violated ? json(claim_word(finding)) : json(nullptr)},
            {"confidence", law::to_string(finding.confidence)},
            {"days_over", number(finding.days_over)},
            {"days_over_most", number(finding.days_over_most)},
            {"due", to_json(finding.due)},
            {"event", text(finding.event)},
            {"fingerprint", finding.fingerprint},
            {"marks", finding.marks},
            {"missing", to_string(finding.missing)},
            {"outcome", to_string(finding.kind)},
            {"participant", text(finding.participant)},
            {"rule", finding.rule},
            {"rule_status", law::to_string(finding.status)},
            {"severity", law::to_string(finding.severity)},
            {"text", finding.text},
            {"title", finding.title},
            {"who", text(finding.who)}};
}

json to_json(const DemandView& demand) {
    return {{"answer_within", text(demand.answer_within)},
            {"article", text(demand.article)},
            {"because", demand.because},
            {"document", demand.document},
            {"findings", demand.fingerprints},
            {"from", demand.from},
            {"from_title", demand.from_title}};
}

json to_json(const ProofView& proof) {
    json arguments = json::object();
    for (const auto& [name, value] : proof.arguments)
        arguments[name] = std::visit(ProofArgument{}, value);
    return {{"arguments", arguments},
            {"because", list(proof.children)},
            {"key", proof.key},
            {"text", proof.text}};
}

json to_json(const Citation& citation) {
    return {{"archive_url", text(citation.archive_url)},
            {"confidence", text(citation.confidence)},
            {"id", citation.source},
            {"note", text(citation.note)},
            {"number", citation.number},
            {"published", text(citation.published)},
            {"publisher", text(citation.publisher)},
            {"read_on", text(citation.read_on)},
            {"sha256", text(citation.sha256)},
            {"title", text(citation.title)},
            {"url", text(citation.url)}};
}

}  // namespace merzim::report
