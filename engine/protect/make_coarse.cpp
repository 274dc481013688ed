#include "engine/protect/make_coarse.hpp"

namespace merzim::protect {

namespace {

using docket::Participant;

class Coarsening {
  public:
    Coarsening(docket::Case& record, std::vector<bool>& marked, Grain grain,
               std::vector<Hidden>& hidden)
        : record_(record), statements_marked_(marked), grain_(grain), hidden_(hidden) {}

    void run() {
        coarsen_dates();
        leave_out_lengths();
        coarsen_texts();
    }

  private:
    void coarsen(std::optional<time::Edtf>& date, const std::string& where) {
        if (!date) return;
        time::Edtf less = protect::coarse(*date, grain_);
        if (less.text == date->text) return;
        note(Hidden::Kind::date, where, date->text, less.text);
        if (less.text.empty()) {
            date.reset();
        } else {
            date = std::move(less);
        }
    }

    void coarsen_dates() {
        for (Participant& person : record_.participants) {
            coarsen(person.known, person.id);
            for (docket::Charge& charge : person.charges)
                coarsen(charge.known, person.id);
        }
        for (docket::Event& event : record_.events) {
            coarsen(event.date, event.id);
            coarsen(event.planned, event.id);
            coarsen(event.known, event.id);
            coarsen(event.extends.until, event.id);
        }
        for (docket::Statement& statement : record_.statements) {
            coarsen(statement.during, statement.id);
            coarsen(statement.on, statement.id);
            coarsen(statement.known, statement.id);
        }
        for (docket::Source& source : record_.sources) {
            for (auto* date : {&source.published, &source.covers, &source.known, &source.read_on})
                coarsen(*date, source.id);
        }
    }

    // A length beside a coarse date may give the exact one away.
    void leave_out_lengths() {
        for (docket::Event& event : record_.events) {
            event.term.reset();
            event.extends.to_total.reset();
            event.extends.by.reset();
        }
        std::vector<bool> kept_marks;
        std::vector<docket::Statement> kept;
        for (std::size_t i = 0; i < record_.statements.size(); ++i) {
            docket::Statement& statement = record_.statements[i];
            if (statement.at_least || statement.at_most) {
                note(Hidden::Kind::date, statement.id, "length", "");
                continue;
            }
            kept_marks.push_back(statements_marked_[i]);
            kept.push_back(std::move(statement));
        }
        record_.statements = std::move(kept);
        statements_marked_ = std::move(kept_marks);
    }

    void coarsen(std::string& text, const std::string& where) {
        std::string less = protect::coarse(text, grain_);
        if (less == text) return;
        note(Hidden::Kind::date, where, text, less);
        text = std::move(less);
    }
    void coarsen(LocalText& text, const std::string& where) {
        LocalText less;
        for (const auto& [language, said] : text.all()) {
            std::string one = said;
            coarsen(one, where);
            less.set(language, one);
        }
        if (!text.empty()) text = less;
    }
    void coarsen_address(std::string& address, const std::string& where) {
        if (protect::coarse(address, grain_) == address) return;
        note(Hidden::Kind::address, where, address, "");
        address.clear();
    }

    void coarsen_texts() {
        coarsen(record_.id, "case");
        coarsen(record_.title, "title");
        coarsen(record_.why, "why");
        coarsen(record_.court, "court");
        for (docket::RelatedCase& related : record_.related)
            coarsen(related.id, "related case");
        for (std::string& tag : record_.tags)
            coarsen(tag, "tag");
        for (Participant& person : record_.participants) {
            coarsen(person.description, person.id);
            coarsen(person.note, person.id);
        }
        for (docket::Event& event : record_.events) {
            coarsen(event.court, event.id);
            coarsen(event.place, event.id);
            coarsen(event.page, event.id);
            coarsen(event.quote, event.id);
            coarsen(event.note, event.id);
        }
        for (docket::Statement& statement : record_.statements) {
            coarsen(statement.quote, statement.id);
            coarsen(statement.note, statement.id);
        }
        for (docket::Source& source : record_.sources) {
            coarsen(source.publisher, source.id);
            coarsen(source.title, source.id);
            coarsen(source.note, source.id);
            coarsen_address(source.url, source.id);
            coarsen_address(source.archive_url, source.id);
        }
    }

    void note(Hidden::Kind kind, std::string where, std::string what, std::string shown) {
        hidden_.push_back({kind, std::move(where), std::move(what), std::move(shown)});
    }

    docket::Case& record_;
    std::vector<bool>& statements_marked_;
    Grain grain_;
    std::vector<Hidden>& hidden_;
};

}  // namespace

void make_coarse(docket::Case& record, std::vector<bool>& marked, Grain grain,
                 std::vector<Hidden>& hidden) {
    Coarsening(record, marked, grain, hidden).run();
}

}  // namespace merzim::protect
