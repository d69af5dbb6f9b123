/// \file
/// The things a series of meetings is made of. Plain values: what holds between them is in rules.hpp,
/// their spelling in fixtures in fields.hpp. A member named `sources` says where the fact is from.
#pragma once

#include "domain/agenda.hpp"
#include "domain/code.hpp"
#include "domain/details.hpp"
#include "domain/local_text.hpp"
#include "domain/people/person_name.hpp"
#include "domain/rules/cost_terms.hpp"
#include "domain/rules/quorum_share.hpp"
#include "domain/time/dates.hpp"
#include "domain/time/time.hpp"
#include "domain/words.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// A publication or other origin of facts. What was invented for show has a source of kind `illustrative`.
/// Two sources are always there: `illustrative`, and `register` for what the secretariat itself enters.
struct Source {
    SourceCode code;
    SourceKind kind = SourceKind::published;
    std::string title;
    std::string publisher;
    std::string date;    ///< as far as it is known: `2011`, `2011-07` or `2011-07-22`; empty if not
    std::string address; ///< where it can be read; empty if nowhere

    friend bool operator==(const Source&, const Source&) = default;
};

inline constexpr std::array<std::string_view, 2> built_in_sources{"illustrative", "register"};

/// Whether this source is always there and is never defined by a fixture.
constexpr bool is_built_in(std::string_view source) {
    return source == built_in_sources[0] || source == built_in_sources[1];
}

/// A period in which somebody or something is not to be had, each day from the first to the last.
struct Unavailability {
    DaySpan days;
    std::string reason;
    Weight weight = Weight::cannot;
    Sources sources;

    friend bool operator==(const Unavailability&, const Unavailability&) = default;
};

/// What a meeting reviews, such as a pillar of the Strategy.
struct Theme {
    ThemeCode code;
    std::string title;
    Sources sources;

    friend bool operator==(const Theme&, const Theme&) = default;
};

struct Group {
    GroupCode code;
    std::string title;
    /// Nothing when the source names the group but not its members.
    std::optional<std::vector<DelegationCode>> members;

    friend bool operator==(const Group&, const Group&) = default;
};

/// One way to count the delegations of a series; another source may group them otherwise.
struct Grouping {
    GroupingCode code;
    std::string title;
    std::vector<Group> groups;
    Sources sources;

    /// Whether each group names its members, so that figures can be counted by it.
    [[nodiscard]] bool can_count() const;

    friend bool operator==(const Grouping&, const Grouping&) = default;
};

/// A delegation that co-organizes, supports, hosts or funds a series or a meeting. Accounts may differ: the
/// same delegation may stand here in another role by another source.
struct Organizer {
    DelegationCode delegation;
    OrganizerRole role = OrganizerRole::co_organizer;
    Sources sources;

    friend bool operator==(const Organizer&, const Organizer&) = default;
};

/// How many delegations must be present for something, such as to open or to decide. The General Assembly
/// asks for one third of its members to open and for a majority to decide (Rules of Procedure of the General
/// Assembly, rule 67).
struct Quorum {
    QuorumCode code; ///< what it is asked for: `open`, `decide`
    Share needs;
    QuorumBase of = QuorumBase::invited;
    std::optional<GroupingCode> grouping; ///< of a group: which one
    std::optional<GroupCode> group;
    Sources sources;

    friend bool operator==(const Quorum&, const Quorum&) = default;
};

/// As what delegations take part: members, observers, organizations. Lists print them class by class, in the order
/// of the series.
struct DelegationClass {
    ClassCode code;
    LocalText title;                 ///< the heading in lists: "States members"
    std::string letter;              ///< on badges; may be empty
    std::string colour;              ///< on badges, `#rrggbb`; may be empty
    Listing shown = Listing::listed; ///< whether lists name its people, or only count them

    friend bool operator==(const DelegationClass&, const DelegationClass&) = default;
};

/// What the dates of a series must keep to; nothing where there is no such rule.
struct ScheduleRules {
    std::optional<DaySpan> mandate; ///< every meeting lies within it
    std::optional<int> notice;      ///< days from the announcement of a meeting to its first day, at least
    std::optional<int> min_gap;     ///< days between a meeting and the next of the series, at least
    std::optional<int> max_gap;     ///< the same, at most
    std::optional<int> same_city;   ///< days to travel between meetings in one city, at least
    std::optional<int> same_region; ///< the same, from city to city within a region of the world
    std::optional<int> between_regions; ///< the same, otherwise
    /// Hours that are enough between sessions in one city on one day; nothing: meetings there share no day.
    std::optional<int> same_city_hours = {};

    friend bool operator==(const ScheduleRules&, const ScheduleRules&) = default;
};

struct Series {
    SeriesCode code;
    std::string title;
    std::string short_title;
    std::string purpose;
    std::vector<Theme> themes;
    std::vector<Grouping> groupings;
    std::vector<Organizer> organizers;
    std::vector<Quorum> quorums; ///< each is of another code
    Sources sources;
    std::optional<ScheduleRules> schedule = {};
    std::vector<DelegationClass> classes = {};    ///< in their order; empty: the usual ones
    std::optional<MemberOrder> member_order = {}; ///< nothing: as it is given
    std::optional<CostWeights> weights = {};      ///< what its schedules cost; nothing: as it is usual

    friend bool operator==(const Series&, const Series&) = default;
};

/// A holiday, or a day that is worked in its stead.
struct Holiday {
    DaySpan days;                   ///< on which it is kept
    std::optional<Date> in_lieu_of; ///< the date it has by law, where another day is kept for it
    LocalText name;
    DayKind kind = DayKind::holiday;
    Certainty certainty = Certainty::settled;
    Sources sources;

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// Which days are not worked in a country, a part of it, or at a duty station.
struct Calendar {
    CalendarCode code;
    CalendarKind kind = CalendarKind::national;
    LocalText name;
    std::string country; ///< ISO 3166-1 alpha-3
    std::string place;   ///< the part of the country or the city; empty for all of it
    std::vector<Weekday> weekend;
    std::vector<int> years; ///< for which all holidays are listed
    std::vector<Holiday> holidays;
    Sources sources;

    friend bool operator==(const Calendar&, const Calendar&) = default;
};

/// That a room is taken for a part of the day by what is no meeting of ours, once or again and again.
struct Booking {
    BookingCode code;              ///< of no other booking of the room
    DaySpan days;                  ///< on each of them
    Hours hours;                   ///< by the clocks at the venue
    std::vector<Weekday> weekdays; ///< only on these; empty: on every day
    std::string reason;
    std::optional<int> set_up;   ///< minutes before in which the room is made ready; nothing: none
    std::optional<int> clearing; ///< minutes behind in which it is cleared
    Weight weight = Weight::cannot;
    Sources sources;

    friend bool operator==(const Booking&, const Booking&) = default;
};

struct Room {
    RoomCode code;
    std::string name;
    std::optional<int> capacity; ///< seats, at least 1
    std::vector<Unavailability> closed = {};
    std::vector<Booking> bookings = {};

    friend bool operator==(const Room&, const Room&) = default;
};

struct Venue {
    VenueCode code;
    LocalText name; ///< of the building; empty when only the city is known
    std::string city;
    std::string country; ///< ISO 3166-1 alpha-3
    std::string zone;    ///< IANA name
    std::vector<Room> rooms;
    Sources sources;
    std::vector<CalendarCode> calendars = {}; ///< by which it is open or not
    std::vector<Unavailability> closed = {};

    friend bool operator==(const Venue&, const Venue&) = default;
};

/// The ministry or office that a member of a delegation comes from.
struct Institution {
    InstitutionCode code;
    LocalText name;

    friend bool operator==(const Institution&, const Institution&) = default;
};

struct Delegation {
    DelegationCode code; ///< of a State its ISO 3166-1 alpha-3 code, of an organization its acronym
    DelegationKind kind = DelegationKind::state;
    LocalText name;        ///< short name
    LocalText formal_name; ///< empty when not known
    LocalText sort_name;   ///< by which lists and seats are ordered; empty: by `name`
    std::vector<Institution> institutions;
    Sources sources;
    std::vector<Unavailability> unavailable = {};

    friend bool operator==(const Delegation&, const Delegation&) = default;
};

struct Topic {
    TopicCode code;
    std::string title;
    Sources sources;

    friend bool operator==(const Topic&, const Topic&) = default;
};

/// An item of the timetable, from `starts` up to but not including `ends`, by the clocks at the venue.
struct Session {
    SessionCode code;
    std::string title;
    std::optional<RoomCode> room;
    LocalTime starts;
    LocalTime ends;
    std::vector<TopicCode> topics;
    std::vector<ParticipantCode> speakers;
    Sources sources;
    std::optional<ParticipantCode> chair = {};
    std::optional<Access> access = {};       ///< nothing: as the meeting is
    std::optional<Purpose> purpose = {};     ///< nothing: not stated
    std::vector<std::string> documents = {}; ///< their symbols

    friend bool operator==(const Session&, const Session&) = default;
};

/// That a delegation was invited, by a source, and what it answered.
struct Invitation {
    DelegationCode delegation;
    std::optional<int>
        seats; ///< the most who may be confirmed for it, at least 1; nothing: no limit of its own
    std::optional<int> funded; ///< how many of them the organizers pay for, at least 1; nothing: none
    std::string note; ///< the reference of the note verbale that names its members; empty: not received
    std::optional<Date> note_date;
    Sources sources;

    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// That a delegation took part, by a source, and which of its institutions are known to have.
struct Presence {
    DelegationCode delegation;
    std::vector<InstitutionCode> institutions;
    Sources sources;

    friend bool operator==(const Presence&, const Presence&) = default;
};

/// Who else took part, where the source only describes them: "UN agencies", "experts".
struct DescribedPresence {
    std::string description;
    Sources sources;

    friend bool operator==(const DescribedPresence&, const DescribedPresence&) = default;
};

struct ReportedPart {
    DelegationCode delegation;
    int count = 0;

    friend bool operator==(const ReportedPart&, const ReportedPart&) = default;
};

/// A head count as somebody else reported it. Never mixed with what the register counts.
struct ReportedCount {
    int total = 0;
    std::optional<GroupingCode> grouping; ///< the groups that the source names
    std::vector<ReportedPart> parts;      ///< as far as the source splits the total
    Sources sources;

    friend bool operator==(const ReportedCount&, const ReportedCount&) = default;
};

/// Of which class a delegation is at a meeting.
struct ClassAt {
    DelegationCode delegation;
    ClassCode of; ///< of the classes of the series
    std::optional<Date>
        from; ///< the first day on which that holds; nothing: always, or until the first change

    friend bool operator==(const ClassAt&, const ClassAt&) = default;
};

/// Where and when a meeting is looked for as long as that is not settled.
struct Wish {
    std::optional<int> length;     ///< days, at least 1
    std::optional<DaySpan> days;   ///< it should lie within; other days are dearer the farther they are
    std::vector<VenueCode> venues; ///< one of these; empty: wherever there is room

    friend bool operator==(const Wish&, const Wish&) = default;
};

struct Meeting {
    MeetingCode code;
    SeriesCode series;
    std::optional<int> number; ///< in the series, from 1; nothing for a meeting outside the count
    std::string title;
    MeetingDates dates;
    MeetingStatus status = MeetingStatus::tentative;
    std::optional<VenueCode> venue;
    std::optional<int> capacity; ///< the most who may be confirmed, at least 1; nothing: no limit
    std::vector<Role>
        not_counted; ///< roles that count against neither capacity nor the seats of a delegation
    std::vector<ThemeCode> themes;
    std::vector<Organizer> organizers;
    std::vector<Invitation> invited;
    std::vector<Presence> took_part;
    std::vector<DescribedPresence> also_took_part;
    std::vector<Topic> topics;
    std::vector<Session> sessions;
    std::vector<ReportedCount> reported;
    Sources sources;
    std::optional<Date> announced = {};  ///< when its dates were made known; nothing: not yet, or not known
    std::vector<MeetingCode> after = {}; ///< it begins when these are over
    std::vector<DelegationCode> required_delegations = {}; ///< it cannot be held without them
    std::vector<ParticipantCode> required_people = {};     ///< likewise
    std::optional<Wish> wish = {};
    std::string reason = {}; ///< why dates, place or status are not what they were before; may be empty
    std::optional<Agenda> agenda = {};
    std::vector<Release> releases = {}; ///< of the timetable, in their order
    std::string symbol = {};            ///< of its documents, such as `CTITF/CA/2/INF.1`; may be empty
    std::string project = {};           ///< number of the project that pays for it; may be empty
    std::string project_title = {};
    std::string signatory = {};          ///< who signs its letters and certificates; may be empty
    std::vector<std::string> logos = {}; ///< files beside the fixture
    std::vector<ClassAt> classes = {};   ///< of whom the class is stated
    std::optional<DelegationCode> first_state =
        {}; ///< with which the order of States begins, as drawn by lot
    /// From which day details and travel of its registrations are to be forgotten; nothing: never.
    std::optional<Date> details_until = {};
    /// The highest number that a certificate of it was given, from 1; none is given twice. Nothing: none was.
    std::optional<int> last_certificate = {};

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

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
    std::optional<int>
        turn; ///< when wait-listed: who has the lowest at the meeting comes first; else nothing
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

/// A set of things that belong together: a fixture, or what a registry holds.
struct Dataset {
    std::vector<Source> sources;
    std::vector<Delegation> delegations;
    std::vector<Calendar> calendars = {};
    std::vector<Venue> venues;
    std::vector<Series> series;
    std::vector<Meeting> meetings;
    std::vector<Participant> participants;
    std::vector<Registration> registrations;
    std::vector<CheckIn> check_ins;
    std::vector<Outcome> outcomes;
    std::vector<Acknowledgement> acknowledgements = {};
    std::vector<Speech> speeches = {};
    std::vector<KeptDocument> documents = {};
    std::vector<IssuedBadge> badges = {};  ///< of what is to be dumped or was read from a file; else none
    std::vector<RetiredCode> retired = {}; ///< likewise

    friend bool operator==(const Dataset&, const Dataset&) = default;
};

} // namespace plenary::domain
