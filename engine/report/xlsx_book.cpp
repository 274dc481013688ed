#include "engine/report/xlsx_book.hpp"

#include "engine/base/text.hpp"
#include "engine/report/uri.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace merzim::report::xlsx {

namespace {

// Excel's own limits, in UTF-16 units.
constexpr std::size_t kLongestText = 32'767;
constexpr std::size_t kLongestName = 31;
constexpr std::size_t kLongestLink = 2'079;
constexpr std::size_t kLongestAnchor = 255;
constexpr std::size_t kMostLinks = 65'530;  // in a sheet
constexpr int kFirstYear = 1900;
constexpr int kPaperA4 = 9;
constexpr lxw_color_t kComputedGround = 0xE9F0F8;
constexpr lxw_color_t kComputedHead = 0xCFDDEC;
constexpr lxw_color_t kReportedHead = 0xEDEDED;
constexpr lxw_color_t kComputedTab = 0x1F4E79;
constexpr lxw_color_t kBorder = 0xBFBFBF;

[[noreturn]] void fail(const std::string& what) {
    throw std::runtime_error("cannot make a workbook: " + what);
}

void expect(lxw_error error) {
    if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
}

// A file that has no name and no place on a disk: the library writes to files only.
class MemoryFile {
  public:
    MemoryFile() : descriptor_(::memfd_create("workbook", MFD_CLOEXEC)) {
        if (descriptor_ < 0) fail("no file in memory");
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(descriptor_); }

    [[nodiscard]] std::string path() const {
        return "/proc/self/fd/" + std::to_string(descriptor_);
    }
    [[nodiscard]] std::string bytes() const {
        std::string result;
        std::array<char, 65536> buffer{};
        for (;;) {
            const ssize_t read = ::pread(descriptor_, buffer.data(), buffer.size(),
                                         static_cast<off_t>(result.size()));
            if (read < 0) fail("the file in memory cannot be read");
            if (read == 0) return result;
            result.append(buffer.data(), static_cast<std::size_t>(read));
        }
    }

  private:
    int descriptor_;
};

// In UTF-16, as Excel counts.
std::size_t units(std::string_view point) {
    return point.size() > 3 ? 2 : 1;
}

std::string fitting(const std::string& text, std::size_t longest, const std::string& cut) {
    if (text.size() <= longest) return text;
    const std::vector<std::string_view> points = text::points(text);
    std::size_t whole = 0;
    for (const std::string_view point : points)
        whole += units(point);
    if (whole <= longest) return text;
    const std::size_t room = longest - text::code_points(cut);
    std::string result;
    std::size_t used = 0;
    for (const std::string_view point : points) {
        used += units(point);
        if (used > room) break;
        result += point;
    }
    return result + cut;
}

// Whether "_x0041_" begins here, which Excel takes for "A" (ECMA-376 part 1, 22.9.2.19).
bool begins_a_code(std::string_view text) {
    constexpr std::size_t kLength = 7;
    return text.size() >= kLength && text.starts_with("_x") && text[kLength - 1] == '_' &&
           text.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

// Text as a cell has to be given it so that it is shown as it is.
std::string for_cell(const std::string& raw, const std::string& cut) {
    constexpr std::string_view kUnderline = "_x005F_";
    const std::string text = text::printable(raw);
    std::size_t codes = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (begins_a_code(std::string_view(text).substr(i))) ++codes;
    // the library counts what it is given, Excel what it shows
    const std::size_t more = std::min(codes * (kUnderline.size() - 1), kLongestText / 2);
    std::string shown = fitting(text, kLongestText - more, cut);
    if (codes == 0) return shown;
    std::string result;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (begins_a_code(std::string_view(shown).substr(i)))
            result += kUnderline;
        else
            result += shown[i];
    }
    return result;
}

bool begins_like_a_formula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
}

// What cells look like: of what is reported and of what is computed.
struct Formats {
    lxw_format* head;
    lxw_format* text;
    lxw_format* guarded;  // stays text when the cell is edited
    lxw_format* day;
    lxw_format* number;
    lxw_format* link;
};

Formats make_formats(lxw_workbook* book, bool computed, const Wording& wording) {
    const auto make = [&] {
        lxw_format* format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(format);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, kBorder);
        if (computed) format_set_bg_color(format, kComputedGround);
        return format;
    };
    Formats formats{make(), make(), make(), make(), make(), make()};
    format_set_bold(formats.head);
    format_set_bg_color(formats.head, computed ? kComputedHead : kReportedHead);
    format_set_num_format(formats.guarded, "@");
    format_set_num_format(formats.day, wording.day_format.c_str());
    format_set_align(formats.day, LXW_ALIGN_LEFT);
    format_set_align(formats.number, LXW_ALIGN_LEFT);
    format_set_font_color(formats.link, 0x0B4A8F);
    format_set_underline(formats.link, LXW_UNDERLINE_SINGLE);
    return formats;
}

class Writer {
  public:
    Writer(lxw_worksheet* sheet, const Wording& wording) : sheet_(sheet), wording_(wording) {}

    void write(lxw_row_t row, lxw_col_t column, const Cell& cell, const Formats& formats) {
        switch (cell.kind) {
            case Cell::Kind::text:
                return write_text(row, column, cell.text, formats);
            case Cell::Kind::day:
                return write_day(row, column, cell.day, formats);
            case Cell::Kind::number:
                return expect(worksheet_write_number(
                    sheet_, row, column, static_cast<double>(cell.number), formats.number));
            case Cell::Kind::address:
                if (text::is_web_address(cell.text) &&
                    write_link(row, column, uri_of(cell.text), cell.text, formats))
                    return;
                return write_text(row, column, cell.text, formats);
            case Cell::Kind::place:
                if (write_link(row, column, "internal:" + cell.target, cell.text, formats)) return;
                return write_text(row, column, cell.text, formats);
        }
    }

    void write_text(lxw_row_t row, lxw_col_t column, const std::string& text,
                    const Formats& formats) {
        if (text.empty()) {
            expect(worksheet_write_blank(sheet_, row, column, formats.text));
            return;
        }
        const std::string shown = for_cell(text, wording_.cut);
        expect(
            worksheet_write_string(sheet_, row, column, shown.c_str(),
                                   begins_like_a_formula(shown) ? formats.guarded : formats.text));
    }

  private:
    void write_day(lxw_row_t row, lxw_col_t column, time::Day day, const Formats& formats) {
        const time::YearMonthDay date = time::civil(day);
        lxw_datetime value{date.year, date.month, date.day, 0, 0, 0};
        expect(worksheet_write_datetime(sheet_, row, column, &value, formats.day));
    }

    // False for a link that Excel would not take.
    bool write_link(lxw_row_t row, lxw_col_t column, const std::string& target,
                    const std::string& shown, const Formats& formats) {
        const std::size_t mark = target.find('#');
        const std::size_t in_page = mark == std::string::npos ? 0 : target.size() - mark - 1;
        if (links_ == kMostLinks || target.size() > kLongestLink || in_page > kLongestAnchor)
            return false;
        ++links_;
        const std::string visible = for_cell(shown, wording_.cut);
        expect(worksheet_write_url_opt(sheet_, row, column, target.c_str(), formats.link,
                                       visible.c_str(), nullptr));
        return true;
    }

    lxw_worksheet* sheet_;
    const Wording& wording_;
    std::size_t links_ = 0;
};

// Not every program makes rows as high as their text when it opens a file: so high, by estimate.
double height_of(const std::vector<Cell>& cells, const std::vector<Column>& columns) {
    constexpr double kLineHeight = 15;
    constexpr double kMost = 409;  // Excel's own
    std::size_t most = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].text.size() > kLongestText) return kMost;
        if (columns[i].aside) continue;
        const auto width = static_cast<std::size_t>(columns[i].width);
        std::size_t lines = 0;
        for (const std::string& line : text::wrap(cells[i].text, width))
            lines += 1 + (text::display_width(line) - 1) / width * (line.empty() ? 0 : 1);
        most = std::max(most, lines);
    }
    return std::min(kMost, kLineHeight * static_cast<double>(most) + 2);
}

void set_page(lxw_worksheet* sheet, const Sheet& content) {
    lxw_col_t printed = 0;
    for (std::size_t i = 0; i < content.columns.size(); ++i)
        if (!content.columns[i].aside) printed = static_cast<lxw_col_t>(i);
    worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(content.rows.size()), printed);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.4, 0.6);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, kPaperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
    worksheet_repeat_rows(sheet, 0, 0);
}

void write_head(lxw_worksheet* target, Writer& writer, const Sheet& sheet, const Formats& reported,
                const Formats& computed) {
    std::vector<Cell> heads;
    for (const Column& column : sheet.columns) {
        const auto at = static_cast<lxw_col_t>(heads.size());
        Formats formats = column.computed ? computed : reported;
        formats.text = formats.guarded = formats.head;
        worksheet_set_column(target, at, at, column.width, nullptr);
        writer.write_text(0, at, column.head, formats);
        heads.push_back(text(column.head));
    }
    worksheet_set_row(target, 0, height_of(heads, sheet.columns), nullptr);
}

void write_sheet(lxw_workbook* book, const Sheet& sheet, const Wording& wording,
                 const Formats& reported, const Formats& computed) {
    lxw_worksheet* target = workbook_add_worksheet(book, sheet_name(sheet.name).c_str());
    if (target == nullptr) fail("two sheets of one name");
    Writer writer(target, wording);
    write_head(target, writer, sheet, reported, computed);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const std::vector<Cell>& cells = sheet.rows[i];
        const auto row = static_cast<lxw_row_t>(i + 1);
        worksheet_set_row(target, row, height_of(cells, sheet.columns), nullptr);
        for (std::size_t column = 0; column < cells.size(); ++column)
            writer.write(
                row, static_cast<lxw_col_t>(column), cells[column],
                sheet.columns[column].computed || cells[column].computed ? computed : reported);
    }
    worksheet_autofilter(target, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()),
                         static_cast<lxw_col_t>(sheet.columns.size() - 1));
    worksheet_freeze_panes(target, 1, sheet.frozen);
    set_page(target, sheet);
    if (std::ranges::all_of(sheet.columns, &Column::computed))
        worksheet_set_tab_color(target, kComputedTab);
}

// The day asked about stands for the time of making: at noon, for the library takes 0, which is
// the midnight of 1 January 1970, for the present.
void set_properties(lxw_workbook* book, const Paper& paper) {
    constexpr std::int64_t kSecondsPerMinute = 60;
    constexpr std::int64_t kNoon = 43'200;
    std::string title = fitting(text::printable(paper.title), 255, "…");
    std::string author = "merzim";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created =
        static_cast<time_t>(time::start_of(paper.as_of).minutes * kSecondsPerMinute + kNoon);
    expect(workbook_set_properties(book, &properties));
}

bool has_number_in_excel(time::Day day) {
    return time::is_supported(day) && time::civil(day).year >= kFirstYear;
}

}  // namespace

Cell text(std::string text) {
    return {.text = std::move(text)};
}

Cell lines(const std::vector<std::string>& texts) {
    return {.text = text::join(texts, "\n")};
}

Cell day(time::Moment moment) {
    if (!time::is_supported(moment) || !has_number_in_excel(time::day_of(moment))) return {};
    return {.kind = Cell::Kind::day, .text = {}, .day = time::day_of(moment)};
}

Cell day(const std::string& iso_or_text) {
    const std::optional<time::Day> day = time::parse_day(iso_or_text);
    if (!day || !has_number_in_excel(*day)) return text(iso_or_text);
    return {.kind = Cell::Kind::day, .text = {}, .day = *day};
}

Cell number(std::int64_t number) {
    if (number < 0) return {};
    return {.kind = Cell::Kind::number, .text = {}, .number = number};
}

Cell address(std::string address) {
    return {.kind = Cell::Kind::address, .text = std::move(address)};
}

std::string sheet_name(const std::string& name) {
    std::string result;
    for (const char c : fitting(text::printable(name), kLongestName, "…"))
        result += std::string_view("[]:*?/\\'\n").find(c) == std::string_view::npos ? c : ' ';
    return result;
}

std::string write_book(const std::vector<Sheet>& sheets, const Paper& paper,
                       const Wording& wording) {
    const MemoryFile file;
    lxw_workbook* book = workbook_new(file.path().c_str());
    if (book == nullptr) fail("no memory");
    try {
        set_properties(book, paper);
        const Formats reported = make_formats(book, false, wording);
        const Formats computed = make_formats(book, true, wording);
        for (const Sheet& sheet : sheets)
            write_sheet(book, sheet, wording, reported, computed);
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    expect(workbook_close(book));
    return file.bytes();
}

}  // namespace merzim::report::xlsx
