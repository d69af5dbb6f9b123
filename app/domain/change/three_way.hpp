/// \file
/// What a thing is to be when a file and the registry have both gone on from what the file said before: a merge
/// of three. See docs/files-and-commands.md for what it means to whoever writes the file.
#pragma once

#include "domain/change/keyed_record.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plenary::domain {

/// Whose word counts where both have changed the same.
enum class Take { neither, file, registry };

/// A field, or an item of a list, that both have changed, each otherwise.
struct FieldConflict {
    std::string path;     ///< in KeyedRecord
    std::string stated;   ///< by the file; empty: it states it no longer, or the whole item
    std::string held;     ///< by the registry; empty: it does not, or not the item
    bool is_item = false; ///< the registry has the item no more, of which the file says something new
};

struct ThreeWay {
    KeyedRecord before;          ///< what the file said last
    KeyedRecord held;            ///< by the registry now
    KeyedRecord stated;          ///< by the file now
    std::set<std::string> other; ///< the paths that other files state
};

struct MergedRecord {
    Record record;
    std::vector<FieldConflict> conflicts; ///< empty where somebody's word was taken
};

/// A field that the file states as before stays as the registry holds it; one that only the file changed becomes
/// what the file states; what both changed otherwise is a conflict, in which the record has what the registry
/// holds. What the file stated before and states no longer goes, unless it was changed since or another file
/// states it. Items of lists come and go as a whole. Where the two differ in the source alone there is nothing to
/// settle: that of the registry stays. A version of a timetable that was released is history:
/// it stays as the registry holds it whatever is stated.
MergedRecord merge_three_ways(const ThreeWay& sides, Take take);

} // namespace plenary::domain
