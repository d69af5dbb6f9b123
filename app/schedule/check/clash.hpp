/// \file
/// What is wrong with a schedule. docs/scheduling.md lists the kinds of clashes.
#pragma once

#include "domain/model.hpp"
#include "domain/remedy.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::schedule {

enum class Severity { error, warning, note };

} // namespace plenary::schedule

template<>
struct plenary::domain::Words<plenary::schedule::Severity> {
    static constexpr std::array<std::string_view, 3> all{"error", "warning", "note"};
};

namespace plenary::schedule {

enum class ClashKind {
    venue_double,
    venue_closed,
    venue_small,
    rooms_taken,
    capacity,
    weekend,
    holiday,
    holiday_at_home,
    holidays_unknown,
    calendar_missing,
    delegation_two_places,
    person_two_places,
    delegation_travel,
    person_travel,
    delegation_away,
    person_away,
    gap_short,
    gap_long,
    order_broken,
    order_open,
    notice_short,
    mandate,
    contradiction,
    room_closed,
    room_booked,
    room_small,
    room_double,
    speaker_double,
    time_nonexistent,
    time_ambiguous,
    session_midnight,
    item_open,
    item_pinned,
    item_length,
    item_sitting,
    item_hours,
    item_room,
    item_seats,
    item_early,
    plenary_beside,
    track_parallel,
    pause_short,
    person_absent,
    person_double,
    delegation_spread,
    interpreters_few,
    interpreters_long,
};

/// What a clash is about: the days or the venue of a meeting, or its sessions, their rooms and their agenda.
enum class About { meeting, timetable };

struct ClashKindEntry {
    ClashKind kind = ClashKind::venue_double;
    std::string_view code; ///< stable: the codes of acknowledged clashes begin with it
    About about = About::meeting;
};

/// In the order of the kinds.
inline constexpr std::array clash_kinds{
    ClashKindEntry{ClashKind::venue_double, "venue-double", About::meeting},
    ClashKindEntry{ClashKind::venue_closed, "venue-closed", About::meeting},
    ClashKindEntry{ClashKind::venue_small, "venue-small", About::meeting},
    ClashKindEntry{ClashKind::rooms_taken, "rooms-taken", About::meeting},
    ClashKindEntry{ClashKind::capacity, "capacity", About::meeting},
    ClashKindEntry{ClashKind::weekend, "weekend", About::meeting},
    ClashKindEntry{ClashKind::holiday, "holiday", About::meeting},
    ClashKindEntry{ClashKind::holiday_at_home, "holiday-at-home", About::meeting},
    ClashKindEntry{ClashKind::holidays_unknown, "holidays-unknown", About::meeting},
    ClashKindEntry{ClashKind::calendar_missing, "calendar-missing", About::meeting},
    ClashKindEntry{ClashKind::delegation_two_places, "delegation-two-places", About::meeting},
    ClashKindEntry{ClashKind::person_two_places, "person-two-places", About::meeting},
    ClashKindEntry{ClashKind::delegation_travel, "delegation-travel", About::meeting},
    ClashKindEntry{ClashKind::person_travel, "person-travel", About::meeting},
    ClashKindEntry{ClashKind::delegation_away, "delegation-away", About::meeting},
    ClashKindEntry{ClashKind::person_away, "person-away", About::meeting},
    ClashKindEntry{ClashKind::gap_short, "gap-short", About::meeting},
    ClashKindEntry{ClashKind::gap_long, "gap-long", About::meeting},
    ClashKindEntry{ClashKind::order_broken, "order-broken", About::meeting},
    ClashKindEntry{ClashKind::order_open, "order-open", About::meeting},
    ClashKindEntry{ClashKind::notice_short, "notice-short", About::meeting},
    ClashKindEntry{ClashKind::mandate, "mandate", About::meeting},
    ClashKindEntry{ClashKind::contradiction, "contradiction", About::meeting},
    ClashKindEntry{ClashKind::room_closed, "room-closed", About::timetable},
    ClashKindEntry{ClashKind::room_booked, "room-booked", About::timetable},
    ClashKindEntry{ClashKind::room_small, "room-small", About::timetable},
    ClashKindEntry{ClashKind::room_double, "room-double", About::timetable},
    ClashKindEntry{ClashKind::speaker_double, "speaker-double", About::timetable},
    ClashKindEntry{ClashKind::time_nonexistent, "time-nonexistent", About::timetable},
    ClashKindEntry{ClashKind::time_ambiguous, "time-ambiguous", About::timetable},
    ClashKindEntry{ClashKind::session_midnight, "session-midnight", About::timetable},
    ClashKindEntry{ClashKind::item_open, "item-open", About::timetable},
    ClashKindEntry{ClashKind::item_pinned, "item-pinned", About::timetable},
    ClashKindEntry{ClashKind::item_length, "item-length", About::timetable},
    ClashKindEntry{ClashKind::item_sitting, "item-sitting", About::timetable},
    ClashKindEntry{ClashKind::item_hours, "item-hours", About::timetable},
    ClashKindEntry{ClashKind::item_room, "item-room", About::timetable},
    ClashKindEntry{ClashKind::item_seats, "item-seats", About::timetable},
    ClashKindEntry{ClashKind::item_early, "item-early", About::timetable},
    ClashKindEntry{ClashKind::plenary_beside, "plenary-beside", About::timetable},
    ClashKindEntry{ClashKind::track_parallel, "track-parallel", About::timetable},
    ClashKindEntry{ClashKind::pause_short, "pause-short", About::timetable},
    ClashKindEntry{ClashKind::person_absent, "person-absent", About::timetable},
    ClashKindEntry{ClashKind::person_double, "person-double", About::timetable},
    ClashKindEntry{ClashKind::delegation_spread, "delegation-spread", About::timetable},
    ClashKindEntry{ClashKind::interpreters_few, "interpreters-few", About::timetable},
    ClashKindEntry{ClashKind::interpreters_long, "interpreters-long", About::timetable},
};

constexpr bool is_of_timetable(ClashKind kind) {
    return clash_kinds[static_cast<std::size_t>(kind)].about == About::timetable;
}

} // namespace plenary::schedule

template<>
struct plenary::domain::Words<plenary::schedule::ClashKind> {
    static constexpr auto all = [] {
        std::array<std::string_view, schedule::clash_kinds.size()> codes{};
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] = schedule::clash_kinds[i].code;
        return codes;
    }();
};

namespace plenary::schedule {

struct Clash {
    Severity severity = Severity::error;
    ClashKind kind = ClashKind::venue_double;
    /// One or two, at least one that was asked for; of a note that says the same of many meetings all of them.
    std::vector<domain::MeetingCode> meetings;
    std::vector<std::string> parties;    ///< codes of the venue, room, delegation, person, holiday concerned
    std::optional<domain::DaySpan> days; ///< on which it happens, where that says something
    std::string message;                 ///< what is wrong; safe to print only once made so
    domain::Remedy cure;                 ///< what would help
    std::optional<std::string> acknowledged; ///< why it may stand, where somebody said so
    /// what brings it about, where that may become another: the reason of a closure, who is
    std::string cause = {};
    ///< over the seats

    /// `venue-double-7k2pxa`: the kind and six letters or digits made of it, the meetings, the parties, the days
    /// and the cause. The same clash has the same code in every registry; one on other days, or with another
    /// cause, has another. The code of a note that says the same of many meetings hangs on none of them.
    [[nodiscard]] domain::ClashCode code() const;
};

/// Whether it is about the calendars of a venue, and says the same of each meeting there.
constexpr bool is_of_many(ClashKind kind) {
    return kind == ClashKind::holidays_unknown || kind == ClashKind::calendar_missing;
}

/// Whether there is an error that nobody acknowledged.
bool has_open_error(const std::vector<Clash>& clashes);

} // namespace plenary::schedule
