/// \file
/// Things shown in full, and the documents that carry them.
#include "ctitf.hpp"
#include "report/shows.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;
using plenary::test::by;
using plenary::test::ctitf;

namespace {

std::string printed(const Document& document, util::Format format = util::Format::table) {
    std::ostringstream out;
    write(out, document, format);
    return out.str();
}

bool says(const std::string& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

Document sample() {
    Document document;
    document.title = "A title";
    document.add("code", "Code", "x");
    document.add("empty", "Empty", "");
    document.add("purpose", "Long label", "first line\nsecond line");
    document.add_list("things", "Things", {"one", "two"});
    document.add_list("single", "Single", {"only"});
    document.add_list("none", "None", {});
    document.notes = {"A note."};
    return document;
}

} // namespace

TEST_SUITE("report::document") {
    TEST_CASE("write: labels in a column, entries without text left out") {
        CHECK(printed(sample()) == R"(A title

Code        x
Long label  first line
            second line
Things      one
            two
Single      only

A note.
)");
    }

    TEST_CASE("write: Markdown as a list, lists of one item stay lists") {
        CHECK(printed(sample(), util::Format::markdown) == R"(## A title

- **Code:** x
- **Long label:** first line second line
- **Things:**
  - one
  - two
- **Single:**
  - only

A note.
)");
    }

    TEST_CASE("write: JSON as an object, lists are arrays") {
        CHECK(printed(sample(), util::Format::json) == R"({
  "code": "x",
  "purpose": "first line\nsecond line",
  "things": [
    "one",
    "two"
  ],
  "single": [
    "only"
  ],
  "notes": [
    "A note."
  ]
}
)");
        CHECK(
            printed(sample(), util::Format::jsonl) ==
            R"({"code":"x","purpose":"first line\nsecond line","things":["one","two"],"single":["only"],"notes":["A note."]})"
            "\n");
    }

    TEST_CASE("write: CSV as a row for each line") {
        CHECK(printed(sample(), util::Format::csv) ==
              "key,value\r\ncode,x\r\npurpose,\"first line\nsecond "
              "line\"\r\nthings,one\r\nthings,two\r\nsingle,only\r\n");
    }

    TEST_CASE("write: what data hold is safe to print, and labels keep their column") {
        Document document;
        document.title = "\x1b[2J";
        document.add("a", "Län", "x\x1b");
        document.add("b", "Label", "y");
        CHECK(printed(document) == "\\x1b[2J\n\nLän    x\\x1b\nLabel  y\n");
    }

    TEST_CASE("write: an empty document is its title") {
        Document document;
        document.title = "T";
        CHECK(printed(document) == "T\n\n");
        CHECK(printed(document, util::Format::json) == "{}\n");
    }
}

TEST_SUITE("report::shows") {
    TEST_CASE("show: a meeting, whole, with the sources that it cites and no others") {
        const auto data = ctitf();
        CHECK(printed(show(data.meetings[3], data)) ==
              R"(Second expert meeting

Code        dushanbe
Series      ctitf
Number      2
Dates       29–30 March 2011 (2 days)
Status      held
Place       Dushanbe, Tajikistan
Time zone   Asia/Dushanbe (UTC+05:00)
Themes      II  Preventing and combating terrorism
Organizers  co-organizer: CTITF  [S]
            co-organizer: European Union  [S]
            supporter: UNRCCA  [S]
            supporter: Tajikistan  [S]
            co-organizer: CTITF  [G]
            co-organizer: EEAS  [G]
            co-organizer: UNRCCA  [G]
            supporter: Tajikistan  [G]
            funder: EEAS  [G]
            funder: Norway  [G]
Topics      implementation of regional and international counter-terrorism instruments  [S]
            law enforcement cooperation for prevention and combating of terrorism  [S]
            countering the financing of terrorism  [S]
            countering the use of the Internet for terrorist purposes  [S]
            responding to attacks using weapons of mass destruction  [S]
            denying illicit trafficking of weapons  [S]
Registered  4
Reported    61 reported, the register holds 4  [S]
            61 reported, the register holds 4  [G]
Source      S
Sources     G  Final report, 2011
            S  CTITF: A Common Front on Terror
)");
    }

    TEST_CASE("show: a meeting with check-ins tells how many were received, each once") {
        auto data = ctitf();
        for (const int minute : {540, 600})
            data.check_ins.push_back(test::came(MeetingCode{"dushanbe"}, RegistrationCode{"NOR-001"},
                                                {{2011, 3, 29}, minute}, "", by({"S"})));
        CHECK(says(printed(show(data.meetings[3], data)),
                   "61 reported, the register counts 1 checked in  [S]"));
    }

    TEST_CASE("show: the offset of the time zone is that of the meeting's days") {
        const auto data = ctitf();
        CHECK(says(printed(show(data.meetings[0], data)), "Asia/Almaty (UTC+06:00)"));
    }

    TEST_CASE("show: a meeting of which dates and place are not known") {
        Meeting meeting;
        meeting.code = MeetingCode{"new"};
        meeting.title = "New";
        CHECK(printed(show(meeting, {})) == R"(New

Code        new
Dates       dates not known
Status      tentative
Registered  0
)");
    }

    TEST_CASE("show: a series, whole") {
        const auto data = ctitf();
        CHECK(printed(show(data.series[0], data)) ==
              R"(Implementing the Global Counter-Terrorism Strategy in Central Asia

Code      ctitf
Title     Implementing the Global Counter-Terrorism Strategy in Central Asia
Purpose   review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete
          recommendations.
Themes    I  Conditions conducive to the spread of terrorism  [F]
          II  Preventing and combating terrorism  [F]
          III  Building States' capacity  [F]
          IV  Respect for human rights for all and the rule of law  [F]
Grouping  article  the four groups of the article  [S]
            the Central Asian region: members not known
            neighbouring countries: members not known
            UN: members not known
            EU: members not known
Meetings  bratislava  15–16 December 2010, First expert meeting
          dushanbe  29–30 March 2011, Second expert meeting
          almaty  21–22 July 2011, Third expert meeting
          ashgabat  30 November 2011, High-level meeting
Source    S
Sources   F  UNRCCA: Counter-terrorism
          S  CTITF: A Common Front on Terror
)");
    }

    TEST_CASE("show: a venue, with its rooms and meetings") {
        auto data = ctitf();
        data.venues[0].rooms = {{RoomCode{"hall"}, "Hall", 80}, {RoomCode{"lobby"}, "Lobby", std::nullopt}};
        CHECK(printed(show(data.venues[0], data)) == R"(Almaty, Kazakhstan

Code       almaty
Building   not known
City       Almaty
Country    KAZ  Kazakhstan
Time zone  Asia/Almaty
Rooms      hall  Hall, 80 seats
           lobby  Lobby
Meetings   almaty  21–22 July 2011, Third expert meeting
Source     S
)");
    }

    TEST_CASE("show: a delegation, with names by language and its registrations") {
        auto data = ctitf();
        auto& norway = data.delegations[1];
        norway.name.set("zh", "挪威");
        CHECK(printed(show(norway, data)) == R"(Norway

Code           NOR
Kind           state
Name           en: Norway
               zh: 挪威
Registrations  dushanbe  NOR-001  speaker, confirmed
Source         S
)");
    }

    TEST_CASE("show: a participant, with every form of the name and every check-in") {
        auto data = ctitf();
        auto& person = data.participants[0];
        person.name.own = "Мирослав Енча";
        person.sources = by({"illustrative"});
        data.registrations[0].sources = by({"illustrative"});
        data.check_ins = {test::came(MeetingCode{"dushanbe"}, RegistrationCode{"UNRCCA-001"},
                                     {{2011, 3, 29}, 521}, "1", by({"S"}))};
        CHECK(printed(show(person, data)) == R"(Miroslav Jenča

Code           miroslav-jenca
Latin letters  Miroslav Jenča
Own script     Мирослав Енча
On the badge   Miroslav Jenča
In lists       Miroslav Jenča
Registrations  dushanbe  UNRCCA-001  UNRCCA, speaker, confirmed, Special Representative of the Secretary-General and Head of UNRCCA  [illustrative]
Check-ins      dushanbe  2011-03-29T08:41  desk 1  [S]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.
)");
    }
}
