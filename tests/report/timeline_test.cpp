// The drawing of time: what is certain is drawn so and nothing else, nothing withheld shows, no two
// texts overlap, and the SVG is one by other programs.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/timeline_axis.hpp"
#include "engine/report/timeline_parts.hpp"
#include "engine/report/timeline_sketch.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::report;
using test::OnDay;

namespace {

const std::string kHead = R"toml(
[case]
id = "made"
pack = "kz"
procedure = "criminal"
title.en = "A made case"

[[source]]
id = "open"
publisher = "Paper"
published = 2024-06-01

[[source]]
id = "whisper"
publisher = "Informant"
published = 2024-06-01
confidential = true

[[participant]]
id = "a"
name.en = "Person A"
role = "accused"
source = "open"
)toml";

std::string event(const std::string& id, const std::string& type, const std::string& date,
                  const std::string& more = {}, const std::string& source = "open") {
    return "\n[[event]]\nid = \"" + id + "\"\ntype = \"" + type +
           "\"\nparticipant = \"a\"\nsource = \"" + source + "\"\n" +
           (date.empty() ? "" : "date = \"" + date + "\"\n") + more + "\n";
}

const std::string kCustody = "measure = \"custody\"\n";

TimelineView timeline_of(const docket::Case& record, const std::string& as_of,
                         const char* language = "en", bool for_others = true) {
    const OnDay day(record, as_of);
    const Words words = test::words(language);
    const Desk desk(day.subject(), words, for_others);
    return build_timeline(desk);
}

Sketch sketch_of(const docket::Case& record, const std::string& as_of, const char* language = "en",
                 bool for_others = true) {
    return sketch_timeline(timeline_of(record, as_of, language, for_others), test::words(language));
}

const TimelineRow* row_named(const TimelineView& view, const std::string& title) {
    for (const TimelineGroup& group : view.groups) {
        for (const TimelineRow& row : group.rows) {
            if (row.title == title) return &row;
        }
    }
    return nullptr;
}

// "2024-03-27..2024-03-28 detention; …"; of an uncertain bar with "?", of one that goes on with
// ">".
std::string bars_of(const TimelineRow* row) {
    std::string text;
    if (row == nullptr) return text;
    for (const TimelineBar& bar : row->bars) {
        if (!text.empty()) text += "; ";
        text += time::iso(bar.first) + ".." + time::iso(bar.last) + (bar.certain ? " " : " ?") +
                (bar.ink == Ink::breach ? "beyond" : bar.label) + (bar.open ? ">" : "");
    }
    return text;
}

struct Place {
    double left, top, right, bottom;
};

Place place_of(const Shape& text) {
    const double width = text_width(text.text, text.size, text.bold);
    const double left = text.anchor == Shape::Anchor::start    ? text.x
                        : text.anchor == Shape::Anchor::middle ? text.x - width / 2
                                                               : text.x - width;
    return {left, text.y - 0.72 * text.size, left + width, text.y + 0.2 * text.size};
}

// The first two texts that are on each other, or one that is not within the drawing.
std::string misplaced(const Sketch& sketch) {
    std::vector<std::pair<Place, std::string>> texts;
    for (const Shape& shape : sketch.shapes) {
        if (shape.kind != Shape::Kind::text) continue;
        const Place a = place_of(shape);
        if (a.left < 0 || a.right > sketch.width || a.top < 0 || a.bottom > sketch.height)
            return "outside: " + shape.text;
        for (const auto& [b, other] : texts) {
            if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
                return shape.text + " / " + other;
        }
        texts.emplace_back(a, shape.text);
    }
    return {};
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("timeline - a state is certain only where every date allowed gives it") {
        const docket::Case record =
            test::case_from(kHead + event("d", "detained", "2024-03-27") +
                            event("c", "measure-applied", "[2024-03-29..2024-04-02]", kCustody) +
                            event("x", "released", "2024-05-20"));
        CHECK(bars_of(row_named(timeline_of(record, "2024-05-10"), "measure")) ==
              "2024-03-27..2024-03-28 detention; 2024-03-29..2024-04-01 ?; "
              "2024-04-02..2024-05-10 custody>");
        // none of it after it was lifted
        CHECK(bars_of(row_named(timeline_of(record, "2024-06-10"), "measure")) ==
              "2024-03-27..2024-03-28 detention; 2024-03-29..2024-04-01 ?; "
              "2024-04-02..2024-05-19 custody");
        // and an uncertain one is drawn so
        const Sketch sketch = sketch_of(record, "2024-05-10");
        for (const Shape& shape : sketch.shapes) {
            if (shape.kind == Shape::Kind::box && shape.ink == Ink::measure && !shape.text.empty())
                CHECK(shape.uncertain ==
                      (shape.text.find("29 March 2024 to 1 April 2024") != std::string::npos));
        }
    }

    TEST_CASE("timeline - events stand where they are written to be") {
        const docket::Case record = test::case_from(
            kHead + event("d", "detained", "2024-03-27") +
            event("s", "summoned", "[2024-05-02..2024-05-30]") +
            event("later", "summoned", "[2024-05-02..2025-05-30]") + event("n", "searched", ""));
        const TimelineView view = timeline_of(record, "2024-05-10");
        std::set<std::string> seen;
        for (const TimelineMark& mark : view.marks) {
            seen.insert(mark.event + " " + time::iso(mark.first) + ".." + time::iso(mark.last) +
                        (mark.certain ? "" : " maybe"));
        }
        CHECK(seen.contains("d 2024-03-27..2024-03-27"));
        CHECK(seen.contains("s 2024-05-02..2024-05-30 maybe"));
        CHECK(seen.contains("later 2024-05-02..2025-05-30 maybe"));
        CHECK(view.undated + view.marks.size() == 4);
    }

    TEST_CASE("timeline - nothing withheld shows, not even by the days it would begin or end") {
        const auto with = [](const std::string& hidden) {
            return test::case_from(kHead + event("d", "detained", "2024-03-27") +
                                   event("c", "measure-applied", "2024-03-29", kCustody) +
                                   event("x", "released", hidden, "", "whisper") +
                                   event("s", "summoned", "2024-07-20"));
        };
        const Sketch one = sketch_of(with("2024-05-20"), "2024-08-10");
        const Sketch other = sketch_of(with("2024-06-11"), "2024-08-10");
        CHECK(write_svg(one, "en") == write_svg(other, "en"));
        CHECK(bars_of(row_named(timeline_of(with("2024-05-20"), "2024-08-10"), "measure")) ==
              "2024-03-27..2024-03-28 detention");
        // to ourselves it is shown
        CHECK(write_svg(sketch_of(with("2024-05-20"), "2024-08-10", "en", false), "en") !=
              write_svg(sketch_of(with("2024-06-11"), "2024-08-10", "en", false), "en"));
        CHECK(bars_of(
                  row_named(timeline_of(with("2024-05-20"), "2024-08-10", "en", false), "measure"))
                  .ends_with("2024-03-29..2024-05-19 custody"));
    }

    TEST_CASE("timeline - beyond the last lawful day is drawn as proven only where it is") {
        std::vector<docket::Case> records{
            test::bundled_case("adilbekov-2024"), test::bundled_case("article-147-2023"),
            test::bundled_case("yensebek-2025"),
            test::case_from(kHead + event("d", "detained", "2024-03-27T10:00") +
                            event("c", "measure-applied", "2024-05-10", kCustody) +
                            event("r", "released", "2024-09-20"))};
        std::size_t proven = 0;
        std::size_t unproven = 0;
        for (const docket::Case& record : records) {
            for (const char* as_of : {"2024-06-30", "2025-03-31", "2026-01-31"}) {
                const OnDay day(record, as_of);
                const Words words = test::words("en");
                const Desk desk(day.subject(), words, true);
                for (const verdict::Clock& clock : day.subject().evaluation.clocks) {
                    const law::Term& term = day.subject().pack.term(clock.term);
                    if (term.direction != time::Direction::forward) continue;
                    for (const TimelineBar& bar : clock_row(desk, clock).bars) {
                        if (!bar.certain && bar.ink == Ink::breach) ++unproven;
                        if (!bar.certain) continue;
                        CAPTURE(term.id);
                        CHECK(time::end_of(bar.first) >= clock.start.latest);
                        if (bar.ink == Ink::clock) {
                            CHECK(time::start_of(bar.last) <= clock.due.earliest);
                            continue;
                        }
                        ++proven;
                        CHECK(bar.ink == Ink::breach);
                        CHECK(clock.allowed == verdict::kBreach);
                        CHECK_FALSE(term.yardstick);
                        CHECK(time::start_of(bar.first) > clock.due.latest);
                        CHECK(bar.last <= day.subject().as_of());
                    }
                }
            }
        }
        CHECK(proven > 0);
        CHECK(unproven > 0);
    }

    TEST_CASE("timeline - texts neither overlap nor leave the drawing") {
        for (const char* id : {"adilbekov-2024", "article-147-2023", "yensebek-2025"}) {
            for (const char* language : {"en", "ru", "kk"}) {
                for (const char* as_of : {"2024-04-02", "2024-07-31", "2025-05-31", "2029-12-31"}) {
                    const Sketch sketch = sketch_of(test::bundled_case(id), as_of, language);
                    CAPTURE(id);
                    CAPTURE(language);
                    CAPTURE(as_of);
                    CHECK(misplaced(sketch) == "");
                    CHECK_FALSE(sketch.description.empty());
                }
            }
        }
    }

    TEST_CASE("timeline - very long and hostile names stay text, and in their place") {
        const std::string svg_end = "]]></title></svg><script>alert(1)</script>&lt;";
        for (const std::string& name :
             {std::string(400, 'W'), svg_end, std::string("\\u202Egnp.exe"),
              std::string("a very long name of many words ") + std::string(300, 'x') +
                  " and more"}) {
            std::string head = kHead;
            head.replace(head.find("Person A"), 8, name);
            const docket::Case record = test::case_from(
                head + event("d", "detained", "2024-03-27") +
                event("c", "measure-applied", "[2024-03-29..2024-04-02]", kCustody));
            const Sketch sketch = sketch_of(record, "2024-05-10");
            CHECK(misplaced(sketch) == "");
            const test::ScratchFolder scratch;
            const std::string folder = scratch.path().string();
            const std::string svg = write_svg(sketch, "en");
            test::write_whole(folder + "/t.svg", svg);
            CHECK(svg.find("<script") == std::string::npos);
            CHECK(svg.find("\u202E") == std::string::npos);
            const test::Outcome lint =
                test::shell("xmllint --noout '" + folder + "/t.svg'", folder);
            CHECK(lint.err == "");
            CHECK(lint.code == 0);
        }
    }

    TEST_CASE("timeline - from five days to nine years, ten thousand events") {
        std::string many = kHead;
        for (int i = 0; i < 10000; ++i) {
            const time::Day at = test::day("2015-01-02") + i / 3;
            many += event("e" + std::to_string(i), i % 50 == 0 ? "measure-extended" : "summoned",
                          time::iso(at), i % 50 == 0 ? kCustody : std::string());
        }
        const docket::Case record = test::case_from(many);
        const TimelineView view = timeline_of(record, "2024-12-31");
        CHECK(view.marks.size() == 10000);
        const Sketch sketch = sketch_timeline(view, test::words("en"));
        CHECK(misplaced(sketch) == "");
        CHECK(sketch.shapes.size() < 3000);
        // every event is in a group, and the drawing says that there are groups
        int counted = 0;
        bool said = false;
        for (const Shape& shape : sketch.shapes) {
            if (shape.kind == Shape::Kind::diamond && !shape.link.empty()) {
                const std::size_t at = shape.text.rfind(": ");
                if (shape.text.ends_with(" events"))
                    counted += std::stoi(shape.text.substr(at + 2));
                else
                    ++counted;
            }
            said = said || (shape.kind == Shape::Kind::text &&
                            shape.text.find("10000 events") != std::string::npos);
        }
        CHECK(counted == 10000);
        CHECK(said);

        const Sketch few = sketch_of(test::case_from(kHead + event("d", "detained", "2024-03-27") +
                                                     event("s", "summoned", "2024-03-30")),
                                     "2024-03-31");
        CHECK(misplaced(few) == "");
    }

    TEST_CASE("timeline - the axis names years, months and days in order, in the language") {
        const auto labels = [](const char* first, const char* last, const char* language,
                               bool major) {
            const Scale scale(test::day(first), test::day(last), 200, 940);
            std::string text;
            double before = -1;
            for (const Tick& tick : ticks_of(scale, test::words(language))) {
                if (tick.major != major || tick.label.empty()) continue;
                CHECK(tick.x > before);
                before = tick.x;
                text += (text.empty() ? "" : " ") + tick.label;
            }
            return text;
        };
        CHECK(labels("2010-01-01", "2024-12-31", "en", true) ==
              "2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024");
        CHECK(labels("2024-03-15", "2024-08-31", "ru", false) == "апр. май июнь июль авг.");
        CHECK(labels("2024-03-15", "2024-08-31", "kk", true) == "2024");
        CHECK(labels("2024-03-27", "2024-04-02", "en", true) == "Mar 2024 Apr 2024");
        CHECK(labels("2024-03-27", "2024-04-02", "en", false) == "27 28 29 30 31 1 2");
        CHECK(labels("1400-01-01", "9999-12-31", "en", true).starts_with("1500 "));
    }

    TEST_CASE("timeline - the drawing is an image by other programs, the same each time") {
        const test::ScratchFolder scratch;
        const std::string folder = scratch.path().string();
        for (const char* language : {"en", "ru", "kk"}) {
            const std::string svg =
                write_svg(sketch_of(test::bundled_case("article-147-2023"), "2024-07-31", language),
                          language);
            CHECK(svg == write_svg(sketch_of(test::bundled_case("article-147-2023"), "2024-07-31",
                                             language),
                                   language));
            CHECK(svg.find("href") == std::string::npos);  // an image has no links
            CHECK(svg.find("role=\"img\"") != std::string::npos);
            CHECK(count_of(svg, "<desc") == 1);
            test::write_whole(folder + "/t.svg", svg);
            CHECK(test::shell("xmllint --noout '" + folder + "/t.svg'", folder).err == "");
            const test::Outcome drawn = test::shell(
                "rsvg-convert '" + folder + "/t.svg' -o '" + folder + "/t.png'", folder);
            CHECK(drawn.err == "");
            CHECK(drawn.code == 0);
            CHECK(test::read_whole(folder + "/t.png").starts_with("\x89PNG"));
        }
    }
}
