/// \file
/// What can be read of a registry: values of the domain, counts, and the change log. What is handed out stays as it
/// is when the registry goes. Every function throws RegistryError when the file cannot be used.
#pragma once

#include "domain/change/history.hpp"
#include "domain/meeting_line.hpp"
#include "domain/model.hpp"
#include "domain/people/attendance.hpp"
#include "registry/error.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace plenary::registry {

/// What is read beside all that is small: series, delegations, venues and sources.
struct Scope {
    bool people = true; ///< participants, registrations and check-ins at all
    /// Only the people of these meetings; nothing means of all.
    std::optional<std::vector<domain::MeetingCode>> meetings = {};
    bool names = true;          ///< the participants, too, and not their registrations and check-ins alone
    bool check_ins = true;      ///< those of the people that are read
    bool other_meetings = true; ///< also the meetings, without their people, that `meetings` does not name
    /// Outcomes, calendars, acknowledgements, institutions, unavailability, and of meetings more than themes
    /// and reported counts.
    bool details = true;
    /// And these people, wherever they take part; with `details` also those whom any meeting names.
    std::vector<domain::ParticipantCode> participants = {};
    bool with_their_registrations = false; ///< of `participants`, also at other meetings
    /// Of `meetings` only these registrations, with their people and check-ins; nothing means all.
    std::optional<std::vector<domain::RegistrationCode>> registrations = {};
    bool documents = true; ///< released versions of documents of `meetings`, where all else is read too
};

/// A participant who was looked for.
struct Found {
    domain::ParticipantCode participant;
    int score = 0; ///< the higher the nearer; see find_participants
};

struct FoundPeople {
    std::vector<Found> best; ///< the nearest first
    std::size_t others = 0;  ///< how many more there are
};

/// By the code that an entry had, that of the participant who it turned out to be.
using FormerCodes = std::map<domain::ParticipantCode, domain::ParticipantCode>;

/// How many there are of each kind, in the order of domain::Kind.
using Counts = std::array<std::int64_t, domain::Words<domain::Kind>::all.size()>;

/// An action of the change log, and the seal of all that was done up to it.
struct LoggedAction {
    std::int64_t number = 0; ///< from 1; 0: nothing was done yet
    std::string at;          ///< `2011-04-01T08:00:00Z`; empty when nothing was done
    std::string uuid;        ///< empty when nothing was done
    std::string seal;        ///< 64 hexadecimal digits; see registry/log/seal.hpp
};

/// A copy that was made of the registry.
struct Backup {
    std::filesystem::path file; ///< seen from the folder of the registry, or the whole path
    domain::Instant at;
    std::int64_t action = 0; ///< the last that it holds; 0: nothing was done yet
};

/// Which entries of the change log are wanted; nothing means that it does not matter.
struct HistoryFilter {
    std::optional<std::string> meeting;     ///< code: the meeting, its registrations and check-ins
    std::optional<std::string> participant; ///< code: the person and the person's registrations
    std::optional<domain::Kind> kind;       ///< only what was done to things of this kind
    std::optional<std::string> actor;
    std::optional<std::string> since;  ///< the beginning of a time as the log has it: `2011-04-01`
    std::optional<std::int64_t> after; ///< only actions with a higher number
    std::optional<std::string> until;  ///< a day, the last that counts
    std::optional<std::int64_t> up_to; ///< the last action that counts
    std::int64_t most = 0;             ///< the newest so many; 0: all
};

using domain::HistoryEntry;
using domain::MeetingLine;

struct History {
    std::vector<HistoryEntry> entries; ///< in the order in which they happened
    std::int64_t total = 0;            ///< how many match, shown or not
};

/// One action of the log, and what can be done about it.
struct ActionEntry {
    std::int64_t number = 0;
    std::string at;
    std::string actor;
    std::string desk;
    std::string what;
    std::optional<std::int64_t> taken_back_by; ///< the action that undid it, unless that was undone itself
    bool is_forgotten = false;                 ///< words about a person were taken from it
    std::vector<domain::LoggedChange> changes; ///< in their order
};

/// The name of the action by which a registry of an earlier program is mended; nobody does it.
inline constexpr const char* act_of_mending = "upgrade";

/// The name of the actions that forget.
inline constexpr const char* act_of_forgetting = "forget";

/// What it said last, and the action by which it came to say so.
struct Said {
    std::string fixture;
    std::int64_t action = 0;
    std::string lines;
};

/// The path in Said::lines by which it tells of a registration that what served its meeting only was said as well, and
/// forgotten since.
inline constexpr std::string_view details_forgotten = "(forgotten)";

/// A badge that was issued. Its token is known only to whom it was handed.
struct Badge {
    domain::MeetingCode meeting;
    domain::RegistrationCode registration;
    std::string issued_at;  ///< `2011-04-01T08:00:00Z`
    std::string revoked_at; ///< empty: it is valid
};

/// A registration for which a certificate was given.
struct CertificateHolder {
    domain::MeetingCode meeting;
    domain::RegistrationCode registration;
};

/// Where and when a meeting could be, as it was proposed.
struct ProposedSlot {
    domain::DaySpan days;
    std::optional<domain::VenueCode> venue;
};

/// An open file; registry/file/open_file.hpp.
struct OpenFile;

/// The door to read by. What an action wrote that is not committed yet is seen through the door that it was written
/// by, and through that of its registry.
class Reading {
public:
    [[nodiscard]] domain::Dataset read(const Scope& scope) const;
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] std::vector<MeetingLine>
    meeting_lines(const std::optional<domain::SeriesCode>& series) const;
    /// What earlier loads of the fixture with this name added or changed, as far as it was not removed since;
    /// ordered by key.
    [[nodiscard]] std::vector<domain::Key> things_of_fixture(const std::string& fixture) const;
    /// What each fixture says of each of these things, the latest last; what was said by an action that was
    /// taken back does not count.
    [[nodiscard]] std::vector<std::vector<Said>> said_of(const std::vector<domain::Key>& things) const;
    /// Counts the registrations of `meetings`; see CountBy.
    [[nodiscard]] domain::CountTable count(const std::vector<domain::MeetingCode>& meetings,
                                           const domain::CountBy& by) const;
    /// Of the people who came to at least one of `meetings` up to a day, how many came to 1, 2, 3 ... of them;
    /// ordered by that.
    [[nodiscard]] std::vector<domain::Returning>
    returning(const std::vector<domain::MeetingCode>& meetings,
              const std::optional<domain::Date>& until = {}) const;
    /// Participants of whose name each word of `query` is a word, the start of one, three letters or more
    /// within one, or sounds like one; case, accents, word order and script do not matter. Also whose code,
    /// code of a registration, or start of an e-mail address the query is. A code or a whole address scores
    /// 5, a whole word 4, a start 3, a part 2, a sound 1; at most the `most` nearest.
    [[nodiscard]] FoundPeople find_participants(const std::string& query, std::size_t most = 200) const;
    [[nodiscard]] bool has_meeting(const domain::MeetingCode& code) const;
    /// The registrations of the meeting that have one of these codes; where none has, those that have one but for
    /// hyphens.
    [[nodiscard]] std::vector<domain::RegistrationCode>
    registrations_with(const domain::MeetingCode& meeting, const std::vector<std::string>& codes) const;
    /// Those whose certificate has this serial number, in whatever case; more than one only where numbers were entered by hand.
    [[nodiscard]] std::vector<CertificateHolder> holders_of_certificate(const std::string& serial) const;
    /// Whether the registry knows a participant by this code.
    [[nodiscard]] bool has_participant(const domain::ParticipantCode& code) const;
    /// The codes of participants that begin as this one does, to suggest one of them.
    [[nodiscard]] std::vector<std::string> participant_codes_near(const domain::ParticipantCode& code) const;
    /// Whether the code is or was that of a participant: such a code is never given again.
    [[nodiscard]] bool is_used(const domain::ParticipantCode& code) const;
    /// All codes that are used so.
    [[nodiscard]] std::unordered_set<std::string> used_codes() const;
    /// The participant of whom an entry with this code turned out to be a double; nothing if there is none.
    [[nodiscard]] std::optional<domain::ParticipantCode>
    merged_into(const domain::ParticipantCode& code) const;
    /// All such codes, each with that of the participant of today.
    [[nodiscard]] FormerCodes former_codes() const;
    /// Participants who share a word of one of the names, or its sound; ordered by code. For so many names
    /// that it would be most of the registry, everybody.
    [[nodiscard]] std::vector<domain::Participant>
    namesakes(const std::vector<domain::PersonName>& names) const;
    /// Codes of registrations that were at the meeting and are no more: they are never used again.
    [[nodiscard]] std::vector<domain::RegistrationCode>
    retired_codes(const domain::MeetingCode& meeting) const;
    /// Those of all meetings that no registration has again; by meeting and code.
    [[nodiscard]] std::vector<domain::RetiredCode> retired_codes() const;
    /// Who had the registration when it was removed last, by the code of today or of then; nothing where the log
    /// does not tell.
    [[nodiscard]] std::optional<domain::ParticipantCode> last_with(const domain::Key& registration) const;
    /// What the action with this nonce added or changed, in its order; nothing if there is none.
    [[nodiscard]] std::optional<std::vector<domain::Key>> things_of_action(const std::string& nonce) const;
    [[nodiscard]] History history(const HistoryFilter& filter) const;
    /// All that was done to a person by these codes, to the registrations that they have or had, and to their
    /// check-ins; in the order in which it happened.
    [[nodiscard]] std::vector<HistoryEntry> life(const std::vector<domain::ParticipantCode>& codes) const;
    /// The same of one registration.
    [[nodiscard]] std::vector<HistoryEntry> life(const domain::Key& registration) const;
    /// The action with this number; nothing if there is none.
    [[nodiscard]] std::optional<ActionEntry> action(std::int64_t number) const;
    /// The number of the newest action that did something to the thing; 0 if none did.
    [[nodiscard]] std::int64_t newest_action_on(const domain::Key& thing) const;
    /// All that was done to the thing, in the order in which it happened.
    [[nodiscard]] std::vector<HistoryEntry> done_to(const domain::Key& thing) const;
    /// The number of the action with this UUID; nothing if the log has none.
    [[nodiscard]] std::optional<std::int64_t> action_with_uuid(const std::string& uuid) const;
    /// The newest first; files may have been removed since.
    [[nodiscard]] std::vector<Backup> backups() const;
    [[nodiscard]] LoggedAction newest_action() const;
    /// The action with this seal; nothing if the log has none.
    [[nodiscard]] std::optional<LoggedAction> action_with_seal(const std::string& seal) const;
    /// All badges ever issued, by meeting and registration, the newest last.
    [[nodiscard]] std::vector<domain::IssuedBadge> issued_badges() const;
    /// Whether take_badges() would do anything.
    [[nodiscard]] bool lacks(const std::vector<domain::IssuedBadge>& badges) const;
    /// Whether take_retired_codes() would do anything.
    [[nodiscard]] bool lacks(const std::vector<domain::RetiredCode>& codes) const;
    /// The badge with this token; nothing if there was never one.
    [[nodiscard]] std::optional<Badge> badge(const std::string& token) const;
    /// All badges ever issued for a meeting, by registration, the newest last.
    [[nodiscard]] std::vector<Badge> badges(const domain::MeetingCode& meeting) const;
    /// The people all of whose registrations are at meetings that were over before this day.
    [[nodiscard]] std::vector<domain::ParticipantCode> people_only_before(const domain::Date& day) const;
    /// The slots that were kept last, in their order; none where there was no proposal.
    [[nodiscard]] std::vector<ProposedSlot> proposal(const domain::MeetingCode& meeting) const;

protected:
    explicit Reading(std::shared_ptr<OpenFile> file);
    Reading(const Reading&) = default;
    Reading& operator=(const Reading&) = default;
    Reading(Reading&&) noexcept = default;
    Reading& operator=(Reading&&) noexcept = default;
    ~Reading() = default;

    [[nodiscard]] OpenFile& file() const { return *file_; }
    [[nodiscard]] const std::shared_ptr<OpenFile>& shared_file() const { return file_; }

private:
    std::shared_ptr<OpenFile> file_;
};

} // namespace plenary::registry
