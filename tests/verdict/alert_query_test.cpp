// Which alerts a query means.
#include "engine/verdict/alert_query.hpp"

#include "engine/base/errors.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using merzim::verdict::AlertFacts;
using merzim::verdict::AlertQuery;
using merzim::verdict::SignalKind;

namespace {

const std::vector<std::string> kTags{"press", "free speech"};

AlertFacts facts() {
    AlertFacts facts;
    facts.case_id = "adilbekov-2024";
    facts.procedure = "criminal";
    facts.tags = &kTags;
    facts.about = "investigation-overdue";
    facts.participant = "adilbekov";
    facts.kind = SignalKind::finding;
    facts.severity = 2;   // medium
    facts.certainty = 1;  // likely
    return facts;
}

bool matches(const char* query) {
    return AlertQuery(query).matches(facts());
}

std::string refusal(const char* query) {
    try {
        const AlertQuery refused(query);
    } catch (const UsageError& error) {
        return std::string(error.what()) + " | " + error.remedy();
    }
    return "taken";
}

}  // namespace

TEST_SUITE("verdict") {
    TEST_CASE("all conditions of a query must hold") {
        CHECK(AlertQuery().matches(facts()));
        CHECK(matches("case=adilbekov-2024"));
        CHECK(matches("case=adil* tag=press severity>=medium"));
        CHECK_FALSE(matches("case=adil* tag=press severity>=high"));
        CHECK(matches("procedure=civil|criminal"));
        CHECK_FALSE(matches("procedure=civil"));
        CHECK(matches("participant=adilbekov rule=*overdue kind=finding"));
    }

    TEST_CASE("a star stands for any letters, also none") {
        CHECK(matches("case=*"));
        CHECK(matches("case=*2024"));
        CHECK(matches("case=a*v-*4"));
        CHECK(matches("case=adilbekov-2024*"));
        CHECK_FALSE(matches("case=adil"));
        CHECK_FALSE(matches("case=*2023"));
        CHECK_FALSE(matches("case=b*"));
    }

    TEST_CASE("a tag is one of those of the case, and may have spaces") {
        CHECK(matches("tag=\"free speech\""));
        CHECK(matches("tag=radio|press"));
        CHECK(matches("tag=free*"));
        CHECK_FALSE(matches("tag=radio"));
        CHECK(matches("tag!=radio"));
        CHECK_FALSE(matches("tag!=press"));
        AlertFacts untagged = facts();
        untagged.tags = nullptr;
        CHECK_FALSE(AlertQuery("tag=press").matches(untagged));
        CHECK(AlertQuery("tag!=press").matches(untagged));
    }

    TEST_CASE("severity and certainty have an order, on the edge too") {
        CHECK(matches("severity>=medium severity<=medium severity=medium"));
        CHECK(matches("severity>=low"));
        CHECK_FALSE(matches("severity<=low"));
        CHECK_FALSE(matches("severity!=medium|high"));
        CHECK(matches("certainty>=possible"));
        CHECK_FALSE(matches("certainty>=certain"));
    }

    TEST_CASE("a term that will end passes what is asked of findings") {
        AlertFacts term = facts();
        term.kind = SignalKind::upcoming;
        term.severity = 0;
        CHECK(AlertQuery("severity>=critical").matches(term));
        CHECK(AlertQuery("certainty!=possible").matches(term));
        CHECK_FALSE(AlertQuery("severity>=critical kind=finding").matches(term));
        CHECK_FALSE(AlertQuery("kind!=upcoming|stale").matches(term));
    }

    TEST_CASE("of a case only what is asked about the case counts") {
        CHECK(AlertQuery("case=adil* severity>=critical").matches_case(facts()));
        CHECK_FALSE(AlertQuery("case=b* severity>=critical").matches_case(facts()));
        CHECK(AlertQuery("tag=press").asks_about_case());
        CHECK_FALSE(AlertQuery("case=a rule=b").asks_about_case());
        CHECK(AlertQuery("case=a|b*|c rule=r").cases() == std::vector<std::string>{"a", "c"});
        CHECK(AlertQuery("case=a rule=r|s*").rules() == std::vector<std::string>{"r"});
    }

    TEST_CASE("what is no query is refused with the nearest spelling") {
        CHECK(refusal("sevrity>=high") ==
              "there is no key \"sevrity\" in the query \"sevrity>=high\" | did you mean "
              "\"severity\"?");
        CHECK(refusal("severity>=hihg") ==
              "there is no severity \"hihg\" in the query \"severity>=hihg\" | did you mean "
              "\"high\"?");
        CHECK(refusal("kind=x") ==
              "there is no kind \"x\" in the query \"kind=x\" | one of finding, "
              "upcoming, stale");
        CHECK(
            refusal("press").starts_with("\"press\" is no condition of a query | write KEY=VALUE"));
        CHECK(refusal("case>=a") ==
              "\"case>=a\": only severity and certainty have more and less | write case=VALUE");
        CHECK(refusal("case=") == "\"case=\" lacks a value | write case=VALUE");
        CHECK(refusal("case=a|") == "\"case=a|\" lacks a value | write case=VALUE");
        CHECK(refusal("severity>=low|high") ==
              "\"severity>=low|high\" has several bounds | write one");
        CHECK(refusal("tag=\"free").find("quote without an end") != std::string::npos);
        CHECK(refusal("  ").starts_with("the query is empty"));
    }
}
