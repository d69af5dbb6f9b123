/// \file
/// A meeting: its timetable, who is invited and who took part.
#pragma once

#include "domain/agenda.hpp"
#include "domain/model/series.hpp"
#include "domain/time/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

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
    /// the most who may be confirmed for it, at least 1; nothing: no limit of its own
    std::optional<int> seats;
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
    /// the first day on which that holds; nothing: always, or until the first change
    std::optional<Date> from;

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
    /// roles that count against neither capacity nor the seats of a delegation
    std::vector<Role> not_counted;
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
    /// with which the order of States begins, as drawn by lot
    std::optional<DelegationCode> first_state = {};
    /// From which day details and travel of its registrations are to be forgotten; nothing: never.
    std::optional<Date> details_until = {};
    /// The highest number that a certificate of it was given, from 1; none is given twice. Nothing: none was.
    std::optional<int> last_certificate = {};

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

} // namespace plenary::domain
