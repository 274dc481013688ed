#include "tests/bench/story.hpp"

#include "engine/time/counting.hpp"
#include "engine/time/edtf.hpp"

#include <algorithm>
#include <array>
#include <variant>

namespace merzim::bench {

namespace {

using docket::Event;
using time::Day;
using time::Moment;

struct Charged {
    const char* offence;
    bool custody;  // the penalty is high enough for it
};

constexpr std::array kProtocol{Charged{"uk.378(1)", false}, Charged{"uk.378(2)", false}};
constexpr std::array kInquiry{Charged{"uk.274(1)", false}, Charged{"uk.147(4)", false}};
constexpr std::array kPreliminary{Charged{"uk.274(2)", false}, Charged{"uk.274(4)", true},
                                  Charged{"uk.419(2)", false}, Charged{"uk.419(3)", true},
                                  Charged{"uk.174(1)", true},  Charged{"uk.405(1)", true},
                                  Charged{"uk.147(5)", true},  Charged{"uk.147(3)", false}};
constexpr std::array kSearches{
    "searched",      "seizure", "expert-examination-ordered", "expert-conclusion-shown",
    "confrontation", "summoned"};
constexpr std::array kQuotes{
    "The court sanctioned the measure at the request of the investigator.",
    "The lawyer said that the parties were told of it on the same day.",
    "По словам адвоката, постановление было объявлено в тот же день.",
    "Сот отырысының күні тараптарға хабарланды.",
    "The press service of the prosecutor's office confirmed the date.",
    "Журналист сообщил об этом на своей странице; документа мы не видели."};
constexpr std::array kCourts{"Almaly district court, Almaty", "Astana Interdistrict Criminal Court",
                             "Kazybek Bi district court, Karaganda", "Court No. 2, Aktobe"};

time::Edtf edtf(const std::string& text) {
    return std::get<time::Edtf>(time::parse_edtf(text));
}

time::Length length(int months) {
    time::Length value;
    value.months = months;
    return value;
}

Day months_after(Day day, int months) {
    return *time::add_months(day, months, time::MonthEnd::last_day);
}

}  // namespace

Story::Story(docket::Case& record, std::size_t accused, Dice& dice, Day today)
    : record_(record), dice_(dice), today_(today) {
    for (std::size_t i = 0; i < accused; ++i) {
        accused_.push_back(record.participants[i].id);
    }
}

// ---- how an act is written down ----------------------------------------------------------------

time::Edtf Story::date(Day day, Play play) {
    const int kind = dice_.between(1, 100);
    if (play.before + play.after > 0 && kind <= 36) {
        const Day from = day - dice_.between(0, play.before);
        const Day to = std::min(today_, day + dice_.between(0, play.after));
        if (kind <= 4) return edtf("[.." + time::iso(to) + "]");
        if (kind <= 12 && from < to) return edtf(time::iso(day) + "~");
        if (from < to) return edtf("[" + time::iso(from) + ".." + time::iso(to) + "]");
    }
    return kind == 100 ? edtf(time::iso(day) + "?") : time::edtf_of(day);
}

Event& Story::start_event(std::string_view type) {
    Event& event = record_.events.emplace_back();
    event.type = type;
    event.id = "e" + std::to_string(record_.events.size());
    event.source = record_.sources[dice_.roll() % record_.sources.size()].id;
    if (dice_.chance(40)) event.quote.set("en", dice_.pick(kQuotes));
    return event;
}

Event* Story::act(std::string_view type, Day day, Play play) {
    over_ = over_ || day > today_;
    if (over_) return nullptr;
    Event& event = start_event(type);
    event.date = date(day, play);
    // an act of the investigation whose day nobody wrote down
    const bool loose = play.before > 10 && play.after > 10 && record_.events.size() > 2;
    if (loose && dice_.chance(8)) {
        event.date.reset();
        event.after = {record_.events[1].id};
    }
    return &event;
}

Event* Story::act_at(std::string_view type, Moment minute) {
    over_ = over_ || time::day_of(minute) > today_;
    if (over_) return nullptr;
    Event& event = start_event(type);
    event.date = edtf(time::iso(minute));
    return &event;
}

Event* Story::of(std::vector<std::string> whom, Event* event) {
    if (event != nullptr) event->participants = std::move(whom);
    return event;
}

// ---- the course of the case --------------------------------------------------------------------

void Story::tell() {
    if (dice_.chance(9)) defect_ = static_cast<Defect>(dice_.between(1, 9));
    begin();
    if (!is_over()) investigate();
    if (dice_.chance(6)) add_statement();
}

void Story::begin() {
    const int form = dice_.between(1, 100);
    form_ = form <= 7 ? Form::protocol : form <= 30 ? Form::inquiry : Form::preliminary;
    Charged charged = form_ == Form::protocol  ? dice_.pick(kProtocol)
                      : form_ == Form::inquiry ? dice_.pick(kInquiry)
                                               : dice_.pick(kPreliminary);
    offence_ = charged.offence;
    in_custody_ = charged.custody && dice_.chance(22);
    for (std::size_t i = 0; i < accused_.size(); ++i) {
        docket::Charge charge;
        charge.offence = offence_;
        charge.source = record_.sources.front().id;
        record_.participants[i].charges.push_back(charge);
    }
    // more cases are open than their share of the years: those are the ones people follow
    registered_ = today_ - (dice_.chance(72) ? dice_.between(0, 75) : dice_.between(76, 1500));
    day_ = registered_;
    act("report-registered", defect_ == Defect::late_registration ? day_ - 4 : day_);
    act("investigation-registered", day_);
}

void Story::investigate() {
    const bool charged = !dice_.chance(50) || in_custody_;
    if (defect_ == Defect::none || defect_ == Defect::late_answer) {
        if (dice_.chance(12) || defect_ == Defect::late_answer) complain();
    }
    if (in_custody_) {
        detain();
    } else if (form_ == Form::protocol || !charged) {
        day_ = day_ + dice_.between(1, 4);
        question(day_, charged ? "suspect" : "witness");
    } else {
        day_ = day_ + dice_.between(2, 12);
        if (defect_ != Defect::no_suspect) of_accused(act("recognised-as-suspect", day_));
        if (Event* event = of_accused(act("notified-of-status", day_))) event->status = "suspect";
    }
    if (!charged) {
        terminate();
        return;
    }
    if (form_ == Form::preliminary && defect_ != Defect::no_suspect) {
        day_ = day_ + dice_.between(0, 6);
        Event* issued = of_accused(act("qualification-issued", day_));
        if (issued != nullptr) issued->offence = offence_;
        if (Event* told = of_accused(act("qualified", day_))) told->offence = offence_;
    }
    if (form_ != Form::protocol) extend_investigation();
    if (!is_over()) to_prosecutor();
}

void Story::detain() {
    day_ = day_ + dice_.between(0, 9);
    custody_from_ = day_;
    const Moment at = time::start_of(day_) + dice_.between(7 * 60, 19 * 60);
    of_accused(act_at("detained", at));
    of_accused(act_at("detention-protocol", at + dice_.between(40, 170)));
    of_accused(act_at("prosecutor-notified-of-detention", at + 400));
    if (Event* event = of_accused(act_at("interrogated", at + 700))) event->status = "suspect";
    const Moment order = at + dice_.between(26 * 60, 46 * 60);
    if (dice_.chance(40)) of_accused(act_at("arrest-request-received", order - 300));
    if (Event* event = of_accused(act_at("measure-ordered", order))) {
        event->measure = "custody";
        event->court = dice_.pick(kCourts);
    }
    if (Event* event = of_accused(act("measure-applied", day_))) {
        event->measure = "custody";
        event->term = length(2);
    }
    day_ = day_ + 2;
}

void Story::extend_investigation() {
    const int base = form_ == Form::inquiry ? 1 : 2;
    int months = base;
    if (dice_.chance(30)) months = dice_.between(base + 1, base == 1 ? 3 : 5);
    const Day end = months_after(registered_, months);
    completed_ = std::max(day_, end - dice_.between(2, 22));
    if (defect_ == Defect::investigation_too_long) completed_ = end + dice_.between(15, 90);
    searches();
    for (int total = base; total < months; ++total) {
        const Day day = months_after(registered_, total) - dice_.between(5, 9);
        if (Event* event = act("investigation-extended", std::max(day, day_), {1, 1})) {
            event->extends.to_total = length(total + 1);
            event->authority = total < 3 ? "prosecutor" : "regional-prosecutor";
        }
    }
    if (in_custody_) extend_custody();
    day_ = completed_;
}

void Story::extend_custody() {
    for (int total = 2; months_after(custody_from_, total) <= completed_ + 3; ++total) {
        const Day day = months_after(custody_from_, total) - dice_.between(3, 8);
        if (defect_ == Defect::custody_runs_out) return;
        if (Event* event = of_accused(act("measure-extended", day))) {
            event->measure = "custody";
            event->extends.to_total = length(total + 1);
            event->court = dice_.pick(kCourts);
        }
    }
}

// Acts whose day is often known roughly; nothing in law hangs on it.
void Story::searches() {
    const Day last = std::min(completed_, today_);
    for (Day day = day_ + dice_.between(18, 27); day < last; day = day + dice_.between(18, 27)) {
        of_accused(act("summoned", day, {1, 1}));
    }
    for (int i = dice_.between(0, 2); i > 0 && last > day_ + 2; --i) {
        const Day day = day_ + dice_.between(1, last - day_ - 1);
        const Play play{std::min(day - day_, 25), std::min(last - day, 25)};
        of({accused_[dice_.roll() % accused_.size()]}, act(dice_.pick(kSearches), day, play));
    }
}

void Story::question(Day day, const char* status) {
    if (Event* event = of_accused(act("rights-explained", day))) event->status = status;
    if (Event* event = of_accused(act("interrogated", day))) event->status = status;
}

void Story::complain() {
    const Day filed = day_ + dice_.between(1, 10);
    of({accused_.front()}, act("complaint-to-prosecutor", filed));
    const Day answered = filed + (defect_ == Defect::late_answer ? 25 : dice_.between(2, 6));
    if (Event* event = of({accused_.front()}, act("prosecutor-answered", answered))) {
        event->outcome = "refused";
    }
    day_ = answered;
}

void Story::terminate() {
    completed_ = day_ + dice_.between(10, 24);
    searches();
    day_ = completed_;
    act("case-terminated", day_);
    act("termination-sent-to-prosecutor", day_);
    if (Event* event = act("termination-approved", day_ + dice_.between(1, 9))) {
        event->outcome = "approved";
    }
}

void Story::to_prosecutor() {
    if (form_ == Form::protocol) {
        day_ = day_ + dice_.between(3, 8);
    } else {
        act("investigation-completed", day_);
        day_ = day_ + 1;
    }
    act("sent-to-prosecutor", day_);
    if (dice_.chance(40)) act("received-by-prosecutor", day_);
    if (form_ == Form::protocol) {
        if (Event* event = of_accused(act("status-assigned", day_))) event->status = "accused";
        act("sent-to-court", day_);
    } else {
        int days = form_ == Form::inquiry ? dice_.between(1, 2) : dice_.between(2, 9);
        if (defect_ == Defect::late_indictment) days += 45;
        day_ = day_ + days;
        of_accused(act("indictment-drawn-up", day_));
        if (dice_.chance(20)) of_accused(act("indictment-served", day_));
        act("sent-to-court", day_);
    }
    if (!is_over()) to_court();
}

void Story::to_court() {
    day_ = day_ + dice_.between(0, 2);
    if (Event* event = act("case-received-by-court", day_)) event->court = dice_.pick(kCourts);
    day_ = day_ + (defect_ == Defect::late_appointment ? 30 : dice_.between(1, 4));
    of_accused(act("trial-appointed", day_));
    if (!is_over()) trial();
}

void Story::trial() {
    const Day appointed = day_;
    day_ = appointed + dice_.between(6, form_ == Form::protocol ? 9 : 14);
    const Day told = defect_ == Defect::hasty_trial ? day_ - 1 : appointed + 1;
    if (dice_.chance(50) || defect_ == Defect::hasty_trial) of_accused(act("trial-notice", told));
    act("trial-opened", day_);
    const int most = form_ == Form::protocol ? 1 : in_custody_ ? 90 : 150;
    const Day opened = day_;
    day_ = day_ + dice_.between(most == 1 ? 0 : 5, most);
    if (most > 1) {
        for (int i = dice_.between(0, 1); i > 0; --i) {
            const Day day = opened + dice_.between(1, day_ - opened);
            act("hearing", day, {std::min(day - opened, 12), std::min(day_ - day, 12)});
        }
        if (dice_.chance(40)) of_accused(act("closing-arguments", day_, {3, 0}));
    }
    if (!is_over()) judgment();
}

void Story::judgment() {
    const bool convicted = !dice_.chance(6);
    if (Event* event = of_accused(act("verdict", day_))) {
        event->outcome = convicted ? "convicted" : "acquitted";
        event->court = dice_.pick(kCourts);
    }
    if (convicted) {
        if (Event* event = of_accused(act("sentence", day_))) {
            event->outcome = in_custody_ ? "imprisonment" : "restriction-of-liberty";
            event->term = length(dice_.between(12, 60));
        }
    } else if (in_custody_) {
        of_accused(act("released", day_));
    }
    const Day handed = day_ + (defect_ == Defect::late_copy ? 24 : dice_.between(0, 4));
    of_accused(act("verdict-copy-handed", handed, {std::min(handed - day_, 2), 0}));
    day_ = handed;
    if (is_over()) return;
    if (convicted && dice_.chance(85)) {
        appeal();
    } else {
        final_force(day_ + dice_.between(17, 20), convicted);
    }
}

void Story::appeal() {
    const Day filed = day_ + dice_.between(3, 9);
    of_accused(act("appeal-filed", filed));
    const Day received = filed + dice_.between(5, 20);
    act("case-received-by-appeal-court", received);
    act("appeal-hearing-appointed", received + dice_.between(2, 8));
    day_ = received + dice_.between(12, 27);
    if (Event* event = of_accused(act("appeal-decision", day_))) event->outcome = "upheld";
    of_accused(act("appeal-copy-handed", day_ + dice_.between(1, 8)));
    if (Event* event = of_accused(act("entered-into-force", day_))) {
        const bool acquitted =
            std::any_of(record_.events.begin(), record_.events.end(), [](const Event& earlier) {
                return earlier.type == "verdict" && earlier.outcome == "acquitted";
            });
        event->outcome = acquitted ? "acquitted" : "convicted";
    }
    execute(day_);
}

void Story::final_force(Day day, bool convicted) {
    if (Event* event = of_accused(act("entered-into-force", day))) {
        event->outcome = convicted ? "convicted" : "acquitted";
    }
    execute(day);
}

void Story::execute(Day day) {
    if (in_custody_) of_accused(act("measure-lifted", day));
    of_accused(act("sent-for-execution", day + dice_.between(0, 2)));
}

void Story::add_statement() {
    docket::Statement statement;
    statement.source = record_.sources.front().id;
    if (dice_.chance(50) && record_.events.size() > 3) {
        statement.says = docket::Statement::Says::ongoing;
        statement.event = record_.events[1].id;
        statement.on = time::edtf_of(std::min(today_, registered_ + 21));
        statement.at_least = time::Length{.days = 14};
    } else {
        statement.says = docket::Statement::Says::none;
        statement.types = {"searched", "brought-by-force"};
        statement.participant = accused_.front();
        statement.during = edtf(time::iso(registered_) + "/" + time::iso(registered_ + 20));
    }
    record_.statements.push_back(std::move(statement));
}

}  // namespace merzim::bench
