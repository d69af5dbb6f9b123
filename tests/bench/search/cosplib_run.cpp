#include "bench/search/cosplib.hpp"
#include "bench/search/cosplib_search.hpp"
#include "util/file.hpp"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <stdexcept>

namespace plenary::schedule_bench {
namespace {

// The best of the library's own solutions, which were found with Gurobi.
std::optional<std::int64_t> known_reference(const std::string& name) {
    if (name == "N2OR")
        return 2;
    if (name == "GECCO19")
        return 1'000'116;
    if (name == "GECCO20")
        return 6'298;
    if (name == "OR60F")
        return 433;
    return std::nullopt;
}

schedule::Rounds rounds(const Conference& conference, const CosplibOptions& options) {
    const double moves = options.search.steps > 0 ? static_cast<double>(options.search.steps)
                                                  : options.search.time.count() * 4e5 * options.threads;
    const double a_round =
        20'000.0 * static_cast<double>(std::max<std::size_t>(conference.submissions.size(), 1));
    return {.count = static_cast<unsigned>(std::clamp(moves / a_round, 1.0, 1000.0)),
            .warm_temperature = 20,
            .threads = options.threads};
}

void print(const Conference& conference, const std::string& name, const ConferenceCheck& found,
           const schedule::SearchResult& result, std::optional<std::int64_t> reference) {
    std::cout << name << ": " << conference.submissions.size() << " submissions, " << conference.tracks.size()
              << " tracks, " << conference.sessions.size() << " sessions, " << conference.rooms.size()
              << " rooms\n";
    for (std::size_t term = 0; term < conference_terms; ++term)
        if (conference.weights[term] > 0)
            std::cout << "  " << std::left << std::setw(40)
                      << schedule_bench::name(static_cast<ConferenceTerm>(term)) << std::right
                      << std::setw(12) << found.penalties[term] << "\n";
    for (const auto& broken : found.broken)
        std::cout << "  broken     " << broken << "\n";
    std::cout << "  objective  " << found.objective << "\n";
    if (reference)
        std::cout << "  reference  " << *reference << "\n";
    std::cout << std::fixed << std::setprecision(3) << "  feasible   ";
    if (result.feasible_after)
        std::cout << "after " << result.feasible_after->count() << " s\n";
    else
        std::cout << "never\n";
    std::cout << std::setprecision(2) << "  searched   " << result.time.count() << " s, " << result.steps
              << " moves, " << static_cast<double>(result.steps) / std::max(result.time.count(), 1e-9) / 1e6
              << " million a second\n";
}

} // namespace

bool run_cosplib(const std::string& name, std::string_view workbook, const CosplibOptions& options) {
    const auto conference = read_cosplib(workbook);
    ConferenceSearch model{conference};
    auto search = options.search;
    // What is not placed has to cost more than any place, and the search begins hot enough to give up either.
    search.weights.hard = std::max<std::int64_t>(2 * model.largest_cost(), 1'000);
    search.first_temperature = static_cast<double>(search.weights.hard) / 4;
    search.last_temperature = 0.15;
    const auto result = schedule::anneal_in_rounds(model, search, rounds(conference, options));
    const auto places = model.places();
    const auto found = check(conference, places);
    print(conference, name, found, result, known_reference(name));
    if (found.broken.empty() != (result.score.hard == 0) ||
        (found.broken.empty() && found.objective != result.score.soft))
        throw std::runtime_error("the checker disagrees with the search, whose objective is " +
                                 std::to_string(result.score.soft));
    if (options.solution)
        util::write_file_atomically(*options.solution, solution_text(conference, places));
    return found.broken.empty();
}

} // namespace plenary::schedule_bench
