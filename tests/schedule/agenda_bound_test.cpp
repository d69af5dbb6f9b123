/// \file
/// What no timetable costs less than, compared with all timetables of small agendas.
#include "schedule/agenda/agenda_bound.hpp"
#include "schedule/agenda/agenda_plan.hpp"
#include "schedule/agenda/agenda_search.hpp"
#include "support/build.hpp"
#include "support/planted_agenda.hpp"

#include <doctest/doctest.h>

#include <optional>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;
using schedule::AgendaPlan;
using schedule::AgendaProblem;
using schedule::Random;
using schedule::Score;

namespace {

/// Few items on one day, with hours, order, people, weights and sessions that stand.
struct Small {
    Dataset data;

    Small(std::uint64_t seed, int rooms) {
        Random random{seed};
        const auto one_in = [&](std::uint64_t n) { return random.below(n) == 0; };
        data.venues = {a_venue("house")};
        for (int i = 0; i < rooms; ++i)
            data.venues[0].rooms.push_back({RoomCode{"r" + std::to_string(i)}, "Room", 20 + 30 * i, {}});
        data.series = {a_series("talks")};
        if (one_in(2))
            for (auto& points : data.series[0].weights.emplace().stated)
                points = static_cast<int>(random.below(40));
        data.participants = {a_participant("ann"), a_participant("bea")};
        data.meetings = {a_meeting("day").of("talks").on("2027-05-18").at("house")};
        data.meetings[0].status = MeetingStatus::confirmed;
        data.meetings[0].invited.emplace_back().delegation = DelegationCode{"KAZ"};
        data.meetings[0].invited.back().seats = 1;
        auto& agenda = data.meetings[0].agenda.emplace();
        if (rooms > 1 && one_in(2))
            agenda.interpretation.emplace().teams = 1;
        agenda.sittings = {{{600, 720}, std::nullopt}, {{780, 870}, std::nullopt}};
        if (one_in(2))
            agenda.pause = 15;
        if (one_in(2))
            agenda.stays = {{ParticipantCode{"ann"}, std::nullopt, Hours{630, 840}}};
        for (int i = 0; i < 4; ++i) {
            AgendaItem item;
            item.code = SessionCode{"i" + std::to_string(i)};
            item.title = "An item";
            item.minutes = 15 * (1 + static_cast<int>(random.below(3)));
            item.kind = one_in(3) ? ItemKind::plenary : ItemKind::parallel;
            if (one_in(3))
                item.seats = 10;
            if (i > 0 && one_in(3))
                item.after = {SessionCode{"i0"}};
            if (one_in(3))
                item.speakers = {ParticipantCode{"ann"}};
            if (one_in(3))
                item.preferred_people = {ParticipantCode{"ann"}};
            if (rooms > 1 && one_in(2))
                item.track = "a track";
            if (rooms > 1 && item.kind == ItemKind::parallel && one_in(2))
                item.required_delegations = {DelegationCode{"KAZ"}};
            if (rooms > 1 && one_in(2))
                item.interpreted = Interpreted::with;
            agenda.items.push_back(item);
        }
    }

    [[nodiscard]] AgendaProblem problem() const {
        return schedule::agenda_problem(data, data.meetings[0], 0, 15);
    }
};

/// Of all timetables in which nothing hard is broken.
std::optional<Score> best_of_all(const AgendaProblem& problem) {
    AgendaPlan plan{problem};
    std::optional<Score> best;
    AgendaPlan::State state(problem.items.size(), 0);
    for (;;) {
        plan.restore(state);
        if (plan.score().hard == 0 && (!best || plan.score() < *best))
            best = plan.score();
        std::size_t item = 0;
        while (item < state.size() && ++state[item] == problem.items[item].options.size())
            state[item++] = 0;
        if (item == state.size())
            return best;
    }
}

} // namespace

TEST_SUITE("schedule::agenda_bound") {
    TEST_CASE("bound_of: in one room it is the best of all timetables") {
        int compared = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const auto problem = Small{seed, 1}.problem();
            if (const auto best = best_of_all(problem)) {
                CHECK_MESSAGE(schedule::bound_of(problem) == *best, seed);
                ++compared;
            }
        }
        CHECK(compared > 15);
    }

    TEST_CASE("bound_of: in several rooms nothing is below it") {
        int reached = 0;
        for (std::uint64_t seed = 1; seed <= 24; ++seed) {
            auto small = Small{seed, 2};
            small.data.meetings[0].agenda->items.resize(3);
            const auto problem = small.problem();
            if (const auto best = best_of_all(problem)) {
                CHECK_MESSAGE(schedule::bound_of(problem) <= *best, seed);
                reached += schedule::bound_of(problem) == *best ? 1 : 0;
            }
        }
        CHECK(reached > 5);
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            auto planted = planted_agenda({.items = 14, .rooms = 3, .seed = seed});
            const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
            AgendaPlan plan{problem};
            schedule::SearchOptions options;
            options.steps = 20'000;
            schedule::search_agenda(plan, options, 2);
            const auto bound = schedule::bound_of(problem);
            REQUIRE(plan.score().hard == 0);
            CHECK(bound <= plan.score());
            if (bound.medium == plan.score().medium) // no plan is far above it
                CHECK(bound.soft * 10 > plan.score().soft * 6);
            // Who knows the bound looks no longer than it takes to reach it.
            auto again = AgendaPlan{problem};
            options.enough = plan.score();
            CHECK(schedule::search_agenda(again, options, 1).steps <= options.steps);
            CHECK(again.score() == plan.score());
        }
    }

    TEST_CASE("bound_of: twelve items in one room are searched until nothing better can be") {
        Small small{1, 1};
        auto& agenda = *small.data.meetings[0].agenda;
        agenda.items.clear();
        agenda.stays.clear();
        agenda.sittings = {{{540, 780}, std::nullopt}, {{840, 1'080}, std::nullopt}};
        for (int i = 0; i < 12; ++i) {
            AgendaItem item;
            item.code = SessionCode{"i" + std::to_string(i)};
            item.title = "An item";
            item.minutes = 15 * (1 + i % 3);
            if (i % 4 == 3)
                item.after = {SessionCode{"i" + std::to_string((i + 5) % 12)}};
            agenda.items.push_back(item);
        }
        const auto problem = small.problem();
        AgendaPlan plan{problem};
        schedule::SearchOptions options;
        options.steps = 200'000;
        schedule::search_agenda(plan, options, 2);
        CHECK(plan.score() == schedule::bound_of(problem));
    }
}
