/// \file
/// Search keys that come after the people whom they find: of a long list they are a dozen times as many rows as it has
/// itself, all over their table, and desks would wait for them. They are written a piece at a time, each a commit of its
/// own; until then, also where whoever writes them is killed, these people are found by their names.
#pragma once

#include "domain/model.hpp"
#include "registry/file/query.hpp"

#include <cstdint>
#include <string>

namespace plenary::registry {

struct OpenFile;

/// A list with so many new people has its keys written later.
inline constexpr std::size_t many_new_people = 1'000;

struct WithoutKeys {
    std::int64_t id = 0;
    domain::ParticipantCode code;
    domain::PersonName name;
    std::string email;
};

/// Notes that the keys of the people with these row ids are still to be written.
void note_late_keys(Database& db, std::int64_t first, std::int64_t last);

/// Calls f with everybody who may lack keys; some of them may have some, or all.
template<class F>
void for_each_without_keys(Database& db, F f) {
    Query row{db, "SELECT p.id, p.code, p.latin, p.own, p.badge, p.sort, p.email FROM late_keys AS l "
                  "CROSS JOIN participant AS p ON p.id BETWEEN l.first AND l.last"};
    while (row.next())
        f(WithoutKeys{row.integer(0),
                      row.code<domain::ParticipantCode>(1),
                      {row.text(2), row.text(3), row.text(4), row.text(5)},
                      row.text(6)});
}

/// Writes what is to be written, and lets others write between the pieces. Whose name others change meanwhile is found by
/// the new one. It ends before all is written where others change people again and again, or put another file in the
/// place of the registry: the next one goes on.
void write_late_keys(OpenFile& file);

} // namespace plenary::registry
