/// \file
/// The record of a thing in which the items of lists are named by what identifies them and not by their place:
/// `invited[KAZ]/seats` where Record has `invited/3/seats`. By it two states of a thing can be compared of which
/// one has more items than the other.
#pragma once

#include "domain/change/record.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// An item is named by its key fields, a text by itself, what has no key by its sources; of several items of one
/// name the later ones have `#2`, `#3` behind it. In names `%`, `/`, `[` and `]` are written as in addresses: `%2F`.
struct KeyedField {
    std::string path;
    std::string field; ///< the path of the same value in Record
    std::string value;
};

/// In the order of the fields and lists of the thing. What need not be stated and has its usual value, such as
/// `kind: published`, is left out.
using KeyedRecord = std::vector<KeyedField>;

KeyedRecord keyed_record_of(const ThingPointer& thing);
template<class Thing>
KeyedRecord to_keyed_record(const Thing& thing) {
    return keyed_record_of(&thing);
}

/// As text that is kept: a line for each field. The inverse knows no `field`.
std::string to_lines(const KeyedRecord& record);
KeyedRecord from_lines(std::string_view lines);
/// Whether to_lines() may have written it: whole lines, each with a path that can be followed.
bool are_lines(std::string_view text);

/// The path of a field or of what it is a part of; empty where the record has neither.
std::string path_of(const KeyedRecord& record, std::string_view field);
/// The inverse.
std::string field_of(const KeyedRecord& record, std::string_view path);

/// The record with the items of lists in the order in which they are named first; `field` is not looked at. An
/// item makes a list one that is not empty.
Record in_places(const KeyedRecord& record);

/// The item that a path leads to or into, of the innermost list; empty where it leads into none.
std::string_view item_of(std::string_view path);

} // namespace plenary::domain
