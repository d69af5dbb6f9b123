#include "domain/time/dates.hpp"
#include "domain/time/hours.hpp"
#include "schedule/agenda/agenda_conflict.hpp"
#include "schedule/agenda/agenda_people.hpp"
#include "util/text.hpp"

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
        return name + " takes " + std::to_string(item.minutes) + " minutes";
    case AgendaRuleKind::pinned:
        return name + " is pinned where it stands";
    case AgendaRuleKind::hours:
        return name + " is to be within " + format_hours(*item.hours);
    case AgendaRuleKind::day:
        return name + " is to be on day " + std::to_string(*item.day);
    case AgendaRuleKind::seats:
        return name + " needs " + std::to_string(seats_of_item(item, meeting, data.registrations)) + " seats";
    case AgendaRuleKind::plenary:
        return name + " is plenary, so that nothing is beside it";
    case AgendaRuleKind::after:
        return name + " comes after " + coded(rule.other);
    default: {
        std::vector<std::string> rooms;
        for (const auto& room : item.rooms)
            rooms.push_back(coded(room.text()));
        return name + " is to be in " + util::join(rooms, " or ");
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
        text += std::string{parts.empty() ? "" : ", and"} + " cannot come on " + util::join(away, ", ");
    return text;
}

std::string delegation_in_words(const std::string& code, const Dataset& data, const Meeting& meeting) {
    for (const auto& [delegation, size] : delegation_sizes(meeting, data.registrations))
        if (delegation.text() == code)
            return coded(code) + " has " + (size == 1 ? "one member" : std::to_string(size) + " members");
    return coded(code) + " is required";
}

std::string closed_in_words(const std::string& code, const Dataset& data, const Meeting& meeting) {
    std::vector<std::string> days;
    for (const auto& venue : data.venues)
        if (venue.code == meeting.venue)
            for (const auto& room : venue.rooms)
                if (room.code.text() == code)
                    for (const auto& period : room.closed)
                        days.push_back(days_in_words(period.days));
    return coded(code) + " is closed on " + util::join(days, ", ");
}

std::string interpreters_in_words(const Interpretation& interpretation) {
    return "there " +
           (interpretation.teams == 1 ? std::string{"is one team"}
                                      : "are " + std::to_string(interpretation.teams) + " teams") +
           " of interpreters, for " + std::to_string(interpretation.most_a_sitting()) +
           " minutes of a sitting and " + std::to_string(interpretation.most_a_day()) + " of a day";
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
        return "a pause of " + std::to_string(meeting.agenda->pause.value_or(0)) + " minutes is to be kept";
    case AgendaRuleKind::interpreters:
        return interpreters_in_words(meeting.agenda->interpretation.value_or(Interpretation{}));
    case AgendaRuleKind::room_closed:
        return closed_in_words(rule.of, data, meeting);
    case AgendaRuleKind::other_session:
        return "the session " + coded(rule.of) + " of " + coded(rule.other) + " stays where it is";
    default:
        break;
    }
    const auto& items = meeting.agenda->items;
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const AgendaItem& one) { return one.code.text() == rule.of; });
    return item == items.end() ? coded(rule.of) : of_item(rule, data, meeting, *item);
}

} // namespace plenary::schedule
