/// \file
/// Agendas, and the timetables that were made known.
#include "registry/things/store.hpp"
#include "registry/things/store_parts.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

/// The minutes of hours that may be not stated.
struct StoredHours {
    std::optional<int> from;
    std::optional<int> to;

    explicit StoredHours(const std::optional<Hours>& hours) {
        if (hours) {
            from = hours->from;
            to = hours->to;
        }
    }
};

} // namespace

void Store::save_agenda(std::int64_t meeting, const Meeting& value) {
    Query{db_, "DELETE FROM agenda WHERE meeting_id = ?"}.with(meeting).run();
    if (!value.agenda)
        return;
    const auto& agenda = *value.agenda;
    const auto interpretation = agenda.interpretation.value_or(Interpretation{});
    Query{db_,
          "INSERT INTO agenda (meeting_id, pause, teams, a_sitting, a_day, citation_id) VALUES (?, ?, ?, "
          "?, ?, ?)"}
        .with(meeting, agenda.pause,
              agenda.interpretation ? std::optional{interpretation.teams} : std::nullopt,
              interpretation.a_sitting, interpretation.a_day, ids_.citation(agenda.sources))
        .run();
    Query sitting{db_,
                  "INSERT INTO agenda_sitting (meeting_id, position, day, from_minute, to_minute) VALUES "
                  "(?, ?, ?, ?, ?)"};
    for (std::size_t i = 0; i < agenda.sittings.size(); ++i)
        sitting
            .with(meeting, i, agenda.sittings[i].day, agenda.sittings[i].hours.from,
                  agenda.sittings[i].hours.to)
            .run();
    Query stay{db_, "INSERT INTO agenda_stay (meeting_id, position, participant_id, day, from_minute, "
                    "to_minute) VALUES (?, ?, ?, ?, ?, ?)"};
    for (std::size_t i = 0; i < agenda.stays.size(); ++i) {
        const StoredHours hours{agenda.stays[i].hours};
        stay.with(meeting, i, ids_.of(agenda.stays[i].participant), agenda.stays[i].day, hours.from, hours.to)
            .run();
    }
    for (std::size_t i = 0; i < agenda.items.size(); ++i)
        save_item(meeting, value, i);
}

void Store::save_item(std::int64_t meeting, const Meeting& value, std::size_t place) {
    const auto& item = value.agenda->items[place];
    const StoredHours hours{item.hours};
    const auto id =
        Query{db_,
              "INSERT INTO agenda_item (meeting_id, code, position, title, minutes, kind, track, seats, "
              "day, from_minute, to_minute, interpreted, chair_id, access, purpose, pin) VALUES (?, ?, ?, ?, "
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"}
            .with(meeting, item.code, place, item.title, item.minutes, word(item.kind), item.track,
                  item.seats, item.day, hours.from, hours.to, word(item.interpreted), ids_.of(item.chair),
                  word_of(item.access), word_of(item.purpose), item.pin)
            .number();
    Query after{db_, "INSERT INTO agenda_item_after (item_id, position, earlier) VALUES (?, ?, ?)"};
    for (std::size_t i = 0; i < item.after.size(); ++i)
        after.with(id, i, item.after[i]).run();
    const auto venue = ids_.of(value.venue);
    Query room{db_, "INSERT INTO agenda_item_room (item_id, position, room_id) VALUES (?, ?, ?)"};
    for (std::size_t i = 0; i < item.rooms.size(); ++i)
        room.with(id, i, ids_.room(venue, std::optional{item.rooms[i]})).run();
    Query document{db_, "INSERT INTO agenda_item_document (item_id, position, symbol) VALUES (?, ?, ?)"};
    for (std::size_t i = 0; i < item.documents.size(); ++i)
        document.with(id, i, item.documents[i]).run();
    Query topic{db_, "INSERT INTO agenda_item_topic (item_id, position, topic_id) VALUES (?, ?, ?)"};
    for (std::size_t i = 0; i < item.topics.size(); ++i)
        topic.with(id, i, ids_.topic(meeting, item.topics[i])).run();
    Query person{
        db_, "INSERT INTO agenda_item_person (item_id, part, position, participant_id) VALUES (?, ?, ?, ?)"};
    const auto save_people = [&](std::string_view part, const std::vector<ParticipantCode>& people) {
        for (std::size_t i = 0; i < people.size(); ++i)
            person.with(id, part, i, ids_.of(people[i])).run();
    };
    save_people("speaker", item.speakers);
    save_people("required", item.required_people);
    save_people("preferred", item.preferred_people);
    Query delegation{
        db_,
        "INSERT INTO agenda_item_delegation (item_id, part, position, delegation_id) VALUES (?, ?, ?, ?)"};
    const auto save_delegations = [&](std::string_view part, const std::vector<DelegationCode>& delegations) {
        for (std::size_t i = 0; i < delegations.size(); ++i)
            delegation.with(id, part, i, ids_.of(delegations[i])).run();
    };
    save_delegations("required", item.required_delegations);
    save_delegations("preferred", item.preferred_delegations);
}

void Store::save_releases(std::int64_t meeting, const Meeting& value) {
    Query{db_, "DELETE FROM released_timetable WHERE meeting_id = ?"}.with(meeting).run();
    Query session{db_, "INSERT INTO released_session (meeting_id, version, position, code, title, room, "
                       "starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    Query speaker{db_,
                  "INSERT INTO released_speaker (meeting_id, version, session, position, participant_id) "
                  "VALUES (?, ?, ?, ?, ?)"};
    for (const auto& release : value.releases) {
        Query{db_, "INSERT INTO released_timetable (meeting_id, version, date, note) VALUES (?, ?, ?, ?)"}
            .with(meeting, release.version, format_date(release.date), release.note)
            .run();
        for (std::size_t i = 0; i < release.sessions.size(); ++i) {
            const auto& one = release.sessions[i];
            session
                .with(meeting, release.version, i, one.code, one.title, one.room,
                      format_local_time(one.starts), format_local_time(one.ends))
                .run();
            for (std::size_t j = 0; j < one.speakers.size(); ++j)
                speaker.with(meeting, release.version, i, j, ids_.of(one.speakers[j])).run();
        }
    }
}

} // namespace plenary::registry
