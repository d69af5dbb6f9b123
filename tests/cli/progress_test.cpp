/// \file
/// The line that tells how far a search is.
#include "cli/progress.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;
using namespace std::chrono_literals;

TEST_SUITE("progress") {
    TEST_CASE("progress: in words") {
        CHECK(cli::progress_in_words({{}, 0}, 0s) == "0 s, 0 thousand moves. Ctrl-C takes the best so far.");
        CHECK(cli::progress_in_words({{}, 999'999}, 2s) ==
              "2 s, 999 thousand moves. Ctrl-C takes the best so far.");
        CHECK(cli::progress_in_words({schedule::Score{1, 0, 88}, 12'345'678}, 75s) ==
              "75 s, 12.3 million moves: 1 impossible, 88 points. Ctrl-C takes the best so far.");
        const schedule::Score best{0, 1, 88};
        CHECK(cli::progress_in_words({best, 1'000'000, schedule::Score{0, 1, 80}}, 1s) ==
              "1 s, 1.0 million moves: 0 impossible, 88 points, none less than 80. Ctrl-C takes the best so "
              "far.");
        CHECK(cli::progress_in_words({best, 1'000'000, schedule::Score{0, 0, 80}}, 1s) ==
              "1 s, 1.0 million moves: 0 impossible, 88 points. Ctrl-C takes the best so far.");
    }

    TEST_CASE("progress: the line is written while it lives, and is gone with it") {
        schedule::SearchProgress progress;
        progress.note({0, 0, 7}, 5'000);
        std::ostringstream terminal;
        {
            const cli::ProgressLine line{terminal, progress};
            std::this_thread::sleep_for(1'700ms); // from the first second on, twice a second
        }
        const auto written = terminal.str();
        CHECK(written.find("5 thousand moves: 0 impossible, 7 points.") != std::string::npos);
        CHECK(written.ends_with("\r\x1b[K"));
    }

    TEST_CASE("progress: a search that ends at once writes no line") {
        const schedule::SearchProgress progress;
        std::ostringstream terminal;
        {
            const cli::ProgressLine line{terminal, progress};
        }
        CHECK(terminal.str() == "\r\x1b[K");
    }
}
