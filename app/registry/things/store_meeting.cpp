/// \file
/// Meetings with their parts, and outcomes.
#include "registry/things/store.hpp"
#include "registry/things/store_parts.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

struct StoredDates {
    std::optional<std::string> first_day;
    std::optional<std::string> last_day;
    std::optional<int> year;
};

StoredDates stored(const MeetingDates& dates) {
    if (const auto* days = dates.days())
        return {format_date(days->first), format_date(days->last), std::nullopt};
    return {std::nullopt, std::nullopt, dates.year()};
}

} // namespace

void Store::save_presences(std::int64_t meeting, const Meeting& value) {
    replace_parts(db_, "invitation", "meeting_id", meeting, value.invited,
                  [&](std::size_t place, const Invitation& invitation) {
                      const auto date = invitation.note_date
                                            ? std::optional{format_date(*invitation.note_date)}
                                            : std::nullopt;
                      Query{db_,
                            "INSERT INTO invitation (meeting_id, position, delegation_id, seats, funded, "
                            "note, note_date, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"}
                          .with(meeting, place, ids_.of(invitation.delegation), invitation.seats,
                                invitation.funded, invitation.note, date, ids_.citation(invitation.sources))
                          .run();
                  });
    replace_parts(
        db_, "presence", "meeting_id", meeting, value.took_part,
        [&](std::size_t place, const Presence& presence) {
            const auto delegation = ids_.of(presence.delegation);
            Query{
                db_,
                "INSERT INTO presence (meeting_id, position, delegation_id, citation_id) VALUES (?, ?, ?, ?)"}
                .with(meeting, place, delegation, ids_.citation(presence.sources))
                .run();
            Query insert{db_, "INSERT INTO presence_institution (meeting_id, position, item, institution_id) "
                              "VALUES (?, ?, ?, ?)"};
            for (std::size_t i = 0; i < presence.institutions.size(); ++i)
                insert.with(meeting, place, i, ids_.institution(delegation, presence.institutions[i])).run();
        });
    replace_parts(db_, "described_presence", "meeting_id", meeting, value.also_took_part,
                  [&](std::size_t place, const DescribedPresence& presence) {
                      Query{db_,
                            "INSERT INTO described_presence (meeting_id, position, description, citation_id) "
                            "VALUES (?, ?, ?, ?)"}
                          .with(meeting, place, presence.description, ids_.citation(presence.sources))
                          .run();
                  });
}

void Store::save_sessions(std::int64_t meeting, const Meeting& value) {
    // Sessions refer to topics: they go first and come back last.
    Query{db_, "DELETE FROM session WHERE meeting_id = ?"}.with(meeting).run();
    replace_kept_parts(
        db_, "topic", "meeting_id", meeting, value.topics, [&](std::size_t place, const Topic& topic) {
            Query{db_,
                  "INSERT INTO topic (meeting_id, code, position, title, citation_id) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (meeting_id, code) DO UPDATE SET position = excluded.position, "
                  "title = excluded.title, citation_id = excluded.citation_id"}
                .with(meeting, topic.code, place, topic.title, ids_.citation(topic.sources))
                .run();
        });
    const auto venue = ids_.of(value.venue);
    for (std::size_t place = 0; place < value.sessions.size(); ++place) {
        const auto& session = value.sessions[place];
        const auto room = ids_.room(venue, session.room);
        const auto id =
            Query{db_, "INSERT INTO session (meeting_id, code, position, title, room_id, starts_at, ends_at, "
                       "chair_id, access, purpose, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING id"}
                .with(meeting, session.code, place, session.title, room, format_local_time(session.starts),
                      format_local_time(session.ends), ids_.of(session.chair), word_of(session.access),
                      word_of(session.purpose), ids_.citation(session.sources))
                .number();
        Query insert_topic{db_,
                           "INSERT INTO session_topic (session_id, position, topic_id) VALUES (?, ?, ?)"};
        for (std::size_t i = 0; i < session.topics.size(); ++i)
            insert_topic.with(id, i, ids_.topic(meeting, session.topics[i])).run();
        Query insert_speaker{
            db_, "INSERT INTO session_speaker (session_id, position, participant_id) VALUES (?, ?, ?)"};
        for (std::size_t i = 0; i < session.speakers.size(); ++i)
            insert_speaker.with(id, i, ids_.of(session.speakers[i])).run();
        Query insert_document{db_,
                              "INSERT INTO session_document (session_id, position, symbol) VALUES (?, ?, ?)"};
        for (std::size_t i = 0; i < session.documents.size(); ++i)
            insert_document.with(id, i, session.documents[i]).run();
    }
}

void Store::save_reported(std::int64_t meeting, const Meeting& value) {
    const auto series = ids_.of(value.series);
    replace_parts(
        db_, "reported_count", "meeting_id", meeting, value.reported,
        [&](std::size_t place, const ReportedCount& reported) {
            const auto grouping = ids_.grouping(series, reported.grouping);
            Query{db_, "INSERT INTO reported_count (meeting_id, position, total, grouping_id, citation_id) "
                       "VALUES (?, ?, ?, ?, ?)"}
                .with(meeting, place, reported.total, grouping, ids_.citation(reported.sources))
                .run();
            Query insert{db_, "INSERT INTO reported_part (meeting_id, position, item, delegation_id, count) "
                              "VALUES (?, ?, ?, ?, ?)"};
            for (std::size_t i = 0; i < reported.parts.size(); ++i)
                insert.with(meeting, place, i, ids_.of(reported.parts[i].delegation), reported.parts[i].count)
                    .run();
        });
}

void Store::save_for_documents(std::int64_t meeting, const Meeting& value) {
    const auto until = value.details_until ? std::optional{format_date(*value.details_until)} : std::nullopt;
    Query{db_, "UPDATE meeting SET symbol = ?2, project = ?3, project_title = ?4, signatory = ?5, "
               "first_state_id = ?6, details_until = ?7, last_certificate = ?8 WHERE id = ?1"}
        .with(meeting, value.symbol, value.project, value.project_title, value.signatory,
              ids_.of(value.first_state), until, value.last_certificate)
        .run();
    replace_parts(db_, "meeting_logo", "meeting_id", meeting, value.logos,
                  [&](std::size_t place, const std::string& file) {
                      Query{db_, "INSERT INTO meeting_logo (meeting_id, position, file) VALUES (?, ?, ?)"}
                          .with(meeting, place, file)
                          .run();
                  });
    replace_parts(db_, "meeting_class", "meeting_id", meeting, value.classes,
                  [&](std::size_t place, const ClassAt& one) {
                      const auto since = one.from ? std::optional{format_date(*one.from)} : std::nullopt;
                      Query{db_,
                            "INSERT INTO meeting_class (meeting_id, position, delegation_id, class, since) "
                            "VALUES (?, ?, ?, ?, ?)"}
                          .with(meeting, place, ids_.of(one.delegation), one.of, since)
                          .run();
                  });
}

void Store::save(const Meeting& meeting) {
    const auto dates = stored(meeting.dates);
    const auto series = ids_.of(meeting.series);
    const auto id =
        Query{db_,
              "INSERT INTO meeting (code, series_id, number, title, first_day, last_day, year, status, "
              "venue_id, capacity, announced, reason, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?) ON CONFLICT (code) DO UPDATE SET series_id = excluded.series_id, number = "
              "excluded.number, title = excluded.title, first_day = excluded.first_day, last_day = "
              "excluded.last_day, year = excluded.year, status = excluded.status, venue_id = "
              "excluded.venue_id, capacity = excluded.capacity, announced = excluded.announced, reason = "
              "excluded.reason, citation_id = excluded.citation_id RETURNING id"}
            .with(meeting.code, series, meeting.number, meeting.title, dates.first_day, dates.last_day,
                  dates.year, word(meeting.status), ids_.of(meeting.venue), meeting.capacity,
                  meeting.announced ? std::optional{format_date(*meeting.announced)} : std::nullopt,
                  meeting.reason, ids_.citation(meeting.sources))
            .number();
    replace_parts(
        db_, "meeting_not_counted", "meeting_id", id, meeting.not_counted, [&](std::size_t place, Role role) {
            Query{db_, "INSERT INTO meeting_not_counted (meeting_id, position, role) VALUES (?, ?, ?)"}
                .with(id, place, word(role))
                .run();
        });
    replace_parts(db_, "meeting_theme", "meeting_id", id, meeting.themes,
                  [&](std::size_t place, const ThemeCode& theme) {
                      Query{db_,
                            "INSERT INTO meeting_theme (meeting_id, position, theme_id) VALUES (?, ?, ?)"}
                          .with(id, place, ids_.theme(series, theme))
                          .run();
                  });
    replace_parts(db_, "meeting_organizer", "meeting_id", id, meeting.organizers,
                  [&](std::size_t place, const Organizer& organizer) {
                      Query{db_, "INSERT INTO meeting_organizer (meeting_id, position, delegation_id, role, "
                                 "citation_id) VALUES (?, ?, ?, ?, ?)"}
                          .with(id, place, ids_.of(organizer.delegation), word(organizer.role),
                                ids_.citation(organizer.sources))
                          .run();
                  });
    save_requirements(id, meeting);
    save_presences(id, meeting);
    save_sessions(id, meeting);
    save_agenda(id, meeting);
    save_releases(id, meeting);
    save_reported(id, meeting);
    save_for_documents(id, meeting);
}

void Store::save(const Outcome& outcome) {
    save_row(outcome);
    const auto id = Query{db_, "SELECT id FROM outcome WHERE code = ?"}.with(outcome.code).number();
    replace_parts(
        db_, "outcome_addressee", "outcome_id", id, outcome.addressees,
        [&](std::size_t place, const DelegationCode& addressee) {
            Query{db_, "INSERT INTO outcome_addressee (outcome_id, position, delegation_id) VALUES (?, ?, ?)"}
                .with(id, place, ids_.of(addressee))
                .run();
        });
}

} // namespace plenary::registry
