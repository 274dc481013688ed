// Several processes and threads on one docket, and processes that die.
#include "engine/store/docket.hpp"
#include "tests/docket/random_case.hpp"
#include "tests/store/support.hpp"

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <doctest/doctest.h>

namespace merzim::store {

namespace {

using test::small_case;
using test::TempFolder;

// Runs `work` in a process of its own; it ends with exit code 0 unless something was thrown.
template <class Work>
pid_t in_process(Work&& work) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    try {
        work();
    } catch (...) {
        ::_exit(1);
    }
    ::_exit(0);
}

int exit_code(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string id_of(int number) {
    return "case-" + std::to_string(number);
}

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("two processes record and a third reads at the same time") {
        const TempFolder folder;
        Docket::open(folder / "d.db", OpenMode::create);
        const auto record = [&](int from) {
            return in_process([&folder, from] {
                Docket docket = Docket::open(folder / "d.db", OpenMode::read_write);
                for (int i = from; i < from + 20; ++i) {
                    docket::Case one = small_case(id_of(i));
                    one.events[0].type = "type-" + std::to_string(i);
                    docket.record(one, 100 + i, false);
                }
            });
        };
        const pid_t one = record(0);
        const pid_t other = record(100);
        const pid_t reader = in_process([&] {
            const Docket docket = Docket::open(folder / "d.db", OpenMode::read_only);
            docket::PackedCase packed;
            std::size_t before = 0;
            while (before < 40) {
                std::size_t seen = 0;
                docket.scan([&](std::string_view bytes) {
                    // names recorded by others fit what is read in the same moment
                    if (!docket::decode(bytes, packed, docket.symbols().size())) throw 1;
                    ++seen;
                });
                if (seen < before) throw 1;
                before = seen;
                if (seen > 0 && !docket.load(docket.case_ids().front())) throw 1;
            }
        });
        CHECK(exit_code(one) == 0);
        CHECK(exit_code(other) == 0);
        CHECK(exit_code(reader) == 0);
        const Docket docket = Docket::open(folder / "d.db", OpenMode::read_only);
        CHECK(docket.case_count() == 40);
        CHECK(docket.verify().rows == 200);
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("threads with a docket each share a scan") {
        const TempFolder folder;
        Docket docket = Docket::open(folder / "d.db", OpenMode::create);
        docket.together([&] {
            for (int i = 0; i < 2000; ++i)
                docket.record(small_case(id_of(i)), 1, false);
        });
        std::vector<int> seen(3);
        std::vector<std::thread> threads;
        for (int part = 0; part < 3; ++part) {
            threads.emplace_back([&folder, &seen, part] {
                const Docket mine = Docket::open(folder / "d.db", OpenMode::read_only);
                mine.scan([&](std::string_view) { ++seen[static_cast<std::size_t>(part)]; }, part,
                          3);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        CHECK(seen[0] + seen[1] + seen[2] == 2000);
        for (const int count : seen)
            CHECK(count > 400);
    }

    TEST_CASE("two objects see what the other recorded") {
        const TempFolder folder;
        Docket one = Docket::open(folder / "d.db", OpenMode::create);
        Docket other = Docket::open(folder / "d.db", OpenMode::read_write);
        for (int i = 0; i < 10; ++i) {
            docket::Case record = test::CaseMaker(static_cast<std::uint32_t>(i)).make(id_of(i));
            record.procedure = "procedure-" + std::to_string(i);
            (i % 2 == 0 ? one : other).record(record, i, false);
            CHECK(test::same(*(i % 2 == 0 ? other : one).load(id_of(i)), record));
        }
        CHECK(one.verify().problems.empty());
        one.rebuild();
        docket::PackedCase packed;
        std::size_t read = 0;
        other.scan([&](std::string_view bytes) {
            REQUIRE(docket::decode(bytes, packed, other.symbols().size()));
            CHECK(other.symbols().name(packed.procedure).starts_with("procedure-"));
            ++read;
        });
        CHECK(read == 10);
    }

    TEST_CASE("a process killed while it records leaves before or after") {
        const TempFolder folder;
        Docket::open(folder / "d.db", OpenMode::create).record(small_case("first"), 1, false);
        test::CaseMaker chance(static_cast<std::uint32_t>(::getpid()));
        std::size_t killed = 0;
        for (int round = 0; round < 25; ++round) {
            const pid_t child = in_process([&] {
                Docket docket = Docket::open(folder / "d.db", OpenMode::read_write);
                std::vector<docket::Case> both = {small_case("left"), small_case("right")};
                for (int i = 0;; ++i) {
                    for (docket::Case& record : both) {
                        record.events[0].note =
                            LocalText(std::to_string(round) + "/" + std::to_string(i));
                        record.events[1].type = "type-" + std::to_string(round * 1000 + i);
                    }
                    docket.record(both, 100, false);
                }
            });
            ::usleep(5'000 + chance.number() % 60'000);
            ::kill(child, SIGKILL);
            if (exit_code(child) == -SIGKILL) ++killed;
            const Docket docket = Docket::open(folder / "d.db", OpenMode::read_write);
            const VerifyReport report = docket.verify();
            REQUIRE(report.problems == std::vector<std::string>{});
            const auto left = docket.load("left");
            const auto right = docket.load("right");
            REQUIRE(left.has_value() == right.has_value());
            if (left) CHECK(left->events[0].note == right->events[0].note);
        }
        CHECK(killed == 25);
        CHECK(Docket::open(folder / "d.db", OpenMode::read_only).load("left").has_value());
    }

    TEST_CASE("a process killed while it makes a docket leaves one that can be made") {
        for (int round = 0; round < 15; ++round) {
            const TempFolder folder;
            const pid_t child =
                in_process([&] { Docket::open(folder / "d.db", OpenMode::create); });
            ::usleep(static_cast<unsigned>(round) * 700);
            ::kill(child, SIGKILL);
            exit_code(child);
            Docket docket = Docket::open(folder / "d.db", OpenMode::create);
            docket.record(small_case("a"), 1, false);
            REQUIRE(docket.verify().problems == std::vector<std::string>{});
        }
    }
}

}  // namespace merzim::store
