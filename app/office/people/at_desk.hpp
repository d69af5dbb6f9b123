/// \file
/// What a desk looks at before it does something: whom it has before it, who that may be, who came of a delegation.
/// Changes nothing.
#pragma once

#include "domain/people/in_the_room.hpp"
#include "domain/people/name_parts.hpp"
#include "names/trait.hpp"
#include "office/office.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// Whom a desk has before it.
struct AtDesk {
    std::string name = {};             ///< as on the badge
    std::string own = {};              ///< in the person's own script; empty where it is as that
    domain::LocalText delegation = {}; ///< its short name
    domain::Role role = domain::Role::delegate;
};

/// `base` holds the registration with its person and delegation.
AtDesk at_desk(const domain::Registration& registration, const domain::Dataset& base);

/// Somebody registered at a meeting.
struct FoundAtDesk {
    domain::Registration registration;
    AtDesk who;
};

/// What can be chosen where a delegation is asked for.
struct DelegationChoice {
    domain::DelegationCode code;
    domain::LocalText name;
    bool is_here = false; ///< invited, or somebody of it is registered
};

struct FoundByDesk {
    std::vector<FoundAtDesk> people; ///< the nearest first
    std::vector<DelegationChoice> delegations;
};

/// Those registered at the meeting whom the words find, as registry::Registry::find_participants does; and delegations of
/// which each word begins one of the name in any language, or whose code they are. Throws Refused (unknown_code).
FoundByDesk find_at_desk(const Office& office, const domain::MeetingCode& meeting, const std::string& words);

/// Since when somebody is inside, and at which desk that was; empty where none was named.
struct Inside {
    domain::LocalTime since;
    std::string desk = {};
};
struct InsideAtDesk {
    std::map<domain::RegistrationCode, Inside> people;
    domain::Date today; ///< at the venue
};
/// Of these those who are inside at this door, by what has happened up to now. Throws Refused: unknown_code, venue_unknown.
InsideAtDesk inside_at_desk(const Office& office, const domain::MeetingCode& meeting,
                            const std::vector<domain::RegistrationCode>& codes, const domain::Door& door);

/// One registration, with all that is known of the person. Throws Refused (unknown_code).
struct PersonAtDesk {
    domain::Registration registration;
    domain::Participant person;
    AtDesk who;
};
PersonAtDesk person_at_desk(Office& office, const domain::MeetingCode& meeting,
                            const domain::RegistrationCode& code);

/// Somebody whom the registry knows, and who may be the one who is about to be registered.
struct AlikeAtDesk {
    domain::ParticipantCode participant;
    std::string name;
    std::string own;                                       ///< as of AtDesk
    std::vector<names::TraitFound> traits;                 ///< in what they are alike
    std::optional<domain::Registration> registration = {}; ///< at this meeting
};

/// The likeliest first, as registering refuses them (possible_double). Nobody for a name of nothing.
std::vector<AlikeAtDesk> alike_at_desk(Office& office, const domain::MeetingCode& meeting,
                                       const domain::NameParts& name, const std::string& email);

/// The people of one delegation at a meeting.
struct DelegationAtDesk {
    struct Member {
        domain::Registration registration;
        AtDesk who;
        std::optional<domain::LocalTime> since; ///< inside since then
        bool was_here = false;                  ///< was received on this or another day
    };
    domain::LocalText name;
    std::vector<Member> members; ///< by code
    domain::Date today;          ///< at the venue
};

/// What a desk says of where it stands.
struct HallAtDesk {
    std::string series; ///< its short title, else its title
    std::string city;   ///< empty where the meeting has no venue
    domain::MeetingDates dates;
    std::vector<domain::Session> doors; ///< where it may receive beside the door of the meeting
};
HallAtDesk hall_at_desk(Office& office, const domain::MeetingCode& meeting);

/// At this door, by what has happened up to now. Throws Refused: unknown_code, venue_unknown.
DelegationAtDesk delegation_at_desk(Office& office, const domain::MeetingCode& meeting,
                                    const domain::DelegationCode& delegation, const domain::Door& door);

/// Those that are here first, each by English name.
std::vector<DelegationChoice> delegations_to_choose(Office& office, const domain::MeetingCode& meeting);

} // namespace plenary::office
