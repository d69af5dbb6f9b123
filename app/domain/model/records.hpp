/// \file
/// What a meeting leaves behind: outcomes, speeches, released documents, acknowledged clashes.
#pragma once

#include "domain/model/delegations.hpp"
#include "domain/model/meetings.hpp"
#include "domain/model/people.hpp"
#include "domain/model/venues.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// What a meeting found or decided.
struct Outcome {
    OutcomeCode code;
    MeetingCode meeting;
    OutcomeKind kind = OutcomeKind::recommendation;
    std::string text;
    std::optional<ThemeCode> theme;
    std::vector<DelegationCode> addressees;
    FollowUp follow_up = FollowUp::open;
    Sources sources;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// That a delegation asked for the floor at a meeting, and what became of it.
struct Speech {
    SpeechCode code;
    MeetingCode meeting;
    DelegationCode delegation;
    std::optional<RegistrationCode> speaker; ///< of the meeting; nothing: not said
    std::optional<SessionCode> item; ///< on which: an item of the agenda, or a session; nothing: in general
    LocalTime asked;                 ///< by the clocks at the venue
    std::string on_behalf_of;        ///< of others: "the Group of 77 and China"; may be empty
    std::optional<SpeakerClass> speaker_class; ///< nothing: by the class of the delegation
    std::string language;                      ///< in which is spoken: a BCP 47 tag; may be empty
    std::optional<int> minutes;                ///< the limit, at least 1; nothing: none
    std::optional<int> place; ///< where it was moved to by hand, from 1; nothing: by class and inscription
    SpeechStatus status = SpeechStatus::asked;
    std::optional<LocalTime> spoke_at;
    Sources sources;

    friend bool operator==(const Speech&, const Speech&) = default;
};

/// What a document was made of, as it was then: no more than the document needs.
struct KeptState {
    Series series;
    Meeting meeting;
    std::vector<Venue> venues;
    std::vector<Delegation> delegations;
    std::vector<Participant> participants;
    std::vector<Registration> registrations; ///< of whom it is; their meeting is not named again

    friend bool operator==(const KeptState&, const KeptState&) = default;
};

/// A version of a document that was released. It is history: it is added, and taken back, and never changed but for
/// those who are forgotten.
struct KeptDocument {
    DocumentCode code;
    MeetingCode meeting;
    DocumentName document = DocumentName::participants;
    int number = 1; ///< of the versions of this document of the meeting, from 1
    DocumentStatus status = DocumentStatus::provisional;
    Who who = Who::confirmed; ///< of whom it was made
    Date released = first_date();
    LocalTime as_at; ///< by the clocks at the venue
    KeptState made_of;
    Sources sources;

    friend bool operator==(const KeptDocument&, const KeptDocument&) = default;
};

/// That somebody knows of a clash of the schedule and lets it stand.
struct Acknowledgement {
    ClashCode code;    ///< of the clash, as the check of the schedule names it
    std::string about; ///< the clash in words
    std::string reason;
    Sources sources;

    friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

} // namespace plenary::domain
