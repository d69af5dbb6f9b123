/// \file
/// The desks in figures: the log of check-ins, and how a meeting stands.
#pragma once

#include "domain/model.hpp"
#include "domain/people/in_the_room.hpp"
#include "domain/remedy.hpp"
#include "util/sheet.hpp"

namespace plenary::report {

/// The events of the meeting in the order of time, with those that were taken back; only those at the door of
/// `session` where one is named.
util::Sheet check_in_log(const domain::Meeting& meeting, const domain::Dataset& data,
                         const domain::Door& session);

/// For each day, at whatever door, and each session, or for this one: how many people were received, and how many
/// are inside by the last event of the day.
util::Sheet receiving_status(const domain::Meeting& meeting, const domain::Dataset& data,
                             const domain::Door& session);

/// The invited delegations with seats, confirmed registrations and notes verbales, and what is missing;
/// `word` says how delegations are invited.
util::Sheet credentials_list(const domain::Meeting& meeting, const domain::Dataset& data,
                             const domain::Wording& word);

} // namespace plenary::report
