// Files for office programs, as programs that are not ours read them (report/read_office.py).
#pragma once

#include "engine/report/exports.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"
#include "tests/support/reports.hpp"
#include "tests/support/texts.hpp"

#include <chrono>
#include <ctime>
#include <string>
#include <thread>
#include <vector>

#include <nlohmann/json.hpp>

namespace merzim::test {

// What was found in each file. Throws with what the reader says when one is not as it should be.
inline nlohmann::json read_office(const std::vector<std::string>& files, const std::string& ending,
                                  const std::string& options = {}) {
    const ScratchFolder folder;
    std::string command =
        "/usr/bin/python3 " + test_file("report/read_office.py").string() + " " + options;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string name = (folder.path() / (std::to_string(i) + ending)).string();
        write_whole(name, files[i]);
        command += " " + name;
    }
    const Outcome outcome = shell(command, folder.path().string());
    if (outcome.code != 0) throw std::runtime_error(outcome.err);
    return nlohmann::json::parse(outcome.out);
}

inline report::Paper paper(const std::string& title = "Case", const std::string& language = "en") {
    return {title, language, day("2024-07-31")};
}

// Another time zone and another moment, by which files differ that tell where they were made.
class Elsewhere {
  public:
    Elsewhere() {
        ::setenv("TZ", "XXX-13:30", 1);
        ::tzset();
        std::this_thread::sleep_for(std::chrono::seconds(2));  // what a ZIP archive can tell apart
    }
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;
    ~Elsewhere() {
        ::unsetenv("TZ");
        ::tzset();
    }
};

// A text as it comes, and as it has to be shown in XML.
inline const std::vector<std::pair<std::string, std::string>>& hostile_texts() {
    static const std::vector<std::pair<std::string, std::string>> kTexts{
        {"<w:p/></w:t>&amp;&lt;\"'", "<w:p/></w:t>&amp;&lt;\"'"},
        {"]]><![CDATA[x", "]]><![CDATA[x"},
        {"a\x01\x1b[31m\x7f", "a␁␛[31m␡"},
        {std::string("n\0l", 3), "n␀l"},
        {"\u202Erev\u2066", "<U+202E>rev<U+2066>"},
        {"x\uFFFEy\uFFFFz\u0085", "x<U+FFFE>y<U+FFFF>z<U+0085>"},
        {"bad \xFF byte \xC0\x80", "bad \uFFFD byte \uFFFD\uFFFD"},
        {"one\n\ntwo\r\nthree", "one\n\ntwo␍\nthree"},
        {"=HYPERLINK(\"http://evil.example\")", "=HYPERLINK(\"http://evil.example\")"},
        {"@SUM(1)", "@SUM(1)"},
        {"internal:Sources!A1", "internal:Sources!A1"},
        {"file:///etc/passwd", "file:///etc/passwd"},
        {"{title} {0} %s \\u0041 _x0041_", "{title} {0} %s \\u0041 _x0041_"},
        {"Ә, «ү» 𝄞 👩‍⚖️", "Ә, «ү» 𝄞 👩‍⚖️"},
        {std::string(5000, 'w'), std::string(5000, 'w')},
        {"  spaces  ", "  spaces  "}};
    return kTexts;
}

}  // namespace merzim::test
