/// \file
/// When a meeting is: to the day, to the year, or not known. The three are kept apart.
#pragma once

#include "domain/time/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace plenary::domain {

/// Whole days from `first` to `last`, both included. Keeps first <= last.
struct DaySpan {
    Date first = first_date();
    Date last = first_date();

    [[nodiscard]] bool contains(const Date& day) const { return first <= day && day <= last; }
    [[nodiscard]] int days() const { return static_cast<int>((last - first).days()) + 1; }

    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// Reads `2011-11-30` or `2011-03-29..2011-03-30` (first..last, both included); nothing for any other text,
/// nor where the last day lies before the first.
std::optional<DaySpan> parse_days(std::string_view text);

/// The inverse of parse_days.
std::string format_days(const DaySpan& days);

/// "29–30 March 2011", "30 November 2011".
std::string days_in_words(const DaySpan& days);

class MeetingDates {
public:
    /// Not known.
    MeetingDates() = default;
    static MeetingDates in_year(int year) { return MeetingDates{year}; }
    /// Requires first <= last.
    static MeetingDates on(const Date& first, const Date& last) { return MeetingDates{DaySpan{first, last}}; }

    [[nodiscard]] bool is_known() const { return value_.index() != 0; }
    /// The days, where they are known exactly.
    [[nodiscard]] const DaySpan* days() const { return std::get_if<DaySpan>(&value_); }
    /// The year in which the meeting begins, where that much is known.
    [[nodiscard]] std::optional<int> year() const;

    friend bool operator==(const MeetingDates&, const MeetingDates&) = default;

private:
    explicit MeetingDates(int year) : value_(year) {}
    explicit MeetingDates(const DaySpan& span) : value_(span) {}

    std::variant<std::monostate, int, DaySpan> value_;
};

/// Reads `unknown`, `2010`, `2011-11-30` or `2011-03-29..2011-03-30` (first..last, both included).
/// Nothing for any other text, nor where the last day lies before the first.
std::optional<MeetingDates> parse_dates(std::string_view text);

/// The inverse of parse_dates.
std::string format_dates(const MeetingDates& dates);

/// "29–30 March 2011", "28 February – 1 March 2011", "30 November 2011", "2010", "dates not known".
std::string dates_in_words(const MeetingDates& dates);

/// Where a meeting stands on a given day.
enum class Tense { past, present, future, unknown };
Tense tense_on(const MeetingDates& dates, const Date& day);

} // namespace plenary::domain
