#include "cli/progress.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string>

namespace plenary::cli {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::string_view clear_line = "\r\x1b[K";

std::string moves_in_words(std::uint64_t moves) {
    constexpr std::uint64_t thousand = 1'000;
    constexpr std::uint64_t million = 1'000'000;
    if (moves < million)
        return std::to_string(moves / thousand) + " thousand moves";
    return fmt::format("{}.{} million moves", moves / million, moves % million * 10 / million);
}

} // namespace

std::string progress_in_words(const schedule::SearchProgress::Seen& seen, std::chrono::seconds since) {
    auto line = std::to_string(since.count()) + " s, " + moves_in_words(seen.steps);
    if (seen.best)
        line += fmt::format(": {} impossible, {} points", seen.best->hard, seen.best->soft);
    // Of what has an error, or other warnings than the bound, the points of the bound say nothing.
    if (seen.best && seen.bound && seen.bound->hard == seen.best->hard &&
        seen.bound->medium == seen.best->medium)
        line += fmt::format(", none less than {}", seen.bound->soft);
    return line + ". Ctrl-C takes the best so far.";
}

ProgressLine::ProgressLine(std::ostream& terminal, const schedule::SearchProgress& progress)
    : terminal_(terminal), progress_(progress), thread_([this](const std::stop_token& stop) { run(stop); }) {}

ProgressLine::~ProgressLine() {
    thread_.request_stop();
    thread_.join();
    terminal_ << clear_line << std::flush;
}

void ProgressLine::run(const std::stop_token& stop) {
    constexpr std::chrono::milliseconds between_lines{500};
    const auto begin = SteadyClock::now();
    std::unique_lock lock{mutex_};
    while (!stop.stop_requested()) {
        stopped_.wait_for(lock, stop, between_lines, [] { return false; });
        const auto since = std::chrono::duration_cast<std::chrono::seconds>(SteadyClock::now() - begin);
        if (since.count() > 0 && !stop.stop_requested())
            terminal_ << clear_line << progress_in_words(progress_.seen(), since) << std::flush;
    }
}

} // namespace plenary::cli
