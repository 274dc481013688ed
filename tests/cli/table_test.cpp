// Tables of questions on standard input: what comes back for good rows, bad rows and no rows.
#include "cli/command.hpp"
#include "engine/base/text.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <fstream>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines = text::split(text, '\n');
    if (!lines.empty() && lines.back().empty()) lines.pop_back();
    return lines;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Outcome term(const std::string& table) {
    return run_merzim({"term"}, table);
}

Outcome calendar(const std::string& table) {
    return run_merzim({"calendar", "-"}, table);
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("a table of terms is answered row by row in its own columns") {
        const Outcome answer =
            run_merzim({"term", "--counting", "custody"},
                       "mine,start,length,counting\n\"a, \"\"b\"\"\",2024-03-27,2 months,\n"
                       "\"two\nlines\",\"[..2024-03-27]\",10 days,procedural\n");
        CHECK(answer.code == 0);
        CHECK(answer.err.empty());
        CHECK(answer.out ==
              "mine,start,length,counting,earliest,prevailing,latest,expires,unrolled,known,"
              "provisional,reading,article,confidence,error\r\n"
              "\"a, \"\"b\"\"\",2024-03-27,2 months,custody,2024-05-26,2024-05-26,2024-05-27,"
              "2024-05-27T00:00,2024-05-26,yes,no,first-day-counted,UPK 48(2)-(5),high,\r\n"
              "\"two\nlines\",[..2024-03-27],10 days,procedural,..,2024-04-08,2024-04-08,"
              "2024-04-09T00:00,2024-04-06,yes,no,first-day-excluded,UPK 48(2)-(4),high,\r\n");
    }

    TEST_CASE("a bad row says so in its place and the others are answered") {
        const Outcome answer = term(
            "start,length\n2024-01-01,1 month\n2024-13-01,1 month\n2024-01-01,two months\n"
            "2024-01-01\n\n2024-01-01,\n2024-01-02,1 month\n");
        CHECK(answer.code == 2);
        const std::vector<std::string> rows = lines_of(answer.out);
        REQUIRE(rows.size() == 7);
        CHECK(rows[1].starts_with("2024-01-01,1 month,2024-02-01,"));
        CHECK(contains(rows[2], "start: \"\"2024-13-01\"\" is not a date"));
        CHECK(contains(rows[3], "length: \"\"two months\"\" is not a length"));
        CHECK(contains(rows[4], "\"this row has 1 cells, its header 2\""));
        CHECK(contains(rows[5], "length: the length of the term is missing"));
        CHECK(rows[6].starts_with("2024-01-02,1 month,2024-02-02,"));
        for (const char* line : {"<stdin>:3", "<stdin>:4", "<stdin>:5", "<stdin>:7"})
            CHECK(contains(answer.err, line));
        CHECK(contains(answer.err, "merzim: 4 rows could not be answered"));
    }

    TEST_CASE("JSON lines are answered as JSON lines and keep what came") {
        const Outcome answer = term(
            "{\"start\":\"2024-03-27\",\"length\":\"2 months\",\"n\":5,\"o\":{\"a\":[1]}}\n"
            "{\"start\":1}\n\n[1]\nnonsense\n" +
            std::string(5000, '[') + "\n");
        CHECK(answer.code == 2);
        const std::vector<std::string> rows = lines_of(answer.out);
        REQUIRE(rows.size() == 5);
        CHECK(contains(rows[0], "\"n\":5,\"o\":{\"a\":[1]}"));
        CHECK(contains(rows[0], "\"counting\":\"procedural\""));
        CHECK(contains(rows[0], "\"latest\":\"2024-05-27\""));
        CHECK(rows[1] == "{\"error\":\"length: the length of the term is missing\",\"start\":1}");
        for (const std::size_t i : {2U, 3U, 4U})
            CHECK(rows[i] == "{\"error\":\"this line is not a JSON object\"}");
        CHECK(contains(answer.err, "<stdin>:5"));
    }

    TEST_CASE("a table that is none is refused before anything is answered") {
        const auto refused = [](const Outcome& answer) {
            CHECK(answer.code == 2);
            CHECK(answer.out.empty());
            return answer.err;
        };
        for (const std::string& empty : {std::string(), std::string("\n \r\n\n")}) {
            CHECK(contains(refused(term(empty)), "merzim: the table is empty"));
            CHECK(contains(refused(calendar(empty)), "merzim: the table is empty"));
        }
        const std::string wrong = refused(term("strat,length\n2024-01-01,1 month\n"));
        CHECK(contains(wrong, "there is no column \"start\""));
        CHECK(contains(wrong, "did you mean \"start\"?"));
        CHECK(contains(refused(term("start;length\n2024-01-01;1 month\n")),
                       "not separated by commas"));
        CHECK(contains(refused(term("start,start,length\n2024-01-01,2024-01-02,1 month\n")),
                       "line 1 of the table: there are two columns \"start\""));
        CHECK(contains(refused(term("start,len\xFFgth\n")), "not UTF-8"));
        CHECK(contains(refused(calendar("day\n2024-05-09\n")), "neither a column \"date\""));
    }

    TEST_CASE("what spreadsheets write is read") {
        CHECK(term("\xEF\xBB\xBFstart,length\r\n2024-01-01,1 month\r\n").code == 0);
        CHECK(term("start,length\n2024-01-01,1 month").code == 0);
        const Outcome header = term("start,length\n");
        CHECK(header.code == 0);
        CHECK(lines_of(header.out).size() == 1);
        // a quotation mark inside a cell is a sign like any other
        const Outcome inches = term("start,length,note\n2024-01-01,1 month,5\" disk\n");
        CHECK(inches.code == 0);
        CHECK(contains(inches.out, "\"5\"\" disk\""));
        // an answered table may be answered again
        const Outcome once = term("start,length\n2024-01-01,1 month\nx,1 month\n");
        CHECK(term(once.out).out == once.out);
    }

    TEST_CASE("rows that are no text") {
        const Outcome unclosed = term("start,length\n2024-01-01,\"1 month\n2024-01-02,1 month\n");
        CHECK(unclosed.code == 2);
        CHECK(contains(unclosed.err, "<stdin>:2"));
        CHECK(contains(unclosed.err, "a quotation mark is not closed"));
        const Outcome bytes = term("start,length\n2024-01-01,1\xFF month\n2024-01-02,1 month\n");
        CHECK(bytes.code == 2);
        CHECK(contains(bytes.err, "this row is not UTF-8"));
        CHECK(contains(bytes.out, "\n2024-01-02,1 month,2024-02-02"));
        const Outcome endless = term("start,length\n\"" + std::string(3'000'000, 'x'));
        CHECK(endless.code == 2);
        CHECK(contains(endless.err, "a quotation mark is not closed"));
        CHECK(endless.out.size() < 2000);
        const Outcome object = term("{\"start\":\"" + std::string(3'000'000, 'x'));
        CHECK(object.code == 2);
        CHECK(contains(object.err, "longer than 1 MiB"));
    }

    TEST_CASE("days and spans of the calendar") {
        const Outcome days = calendar("date,note\n2024-05-09,a\n2024-99-09,b\n1990-01-01,c\n");
        CHECK(days.code == 2);
        const std::vector<std::string> rows = lines_of(days.out);
        REQUIRE(rows.size() == 4);
        CHECK(rows[1].starts_with("2024-05-09,a,4,holiday,no,Victory Day,no,"));
        CHECK(contains(rows[2], "month 99 does not exist"));
        CHECK(rows[3].starts_with("1990-01-01,c,1,unknown,unknown,"));
        const Outcome spans = calendar("from,to\n2024-05-09,2024-05-20\n2024-05-09,2024-05-01\n");
        CHECK(spans.code == 2);
        CHECK(contains(spans.out, "2024-05-09,2024-05-20,12,7,no,\r\n"));
        CHECK(contains(spans.out, "\"\"\"to\"\" is before \"\"from\"\"\""));
        const Outcome lines = calendar(
            "{\"date\":\"2024-05-09\"}\n{\"from\":\"2024-05-09\",\"to\":\"2024-05-20\"}\n");
        CHECK(lines.code == 0);
        CHECK(contains(lines.out, "\"kind\":\"holiday\""));
        CHECK(contains(lines.out, "\"working_days\":\"7\""));
    }

    TEST_CASE("a table longer than memory goes through, and its faults are told briefly") {
        constexpr int kRows = 200'000;
        const ScratchFolder folder;
        {
            std::ofstream table(folder.path() / "in.csv");
            table << "date\n";
            for (int i = 0; i < kRows; ++i)
                table << (i % 2 == 0 ? "2024-05-09\n" : "2024-05-99\n");
        }
        // 200 MB of addresses are enough for the program itself, and not for the table
        const std::string in_folder = "cd '" + folder.path().string() + "' && ";
        const Outcome answer = shell(
            in_folder + limit_memory(200'000) + "'" + program() + "' calendar - <in.csv >out.csv",
            folder.path());
        CHECK(answer.code == 2);
        CHECK(answer.err.size() < 10'000);
        CHECK(contains(answer.err, "100000 rows could not be answered"));
        CHECK(lines_of(read_whole(folder.path() / "out.csv")).size() == kRows + 1);
    }
}
