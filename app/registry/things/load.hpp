/// \file
/// Reads things out of the registry's tables: each function one kind, ordered by code, parts in their order.
#pragma once

#include "domain/model.hpp"
#include "registry/file/database.hpp"
#include "registry/reading.hpp"
#include "util/json.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::registry {

/// Without those that are always there (domain::is_built_in).
std::vector<domain::Source> load_sources(Database& db);
/// The details are institutions, unavailability, closures and calendars of venues.
std::vector<domain::Delegation> load_delegations(Database& db, bool details = true);
std::vector<domain::Venue> load_venues(Database& db, bool details = true);
std::vector<domain::Calendar> load_calendars(Database& db);
std::vector<domain::Acknowledgement> load_acknowledgements(Database& db);
std::vector<domain::Series> load_series(Database& db);

struct MeetingRows {
    std::optional<std::vector<domain::MeetingCode>> meetings; ///< only these; nothing means all
    /// organizers, presences, timetable, requirements: all but themes and reported counts
    bool details = true;
};

std::vector<domain::Meeting> load_meetings(Database& db, const MeetingRows& rows);
std::vector<domain::Outcome> load_outcomes(Database& db);

/// Which rows of the large tables are read.
struct Rows {
    /// Only what concerns these meetings; nothing means all of them.
    std::optional<std::vector<domain::MeetingCode>> meetings;
    /// Beside the people registered at those meetings, these.
    std::vector<domain::ParticipantCode> participants;
    bool with_their_registrations = false; ///< of the participants named, also at other meetings
    /// Of `meetings` only these registrations, and their participants and check-ins; nothing means all.
    std::optional<std::vector<domain::RegistrationCode>> registrations;
    bool named_by_meetings = true; ///< also the people whom any meeting requires or has as a speaker
};

std::vector<domain::Participant> load_participants(Database& db, const Rows& rows);
std::vector<domain::Registration> load_registrations(Database& db, const Rows& rows);
std::vector<domain::CheckIn> load_check_ins(Database& db, const Rows& rows);
/// Those of the meetings; `rows` must have all of their registrations.
std::vector<domain::Speech> load_speeches(Database& db, const Rows& rows);

/// The released versions of documents: of these meetings, nothing means of all.
std::vector<domain::KeptDocument>
load_documents(Database& db, const std::optional<std::vector<domain::MeetingCode>>& meetings);

/// All that is in the scope, in the order in which the registry keeps it.
domain::Dataset load_dataset(Database& db, const Scope& scope);

/// The condition that a column is one of so many codes, which are bound to the parameter, such as `?1`, as a
/// JSON array. Of one code, as most commands ask, it needs no table in memory, which takes longer than to
/// look.
std::string is_among(const std::string& column, const char* parameter, std::size_t codes);

/// The same of the row id of a thing in `table`.
std::string is_id_among(const std::string& column, const char* table, const char* parameter,
                        std::size_t codes);

/// A JSON array of codes, for is_among() or json_each(?).
template<class C>
std::string json_array(const std::vector<C>& codes) {
    std::string json = "[";
    for (const auto& code : codes) {
        if (json.size() > 1)
            json += ',';
        util::append_json_string(json, code.text()); // it may be what a user typed, in place of a code
    }
    return json + "]";
}

} // namespace plenary::registry
