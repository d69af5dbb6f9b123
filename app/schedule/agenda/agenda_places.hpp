/// \file
/// Where the items of an agenda may be, and what it costs them there whatever the others do: sittings, rooms, hours,
/// stays of people, and what takes rooms and people that the agenda does not plan.
///
/// Time is counted in minutes from the midnight before the meeting; agenda_problem.hpp makes grains of them.
#pragma once

#include "domain/by_code.hpp"
#include "domain/model.hpp"
#include "schedule/agenda/agenda_problem.hpp"
#include "schedule/room_use.hpp"
#include "schedule/score.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace plenary::schedule {

/// Where an item was put before it is planned.
struct KnownPlace {
    int minute = 0;
    std::optional<domain::RoomCode> room; ///< nothing: any
};

class AgendaPlaces {
public:
    /// The data and the meeting, which has days and an agenda, must live longer. `cost_of_moving` is what it costs an
    /// item to leave the time of its session, half for the room alone.
    AgendaPlaces(const domain::Dataset& data, const domain::Meeting& meeting, int cost_of_moving);

    /// In order of time, in minutes.
    [[nodiscard]] const std::vector<AgendaProblem::Span>& sittings() const { return sittings_; }
    /// Those of the venue; where it names none, one without a name.
    [[nodiscard]] const std::vector<std::optional<domain::RoomCode>>& rooms() const { return codes_; }
    /// From when to when rooms and people are taken by what the agenda does not plan.
    [[nodiscard]] std::vector<std::pair<int, int>> taken_hours() const;

    /// Where the session of the item is, and where it was in the version released last: nothing where there is none,
    /// or where the agenda does not allow for the time.
    [[nodiscard]] std::optional<KnownPlace> standing(const domain::AgendaItem& item) const;
    [[nodiscard]] std::optional<KnownPlace> released(const domain::AgendaItem& item) const;

    /// All places of an item of the agenda, `start` in minutes, in order of time: it begins every `step` minutes from
    /// when it may in a sitting, or where it was before. What forbids is among them, and says so.
    [[nodiscard]] std::vector<AgendaOption> places_of(const domain::AgendaItem& item, int step) const;

private:
    /// Something that is taken for a time by what the agenda does not plan.
    struct Busy {
        int from = 0;
        int to = 0;
        std::optional<domain::RoomCode> room;
        std::vector<domain::ParticipantCode> people;
    };

    void find_sittings();
    void find_rooms(const domain::Dataset& data);
    void find_busy(const domain::Dataset& data);
    [[nodiscard]] bool is_of_agenda(const domain::SessionCode& code) const;
    [[nodiscard]] std::vector<RoomTaken> bookings_of(const domain::Room& room) const;
    [[nodiscard]] std::optional<KnownPlace> possible_place(const domain::AgendaItem& item,
                                                           KnownPlace place) const;
    void add_rooms(const domain::AgendaItem& item, int start, int worked,
                   std::vector<AgendaOption>& places) const;
    [[nodiscard]] int minute_of(const domain::LocalTime& time) const;
    [[nodiscard]] const domain::Session* session_of(const domain::AgendaItem& item) const;
    [[nodiscard]] bool may_have(const domain::AgendaItem& item, std::size_t room) const;
    [[nodiscard]] Score absences(const domain::AgendaItem& item, int start) const;
    [[nodiscard]] Score in_room(const domain::AgendaItem& item, int start, std::size_t number) const;
    [[nodiscard]] Score seated(const domain::AgendaItem& item, int capacity) const;

    const domain::Meeting& meeting_;
    const domain::Agenda& agenda_;
    domain::DaySpan days_;
    domain::ByCode<domain::Participant> participants_;
    domain::CostWeights weights_; ///< of the series
    int cost_of_moving_;
    std::vector<int> seats_; ///< of each item: see seats_of_item()
    int confirmed_ = 0;      ///< registrations of the meeting
    std::vector<AgendaProblem::Span> sittings_;
    std::vector<std::optional<domain::RoomCode>> codes_;
    std::vector<const domain::Room*> rooms_;       ///< null: the venue names none
    std::vector<std::vector<RoomTaken>> bookings_; ///< of each room
    std::vector<Busy> busy_;
};

} // namespace plenary::schedule
