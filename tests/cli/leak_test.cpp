// Nothing that a protection profile hides is in any form of a chronology: not in its text, not in
// what is packed in it, not in its properties, in no language, spelling or composition.
#include "engine/base/text.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

constexpr const char* kCase = R"toml(
[case]
id = "ponomareva-2024"
pack = "kz"
procedure = "criminal"
title = { en = "The case of Zinaida Ponomareva", ru = "Дело Зинаиды Пономарёвой", kk = "Зинаида Пономареваның ісі" }
court = "District court, judge Ponomareva's neighbour"
tags = ["ponomareva"]
related = [{ id = "zinaida-ponomareva-2019", relation = "same-person" }]

[[source]]
id = "ponomareva-post"
publisher = "Paper"
title.en = "Why Zinaida Ponomareva was taken"
url = "https://paper.example/2024/ponomarevu-zaderzhali"
archive_url = "https://archive.example/https%253A%252F%252Fpaper.example%252F%25D0%259F%25D0%25BE%25D0%25BD%25D0%25BE%25D0%25BC%25D0%25B0%25D1%2580%25D1%2591%25D0%25B2%25D0%25B0"
published = 2024-06-01
note.en = "by Zina the Fearless herself"

[[source]]
id = "whisper"
publisher = "Informant Quux"
title.en = "A talk about the Fearless"
published = 2024-06-01
confidential = true

[[participant]]
id = "ponomareva"
name = { en = "Zinaida Ponomareva", ru = "Зинаида Пономарёва", kk = "Зинаида Пономарева" }
aliases = ["Zina the Fearless", "Зинка"]
forms = ["Пономариха"]
description.en = "daughter of Ivan Ponomarev"
role = "accused"
charges = [{ offence = "uk.419(3)", source = "ponomareva-post" }, { offence = "uk.274(2)", source = "whisper" }]
source = "ponomareva-post"
note.en = "Ponomareva's own account: z.ponomareva80@mail.example, @ponomareva_z, #FreePonomareva, https://x.example/%D0%9F%D0%BE%D0%BD%D0%BE%D0%BC%D0%B0%D1%80%D1%91%D0%B2%D0%B0"

[[participant]]
id = "quiet-helper"
name = { en = "Hidden Helperova", ru = "Тайная Хелперова" }
role = "witness"
source = "ponomareva-post"
confidential = true

[[event]]
id = "ponomareva-detained"
type = "detained"
participant = "ponomareva"
date = 2024-03-27
source = "ponomareva-post"
quote = { ru = "Пономарёву З. И. задержали; Хелперова видела", en = "PONOMAREVA was taken, Zinaida\u00a0Ponomareva cried" }
place = "the flat of Ponomaryova"
page = "Ponomareva 3"

[[event]]
id = "ponomareva-custody"
type = "measure-applied"
measure = "custody"
participant = "ponomareva"
date = 2024-03-27
after = "ponomareva-detained"
source = "ponomareva-post"
court = "the court that arrested Зинаиду Пономареву"
quote.ru = "Пономарихе дали два месяца. Зинка молчала. Поно\u00adмарёвой стало плохо"
note.en = "Ponomare\u200bva; Пономаре\u0308ва; Зинаида Ивановна Пономарева"

[[event]]
id = "extended"
type = "measure-extended"
measure = "custody"
participant = "ponomareva"
date = 2024-05-20
extends = { total = "9 months" }
source = "whisper"
quote.en = "prolonged to nine months, says Quuxfact"

[[event]]
id = "qualified"
type = "qualified"
offence = "uk.174(1)"
participant = "ponomareva"
date = 2024-05-21
source = "whisper"

[[event]]
id = "hearing"
type = "hearing"
participant = "ponomareva"
date = 2024-09-09
planned = 2024-06-01
source = "ponomareva-post"
note.ru = "дело Пономарёвой поступит"

[[statement]]
says = "none"
types = ["interrogated"]
participant = "ponomareva"
during = "2024-04-01/2024-06-01"
source = "ponomareva-post"
quote.en = "nobody asked Ponomareva"
)toml";

// As skeletons of letters: whatever the case, the accents and what has no width.
const std::vector<std::string>& secrets() {
    static const std::vector<std::string> kSecrets{
        "ponomar", "пономар",  "zina",   "зинаид",  "зинк",     "fearless",     "ponomaryov",
        "quux",    "helperov", "хелпер", "whisper", "quuxfact", "quiet-helper", "uk 174",
        "uk.174",  "ук 174",   "uk 274", "uk.274",  "ук 274"};
    return kSecrets;
}

class LeakDesk {
  public:
    LeakDesk() {
        write_whole(folder_.path() / "case.toml", kCase);
        CHECK(run_merzim({"init", "--docket", docket()}).code == 0);
        const Outcome imported =
            run_merzim({"import", "--docket", docket(), (folder_.path() / "case.toml").string()});
        REQUIRE_MESSAGE(imported.code == 0, imported.err);
    }

    // Writes a file and returns its path.
    std::string write(const std::string& format, const Words& options) {
        const std::string path = (folder_.path() / ("out" + std::to_string(files_++))).string();
        Words words{"chronology", "ponomareva-2024", "--docket", docket(),   "--as-of",
                    "2024-08-01", "--format",        format,     "--output", path};
        words.insert(words.end(), options.begin(), options.end());
        const Outcome outcome = run_merzim(words);
        REQUIRE_MESSAGE(outcome.code == 0, outcome.err);
        return path;
    }

    [[nodiscard]] std::string texts_of(const std::string& path) const {
        const Outcome read =
            shell("'" + test_file("cli/read_all_texts.py").string() + "' '" + path + "'",
                  folder_.path().string());
        REQUIRE_MESSAGE(read.code == 0, read.err);
        return text::bare_letters(read.out);
    }

  private:
    [[nodiscard]] std::string docket() const { return (folder_.path() / "d.db").string(); }

    ScratchFolder folder_;
    int files_ = 0;
};

// What is found, so that a failure names it.
std::set<std::string> found_in(const std::string& texts) {
    std::set<std::string> found;
    for (const std::string& secret : secrets()) {
        if (texts.find(text::bare_letters(secret)) != std::string::npos) found.insert(secret);
    }
    return found;
}

// A profile as a file, with these keys.
std::string profile_file(const ScratchFolder& folder, const std::string& name,
                         const std::string& keys) {
    const std::string path = (folder.path() / (name + ".toml")).string();
    write_whole(path,
                "[profile]\nid = \"own\"\ntitle.en = \"Ours\"\n" + keys +
                    "\npseudonym = { en = \"Person {n}\", ru = \"Лицо {n}\", kk = \"{n}-тұлға\" }\n"
                    "withheld.en = \"[withheld]\"\n");
    return path;
}

const std::vector<std::string> kFormats{"md",   "text", "html",       "pdf", "docx", "xlsx", "csv",
                                        "json", "ics",  "timelinejs", "xes", "toml", "svg"};
const std::set<std::string> kNothing;

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("no form of a chronology holds what the profile hides") {
        LeakDesk desk;
        const ScratchFolder folder;
        const std::string own =
            profile_file(folder, "own", "names = \"pseudonyms\"\ndates = \"month\"");
        const std::string initials =
            profile_file(folder, "initials", "names = \"initials\"\nconfidential = \"silent\"");
        for (const std::string& format : kFormats) {
            for (const char* language : {"en", "ru", "kk"}) {
                for (const std::string& profile : {own, initials}) {
                    CAPTURE(format);
                    CAPTURE(language);
                    CAPTURE(profile);
                    const std::string texts = desk.texts_of(desk.write(
                        format, {"--profile", profile, "--lang", language, "--low-confidence"}));
                    CHECK(found_in(texts) == kNothing);
                    CHECK(texts.size() > 500);
                }
            }
        }
        for (const char* reader : {"press", "un", "court", "partner"}) {
            CAPTURE(reader);
            const std::string texts =
                desk.texts_of(desk.write("html", {"--for", reader, "--profile", initials}));
            CHECK(found_in(texts) == kNothing);
        }
    }

    TEST_CASE("coarse dates: no form holds a day of the record") {
        LeakDesk desk;
        const ScratchFolder folder;
        const std::string own = profile_file(folder, "own", "names = \"full\"\ndates = \"month\"");
        for (const std::string& format : kFormats) {
            CAPTURE(format);
            const std::string texts = desk.texts_of(desk.write(format, {"--profile", own}));
            for (const char* day : {"2024-03-27", "27 march", "20240327", "2024-05-20", "20 may"}) {
                CAPTURE(day);
                CHECK(texts.find(day) == std::string::npos);
            }
        }
    }

    TEST_CASE("the search finds what is not hidden") {
        LeakDesk desk;
        for (const std::string& format : kFormats) {
            CAPTURE(format);
            const std::string texts =
                desk.texts_of(desk.write(format, {"--confidential", "--lang", "ru"}));
            const std::set<std::string> found = found_in(texts);
            CHECK(found.contains("пономар"));
            if (format != "svg") CHECK(found.size() > 2);
        }
    }

    TEST_CASE("what is kept from others is said, unless even that is hidden") {
        LeakDesk desk;
        CHECK(read_whole(desk.write("md", {})).find("are left out, and what rests on them") !=
              std::string::npos);
        const ScratchFolder folder;
        const std::string silent =
            profile_file(folder, "silent", "names = \"full\"\nconfidential = \"silent\"");
        const std::string quiet = read_whole(desk.write("md", {"--profile", silent}));
        CHECK(quiet.find("left out") == std::string::npos);
        for (const char* format : {"svg", "html", "pdf"}) {
            CAPTURE(format);
            const std::string drawn = desk.texts_of(desk.write(format, {"--profile", silent}));
            CHECK(drawn.find("confidential are left out") == std::string::npos);
        }
        CHECK(found_in(text::bare_letters(quiet)).contains("quux") == false);
    }
}
