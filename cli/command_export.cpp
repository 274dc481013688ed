#include "cli/commands_list.hpp"
#include "cli/output.hpp"
#include "engine/base/errors.hpp"
#include "engine/docket/json.hpp"
#include "engine/input/read.hpp"

#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

bool is_folder(const std::string& name) {
    std::error_code error;
    return !name.empty() && (name.back() == '/' || fs::is_directory(name, error));
}

// An id may hold "/", and a file must not leave its folder; "%" is in no id.
std::string file_name(std::string id) {
    for (std::size_t at = id.find('/'); at != std::string::npos; at = id.find('/'))
        id.replace(at, 1, "%2F");
    return id;
}

std::string text_of(const docket::Case& record, const std::string& format) {
    if (format == "toml") return input::write_case(record);
    const json value = docket::to_json(record);
    return value.dump(format == "json" ? 2 : -1) + "\n";
}

std::string text_of(const std::vector<docket::Case>& cases, const std::string& format) {
    if (cases.size() == 1) return text_of(cases.front(), format);
    if (format == "json") {
        json list = json::array();
        for (const docket::Case& record : cases)
            list.push_back(docket::to_json(record));
        return list.dump(2) + "\n";
    }
    std::string lines;
    for (const docket::Case& record : cases)
        lines += text_of(record, format);
    return lines;
}

class ExportCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", id_, "One case (else every case)");
    }

    int run(Context& context) override {
        const std::string& output = context.options.output;
        const std::string& format = context.options.format;
        const bool folder = is_folder(output);
        std::vector<docket::Case> cases;
        if (id_.empty()) {
            const store::Docket& docket = context.docket(store::OpenMode::read_only);
            for (const std::string& id : docket.case_ids()) {
                if (auto record = docket.load(id, context.recorded_by()))
                    cases.push_back(std::move(*record));
            }
            if (format == "toml" && !folder && cases.size() > 1) {
                throw UsageError("a TOML file holds one case, and the docket has " +
                                     std::to_string(cases.size()),
                                 "name the case, a folder for the files (--output cases/), or "
                                 "another form (--format jsonl)");
            }
        } else {
            cases.push_back(context.load_case(id_));
        }
        if (folder) {
            write_files(context, cases, output);
        } else if (cases.empty()) {
            context.io.err << "the docket has no case\n";
        } else {
            context.deliver(text_of(cases, format));
        }
        return kDone;
    }

  private:
    static void write_files(Context& context, const std::vector<docket::Case>& cases,
                            const fs::path& folder) {
        std::error_code error;
        fs::create_directories(folder, error);
        if (error) {
            throw IoError(folder.string() + " cannot be made: " + error.message(),
                          "choose another place with --output");
        }
        const std::string& format = context.options.format;
        for (const docket::Case& record : cases)
            write_whole(folder / (file_name(record.id) + "." + format), text_of(record, format));
        context.io.err << "wrote " << cases.size() << (cases.size() == 1 ? " file" : " files")
                       << " to " << folder.string() << "\n";
    }

    std::string id_;
};

}  // namespace

CommandInfo export_command() {
    return {
        .name = "export",
        .summary = "write cases back as files, without loss",
        .examples = {"merzim export article-147-2023", "merzim export --output cases/",
                     "merzim export --format jsonl --recorded-by 2026-11-01 --output old.jsonl"},
        .offers = {.recorded_by = true,
                   .docket = true,
                   .output = true,
                   .formats = {"toml", "json", "jsonl"}},
        .make = [] { return std::make_unique<ExportCommand>(); },
    };
}

}  // namespace merzim::cli
