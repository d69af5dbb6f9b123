/// \file
/// Things for tests, in a line each, with what the test is about and nothing else:
///
///     Meeting meeting = a_meeting("m").seats(2).on("2027-05-04..2027-05-05").at("almaty");
///     Registration berg = a_registration("NOR-001").by("anna-berg").is(RegistrationStatus::confirmed);
///
/// Each is the thing itself with words to say more of it.
#pragma once

#include "domain/model.hpp"

#include <string>
#include <utility>

namespace plenary::testing {

struct VenueBuilder : domain::Venue {
    VenueBuilder& room(std::string room_code, std::string title, std::optional<int> seats = std::nullopt) {
        rooms.push_back({domain::RoomCode{std::move(room_code)}, std::move(title), seats, {}});
        return *this;
    }
};

/// A house of which all is known that a venue needs.
inline VenueBuilder a_venue(std::string code, std::string city = "Almaty", std::string country = "KAZ",
                            std::string zone = "Asia/Almaty") {
    VenueBuilder venue;
    venue.code = domain::VenueCode{std::move(code)};
    venue.name = domain::LocalText{"A house"};
    venue.city = std::move(city);
    venue.country = std::move(country);
    venue.zone = std::move(zone);
    return venue;
}

/// By local times such as `2027-05-04T09:00`; in no room where none is named.
inline domain::Session a_session(std::string code, const char* starts, const char* ends,
                                 std::string room = "") {
    domain::Session session;
    session.code = domain::SessionCode{std::move(code)};
    session.starts = *domain::parse_local_time(starts);
    session.ends = *domain::parse_local_time(ends);
    if (!room.empty())
        session.room = domain::RoomCode{std::move(room)};
    return session;
}

struct MeetingBuilder : domain::Meeting {
    MeetingBuilder& of(std::string series_code) {
        series = domain::SeriesCode{std::move(series_code)};
        return *this;
    }
    /// As a fixture has them: `2027-05-04`, `2027-05-04..2027-05-05`, `2027`.
    MeetingBuilder& on(std::string_view text) {
        dates = *domain::parse_dates(text);
        return *this;
    }
    MeetingBuilder& at(std::string venue_code) {
        venue = domain::VenueCode{std::move(venue_code)};
        return *this;
    }
    MeetingBuilder& is(domain::MeetingStatus now) {
        status = now;
        return *this;
    }
    MeetingBuilder& seats(int most) {
        capacity = most;
        return *this;
    }
    MeetingBuilder& not_counting(domain::Role role) {
        not_counted.push_back(role);
        return *this;
    }
    MeetingBuilder& inviting(std::string delegation, std::optional<int> its_seats = std::nullopt) {
        invited.push_back({domain::DelegationCode{std::move(delegation)}, its_seats, {}, "", {}, {}});
        return *this;
    }
    MeetingBuilder& with(domain::Session session) {
        sessions.push_back(std::move(session));
        return *this;
    }
};

inline MeetingBuilder a_meeting(std::string code) {
    MeetingBuilder meeting;
    meeting.code = domain::MeetingCode{std::move(code)};
    return meeting;
}

struct RegistrationBuilder : domain::Registration {
    RegistrationBuilder& at(std::string meeting_code) {
        meeting = domain::MeetingCode{std::move(meeting_code)};
        return *this;
    }
    RegistrationBuilder& by(std::string person) {
        participant = domain::ParticipantCode{std::move(person)};
        return *this;
    }
    RegistrationBuilder& as(domain::Role its_role) {
        role = its_role;
        return *this;
    }
    RegistrationBuilder& is(domain::RegistrationStatus now) {
        status = now;
        return *this;
    }
    RegistrationBuilder& waiting(int its_turn) {
        turn = its_turn;
        return is(domain::RegistrationStatus::waitlisted);
    }
};

/// A code such as `NOR-001` says the delegation too.
inline RegistrationBuilder a_registration(const std::string& code) {
    RegistrationBuilder registration;
    registration.code = domain::RegistrationCode{code};
    registration.delegation = domain::DelegationCode{code.substr(0, code.rfind('-'))};
    return registration;
}

inline domain::Participant a_participant(std::string code, std::string latin = "") {
    domain::Participant participant;
    participant.code = domain::ParticipantCode{std::move(code)};
    participant.name.latin = std::move(latin);
    return participant;
}

inline domain::Delegation a_delegation(std::string code, std::string name = "") {
    domain::Delegation delegation;
    delegation.code = domain::DelegationCode{std::move(code)};
    if (!name.empty())
        delegation.name = domain::LocalText{std::move(name)};
    return delegation;
}

inline domain::Series a_series(std::string code) {
    domain::Series series;
    series.code = domain::SeriesCode{std::move(code)};
    return series;
}

} // namespace plenary::testing
