// Everything the reports say, in one language: sentences of the catalogues, dates and lengths in
// words.
//
// A date never sounds more exact than it is: bounds become "between 2 and 30 May 2024" or "not
// later than 21 December 2023", and a length measured from bounds says "at least". Texts come out
// as they are; making them inert is the writers' duty.
#pragma once

#include "engine/base/local_text.hpp"
#include "engine/base/phrases.hpp"
#include "engine/time/edtf.hpp"
#include "engine/time/length.hpp"
#include "engine/time/moment.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace merzim::report {

// How a counted noun stands: by itself ("5 дней", "1 день") or after "at least" ("не менее 1 дня").
enum class Form : std::uint8_t { plain, after_least };

class Words {
  public:
    Words(const Phrases& phrases, std::string_view language);

    [[nodiscard]] const std::string& code() const { return language_->code; }
    [[nodiscard]] std::string say(std::string_view key,
                                  const PhraseArguments& arguments = {}) const;
    // Whether this or the fallback language has the phrase.
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::string fill(std::string_view text, const PhraseArguments& arguments) const;
    // A command named in a text, with what it must repeat to show the same: the day asked about.
    void repeat_in_commands(std::string options) { repeated_ = std::move(options); }
    [[nodiscard]] std::string command(std::string_view key,
                                      const PhraseArguments& arguments = {}) const;
    // In another language where this one is missing, with its mark: "[ru] …".
    [[nodiscard]] std::string text(const LocalText& text) const;
    // The same without the mark: for names, which are no sentences.
    [[nodiscard]] std::string name(const LocalText& name) const;
    // "a, b and c"
    [[nodiscard]] std::string list(const std::vector<std::string>& items) const;
    [[nodiscard]] std::string either(const std::vector<std::string>& items) const;

    // ---- lengths: "5 days", "1 year and 2 months", "48 hours"
    [[nodiscard]] std::string counted(std::string_view table, std::int64_t number,
                                      Form form = Form::plain) const;
    [[nodiscard]] std::string length(const time::Length& length, Form form = Form::plain) const;
    // From the first day to the second: "7 months 10 days".
    [[nodiscard]] std::string elapsed(time::Day from, time::Day to, Form form = Form::plain) const;
    // "in 5 days", "5 days ago", "the same day"
    [[nodiscard]] std::string distance(std::int64_t days) const;

    // ---- dates
    [[nodiscard]] std::string day(time::Day day) const;  // "2 May 2024"
    // The day, and the time when it is not the last minute of the day.
    [[nodiscard]] std::string deadline(time::Moment moment) const;
    // The first minute after a last lawful one: "27 May 2024 at 00:00".
    [[nodiscard]] std::string expiry(time::Moment last_lawful) const;
    [[nodiscard]] std::string minute(time::Moment moment) const;  // "2 May 2024 at 14:30"
    [[nodiscard]] std::string date(time::Bounds bounds) const;
    [[nodiscard]] std::string date(const time::Edtf& date) const;
    [[nodiscard]] std::string since(time::Bounds bounds) const;
    [[nodiscard]] std::string until(time::Day day) const;

  private:
    [[nodiscard]] std::string_view language_of(const LocalText& text) const;
    [[nodiscard]] std::string within_year(time::YearMonthDay day) const;  // "2 May"
    // The phrase, in the form it takes before the second day of a month ("со 2 мая").
    [[nodiscard]] std::string from(std::string_view key, time::Moment first,
                                   const PhraseArguments& arguments) const;
    [[nodiscard]] std::string between(std::string_view prefix, time::Bounds bounds) const;

    const Phrases* phrases_;
    const Language* language_;
    std::string repeated_;  // " --as-of 2024-07-31"
};

}  // namespace merzim::report
