#include "schedule/season/season_search.hpp"

#include "schedule/season/season_proof.hpp"

#include <algorithm>

namespace plenary::schedule {

Score search_season(Season& season, const SearchOptions& options, unsigned threads) {
    constexpr int parts = 4;
    const auto begin = std::chrono::steady_clock::now();
    // Many meetings need long rounds, few of them many rounds.
    constexpr std::size_t many = 40;
    const bool is_large = season.state().size() > many;
    const Rounds rounds{
        .count = is_large ? 2U : 6U, .again = is_large ? 2U : 4U, .warm_temperature = 50, .threads = threads};
    auto share = options;
    share.time = options.time / parts;
    share.steps = options.steps / parts;
    const bool has_share = share.steps > 0 || options.steps == 0;
    if (has_share)
        anneal_in_rounds(season, share, rounds);

    // A set takes as long as some moves; the more of them, the more slots there are.
    constexpr std::uint64_t least_steps_of_a_set = 20;
    constexpr std::uint64_t slots_of_a_step = 10'000;
    std::uint64_t slots = 0;
    for (const auto& meeting : season.table().meetings())
        slots += meeting.slots.size();
    const auto steps_of_a_set = std::max(least_steps_of_a_set, slots / slots_of_a_step);
    const auto sets = options.steps > 0 ? std::max<std::uint64_t>(1, share.steps / steps_of_a_set) : 0;
    const auto proof =
        prove(season.table(), season.score(), {sets, share.time, options.stop, options.progress});
    if (proof.better)
        season.restore(*proof.better);
    if (season.score() == proof.bound)
        return proof.bound;

    auto rest = options;
    rest.enough = proof.bound;
    rest.seed = ~options.seed;
    rest.time = options.time - (std::chrono::steady_clock::now() - begin);
    rest.steps = options.steps - (has_share ? 2 * share.steps : 0);
    if (options.time.count() == 0 || rest.time.count() > 0)
        anneal_in_rounds(season, rest, rounds);
    return proof.bound;
}

} // namespace plenary::schedule
