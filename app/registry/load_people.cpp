/// \file
/// Participants, registrations and check-ins: all of them, or those of some meetings.
#include "registry/load_parts.hpp"
#include "util/text.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

/// Conditions for rows of `registration AS r`: ?1 are meetings, ?2 participants, ?3 registrations.
std::string wanted_meetings(const Rows& rows) {
    return is_id_among("r.meeting_id", "meeting", "?1", rows.meetings->size());
}

std::string wanted_codes(const Rows& rows) {
    return rows.registrations ? " AND " + is_among("r.code", "?3", rows.registrations->size()) : "";
}

std::string with_rows(std::string select, const std::string& condition, const Rows& rows,
                      const std::string& order) {
    if (rows.meetings)
        select += " WHERE " + condition;
    return select + " ORDER BY " + order;
}

std::string wanted_registrations(const Rows& rows) {
    if (!rows.meetings)
        return {};
    auto condition = wanted_meetings(rows) + wanted_codes(rows);
    if (rows.with_their_registrations)
        condition = "(" + condition + ") OR " +
                    is_id_among("r.participant_id", "participant", "?2", rows.participants.size());
    return condition;
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

/// `participants` are ordered by code, and are all that `condition` holds for.
void load_unavailability(Database& db, const Rows& rows, const std::string& condition,
                         std::vector<Participant>& participants) {
    Query any{db, "SELECT EXISTS (SELECT 1 FROM unavailability WHERE participant_id IS NOT NULL)"};
    if (any.number() == 0)
        return;
    const auto select = std::string{"SELECT p.code, "} + unavailability_columns +
                        " FROM unavailability AS u JOIN participant AS p ON p.id = u.participant_id JOIN "
                        "citation AS c ON c.id = u.citation_id";
    Query row{db, with_rows(select, condition, rows, "p.code, u.position")};
    bind_rows(row, rows, 2);
    auto participant = participants.begin();
    while (row.next()) {
        while (participant->code.text() != row.text(0))
            ++participant;
        participant->unavailable.push_back(unavailability_at(row, 1));
    }
}

/// For rows of `participant AS p`.
std::string wanted_participants(const Rows& rows) {
    if (!rows.meetings)
        return {};
    // One list of ids: a table in memory for each part of a longer condition takes longer than the rest.
    auto condition = "p.id IN (SELECT participant_id FROM registration AS r WHERE " + wanted_meetings(rows) +
                     wanted_codes(rows) + " UNION ALL SELECT id FROM participant WHERE " +
                     is_among("code", "?2", rows.participants.size());
    if (rows.named_by_meetings)
        for (const auto* table : {"session_speaker", "required_person", "agenda_stay", "agenda_item_person"})
            condition += std::string{" UNION ALL SELECT participant_id FROM "} + table;
    return condition + ")";
}

} // namespace

std::vector<Participant> load_participants(Database& db, const Rows& rows) {
    const auto condition = wanted_participants(rows);
    Query row{
        db, with_rows("SELECT p.code, p.latin, p.own, p.badge, p.sort, p.gender, c.codes, p.email, "
                      "p.phone, (SELECT group_concat(code, ' ') FROM (SELECT code FROM participant_formerly "
                      "WHERE participant_id = p.id ORDER BY position)) FROM participant AS p "
                      "JOIN citation AS c ON c.id = p.citation_id",
                      condition, rows, "p.code")};
    bind_rows(row, rows, 2);
    std::vector<Participant> participants;
    while (row.next()) {
        auto& participant = participants.emplace_back();
        participant.code = row.code<ParticipantCode>(0);
        participant.name = {row.text(1), row.text(2), row.text(3), row.text(4)};
        if (!row.is_null(5))
            participant.gender = enum_at<Gender>(row, 5);
        participant.sources = sources_at(row, 6);
        participant.email = row.text(7);
        participant.phone = row.text(8);
        if (!row.is_null(9))
            for (auto& code : util::split_words(row.text(9)))
                participant.formerly.emplace_back(std::move(code));
    }
    load_unavailability(db, rows, condition, participants);
    return participants;
}

std::vector<Registration> load_registrations(Database& db, const Rows& rows) {
    Query row{
        db,
        with_rows("SELECT m.code, r.code, p.code, d.code, i.code, r.role, r.status, r.position, c.codes, "
                  "r.turn, r.funding, r.asked_again "
                  "FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id "
                  "JOIN participant AS p ON p.id = r.participant_id "
                  "JOIN delegation AS d ON d.id = r.delegation_id JOIN citation AS c ON c.id = r.citation_id "
                  "LEFT JOIN institution AS i ON i.id = r.institution_id",
                  wanted_registrations(rows), rows, "m.code, r.code")};
    bind_rows(row, rows, rows.with_their_registrations ? 2 : 1);
    std::vector<Registration> registrations;
    while (row.next())
        registrations.push_back(
            {row.code<MeetingCode>(0), row.code<RegistrationCode>(1), row.code<ParticipantCode>(2),
             row.code<DelegationCode>(3), row.optional_code<InstitutionCode>(4), enum_at<Role>(row, 5),
             enum_at<RegistrationStatus>(row, 6), optional_int(row, 9), enum_at<Funding>(row, 10),
             row.text(7), sources_at(row, 8), optional_date_at(row, 11)});
    return registrations;
}

std::vector<CheckIn> load_check_ins(Database& db, const Rows& rows) {
    Query row{
        db, with_rows(
                "SELECT m.code, r.code, k.at_local, k.desk, c.codes, k.kind, k.undoes, k.session FROM "
                "check_in AS k "
                "JOIN registration AS r ON r.id = k.registration_id JOIN meeting AS m ON m.id = r.meeting_id "
                "JOIN citation AS c ON c.id = k.citation_id",
                wanted_registrations(rows), rows, "m.code, r.code, k.at_local")};
    bind_rows(row, rows, rows.with_their_registrations ? 2 : 1);
    std::vector<CheckIn> check_ins;
    while (row.next()) {
        check_ins.push_back({row.code<MeetingCode>(0), row.code<RegistrationCode>(1),
                             local_time_at_column(row, 2), enum_at<CheckInKind>(row, 5),
                             row.is_null(6) ? std::nullopt : std::optional{local_time_at_column(row, 6)},
                             row.optional_code<SessionCode>(7), row.text(3), sources_at(row, 4)});
    }
    return check_ins;
}

} // namespace plenary::registry
