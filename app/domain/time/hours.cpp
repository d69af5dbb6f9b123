#include "domain/time/hours.hpp"

namespace plenary::domain {

namespace {

constexpr int minutes_of_an_hour = 60;

std::optional<int> two_digits(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (!is_digit(text[0]) || !is_digit(text[1]))
        return std::nullopt;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// `HH:MM`, up to 24:00.
std::optional<int> parse_minute(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = two_digits(text.substr(0, 2));
    const auto minute = two_digits(text.substr(3));
    if (!hour || !minute || *minute >= minutes_of_an_hour ||
        *hour * minutes_of_an_hour + *minute > minutes_a_day)
        return std::nullopt;
    return *hour * minutes_of_an_hour + *minute;
}

} // namespace

std::optional<Hours> parse_hours(std::string_view text) {
    const auto dots = text.find("..");
    if (dots == std::string_view::npos)
        return std::nullopt;
    const auto from = parse_minute(text.substr(0, dots));
    const auto to = parse_minute(text.substr(dots + 2));
    if (!from || !to || *from >= *to)
        return std::nullopt;
    return Hours{*from, *to};
}

std::string format_hours(const Hours& hours) {
    return format_minute(hours.from) + ".." + format_minute(hours.to);
}

std::string format_minute(int minute) {
    const auto digits = [](int number) {
        return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    };
    return digits(minute / minutes_of_an_hour) + ":" + digits(minute % minutes_of_an_hour);
}

} // namespace plenary::domain
