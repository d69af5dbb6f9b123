/// \file
/// Changing and ending registrations, and the people behind them.
#pragma once

#include "office/people/registering.hpp"

namespace plenary::office {

/// What is said anew of details, by key: an empty text takes the detail away.
using DetailsEdit = std::vector<std::pair<std::string, std::string>>;

/// What is said anew of a person; nothing means as it is. Forms of the name that were derived from what is
/// said anew follow.
struct PersonEdit {
    domain::NameEdit name = {};
    std::optional<domain::Gender> gender = {};
    std::optional<std::string> email = {};
    std::optional<std::string> phone = {};
    DetailsEdit details = {};
};

/// What is said anew of a registration; nothing means as it is.
struct RegistrationEdit {
    std::optional<domain::Role> role = {};
    std::optional<domain::RegistrationStatus> status = {}; ///< confirmed asks for a seat
    std::optional<domain::DelegationCode> delegation = {}; ///< the code of the registration stays
    std::optional<std::string> institution = {};           ///< its code; empty: none
    std::optional<domain::Funding> funding = {};
    std::optional<std::string> position = {};
    DetailsEdit details = {};
};

/// Throws Refused: seat_lost where the registration would lose the seat that it has, and as registering does.
Registered edit_registration(Office& office, const Request& request, const domain::MeetingCode& meeting,
                             const domain::RegistrationCode& code, const RegistrationEdit& edit,
                             const PersonEdit& person);

struct PersonEdited {
    Ended ended = Ended::changed;
    domain::Participant person;
    /// Forms of the name that somebody stated and that were left as they are though the name is another.
    std::vector<std::string> left = {};
};

/// The person may be named by a former code. Throws Refused (name_unsaid) where it is not known which part of the
/// name is to be another.
PersonEdited edit_person(Office& office, const Request& request, const domain::ParticipantCode& code,
                         const PersonEdit& person);

/// The person is known by another code from here on, and found by the former one. Throws Refused (code_used).
PersonEdited change_code(Office& office, const Request& request, const domain::ParticipantCode& code,
                         const domain::ParticipantCode& now, const PersonEdit& person);

/// Throws Refused (was_received) for who has come.
Registered withdraw(Office& office, const Request& request, const domain::MeetingCode& meeting,
                    const domain::RegistrationCode& code);

/// To a seat, or to the end of the queue. A registration that stands stays as it is.
Registered reinstate(Office& office, const Request& request, const domain::MeetingCode& meeting,
                     const domain::RegistrationCode& code);

/// Who has not confirmed again after the meeting moved answers: all of a delegation, or single registrations,
/// by their codes. Returns the meeting and its registrations as they are then.
struct Reconfirmed {
    Ended ended = Ended::changed;
    domain::Dataset data;
};
Reconfirmed reconfirm(Office& office, const Request& request, const domain::MeetingCode& meeting,
                      const std::vector<std::string>& codes);

} // namespace plenary::office
