/// \file
/// Participants, their registrations, and what happens to these at the door.
#pragma once

#include "domain/details.hpp"
#include "domain/local_text.hpp"
#include "domain/model/sources.hpp"
#include "domain/people/person_name.hpp"
#include "domain/time/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// A person, known across the whole registry.
struct Participant {
    ParticipantCode code;
    PersonName name;
    std::optional<Gender> gender; ///< nothing when not known
    std::string email;            ///< empty when not known, as the telephone number
    std::string phone;
    std::vector<ParticipantCode> formerly; ///< codes of entries that turned out to be this person
    Sources sources;
    std::vector<Unavailability> unavailable = {};
    Details details = {};                       ///< what holds at every meeting
    std::string courtesy_title = {};            ///< as written: "H.E. Mr.", "г-жа", "Amb."; may be empty
    LocalText courtesy_title_in = {};           ///< the same in other languages
    std::string academic_title = {};            ///< as written: "Dr.", "PhD"; may be empty
    std::string working_language = {};          ///< BCP 47 tag; empty when not known
    std::optional<Consent> listed = {};         ///< to stand in lists of participants; nothing: not asked
    std::optional<Consent> contacts_shown = {}; ///< to have e-mail and telephone there
    std::optional<Consent> photographed = {};

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// One participant at one meeting, in one delegation. Known by meeting and code.
struct Registration {
    MeetingCode meeting;
    RegistrationCode code; ///< never changed, never used again
    ParticipantCode participant;
    DelegationCode delegation;
    std::optional<InstitutionCode> institution;
    Role role = Role::delegate;
    RegistrationStatus status = RegistrationStatus::nominated;
    /// when wait-listed: who has the lowest at the meeting comes first; else nothing
    std::optional<int> turn;
    Funding funding = Funding::own;
    std::string position; ///< title or function at that time, as the source gives it; may be empty
    Sources sources;
    /// Since when it is asked to confirm again, as a meeting that moved asks; nothing: it is not.
    std::optional<Date> asked_again = {};
    Details details = {};                ///< what holds at this meeting
    LocalText position_in = {};          ///< the position in other languages
    std::optional<int> given_order = {}; ///< its place in its delegation's own list, from 1
    std::optional<Date> arrival_day = {};
    std::string arrival_time = {}; ///< as it was given, as all of the journey; each may be empty
    std::string arrival_flight = {};
    std::optional<Date> departure_day = {};
    std::string departure_time = {};
    std::string departure_flight = {};
    std::string hotel = {};
    std::string met_by = {};
    std::string desk_note = {}; ///< for whoever receives the person; never printed
    /// Serial number of the certificate that was given for it, of no other at the meeting; empty: none.
    std::string certificate = {};

    friend bool operator==(const Registration&, const Registration&) = default;
};

/// That a registered participant was received, left, or that such an event was taken back: an event, known by
/// meeting, registration and time. Events are added and never changed.
struct CheckIn {
    MeetingCode meeting;
    RegistrationCode registration;
    LocalTime at; ///< by the clocks at the venue
    CheckInKind kind = CheckInKind::in;
    std::optional<LocalTime> undoes;    ///< of kind undo: the time of the event that it takes back
    std::optional<SessionCode> session; ///< at the door of a session; nothing: at that of the meeting
    std::string desk;                   ///< may be empty
    Sources sources;

    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// That a badge was issued for a registration. It is no thing of its own: what happens to badges is told of their
/// registrations, and no file or undo makes a badge valid again that was revoked.
struct IssuedBadge {
    MeetingCode meeting;
    RegistrationCode registration;
    std::string digest;     ///< of its token: 64 hexadecimal digits, in small letters
    std::string issued_at;  ///< `2011-04-01T08:00:00Z`
    std::string revoked_at; ///< likewise; empty: it is valid

    friend bool operator==(const IssuedBadge&, const IssuedBadge&) = default;
};

/// That a registration of the meeting had this code and is there no more: the code is never used again.
struct RetiredCode {
    MeetingCode meeting;
    RegistrationCode code;

    friend bool operator==(const RetiredCode&, const RetiredCode&) = default;
};

} // namespace plenary::domain
