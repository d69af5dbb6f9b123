#include "bench/agendas.hpp"

#include "schedule/agenda/agenda_search.hpp"
#include "support/planted_agenda.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <thread>

namespace plenary::bench {

namespace {

struct Wanted {
    int items;
    int rooms;
    double seconds; ///< within which nothing hard shall be broken
    int agendas;
};

void bench_size(const Wanted& wanted) {
    const auto threads = std::max(1U, std::thread::hardware_concurrency());
    int found = 0;
    double slowest = 0;
    double cost = 0;
    double moves = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(wanted.agendas); ++seed) {
        auto planted = testing::planted_agenda({.items = wanted.items, .rooms = wanted.rooms, .seed = seed});
        const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
        schedule::AgendaPlan plan{problem};
        schedule::SearchOptions options;
        options.time = std::chrono::duration<double>{wanted.seconds};
        const auto result = schedule::search_agenda(plan, options, threads);
        cost += static_cast<double>(result.score.soft) / wanted.agendas;
        moves += static_cast<double>(result.steps) / result.time.count() / 1e6 / wanted.agendas;
        if (result.score.hard > 0)
            continue;
        ++found;
        slowest = std::max(slowest, result.feasible_after.value_or(result.time).count());
    }
    std::printf("agendas of %d items in %d rooms: in %.1f s nothing hard broken in %d of %d, after %.3f s at "
                "most; cost %.0f, %.1f million moves a second\n",
                wanted.items, wanted.rooms, wanted.seconds, found, wanted.agendas, slowest, cost, moves);
}

} // namespace

void bench_agendas() {
    constexpr std::array<Wanted, 3> sizes{{{26, 3, 0.3, 20}, {60, 5, 1, 20}, {120, 7, 5, 10}}};
    for (const auto& size : sizes)
        bench_size(size);
}

} // namespace plenary::bench
