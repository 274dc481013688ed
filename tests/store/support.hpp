// For the tests of the store: a folder of its own for each test, small cases, errors as one text.
#pragma once

#include "engine/base/errors.hpp"
#include "engine/store/docket.hpp"
#include "tests/support/time.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

namespace merzim::test {

class TempFolder {
  public:
    TempFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "merzim-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
        return path_ / name;
    }

  private:
    std::filesystem::path path_;
};

inline std::string read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_file(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

// SQL behind the docket's back.
inline void raw(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 10'000);
    database.exec(sql);
}

// One source, one person, two events.
inline docket::Case small_case(const std::string& id) {
    docket::Case record;
    record.id = id;
    record.pack = "aa";
    record.procedure = "criminal";
    record.title.set("en", "Case " + id);
    docket::Source source;
    source.id = "report";
    source.publisher = "Monitor";
    source.published = edtf("2024-08");
    record.sources = {source};
    docket::Participant person;
    person.id = "gusev";
    person.name.set("en", "Oleg Gusev");
    person.name.set("ru", "Олег Гусев");
    record.participants = {person};
    docket::Event opened;
    opened.id = "opened";
    opened.type = "investigation-registered";
    opened.date = edtf("[..2023-12-21]");
    opened.source = "report";
    docket::Event suspect;
    suspect.id = "suspect";
    suspect.type = "notified-of-status";
    suspect.status = "suspect";
    suspect.participants = {"gusev"};
    suspect.date = edtf("2024-05-30");
    suspect.source = "report";
    record.events = {opened, suspect};
    return record;
}

// "what | remedy" of the error `work` ends with; "" when it ends well.
template <class Work>
std::string error_of(Work&& work) {
    try {
        work();
    } catch (const StoreError& error) {
        return std::string(error.what()) + " | " + error.remedy();
    } catch (const UsageError& error) {
        return std::string("usage: ") + error.what() + " | " + error.remedy();
    }
    return "";
}

// "+event opened, ~event suspect(date note), -source report"
inline std::string summary(const std::vector<store::Change>& changes) {
    std::string text;
    for (const store::Change& change : changes) {
        if (!text.empty()) text += ", ";
        text += "+~-"[static_cast<int>(change.kind)];
        text += change.entry + " " + change.id;
        if (change.fields.empty()) continue;
        text += "(";
        for (const std::string& field : change.fields)
            text += (text.back() == '(' ? "" : " ") + field;
        text += ")";
    }
    return text;
}

}  // namespace merzim::test
