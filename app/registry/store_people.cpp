/// \file
/// Participants, registrations and check-ins: the kinds that come by the hundred thousand, so their
/// statements are prepared once.
#include "registry/find.hpp"
#include "registry/store.hpp"
#include "util/text.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

constexpr const char* upsert_participant =
    "INSERT INTO participant (code, latin, own, badge, sort, gender, email, phone, citation_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (code) DO UPDATE SET latin = excluded.latin, own = excluded.own, badge = excluded.badge, "
    "sort = excluded.sort, gender = excluded.gender, email = excluded.email, phone = excluded.phone, "
    "citation_id = excluded.citation_id";

constexpr const char* select_name =
    "SELECT id, latin, own, badge, sort, email FROM participant WHERE code = ?";

constexpr const char* delete_formerly = "DELETE FROM participant_formerly WHERE participant_id = ?";

constexpr const char* insert_formerly =
    "INSERT INTO participant_formerly (code, participant_id, position) VALUES (?, ?, ?)";

constexpr const char* upsert_registration =
    "INSERT INTO registration (meeting_id, code, participant_id, delegation_id, institution_id, role, "
    "status, turn, asked_again, funding, "
    "position, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (meeting_id, code) DO "
    "UPDATE "
    "SET "
    "participant_id = excluded.participant_id, delegation_id = excluded.delegation_id, "
    "institution_id = excluded.institution_id, role = excluded.role, status = excluded.status, turn = "
    "excluded.turn, asked_again = excluded.asked_again, funding = excluded.funding, "
    "position = excluded.position, citation_id = excluded.citation_id";

constexpr const char* release_registration =
    "UPDATE registration SET participant_id = -id, role = 'delegate', turn = NULL, "
    "status = CASE checked_in WHEN 1 THEN status ELSE 'withdrawn' END WHERE meeting_id = ? AND code = ?";

constexpr const char* upsert_check_in =
    "INSERT INTO check_in (registration_id, at_local, at_utc, kind, undoes, session, desk, citation_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (registration_id, at_local) DO UPDATE SET "
    "session = excluded.session, desk = excluded.desk, citation_id = excluded.citation_id";

constexpr const char* select_zone =
    "SELECT v.zone FROM meeting AS m JOIN venue AS v ON v.id = m.venue_id WHERE m.id = ?";

} // namespace

void Store::expect_participants(std::size_t count) {
    ids_.expect_participants(count);
    new_keys_.expect_participants(count);
}

void Store::save(const Participant& participant, const std::vector<std::string>& search_keys) {
    Query former{db_, select_name};
    const bool is_known = former.with(participant.code).next();
    const auto& name = participant.name;
    bool has_keys = false;
    std::int64_t id = 0;
    if (is_known) {
        id = former.integer(0);
        const PersonName before{former.text(1), former.text(2), former.text(3), former.text(4)};
        const auto email = former.text(5);
        has_keys = before == name && email == participant.email;
        // The table of keys is ordered by key: those of a former name are found by that name.
        if (!has_keys)
            remove_keys(before, email, id);
    }
    std::optional<std::string> gender;
    if (participant.gender)
        gender = word(*participant.gender);
    Query{db_, upsert_participant}.run_with(participant.code, name.latin, name.own, name.badge, name.sort,
                                            gender, participant.email, participant.phone,
                                            ids_.citation(participant.sources));
    if (!is_known)
        id = db_.getLastInsertRowid();
    ids_.remember(participant.code, id);
    if (!has_keys)
        new_keys_.add(search_keys, id);
    if (is_known)
        Query{db_, delete_formerly}.with(id).run();
    for (std::size_t i = 0; i < participant.formerly.size(); ++i)
        Query{db_, insert_formerly}.with(participant.formerly[i], id, i).run();
    // People come by the million and few of them are ever away: nothing is removed where nothing was stored.
    if (!has_unavailable_people_)
        has_unavailable_people_ =
            Query{db_, "SELECT EXISTS (SELECT 1 FROM unavailability WHERE participant_id IS NOT NULL)"}
                .number() != 0;
    if (*has_unavailable_people_ || !participant.unavailable.empty()) {
        save_unavailability("participant_id", id, participant.unavailable);
        has_unavailable_people_ = true;
    }
}

void Store::remove_keys(const std::string& participant) {
    Query row{db_, select_name};
    if (row.with(participant).next())
        remove_keys({row.text(1), row.text(2), row.text(3), row.text(4)}, row.text(5), row.integer(0));
}

void Store::remove_keys(const PersonName& name, const std::string& email, std::int64_t participant) {
    Query remove{db_, "DELETE FROM participant_key WHERE key = ? AND participant_id = ?"};
    for (const auto& key : keys_of(name, email))
        remove.run_with(key, participant);
}

void Store::release(const Registration& registration) {
    Query{db_, release_registration}.with(ids_.of(registration.meeting), registration.code).run();
}

void Store::save(const Registration& registration) {
    const auto delegation = ids_.of(registration.delegation);
    const auto institution = ids_.institution(delegation, registration.institution);
    const auto meeting = ids_.of(registration.meeting);
    Query{db_, upsert_registration}.run_with(
        meeting, registration.code, ids_.of(registration.participant), delegation, institution,
        word(registration.role), word(registration.status), registration.turn,
        registration.asked_again ? std::optional{format_date(*registration.asked_again)} : std::nullopt,
        word(registration.funding), registration.position, ids_.citation(registration.sources));
}

std::string Store::zone_of(std::int64_t meeting) {
    const auto [known, is_new] = zones_.try_emplace(meeting);
    if (is_new) {
        Query query{db_, select_zone};
        if (!query.with(meeting).next())
            throw std::logic_error("a check-in at a meeting without a venue");
        known->second = query.text(0);
    }
    return known->second;
}

void Store::save(const CheckIn& check_in) {
    const auto meeting = ids_.of(check_in.meeting);
    // A time that the clocks show twice is taken as the first: the desk opens before the clocks go back.
    const auto instant = resolve(check_in.at, zone_of(meeting)).earliest;
    const auto undoes = check_in.undoes ? std::optional{format_local_time(*check_in.undoes)} : std::nullopt;
    Query{db_, upsert_check_in}.run_with(
        ids_.registration(meeting, check_in.registration), format_local_time(check_in.at), instant.seconds,
        word(check_in.kind), undoes, check_in.session, check_in.desk, ids_.citation(check_in.sources));
}

} // namespace plenary::registry
