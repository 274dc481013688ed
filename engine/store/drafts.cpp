#include "engine/store/drafts.hpp"

#include "engine/base/errors.hpp"
#include "engine/docket/json.hpp"
#include "engine/store/ledger.hpp"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace merzim::store {

namespace {

// Gathers texts, one a line.
class Words {
  public:
    Words& add(const std::string& text) {
        if (text.empty()) return *this;
        if (!words_.empty()) words_ += '\n';
        words_ += text;
        return *this;
    }
    // By language: the ledger does not keep the order in which a file gave them, and the index must
    // come out the same when it is made from the ledger.
    Words& add(const LocalText& text) {
        std::vector<std::pair<std::string, std::string>> all = text.all();
        std::sort(all.begin(), all.end());
        for (const auto& [language, translation] : all)
            add(translation);
        return *this;
    }
    Words& add(const std::vector<std::string>& texts) {
        for (const std::string& text : texts)
            add(text);
        return *this;
    }
    std::string take() { return std::move(words_); }

  private:
    std::string words_;
};

std::string words_of(const docket::Case& record) {
    return Words()
        .add(record.title)
        .add(record.why)
        .add(record.court)
        .add(record.tags)
        .add(record.id)
        .take();
}

std::string words_of(const docket::Source& source) {
    return Words()
        .add(source.title)
        .add(source.publisher)
        .add(source.note)
        .add(source.url)
        .add(source.id)
        .take();
}

std::string words_of(const docket::Participant& participant) {
    return Words()
        .add(participant.name)
        .add(participant.public_name)
        .add(participant.aliases)
        .add(participant.forms)
        .add(participant.description)
        .add(participant.note)
        .add(participant.id)
        .take();
}

std::string words_of(const docket::Event& event) {
    return Words()
        .add(event.quote)
        .add(event.note)
        .add(event.court)
        .add(event.place)
        .add(event.id)
        .take();
}

std::string words_of(const docket::Statement& statement) {
    return Words().add(statement.quote).add(statement.note).add(statement.id).take();
}

// A statement without an id has no name by which it could be amended: what it says is its name.
std::string name_of(const std::string& content) {
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(content.data()), content.size());
    return "#" + hex(hash).substr(0, 16);
}

class Drafter {
  public:
    explicit Drafter(const docket::Case& record) : record_(record) {}

    std::vector<Draft> drafts() {
        add("case", record_.id, docket::header_to_json(record_), words_of(record_));
        for (const auto& source : record_.sources)
            add("source", source);
        for (const auto& participant : record_.participants)
            add("participant", participant);
        for (const auto& event : record_.events)
            add("event", event);
        for (const auto& statement : record_.statements)
            add("statement", statement);
        return std::move(drafts_);
    }

  private:
    template <class Entry>
    void add(const char* kind, const Entry& entry) {
        add(kind, entry.id, docket::to_json(entry), words_of(entry));
    }

    void add(const char* kind, const std::string& id, const nlohmann::json& json,
             std::string words) {
        Draft draft{kind, id, docket::canonical(json), std::move(words)};
        if (id.empty()) {
            if (kind != std::string_view("statement")) {
                throw UsageError(kind == std::string_view("case")
                                     ? std::string("the case has no id")
                                     : "the case \"" + record_.id +
                                           "\" has an entry without an "
                                           "id, of the kind " +
                                           kind,
                                 "give it an id of its own");
            }
            draft.id = name_of(draft.content);
            if (!seen_.insert({kind, draft.id}).second) return;  // said twice is said
        } else if (!seen_.insert({kind, id}).second) {
            throw UsageError("the case \"" + record_.id + "\" has two entries \"" + id +
                                 "\" of the kind " + kind,
                             "give each an id of its own");
        }
        drafts_.push_back(std::move(draft));
    }

    const docket::Case& record_;
    std::vector<Draft> drafts_;
    std::set<std::pair<std::string_view, std::string>> seen_;
};

}  // namespace

std::vector<Draft> drafts_of(const docket::Case& record) {
    return Drafter(record).drafts();
}

}  // namespace merzim::store
