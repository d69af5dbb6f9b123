#include "registry/reading.hpp"

#include "registry/badges.hpp"
#include "registry/count.hpp"
#include "registry/file/open_file.hpp"
#include "registry/file/proposals.hpp"
#include "registry/file/query.hpp"
#include "registry/find.hpp"
#include "registry/log/audit.hpp"
#include "registry/log/forget.hpp"
#include "registry/log/history.hpp"
#include "registry/log/said.hpp"
#include "registry/retired_codes.hpp"
#include "registry/things/apply.hpp"
#include "registry/things/load.hpp"

namespace plenary::registry {

namespace {

/// The seconds of the years that dates have, 1400 to 9999.
constexpr std::int64_t first_second = -17'987'443'200;
constexpr std::int64_t last_second = 253'402'300'799;

} // namespace

Reading::Reading(std::shared_ptr<OpenFile> file) : file_(std::move(file)) {}

domain::Dataset Reading::read(const Scope& scope) const {
    return file().connection.reading([&] { return load_dataset(file().connection.db(), scope); });
}

Counts Reading::counts() const {
    return file().connection.reading([&] { return count_kinds(file().connection.db()); });
}

std::vector<MeetingLine> Reading::meeting_lines(const std::optional<domain::SeriesCode>& series) const {
    return file().connection.reading([&] { return list_meetings(file().connection.db(), series); });
}

std::vector<domain::Key> Reading::things_of_fixture(const std::string& fixture) const {
    return file().connection.reading([&] { return fixture_things(file().connection.db(), fixture); });
}

std::vector<std::vector<Said>> Reading::said_of(const std::vector<domain::Key>& things) const {
    return file().connection.guarded([&] { return load_said(file().connection.db(), things); });
}

domain::CountTable Reading::count(const std::vector<domain::MeetingCode>& meetings,
                                  const domain::CountBy& by) const {
    return file().connection.reading(
        [&] { return count_registrations(file().connection.db(), meetings, by); });
}

std::vector<domain::Returning> Reading::returning(const std::vector<domain::MeetingCode>& meetings,
                                                  const std::optional<domain::Date>& until) const {
    return file().connection.reading(
        [&] { return count_returning(file().connection.db(), meetings, until); });
}

FoundPeople Reading::find_participants(const std::string& query, std::size_t most) const {
    return file().connection.reading([&] { return find_people(file().connection.db(), query, most); });
}

bool Reading::has_meeting(const domain::MeetingCode& code) const {
    return file().connection.reading([&] {
        return Query{file().connection.db(), "SELECT 1 FROM meeting WHERE code = ?"}.with(code).next();
    });
}

std::vector<domain::RegistrationCode>
Reading::registrations_with(const domain::MeetingCode& meeting, const std::vector<std::string>& codes) const {
    return file().connection.reading(
        [&] { return registry::registrations_with(file().connection.db(), meeting, codes); });
}

std::vector<CertificateHolder> Reading::holders_of_certificate(const std::string& serial) const {
    return file().connection.reading(
        [&] { return registry::holders_of_certificate(file().connection.db(), serial); });
}

bool Reading::has_participant(const domain::ParticipantCode& code) const {
    return file().connection.reading([&] {
        return Query{file().connection.db(), "SELECT 1 FROM participant WHERE code = ?"}.with(code).next();
    });
}

std::vector<std::string> Reading::participant_codes_near(const domain::ParticipantCode& code) const {
    return file().connection.reading([&] {
        const auto start =
            code.text().substr(0, 1); // of a code that is none it may be half a letter: then none is near
        std::vector<std::string> codes;
        Query row{file().connection.db(),
                  "SELECT code FROM participant WHERE substr(code, 1, 1) = ? ORDER BY code"};
        for (row.with(start); row.next();)
            codes.push_back(row.text(0));
        return codes;
    });
}

bool Reading::is_used(const domain::ParticipantCode& code) const {
    return file().connection.reading([&] {
        return Query{file().connection.db(), "SELECT EXISTS (SELECT 1 FROM participant WHERE code = ?1) "
                                             "OR EXISTS (SELECT 1 FROM participant_formerly WHERE code = ?1)"}
                   .with(code)
                   .number() != 0;
    });
}

std::unordered_set<std::string> Reading::used_codes() const {
    return file().connection.reading([&] {
        std::unordered_set<std::string> codes;
        Query row{file().connection.db(),
                  "SELECT code FROM participant UNION ALL SELECT code FROM participant_formerly"};
        while (row.next())
            codes.insert(row.text(0));
        return codes;
    });
}

std::optional<domain::ParticipantCode> Reading::merged_into(const domain::ParticipantCode& code) const {
    return file().connection.reading([&]() -> std::optional<domain::ParticipantCode> {
        Query row{file().connection.db(),
                  "SELECT p.code FROM participant_formerly AS f JOIN participant AS p ON p.id = "
                  "f.participant_id WHERE f.code = ?"};
        if (!row.with(code).next())
            return std::nullopt;
        return row.code<domain::ParticipantCode>(0);
    });
}

FormerCodes Reading::former_codes() const {
    return file().connection.reading([&] {
        FormerCodes codes;
        Query row{file().connection.db(), "SELECT f.code, p.code FROM participant_formerly AS f "
                                          "JOIN participant AS p ON p.id = f.participant_id"};
        while (row.next())
            codes.emplace(row.code<domain::ParticipantCode>(0), row.code<domain::ParticipantCode>(1));
        return codes;
    });
}

std::vector<domain::Participant> Reading::namesakes(const std::vector<domain::PersonName>& names) const {
    return file().connection.reading([&] {
        auto& db = file().connection.db();
        Rows rows{std::vector<domain::MeetingCode>{}, {}, false, std::nullopt, false};
        // A name brings in some dozens of people: a look at each of them costs more than reading all in a
        // row.
        constexpr std::int64_t people_of_a_name = 16;
        const auto everybody = Query{db, "SELECT count(*) FROM participant"}.number();
        if (static_cast<std::int64_t>(names.size()) * people_of_a_name >= everybody)
            rows.meetings.reset();
        else
            rows.participants = codes_of_namesakes(db, names);
        return load_participants(db, rows);
    });
}

std::vector<domain::RegistrationCode> Reading::retired_codes(const domain::MeetingCode& meeting) const {
    return file().connection.reading([&] { return retired_codes_of(file().connection.db(), meeting); });
}

std::vector<domain::RetiredCode> Reading::retired_codes() const {
    return file().connection.reading([&] { return registry::retired_codes(file().connection.db()); });
}

std::optional<domain::ParticipantCode> Reading::last_with(const domain::Key& registration) const {
    return file().connection.reading(
        [&] { return registry::last_with(file().connection.db(), registration); });
}

std::optional<std::vector<domain::Key>> Reading::things_of_action(const std::string& nonce) const {
    return file().connection.reading([&] { return action_things(file().connection.db(), nonce); });
}

History Reading::history(const HistoryFilter& filter) const {
    return file().connection.reading([&] { return read_history(file().connection.db(), filter); });
}

std::optional<ActionEntry> Reading::action(std::int64_t number) const {
    return file().connection.reading([&] { return read_action(file().connection.db(), number); });
}

std::int64_t Reading::newest_action_on(const domain::Key& thing) const {
    return file().connection.reading(
        [&] { return registry::newest_action_on(file().connection.db(), thing); });
}

std::vector<HistoryEntry> Reading::life(const std::vector<domain::ParticipantCode>& codes) const {
    return file().connection.reading([&] { return read_life(file().connection.db(), codes); });
}

std::vector<HistoryEntry> Reading::life(const domain::Key& registration) const {
    return file().connection.reading([&] { return read_life(file().connection.db(), registration); });
}

std::vector<Backup> Reading::backups() const {
    return file().connection.reading([&] {
        std::vector<Backup> backups;
        Query row{file().connection.db(),
                  "SELECT file, at, action FROM backup ORDER BY action DESC, at DESC, file"};
        while (row.next()) {
            const domain::Instant at{row.integer(1)};
            if (at.seconds < first_second || last_second < at.seconds)
                throw UnsoundRow("the registry holds a backup that was made in no year");
            backups.push_back({row.text(0), at, row.integer(2)});
        }
        return backups;
    });
}

std::vector<HistoryEntry> Reading::done_to(const domain::Key& thing) const {
    return file().connection.guarded([&] { return read_done_to(file().connection.db(), thing); });
}

std::optional<std::int64_t> Reading::action_with_uuid(const std::string& uuid) const {
    return file().connection.guarded(
        [&] { return registry::action_with_uuid(file().connection.db(), uuid); });
}

LoggedAction Reading::newest_action() const {
    return file().connection.reading([&] { return registry::newest_action(file().connection.db()); });
}

std::optional<LoggedAction> Reading::action_with_seal(const std::string& seal) const {
    return file().connection.reading(
        [&] { return registry::action_with_seal(file().connection.db(), seal); });
}

std::vector<domain::IssuedBadge> Reading::issued_badges() const {
    return file().connection.reading([&] { return registry::issued_badges(file().connection.db()); });
}

bool Reading::lacks(const std::vector<domain::IssuedBadge>& badges) const {
    return file().connection.reading([&] { return lacks_badges(file().connection.db(), badges); });
}

bool Reading::lacks(const std::vector<domain::RetiredCode>& codes) const {
    return file().connection.reading([&] { return lacks_retired_codes(file().connection.db(), codes); });
}

std::optional<Badge> Reading::badge(const std::string& token) const {
    return file().connection.reading([&] { return find_badge(file().connection.db(), token); });
}

std::vector<Badge> Reading::badges(const domain::MeetingCode& meeting) const {
    return file().connection.reading([&] { return badges_of(file().connection.db(), meeting); });
}

std::vector<domain::ParticipantCode> Reading::people_only_before(const domain::Date& day) const {
    return file().connection.reading(
        [&] { return registry::people_only_before(file().connection.db(), day); });
}

std::vector<ProposedSlot> Reading::proposal(const domain::MeetingCode& meeting) const {
    return file().connection.reading([&] { return proposal_of(file().connection.db(), meeting); });
}

} // namespace plenary::registry
