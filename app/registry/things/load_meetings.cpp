/// \file
/// Meetings with their parts, and outcomes.
#include "registry/things/load_agenda.hpp"
#include "registry/things/load_parts.hpp"
#include "registry/things/meeting_parts.hpp"
#include "registry/things/table.hpp"

#include <algorithm>

namespace plenary::registry {

using namespace domain;

namespace {

void load_meeting_rows(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each(
        "SELECT m.id, m.code, s.code, m.number, m.title, m.first_day, m.last_day, m.year, m.status, "
        "v.code, m.capacity, m.announced, m.reason, m.symbol, m.project, m.project_title, m.signatory, "
        "f.code, m.details_until, m.last_certificate, c.codes FROM meeting AS m JOIN series AS s ON s.id = "
        "m.series_id JOIN citation AS c ON c.id = m.citation_id LEFT JOIN venue AS v ON v.id = m.venue_id "
        "LEFT JOIN delegation AS f ON f.id = m.first_state_id",
        "m.id", "m.code", [&](ColumnReader at) {
            auto& meeting = by_id.add(at);
            at.into(meeting.code, meeting.series, meeting.number, meeting.title, meeting.dates,
                    meeting.status, meeting.venue, meeting.capacity, meeting.announced, meeting.reason,
                    meeting.symbol, meeting.project, meeting.project_title, meeting.signatory,
                    meeting.first_state, meeting.details_until, meeting.last_certificate, meeting.sources);
        });
}

void load_themes(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT mt.meeting_id, t.code FROM meeting_theme AS mt JOIN theme AS t ON t.id = mt.theme_id",
               "mt.meeting_id", "mt.position",
               [&](ColumnReader at) { at.into(by_id.at(at).themes.emplace_back()); });
}

void load_not_counted(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT n.meeting_id, n.role FROM meeting_not_counted AS n", "n.meeting_id", "n.position",
               [&](ColumnReader at) { at.into(by_id.at(at).not_counted.emplace_back()); });
}

void load_requirements(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT a.meeting_id, a.earlier FROM meeting_after AS a", "a.meeting_id", "a.position",
               [&](ColumnReader at) { at.into(by_id.at(at).after.emplace_back()); });
    parts.each("SELECT r.meeting_id, d.code FROM required_delegation AS r JOIN delegation AS d ON d.id = "
               "r.delegation_id",
               "r.meeting_id", "r.position",
               [&](ColumnReader at) { at.into(by_id.at(at).required_delegations.emplace_back()); });
    parts.each("SELECT r.meeting_id, p.code FROM required_person AS r JOIN participant AS p ON p.id = "
               "r.participant_id",
               "r.meeting_id", "r.position",
               [&](ColumnReader at) { at.into(by_id.at(at).required_people.emplace_back()); });
}

void load_wishes(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT w.meeting_id, w.length, w.first_day, w.last_day FROM meeting_wish AS w",
               "w.meeting_id", "w.meeting_id", [&](ColumnReader at) {
                   auto& wish = by_id.at(at).wish.emplace();
                   at.into(wish.length, wish.days);
               });
    parts.each("SELECT w.meeting_id, v.code FROM meeting_wish_venue AS w JOIN venue AS v ON v.id = "
               "w.venue_id",
               "w.meeting_id", "w.position",
               [&](ColumnReader at) { at.into(held(by_id.at(at).wish).venues.emplace_back()); });
}

void load_organizers(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT o.meeting_id, d.code, o.role, c.codes FROM meeting_organizer AS o JOIN delegation AS "
               "d ON d.id = o.delegation_id JOIN citation AS c ON c.id = o.citation_id",
               "o.meeting_id", "o.position", [&](ColumnReader at) {
                   auto& organizer = by_id.at(at).organizers.emplace_back();
                   at.into(organizer.delegation, organizer.role, organizer.sources);
               });
}

void load_presences(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT i.meeting_id, d.code, i.seats, i.funded, i.note, i.note_date, c.codes FROM invitation "
               "AS i JOIN delegation AS d ON d.id = i.delegation_id JOIN citation AS c ON c.id = "
               "i.citation_id",
               "i.meeting_id", "i.position", [&](ColumnReader at) {
                   auto& invitation = by_id.at(at).invited.emplace_back();
                   at.into(invitation.delegation, invitation.seats, invitation.funded, invitation.note,
                           invitation.note_date, invitation.sources);
               });
    parts.each("SELECT p.meeting_id, d.code, c.codes FROM presence AS p JOIN delegation AS d ON d.id = "
               "p.delegation_id JOIN citation AS c ON c.id = p.citation_id",
               "p.meeting_id", "p.position", [&](ColumnReader at) {
                   auto& presence = by_id.at(at).took_part.emplace_back();
                   at.into(presence.delegation, presence.sources);
               });
    parts.each("SELECT p.meeting_id, p.position, i.code FROM presence_institution AS p JOIN institution AS i "
               "ON i.id = p.institution_id",
               "p.meeting_id", "p.position, p.item", [&](ColumnReader at) {
                   auto& took_part = by_id.at(at).took_part;
                   at.into(held(took_part, at.take<std::size_t>()).institutions.emplace_back());
               });
    parts.each("SELECT p.meeting_id, p.description, c.codes FROM described_presence AS p JOIN citation AS c "
               "ON c.id = p.citation_id",
               "p.meeting_id", "p.position", [&](ColumnReader at) {
                   auto& presence = by_id.at(at).also_took_part.emplace_back();
                   at.into(presence.description, presence.sources);
               });
}

void load_timetables(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT t.meeting_id, t.code, t.title, c.codes FROM topic AS t JOIN citation AS c ON c.id = "
               "t.citation_id",
               "t.meeting_id", "t.position", [&](ColumnReader at) {
                   auto& topic = by_id.at(at).topics.emplace_back();
                   at.into(topic.code, topic.title, topic.sources);
               });
    PartPlaces sessions;
    const auto session_at = [&](ColumnReader& at) -> Session& {
        const auto [meeting, place] = sessions.at(at.take<std::int64_t>());
        return by_id.at(meeting).sessions[place];
    };
    parts.each(
        "SELECT s.id, s.meeting_id, s.code, s.title, r.code, s.starts_at, s.ends_at, p.code, s.access, "
        "s.purpose, c.codes FROM session AS s JOIN citation AS c ON c.id = s.citation_id LEFT JOIN room AS r "
        "ON r.id = s.room_id LEFT JOIN participant AS p ON p.id = s.chair_id",
        "s.meeting_id", "s.position", [&](ColumnReader at) {
            const auto id = at.take<std::int64_t>();
            const auto meeting = at.take<std::int64_t>();
            auto& list = by_id.at(meeting).sessions;
            sessions[id] = {meeting, list.size()};
            auto& session = list.emplace_back();
            at.into(session.code, session.title, session.room, session.starts, session.ends, session.chair,
                    session.access, session.purpose, session.sources);
        });
    parts.each("SELECT st.session_id, t.code FROM session_topic AS st JOIN session AS s ON s.id = "
               "st.session_id JOIN topic AS t ON t.id = st.topic_id",
               "s.meeting_id", "st.session_id, st.position",
               [&](ColumnReader at) { at.into(session_at(at).topics.emplace_back()); });
    parts.each("SELECT ss.session_id, p.code FROM session_speaker AS ss JOIN session AS s ON s.id = "
               "ss.session_id JOIN participant AS p ON p.id = ss.participant_id",
               "s.meeting_id", "ss.session_id, ss.position",
               [&](ColumnReader at) { at.into(session_at(at).speakers.emplace_back()); });
    parts.each("SELECT d.session_id, d.symbol FROM session_document AS d JOIN session AS s ON s.id = "
               "d.session_id",
               "s.meeting_id", "d.session_id, d.position",
               [&](ColumnReader at) { at.into(session_at(at).documents.emplace_back()); });
}

void load_for_documents(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT l.meeting_id, l.file FROM meeting_logo AS l", "l.meeting_id", "l.position",
               [&](ColumnReader at) { at.into(by_id.at(at).logos.emplace_back()); });
    parts.each(
        "SELECT m.meeting_id, d.code, m.class, m.since FROM meeting_class AS m JOIN delegation AS d ON "
        "d.id = m.delegation_id",
        "m.meeting_id", "m.position", [&](ColumnReader at) {
            auto& one = by_id.at(at).classes.emplace_back();
            at.into(one.delegation, one.of, one.from);
        });
}

void load_reported(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT r.meeting_id, r.total, g.code, c.codes FROM reported_count AS r JOIN citation AS c ON "
               "c.id = r.citation_id LEFT JOIN grouping AS g ON g.id = r.grouping_id",
               "r.meeting_id", "r.position", [&](ColumnReader at) {
                   auto& reported = by_id.at(at).reported.emplace_back();
                   at.into(reported.total, reported.grouping, reported.sources);
               });
    parts.each("SELECT p.meeting_id, p.position, d.code, p.count FROM reported_part AS p JOIN delegation AS "
               "d ON d.id = p.delegation_id",
               "p.meeting_id", "p.position, p.item", [&](ColumnReader at) {
                   auto& reported = by_id.at(at).reported;
                   auto& part = held(reported, at.take<std::size_t>()).parts.emplace_back();
                   at.into(part.delegation, part.count);
               });
}

} // namespace

std::vector<Meeting> load_meetings(Database& db, const MeetingRows& rows) {
    const MeetingParts parts{db, rows.meetings};
    std::vector<Meeting> meetings;
    ById<Meeting> by_id{meetings};
    load_meeting_rows(parts, by_id);
    load_themes(parts, by_id);
    load_reported(parts, by_id);
    if (rows.details) {
        load_not_counted(parts, by_id);
        load_requirements(parts, by_id);
        load_wishes(parts, by_id);
        load_organizers(parts, by_id);
        load_presences(parts, by_id);
        load_timetables(parts, by_id);
        load_agendas(parts, by_id);
        load_releases(parts, by_id);
        load_for_documents(parts, by_id);
    }
    std::sort(meetings.begin(), meetings.end(),
              [](const Meeting& a, const Meeting& b) { return a.code < b.code; });
    return meetings;
}

std::vector<Outcome> load_outcomes(Database& db) {
    std::vector<Outcome> outcomes;
    Query row{db, select_of<Outcome>() + " ORDER BY outcome.code"};
    while (row.next())
        outcomes.push_back(thing_at<Outcome>(row));
    auto outcome = outcomes.begin();
    each_row(db,
             "SELECT o.code, d.code FROM outcome_addressee AS a JOIN outcome AS o ON o.id = a.outcome_id "
             "JOIN delegation AS d ON d.id = a.delegation_id ORDER BY o.code, a.position",
             [&](ColumnReader at) {
                 const auto code = at.take<OutcomeCode>();
                 while (outcome->code != code)
                     ++outcome;
                 at.into(outcome->addressees.emplace_back());
             });
    return outcomes;
}

} // namespace plenary::registry
