/// \file
/// The note on Dushanbe states each fact of the article that the first series is known from.
#include "fixture/input.hpp"
#include "fixture/reader.hpp"
#include "report/note.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace plenary::domain;

namespace {

Dataset real_series() {
    std::istringstream nothing;
    tree::Findings findings;
    auto loaded = fixture::read(
        fixture::read_input(PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia", nothing), findings);
    REQUIRE(findings.errors() == 0);
    return std::move(loaded.data);
}

std::string note(const char* as_of, const char* meeting = "dushanbe") {
    std::ostringstream out;
    report::write_note(out, {real_series(), MeetingCode{meeting}, *parse_date(as_of), std::nullopt});
    return out.str();
}

void check_states(const std::string& text, const char* fact) {
    CHECK_MESSAGE(text.find(fact) != std::string::npos, fact);
}

} // namespace

TEST_SUITE("report::note") {
    TEST_CASE("write_note: Dushanbe as of 1 April 2011 states the facts of the article") {
        const auto text = note("2011-04-01");
        for (const auto* fact :
             {// "On 29-30 March 2011 counter-terrorism experts ... met in Dushanbe"
              "was held on 29–30 March 2011 in Dushanbe, Tajikistan",
              // "the second in a series of expert meetings"
              "The second meeting in the series",
              // "intended to review the Global Strategy pillar-by-pillar, identify gaps and best practices
              // ..."
              "review the Global Strategy pillar by pillar, identify gaps and best practices and propose "
              "concrete recommendations",
              // "co-organized by CTITF and the European Union with the support of UNRCCA and the Republic of
              // Tajikistan"
              "co-organized by CTITF and the European Union, with the support of UNRCCA and Tajikistan",
              // "61 representatives from the Central Asian region, neighbouring countries, UN and EU"
              "brought together 61 representatives from 4 groups: the Central Asian region; neighbouring "
              "countries; UN; EU",
              // "The discussion in Dushanbe focused on ..."
              "The discussion focused on:",
              "implementation of regional and international counter-terrorism instruments",
              "law enforcement cooperation for prevention and combating of terrorism",
              "countering the financing of terrorism",
              "countering the use of the Internet for terrorist purposes",
              "responding to attacks using weapons of mass destruction",
              "denying illicit trafficking of weapons",
              // the four who are quoted
              "Miroslav Jenča, Special Representative of the Secretary-General and Head of UNRCCA",
              "Dag Halvorsen, Ambassador of Norway", "Eduard Auer, Ambassador of the European Union",
              "Muhammad Rafiuddin Shah, Officer-in-Charge of the CTITF Office",
              // "The first meeting was held in Bratislava, Slovakia last year. It examined ..."
              "The first meeting was held on 15–16 December 2010 (last year) in Bratislava, Slovakia",
              "it examined Conditions conducive to the spread of terrorism",
              "Respect for human rights for all and the rule of law",
              // "The third experts' meeting is slated for 21-22 July 2011 in Almaty, Kazakhstan."
              "The third meeting is slated for 21–22 July 2011 in Almaty, Kazakhstan"})
            check_states(text, fact);
    }

    TEST_CASE("write_note: another account of who organized the meeting stands beside the first") {
        check_states(note("2011-04-01"),
                     "Another account (G): it was co-organized by CTITF, EEAS and UNRCCA, with the support "
                     "of Tajikistan, funded by EEAS and Norway.");
    }

    TEST_CASE("write_note: on the day itself, in the present, without a count") {
        const auto text = note("2011-03-29");
        check_states(text, "is being held on 29–30 March 2011");
        check_states(text, "The discussion focuses on:");
        CHECK(text.find("61") == std::string::npos);
    }

    TEST_CASE("write_note: beforehand, in the future, without a count") {
        const auto text = note("2010-12-20");
        check_states(text, "is slated for 29–30 March 2011");
        check_states(text, "The first meeting was held on 15–16 December 2010 in Bratislava");
        CHECK(text.find("61") == std::string::npos);
        CHECK(text.find("brought together") == std::string::npos);
    }

    TEST_CASE("write_note: years later, all is past") {
        const auto text = note("2026-11-23");
        check_states(text, "The third meeting was held on 21–22 July 2011 in Almaty, Kazakhstan");
        CHECK(text.find("last year") == std::string::npos);
        CHECK(text.find("slated") == std::string::npos);
    }

    TEST_CASE("write_note: the last meeting has none after it, the first none before") {
        CHECK(note("2026-11-23", "ashgabat").find("slated") == std::string::npos);
        CHECK(note("2026-11-23", "bratislava").find("The third meeting") == std::string::npos);
    }
}
