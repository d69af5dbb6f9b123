/// \file
/// Lists of things, whole.
#include "ctitf.hpp"
#include "report/lists.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;
using plenary::test::by;
using plenary::test::ctitf;

namespace {

std::string printed(const util::Sheet& sheet, util::Format format = util::Format::table) {
    std::ostringstream out;
    util::write(out, sheet, format);
    return out.str();
}

MeetingLine dushanbe_row() {
    MeetingLine row;
    row.code = MeetingCode{"dushanbe"};
    row.series = SeriesCode{"ctitf"};
    row.number = 2;
    row.title = "Second expert meeting";
    row.dates = MeetingDates::on({2011, 3, 29}, {2011, 3, 30});
    row.status = MeetingStatus::held;
    row.city = "Dushanbe";
    row.country = "TJK";
    row.zone = "Asia/Dushanbe";
    row.nominated = 66;
    row.checked_in = 61;
    row.illustrative = 62;
    return row;
}

} // namespace

TEST_SUITE("report::lists") {
    TEST_CASE("series_list: how many meetings in which years") {
        CHECK(printed(series_list(ctitf())) ==
              R"(CODE   TITLE                                                               MEETINGS  YEARS
ctitf  Implementing the Global Counter-Terrorism Strategy in Central Asia         4  2010–2011
)");
    }

    TEST_CASE("series_list: one year, no year, invented for show") {
        auto data = ctitf();
        data.series.push_back({});
        data.series.back().code = SeriesCode{"new"};
        data.series.back().sources = by({"illustrative"});
        std::erase_if(data.meetings, [](const auto& m) { return m.dates.year() == 2010; });
        CHECK(printed(series_list(data)) ==
              R"(CODE   TITLE                                                               MEETINGS  YEARS
ctitf  Implementing the Global Counter-Terrorism Strategy in Central Asia         3  2011
new                                                                               0  -

Illustrative: 1 of 2 series was invented for show.
)");
    }

    TEST_CASE("meeting_list: with place and figures, and what is not known yet") {
        MeetingLine planned;
        planned.code = MeetingCode{"next"};
        CHECK(
            printed(meeting_list({dushanbe_row(), planned})) ==
            R"(CODE      NO  DATES             CITY      COUNTRY  TIME ZONE      STATUS     NOMINATED  CHECKED IN
dushanbe   2  29–30 March 2011  Dushanbe  TJK      Asia/Dushanbe  held              66          61
next       -  dates not known   -         -        -              tentative          0           0

Illustrative: 62 of 66 registrations counted here were invented for show.
)");
    }

    TEST_CASE("venue_list: the country by its name, how many rooms and meetings") {
        auto data = ctitf();
        data.venues[3].rooms = {{RoomCode{"hall"}, "Hall", 80}};
        data.venues[3].name = LocalText{"Palace"};
        CHECK(printed(venue_list(data)) ==
              R"(CODE        NAME    CITY        COUNTRY       TIME ZONE          ROOMS  MEETINGS
almaty      -       Almaty      Kazakhstan    Asia/Almaty            0         1
ashgabat    -       Ashgabat    Turkmenistan  Asia/Ashgabat          0         1
bratislava  -       Bratislava  Slovakia      Europe/Bratislava      0         1
dushanbe    Palace  Dushanbe    Tajikistan    Asia/Dushanbe          1         1
)");
    }

    TEST_CASE("delegation_list: States first, by sort name whatever the case and accents, with the group "
              "that counts it") {
        auto data = ctitf();
        data.series[0].groupings.push_back(
            {GroupingCode{"report"},
             "of the report",
             {{GroupCode{"ca"}, "Central Asia", std::vector{DelegationCode{"KAZ"}, DelegationCode{"TJK"}}}},
             by({"G"})});
        for (auto& delegation : data.delegations) {
            if (delegation.code.text() == "TJK")
                delegation.sort_name = LocalText{"Ábc"};
            if (delegation.code.text() == "UNRCCA")
                delegation.name = LocalText{"abd"};
        }
        data.delegations[0].institutions = {{InstitutionCode{"mfa"}, LocalText{"Ministry"}}};
        CHECK(
            printed(delegation_list(data)) ==
            R"(CODE    NAME            CLASS                            KIND          GROUP         INSTITUTIONS
TJK     Tajikistan      States                           state         Central Asia             0
KAZ     Kazakhstan      States                           state         Central Asia             1
NOR     Norway          States                           state         -                        0
SVK     Slovakia        States                           state         -                        0
UNRCCA  abd             United Nations                   organization  -                        0
CTITF   CTITF           United Nations                   organization  -                        0
EEAS    EEAS            Intergovernmental organizations  organization  -                        0
EU      European Union  Intergovernmental organizations  organization  -                        0
)");
    }

    TEST_CASE("participant_list: in the order of sort keys, or as given, wide names in their columns") {
        Dataset data;
        data.participants = {
            {ParticipantCode{"zh"}, {"Li Wei", "李伟", "", ""}, Gender::male, "", "", {}, by({"S"})},
            {ParticipantCode{"ru"},
             {"Anna Eve", "Анна Ева", "", "Eve, Anna"},
             Gender::female,
             "",
             "",
             {},
             by({"illustrative"})},
            {ParticipantCode{"mark"}, {"Jenc\u030Ca", "", "", ""}, std::nullopt, "", "", {}, by({"S"})}};
        data.registrations = {{MeetingCode{"dushanbe"}, RegistrationCode{"CHN-001"}, ParticipantCode{"zh"},
                               DelegationCode{"CHN"}, std::nullopt, Role::head, RegistrationStatus::confirmed,
                               std::nullopt, Funding::own, "", by({"S"})}};
        CHECK(printed(participant_list(data, Order::by_sort_key)) ==
              "CODE  NAME       OWN SCRIPT  GENDER  REGISTRATIONS\n"
              "ru    Eve, Anna  Анна Ева    female  -\n"
              "mark  Jenc\u030Ca      -           -       -\n"
              "zh    Li Wei     李伟        male    dushanbe CHN-001\n"
              "\n"
              "Illustrative: 1 of 3 participants was invented for show.\n");
        const auto given = participant_list(data, Order::as_given);
        CHECK(given.rows.front().front() == util::Cell{std::string{"zh"}});
    }

    TEST_CASE("outcome_list: with theme and addressees where there are such") {
        Dataset data;
        data.outcomes = {{OutcomeCode{"plan"},
                          MeetingCode{"ashgabat"},
                          OutcomeKind::action,
                          "Adopted.",
                          std::nullopt,
                          {},
                          FollowUp::open,
                          by({"C", "E"})},
                         {OutcomeCode{"gap"},
                          MeetingCode{"dushanbe"},
                          OutcomeKind::gap,
                          "Missing.",
                          ThemeCode{"II"},
                          {DelegationCode{"KAZ"}, DelegationCode{"TJK"}},
                          FollowUp::done,
                          by({"S"})}};
        CHECK(printed(outcome_list(data)) ==
              R"(CODE  MEETING   KIND    THEME  FOLLOW-UP  ADDRESSEES  TEXT      SOURCE
plan  ashgabat  action  -      open       -           Adopted.  C, E
gap   dushanbe  gap     II     done       KAZ, TJK    Missing.  S
)");
    }

    TEST_CASE("all lists: nothing there is told") {
        struct Case {
            util::Sheet sheet;
            const char* note;
        };
        for (const auto& [sheet, note] :
             {Case{series_list({}), "The registry holds no series."},
              Case{meeting_list({}), "The registry holds no meetings."},
              Case{venue_list({}), "The registry holds no venues."},
              Case{delegation_list({}), "The registry holds no delegations."},
              Case{participant_list({}, Order::by_sort_key), "The registry holds no such participants."},
              Case{outcome_list({}), "The registry holds no outcomes."}}) {
            CHECK(sheet.rows.empty());
            CHECK(sheet.notes == std::vector<std::string>{note});
        }
    }
}
