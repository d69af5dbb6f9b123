/// \file
/// Versions of a timetable: what is made known, and what changed from one to the next.
#pragma once

#include "domain/model.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// The timetable of the meeting as it would be made known now, in order of time.
std::vector<ReleasedSession> timetable_of(const Meeting& meeting);

/// What changed of a session; more than one may.
enum class SessionChange { added, dropped, moved, longer, shorter, other_room, renamed, other_speakers };

template<>
struct Words<SessionChange> {
    static constexpr std::array<std::string_view, 8> all{
        "added", "dropped", "moved", "longer", "shorter", "other room", "renamed", "other speakers"};
};

struct ChangedSession {
    std::optional<ReleasedSession> before; ///< nothing: it is new
    std::optional<ReleasedSession> after;  ///< nothing: it is no more
    std::vector<SessionChange> changes;    ///< at least one
};

/// What differs between two timetables; in order of the times that hold, then what was dropped. One in which
/// no session has a speaker says nothing of them: earlier programs kept none.
std::vector<ChangedSession> changes_between(const std::vector<ReleasedSession>& before,
                                            const std::vector<ReleasedSession>& after);

} // namespace plenary::domain
