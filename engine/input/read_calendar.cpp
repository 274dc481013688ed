#include "engine/base/text.hpp"
#include "engine/input/pack_draft.hpp"
#include "engine/input/read.hpp"

#include <algorithm>

namespace merzim::input {

namespace {

using time::CalendarEntry;
using time::Day;
using time::DayKind;

// One line of a table of values separated by commas; a value may stand in quotes.
std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

// The list of days: date,kind,name_en,…,source, one day a line.
class DayList {
  public:
    DayList(std::string file, Day from, Day until, const std::map<std::string, std::string>& codes,
            Diagnostics& diagnostics)
        : file_(std::move(file)),
          from_(from),
          until_(until),
          codes_(codes),
          diagnostics_(diagnostics) {}

    std::vector<CalendarEntry> read(std::string_view text) {
        std::vector<CalendarEntry> result;
        for (const std::string& raw : text::split(text, '\n')) {
            ++line_;
            const std::string line = text::trim(raw);
            if (line.empty()) continue;
            const std::vector<std::string> cells = cells_of(line);
            if (columns_.empty()) {
                read_columns(cells);
            } else if (auto entry = read_row(cells)) {
                result.push_back(std::move(*entry));
            }
        }
        return result;
    }

  private:
    void error(std::string code, std::string message, std::string hint = {}) {
        diagnostics_.error(std::move(code), std::move(message), {file_, line_, 0, 1},
                           std::move(hint));
    }

    void read_columns(const std::vector<std::string>& cells) {
        columns_ = cells;
        for (const std::string_view needed : {"date", "kind", "source"}) {
            if (std::find(cells.begin(), cells.end(), needed) == cells.end()) {
                error("bad-row", "the list of days has no column \"" + std::string(needed) + "\"",
                      "its first line is date,kind,name_en,name_ru,source");
            }
        }
        for (const std::string& column : cells) {
            if (column == "date" || column == "kind" || column == "source" ||
                column.rfind("name_", 0) == 0) {
                continue;
            }
            error("bad-row", "the list of days has an unknown column \"" + column + "\"",
                  "its first line is date,kind,name_en,name_ru,source");
        }
    }

    std::optional<CalendarEntry> read_row(const std::vector<std::string>& cells) {
        if (cells.size() != columns_.size()) {
            error("bad-row",
                  "this line has " + std::to_string(cells.size()) + " cells, not " +
                      std::to_string(columns_.size()),
                  "a cell with a comma in it stands in quotes");
            return std::nullopt;
        }
        CalendarEntry entry;
        bool good = true;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string& column = columns_[i];
            if (column == "date") good = read_date(cells[i], entry) && good;
            if (column == "kind") good = read_kind(cells[i], entry) && good;
            if (column == "source") read_sources(cells[i], entry);
            if (column.rfind("name_", 0) == 0 && !cells[i].empty()) {
                entry.name.set(std::string_view(column).substr(5), cells[i]);
            }
        }
        if (!good) return std::nullopt;
        return entry;
    }

    bool read_date(const std::string& cell, CalendarEntry& entry) {
        const auto day = time::parse_day(cell);
        if (!day) {
            error("bad-date", "\"" + cell + "\" is not a day", "write it as 2024-05-02");
            return false;
        }
        entry.day = *day;
        if (*day < from_ || until_ < *day) {
            error("bad-span", cell + " is outside the calendar",
                  "it goes from " + time::iso(from_) + " to " + time::iso(until_));
            return false;
        }
        const auto added = lines_.emplace(*day, line_);
        if (!added.second) {
            error("duplicate-id", cell + " stands twice in the list of days",
                  "the first is in line " + std::to_string(added.first->second));
        }
        return added.second;
    }

    bool read_kind(const std::string& cell, CalendarEntry& entry) {
        const std::vector<std::string> known = {"holiday", "day_off", "working_weekend"};
        const auto found = std::find(known.begin(), known.end(), cell);
        if (found == known.end()) {
            error("unknown-word", R"("kind" cannot be ")" + cell + "\"", suggestion(cell, known));
            return false;
        }
        entry.kind = static_cast<DayKind>(found - known.begin());
        return true;
    }

    void read_sources(const std::string& cell, CalendarEntry& entry) {
        for (const std::string& code : text::split(cell, ';')) {
            if (code.rfind("provisional", 0) == 0) entry.provisional = true;
            if (codes_.count(code) == 0) {
                std::vector<std::string> known;
                for (const auto& title : codes_)
                    known.push_back(title.first);
                error("unknown-reference",
                      "[calendar.sources] does not explain the code \"" + code + "\"",
                      text::did_you_mean(code, known));
            }
            entry.sources.push_back(code);
        }
    }

    std::string file_;
    Day from_;
    Day until_;
    const std::map<std::string, std::string>& codes_;
    Diagnostics& diagnostics_;
    std::uint32_t line_ = 0;
    std::vector<std::string> columns_;
    std::map<Day, std::uint32_t> lines_;
};

std::vector<int> read_weekend(TomlReader& reader) {
    std::vector<int> weekend;
    const toml::node* node = reader.take("weekend");
    if (node == nullptr) {
        reader.missing("weekend", "write weekend = [6, 7]: 1 is Monday, 7 is Sunday");
        return weekend;
    }
    const toml::array* list = node->as_array();
    if (list == nullptr) {
        reader.wrong_type("weekend", *node, "a list of weekdays");
        return weekend;
    }
    for (const toml::node& item : *list) {
        const auto day = item.value_exact<std::int64_t>();
        if (!day || *day < 1 || *day > 7) {
            reader.error("bad-weekday", "a weekday is a number from 1 to 7", reader.span_of(item),
                         "1 is Monday, 7 is Sunday");
        } else {
            weekend.push_back(static_cast<int>(*day));
        }
    }
    return weekend;
}

std::map<std::string, std::string> read_codes(TomlReader& owner) {
    std::map<std::string, std::string> codes;
    auto reader = owner.table("sources", "[calendar.sources]");
    if (!reader) return codes;
    for (const Name& key : reader->keys()) {
        codes.emplace(key.text, reader->required<std::string>(key.text));
    }
    return codes;
}

// The file with the list, beside the file that names it.
std::optional<std::string> read_list(TomlReader& reader, std::string& file, PackDraft& draft) {
    const auto name = reader.required<Name>("file");
    if (name.text.empty()) return std::nullopt;
    const std::filesystem::path relative(name.text);
    if (relative.has_parent_path() || relative.has_root_path() || name.text == "..") {
        reader.error("bad-file", "\"file\" must stand beside " + reader.document().file, name.span,
                     "write the name of the file without a folder");
        return std::nullopt;
    }
    const auto path = std::filesystem::path(reader.document().file).parent_path() / relative;
    file = path.string();
    auto content = read_text(path, *draft.diagnostics);
    if (!content) return std::nullopt;
    draft.diagnostics->add_source(file, *content);
    draft.other_files.emplace(file, *content);
    return content;
}

}  // namespace

void read_calendar(PackDraft& draft) {
    auto& tables = draft.of_kind("calendar");
    if (tables.empty()) return;  // then no day is known
    for (std::size_t i = 1; i < tables.size(); ++i) {
        tables[i].error("duplicate-id", "there are two [calendar]", tables[i].span(),
                        "the first is at " + place_of(tables[0].span()));
    }
    TomlReader& reader = tables.front();
    const std::string id = declare_id(reader, "calendar", draft);
    const Day from = reader.required<Day>("from");
    const Day until = reader.required<Day>("until");
    const std::vector<int> weekend = read_weekend(reader);
    const std::map<std::string, std::string> codes = read_codes(reader);
    if (reader.has("from") && reader.has("until") && until < from) {
        reader.error("bad-span", "the calendar ends before it begins", reader.span_of("until"),
                     "exchange from and until");
        return;
    }
    std::string file;
    const auto list = read_list(reader, file, draft);
    reader.finish();
    if (!list) return;
    DayList days(file, from, until, codes, *draft.diagnostics);
    draft.pack.calendar = time::Calendar(id, from, until, weekend, days.read(*list));
    draft.pack.calendar.source_titles = codes;
}

}  // namespace merzim::input
