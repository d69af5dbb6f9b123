/// \file
/// What a load tells that it did, or would do.
#include "report/schedule/load_plan.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using domain::kind_of;
using domain::Meeting;
using domain::Participant;
using domain::Plan;
using domain::Registration;
using domain::Series;
using domain::Severity;
using domain::Venue;
using plenary::report::FixturePlan;
using plenary::report::PlanStyle;
using plenary::report::Tense;

namespace {

/// Changes of every kind: one thing added, a status changed, a withdrawal, a participant no longer named.
FixturePlan sample() {
    Plan plan;
    plan.added = {{{kind_of<Venue>, "almaty"}}};
    plan.changed = {{{kind_of<Meeting>, "dushanbe"}, {{"status", "tentative", "held"}, {"number", "", "2"}}},
                    {{kind_of<Registration>, "dushanbe/KAZ-004"}, {{"status", "confirmed", "withdrawn"}}}};
    plan.missing = {{kind_of<Participant>, "someone"}};
    plan.unchanged[static_cast<std::size_t>(kind_of<Meeting>)] = 3;
    return {"series", plan};
}

FixturePlan refused() {
    FixturePlan result{"series", {}};
    result.plan.changed = {
        {{kind_of<Registration>, "dushanbe/KAZ-005"}, {{"status", "refused", "confirmed"}}}};
    result.plan.refused = {{Severity::error,
                            {plenary::domain::Rule::status_transition},
                            {{kind_of<Registration>, "dushanbe/KAZ-005"}, "status"},
                            "'refused' cannot become 'confirmed'",
                            "register the participant anew"}};
    return result;
}

std::string printed(const std::vector<FixturePlan>& plans, PlanStyle style = {},
                    util::Format format = util::Format::table) {
    std::ostringstream out;
    style.word = [](const plenary::domain::Step&) { return "the long list"; };
    write_plans(out, plans, style, format);
    return out.str();
}

} // namespace

TEST_SUITE("report::load_plan") {
    TEST_CASE("write_plans: a load that was done, whole, withdrawals first") {
        CHECK(printed({sample()}) == R"(KIND           ADDED  CHANGED  UNCHANGED  KEPT
venues             1        0          0     0
meetings           0        1          3     0
participants       0        0          0     1
registrations      0        1          0     0
----------------------------------------------
TOTAL              1        2          3     1

withdraws  registration dushanbe/KAZ-004: status confirmed -> withdrawn
changes    meeting dushanbe: status tentative -> held; number (not stated) -> 2
keeps      participant someone: no longer in fixture 'series'

Loaded: added 1, changed 2.
)");
    }

    TEST_CASE("write_plans: the last line tells what was or would be done") {
        struct Case {
            std::vector<FixturePlan> plans;
            Tense tense;
            const char* line;
        };
        const std::vector<Case> cases{
            {{sample()}, Tense::did, "\n\nLoaded: added 1, changed 2.\n"},
            {{sample()}, Tense::would, "\n\nWould add 1 and change 2. No change made (dry run).\n"},
            {{{"empty", {}}}, Tense::did, "\n\nNothing to change: the registry already says all this.\n"},
            {{{"empty", {}}}, Tense::would, "\n\nNothing to change: the registry already says all this.\n"},
            {{}, Tense::did, "\n\nNothing to change: the registry already says all this.\n"},
            {{sample(), refused()}, Tense::did, "\n\nRefused: 1. Nothing was loaded.\n"},
            {{sample(), refused()}, Tense::would, "\n\nRefused: 1. Nothing would be loaded.\n"}};
        for (const auto& [plans, tense, line] : cases) {
            CAPTURE(line);
            CHECK(printed(plans, {tense, false}).ends_with(line));
        }
    }

    TEST_CASE("write_plans: what a rule refuses is listed with its reason") {
        CHECK(printed({refused()}) == R"(KIND           ADDED  CHANGED  UNCHANGED  KEPT
registrations      0        1          0     0
----------------------------------------------
TOTAL              0        1          0     0

changes    registration dushanbe/KAZ-005: status refused -> confirmed
refuses    registration dushanbe/KAZ-005: status: 'refused' cannot become 'confirmed' (register the participant anew)

Refused: 1. Nothing was loaded.
)");
    }

    TEST_CASE("write_plans: the withdrawals of all fixtures come before other changes") {
        FixturePlan first{"first", {}};
        first.plan.changed = {{{kind_of<Venue>, "almaty"}, {{"city", "Almaty", "Alma-Ata"}}}};
        const auto text = printed({first, sample()});
        CHECK(text.find("withdraws  registration") < text.find("changes    venue almaty"));
        CHECK(text.find("changes    venue almaty") < text.find("changes    meeting dushanbe"));
    }

    TEST_CASE("write_plans: a venue whose field becomes 'withdrawn' is no withdrawal") {
        FixturePlan plan{"f", {}};
        plan.plan.changed = {{{kind_of<Venue>, "almaty"}, {{"status", "", "withdrawn"}}}};
        CHECK(printed({plan}).find("withdraws") == std::string::npos);
    }

    TEST_CASE("write_plans: long lists end with how many more there are") {
        struct Case {
            int changes;
            PlanStyle style;
            int shown;
        };
        for (const auto& [changes, style, shown] :
             {Case{20, {}, 20}, Case{21, {}, 20}, Case{25, {Tense::did, true}, 25},
              Case{3, {Tense::did, false, 2}, 2}, Case{3, {Tense::did, false, 0}, 0}}) {
            CAPTURE(changes);
            FixturePlan plan{"f", {}};
            for (int i = 0; i < changes; ++i)
                plan.plan.changed.push_back(
                    {{kind_of<Venue>, "v" + std::to_string(i)}, {{"city", "a", "b"}}});
            const auto text = printed({plan}, style);
            int lines = 0;
            for (auto at = text.find("changes "); at != std::string::npos; at = text.find("changes ", at + 1))
                ++lines;
            CHECK(lines == shown);
            const auto more =
                "... and " + std::to_string(changes - shown) + " more (the long list lists them)\n";
            CHECK((text.find(more) != std::string::npos) == (shown < changes));
        }
    }

    TEST_CASE("write_plans: values are safe to print") {
        FixturePlan plan{"f\x1b", {}};
        plan.plan.changed = {{{kind_of<Series>, "s"}, {{"purpose", "one\ntwo", "\x1b[31m"}}}};
        plan.plan.missing = {{kind_of<Venue>, "v"}};
        const auto text = printed({plan});
        CHECK(text.find("changes    series s: purpose one\\ntwo -> \\x1b[31m\n") != std::string::npos);
        CHECK(text.find("no longer in fixture 'f\\x1b'\n") != std::string::npos);
    }

    TEST_CASE("write_plans: as JSON, whole") {
        auto plan = refused();
        plan.plan.added = {{{kind_of<Venue>, "almaty"}}};
        plan.plan.missing = {{kind_of<Participant>, "someone"}};
        CHECK(printed({plan}, {Tense::would, false}, util::Format::json) == R"({
  "plan": "load",
  "version": 1,
  "dry_run": true,
  "fixtures": [
    {
      "fixture": "series",
      "added": [
        {"kind": "venue", "name": "almaty"}
      ],
      "changed": [
        {
          "kind": "registration",
          "name": "dushanbe/KAZ-005",
          "fields": [
            {"field": "status", "before": "refused", "after": "confirmed"}
          ]
        }
      ],
      "kept": [
        {"kind": "participant", "name": "someone"}
      ],
      "refused": [
        {
          "kind": "registration",
          "name": "dushanbe/KAZ-005",
          "field": "status",
          "code": "status-transition",
          "message": "'refused' cannot become 'confirmed'",
          "help": "register the participant anew"
        }
      ],
      "unchanged": 0
    }
  ]
}
)");
    }

    TEST_CASE("write_plans: JSON lists all, whatever the limit") {
        FixturePlan plan{"f", {}};
        for (int i = 0; i < 30; ++i)
            plan.plan.changed.push_back({{kind_of<Venue>, "v" + std::to_string(i)}, {{"city", "a", "b"}}});
        CHECK(printed({plan}, {}, util::Format::json).find("\"v29\"") != std::string::npos);
    }
}
