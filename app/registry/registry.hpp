/// \file
/// The registry: one file that holds a series of meetings and everybody who takes part. The only door to it
/// from the floors above; what is handed in and out are values of the domain. Every function throws
/// RegistryError when the file cannot be used; then nothing has been written.
#pragma once

#include "domain/change/history.hpp"
#include "domain/change/load_plan.hpp"
#include "domain/meeting_line.hpp"
#include "domain/model.hpp"
#include "domain/people/attendance.hpp"
#include "registry/error.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace plenary::registry {

/// How long to wait for another process that writes.
inline constexpr std::chrono::milliseconds default_patience{10'000};

/// What is said in the change log of who does something.
struct Action {
    std::string what;  ///< the command, such as `load`
    std::string actor; ///< who; may be empty
    std::string desk;  ///< where; may be empty
    domain::Instant at;
    std::string nonce;                       ///< tells a repeated request from a new one; may be empty
    std::optional<std::int64_t> undoes = {}; ///< the number of the action that this one takes back
};

/// What is read beside all that is small: series, delegations, venues and sources.
struct Scope {
    bool people = true; ///< participants, registrations and check-ins at all
    /// Only the people of these meetings; nothing means of all.
    std::optional<std::vector<domain::MeetingCode>> meetings = {};
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

/// How many there are of each kind, in the order of domain::Kind.
using Counts = std::array<std::int64_t, domain::Words<domain::Kind>::all.size()>;

struct Health {
    int version = 0; ///< of the schema
    /// The tables, indexes, triggers and views that are not those of the version; empty: they all are.
    std::vector<std::string> schema_problems;
    std::vector<std::string> problems;     ///< what an integrity check and our own checks found; empty: sound
    std::vector<std::string> log_problems; ///< where the change log was edited, or passed by; empty: whole
    bool is_examined = true; ///< false: the schema is such that only it was looked at, not what it holds

    [[nodiscard]] bool is_sound() const {
        return schema_problems.empty() && problems.empty() && log_problems.empty();
    }
};

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

/// What a fixture says of a thing.
struct Statement {
    domain::Key key;
    std::string lines; ///< domain::to_lines
};

/// What it said last, and the action by which it came to say so.
struct Said {
    std::string fixture;
    std::int64_t action = 0;
    std::string lines;
};

/// A part of a load, an action of its own if it changes something: a fixture, or what follows from it.
struct LoadStep {
    const domain::Plan& plan;
    const domain::Dataset& wanted;     ///< of which the plan tells the places
    std::string fixture;               ///< empty for what no fixture says
    std::vector<Statement> statements; ///< what the fixture did not say before
};

/// Who was forgotten, under which code the register goes on.
struct Forgotten {
    domain::ParticipantCode was;
    domain::ParticipantCode now;
    std::vector<std::string> registrations; ///< `dushanbe/KAZ-007`
    /// Where a text that people typed still names the person: `meeting dushanbe, reason`.
    std::vector<std::string> mentions = {};
};

/// What served a meeting only, and was forgotten when its day came.
struct ExpiredDetails {
    domain::MeetingCode meeting;
    domain::Date until; ///< Meeting::details_until
    std::vector<domain::RegistrationCode> registrations;
};

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

/// Tokens (domain/token.hpp) that nobody can foretell.
std::vector<std::string> new_tokens(std::size_t count);

/// Where and when a meeting could be, as it was proposed.
struct ProposedSlot {
    domain::DaySpan days;
    std::optional<domain::VenueCode> venue;
};

class Registry {
public:
    /// Opens the file to read; it must be there. All that is read is one state of it, and until the registry
    /// goes writers wait: let it go before anything slow, such as printing.
    static Registry to_read(const std::filesystem::path& file);
    /// Opens a private copy of the file, so that nobody waits however long it is looked at. Also a file that
    /// is not as plenary makes it, which the others refuse: of such a one only health() is to be asked first.
    static Registry to_examine(const std::filesystem::path& file);
    /// Opens a private copy of the file to write: what is written goes with it, and nobody waits meanwhile.
    static Registry to_rehearse(const std::filesystem::path& file);
    /// Opens the file to write; it must be there. Whoever writes already is waited for so long.
    static Registry to_write(const std::filesystem::path& file,
                             std::chrono::milliseconds patience = default_patience);
    /// Opens the file to write, and makes it if there is none.
    static Registry to_create(const std::filesystem::path& file,
                              std::chrono::milliseconds patience = default_patience);

    Registry(Registry&&) noexcept;
    Registry& operator=(Registry&&) noexcept;
    ~Registry();

    /// Whether the file that was opened still has its name: not once another is in its place, as after a
    /// restore.
    [[nodiscard]] bool has_its_file() const;

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
    /// Participants who share a word of one of the names, or its sound; ordered by code. For so many names
    /// that it would be most of the registry, everybody.
    [[nodiscard]] std::vector<domain::Participant>
    namesakes(const std::vector<domain::PersonName>& names) const;
    /// Codes of registrations that were at the meeting and are no more: they are never used again.
    [[nodiscard]] std::vector<domain::RegistrationCode>
    retired_codes(const domain::MeetingCode& meeting) const;
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

    /// Whether the schema is that of its version; the integrity check of SQLite, whether what triggers keep is
    /// true, whether the change log is as it was written and the rest as the log left it. Reads the whole
    /// file. What cannot be read is one of the problems, never an error.
    [[nodiscard]] Health health() const;

    /// From here to commit() or rollback() no other process writes. Waits its turn.
    void begin(const Action& action);
    /// Applies what the plan lists of `wanted`, each change with its entry in the change log as the load of
    /// this fixture. Requires begin().
    void apply(const domain::Plan& plan, const domain::Dataset& wanted, const std::string& fixture);
    /// Applies them together: it does not matter which of them brings what another refers to. Requires begin().
    void apply(const std::vector<LoadStep>& steps);
    /// Issues a badge for each of these registrations of the meeting, which must be there, and revokes the
    /// badges that they had. The tokens (domain/token.hpp), in the same order; they are kept nowhere. They are made, or
    /// those of `tokens`. Requires begin().
    std::vector<std::string> issue_badges(const domain::MeetingCode& meeting,
                                          const std::vector<domain::RegistrationCode>& codes,
                                          std::vector<std::string> tokens = {});
    /// Revokes the valid badges of these registrations; how many there were. Requires begin().
    std::size_t revoke_badges(const domain::MeetingCode& meeting,
                              const std::vector<domain::RegistrationCode>& codes);
    /// All badges ever issued, by meeting and registration, the newest last.
    [[nodiscard]] std::vector<domain::IssuedBadge> issued_badges() const;
    /// Takes over badges that were issued elsewhere for registrations that are there, as an action of its own, and
    /// tells how many were new, or are revoked by it. Of several valid badges of a registration the newest stays
    /// valid; what was revoked here stays revoked. Requires begin().
    std::size_t take_badges(const std::vector<domain::IssuedBadge>& badges);
    /// Whether take_badges() would do anything.
    [[nodiscard]] bool lacks(const std::vector<domain::IssuedBadge>& badges) const;
    /// The badge with this token; nothing if there was never one.
    [[nodiscard]] std::optional<Badge> badge(const std::string& token) const;
    /// All badges ever issued for a meeting, by registration, the newest last.
    [[nodiscard]] std::vector<Badge> badges(const domain::MeetingCode& meeting) const;

    /// Forgets these people, as one action: names, addresses and functions go from the register and from the
    /// log, the code becomes `forgotten-N`; gender, delegation, role and what happened stay, so that every
    /// count does. Requires begin().
    std::vector<Forgotten> forget(const std::vector<domain::ParticipantCode>& people);
    /// Forgets, as one action, what served meetings only whose day for that has come (Meeting::details_until): details,
    /// journeys and notes for the desk, from the register and from the log. Tells of which registrations something
    /// went. Requires begin().
    std::vector<ExpiredDetails> forget_expired(const domain::Date& today);
    /// The people all of whose registrations are at meetings that were over before this day.
    [[nodiscard]] std::vector<domain::ParticipantCode> people_only_before(const domain::Date& day) const;
    /// Keeps what was proposed for a meeting, which must be there, in the place of what was before. It is no
    /// fact: the log has nothing of it. Requires begin().
    void keep_proposal(const domain::MeetingCode& meeting, const std::vector<ProposedSlot>& slots);
    /// The slots that were kept last, in their order; none where there was no proposal.
    [[nodiscard]] std::vector<ProposedSlot> proposal(const domain::MeetingCode& meeting) const;

    /// Leaves no trace in the file of what was deleted. Not between begin() and commit().
    void wipe_deleted();
    void commit();
    /// Ends what begin() began without a trace; also done when the registry goes before commit().
    void rollback() noexcept;

    /// From here to commit_group() or rollback_group() no other process writes, and what is committed meanwhile, each
    /// action by itself, reaches the disk with commit_group(), together: a disk takes as long for many as for one. Waits
    /// its turn.
    void begin_group();
    void commit_group();
    /// Ends the group, and all its actions, without a trace; also done when the registry goes before commit_group().
    void rollback_group() noexcept;

private:
    struct Impl;
    explicit Registry(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace plenary::registry
