#include "bench/search/cosplib.hpp"
#include "bench/search/meeting_scheduling.hpp"
#include "exchange/error.hpp"
#include "exchange/files/table_file.hpp"
#include "schedule/search.hpp"
#include "util/file.hpp"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

namespace {

using namespace plenary;

constexpr int failed = 1;
constexpr int wrong_usage = 2;
constexpr int invalid_input = 3;

const char* const help_text =
    R"(Searches schedules for public problems and prints their scores beside references.

  schedule-bench INSTANCE.xlsx... [--time SECONDS] [--steps N] [--seed N] [--threads N] [--solution OUT]

INSTANCE.xlsx   of OptaPlanner's meeting scheduling, or of CoSPLib's conferences
--time 30s      how long to search each instance
--steps N       how many moves at most; with --time 0 the result depends on the seed alone
--threads N     how many at once; else as many as the machine has. With --steps it changes nothing but the time
--seed 1        another seed gives another schedule
--solution OUT  writes a line "start room" for each meeting, both from 0, or a line
                "submission<TAB>session<TAB>room<TAB>slot" for each slot of a submission, slots from 1; with
                several instances, or when it is there already, OUT is a folder, and the files are named for
                the instances, with .txt

Ctrl-C ends the search; the best schedule so far is printed and written. An instance that cannot be read does
not keep the others from being searched.
Exit codes: 0 done, 1 failed or something hard is broken, 2 wrong command line, 3 no such instance.
)";

std::atomic<bool> stopped{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void on_interrupt(int /*signal*/) {
    stopped = true;
}

struct Arguments {
    std::vector<std::string> instances;
    schedule::SearchOptions search;
    std::optional<std::string> solution;
    unsigned threads = std::max(1U, std::thread::hardware_concurrency());
};

struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template<typename Number>
Number number(const std::string& option, std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() ||
        !(value >= 0 && value <= static_cast<Number>(std::is_same_v<Number, unsigned> ? 1e9 : 1e15)))
        throw UsageError(option + ": '" + std::string(text) + "' is no number from 0");
    return value;
}

Arguments arguments(std::span<char*> words) {
    Arguments result;
    result.search.time = std::chrono::seconds{30};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string word = words[i];
        if (!word.starts_with("--")) {
            result.instances.push_back(word);
            continue;
        }
        if (i + 1 == words.size())
            throw UsageError(word + ": the value is missing, or there is no such option");
        std::string value = words[++i];
        if (word == "--time") {
            if (value.ends_with('s'))
                value.pop_back();
            result.search.time = std::chrono::duration<double>{number<double>(word, value)};
        } else if (word == "--steps") {
            result.search.steps = number<std::uint64_t>(word, value);
        } else if (word == "--seed") {
            result.search.seed = number<std::uint64_t>(word, value);
        } else if (word == "--threads") {
            result.threads = std::clamp(number<unsigned>(word, value), 1U, 256U);
        } else if (word == "--solution") {
            result.solution = value;
        } else {
            throw UsageError(word + ": there is no such option");
        }
    }
    if (result.instances.empty())
        throw UsageError("no instance is named");
    if (result.search.time.count() == 0 && result.search.steps == 0)
        throw UsageError("--time 0 needs --steps");
    return result;
}

std::string text(const schedule::Score& score) {
    return std::to_string(score.hard) + " / " + std::to_string(score.medium) + " / " +
           std::to_string(score.soft);
}

// The best of Timefold 1.5 and of a plain annealer, each in 300 s on one thread, by the number of meetings.
std::optional<schedule::Score> reference(const std::string& name) {
    if (name == "50meetings-160timegrains-5rooms")
        return schedule::Score{0, 136, 9051};
    if (name == "100meetings-320timegrains-5rooms")
        return schedule::Score{0, 56, 21781};
    if (name == "200meetings-640timegrains-5rooms")
        return schedule::Score{0, 66, 71243};
    return std::nullopt;
}

// Five million moves take about a second. By trial, tempering pays from so many for each meeting; with fewer,
// annealing once does better. What it leaves is not warmed up beyond its coldest copy, so that little time is
// enough to cool it down.
schedule::Rounds rounds(std::size_t meetings, const Arguments& asked) {
    const double moves = asked.search.steps > 0 ? static_cast<double>(asked.search.steps)
                                                : asked.search.time.count() * 5e6 * asked.threads;
    constexpr double enough = 400'000;
    constexpr double plenty = 1'000'000; // from twice that on, more than once is better than longer
    schedule::Rounds result{.count = asked.search.steps > 0 ? 1 : asked.threads, .threads = asked.threads};
    const auto each = moves / static_cast<double>(std::max<std::size_t>(meetings, 1));
    if (each >= enough) {
        result.count = static_cast<unsigned>(std::clamp(each / plenty, 1.0, 1000.0));
        result.ladder = schedule::Ladder{};
        result.again = 2;
        result.share_again = 0.2; // the coldest copies were cooled down before
        result.warm_temperature = result.ladder->coldest;
    }
    return result;
}

bool is_folder(const Arguments& asked) {
    return asked.instances.size() > 1 || std::filesystem::is_directory(*asked.solution);
}

// A search of minutes shall not end with a solution that cannot be written.
void make_room_for_solutions(const Arguments& asked) {
    const std::filesystem::path out = *asked.solution;
    if (is_folder(asked))
        std::filesystem::create_directories(out);
    else if (out.has_parent_path() && !std::filesystem::is_directory(out.parent_path()))
        throw UsageError("--solution: there is no folder '" + out.parent_path().string() + "'");
}

// Where the solution of an instance is written, if anywhere.
std::optional<std::filesystem::path> solution_file(const Arguments& asked, const std::string& name) {
    if (!asked.solution)
        return std::nullopt;
    const std::filesystem::path out = *asked.solution;
    return is_folder(asked) ? out / (name + ".txt") : out;
}

// Whether nothing hard is broken.
bool run(const std::filesystem::path& path, const Arguments& asked) {
    const auto workbook = exchange::table_bytes(path);
    if (schedule_bench::is_cosplib(workbook))
        return schedule_bench::run_cosplib(path.stem().string(), workbook,
                                           {.search = asked.search,
                                            .threads = asked.threads,
                                            .solution = solution_file(asked, path.stem().string())});
    const auto problem = schedule_bench::read_meeting_scheduling(workbook);
    schedule_bench::Timetable timetable{problem};
    const auto found =
        schedule::anneal_in_rounds(timetable, asked.search, rounds(problem.activities.size(), asked));
    const auto amounts = schedule_bench::check(problem, timetable.state());
    const auto score = schedule_bench::total(amounts);
    const auto name = path.stem().string();
    std::cout << name << ": " << problem.activities.size() << " meetings, " << problem.day_of_grain.size()
              << " grains, " << problem.capacities.size() << " rooms\n";
    for (const auto& amount : amounts)
        std::cout << "  " << std::left << std::setw(7) << amount.level << std::setw(53) << amount.name
                  << std::right << std::setw(8) << amount.penalty << "\n";
    std::cout << "  score      " << text(score) << "\n";
    if (const auto known = reference(name))
        std::cout << "  reference  " << text(*known) << "\n";
    std::cout << std::fixed << std::setprecision(3) << "  feasible   ";
    if (found.feasible_after)
        std::cout << "after " << found.feasible_after->count() << " s\n";
    else
        std::cout << "never\n";
    std::cout << std::setprecision(2) << "  searched   " << found.time.count() << " s, " << found.steps
              << " moves, " << static_cast<double>(found.steps) / std::max(found.time.count(), 1e-9) / 1e6
              << " million a second\n";
    if (score != found.score)
        throw std::runtime_error("the checker disagrees with the search, whose score is " +
                                 text(found.score));
    if (const auto out = solution_file(asked, name))
        util::write_file_atomically(*out, schedule_bench::solution_text(timetable.state()));
    return score.hard == 0;
}

int run_all(std::span<char*> words) {
    if (words.size() == 1 && std::string_view{words[0]} == "--help") {
        std::cout << help_text;
        return 0;
    }
    auto asked = arguments(words);
    asked.search.stop = &stopped;
    std::signal(SIGINT, on_interrupt);
    if (asked.solution)
        make_room_for_solutions(asked);
    int code = 0;
    for (const auto& instance : asked.instances) {
        try {
            if (!run(instance, asked) && code == 0)
                code = failed;
            std::cout.flush();
        } catch (const exchange::ExchangeError& error) {
            // What is wrong with a workbook is mended in it: no act of plenary is named.
            const auto help = error.remedy().in_words([](const domain::Step&) { return std::string{}; });
            std::cerr << "schedule-bench: " << instance << ": " << error.what() << "; " << help << "\n";
            code = invalid_input;
        }
    }
    return code;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run_all(std::span{argv + 1, static_cast<std::size_t>(std::max(argc - 1, 0))});
    } catch (const UsageError& error) {
        std::cerr << "schedule-bench: " << error.what() << "; see schedule-bench --help\n";
        return wrong_usage;
    } catch (const std::exception& error) {
        std::cerr << "schedule-bench: " << error.what() << "\n";
        return failed;
    }
}
