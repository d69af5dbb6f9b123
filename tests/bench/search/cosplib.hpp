/// \file
/// Instances of CoSPLib, a set of real conferences to schedule: their workbooks, a checker of schedules that
/// shares no code with the search, schedules as text, and the program that runs an instance.
#pragma once

#include "schedule/search.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::schedule_bench {

/// The terms of the objective, in the order of the sheet "parameters".
enum class ConferenceTerm : std::size_t {
    tracks_sessions,
    tracks_rooms,
    sessions_rooms,
    similar_tracks,
    rooms_per_track,
    parallel_tracks,
    consecutive_tracks,
    time_zones,
    order,
    submissions_sessions,
    submissions_rooms,
    presenters,
    attendees,
    chairs,
    presenters_in_slot,
    attendees_in_slot
};
inline constexpr std::size_t conference_terms = 16;

struct ConferenceSession {
    std::string name{};
    int slots = 1; ///< from 1
    int begin = 0; ///< minutes after midnight, in the zone of the conference
    int end = 0;
};

struct ConferenceTrack {
    std::string name{};
    std::vector<std::string> chairs{};
};

struct Submission {
    std::string name{};
    int track = 0;
    int slots = 1;        ///< that it takes, from 1
    int order = 0;        ///< its rank in the track, from 1; 0: any
    int zone_minutes = 0; ///< of its presenter, east of UTC
    std::vector<std::string> presenters{};
    std::vector<std::string> attendees{};
    std::vector<std::int64_t> session_penalties{};
    std::vector<std::int64_t> room_penalties{};
};

/// What times of day are good for a presenter, in minutes after midnight, and what others cost.
struct SuitableTimes {
    int from = 0;
    int to = 0;
    int less_from = 0;
    int less_to = 0;
    std::int64_t less_penalty = 0;
    std::int64_t unsuitable_penalty = 0;
};

struct Conference {
    using Penalties = std::vector<std::vector<std::int64_t>>;

    std::vector<ConferenceSession> sessions{};
    std::vector<std::string> rooms{};
    std::vector<ConferenceTrack> tracks{};
    std::vector<Submission> submissions{};
    Penalties tracks_sessions{};
    Penalties tracks_rooms{};
    Penalties sessions_rooms{};
    Penalties similar_tracks{}; ///< of an earlier track and a later one
    std::array<std::int64_t, conference_terms> weights{};
    int zone_minutes = 0;
    SuitableTimes times{};

    [[nodiscard]] std::int64_t weight(ConferenceTerm term) const {
        return weights[static_cast<std::size_t>(term)];
    }
};

/// All sheets by their names in CoSPLib. Penalties that are not stated are 0. Throws ExchangeError with the
/// sheet and the row.
Conference read_cosplib(std::string_view workbook);

/// Whether the workbook has the sheets of CoSPLib's; false if it is no workbook at all.
bool is_cosplib(std::string_view workbook);

/// Where a submission begins, and it goes on in the slots after that.
struct ConferencePlace {
    int session = -1; ///< -1: nowhere
    int room = 0;
    int slot = 0; ///< from 0

    friend bool operator==(const ConferencePlace&, const ConferencePlace&) = default;
};

struct ConferenceCheck {
    std::vector<std::string> broken{};                      ///< what makes it no schedule at all, in words
    std::array<std::int64_t, conference_terms> penalties{}; ///< with their weights
    std::int64_t objective = 0;
};

/// Every term by its definition, slow; `places` of the submissions in their order.
ConferenceCheck check(const Conference& conference, const std::vector<ConferencePlace>& places);

/// What a term is called in the sheet "parameters".
std::string_view name(ConferenceTerm term);

/// A line `submission<TAB>session<TAB>room<TAB>slot` for each slot that a submission takes, from slot 1.
std::string solution_text(const Conference& conference, const std::vector<ConferencePlace>& places);

struct CosplibOptions {
    schedule::SearchOptions search{};
    unsigned threads = 1; ///< from 1
    std::optional<std::filesystem::path> solution{};
};

/// Searches an instance, checks what is found, prints it, and writes the solution. Whether it is a schedule
/// without anything broken. Throws ExchangeError for the workbook; std::runtime_error when the checker does
/// not agree with the search, or the solution cannot be written.
bool run_cosplib(const std::string& name, std::string_view workbook, const CosplibOptions& options);

} // namespace plenary::schedule_bench
