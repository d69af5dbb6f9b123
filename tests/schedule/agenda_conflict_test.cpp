/// \file
/// What cannot hold together: judged by agendas of which that is known, and by trying everything.
#include "schedule/agenda/agenda_conflict.hpp"
#include "schedule/agenda/agenda_plan.hpp"
#include "schedule/agenda/agenda_proof.hpp"
#include "schedule/random.hpp"
#include "support/build.hpp"
#include "support/planted_agenda.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;
using schedule::AgendaPlan;
using schedule::AgendaRule;
using schedule::AgendaRuleKind;
using schedule::Possible;

namespace {

/// A morning in a house of two rooms.
struct Morning {
    Dataset data;

    explicit Morning(std::vector<Sitting> sittings = {{{600, 720}, {}}}) {
        data.venues = {a_venue("house").room("hall", "Hall", 50).room("salon", "Salon", 10)};
        data.series = {a_series("workshops")};
        data.delegations = {a_delegation("KAZ"), a_delegation("SVK")};
        data.participants = {a_participant("ann"), a_participant("bea")};
        data.meetings = {a_meeting("workshop")
                             .of("workshops")
                             .on("2027-05-18")
                             .at("house")
                             .is(MeetingStatus::confirmed)
                             .inviting("KAZ", 1)
                             .inviting("SVK", 2)};
        meeting().agenda.emplace().sittings = std::move(sittings);
    }

    Meeting& meeting() { return data.meetings.front(); }
    Agenda& agenda() { return *meeting().agenda; }

    AgendaItem& add(const std::string& code, int minutes, ItemKind kind = ItemKind::parallel) {
        AgendaItem item;
        item.code = SessionCode{code};
        item.title = code;
        item.minutes = minutes;
        item.kind = kind;
        return agenda().items.emplace_back(item);
    }

    std::optional<schedule::AgendaConflict> conflict(const std::vector<SessionCode>& pinned = {}) {
        return schedule::find_conflict(data, meeting(), pinned);
    }

    std::vector<std::string> told(const std::vector<SessionCode>& pinned = {}) {
        std::vector<std::string> words;
        if (const auto found = conflict(pinned)) {
            CHECK(found->is_minimal);
            for (const auto& rule : found->rules)
                words.push_back(schedule::in_words(rule, data, meeting()));
        }
        return words;
    }
};

/// Whether some timetable breaks nothing, by all of them.
bool some_timetable_holds(const schedule::AgendaProblem& problem) {
    AgendaPlan plan{problem};
    AgendaPlan::State state(problem.items.size(), 0);
    for (;;) {
        plan.restore(state);
        if (plan.score().hard == 0)
            return true;
        std::size_t item = 0;
        while (item < state.size() && ++state[item] == problem.items[item].options.size())
            state[item++] = 0;
        if (item == state.size())
            return false;
    }
}

/// A small agenda that can be held or not, by chance.
Morning any_morning(std::uint64_t seed) {
    schedule::Random random{seed};
    const auto one_of = [&](std::uint64_t count) { return random.below(count); };
    Morning made{{{{600, 690}, {}}, {{720, 780}, {}}}};
    made.agenda().pause = one_of(3) == 0 ? std::optional{15} : std::nullopt;
    if (one_of(3) == 0)
        made.agenda().interpretation = Interpretation{1, 60, 90};
    if (one_of(2) == 0)
        made.agenda().stays = {{ParticipantCode{"ann"}, {}, Hours{630, 780}}};
    const auto count = 3 + one_of(2);
    for (std::uint64_t i = 0; i < count; ++i) {
        auto& item = made.add("i" + std::to_string(i), 15 * (2 + static_cast<int>(one_of(3))),
                              one_of(3) == 0 ? ItemKind::plenary : ItemKind::parallel);
        if (one_of(2) == 0)
            item.speakers = {ParticipantCode{one_of(2) == 0 ? "ann" : "bea"}};
        if (one_of(2) == 0)
            item.required_delegations = {DelegationCode{one_of(2) == 0 ? "KAZ" : "SVK"}};
        if (one_of(3) == 0)
            item.rooms = {RoomCode{"hall"}};
        if (one_of(4) == 0)
            item.hours = Hours{600, 690};
        if (i > 0 && one_of(3) == 0)
            item.after = {SessionCode{"i" + std::to_string(one_of(i))}};
        item.interpreted = one_of(2) == 0 ? Interpreted::with : Interpreted::without;
    }
    return made;
}

} // namespace

TEST_SUITE("agenda_conflict") {
    TEST_CASE("find_conflict: where everything can hold nothing is found") {
        Morning morning;
        morning.add("a", 60).speakers = {ParticipantCode{"ann"}};
        morning.add("b", 60).speakers = {ParticipantCode{"ann"}};
        CHECK_FALSE(morning.conflict());
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            auto planted = planted_agenda({.items = 26, .rooms = 3, .seed = seed});
            CHECK_FALSE(schedule::find_conflict(planted.data, planted.meeting(), {}));
        }
    }

    TEST_CASE("find_conflict: a person who is needed longer than they are there") {
        Morning morning;
        morning.add("z", 30);
        morning.add("a", 60).speakers = {ParticipantCode{"ann"}};
        morning.add("b", 45).required_people = {ParticipantCode{"ann"}};
        morning.agenda().stays = {{ParticipantCode{"ann"}, {}, Hours{630, 720}}};
        CHECK(morning.told() == std::vector<std::string>{"'a' takes 60 minutes", "'b' takes 45 minutes",
                                                         "'ann' is needed, and can be in one place at a time",
                                                         "'ann' is there on every day 10:30..12:00"});
    }

    TEST_CASE("find_conflict: an order that its hours do not allow") {
        Morning morning;
        morning.add("a", 60).hours = Hours{660, 720};
        morning.add("b", 30).after = {SessionCode{"a"}};
        CHECK(morning.told() == std::vector<std::string>{"'a' takes 60 minutes", "'b' takes 30 minutes",
                                                         "'a' is to be within 11:00..12:00",
                                                         "'b' comes after 'a'"});
    }

    TEST_CASE("find_conflict: a room that is too small or closed, and one that another session has") {
        Morning small;
        auto& item = small.add("a", 60);
        item.seats = 30;
        item.rooms = {RoomCode{"salon"}};
        CHECK(small.told() == std::vector<std::string>{"'a' takes 60 minutes", "'a' needs 30 seats",
                                                       "'a' is to be in 'salon'"});
        item.seats.reset();
        small.data.venues.front().rooms.back().closed = {
            {DaySpan{Date{2027, 5, 18}, Date{2027, 5, 18}}, "", Weight::cannot, {}}};
        CHECK(small.told() == std::vector<std::string>{"'a' takes 60 minutes",
                                                       "'salon' is closed on 18 May 2027",
                                                       "'a' is to be in 'salon'"});
        small.data.venues.front().rooms.back().closed.clear();
        small.meeting().sessions = {a_session("dinner", "2027-05-18T10:30", "2027-05-18T11:30", "salon")};
        CHECK(small.told() == std::vector<std::string>{"'a' takes 60 minutes",
                                                       "the session 'dinner' of 'workshop' stays where it is",
                                                       "'a' is to be in 'salon'"});
    }

    TEST_CASE("find_conflict: a delegation of one, a pause, interpreters and what is pinned") {
        Morning delegation;
        delegation.add("a", 75).required_delegations = {DelegationCode{"KAZ"}};
        delegation.add("b", 60).required_delegations = {DelegationCode{"KAZ"}};
        CHECK(delegation.told().back() == "'KAZ' has one member");
        Morning pause;
        pause.agenda().pause = 15;
        pause.add("a", 60).speakers = {ParticipantCode{"ann"}};
        pause.add("b", 60).speakers = {ParticipantCode{"ann"}};
        CHECK(pause.told().back() == "a pause of 15 minutes is to be kept");
        Morning interpreters;
        interpreters.agenda().interpretation = Interpretation{1, {}, 90};
        interpreters.add("a", 60).interpreted = Interpreted::with;
        interpreters.add("b", 60).interpreted = Interpreted::with;
        CHECK(interpreters.told().back() ==
              "there is one team of interpreters, for 180 minutes of a sitting and 90 of a day");
        Morning pinned;
        pinned.add("a", 60);
        pinned.add("b", 60, ItemKind::plenary);
        pinned.meeting().sessions = {a_session("a", "2027-05-18T10:30", "2027-05-18T11:30", "hall")};
        CHECK_FALSE(pinned.conflict());
        CHECK(pinned.told({SessionCode{"a"}}) ==
              std::vector<std::string>{"'a' takes 60 minutes", "'b' takes 60 minutes",
                                       "'b' is plenary, so that nothing is beside it",
                                       "'a' is pinned where it stands"});
    }

    TEST_CASE("find_conflict: few items of a large agenda") {
        auto planted = planted_agenda({.items = 60, .rooms = 5, .seed = 4});
        auto& agenda = *planted.meeting().agenda;
        std::vector<std::string> chained;
        for (int i = 0; i < 3; ++i) {
            AgendaItem item;
            item.code = SessionCode{"extra-" + std::to_string(i)};
            item.minutes = 60;
            item.kind = ItemKind::parallel;
            item.day = 1;
            item.hours = Hours{600, 720};
            if (i > 0)
                item.after = {SessionCode{chained.back()}};
            chained.push_back(item.code.text());
            agenda.items.push_back(item);
        }
        const auto found = schedule::find_conflict(planted.data, planted.meeting(), {});
        REQUIRE(found);
        std::vector<std::string> items;
        for (const auto& rule : found->rules)
            if (rule.kind == AgendaRuleKind::item)
                items.push_back(rule.of);
        CHECK(items == chained);
    }

    TEST_CASE("find_conflict: more hours than there are, in an agenda too large to be tried") {
        Morning morning;
        for (int i = 0; i < 60; ++i)
            morning.add("i" + std::to_string(i), 30);
        const auto found = morning.conflict();
        REQUIRE(found);
        CHECK(found->rules.empty());
        CHECK_FALSE(found->is_minimal);
    }

    TEST_CASE("can_hold: as if all timetables had been tried, and a conflict is found where there is none") {
        int possible = 0;
        int impossible = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            auto morning = any_morning(seed);
            const auto problem = schedule::agenda_problem(morning.data, morning.meeting());
            const auto truth = some_timetable_holds(problem);
            ++(truth ? possible : impossible);
            std::vector<std::size_t> all(problem.items.size());
            std::iota(all.begin(), all.end(), std::size_t{0});
            schedule::Trials trials{1'000'000};
            const auto proof = schedule::can_hold(problem, all, trials);
            CHECK_MESSAGE((proof.possible == Possible::yes) == truth, "seed ", seed);
            CHECK(proof.possible != Possible::unknown);
            if (proof.possible == Possible::yes) {
                AgendaPlan plan{problem};
                plan.restore(proof.options);
                CHECK(plan.score().hard == 0);
            }
            const auto conflict = morning.conflict();
            CHECK_MESSAGE(conflict.has_value() != truth, "seed ", seed);
        }
        CHECK(possible > 5);
        CHECK(impossible > 5);
    }

    TEST_CASE("can_hold: without trials nothing is decided that has to be tried") {
        Morning morning;
        morning.add("a", 60);
        const auto problem = schedule::agenda_problem(morning.data, morning.meeting());
        schedule::Trials none;
        CHECK(schedule::can_hold(problem, {0}, none).possible == Possible::unknown);
        schedule::Trials over{1'000, [] { return true; }};
        while (over.take()) {
        }
        CHECK(over.left == 0);
        CHECK(schedule::can_hold(problem, {0}, over).possible == Possible::unknown);
    }
}
