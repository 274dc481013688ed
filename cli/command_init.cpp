#include "cli/commands_list.hpp"
#include "engine/base/errors.hpp"

#include <ostream>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

class InitCommand final : public Command {
  public:
    void setup(Options& /*options*/) override {}

    int run(Context& context) override {
        const fs::path file = context.docket_file();
        std::error_code error;
        const bool existed = fs::exists(file, error);
        if (!existed && file.has_parent_path()) {
            fs::create_directories(file.parent_path(), error);
            if (error) {
                throw IoError(file.parent_path().string() + " cannot be made: " + error.message(),
                              "choose another place with --docket");
            }
        }
        const store::Docket& docket = context.docket(store::OpenMode::create);
        // names and notes of people at risk: for nobody else to read
        if (!existed) fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, error);
        if (existed) {
            context.io.err << "there is a docket already: " << file.string() << "\n  with "
                           << docket.case_count() << " cases; it was left as it is\n";
        } else {
            context.io.err << "made an empty docket: " << file.string()
                           << "\n  fill it with: merzim import FILE...\n";
        }
        return kDone;
    }
};

}  // namespace

CommandInfo init_command() {
    return {
        .name = "init",
        .summary = "make an empty docket",
        .examples = {"merzim init", "merzim init --docket monitor.db"},
        .offers = {.docket = true},
        .make = [] { return std::make_unique<InitCommand>(); },
    };
}

}  // namespace merzim::cli
