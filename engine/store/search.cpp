#include "engine/store/search.hpp"

#include <cstdlib>
#include <memory>

#include <SQLiteCpp/Column.h>
#include <utf8proc.h>

namespace merzim::store {

namespace {

constexpr std::size_t kMostWaiting = std::size_t{4} << 20U;

}  // namespace

Search::Search(SQLite::Database& database)
    : database_(database),
      insert_(database, "INSERT INTO search (rowid, words) VALUES (?1, ?2)"),
      remove_(database, "DELETE FROM search WHERE rowid = ?1"),
      words_(database, "SELECT words FROM search WHERE rowid = ?1"),
      count_(database, "SELECT count(*) FROM search"),
      check_(database, "INSERT INTO search (search) VALUES ('integrity-check')"),
      find_(database,
            "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rank, rowid LIMIT ?2"),
      show_(database,
            "SELECT ledger.case_id, ledger.entry, ledger.id, "
            "snippet(search, 0, '⟦', '⟧', '…', 16) "
            "FROM search JOIN ledger ON ledger.sequence = search.rowid "
            "WHERE search MATCH ?1 AND search.rowid = ?2") {}

void Search::add(std::int64_t sequence, std::string_view words) {
    waiting_.push_back({sequence, indexed(words)});
    waiting_bytes_ += words.size();
    if (waiting_bytes_ > kMostWaiting) flush();
}

void Search::remove(std::int64_t sequence) {
    waiting_.push_back({sequence, ""});
}

void Search::flush() {
    for (const Waiting& waiting : waiting_) {
        if (waiting.words.empty()) {
            remove_.execute(waiting.sequence);
        } else {
            insert_.execute(waiting.sequence, waiting.words);
        }
    }
    forget();
}

void Search::forget() {
    waiting_.clear();
    waiting_bytes_ = 0;
}

void Search::check() {
    check_.execute();
}

void Search::clear() {
    const std::string sql =
        database_.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'search'").getString();
    database_.exec("DROP TABLE search");
    database_.exec(sql);
}

std::string Search::words(std::int64_t sequence) {
    Query::Run run = words_(sequence);
    return run.next() ? run.text(0) : std::string();
}

std::int64_t Search::count() {
    Query::Run run = count_();
    run.next();
    return run.integer(0);
}

std::vector<SearchHit> Search::find(std::string_view text, std::size_t limit) {
    const std::string match = match_of(text);
    if (match.empty()) return {};
    flush();
    std::vector<std::int64_t> found;
    {
        Query::Run run = find_(match, static_cast<std::int64_t>(limit));
        while (run.next())
            found.push_back(run.integer(0));
    }
    // the snippet is made for the few rows that are shown, not for all that were found
    std::vector<SearchHit> hits;
    for (const std::int64_t sequence : found) {
        Query::Run run = show_(match, sequence);
        if (run.next()) hits.push_back({run.text(0), run.text(1), run.text(2), run.text(3)});
    }
    return hits;
}

std::string indexed(std::string_view text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size >= 0) {
        return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
    }
    std::string ascii(text);
    for (char& c : ascii) {
        if (static_cast<unsigned char>(c) >= 0x80U) c = '?';
    }
    return ascii;
}

std::string match_of(std::string_view text) {
    const std::string clean = indexed(text);
    std::string match;
    std::string word;
    bool has_letters = false;
    const auto finish = [&] {
        // a word of signs only would be an empty phrase
        if (has_letters) match += (match.empty() ? "\"" : " \"") + word + "\" *";
        word.clear();
        has_letters = false;
    };
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(clean.data());
    auto left = static_cast<utf8proc_ssize_t>(clean.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const auto size = utf8proc_iterate(at, left, &point);
        const auto category = utf8proc_category(point);
        const bool is_letter =
            (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
            (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO) ||
            category == UTF8PROC_CATEGORY_CO;
        if (is_letter || (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME)) {
            word.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(size));
            has_letters = has_letters || is_letter;
        } else if (point <= ' ' || category == UTF8PROC_CATEGORY_ZS) {
            finish();
        } else if (!word.empty()) {
            word += ' ';  // any sign stands between two words of one phrase, as in "147(4)"
        }
        at += size;
        left -= size;
    }
    finish();
    return match;
}

}  // namespace merzim::store
