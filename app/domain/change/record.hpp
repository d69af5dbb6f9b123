/// \file
/// A thing flattened to lines of text, for telling what changed and for the change log.
#pragma once

#include "domain/subject.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::domain {

/// Field paths as in Subject::field, each with its value as a fixture would spell it. Unknown facts are left
/// out.
using Record = std::vector<std::pair<std::string, std::string>>;

/// The value of a list that is known to have no items, where it might also be unknown.
inline constexpr std::string_view empty_list = "[]";

Record record_of(const ThingPointer& thing);
template<class Thing>
Record to_record(const Thing& thing) {
    return record_of(&thing);
}

/// The value of a field; empty where it is not stated.
std::string value_of(const Record& record, std::string_view field);

/// A field that differs; `before` or `after` is empty where the field is not stated.
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

std::vector<FieldChange> difference(const Record& before, const Record& after);

/// What an action did to one thing, as the change log has it: of a thing that was there before and after only
/// the fields that differ.
struct LoggedChange {
    Key key;
    std::optional<Record> before; ///< nothing: the thing was not there
    std::optional<Record> after;  ///< likewise
};

/// Several changes, in the order in which they happened, as one for each thing that is not as it was; ordered
/// by key.
std::vector<LoggedChange> net_changes(const std::vector<LoggedChange>& changes);

} // namespace plenary::domain
