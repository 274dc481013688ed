// PDF files as other programs see them: poppler (pdftotext, pdffonts, pdfinfo, pdftoppm) and qpdf.
#pragma once

#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace merzim::test {

class PdfFile {
  public:
    explicit PdfFile(const std::string& bytes) { write_whole(path("f.pdf"), bytes); }

    // What a program says of it; it has to succeed.
    std::string ask(const std::string& command, const std::string& after = {}) const {
        const Outcome outcome = shell(
            "cd '" + folder() + "' && LC_ALL=C.UTF-8 " + command + " f.pdf " + after, folder());
        CAPTURE(command);
        CAPTURE(outcome.out);
        CAPTURE(outcome.err);
        CHECK(outcome.code == 0);
        CHECK(outcome.err == "");
        return outcome.out;
    }
    // A check that has nothing to say against it.
    void sound() const { ask("qpdf --check"); }
    // The texts of its pages in the order they are in the file.
    [[nodiscard]] std::vector<std::string> pages(const std::string& how = "-raw") const {
        std::vector<std::string> result;
        std::istringstream text(ask("pdftotext " + how, "-"));
        for (std::string page; std::getline(text, page, '\f');)
            result.push_back(page);
        return result;
    }
    // All objects, by "obj:5 0 R".
    [[nodiscard]] nlohmann::json objects() const {
        return nlohmann::json::parse(ask("qpdf --json=2 --json-key=qpdf"))["qpdf"][1];
    }
    // As pixels: red, green, blue.
    struct Picture {
        std::size_t width = 0;
        std::size_t height = 0;
        std::string pixels;

        [[nodiscard]] std::size_t count(int red, int green, int blue) const {
            std::size_t found = 0;
            for (std::size_t i = 0; i + 2 < pixels.size(); i += 3) {
                const auto is = [&](std::size_t at, int value) {
                    return static_cast<unsigned char>(pixels[at]) == value;
                };
                found += is(i, red) && is(i + 1, green) && is(i + 2, blue) ? 1U : 0U;
            }
            return found;
        }
    };
    [[nodiscard]] Picture picture(int page) const {
        const std::string number = std::to_string(page);
        ask("pdftoppm -r 50 -aa no -aaVector no -singlefile -f " + number + " -l " + number,
            "page");
        std::istringstream ppm(read_whole(path("page.ppm")));
        std::string kind;
        std::size_t depth = 0;
        Picture picture;
        ppm >> kind >> picture.width >> picture.height >> depth;
        REQUIRE(kind == "P6");
        ppm.get();
        picture.pixels.assign(std::istreambuf_iterator<char>(ppm), {});
        REQUIRE(picture.pixels.size() == picture.width * picture.height * 3);
        return picture;
    }

  private:
    [[nodiscard]] std::string folder() const { return scratch_.path().string(); }
    [[nodiscard]] fs::path path(const std::string& name) const { return scratch_.path() / name; }

    ScratchFolder scratch_;
};

// Without blanks, for where a line breaks is the business of the page.
inline std::string compact(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (std::string_view(" \n\r\t\f").find(c) == std::string_view::npos) result += c;
    }
    return result;
}

}  // namespace merzim::test
