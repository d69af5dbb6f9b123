/// \file
/// Participants, registrations and check-ins: all of them, or those of some meetings.
#include "registry/things/load_parts.hpp"
#include "registry/things/table.hpp"

#include <fmt/format.h>

namespace plenary::registry {

using namespace domain;

namespace {

/// Conditions for rows of `registration`: ?1 are meetings, ?2 participants, ?3 registrations.
std::string wanted_meetings(const Rows& rows) {
    return is_id_among("registration.meeting_id", "meeting", "?1", rows.meetings->size());
}

std::string wanted_codes(const Rows& rows) {
    return rows.registrations ? " AND " + is_among("registration.code", "?3", rows.registrations->size())
                              : "";
}

std::string with_rows(std::string select, const std::string& condition, const Rows& rows,
                      const std::string& order) {
    if (rows.meetings)
        select += " WHERE " + condition;
    return fmt::format("{} ORDER BY {}", select, order);
}

std::string wanted_registrations(const Rows& rows) {
    if (!rows.meetings)
        return {};
    auto condition = wanted_meetings(rows) + wanted_codes(rows);
    if (rows.with_their_registrations)
        condition = fmt::format(
            "({}) OR {}", condition,
            is_id_among("registration.participant_id", "participant", "?2", rows.participants.size()));
    return condition;
}

/// For rows of `participant`.
std::string wanted_participants(const Rows& rows) {
    if (!rows.meetings)
        return {};
    // One list of ids: a table in memory for each part of a longer condition takes longer than the rest.
    auto condition = "participant.id IN (SELECT participant_id FROM registration WHERE " +
                     wanted_meetings(rows) + wanted_codes(rows) +
                     " UNION ALL SELECT id FROM participant WHERE " +
                     is_among("code", "?2", rows.participants.size());
    if (rows.named_by_meetings)
        for (const auto* table :
             {"session_speaker", "required_person", "agenda_stay", "agenda_item_person", "released_speaker"})
            condition += std::string{" UNION ALL SELECT participant_id FROM "} + table;
    return condition + ")";
}

/// `most` is the highest parameter of the statement.
void bind_rows(Query& row, const Rows& rows, int most) {
    if (!rows.meetings)
        return;
    if (rows.registrations)
        row.with(json_array(*rows.meetings), json_array(rows.participants), json_array(*rows.registrations));
    else if (most == 2)
        row.with(json_array(*rows.meetings), json_array(rows.participants));
    else
        row.with(json_array(*rows.meetings));
}

/// Calls f with each participant and the row of each of their parts, from column 1 on. `participants` are
/// ordered by code, and are all that are wanted. Most registries have no row in `table`.
template<class F>
void each_part(Database& db, const Rows& rows, std::vector<Participant>& participants,
               const std::string& table, const std::string& columns, const std::string& joins,
               const std::string& order, F f) {
    if (Query{db, "SELECT EXISTS (SELECT 1 FROM " + table + " WHERE participant_id IS NOT NULL)"}.number() ==
        0)
        return;
    const auto select = "SELECT participant.code, " + columns + " FROM " + table +
                        " AS part JOIN participant ON participant.id = part.participant_id" + joins;
    Query row{db, with_rows(select, wanted_participants(rows), rows, "participant.code, " + order)};
    bind_rows(row, rows, 2);
    auto participant = participants.begin();
    while (row.next()) {
        advance_to(participant, participants.end(),
                   [code = row.text(0)](const Participant& one) { return one.code.text() == code; });
        f(*participant, row);
    }
}

void load_parts(Database& db, const Rows& rows, std::vector<Participant>& participants) {
    each_part(db, rows, participants, "participant_formerly", "part.code", "", "part.position",
              [](Participant& participant, const Query& row) {
                  participant.formerly.push_back(row.code<ParticipantCode>(1));
              });
    each_part(db, rows, participants, "unavailability", unavailability_columns, unavailability_joins,
              "part.position", [](Participant& participant, const Query& row) {
                  participant.unavailable.push_back(unavailability_at(row, 1));
              });
    each_part(db, rows, participants, "participant_detail", "part.key, part.text", "", "part.key",
              [](Participant& participant, const Query& row) {
                  participant.details.set(row.text(1), row.text(2));
              });
}

/// The same of registrations, which are ordered by meeting and code.
void load_details(Database& db, const Rows& rows, std::vector<Registration>& registrations) {
    if (Query{db, "SELECT EXISTS (SELECT 1 FROM registration_detail)"}.number() == 0)
        return;
    Query row{db, with_rows("SELECT meeting.code, registration.code, part.key, part.text FROM "
                            "registration_detail AS part JOIN registration ON registration.id = "
                            "part.registration_id JOIN meeting ON meeting.id = registration.meeting_id",
                            wanted_registrations(rows), rows, "meeting.code, registration.code, part.key")};
    bind_rows(row, rows, rows.with_their_registrations ? 2 : 1);
    auto registration = registrations.begin();
    while (row.next()) {
        advance_to(registration, registrations.end(),
                   [meeting = row.text(0), code = row.text(1)](const Registration& one) {
                       return one.meeting.text() == meeting && one.code.text() == code;
                   });
        registration->details.set(row.text(2), row.text(3));
    }
}

} // namespace

std::vector<Participant> load_participants(Database& db, const Rows& rows) {
    Query row{db, with_rows(select_of<Participant>(), wanted_participants(rows), rows, "participant.code")};
    bind_rows(row, rows, 2);
    std::vector<Participant> participants;
    while (row.next())
        participants.push_back(thing_at<Participant>(row));
    load_parts(db, rows, participants);
    return participants;
}

std::vector<Registration> load_registrations(Database& db, const Rows& rows) {
    Query row{db, with_rows(select_of<Registration>(), wanted_registrations(rows), rows,
                            "meeting.code, registration.code")};
    bind_rows(row, rows, rows.with_their_registrations ? 2 : 1);
    std::vector<Registration> registrations;
    while (row.next())
        registrations.push_back(thing_at<Registration>(row));
    load_details(db, rows, registrations);
    return registrations;
}

std::vector<CheckIn> load_check_ins(Database& db, const Rows& rows) {
    Query row{db, with_rows(select_of<CheckIn>(), wanted_registrations(rows), rows,
                            "meeting.code, registration.code, check_in.at")};
    bind_rows(row, rows, rows.with_their_registrations ? 2 : 1);
    std::vector<CheckIn> check_ins;
    while (row.next())
        check_ins.push_back(thing_at<CheckIn>(row));
    return check_ins;
}

std::vector<Speech> load_speeches(Database& db, const Rows& rows) {
    auto select = select_of<Speech>();
    if (rows.meetings)
        select += " WHERE " + is_id_among("speech.meeting_id", "meeting", "?1", rows.meetings->size());
    Query row{db, select + " ORDER BY speech.code"};
    if (rows.meetings)
        row.with(json_array(*rows.meetings));
    std::vector<Speech> speeches;
    while (row.next())
        speeches.push_back(thing_at<Speech>(row));
    return speeches;
}

} // namespace plenary::registry
