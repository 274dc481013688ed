// Dates, lengths and ages in words, with the grammar of each language.
#include "engine/report/words.hpp"

#include "engine/input/read.hpp"

#include <array>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

using merzim::Phrases;
using merzim::report::Form;
using merzim::report::Words;
using merzim::time::Bounds;
using merzim::time::Day;
using merzim::time::Edtf;
using merzim::time::Length;

namespace {

const Phrases& catalogues() {
    static const Phrases kPhrases = [] {
        merzim::Diagnostics diagnostics;
        return *merzim::input::read_phrases(
            std::filesystem::path(MERZIM_SOURCE_DIR) / "engine/report/lang", diagnostics);
    }();
    return kPhrases;
}

Words in(const char* language) {
    return {catalogues(), language};
}

Edtf edtf(const char* text) {
    return std::get<Edtf>(merzim::time::parse_edtf(text));
}

Day day(const char* text) {
    return *merzim::time::parse_day(text);
}

struct Row {
    const char* written;
    const char* en;
    const char* ru;
    const char* kk;
};

constexpr std::array<Row, 15> kDates{{
    {"2024-05-02", "2 May 2024", "2 мая 2024 г.", "2024 жылғы 2 мамыр"},
    {"2024-05-02T14:30", "2 May 2024 at 14:30", "2 мая 2024 г. в 14:30",
     "2024 жылғы 2 мамыр, сағат 14:30"},
    {"[2024-05-02..2024-05-30]", "between 2 and 30 May 2024", "в период со 2 по 30 мая 2024 г.",
     "2024 жылғы 2–30 мамыр аралығында"},
    {"[2024-05-03..2024-05-30]", "between 3 and 30 May 2024", "в период с 3 по 30 мая 2024 г.",
     "2024 жылғы 3–30 мамыр аралығында"},
    {"[2024-03-27..2024-07-31]", "between 27 March and 31 July 2024",
     "в период с 27 марта по 31 июля 2024 г.", "2024 жылғы 27 наурыз – 31 шілде аралығында"},
    {"[2023-12-02..2024-01-05]", "between 2 December 2023 and 5 January 2024",
     "в период со 2 декабря 2023 г. по 5 января 2024 г.",
     "2023 жылғы 2 желтоқсан – 2024 жылғы 5 қаңтар аралығында"},
    {"[..2023-12-21]", "not later than 21 December 2023", "не позднее 21 декабря 2023 г.",
     "2023 жылғы 21 желтоқсан күнінен кешіктірмей"},
    {"[2024-07-01..]", "not earlier than 1 July 2024", "не ранее 1 июля 2024 г.",
     "2024 жылғы 1 шілде күнінен ерте емес"},
    {"2024-05", "in May 2024", "в один из дней мая 2024 г.", "2024 жылғы мамыр айының бір күні"},
    {"2024", "in 2024", "в один из дней 2024 г.", "2024 жылдың бір күні"},
    {"2024-07-11~", "about 11 July 2024", "около: 11 июля 2024 г.", "шамамен 2024 жылғы 11 шілде"},
    {"2024-07-11?", "possibly 11 July 2024", "возможно, 11 июля 2024 г.",
     "мүмкін 2024 жылғы 11 шілде"},
    {"2024-07-11/2024-07-20", "from 11 July 2024 to 20 July 2024",
     "с 11 июля 2024 г. по 20 июля 2024 г.",
     "2024 жылғы 11 шілде күнінен 2024 жылғы 20 шілде күніне дейін"},
    {"2024-03-27/..", "since 27 March 2024, still open", "с 27 марта 2024 г., ещё продолжается",
     "2024 жылғы 27 наурыз күнінен бастап, әлі жалғасуда"},
    {"2024-03-27/", "since 27 March 2024, end unknown", "с 27 марта 2024 г., конец неизвестен",
     "2024 жылғы 27 наурыз күнінен бастап, аяқталуы белгісіз"},
}};

constexpr std::array<Row, 8> kLengths{{
    {"2 months", "2 months", "2 месяца", "2 ай"},
    {"1 month", "1 month", "1 месяц", "1 ай"},
    {"5 months", "5 months", "5 месяцев", "5 ай"},
    {"48 hours", "48 hours", "48 часов", "48 сағат"},
    {"5 working days", "5 working days", "5 рабочих дней", "5 жұмыс күні"},
    {"1 year and 2 months", "1 year and 2 months", "1 год и 2 месяца", "1 жыл және 2 ай"},
    {"21 days", "21 days", "21 день", "21 күн"},
    {"11 days", "11 days", "11 дней", "11 күн"},
}};

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("dates in words") {
        for (const Row& row : kDates) {
            const std::string written = row.written;
            CAPTURE(written);
            CHECK(in("en").date(edtf(row.written)) == row.en);
            CHECK(in("ru").date(edtf(row.written)) == row.ru);
            CHECK(in("kk").date(edtf(row.written)) == row.kk);
        }
    }

    TEST_CASE("one of several days") {
        CHECK(in("en").date(edtf("[2024-05-02, 2024-05-06]")) == "either 2 May 2024 or 6 May 2024");
        CHECK(in("ru").date(edtf("[2024-05-02, 2024-05-06]")) ==
              "2 мая 2024 г. или 6 мая 2024 г. (одна из этих дат)");
    }

    TEST_CASE("nothing known of a date is said as such") {
        CHECK(in("en").date(Bounds{}) == "date not on record");
        CHECK(in("ru").date(Bounds{}) == "даты в записях нет");
        CHECK(in("kk").date(Bounds{}) == "күні жазбада жоқ");
    }

    TEST_CASE("lengths in words") {
        for (const Row& row : kLengths) {
            const std::string written = row.written;
            CAPTURE(written);
            const Length length = std::get<Length>(merzim::time::parse_length(row.written));
            CHECK(in("en").length(length) == row.en);
            CHECK(in("ru").length(length) == row.ru);
            CHECK(in("kk").length(length) == row.kk);
        }
    }

    TEST_CASE("Russian counts in the genitive after at least") {
        const Words ru = in("ru");
        CHECK(ru.counted("days", 1, Form::after_least) == "1 дня");
        CHECK(ru.counted("days", 2, Form::after_least) == "2 дней");
        CHECK(ru.counted("days", 21, Form::after_least) == "21 дня");
        CHECK(ru.counted("days", 111, Form::after_least) == "111 дней");
        CHECK(ru.counted("months", 7, Form::after_least) == "7 месяцев");
    }

    TEST_CASE("elapsed time in months and days") {
        CHECK(in("en").elapsed(day("2023-12-21"), day("2024-07-31")) == "7 months 10 days");
        CHECK(in("ru").elapsed(day("2023-12-21"), day("2024-07-31"), Form::after_least) ==
              "7 месяцев 10 дней");
        CHECK(in("kk").elapsed(day("2023-12-21"), day("2024-07-31")) == "7 ай 10 күн");
        CHECK(in("en").elapsed(day("2024-07-31"), day("2024-07-31")) == "0 days");
        CHECK(in("en").elapsed(day("2023-05-30"), day("2024-07-31")) == "1 year 2 months 1 day");
    }

    TEST_CASE("how far a day is") {
        CHECK(in("en").distance(5) == "in 5 days");
        CHECK(in("en").distance(-1) == "1 day ago");
        CHECK(in("en").distance(0) == "the same day");
        CHECK(in("ru").distance(5) == "через 5 дней");
        CHECK(in("ru").distance(-22) == "22 дня назад");
        CHECK(in("kk").distance(5) == "5 күннен кейін");
        CHECK(in("kk").distance(-3) == "3 күн бұрын");
    }

    TEST_CASE("a last lawful minute and the moment after it") {
        const auto last = merzim::time::end_of(day("2024-05-26"));
        CHECK(in("en").deadline(last) == "26 May 2024");
        CHECK(in("en").expiry(last) == "27 May 2024 at 00:00");
        CHECK(in("ru").expiry(last) == "27 мая 2024 г. в 00:00");
        CHECK(in("kk").expiry(last) == "2024 жылғы 27 мамыр, сағат 00:00");
        CHECK(in("en").deadline(merzim::time::start_of(day("2024-05-26")) + 870) ==
              "26 May 2024 at 14:30");
        CHECK(in("en").deadline(merzim::time::kDistantFuture) ==
              "a date not bounded by the record");
    }

    TEST_CASE("since when") {
        const Bounds exact{merzim::time::start_of(day("2024-05-02")),
                           merzim::time::end_of(day("2024-05-02"))};
        CHECK(in("en").since(exact) == "since 2 May 2024");
        CHECK(in("ru").since(exact) == "со 2 мая 2024 г.");
        const Bounds bounded{merzim::time::kDistantPast, merzim::time::end_of(day("2023-12-21"))};
        CHECK(in("en").since(bounded) == "since 21 December 2023 at the latest");
        CHECK(in("ru").since(bounded) == "начало не позднее 21 декабря 2023 г.");
        CHECK(in("en").since(Bounds{}) == "since a day not on record");
    }

    TEST_CASE("lists") {
        const Words en = in("en");
        CHECK(en.list({}).empty());
        CHECK(en.list({"a"}) == "a");
        CHECK(en.list({"a", "b", "c"}) == "a, b and c");
        CHECK(in("ru").either({"a", "b"}) == "a или b");
        CHECK(in("kk").list({"a", "b"}) == "a және b");
    }
}
