/// \file
/// Whole notes on a series built by hand, and how their words follow dates and status.
#include "ctitf.hpp"
#include "report/note.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using plenary::test::by;
using plenary::test::ctitf;

namespace {

std::string note(const Dataset& data, const char* meeting, const char* as_of,
                 std::optional<SourceCode> account = std::nullopt) {
    std::ostringstream out;
    report::write_note(out, {data, MeetingCode{meeting}, *parse_date(as_of), std::move(account)});
    return out.str();
}

std::string note_json(const Dataset& data, const char* meeting, const char* as_of) {
    std::ostringstream out;
    report::write_note_json(out, {data, MeetingCode{meeting}, *parse_date(as_of), std::nullopt});
    return out.str();
}

bool says(const std::string& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

Meeting& meeting_of(Dataset& data, const char* code) {
    for (auto& meeting : data.meetings)
        if (meeting.code.text() == code)
            return meeting;
    FAIL("no such meeting");
    return data.meetings.front();
}

/// A check-in of each registration, by this source.
void receive_all(Dataset& data, const char* source) {
    for (const auto& registration : data.registrations)
        data.check_ins.push_back(
            test::came(registration.meeting, registration.code, {{2011, 3, 29}, 540}, "", by({source})));
}

constexpr const char* dushanbe_on_1_april =
    R"(Second expert meeting
As of 1 April 2011

The second meeting in the series "Implementing the Global Counter-Terrorism Strategy in Central Asia" was held on 29–30 March 2011 in Dushanbe, Tajikistan.
The series is meant to review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations.
This meeting reviewed: Preventing and combating terrorism.

It was co-organized by CTITF and the European Union, with the support of UNRCCA and Tajikistan (S).
Another account (G): it was co-organized by CTITF, EEAS and UNRCCA, with the support of Tajikistan, funded by EEAS and Norway.
It brought together 61 representatives from 4 groups: the Central Asian region; neighbouring countries; UN; EU (S).

The discussion focused on:
- implementation of regional and international counter-terrorism instruments
- law enforcement cooperation for prevention and combating of terrorism
- countering the financing of terrorism
- countering the use of the Internet for terrorist purposes
- responding to attacks using weapons of mass destruction
- denying illicit trafficking of weapons

Speakers:
- Miroslav Jenča, Special Representative of the Secretary-General and Head of UNRCCA (UNRCCA)
- Dag Halvorsen, Ambassador of Norway (Norway)
- Eduard Auer, Ambassador of the European Union (European Union)
- Muhammad Rafiuddin Shah, Officer-in-Charge of the CTITF Office (CTITF)

The first meeting was held on 15–16 December 2010 (last year) in Bratislava, Slovakia; it examined Conditions conducive to the spread of terrorism; Respect for human rights for all and the rule of law.
The third meeting is slated for 21–22 July 2011 in Almaty, Kazakhstan; it is to examine Building States' capacity.

Sources:
- A: UNRCCA news, First experts' meeting
- D: CTITF news, A New Focus
- F: UNRCCA, Counter-terrorism
- G: Final report
- S: CTITF, A Common Front on Terror
)";

} // namespace

TEST_SUITE("report::note text") {
    TEST_CASE("write_note: Dushanbe as of 1 April 2011, whole") {
        CHECK(note(ctitf(), "dushanbe", "2011-04-01") == dushanbe_on_1_april);
    }

    TEST_CASE("write_note: the words follow the dates and the status") {
        struct Case {
            const char* dates;
            MeetingStatus status;
            const char* said;
            const char* reviewed;
        };
        using enum MeetingStatus;
        for (const auto& [dates, status, said, reviewed] :
             {Case{"2011-03-29..2011-03-30", held, "was held on 29–30 March 2011 in", "reviewed:"},
              Case{"2011-04-01", confirmed, "is being held on 1 April 2011 in", "is to review:"},
              Case{"2011-04-01", tentative, "is tentatively planned for 1 April 2011 in", "is to review:"},
              Case{"2011-04-02", held, "is slated for 2 April 2011 in", "is to review:"},
              Case{"2011-04-02", confirmed, "is slated for 2 April 2011 in", "is to review:"},
              Case{"2011-04-02", tentative, "is tentatively planned for 2 April 2011 in", "is to review:"},
              Case{"2011-03-29", tentative, "was to be held on 29 March 2011 in", "was to review:"},
              Case{"2011-03-29", cancelled, "was cancelled; it was to be held on 29 March 2011 in",
                   "was to review:"},
              Case{"2011-04-02", postponed, "was postponed; it was to be held on 2 April 2011 in",
                   "was to review:"},
              Case{"2010", held, "was held in 2010 in", "reviewed:"},
              Case{"2011", held, "was held in 2011 in", "reviewed:"},
              Case{"2012", confirmed, "is planned for 2012 in", "is to review:"},
              Case{"unknown", held, "was held on dates not known in", "reviewed:"},
              Case{"unknown", confirmed, "is planned on dates not yet known in", "is to review:"}}) {
            CAPTURE(dates);
            CAPTURE(word(status));
            auto data = ctitf();
            auto& meeting = meeting_of(data, "dushanbe");
            meeting.dates = *parse_dates(dates);
            meeting.status = status;
            const auto text = note(data, "dushanbe", "2011-04-01");
            CHECK(says(text, said));
            CHECK(says(text, std::string{"This meeting "} + reviewed));
            CHECK(says(text, "brought together") == (std::string_view{reviewed} == "reviewed:"));
        }
    }

    TEST_CASE("write_note: a cancelled meeting is not told as if it had been") {
        auto data = ctitf();
        meeting_of(data, "dushanbe").status = MeetingStatus::cancelled;
        const auto text = note(data, "dushanbe", "2011-04-01");
        CHECK(says(text, "It was to be co-organized by CTITF and the European Union"));
        CHECK(says(text, "The discussion was to focus on:"));
        CHECK_FALSE(says(text, "61"));
    }

    TEST_CASE("write_note: a neighbour that was called off was to examine its themes") {
        auto data = ctitf();
        meeting_of(data, "bratislava").status = MeetingStatus::cancelled;
        CHECK(says(note(data, "dushanbe", "2011-04-01"),
                   "The first meeting was cancelled; it was to be held on 15–16 December 2010 (last year) in "
                   "Bratislava, Slovakia; it was to examine Conditions"));
    }

    TEST_CASE("write_note: the next meeting without a venue and with a year only") {
        auto data = ctitf();
        std::erase_if(data.meetings, [](const auto& m) { return m.code.text() == "ashgabat"; });
        auto& almaty = meeting_of(data, "almaty");
        almaty.venue.reset();
        almaty.themes.clear();
        almaty.status = MeetingStatus::confirmed;
        almaty.dates = MeetingDates::in_year(2012);
        CHECK(says(note(data, "dushanbe", "2011-04-01"),
                   "\nThe third meeting is planned for 2012 (next year).\n"));
        almaty.dates = MeetingDates::in_year(2011);
        CHECK(says(note(data, "dushanbe", "2011-04-01"),
                   "\nThe third meeting is planned for 2011 (this year).\n"));
        almaty.dates = {};
        CHECK(says(note(data, "dushanbe", "2011-04-01"),
                   "\nThe third meeting is planned on dates not yet known.\n"));
    }

    TEST_CASE("write_note: neighbours go by number, also where dates are not known") {
        auto data = ctitf();
        meeting_of(data, "bratislava").dates = {};
        const auto text = note(data, "dushanbe", "2011-04-01");
        CHECK(says(text, "\nThe first meeting was held on dates not known in Bratislava"));
        CHECK(says(text, "\nThe third meeting is slated"));
    }

    TEST_CASE(
        "write_note: one outside the count comes before a numbered one only if that is known to be later") {
        auto data = ctitf();
        auto& almaty = meeting_of(data, "almaty");
        almaty.dates = MeetingDates::in_year(2012);
        CHECK(says(note(data, "dushanbe", "2011-04-01"), "\nHigh-level meeting is slated"));
        almaty.dates = MeetingDates::in_year(2011);
        CHECK(says(note(data, "dushanbe", "2011-04-01"), "\nThe third meeting"));
        almaty.dates = {};
        CHECK(says(note(data, "dushanbe", "2011-04-01"), "\nThe third meeting"));
    }

    TEST_CASE("write_note: a meeting outside the count stands where its date is") {
        CHECK(says(note(ctitf(), "almaty", "2011-08-01"),
                   "\nHigh-level meeting is slated for 30 November 2011"));
        const auto text = note(ctitf(), "ashgabat", "2011-12-01");
        CHECK(says(text, "High-level meeting in the series"));
        CHECK(says(text, "\nThe third meeting was held on 21–22 July 2011"));
        CHECK(says(text, " in Ashgabat, Turkmenistan.")); // no delegation has this country's code
    }

    TEST_CASE("write_note: the account asked for leads, with its number") {
        const auto text = note(ctitf(), "dushanbe", "2011-04-01", SourceCode{"G"});
        CHECK(says(text,
                   "It was co-organized by CTITF, EEAS and UNRCCA, with the support of Tajikistan, funded "
                   "by EEAS and Norway (G).\nAnother account (S): it was co-organized by CTITF and the "
                   "European Union, with the support of UNRCCA and Tajikistan.\nIt brought together 61 "
                   "representatives (G).\n"));
    }

    TEST_CASE("write_note: a source that names no organizers still gives its number") {
        auto data = ctitf();
        meeting_of(data, "dushanbe").reported.push_back({60, std::nullopt, {}, by({"C"})});
        const auto text = note(data, "dushanbe", "2011-04-01", SourceCode{"C"});
        CHECK(says(text, "It brought together 60 representatives (C)."));
        CHECK(says(text, "- C: Asia-Plus, News reports\n"));
    }

    TEST_CASE("write_note: the register's own count beside the reported one") {
        auto data = ctitf();
        receive_all(data, "S");
        const auto text = note(data, "dushanbe", "2011-04-01");
        CHECK(says(text, "The register counts 4 participants received, a difference of -57 from the reported "
                         "number.\n"));
        CHECK_FALSE(says(text, "Illustrative"));
        CHECK_FALSE(says(note(data, "dushanbe", "2011-03-29"), "The register counts"));
    }

    TEST_CASE("write_note: one participant received, and nothing reported") {
        auto data = ctitf();
        meeting_of(data, "dushanbe").reported.clear();
        data.check_ins = {test::came(MeetingCode{"dushanbe"}, RegistrationCode{"NOR-001"},
                                     {{2011, 3, 29}, 540}, "", by({"S"}))};
        CHECK(says(note(data, "dushanbe", "2011-04-01"), "\nThe register counts 1 participant received.\n"));
    }

    TEST_CASE("write_note: says what was invented, registrations and check-ins") {
        auto data = ctitf();
        data.registrations[0].sources = by({"illustrative"});
        receive_all(data, "illustrative");
        CHECK(note(data, "dushanbe", "2011-04-01")
                  .ends_with(
                      "\n\nIllustrative: 1 of 4 registrations of this meeting was invented for show. So were "
                      "the check-ins of 3 others.\n"));
        data.registrations[0].sources = by({"S"});
        CHECK(note(data, "dushanbe", "2011-04-01")
                  .ends_with("\n\nIllustrative: the check-ins of 4 of 4 registrations of this meeting were "
                             "invented for show.\n"));
    }

    TEST_CASE("write_note: who withdrew or was never confirmed did not speak") {
        auto data = ctitf();
        data.registrations[0].status = RegistrationStatus::withdrawn;
        data.registrations[1].status = RegistrationStatus::nominated;
        const auto after = note(data, "dushanbe", "2011-04-01");
        CHECK_FALSE(says(after, "Jenča"));
        CHECK_FALSE(says(after, "Halvorsen"));
        CHECK(says(after, "Eduard Auer"));
        CHECK(says(note(data, "dushanbe", "2011-03-01"), "Halvorsen"));
    }

    TEST_CASE("write_note: who speaks in a session is a speaker, whatever the role") {
        auto data = ctitf();
        data.registrations[1].role = Role::head;
        Session session;
        session.speakers = {ParticipantCode{"dag-halvorsen"}, ParticipantCode{"a-guest"}};
        session.sources = by({"C"});
        meeting_of(data, "dushanbe").sessions = {session};
        const auto text = note(data, "dushanbe", "2011-04-01");
        CHECK(says(text, "- Dag Halvorsen, Ambassador of Norway (Norway)\n"));
        CHECK(says(text, "- a-guest\n"));
        CHECK(says(text, "- C: Asia-Plus"));
    }

    TEST_CASE("write_note: names of States and organizations take an article where English has one") {
        struct Case {
            const char* name;
            DelegationKind kind;
            const char* said;
        };
        using enum DelegationKind;
        for (const auto& [name, kind, said] :
             {Case{"Sri Lanka", state, "by Sri Lanka and"}, Case{"New Zealand", state, "by New Zealand and"},
              Case{"Russian Federation", state, "by the Russian Federation and"},
              Case{"United Arab Emirates", state, "by the United Arab Emirates and"},
              Case{"Netherlands", state, "by the Netherlands and"},
              Case{"INTERPOL", organization, "by INTERPOL and"},
              Case{"World Bank", organization, "by the World Bank and"}}) {
            CAPTURE(name);
            auto data = ctitf();
            for (auto& delegation : data.delegations)
                if (delegation.code.text() == "CTITF") {
                    delegation.name = LocalText{name};
                    delegation.kind = kind;
                }
            CHECK(says(note(data, "dushanbe", "2011-04-01"), said));
        }
    }

    TEST_CASE("write_note: a meeting of which only the title is known") {
        Dataset data;
        data.series = {Series{}};
        data.series[0].title = "New";
        data.meetings = {Meeting{}};
        data.meetings[0].title = "Opening \x1b[31m";
        CHECK(note(data, "", "2011-04-01") == "Opening \\x1b[31m\nAs of 1 April 2011\n\nOpening \\x1b[31m in "
                                              "the series \"New\" is tentatively planned "
                                              "on dates not yet known.\n");
    }

    TEST_CASE("write_note_json: the same facts as fields") {
        auto data = ctitf();
        receive_all(data, "S");
        const auto json = note_json(data, "dushanbe", "2011-04-01");
        for (const auto* fact :
             {R"("report": "note",)", R"("version": 1,)", R"("as_of": "2011-04-01",)", R"("number": 2,)",
              R"("dates": "2011-03-29..2011-03-30",)", R"("tense": "past",)",
              R"("place": "Dushanbe, Tajikistan",)", R"("co_organizers": [
        "CTITF",
        "European Union"
      ])",
              R"("total": 61,)", R"("received": 4,)", R"("difference": -57,)", R"("delegation": "Norway")",
              R"("title": "First expert meeting",)", R"("registrations": 4,)", R"("illustrative": 0,)",
              R"("received_for_show": 0)"}) {
            CAPTURE(fact);
            CHECK(says(json, fact));
        }
        CHECK(says(note_json(ctitf(), "dushanbe", "2010-01-01"), R"("reported": null,)"));
    }
}
