#include "cli/commands_list.hpp"
#include "cli/verify.hpp"

#include <ostream>

namespace merzim::cli {

namespace {}  // namespace

// What is derived can be made again; only, an index that knows more than the ledger is also the
// trace that rows cut off its end leave.
std::string remedy_of(const store::VerifyReport& report) {
    if (!report.only_derived)
        return "keep this file as evidence and go on with the last backup that verifies";
    return "every row of the ledger is sound, but what is made from it differs: keep a copy of "
           "this "
           "file, compare its head with the last one you noted (other: rows were cut off), then "
           "run "
           "\"merzim doctor --rebuild\"";
}

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
            if (report.only_derived) context.io.err << "merzim: head: " << report.head << "\n";
            context.io.err << "  help: " << remedy_of(report) << "\n";
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
