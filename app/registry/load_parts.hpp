/// \file
/// How rows become things and rows of parts find their thing: shared by the load_*.cpp files.
#pragma once

#include "registry/load.hpp"
#include "registry/query.hpp"

#include <stdexcept>
#include <string>

namespace plenary::registry {

/// The enumerator that a column holds. The schema's CHECKs promise that there is one.
template<class Enum>
Enum enum_at(const Query& query, int column) {
    const auto text = query.text(column);
    if (const auto value = domain::from_word<Enum>(text))
        return *value;
    throw std::logic_error("the registry holds a word that plenary does not know: " + text);
}

inline std::optional<int> optional_int(const Query& row, int column) {
    if (row.is_null(column))
        return std::nullopt;
    return static_cast<int>(row.integer(column));
}

inline domain::Sources sources_at(const Query& query, int column) {
    return split_citation(query.text(column));
}

inline domain::LocalTime local_time_at_column(const Query& row, int column) {
    const auto time = domain::parse_local_time(row.text(column));
    if (!time)
        throw std::logic_error("the registry holds a time that is none: " + row.text(column));
    return *time;
}

inline domain::Date date_at(const Query& row, int column) {
    const auto date = domain::parse_date(row.text(column));
    if (!date)
        throw std::logic_error("the registry holds a date that is none: " + row.text(column));
    return *date;
}

inline std::optional<domain::Date> optional_date_at(const Query& row, int column) {
    if (row.is_null(column))
        return std::nullopt;
    return date_at(row, column);
}

/// Days as the columns first_day and last_day hold them, from `column` on.
inline domain::DaySpan days_at(const Query& row, int column) {
    return {date_at(row, column), date_at(row, column + 1)};
}

/// A row of `unavailability AS u` with its citation c, selected as `unavailability_columns`, from `column`
/// on.
inline constexpr const char* unavailability_columns = "u.first_day, u.last_day, u.reason, u.weight, c.codes";
inline domain::Unavailability unavailability_at(const Query& row, int column) {
    return {days_at(row, column), row.text(column + 2), enum_at<domain::Weight>(row, column + 3),
            sources_at(row, column + 4)};
}

/// Dates as the columns first_day, last_day and year hold them, from `column` on.
inline domain::MeetingDates dates_at(const Query& row, int column) {
    if (!row.is_null(column)) {
        const auto first = domain::parse_date(row.text(column));
        const auto last = domain::parse_date(row.text(column + 1));
        if (!first || !last)
            throw std::logic_error("the registry holds a date that is none: " + row.text(column));
        return domain::MeetingDates::on(*first, *last);
    }
    return row.is_null(column + 2) ? domain::MeetingDates{}
                                   : domain::MeetingDates::in_year(static_cast<int>(row.integer(column + 2)));
}

/// Things by row id, to hand parts to.
template<class Thing>
class ById {
public:
    explicit ById(std::vector<Thing>& things) : things_(things) {}

    Thing& add(std::int64_t id) {
        places_[id] = things_.size();
        return things_.emplace_back();
    }
    Thing& at(std::int64_t id) { return things_[places_.at(id)]; }

private:
    std::vector<Thing>& things_;
    std::unordered_map<std::int64_t, std::size_t> places_;
};

/// Calls f with each row of `sql`.
template<class F>
void each_row(Database& db, const char* sql, F f) {
    Query query{db, sql};
    while (query.next())
        f(query);
}

} // namespace plenary::registry
