#include "cli/commands_list.hpp"

#include <ostream>

namespace merzim::cli {

namespace {

class VerifyCommand final : public Command {
  public:
    void setup(Options& /*options*/) override {}

    int run(Context& context) override {
        const store::Docket& docket = context.docket(store::OpenMode::read_only);
        const store::VerifyReport report = docket.verify();
        for (const std::string& problem : report.problems)
            context.io.err << "merzim: " << problem << "\n";
        if (!report.problems.empty()) {
            context.io.err << "  help: keep this file as evidence and go on with the last backup "
                              "that verifies\n";
            return kFailed;
        }
        context.io.out << "sound: " << report.rows << (report.rows == 1 ? " row" : " rows")
                       << ", each with the hash of the one before\n";
        if (!report.head.empty()) context.io.out << "head: " << report.head << "\n";
        return kDone;
    }
};

}  // namespace

CommandInfo verify_command() {
    return {
        .name = "verify",
        .summary = "check that nothing recorded was changed afterwards",
        .examples = {"merzim verify", "merzim verify --docket backup.db"},
        .offers = {.docket = true},
        .make = [] { return std::make_unique<VerifyCommand>(); },
    };
}

}  // namespace merzim::cli
