// Names are found in every form they are written in, and nothing else is.
#include "engine/protect/masker.hpp"

#include "engine/protect/protect.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim::protect;

namespace {

Masker alekhova() {
    Masker masker;
    masker.withheld("[withheld]");
    masker.keep_name("Oleg Gusev");
    masker.keep_name("Олег Гусев");
    masker.hide_name("Александра Алёхова", "А. А.");
    masker.hide_name("Alexandra Alekhova", "А. А.");
    return masker;
}

std::string masked(const std::string& text) {
    return alekhova().apply(text);
}

}  // namespace

TEST_CASE("a name is found in full, turned round, declined, spelt otherwise, with initials") {
    for (const char* name : {"Александра Алёхова",
                             "Алёхова Александра",
                             "Александра Алехова",
                             "Alexandra Alekhova",
                             "ALEKHOVA Alexandra",
                             "Alexandra  Alekhova",
                             "Alexandra\xC2\xA0"
                             "Alekhova",
                             "Alyokhova",
                             "Алёхова",
                             "Алеховой",
                             "Алехову",
                             "А. Алёхова",
                             "А.П. Алёхова",
                             "Алёхова А. П.",
                             "Александре Алёховой",
                             "Алёхова Александра Петровна",
                             "Александра Петровна Алёхова",
                             "Але\xCC\x88хова",
                             "Але\xC2\xADхова",
                             "алёхова александра",
                             "Алёхованың"}) {
        CAPTURE(name);
        CHECK(masked("say " + std::string(name) + " here") == "say А. А. here");
        CHECK(masked(name) == "А. А.");
        CHECK(masked("«" + std::string(name) + "», (" + name + ")") == "«А. А.», (А. А.)");
    }
}

TEST_CASE("other words and other people's names stay as they are") {
    for (const char* text :
         {"Олег Гусев", "Oleg Gusev and Gusev", "алехин", "Alexander", "александра", "Алехин А. А.",
          "", "no name at all", "А. Б.", "Александровск"}) {
        CAPTURE(text);
        CHECK(masked(text) == text);
    }
}

TEST_CASE("a form that is shown is not masked again, and full stops do not pile up") {
    Masker masker;
    masker.hide_name("Elena Sidorova", "Elena S.");
    CHECK(masker.apply("Elena S. spoke") == "Elena S. spoke");
    CHECK(masker.apply("Elena spoke to Sidorova.") == "Elena spoke to Elena S.");
    CHECK(masker.apply("Elena Sidorova spoke; Elena Sidorova.") == "Elena S. spoke; Elena S.");
    CHECK(masker.apply(masker.apply("Sidorova, Elena")) == "Elena S.");
}

TEST_CASE("a word that two people share names neither of them") {
    Masker masker;
    masker.withheld("[withheld]");
    masker.keep_name("Anna Sokolova");
    masker.hide_name("Vera Sokolova", "V. S.");
    masker.hide_name("Vera Orlova", "V. O.");
    CHECK(masker.apply("Anna Sokolova and Vera Sokolova") == "Anna Sokolova and V. S.");
    CHECK(masker.apply("Sokolova came") == "[withheld] came");
    CHECK(masker.apply("Vera came") == "[withheld] came");
    CHECK(masker.apply("Orlova came") == "V. O. came");
}

TEST_CASE(
    "of a word shared with somebody nobody is to know of it is the open person who is meant") {
    Masker masker;
    masker.withheld("[withheld]");
    masker.keep_name("Oleg Gusev");
    masker.hide_name("Ivan Gusev", "[hidden]", Masker::Shared::keep);
    CHECK(masker.apply("Gusev was held; Ivan Gusev was not, nor Ivan; Oleg Gusev denies it") ==
          "Gusev was held; [hidden] was not, nor [hidden]; Oleg Gusev denies it");
    CHECK_FALSE(masker.in_address("https://paper.example/oleg-gusev-detained"));
    CHECK(masker.in_address("https://paper.example/ivan-gusev-heard"));
}

TEST_CASE("short names are found as words only") {
    Masker masker;
    masker.hide_name("Ли Мин", "Л. М.");
    CHECK(masker.apply("придёт ли он; Ли пришёл; Липа") == "придёт ли он; Л. М. пришёл; Липа");
}

TEST_CASE("addresses and ids are searched in small letters, run together and romanised") {
    const Masker masker = alekhova();
    for (const char* address :
         {"https://example.org/sud-nad-alekhovoy", "https://example.org/AlexandraAlekhova",
          "https://example.org/?q=alyokhova", "alekhova-suspect", "https://alekhova.example/",
          "https://example.org/алёхова"}) {
        CAPTURE(address);
        CHECK(masker.in_address(address));
    }
    for (const char* address : {"https://example.org/gusev", "adilsoz-2024-07", "opened", ""}) {
        CAPTURE(address);
        CHECK_FALSE(masker.in_address(address));
    }
}

TEST_CASE("Kazakh and short names are found with their endings") {
    Masker masker;
    masker.hide_name("Болат Оспанов", "Б. О.");
    masker.hide_name("Анна Лисова", "А. Л.");
    for (const char* name : {"Болаттың", "Болаттан", "Болатта", "Оспановтың", "Оспановтардың",
                             "Оспановқа", "Болатпен", "Болат Оспановтан"}) {
        CAPTURE(name);
        CHECK(masker.apply(name) == "Б. О.");
    }
    for (const char* name : {"Анны", "Анне", "Анной", "Анну Лисову", "Лисовой"}) {
        CAPTURE(name);
        CHECK(masker.apply(name) == "А. Л.");
    }
    for (const char* other : {"Болатов", "Анастасия", "Лиса", "Оспа", "Анкара"}) {
        CAPTURE(other);
        CHECK(masker.apply(other) == other);
    }
}

TEST_CASE("an i without a dot, as Kazakh is romanised, is an i") {
    Masker masker;
    masker.hide_name("Айгүл Бекова", "A. B.");
    CHECK(masker.apply("Aıgúl Bekova and BEKOVA") == "A. B. and A. B.");
}

TEST_CASE("addresses, handles and hashtags in texts are withheld when a name is in them") {
    Masker masker;
    masker.withheld("[withheld]");
    masker.hide_name("Bolat Ospanov", "B. O.");
    CHECK(masker.apply("write to b.ospanov80@mail.kz, @ospanov_b or #FreeOspanov") ==
          "write to [withheld] [withheld] or [withheld]");
    CHECK(masker.apply("see https://x.example/%D0%9E%D1%81%D0%BF%D0%B0%D0%BD%D0%BE%D0%B2 there") ==
          "see [withheld] there");
    CHECK(masker.apply("see https://x.example/other and a/b #tag") ==
          "see https://x.example/other and a/b #tag");
}

TEST_CASE("dates in texts are made coarse, whatever way they are written") {
    struct Said {
        const char* text;
        const char* month;
        const char* year;
    };
    for (const auto& [text, month, year] : std::vector<Said>{
             {"on 30 May 2024 and 2024-05-30T14:30", "on May 2024 and 2024-05", "on 2024 and 2024"},
             {"30.05.2024, 1/6/2024", "05.2024, 6/2024", "2024, 2024"},
             {"30 мая 2024 г., 5-го июня", "мая 2024 г., июня", "2024 г., июня"},
             {"30 мамырда", "мамырда", "мамырда"},
             {"May 30, 2024", "May 2024", "2024"},
             {"3 journalists, article 30, 147", "3 journalists, article 30, 147",
              "3 journalists, article 30, 147"},
             {"Law 2024, since 2019", "Law 2024, since 2019", "Law 2024, since 2019"},
             {"May 5", "May", "May"},
             {"on the 5th of May, on the fifth of May", "on the May, on the May",
              "on the May, on the May"},
             {"from 5 to 9 May; 5-6 May 2024; May 5-6", "from May; May 2024; May",
              "from May; 2024; May"},
             {"пятого мая, двадцать первого июня", "мая, июня", "мая, июня"},
             {"с 5 по 9 мая", "с мая", "с мая"},
             {"5.5.24", "5.24", "…"},
             {"https://ex.org/20240505/x, web/20240505123000/y",
              "https://ex.org/202405/x, web/202405/y", "https://ex.org/2024/x, web/2024/y"},
             {"https://ex.org/5-may/x", "https://ex.org/may/x", "https://ex.org/may/x"},
             {"arrested 6 days after, six days, a 5-day arrest",
              "arrested … days after, … days, a …-day arrest",
              "arrested … days after, … days, a …-day arrest"},
             {"через 6 дней; 17 суток; 72 часа", "через … дней; … суток; … часа",
              "через … дней; … суток; … часа"},
             {"6 күннен кейін", "… күннен кейін", "… күннен кейін"},
             {"2 months, 2 месяца", "2 months, 2 месяца", "… months, … месяца"},
             {"Article 5 may apply to 30 people", "Article 5 may apply to 30 people",
              "Article 5 may apply to 30 people"},
             {"статья 5 части второй", "статья 5 части второй", "статья 5 части второй"},
             {"arrest-2024-05-30", "arrest-2024-05", "arrest-2024"}}) {
        CAPTURE(text);
        CHECK(coarse(std::string_view(text), Grain::month) == month);
        CHECK(coarse(std::string_view(text), Grain::year) == year);
        CHECK(coarse(std::string_view(text), Grain::day) == text);
    }
}

TEST_CASE("initials are those of the language of the name") {
    CHECK(initials("Олег Гусев") == "О. Г.");
    CHECK(initials("әли мәди") == "Ә. М.");
    CHECK(initials("Anna-Maria  O'Neil") == "A. M. O. N.");
    CHECK(initials("") == "");
}
