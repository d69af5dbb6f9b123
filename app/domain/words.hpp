/// \file
/// The closed vocabularies of the domain: each enumerator has one spelling, used in fixtures, SQL, messages
/// and output.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace plenary::domain {

enum class SourceKind { published, illustrative, own_record };
enum class DelegationKind { state, organization };
enum class OrganizerRole { co_organizer, supporter, host, funder };
enum class MeetingStatus { tentative, confirmed, held, postponed, cancelled };
enum class Gender { female, male, other };
enum class Role {
    head,
    deputy_head,
    delegate,
    alternate,
    adviser,
    expert,
    observer,
    speaker,
    interpreter,
    secretariat
};
/// Who pays for a registration: the delegation itself, or the organizers with one of its funded seats.
enum class Funding { own, funded };
enum class RegistrationStatus { nominated, confirmed, waitlisted, withdrawn, refused };
/// What happened at a desk: somebody came in, went out, or an event was taken back.
enum class CheckInKind { in, out, undo };
/// Of which delegations a quorum is a part.
enum class QuorumBase { invited, registered, group };
enum class OutcomeKind { gap, best_practice, recommendation, action };
enum class FollowUp { open, in_progress, done, dropped };
/// What a calendar holds for: a country, a part of one, or the offices of an organization in a city.
enum class CalendarKind { national, local, duty_station };
enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
/// Whether a day of a calendar is free, or worked although it falls on a weekend.
enum class DayKind { holiday, working_day };
/// Whether the days are settled, or may yet move, such as with the sighting of the moon.
enum class Certainty { settled, provisional };
/// How firmly somebody or something is unavailable.
enum class Weight { cannot, rather_not };
/// Whether everybody is to follow an item of the agenda, so that nothing runs beside it.
enum class ItemKind { plenary, parallel };
/// Whether an item of the agenda is held with interpretation.
enum class Interpreted { with, without };
/// How a name is printed in documents.
enum class NameStyle { given_family, family_given, family_comma_given, plain };
/// What somebody answered when asked.
enum class Consent { given, refused };
/// Whether the public may follow a session.
enum class Access { open, closed };
/// What an item is on the agenda for.
enum class Purpose { decision, discussion, information };
/// Whether those of a class stand in lists, or are only counted.
enum class Listing { listed, counted };
/// How lists order the members of a delegation.
enum class MemberOrder { as_given, role, name };
/// As what somebody asks for the floor, in the order in which they are heard.
enum class SpeakerClass { group, head_of_state, minister, member, observer, organization, right_of_reply };
/// What became of a request for the floor.
enum class SpeechStatus { asked, spoke, absent, withdrawn };
/// The documents of which versions are released.
enum class DocumentName { participants, attendance, roll_call, credentials };
/// Of whom a document is: those who are confirmed, also those who wait to be, those who were received, or all whom the
/// data hold, as those of a released version do.
enum class Who { confirmed, expected, checked_in, everybody };
/// How a version of a document stands to those after it.
enum class DocumentStatus { provisional, revised, final_one };

/// The spellings of an enumeration in the order of its enumerators.
template<class Enum>
struct Words;

template<>
struct Words<SourceKind> {
    static constexpr std::array<std::string_view, 3> all{"published", "illustrative", "own-record"};
};
template<>
struct Words<DelegationKind> {
    static constexpr std::array<std::string_view, 2> all{"state", "organization"};
};
template<>
struct Words<OrganizerRole> {
    static constexpr std::array<std::string_view, 4> all{"co-organizer", "supporter", "host", "funder"};
};
template<>
struct Words<MeetingStatus> {
    static constexpr std::array<std::string_view, 5> all{"tentative", "confirmed", "held", "postponed",
                                                         "cancelled"};
};
template<>
struct Words<Gender> {
    static constexpr std::array<std::string_view, 3> all{"female", "male", "other"};
};
template<>
struct Words<Role> {
    static constexpr std::array<std::string_view, 10> all{
        "head",   "deputy-head", "delegate", "alternate",   "adviser",
        "expert", "observer",    "speaker",  "interpreter", "secretariat"};
};
template<>
struct Words<Funding> {
    static constexpr std::array<std::string_view, 2> all{"own", "funded"};
};
template<>
struct Words<RegistrationStatus> {
    static constexpr std::array<std::string_view, 5> all{"nominated", "confirmed", "waitlisted", "withdrawn",
                                                         "refused"};
};
template<>
struct Words<CheckInKind> {
    static constexpr std::array<std::string_view, 3> all{"in", "out", "undo"};
};
template<>
struct Words<QuorumBase> {
    static constexpr std::array<std::string_view, 3> all{"invited", "registered", "group"};
};
template<>
struct Words<OutcomeKind> {
    static constexpr std::array<std::string_view, 4> all{"gap", "best-practice", "recommendation", "action"};
};
template<>
struct Words<FollowUp> {
    static constexpr std::array<std::string_view, 4> all{"open", "in-progress", "done", "dropped"};
};
template<>
struct Words<CalendarKind> {
    static constexpr std::array<std::string_view, 3> all{"national", "local", "duty-station"};
};
template<>
struct Words<Weekday> {
    static constexpr std::array<std::string_view, 7> all{"monday", "tuesday",  "wednesday", "thursday",
                                                         "friday", "saturday", "sunday"};
};
template<>
struct Words<DayKind> {
    static constexpr std::array<std::string_view, 2> all{"holiday", "working-day"};
};
template<>
struct Words<Certainty> {
    static constexpr std::array<std::string_view, 2> all{"settled", "provisional"};
};
template<>
struct Words<Weight> {
    static constexpr std::array<std::string_view, 2> all{"cannot", "rather-not"};
};
template<>
struct Words<ItemKind> {
    static constexpr std::array<std::string_view, 2> all{"plenary", "parallel"};
};
template<>
struct Words<Interpreted> {
    static constexpr std::array<std::string_view, 2> all{"with", "without"};
};

template<>
struct Words<NameStyle> {
    static constexpr std::array<std::string_view, 4> all{"given-family", "family-given", "family-comma-given",
                                                         "plain"};
};
template<>
struct Words<Consent> {
    static constexpr std::array<std::string_view, 2> all{"given", "refused"};
};
template<>
struct Words<Access> {
    static constexpr std::array<std::string_view, 2> all{"open", "closed"};
};
template<>
struct Words<Purpose> {
    static constexpr std::array<std::string_view, 3> all{"decision", "discussion", "information"};
};
template<>
struct Words<Listing> {
    static constexpr std::array<std::string_view, 2> all{"listed", "counted"};
};
template<>
struct Words<MemberOrder> {
    static constexpr std::array<std::string_view, 3> all{"as-given", "role", "name"};
};

template<>
struct Words<SpeakerClass> {
    static constexpr std::array<std::string_view, 7> all{
        "group", "head-of-state", "minister", "member", "observer", "organization", "right-of-reply"};
};
template<>
struct Words<SpeechStatus> {
    static constexpr std::array<std::string_view, 4> all{"asked", "spoke", "absent", "withdrawn"};
};

template<>
struct Words<DocumentName> {
    static constexpr std::array<std::string_view, 4> all{"participants", "attendance", "roll-call",
                                                         "credentials"};
};
template<>
struct Words<Who> {
    static constexpr std::array<std::string_view, 4> all{"confirmed", "expected", "checked-in", "everybody"};
};
template<>
struct Words<DocumentStatus> {
    static constexpr std::array<std::string_view, 3> all{"provisional", "revised", "final"};
};

/// The spelling of an enumerator.
template<class Enum>
constexpr std::string_view word(Enum value) {
    return Words<Enum>::all[static_cast<std::size_t>(value)];
}

/// The enumerator with this exact spelling, if there is one.
template<class Enum>
constexpr std::optional<Enum> from_word(std::string_view text) {
    for (std::size_t i = 0; i < Words<Enum>::all.size(); ++i)
        if (Words<Enum>::all[i] == text)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace plenary::domain
