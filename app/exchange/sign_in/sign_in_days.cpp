#include "domain/change/typed_code.hpp"
#include "exchange/sign_in/sign_in.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

using domain::Date;
using domain::DaySpan;

std::optional<Date> day_made_of(int year, int month, int day) {
    constexpr int this_century = 2000;
    if (year < 100)
        year += this_century;
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return domain::parse_date(std::to_string(year) + "-" + two(month) + "-" + two(day));
}

/// The numbers of "25.11.2026", "25/11", "2026-11-25"; empty for other text.
std::vector<int> numbers_of_date(std::string_view text) {
    std::vector<int> numbers;
    std::string digits;
    const auto end_number = [&] {
        constexpr std::size_t most_digits = 4;
        if (digits.empty() || digits.size() > most_digits)
            return false;
        numbers.push_back(std::stoi(digits));
        digits.clear();
        return true;
    };
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
            continue;
        }
        if ((c != '.' && c != '/' && c != '-') || !end_number())
            return {};
    }
    if (!digits.empty() && !end_number())
        return {};
    return numbers.size() == 2 || numbers.size() == 3 ? numbers : std::vector<int>{};
}

/// The first of the readings that is a day of the meeting, else the first that is a day.
std::optional<Date> fitting(const std::vector<std::optional<Date>>& readings, const DaySpan& meeting) {
    std::optional<Date> first;
    for (const auto& day : readings) {
        if (day && meeting.contains(*day))
            return day;
        first = first ? first : day;
    }
    return first;
}

std::optional<Date> read_numbers(const std::vector<int>& numbers, const DaySpan& meeting) {
    const auto year = static_cast<int>(meeting.first.year());
    if (numbers.size() == 2)
        return fitting({day_made_of(year, numbers[1], numbers[0]), day_made_of(year, numbers[0], numbers[1])},
                       meeting);
    constexpr int least_year = 1000;
    if (numbers[0] >= least_year)
        return day_made_of(numbers[0], numbers[1], numbers[2]);
    return fitting(
        {day_made_of(numbers[2], numbers[1], numbers[0]), day_made_of(numbers[2], numbers[0], numbers[1])},
        meeting);
}

/// From 1; 0 for a word that is no month.
int month_of(const std::string& folded) {
    struct Month {
        int number;
        std::string_view beginnings;
    };
    static constexpr std::array<Month, 12> months{{{1, "jan yanv ene"},
                                                   {2, "feb fev"},
                                                   {3, "mar"},
                                                   {4, "apr avr abr"},
                                                   {5, "may mai maya"},
                                                   {6, "jun juin iyun"},
                                                   {7, "jul juil iyul"},
                                                   {8, "aug aou ago avg"},
                                                   {9, "sep"},
                                                   {10, "oct okt"},
                                                   {11, "nov noy"},
                                                   {12, "dec dez dic dek"}}};
    for (const auto& month : months)
        for (const auto& beginning : util::split_words(std::string{month.beginnings}))
            if (folded.starts_with(beginning))
                return month.number;
    return 0;
}

bool is_all_digits(const std::string& word) {
    return !word.empty() &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "Wed 25 November 2026", "Nov 25", "25 ноября".
std::optional<Date> read_worded(const std::vector<std::string>& words, const DaySpan& meeting) {
    int month = 0;
    std::vector<int> numbers;
    for (auto word : words) {
        constexpr std::size_t most_digits = 4;
        for (const std::string_view ending : {"st", "nd", "rd", "th"})
            if (word.ends_with(ending) && is_all_digits(word.substr(0, word.size() - 2)))
                word.resize(word.size() - 2);
        if (is_all_digits(word) && word.size() <= most_digits)
            numbers.push_back(std::stoi(word));
        else if (month == 0)
            month = month_of(word);
    }
    if (month == 0 || numbers.empty() || numbers.size() > 2)
        return std::nullopt;
    return day_made_of(numbers.size() == 2 ? numbers[1] : static_cast<int>(meeting.first.year()), month,
                       numbers[0]);
}

/// "Day 2", "День 2", "2-й день".
std::optional<Date> read_counted(const std::vector<std::string>& words, const DaySpan& meeting) {
    static const std::set<std::string> days{"day",
                                            "jour",
                                            "dia",
                                            "tag",
                                            "den",
                                            "kun",
                                            names::fold("день"),
                                            names::fold("күн"),
                                            names::fold("рӯз")};
    int number = 0;
    bool says_day = false;
    for (const auto& word : words) {
        if (is_all_digits(word) && word.size() < 3)
            number = std::stoi(word);
        says_day = says_day || days.contains(word);
    }
    if (!says_day || number < 1 || number > meeting.days())
        return std::nullopt;
    return meeting.first + boost::gregorian::days{number - 1};
}

} // namespace

std::optional<Date> read_day(std::string_view text, const DaySpan& meeting) {
    const auto trimmed = util::trimmed(text);
    if (const auto numbers = numbers_of_date(trimmed); !numbers.empty())
        return read_numbers(numbers, meeting);
    const auto words = util::split_words(names::fold(trimmed));
    if (auto day = read_counted(words, meeting))
        return day;
    return read_worded(words, meeting);
}

std::optional<int> read_clock(std::string_view text) {
    constexpr int noon = 12 * 60;
    auto word = util::trim(text);
    int shift = 0;
    bool has_half = false;
    for (const std::string_view half : {"am", "AM", "a.m.", "pm", "PM", "p.m."})
        if (word.ends_with(half)) {
            word = util::trim(std::string_view{word}.substr(0, word.size() - half.size()));
            has_half = true;
            shift = half.front() == 'p' || half.front() == 'P' ? noon : 0;
        }
    const bool has_sign = word.find_first_of(":.hH") != std::string::npos;
    const auto at = has_sign ? domain::read_time_of_day(domain::first_date(), word) : std::nullopt;
    if (!at)
        return std::nullopt;
    return has_half ? at->minute % noon + shift : at->minute;
}

} // namespace plenary::exchange
