/// \file
/// Meetings with their parts, and outcomes.
#include "registry/load_agenda.hpp"
#include "registry/load_parts.hpp"
#include "registry/meeting_parts.hpp"

#include <algorithm>

namespace plenary::registry {

using namespace domain;

namespace {

void load_meeting_rows(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each(
        "SELECT m.id, m.code, s.code, m.number, m.title, m.first_day, m.last_day, m.year, m.status, "
        "v.code, c.codes, m.capacity, m.announced, m.reason FROM meeting AS m JOIN series AS s ON s.id = "
        "m.series_id JOIN "
        "citation AS c "
        "ON c.id = m.citation_id LEFT JOIN venue AS v ON v.id = m.venue_id",
        "m.id", "m.code", [&](const Query& row) {
            auto& meeting = by_id.add(row.integer(0));
            meeting.code = row.code<MeetingCode>(1);
            meeting.series = row.code<SeriesCode>(2);
            if (!row.is_null(3))
                meeting.number = static_cast<int>(row.integer(3));
            meeting.title = row.text(4);
            meeting.dates = dates_at(row, 5);
            meeting.status = enum_at<MeetingStatus>(row, 8);
            meeting.venue = row.optional_code<VenueCode>(9);
            meeting.sources = sources_at(row, 10);
            meeting.capacity = optional_int(row, 11);
            meeting.announced = optional_date_at(row, 12);
            meeting.reason = row.text(13);
        });
}

void load_themes(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT mt.meeting_id, t.code FROM meeting_theme AS mt JOIN theme AS t ON t.id = mt.theme_id",
               "mt.meeting_id", "mt.position",
               [&](const Query& row) { by_id.at(row.integer(0)).themes.push_back(row.code<ThemeCode>(1)); });
}

void load_not_counted(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each(
        "SELECT n.meeting_id, n.role FROM meeting_not_counted AS n", "n.meeting_id", "n.position",
        [&](const Query& row) { by_id.at(row.integer(0)).not_counted.push_back(enum_at<Role>(row, 1)); });
}

void load_requirements(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT a.meeting_id, a.earlier FROM meeting_after AS a", "a.meeting_id", "a.position",
               [&](const Query& row) { by_id.at(row.integer(0)).after.push_back(row.code<MeetingCode>(1)); });
    parts.each("SELECT r.meeting_id, d.code FROM required_delegation AS r JOIN delegation AS d ON d.id = "
               "r.delegation_id",
               "r.meeting_id", "r.position", [&](const Query& row) {
                   by_id.at(row.integer(0)).required_delegations.push_back(row.code<DelegationCode>(1));
               });
    parts.each("SELECT r.meeting_id, p.code FROM required_person AS r JOIN participant AS p ON p.id = "
               "r.participant_id",
               "r.meeting_id", "r.position", [&](const Query& row) {
                   by_id.at(row.integer(0)).required_people.push_back(row.code<ParticipantCode>(1));
               });
}

void load_wishes(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT w.meeting_id, w.length, w.first_day, w.last_day FROM meeting_wish AS w",
               "w.meeting_id", "w.meeting_id", [&](const Query& row) {
                   auto& wish = by_id.at(row.integer(0)).wish.emplace();
                   wish.length = optional_int(row, 1);
                   const auto first = optional_date_at(row, 2);
                   const auto last = optional_date_at(row, 3);
                   if (first && last)
                       wish.days = DaySpan{*first, *last};
               });
    parts.each("SELECT w.meeting_id, v.code FROM meeting_wish_venue AS w JOIN venue AS v ON v.id = "
               "w.venue_id",
               "w.meeting_id", "w.position", [&](const Query& row) {
                   by_id.at(row.integer(0)).wish->venues.push_back(row.code<VenueCode>(1));
               });
}

void load_organizers(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT o.meeting_id, d.code, o.role, c.codes FROM meeting_organizer AS o JOIN delegation AS "
               "d ON d.id = o.delegation_id JOIN citation AS c ON c.id = o.citation_id",
               "o.meeting_id", "o.position", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .organizers.push_back(
                           {row.code<DelegationCode>(1), enum_at<OrganizerRole>(row, 2), sources_at(row, 3)});
               });
}

void load_presences(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT i.meeting_id, d.code, c.codes, i.seats, i.note, i.note_date, i.funded FROM invitation "
               "AS i JOIN "
               "delegation AS d ON d.id = "
               "i.delegation_id JOIN citation AS c ON c.id = i.citation_id",
               "i.meeting_id", "i.position", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .invited.push_back({row.code<DelegationCode>(1), optional_int(row, 3),
                                           optional_int(row, 6), row.text(4),
                                           row.is_null(5) ? std::nullopt : parse_date(row.text(5)),
                                           sources_at(row, 2)});
               });
    parts.each("SELECT p.meeting_id, d.code, c.codes FROM presence AS p JOIN delegation AS d ON d.id = "
               "p.delegation_id JOIN citation AS c ON c.id = p.citation_id",
               "p.meeting_id", "p.position", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .took_part.push_back({row.code<DelegationCode>(1), {}, sources_at(row, 2)});
               });
    parts.each("SELECT p.meeting_id, p.position, i.code FROM presence_institution AS p JOIN institution AS i "
               "ON i.id = p.institution_id",
               "p.meeting_id", "p.position, p.item", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .took_part[static_cast<std::size_t>(row.integer(1))]
                       .institutions.push_back(row.code<InstitutionCode>(2));
               });
    parts.each("SELECT p.meeting_id, p.description, c.codes FROM described_presence AS p JOIN citation AS c "
               "ON c.id = p.citation_id",
               "p.meeting_id", "p.position", [&](const Query& row) {
                   by_id.at(row.integer(0)).also_took_part.push_back({row.text(1), sources_at(row, 2)});
               });
}

void load_timetables(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT t.meeting_id, t.code, t.title, c.codes FROM topic AS t JOIN citation AS c ON c.id = "
               "t.citation_id",
               "t.meeting_id", "t.position", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .topics.push_back({row.code<TopicCode>(1), row.text(2), sources_at(row, 3)});
               });
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>> sessions;
    const auto session_at = [&](std::int64_t id) -> Session& {
        const auto [meeting, place] = sessions.at(id);
        return by_id.at(meeting).sessions[place];
    };
    parts.each(
        "SELECT s.id, s.meeting_id, s.code, s.title, r.code, s.starts_at, s.ends_at, c.codes FROM session AS "
        "s JOIN citation AS c ON c.id = s.citation_id LEFT JOIN room AS r ON r.id = s.room_id",
        "s.meeting_id", "s.position", [&](const Query& row) {
            auto& list = by_id.at(row.integer(1)).sessions;
            sessions[row.integer(0)] = {row.integer(1), list.size()};
            list.push_back({row.code<SessionCode>(2),
                            row.text(3),
                            row.optional_code<RoomCode>(4),
                            local_time_at_column(row, 5),
                            local_time_at_column(row, 6),
                            {},
                            {},
                            sources_at(row, 7)});
        });
    parts.each("SELECT st.session_id, t.code FROM session_topic AS st JOIN session AS s ON s.id = "
               "st.session_id JOIN topic AS t ON t.id = st.topic_id",
               "s.meeting_id", "st.session_id, st.position", [&](const Query& row) {
                   session_at(row.integer(0)).topics.push_back(row.code<TopicCode>(1));
               });
    parts.each("SELECT ss.session_id, p.code FROM session_speaker AS ss JOIN session AS s ON s.id = "
               "ss.session_id JOIN participant AS p ON p.id = ss.participant_id",
               "s.meeting_id", "ss.session_id, ss.position", [&](const Query& row) {
                   session_at(row.integer(0)).speakers.push_back(row.code<ParticipantCode>(1));
               });
}

void load_reported(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT r.meeting_id, r.total, g.code, c.codes FROM reported_count AS r JOIN citation AS c ON "
               "c.id = r.citation_id LEFT JOIN grouping AS g ON g.id = r.grouping_id",
               "r.meeting_id", "r.position", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .reported.push_back({static_cast<int>(row.integer(1)),
                                            row.optional_code<GroupingCode>(2),
                                            {},
                                            sources_at(row, 3)});
               });
    parts.each("SELECT p.meeting_id, p.position, d.code, p.count FROM reported_part AS p JOIN delegation AS "
               "d ON d.id = p.delegation_id",
               "p.meeting_id", "p.position, p.item", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .reported[static_cast<std::size_t>(row.integer(1))]
                       .parts.push_back({row.code<DelegationCode>(2), static_cast<int>(row.integer(3))});
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
    }
    std::sort(meetings.begin(), meetings.end(),
              [](const Meeting& a, const Meeting& b) { return a.code < b.code; });
    return meetings;
}

std::vector<Outcome> load_outcomes(Database& db) {
    std::vector<Outcome> outcomes;
    ById<Outcome> by_id{outcomes};
    each_row(db,
             "SELECT o.id, o.code, m.code, o.kind, o.text, t.code, o.follow_up, c.codes FROM outcome AS o "
             "JOIN meeting AS m ON m.id = o.meeting_id JOIN citation AS c ON c.id = o.citation_id "
             "LEFT JOIN theme AS t ON t.id = o.theme_id ORDER BY o.code",
             [&](const Query& row) {
                 auto& outcome = by_id.add(row.integer(0));
                 outcome.code = row.code<OutcomeCode>(1);
                 outcome.meeting = row.code<MeetingCode>(2);
                 outcome.kind = enum_at<OutcomeKind>(row, 3);
                 outcome.text = row.text(4);
                 outcome.theme = row.optional_code<ThemeCode>(5);
                 outcome.follow_up = enum_at<FollowUp>(row, 6);
                 outcome.sources = sources_at(row, 7);
             });
    each_row(db,
             "SELECT a.outcome_id, d.code FROM outcome_addressee AS a JOIN delegation AS d ON d.id = "
             "a.delegation_id "
             "ORDER BY a.outcome_id, a.position",
             [&](const Query& row) {
                 by_id.at(row.integer(0)).addressees.push_back(row.code<DelegationCode>(1));
             });
    return outcomes;
}

} // namespace plenary::registry
