#include "exchange/files/number_format.hpp"

#include "domain/time/time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace plenary::exchange {

namespace {

using Kind = NumberFormat::Kind;

constexpr double day_in_seconds = 86'400;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Where the token at `offset` ends that is shown as it stands, or not at all: "text", \x, _x, *x, [Red].
/// `offset` itself for any other token.
std::size_t behind_literal(std::string_view code, std::size_t offset) {
    const auto behind = [&](char close) {
        const std::size_t end = code.find(close, offset + 1);
        return end == std::string_view::npos ? code.size() : end + 1;
    };
    switch (code[offset]) {
    case '"':
        return behind('"');
    case '[':
        return behind(']');
    case '\\':
    case '_':
    case '*':
        return std::min(offset + 2, code.size());
    default:
        return offset;
    }
}

bool is_elapsed(std::string_view bracketed) {
    const char first = bracketed.size() > 2 ? lower(bracketed[1]) : ' ';
    return bracketed.front() == '[' && (first == 'h' || first == 'm' || first == 's') &&
           std::all_of(bracketed.begin() + 1, bracketed.end() - 1, [&](char c) { return lower(c) == first; });
}

std::string two_digits(std::int64_t value) {
    auto text = std::to_string(value);
    if (value < 10)
        text.insert(text.begin(), '0');
    return text;
}

std::string time_text(std::int64_t seconds) {
    return two_digits(seconds / 3600) + ":" + two_digits(seconds / 60 % 60);
}

/// Days as Excel counts them; its 1900 has a 29 February, day 60, which exists nowhere else.
std::optional<domain::Date> date_of(std::int64_t days, bool from_1904) {
    constexpr std::int64_t last_day = 2'958'465; // 9999-12-31
    constexpr std::int64_t shift_1904 = 1462;
    const std::int64_t counted = from_1904 ? days + shift_1904 : days;
    if (days < 0 || counted < 1 || counted > last_day || counted == 60)
        return std::nullopt;
    const domain::Date before_first(1899, 12, counted < 60 ? 31 : 30);
    return before_first + boost::gregorian::days(counted);
}

std::optional<std::string> moment_text(double value, Kind kind, bool from_1904) {
    if (!(value >= 0 && value < 3e6))
        return std::nullopt;
    auto days = static_cast<std::int64_t>(std::floor(value));
    auto seconds = std::llround((value - std::floor(value)) * day_in_seconds);
    if (seconds == static_cast<long long>(day_in_seconds)) {
        seconds = 0;
        ++days;
    }
    if (kind == Kind::time)
        return time_text(seconds);
    const auto date = date_of(days, from_1904);
    if (days == 0 && value > 0 && !from_1904)
        return time_text(seconds); // a time alone, whatever it is shown as
    if (!date)
        return std::nullopt;
    return domain::format_date(*date) + (kind == Kind::date ? "" : "T" + time_text(seconds));
}

std::string plain_text(double value) {
    constexpr double exact_enough = 1e21;
    std::array<char, 64> buffer{};
    const bool is_whole = value == std::floor(value) && std::abs(value) < exact_enough;
    const double shown = value == 0 ? 0 : value; // not -0
    const auto end = is_whole ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown,
                                              std::chars_format::fixed, 0)
                              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown,
                                              std::chars_format::general, 15);
    return {buffer.data(), end.ptr};
}

bool is_whole_number(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string with_zeros(std::string text, std::size_t digits) {
    if (is_whole_number(text) && text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return text;
}

} // namespace

NumberFormat number_format(std::string_view code) {
    bool has_date = false;
    bool has_time = false;
    bool has_m = false;
    std::size_t zeros = 0;
    bool only_zeros = true;
    for (std::size_t i = 0; i < code.size() && code[i] != ';';) {
        if (const std::size_t behind = behind_literal(code, i); behind != i) {
            if (is_elapsed(code.substr(i, behind - i)))
                return {};
            only_zeros = false;
            i = behind;
            continue;
        }
        const char c = lower(code[i++]);
        has_date = has_date || c == 'y' || c == 'd';
        has_time = has_time || c == 'h' || c == 's';
        has_m = has_m || c == 'm';
        zeros += c == '0' ? 1 : 0;
        only_zeros = only_zeros && c == '0';
    }
    if (has_date || has_time || has_m) {
        const Kind with_time = has_date ? Kind::date_time : Kind::time;
        return {has_time ? with_time : Kind::date, 0};
    }
    constexpr std::size_t longest = 32;
    return only_zeros && zeros >= 2 && zeros <= longest ? NumberFormat{Kind::zeros, zeros} : NumberFormat{};
}

NumberFormat built_in_format(int id) {
    // ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates in East Asia.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {Kind::date, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return {Kind::time, 0};
    return id == 22 ? NumberFormat{Kind::date_time, 0} : NumberFormat{};
}

std::optional<std::string> number_text(std::string_view number, const NumberFormat& format, bool from_1904) {
    constexpr std::size_t exact_digits = 15;
    if (is_whole_number(number) && number.size() <= exact_digits && format.kind == Kind::plain)
        return std::string(number);
    if (number.starts_with('+'))
        number.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    switch (format.kind) {
    case Kind::plain:
        return plain_text(value);
    case Kind::zeros:
        return with_zeros(plain_text(value), format.digits);
    case Kind::date:
    case Kind::time:
    case Kind::date_time:
        break;
    }
    return moment_text(value, format.kind, from_1904);
}

std::string iso_date_text(std::string_view text) {
    constexpr std::size_t date_length = 10;
    constexpr std::size_t minute_length = 16;
    const std::string_view date = text.substr(0, date_length);
    const std::string_view time = text.substr(std::min(date_length, text.size()));
    if (!domain::parse_date(date))
        return std::string(text);
    if (time.empty() || time.starts_with("T00:00:00"))
        return std::string(date);
    const std::string_view minute = text.substr(0, minute_length);
    return std::string(domain::parse_local_time(minute) ? minute : text);
}

} // namespace plenary::exchange
