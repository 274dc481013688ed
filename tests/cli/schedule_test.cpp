// The weekly run as machines start it: a real cron daemon, and systemd's own opinion of the units.
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <chrono>
#include <string>
#include <thread>
#include <unistd.h>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

// A docket with the bundled cases and a mailer that keeps what it gets.
struct Place {
    Place() {
        write_whole(scratch.path() / "mailer", "#!/bin/sh\ncat >'" + folder() + "/mail'\n");
        fs::permissions(scratch.path() / "mailer", fs::perms::owner_all);
        REQUIRE(shell(merzim() + "init --docket d.db", folder()).code == 0);
        REQUIRE(shell(merzim() + "import '" MERZIM_SOURCE_DIR "/cases/kz' --docket d.db", folder())
                    .code == 0);
    }
    [[nodiscard]] std::string folder() const { return scratch.path().string(); }
    [[nodiscard]] std::string merzim() const {
        return "cd '" + folder() + "' && '" + program() + "' ";
    }
    [[nodiscard]] std::string installation(const std::string& words) const {
        const Outcome outcome =
            shell(merzim() + "alerts --docket d.db --install " + words, folder());
        CAPTURE(outcome.err);
        CHECK(outcome.code == 0);
        return outcome.out;
    }

    ScratchFolder scratch;
};

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("systemd finds nothing to complain of in the units") {
        const Place place;
        for (const std::string mail : {"", " --mail-to 'A. Lawyer <a@example.org>'"}) {
            const std::string units = place.installation("systemd" + mail);
            const std::size_t second = units.find("# ~/.config/systemd/user/merzim-alerts.timer");
            REQUIRE(second != std::string::npos);
            write_whole(place.scratch.path() / "merzim-alerts.service", units.substr(0, second));
            write_whole(place.scratch.path() / "merzim-alerts.timer", units.substr(second));
            const Outcome verified =
                shell("cd '" + place.folder() +
                          "' && systemd-analyze verify --man=no ./merzim-alerts.service "
                          "./merzim-alerts.timer",
                      place.folder());
            CAPTURE(units);
            CHECK(verified.code == 0);
            CHECK(verified.err == "");
            const Outcome when =
                shell("systemd-analyze calendar --iterations=1 'Mon 07:00'", place.folder());
            CHECK(when.code == 0);
        }
    }

    TEST_CASE("a cron daemon starts the line, and the mail arrives") {
        const Place place;
        const std::string folder = place.folder();
        std::string line =
            place.installation("cron --mail-to a@example.org --sendmail '" + folder + "/mailer'");
        REQUIRE(line.starts_with("0 7 * * 1 MERZIM_SHARE=" MERZIM_SOURCE_DIR " /"));
        if (::geteuid() != 0 || shell("crontab -l", folder).code == 0 ||
            shell("pgrep -x cron", folder).code == 0) {
            MESSAGE("a crontab or a cron daemon of this machine is left alone: skipped");
            return;
        }
        line.replace(0, 9, "* * * * *");
        // the test's cache and share, which a user's installation does not need
        write_whole(
            place.scratch.path() / "crontab",
            "MERZIM_SHARE=" MERZIM_SOURCE_DIR "\nMERZIM_CACHE=" + folder + "/cache\n" + line);
        REQUIRE(shell("crontab '" + folder + "/crontab'", folder).code == 0);
        const Outcome started = shell("cron", folder);
        CHECK(started.code == 0);
        // cron looks at the minute's turn
        for (int i = 0; i < 900 && !fs::exists(place.scratch.path() / "mail"); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        shell("crontab -r; pkill -x cron", folder);
        CHECK(fs::exists(place.scratch.path() / "mail"));
        // the run ends soon after the mail is handed over
        for (int i = 0; i < 50; ++i) {
            if (shell(place.merzim() + "alerts --docket d.db --quiet", folder).code == 0) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        const Outcome read =
            shell("'" MERZIM_TEST_DIR "/cli/read_mail.py' '" + folder + "/mail'", folder);
        CAPTURE(read.err);
        CHECK(read.code == 0);
        CHECK(read.out.find("to a@example.org") != std::string::npos);
        CHECK(shell(place.merzim() + "verify --docket d.db", folder).code == 0);
    }
}
