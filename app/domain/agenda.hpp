/// \file
/// What a meeting has to deal with, before it has its times and rooms; and the timetables that were made
/// known.
#pragma once

#include "domain/code.hpp"
#include "domain/time/hours.hpp"
#include "domain/time/time.hpp"
#include "domain/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// A part of the day in which sessions are held.
struct Sitting {
    Hours hours;
    std::optional<int> day; ///< of the meeting, from 1; nothing: every day that has no sittings of its own

    friend bool operator==(const Sitting&, const Sitting&) = default;
};

/// What can be asked of the interpreters. One team serves one room at a time. Where no limit is stated it is
/// what is customary at the United Nations: two meetings of three hours a day.
struct Interpretation {
    int teams = 1;                ///< at least 1
    std::optional<int> a_sitting; ///< minutes of one team within a sitting, at most
    std::optional<int> a_day;     ///< likewise within a day

    [[nodiscard]] int most_a_sitting() const { return a_sitting.value_or(180); }
    [[nodiscard]] int most_a_day() const { return a_day.value_or(360); }

    friend bool operator==(const Interpretation&, const Interpretation&) = default;
};

/// When somebody is there who is not there all the time. Who has several stays is there in each of them.
struct Stay {
    ParticipantCode participant;
    std::optional<int> day;     ///< of the meeting, from 1; nothing: every day
    std::optional<Hours> hours; ///< nothing: the whole day

    friend bool operator==(const Stay&, const Stay&) = default;
};

/// What becomes a session with the same code.
struct AgendaItem {
    SessionCode code;
    std::string title;
    int minutes = 1; ///< at least 1
    ItemKind kind = ItemKind::plenary;
    std::string track;           ///< items of one track are not at once, and in one room; may be empty
    std::optional<int> seats;    ///< how many a room must hold; nothing: of a plenary as many as the meeting
    std::vector<RoomCode> rooms; ///< one of these; empty: any
    std::optional<int> day;      ///< of the meeting, from 1; nothing: any
    std::optional<Hours> hours;  ///< it lies within; nothing: any
    std::vector<SessionCode> after; ///< it begins when these items are over
    Interpreted interpreted = Interpreted::with;
    std::vector<TopicCode> topics;
    std::vector<ParticipantCode> speakers;
    std::vector<DelegationCode> required_delegations;
    std::vector<DelegationCode> preferred_delegations; ///< whom it would be better not to keep from it
    std::vector<ParticipantCode> required_people;      ///< beside the speakers
    std::vector<ParticipantCode> preferred_people;
    std::optional<ParticipantCode> chair = {};
    std::optional<Access> access = {};       ///< nothing: as the meeting is
    std::optional<Purpose> purpose = {};     ///< nothing: not stated
    std::vector<std::string> documents = {}; ///< their symbols
    bool pin = false;                        ///< a plan leaves it where its session stands

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// Calls f with the code of each person who speaks at an item or a session, or leads it: none of them can be elsewhere
/// meanwhile.
template<class Item, class F>
void each_leading(const Item& item, F f) {
    for (const auto& speaker : item.speakers)
        f(speaker);
    if (item.chair)
        f(*item.chair);
}

template<class Item>
std::vector<ParticipantCode> leading_people(const Item& item) {
    std::vector<ParticipantCode> people;
    each_leading(item, [&](const ParticipantCode& person) { people.push_back(person); });
    return people;
}

/// The same, and who else must be at the item.
inline std::vector<ParticipantCode> needed_people(const AgendaItem& item) {
    auto people = leading_people(item);
    people.insert(people.end(), item.required_people.begin(), item.required_people.end());
    return people;
}

struct Agenda {
    std::vector<Sitting> sittings; ///< empty: see customary_sittings()
    std::optional<int> pause;      ///< minutes between two sessions in a room or of one person; nothing: 0
    std::optional<Interpretation> interpretation; ///< nothing: none, or as much as is asked for
    std::vector<Stay> stays;
    std::vector<AgendaItem> items; ///< in the order of the agenda
    Sources sources;

    friend bool operator==(const Agenda&, const Agenda&) = default;
};

/// Calls f with the code of each person whom the agenda names, as often as it does.
template<class F>
void each_person(const Agenda& agenda, F f) {
    for (const auto& stay : agenda.stays)
        f(stay.participant);
    for (const auto& item : agenda.items) {
        if (item.chair)
            f(*item.chair);
        for (const auto* people : {&item.speakers, &item.required_people, &item.preferred_people})
            for (const auto& person : *people)
                f(person);
    }
}

/// From 10 to 13 and from 15 to 18 o'clock: the two meetings a day of the United Nations.
std::vector<Sitting> customary_sittings();

/// The hours of the sittings on this day of the meeting, from 1, in their order.
std::vector<Hours> sittings_on(const Agenda& agenda, int day);

/// A session as it was made known.
struct ReleasedSession {
    SessionCode code;
    std::string title;
    std::optional<RoomCode> room; ///< as the venue had it then
    LocalTime starts;
    LocalTime ends;
    std::vector<ParticipantCode> speakers = {};

    friend bool operator==(const ReleasedSession&, const ReleasedSession&) = default;
};

/// A version of the timetable that was made known.
struct Release {
    int version = 1; ///< of the meeting, from 1
    Date date{1970, 1, 1};
    std::string note; ///< may be empty
    std::vector<ReleasedSession> sessions;

    friend bool operator==(const Release&, const Release&) = default;
};

} // namespace plenary::domain
