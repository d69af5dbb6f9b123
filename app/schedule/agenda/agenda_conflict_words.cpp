#include "domain/time/bookings.hpp"
#include "domain/time/dates.hpp"
#include "domain/time/hours.hpp"
#include "schedule/agenda/agenda_conflict.hpp"
#include "schedule/agenda/agenda_people.hpp"
#include "schedule/working_days.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::schedule {

using namespace domain;

namespace {

std::string coded(const std::string& code) {
    return "'" + code + "'";
}

std::string of_item(const AgendaRule& rule, const Dataset& data, const Meeting& meeting,
                    const AgendaItem& item) {
    const auto name = coded(rule.of);
    switch (rule.kind) {
    case AgendaRuleKind::item:
        return fmt::format("{} takes {}", name, util::counted(item.minutes, "minute"));
    case AgendaRuleKind::pinned:
        return name + " is pinned where it stands";
    case AgendaRuleKind::hours:
        return fmt::format("{} is to be within {}", name, format_hours(*item.hours));
    case AgendaRuleKind::day:
        return fmt::format("{} is to be on day {}", name, *item.day);
    case AgendaRuleKind::seats:
        return fmt::format("{} needs {}", name,
                           util::counted(seats_of_item(item, meeting, data.registrations), "seat"));
    case AgendaRuleKind::plenary:
        return name + " is plenary, so that nothing is beside it";
    case AgendaRuleKind::after:
        return fmt::format("{} comes after {}", name, coded(rule.other));
    default: {
        std::vector<std::string> rooms;
        for (const auto& room : item.rooms)
            rooms.push_back(coded(room.text()));
        return fmt::format("{} is to be in {}", name, util::join(rooms, " or "));
    }
    }
}

std::string stays_in_words(const std::string& person, const Dataset& data, const Meeting& meeting) {
    std::vector<std::string> parts;
    for (const auto& stay : meeting.agenda->stays)
        if (stay.participant.text() == person)
            parts.push_back((stay.day ? "day " + std::to_string(*stay.day) : "every day") +
                            (stay.hours ? " " + format_hours(*stay.hours) : ""));
    auto text = coded(person);
    if (!parts.empty())
        text += " is there on " + util::join(parts, ", ");
    std::vector<std::string> away;
    for (const auto& one : data.participants)
        if (one.code.text() == person)
            for (const auto& period : one.unavailable)
                away.push_back(days_in_words(period.days));
    if (!away.empty())
        text += fmt::format("{} cannot come on {}", parts.empty() ? "" : ", and", util::join(away, ", "));
    return text;
}

std::string delegation_in_words(const std::string& code, const Dataset& data, const Meeting& meeting) {
    for (const auto& [delegation, size] : delegation_sizes(meeting, data.registrations))
        if (delegation.text() == code)
            return fmt::format("{} has {}", coded(code),
                               size == 1 ? "one member" : std::to_string(size) + " members");
    return coded(code) + " is required";
}

std::string closed_in_words(const std::string& code, const Dataset& data, const Meeting& meeting) {
    std::vector<std::string> days;
    std::vector<std::string> bookings;
    for (const auto& venue : data.venues)
        if (venue.code == meeting.venue)
            for (const auto& room : venue.rooms)
                if (room.code.text() == code) {
                    for (const auto& period : room.closed)
                        days.push_back(days_in_words(period.days));
                    for (const auto& booking : room.bookings)
                        if (overlap(booking.days, *meeting.dates.days()))
                            bookings.push_back(booking_in_words(booking));
                }
    auto text = coded(code);
    if (!days.empty())
        text += " is closed on " + util::join(days, ", ");
    if (!bookings.empty())
        text += (days.empty() ? " is booked: " : ", and is booked: ") + util::join(bookings, "; ");
    return text;
}

std::string interpreters_in_words(const Interpretation& interpretation) {
    return fmt::format("there {} of interpreters, for {} of a sitting and {} of a day",
                       interpretation.teams == 1 ? std::string{"is one team"}
                                                 : fmt::format("are {} teams", interpretation.teams),
                       util::counted(interpretation.most_a_sitting(), "minute"), interpretation.most_a_day());
}

} // namespace

std::string in_words(const AgendaRule& rule, const Dataset& data, const Meeting& meeting) {
    switch (rule.kind) {
    case AgendaRuleKind::person:
        return coded(rule.of) + " is needed, and can be in one place at a time";
    case AgendaRuleKind::stays:
        return stays_in_words(rule.of, data, meeting);
    case AgendaRuleKind::delegation:
        return delegation_in_words(rule.of, data, meeting);
    case AgendaRuleKind::pause:
        return fmt::format("a pause of {} is to be kept",
                           util::counted(meeting.agenda->pause.value_or(0), "minute"));
    case AgendaRuleKind::interpreters:
        return interpreters_in_words(meeting.agenda->interpretation.value_or(Interpretation{}));
    case AgendaRuleKind::room_closed:
        return closed_in_words(rule.of, data, meeting);
    case AgendaRuleKind::other_session:
        return fmt::format("the session {} of {} stays where it is", coded(rule.of), coded(rule.other));
    default:
        break;
    }
    const auto& items = meeting.agenda->items;
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const AgendaItem& one) { return one.code.text() == rule.of; });
    return item == items.end() ? coded(rule.of) : of_item(rule, data, meeting, *item);
}

} // namespace plenary::schedule
