/// \file
/// Counting registrations. One pass over the index `registration_count` and nothing else, unless gender or
/// days are asked for.
#pragma once

#include "registry/file/database.hpp"
#include "registry/reading.hpp"

namespace plenary::registry {

domain::CountTable count_registrations(Database& db, const std::vector<domain::MeetingCode>& meetings,
                                       const domain::CountBy& by);

std::vector<domain::Returning> count_returning(Database& db, const std::vector<domain::MeetingCode>& meetings,
                                               const std::optional<domain::Date>& until);

std::vector<MeetingLine> list_meetings(Database& db, const std::optional<domain::SeriesCode>& series);

Counts count_kinds(Database& db);

} // namespace plenary::registry
