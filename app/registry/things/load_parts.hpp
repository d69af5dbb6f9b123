/// \file
/// How rows become things and rows of parts find their thing: shared by the load_*.cpp files.
#pragma once

#include "registry/file/column_reader.hpp"
#include "registry/things/load.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace plenary::registry {

/// What every reference of the schema promises, and a damaged file does not keep.
[[noreturn]] inline void throw_lost_row() {
    throw std::logic_error("a row refers to one that is not there");
}

/// The thing that a row of a part belongs to.
template<class T>
T& held(std::optional<T>& value) {
    if (!value)
        throw_lost_row();
    return *value;
}
template<class T>
T& held(std::vector<T>& list, std::size_t place) {
    if (place >= list.size())
        throw_lost_row();
    return list[place];
}

/// The next of ordered things for which `is_wanted` holds, from `thing` on.
template<class Iterator, class IsWanted>
void advance_to(Iterator& thing, Iterator end, IsWanted is_wanted) {
    thing = std::find_if(thing, end, std::move(is_wanted));
    if (thing == end)
        throw_lost_row();
}

/// The enumerator that a column holds. The schema's CHECKs promise that there is one.
template<class Enum>
Enum enum_at(const Query& query, int column) {
    return ColumnReader{query, column}.take<Enum>();
}

/// A row of `unavailability AS part` with its citation, selected and joined so, from `column` on.
inline constexpr const char* unavailability_columns =
    "part.first_day, part.last_day, part.reason, part.weight, citation.codes";
inline constexpr const char* unavailability_joins = " JOIN citation ON citation.id = part.citation_id";
inline domain::Unavailability unavailability_at(const Query& row, int column) {
    domain::Unavailability period;
    ColumnReader{row, column}.into(period.days, period.reason, period.weight, period.sources);
    return period;
}

/// The next columns, language and text, as one of the names.
inline void read_name(ColumnReader& at, domain::LocalText& names) {
    auto language = at.take<std::string>();
    names.set(std::move(language), at.take<std::string>());
}

/// Where a part is: the row id of its owner and its place there. For the rows of its own parts.
using PartPlaces = std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>>;

/// Things by row id, to hand parts to.
template<class Thing>
class ById {
public:
    explicit ById(std::vector<Thing>& things) : things_(things) {}

    Thing& add(std::int64_t id) {
        places_[id] = things_.size();
        return things_.emplace_back();
    }
    /// The same with the row id from the next column.
    Thing& add(ColumnReader& columns) { return add(columns.take<std::int64_t>()); }
    Thing& at(std::int64_t id) {
        const auto place = places_.find(id);
        if (place == places_.end())
            throw_lost_row();
        return things_[place->second];
    }
    Thing& at(ColumnReader& columns) { return at(columns.take<std::int64_t>()); }

private:
    std::vector<Thing>& things_;
    std::unordered_map<std::int64_t, std::size_t> places_;
};

/// Calls f with the columns of each row of `sql`.
template<class F>
void each_row(Database& db, const std::string& sql, F f) {
    Query query{db, sql};
    while (query.next())
        f(ColumnReader{query});
}

} // namespace plenary::registry
