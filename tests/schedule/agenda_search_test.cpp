/// \file
/// The search for timetables, judged by agendas that are known to have one.
#include "schedule/agenda/agenda_pins.hpp"
#include "schedule/agenda/agenda_search.hpp"
#include "schedule/agenda/agenda_terms.hpp"
#include "schedule/check/check.hpp"
#include "support/build.hpp"
#include "support/planted_agenda.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;
using schedule::AgendaPlan;

namespace {

constexpr int quarter = 15;

/// What a timetable costs that is all of options of its agenda.
schedule::Score cost_of_standing(const schedule::AgendaProblem& problem) {
    AgendaPlan plan{problem};
    AgendaPlan::State state;
    for (const auto& item : problem.items) {
        REQUIRE(item.standing);
        state.push_back(*item.standing);
    }
    plan.restore(state);
    return plan.score();
}

schedule::SearchOptions so_many(std::uint64_t steps, std::uint64_t seed = 1) {
    schedule::SearchOptions options;
    options.seed = seed;
    options.steps = steps;
    return options;
}

/// One room, a sitting of an hour and a quarter and one of an hour and a half, filled to the last minute.
Dataset a_full_day() {
    Dataset data;
    data.venues = {a_venue("house").room("hall", "Hall")};
    data.series = {a_series("workshops")};
    data.participants = {a_participant("ann")};
    auto meeting =
        a_meeting("workshop").of("workshops").on("2027-05-18").at("house").is(MeetingStatus::confirmed);
    auto& agenda = meeting.agenda.emplace();
    agenda.sittings = {{{600, 675}, {}}, {{690, 780}, {}}};
    agenda.stays = {{ParticipantCode{"ann"}, {}, Hours{630, 780}}};
    const auto add = [&](const char* code, int minutes, const char* starts, const char* ends) -> AgendaItem& {
        AgendaItem item;
        item.code = SessionCode{code};
        item.minutes = minutes;
        meeting.sessions.push_back(a_session(code, starts, ends, "hall"));
        return agenda.items.emplace_back(item);
    };
    add("a", 60, "2027-05-18T12:00", "2027-05-18T13:00");
    add("b", 45, "2027-05-18T10:00", "2027-05-18T10:45");
    auto& c = add("c", 15, "2027-05-18T10:45", "2027-05-18T11:00");
    c.hours = Hours{630, 720};
    c.speakers = {ParticipantCode{"ann"}};
    add("d", 15, "2027-05-18T11:00", "2027-05-18T11:15");
    add("e", 30, "2027-05-18T11:30", "2027-05-18T12:00").speakers = {ParticipantCode{"ann"}};
    data.meetings = {meeting};
    return data;
}

} // namespace

TEST_SUITE("agenda_search") {
    TEST_CASE("planted_agenda: its timetable breaks nothing, and the same size gives the same agenda") {
        for (const auto& [items, rooms] : {std::pair{10, 1}, std::pair{26, 3}, std::pair{120, 12}})
            for (std::uint64_t seed = 1; seed <= 3; ++seed) {
                auto planted = planted_agenda({.items = items, .rooms = rooms, .seed = seed});
                CHECK(static_cast<int>(planted.meeting().agenda->items.size()) == items);
                planted.meeting().sessions = planted.timetable;
                for (const auto& clash :
                     schedule::check(planted.data, {Date{2027, 1, 1}, std::nullopt, true}))
                    CHECK_MESSAGE(clash.severity != schedule::Severity::error, clash.message);
                const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
                CHECK(cost_of_standing(problem).hard == 0);
                const auto again = planted_agenda({.items = items, .rooms = rooms, .seed = seed});
                CHECK(again.data.meetings.front().agenda == planted.meeting().agenda);
            }
    }

    TEST_CASE("search_agenda: the plan is never worse than what stands, however few the moves") {
        const auto data = a_full_day();
        for (const int cost_of_moving : {0, 2, 180})
            for (const std::uint64_t steps : {1, 100, 3'000}) {
                const auto problem = schedule::agenda_problem(data, data.meetings.front(), cost_of_moving);
                AgendaPlan plan{problem};
                (void)schedule::search_agenda(plan, so_many(steps), 1);
                CHECK(plan.score() <= cost_of_standing(problem));
                CHECK(plan.score().hard == 0);
            }
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            auto planted = planted_agenda({.items = 40, .rooms = 4, .seed = seed});
            planted.meeting().sessions = planted.timetable;
            const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
            AgendaPlan plan{problem};
            (void)schedule::search_agenda(plan, so_many(60, seed), 2);
            CHECK(plan.score() <= cost_of_standing(problem));
        }
    }

    TEST_CASE("search_agenda: nor worse than what was released last") {
        auto planted = planted_agenda({.items = 40, .rooms = 4, .seed = 3});
        auto& meeting = planted.meeting();
        Release release;
        for (const auto& session : planted.timetable)
            release.sessions.push_back(
                {session.code, session.title, session.room, session.starts, session.ends});
        meeting.releases = {release};
        const auto problem = schedule::agenda_problem(planted.data, meeting);
        for (const auto& item : problem.items) {
            CHECK(item.released);
            CHECK_FALSE(item.standing);
        }
        AgendaPlan plan{problem};
        (void)schedule::search_agenda(plan, so_many(10), 1);
        CHECK(plan.score().hard == 0);
    }

    TEST_CASE("agenda_problem: what stands at an odd time can stay, and other items keep to round times") {
        auto data = a_full_day();
        auto& meeting = data.meetings.front();
        meeting.agenda->items.pop_back();
        meeting.sessions.pop_back();
        auto& session = meeting.sessions.front(); // 'a'
        session.starts.minute = 697;
        session.ends.minute = 757;
        const auto problem = schedule::agenda_problem(data, meeting);
        CHECK(problem.grain == 1);
        REQUIRE(problem.items[0].standing);
        CHECK(problem.items[0].options[*problem.items[0].standing].start == 697);
        for (const auto& option : problem.items[1].options)
            CHECK(option.start % quarter == 0);
        AgendaPlan plan{problem};
        (void)schedule::search_agenda(plan, so_many(100), 1);
        CHECK(plan.score() <= cost_of_standing(problem));
    }

    TEST_CASE("agenda_problem: what stands where it may not be is none of the options") {
        auto data = a_full_day();
        auto& meeting = data.meetings.front();
        meeting.sessions.front().starts.minute = 900;
        meeting.sessions.front().ends.minute = 960;
        const auto problem = schedule::agenda_problem(data, meeting);
        CHECK_FALSE(problem.items[0].standing);
        CHECK(problem.items[1].standing);
    }

    TEST_CASE("agenda_problem: items may begin when somebody comes") {
        auto data = a_full_day();
        auto& agenda = *data.meetings.front().agenda;
        data.meetings.front().sessions.clear();
        agenda.items.resize(1);
        agenda.sittings = {{{600, 780}, {}}};
        agenda.stays.front().hours = Hours{630, 690};
        agenda.items[0].speakers = {ParticipantCode{"ann"}};
        const auto problem = schedule::agenda_problem(data, data.meetings.front());
        CHECK(AgendaPlan{problem}.score().hard == 0);
    }

    TEST_CASE("search_agenda: what can be held is found") {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            auto planted = planted_agenda({.items = 26, .rooms = 3, .seed = seed});
            const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
            AgendaPlan plan{problem};
            const auto found = schedule::search_agenda(plan, so_many(150'000), 2);
            CHECK_MESSAGE(plan.score().hard == 0, "seed ", seed);
            CHECK(found.score == plan.score());
        }
    }

    TEST_CASE("search_agenda: a small agenda is held as soon as it can be, however few the moves") {
        auto data = a_full_day();
        data.meetings.front().sessions.clear();
        const auto problem = schedule::agenda_problem(data, data.meetings.front());
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            AgendaPlan plan{problem};
            const auto found = schedule::search_agenda(plan, so_many(1, seed), 1);
            CHECK(plan.score().hard == 0);
            CHECK(found.score == plan.score());
        }
    }

    TEST_CASE("search_agenda: the same seed and steps give the same plan on any number of cores") {
        auto planted = planted_agenda({.items = 30, .rooms = 4, .seed = 7});
        const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
        const auto plan_on = [&](unsigned threads, std::uint64_t seed) {
            AgendaPlan plan{problem};
            (void)schedule::search_agenda(plan, so_many(20'000, seed), threads);
            return plan.state();
        };
        const auto one = plan_on(1, 1);
        CHECK(plan_on(2, 1) == one);
        CHECK(plan_on(8, 1) == one);
        CHECK(plan_on(2, 2) != one);
    }

    TEST_CASE("search_agenda: so it is where something hard is broken behind the ladder, and is mended") {
        auto planted = planted_agenda({.items = 30, .rooms = 3, .seed = 7});
        for (auto& item : planted.meeting().agenda->items)
            item.kind = ItemKind::plenary; // for which the hours do not suffice
        const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
        const auto plan_on = [&](unsigned threads) {
            AgendaPlan plan{problem};
            CHECK(schedule::search_agenda(plan, so_many(20'000), threads).score.hard > 0);
            return plan.state();
        };
        const auto one = plan_on(1);
        CHECK(plan_on(2) == one);
        CHECK(plan_on(8) == one);
    }

    TEST_CASE("the moves of a planted agenda: what they promise is what they do") {
        auto planted = planted_agenda({.items = 60, .rooms = 5, .seed = 2});
        planted.meeting().sessions = planted.timetable;
        const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
        AgendaPlan plan{problem};
        AgendaPlan anew{problem};
        schedule::Random random{5};
        const schedule::Weights weights{70, 9};
        plan.weigh(weights);
        const auto sum = [&](const schedule::Score& score) {
            return (score.hard * weights.hard) + (score.medium * weights.medium) + score.soft;
        };
        int made = 0;
        for (int i = 0; i < 3'000; ++i) {
            const auto state = plan.state();
            const auto score = plan.score();
            const std::int64_t limit = i % 3 == 0 ? 1'000'000 : 200;
            const auto change = plan.propose(random, limit);
            REQUIRE(plan.state() == state);
            REQUIRE(plan.score() == score);
            if (!change)
                continue;
            CHECK(*change <= limit);
            plan.accept();
            CHECK(sum(plan.score()) - sum(score) == *change);
            anew.restore(plan.state());
            REQUIRE(anew.score() == plan.score());
            ++made;
        }
        CHECK(made > 300);
    }

    TEST_CASE(
        "terms_of: they add up to what the plan costs, and alternatives tell what a move would change") {
        for (std::uint64_t seed = 1; seed <= 4; ++seed)
            for (const int cost_of_moving : {0, 20}) {
                auto planted = planted_agenda({.items = 14, .rooms = 3, .seed = seed});
                planted.meeting().sessions = planted.timetable;
                const auto problem =
                    schedule::agenda_problem(planted.data, planted.meeting(), cost_of_moving);
                AgendaPlan plan{problem};
                schedule::search_agenda(plan, so_many(2'000, seed), 1);
                std::int64_t sum = 0;
                for (const auto& term : schedule::terms_of(planted.meeting(), plan, cost_of_moving)) {
                    CHECK(term.points > 0);
                    sum += term.points;
                }
                CHECK(sum == plan.score().soft);
                for (std::size_t item = 0; item < problem.items.size(); ++item)
                    for (const auto& [option, change] : schedule::alternatives_of(plan, item, 3)) {
                        auto state = plan.state();
                        state[item] = option;
                        auto moved = plan;
                        moved.restore(state);
                        CHECK(moved.score() == plan.score() + change);
                    }
            }
    }

    TEST_CASE("pin_items: what is pinned stays, whatever is gained by moving it") {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            auto planted = planted_agenda({.items = 14, .rooms = 3, .seed = seed});
            planted.meeting().sessions = planted.timetable;
            auto problem = schedule::agenda_problem(planted.data, planted.meeting());
            const auto code = problem.items[seed].code;
            CHECK(schedule::pin_items(problem, {code}).empty());
            AgendaPlan plan{problem};
            schedule::search_agenda(plan, so_many(20'000, seed), 2);
            const auto sessions = schedule::sessions_of(planted.meeting(), problem, plan);
            const auto find = [&](const std::vector<Session>& list) {
                return *std::find_if(list.begin(), list.end(),
                                     [&](const Session& one) { return one.code == code; });
            };
            CHECK(find(sessions).starts == find(planted.timetable).starts);
            CHECK(find(sessions).room == find(planted.timetable).room);
            CHECK(schedule::pin_items(problem, {SessionCode{"no-such-item"}}).size() == 1);
        }
    }
}
