/// \file
/// A line on the terminal that tells how far a search is.
#pragma once

#include "schedule/search.hpp"

#include <condition_variable>
#include <iosfwd>
#include <mutex>
#include <thread>

namespace plenary::cli {

/// "8 s, 1.2 million moves: 0 impossible, 88 points, none less than 80. Ctrl-C takes the best so far."
std::string progress_in_words(const schedule::SearchProgress::Seen& seen, std::chrono::seconds since);

/// While it lives the line is written twice a second, from the first second on; it is gone with it.
class ProgressLine {
public:
    /// Keeps references to both.
    ProgressLine(std::ostream& terminal, const schedule::SearchProgress& progress);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine();

private:
    void run(const std::stop_token& stop);

    std::ostream& terminal_;
    const schedule::SearchProgress& progress_;
    std::mutex mutex_;
    std::condition_variable_any stopped_;
    std::jthread thread_;
};

} // namespace plenary::cli
