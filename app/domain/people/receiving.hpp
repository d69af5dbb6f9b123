/// \file
/// What happens at the door: a registration comes in, goes out, or an event is taken back. Whoever is inside
/// cannot come in again on the same day at the same door; the answer then is when and where the first was.
/// Who goes out at the door of the meeting leaves every session too.
#pragma once

#include "domain/people/check_ins.hpp"
#include "domain/time/dates.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// How many days before the first of a meeting its desk may open.
inline constexpr int days_early = 7;

/// Whether somebody may be received on this day: one of the meeting, or one shortly before it.
bool is_day_to_receive(const DaySpan& meeting, const Date& day);

/// Somebody at a desk.
struct Arrival {
    CheckInKind kind = CheckInKind::in; ///< in or out
    LocalTime at;                       ///< by the clocks at the venue
    std::optional<SessionCode> session; ///< at the door of a session
    std::string desk;
    Sources sources;
};

struct Reception {
    enum class Kind {
        done,        ///< `event` is what happened
        already,     ///< inside since `earlier`, or outside since it
        not_inside,  ///< nobody goes out who has not come in
        not_allowed, ///< the registration is not confirmed
    };
    Kind kind = Kind::done;
    std::optional<CheckIn> event;
    std::optional<CheckIn> earlier;
};

/// `events`: all events of the registration, in any order. Events of one registration are strictly ordered in
/// time: one that falls into the second of another is put a second later.
Reception receive(const Registration& registration, const std::vector<CheckIn>& events,
                  const Arrival& arrival);

/// Events of one registration that fall into the same second are put into the next.
LocalTime a_second_later(LocalTime time);

/// An event at `at` that takes back the last one of the day up to then that stands, else the last of all; nothing when there
/// is none.
std::optional<CheckIn> undo_last(const std::vector<CheckIn>& events, LocalTime at, const std::string& desk,
                                 const Sources& sources);

} // namespace plenary::domain
