#include "cli/commands_list.hpp"
#include "engine/base/errors.hpp"

#include <ostream>

namespace merzim::cli {

namespace {

namespace fs = std::filesystem;

class BackupCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("FILE", file_, "The copy to make; it must not exist yet").required();
    }

    int run(Context& context) override {
        std::error_code error;
        if (fs::exists(file_, error)) {
            throw UsageError(file_ + " exists already",
                             "name another file; a backup never replaces anything");
        }
        context.docket(store::OpenMode::read_only).backup(file_);
        fs::permissions(file_, fs::perms::owner_read | fs::perms::owner_write, error);
        const store::Docket copy = store::Docket::open(file_, store::OpenMode::read_only);
        const store::VerifyReport report = copy.verify();
        if (!report.problems.empty()) {
            throw StoreError("the copy does not verify: " + report.problems.front(),
                             "run merzim verify on the docket itself");
        }
        context.io.err << "copied to " << file_ << " and verified: " << copy.case_count()
                       << (copy.case_count() == 1 ? " case, " : " cases, ") << report.rows
                       << (report.rows == 1 ? " row" : " rows") << "\n";
        return kDone;
    }

  private:
    std::string file_;
};

}  // namespace

CommandInfo backup_command() {
    return {
        .name = "backup",
        .summary = "copy the docket while it is in use, and verify the copy",
        .examples = {"merzim backup docket-2026-11-23.db",
                     "merzim backup /media/usb/docket.db --docket monitor.db"},
        .offers = {.docket = true},
        .make = [] { return std::make_unique<BackupCommand>(); },
    };
}

}  // namespace merzim::cli
