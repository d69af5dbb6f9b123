/// \file
/// The answer of a plan: within its time, and with the same proofs as there are behind it.
#include "schedule/agenda/agenda_answer.hpp"
#include "schedule/agenda/agenda_bound.hpp"
#include "support/build.hpp"
#include "support/planted_agenda.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;
using schedule::AgendaPlan;

namespace {

using SteadyClock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

schedule::SearchOptions within(double seconds) {
    schedule::SearchOptions options;
    options.time = Seconds{seconds};
    return options;
}

/// Two items of an hour in one room, in one sitting of so many minutes.
Dataset two_items(int minutes) {
    Dataset data;
    data.venues = {a_venue("house").room("hall", "Hall")};
    data.series = {a_series("talks")};
    data.meetings = {a_meeting("day").of("talks").on("2027-05-18").at("house")};
    auto& agenda = data.meetings.front().agenda.emplace();
    agenda.sittings = {{{600, 600 + minutes}, {}}};
    for (const auto* code : {"a", "b"}) {
        AgendaItem item;
        item.code = SessionCode{code};
        item.minutes = 60;
        agenda.items.push_back(item);
    }
    return data;
}

const schedule::ConflictFinder finds_nothing = [](const auto&) { return std::nullopt; };

} // namespace

TEST_SUITE("schedule::agenda_answer") {
    TEST_CASE("a plan that is as good as can be ends the search long before its time") {
        const auto data = two_items(150);
        const auto problem = schedule::agenda_problem(data, data.meetings.front());
        AgendaPlan plan{problem};
        const auto begin = SteadyClock::now();
        const auto answer = schedule::answer_agenda(plan, within(60), 2, finds_nothing);
        CHECK(Seconds{SteadyClock::now() - begin}.count() < 30);
        CHECK(plan.score() == schedule::bound_of(problem));
        CHECK(answer.bound == plan.score());
        CHECK_FALSE(answer.conflict);
    }

    TEST_CASE("a number of steps is that many, and the bound is the whole one") {
        const auto data = two_items(150);
        const auto problem = schedule::agenda_problem(data, data.meetings.front());
        AgendaPlan plan{problem};
        schedule::SearchOptions options;
        options.steps = 5'000;
        const auto answer = schedule::answer_agenda(plan, options, 2, finds_nothing);
        CHECK(answer.searched.steps > 4'000);
        CHECK(answer.bound == schedule::bound_of(problem));
    }

    TEST_CASE("what cannot hold together is looked for in the time, which it does not lengthen") {
        const auto data = two_items(90);
        const auto problem = schedule::agenda_problem(data, data.meetings.front());
        const auto& meeting = data.meetings.front();
        for (const bool is_patient : {true, false}) {
            AgendaPlan plan{problem};
            std::atomic<int> asked = 0;
            const auto begin = SteadyClock::now();
            const auto answer = schedule::answer_agenda(plan, within(0.4), 2, [&](const auto& is_over) {
                ++asked;
                while (is_patient && !is_over())
                    std::this_thread::sleep_for(std::chrono::milliseconds{1});
                return is_patient ? std::nullopt : schedule::find_conflict(data, meeting, {}, is_over);
            });
            CHECK(Seconds{SteadyClock::now() - begin}.count() < 10); // a machine may be slow
            CHECK(asked == 1);
            CHECK(plan.score().hard > 0);
            CHECK(answer.conflict.has_value() != is_patient);
        }
    }

    TEST_CASE("a bound that is given up is a bound, and no better one") {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            auto planted = planted_agenda({.items = 26, .rooms = 3, .seed = seed});
            const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
            const auto whole = schedule::bound_of(problem);
            int looks = 0;
            auto before = schedule::bound_of(problem, [] { return true; });
            for (const int most : {1, 10, 100}) {
                looks = 0;
                const auto part = schedule::bound_of(problem, [&] { return ++looks > most; });
                CHECK(before <= part);
                CHECK(part <= whole);
                before = part;
            }
        }
    }

    TEST_CASE("who stops the search has the answer at once") {
        auto planted = planted_agenda({.items = 40, .rooms = 4, .seed = 2});
        const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
        AgendaPlan plan{problem};
        std::atomic<bool> stop = false;
        auto options = within(120);
        options.stop = &stop;
        std::jthread other{[&] {
            std::this_thread::sleep_for(std::chrono::milliseconds{200});
            stop = true;
        }};
        const auto begin = SteadyClock::now();
        (void)schedule::answer_agenda(plan, options, 2, finds_nothing);
        CHECK(Seconds{SteadyClock::now() - begin}.count() < 60);
    }
}
