#include "cli/searching.hpp"

#include "cli/numbers.hpp"

namespace plenary::cli {

namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void interrupt_search(int /*signal*/) {
    interrupted = true;
}

} // namespace

Interruptible::Interruptible()
    : before_(std::signal(SIGINT, interrupt_search)), before_end_(std::signal(SIGTERM, interrupt_search)) {
    interrupted = false;
}

Interruptible::~Interruptible() {
    (void)std::signal(SIGINT, before_);
    (void)std::signal(SIGTERM, before_end_);
}

const std::atomic<bool>& Interruptible::flag() {
    return interrupted;
}

namespace {

/// The seconds of `30`, `30s`, `5m` or `1h`; nothing where no time is given. Throws CommandError (usage).
std::optional<double> seconds_of(const Invocation& invocation) {
    constexpr double most = 1e6;
    const auto text = invocation.option("time").value_or("");
    constexpr double minute = 60;
    constexpr double hour = 3'600;
    for (const auto& [unit, seconds] : {std::pair{'m', minute}, std::pair{'h', hour}})
        if (text.size() > 1 && text.back() == unit) {
            const NumberRange range{.least = 0, .most = most / seconds, .unit = unit, .such_as = "30s or 5m"};
            return number_of(invocation, "time", range).value_or(0) * seconds;
        }
    return number_of(invocation, "time", {.least = 0, .most = most, .unit = 's', .such_as = "30s or 5m"});
}

} // namespace

schedule::SearchOptions search_options(const Invocation& invocation) {
    constexpr double seconds = 5;
    constexpr NumberRange seeds{.least = 0, .most = 1e15, .such_as = "2"};
    constexpr NumberRange steps{.least = 0, .most = 1e15, .such_as = "100000"};
    schedule::SearchOptions options;
    options.seed = static_cast<std::uint64_t>(number_of(invocation, "seed", seeds).value_or(1));
    options.steps = static_cast<std::uint64_t>(number_of(invocation, "steps", steps).value_or(0));
    options.time =
        std::chrono::duration<double>{seconds_of(invocation).value_or(options.steps > 0 ? 0 : seconds)};
    options.first_temperature = 300;
    options.last_temperature = 0.5;
    return options;
}

std::vector<Option> with_search_options(std::vector<Option> options) {
    options.push_back({.name = "time",
                       .value = "TIME",
                       .help = "how long to search at most, such as 30s, 5m or 1h; else 5s"});
    options.push_back({.name = "steps", .value = "N", .help = "how many moves to try, instead of a time"});
    options.push_back({.name = "seed", .value = "N", .help = "another number gives another plan; else 1"});
    return options;
}

std::vector<Option> with_plan_output(std::vector<Option> options, std::span<const std::string_view> formats,
                                     std::string_view format_help) {
    options.push_back(
        {.name = "format", .letter = 'O', .value = "FORMAT", .help = format_help, .choices = formats});
    options.push_back({.name = "json", .help = "the same as --format json"});
    options.push_back(output_option());
    return options;
}

int cost_of_moving(const Invocation& invocation) {
    constexpr double unit = 20;
    constexpr double most = 100'000;
    const auto keep = number_of(invocation, "keep", {.least = 0, .most = 1, .such_as = "0.9"}).value_or(0);
    return static_cast<int>(keep < 1 ? std::min(most, unit * keep / (1 - keep)) : most);
}

bool wants_yaml(const Invocation& invocation) {
    if (const auto format = invocation.option("format"))
        return *format == "yaml";
    const auto file = invocation.option("output").value_or("");
    return !invocation.has("json") && (file.ends_with(".yaml") || file.ends_with(".yml"));
}

} // namespace plenary::cli
