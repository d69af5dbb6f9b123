#include "cli/numbers.hpp"

#include "cli/error.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <string>

namespace plenary::cli {

using namespace domain;

std::optional<DaySpan> days_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    if (!text)
        return std::nullopt;
    const auto days = parse_days(*text);
    if (!days)
        throw CommandError(Exit::usage, fmt::format("--{}: '{}' are no days", option, *text),
                           "write 2027-05-04, or 2027-05-04..2027-05-05: the first day and the last");
    return days;
}

std::optional<double> number_of(const Invocation& invocation, std::string_view option,
                                const NumberRange& range) {
    const auto written = invocation.option(option);
    if (!written)
        return std::nullopt;
    auto text = *written;
    if (!text.empty() && text.back() == range.unit)
        text.pop_back();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size() && number >= range.least &&
        number <= range.most)
        return number;
    const auto name = "--" + std::string{option};
    const auto bound = [](double value) { return std::to_string(static_cast<std::int64_t>(value)); };
    throw CommandError(Exit::usage,
                       fmt::format("{}: '{}' is not a number from {} to {}", name, *written,
                                   bound(range.least), bound(range.most)),
                       fmt::format("write {} {}", name, range.such_as));
}

} // namespace plenary::cli
