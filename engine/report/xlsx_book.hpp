// A workbook (ECMA-376, SpreadsheetML) by way of libxlsxwriter: sheets of typed cells under a
// header that stays in sight.
//
// Text is text whatever it says: nothing becomes a formula, and only addresses on the web become
// links. What Excel cannot hold is cut and says so.
#pragma once

#include "engine/report/exports.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace merzim::report::xlsx {

struct Cell {
    enum class Kind : std::uint8_t { text, day, number, address, place };
    Kind kind = Kind::text;
    std::string text;         // of a place: what is shown
    std::string target = {};  // of a place: where in the workbook it leads, "Sources!A2"
    time::Day day = {};
    std::int64_t number = 0;
    bool computed = false;  // although its column is not
};
Cell text(std::string text);
// One text a line.
Cell lines(const std::vector<std::string>& texts);
// Empty for a moment that is infinite or that Excel has no number for, which is all before 1900.
Cell day(time::Moment moment);
// A day as a day, another text as text.
Cell day(const std::string& iso_or_text);
// Empty for a negative one, which stands for "unknown".
Cell number(std::int64_t number);
Cell address(std::string address);

struct Column {
    std::string head;
    double width = 12;      // in characters
    bool computed = false;  // concluded by merzim: must not look like what is reported
    bool aside = false;     // for filters and machines: is not printed; stands right of the others
};

struct Sheet {
    std::string name;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows = {};
    std::uint16_t frozen = 0;  // columns that stay in sight
};

// What the formats of a workbook say in words.
struct Wording {
    std::string day_format;  // "yyyy-mm-dd"
    std::string cut;         // after a text that was too long for a cell
};

std::string write_book(const std::vector<Sheet>& sheets, const Paper& paper,
                       const Wording& wording);
// The name a sheet gets: what Excel forbids in it replaced.
std::string sheet_name(const std::string& name);

}  // namespace merzim::report::xlsx
