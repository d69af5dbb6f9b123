/// \file
/// What the commands that search a plan share: their options, Ctrl-C, and the line that tells how far they
/// are.
#pragma once

#include "cli/context.hpp"
#include "cli/progress.hpp"
#include "schedule/search.hpp"

#include <algorithm>
#include <csignal>
#include <optional>
#include <span>
#include <string_view>
#include <thread>
#include <vector>

namespace plenary::cli {

/// While it lives Ctrl-C, or SIGTERM, ends the search, and the best so far is told.
class Interruptible {
public:
    Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;
    ~Interruptible();

    /// Whether it was to end since the last one began.
    [[nodiscard]] static const std::atomic<bool>& flag();

private:
    void (*before_)(int);
    void (*before_end_)(int); ///< of SIGTERM
};

/// `--time`, `--steps` and `--seed`; without the first two the search takes five seconds.
schedule::SearchOptions search_options(const Invocation& invocation);

/// Adds those options.
std::vector<Option> with_search_options(std::vector<Option> options);

/// Adds `--format`, one of `formats` and explained so, `--json` and `--output`, for what may also be written
/// as a fixture.
std::vector<Option> with_plan_output(std::vector<Option> options, std::span<const std::string_view> formats,
                                     std::string_view format_help);

/// What `--keep` lets a move cost in points: a share of 0.9 makes it 9 times as dear as one of 0.5; 0 where
/// it is not given.
int cost_of_moving(const Invocation& invocation);

/// Whether the plan is to be written as a fixture: by `--format`, else by the ending of `--output`.
bool wants_yaml(const Invocation& invocation);

/// Calls search(options, threads) while Ctrl-C ends it and the terminal tells how far it is; true when Ctrl-C
/// was pressed.
template<class Search>
bool watch_search(const Context& context, schedule::SearchOptions options, Search search) {
    const Interruptible interruptible;
    options.stop = &Interruptible::flag();
    schedule::SearchProgress progress;
    std::optional<ProgressLine> line;
    if (context.environment().err_is_terminal) {
        options.progress = &progress;
        line.emplace(context.err(), progress);
    }
    search(options, std::max(1U, std::thread::hardware_concurrency()));
    return Interruptible::flag();
}

} // namespace plenary::cli
