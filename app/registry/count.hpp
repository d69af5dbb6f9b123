/// \file
/// Counting registrations. One pass over the index `registration_count` and nothing else, unless gender or
/// days are asked for.
#pragma once

#include "registry/registry.hpp"

#include <SQLiteCpp/Database.h>

namespace plenary::registry {

domain::CountTable count_registrations(SQLite::Database& db, const std::vector<domain::MeetingCode>& meetings,
                                       const domain::CountBy& by);

std::vector<domain::Returning> count_returning(SQLite::Database& db,
                                               const std::vector<domain::MeetingCode>& meetings);

std::vector<MeetingLine> list_meetings(SQLite::Database& db, const std::optional<domain::SeriesCode>& series);

Counts count_kinds(SQLite::Database& db);

} // namespace plenary::registry
