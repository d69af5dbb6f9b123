#include "report/receiving.hpp"

#include "domain/people/in_the_room.hpp"
#include "domain/people/seats.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::report {

namespace {

using util::Align;
using util::Cell;

Cell cell_of(const std::string& text) {
    return text.empty() ? Cell{} : Cell{text};
}

/// A day at any door, or at the door of a session.
struct DayAtDoor {
    domain::Date day;
    domain::Door door;

    friend bool operator<(const DayAtDoor& a, const DayAtDoor& b) {
        return a.day != b.day ? a.day < b.day : a.door < b.door;
    }
};

struct People {
    std::set<domain::RegistrationCode> received;
    std::int64_t inside = 0; ///< by the last event of the day
};

std::map<DayAtDoor, People> people_at_doors(const domain::Meeting& meeting, const domain::Dataset& data) {
    std::map<DayAtDoor, People> places;
    if (const auto* days = meeting.dates.days())
        for (auto day = days->first; day <= days->last; day += boost::gregorian::days{1})
            places[{day, std::nullopt}];
    for (const auto& session : meeting.sessions)
        places[{session.starts.date, session.code}];
    std::map<domain::Date, domain::InTheRoom> rooms;
    for (const auto* event : domain::standing(data.check_ins)) {
        if (event->meeting != meeting.code)
            continue;
        rooms[event->at.date].note(*event);
        if (event->session)
            places[{event->at.date, event->session}];
        if (event->kind != domain::CheckInKind::in)
            continue;
        for (const auto& door : {domain::Door{}, event->session}) // the same where it was that of the meeting
            places[{event->at.date, door}].received.insert(event->registration);
    }
    for (auto& [place, people] : places)
        people.inside = place.door ? rooms[place.day].count(place.door) : rooms[place.day].count();
    return places;
}

/// The events of the meeting, or of one session with those that take them back, in the order of time.
std::vector<const domain::CheckIn*> events_of(const domain::Meeting& meeting, const domain::Dataset& data,
                                              const domain::Door& session) {
    std::set<std::pair<domain::RegistrationCode, domain::LocalTime>> at_door;
    for (const auto& event : data.check_ins)
        if (event.meeting == meeting.code && event.session == session)
            at_door.emplace(event.registration, event.at);
    std::vector<const domain::CheckIn*> events;
    for (const auto& event : data.check_ins)
        if (event.meeting == meeting.code &&
            (!session || at_door.contains({event.registration, event.undoes.value_or(event.at)})))
            events.push_back(&event);
    std::sort(events.begin(), events.end(), [](const auto* a, const auto* b) {
        return a->at < b->at || (a->at == b->at && a->registration < b->registration);
    });
    return events;
}

} // namespace

util::Sheet check_in_log(const domain::Meeting& meeting, const domain::Dataset& data,
                         const domain::Door& session) {
    util::Sheet sheet;
    sheet.columns = {{"at", "AT"},           {"code", "CODE"}, {"event", "EVENT"},
                     {"session", "SESSION"}, {"desk", "DESK"}, {"state", "STATE"}};
    const auto left = domain::standing(data.check_ins);
    const std::set<const domain::CheckIn*> stands{left.begin(), left.end()};
    const auto events = events_of(meeting, data, session);
    for (const auto* event : events) {
        std::string state;
        if (event->undoes)
            state = "takes back " + domain::format_local_time(*event->undoes);
        else if (!stands.contains(event))
            state = "taken back";
        sheet.rows.push_back({domain::format_local_time(event->at), event->registration.text(),
                              std::string{domain::word(event->kind)},
                              cell_of(event->session ? event->session->text() : ""), cell_of(event->desk),
                              cell_of(state)});
    }
    if (events.empty())
        sheet.notes.push_back(
            fmt::format("Nobody was received at '{}' yet.",
                        (session ? *session : domain::SessionCode{meeting.code.text()}).text()));
    std::vector<domain::CheckIn> counted;
    for (const auto* event : events)
        counted.push_back(*event);
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(counted), std::int64_t(counted.size()),
                                      "events"));
    return sheet;
}

util::Sheet receiving_status(const domain::Meeting& meeting, const domain::Dataset& data,
                             const domain::Door& session) {
    util::Sheet sheet;
    sheet.columns = {{"day", "DAY"},
                     {"session", "SESSION"},
                     {"received", "RECEIVED", Align::right, false},
                     {"inside", "INSIDE", Align::right, false}};
    std::set<domain::RegistrationCode> all;
    for (const auto& [place, people] : people_at_doors(meeting, data)) {
        if (session && place.door != session)
            continue;
        sheet.rows.push_back({domain::format_date(place.day), cell_of(place.door ? place.door->text() : ""),
                              std::int64_t(people.received.size()), people.inside});
        all.insert(people.received.begin(), people.received.end());
    }
    std::vector<domain::Registration> roster;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code)
            roster.push_back(registration);
    const auto count = [&](domain::RegistrationStatus status) {
        return std::count_if(roster.begin(), roster.end(), [&](const auto& r) { return r.status == status; });
    };
    if (!session)
        sheet.notes.emplace_back(
            "A day counts the people received on it at any door, a session those at its own.");
    const auto confirmed = count(domain::RegistrationStatus::confirmed);
    sheet.notes.push_back(fmt::format("Received at least once: {} of {} confirmed.", all.size(), confirmed));
    if (const auto waiting = count(domain::RegistrationStatus::waitlisted); waiting > 0)
        sheet.notes.push_back(fmt::format("On the waiting list: {}.", waiting));
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(roster), std::int64_t(roster.size()),
                                      "registrations"));
    return sheet;
}

util::Sheet credentials_list(const domain::Meeting& meeting, const domain::Dataset& data,
                             const domain::Wording& word) {
    util::Sheet sheet;
    sheet.columns = {{"code", "CODE"},
                     {"delegation", "DELEGATION"},
                     {"seats", "SEATS", Align::right, false},
                     {"confirmed", "CONFIRMED", Align::right, false},
                     {"funded_seats", "FUNDED SEATS", Align::right, false},
                     {"funded", "FUNDED", Align::right, false},
                     {"note", "NOTE VERBALE"},
                     {"date", "DATE"}};
    std::vector<std::string> missing;
    for (const auto& invitation : meeting.invited) {
        const auto confirmed = std::count_if(
            data.registrations.begin(), data.registrations.end(), [&](const auto& registration) {
                return registration.meeting == meeting.code &&
                       registration.delegation == invitation.delegation &&
                       domain::is_counted(meeting, registration.role) &&
                       registration.status == domain::RegistrationStatus::confirmed;
            });
        if (invitation.note.empty())
            missing.push_back(invitation.delegation.text());
        sheet.rows.push_back(
            {invitation.delegation.text(), name_of(data.delegations, invitation.delegation, "en"),
             invitation.seats ? Cell{std::int64_t{*invitation.seats}} : Cell{}, std::int64_t{confirmed},
             invitation.funded ? Cell{std::int64_t{*invitation.funded}} : Cell{},
             std::int64_t{domain::count_funded(data.registrations, meeting.code, invitation.delegation)},
             cell_of(invitation.note),
             cell_of(invitation.note_date ? domain::format_date(*invitation.note_date) : "")});
    }
    if (meeting.invited.empty())
        sheet.notes.push_back("No delegation is listed as invited. Next: " +
                              word({domain::Act::invite_delegation}));
    else if (missing.empty())
        sheet.notes.emplace_back("Every note verbale is there.");
    else
        sheet.notes.push_back(fmt::format("Missing: {} of {} notes verbales ({}).", missing.size(),
                                          meeting.invited.size(), util::join(missing, ", ")));
    return sheet;
}

} // namespace plenary::report
