#include "bench/agendas.hpp"

#include "bench/measure.hpp"
#include "schedule/agenda/agenda_search.hpp"
#include "support/planted_agenda.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <thread>

namespace plenary::bench {

namespace {

schedule::SearchResult plan_for(double seconds, int items, int rooms, std::uint64_t seed) {
    auto planted = testing::planted_agenda({.items = items, .rooms = rooms, .seed = seed});
    const auto problem = schedule::agenda_problem(planted.data, planted.meeting());
    schedule::AgendaPlan plan{problem};
    schedule::SearchOptions options;
    options.time = std::chrono::duration<double>{seconds};
    return schedule::search_agenda(plan, options, std::max(1U, std::thread::hardware_concurrency()));
}

struct Wanted {
    int items;
    int rooms;
    double seconds; ///< within which nothing hard shall be broken
    int agendas;
};

void bench_size(const Wanted& wanted) {
    int found = 0;
    double slowest = 0;
    double cost = 0;
    double moves = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(wanted.agendas); ++seed) {
        const auto result = plan_for(wanted.seconds, wanted.items, wanted.rooms, seed);
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

void bench_agenda_costs(int seconds) {
    struct Size {
        int items;
        int rooms;
        double seconds;
    };
    constexpr std::array<Size, 2> sizes{{{60, 5, 5}, {120, 7, 20}}};
    constexpr double most = 1.02;
    for (const auto& [items, rooms, soon] : sizes) {
        std::printf("what an agenda of %d items in %d rooms costs after %.0f s, against %d s\n", items, rooms,
                    soon, seconds);
        const auto longest = plan_for(seconds, items, rooms, 1);
        const auto shortest = plan_for(soon, items, rooms, 1);
        std::printf("  hard broken: %lld and %lld\n", static_cast<long long>(shortest.score.hard),
                    static_cast<long long>(longest.score.hard));
        print_ratio("  cost", static_cast<double>(shortest.score.soft),
                    static_cast<double>(longest.score.soft), "", most);
    }
}

} // namespace plenary::bench
