#include "report/lists.hpp"

#include "domain/people/classes.hpp"
#include "domain/people/delegation_names.hpp"
#include "domain/people/roster.hpp"
#include "names/fold.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plenary::report {

namespace {

using util::Align;
using util::Cell;
using util::Sheet;

util::Column left(const char* key, const char* title) {
    return {key, title, Align::left, false};
}
util::Column right(const char* key, const char* title) {
    return {key, title, Align::right, false};
}

Cell number(std::size_t value) {
    return static_cast<std::int64_t>(value);
}

void say_if_empty(Sheet& sheet, const char* what) {
    if (sheet.rows.empty())
        sheet.notes.push_back(std::string{"The registry holds no "} + what + ".");
}

/// The years in which the meetings of a series are, such as "2010–2011".
std::string years_of(const domain::SeriesCode& series, const std::vector<domain::Meeting>& meetings) {
    std::set<int> years;
    for (const auto& meeting : meetings)
        if (const auto year = meeting.dates.year(); year && meeting.series == series)
            years.insert(*year);
    if (years.empty())
        return {};
    const auto first = std::to_string(*years.begin());
    return years.size() == 1 ? first : first + "–" + std::to_string(*years.rbegin());
}

/// The group of each delegation by the first countable grouping of each series.
std::map<domain::DelegationCode, std::vector<std::string>>
groups_of(const std::vector<domain::Series>& series) {
    std::map<domain::DelegationCode, std::vector<std::string>> groups;
    for (const auto& one : series) {
        const auto grouping = std::find_if(one.groupings.begin(), one.groupings.end(),
                                           [](const auto& g) { return g.can_count(); });
        if (grouping == one.groupings.end())
            continue;
        for (const auto& group : grouping->groups)
            for (const auto& member : *group.members)
                groups[member].push_back(group.title);
    }
    return groups;
}

std::string joined(const std::vector<domain::DelegationCode>& codes) {
    std::vector<std::string> texts;
    texts.reserve(codes.size());
    for (const auto& code : codes)
        texts.push_back(code.text());
    return util::join(texts, ", ");
}

/// "dushanbe KAZ-007", with the status where it is not confirmed.
std::string registration_line(const domain::Registration& registration) {
    auto line = registration.meeting.text() + " " + registration.code.text();
    if (registration.status != domain::RegistrationStatus::confirmed)
        line += " (" + std::string{domain::word(registration.status)} + ")";
    return line;
}

} // namespace

Sheet series_list(const domain::Dataset& data) {
    Sheet sheet;
    sheet.columns = {left("code", "CODE"), left("title", "TITLE"), right("meetings", "MEETINGS"),
                     left("years", "YEARS")};
    for (const auto& series : data.series) {
        const auto meetings = std::count_if(data.meetings.begin(), data.meetings.end(),
                                            [&](const auto& m) { return m.series == series.code; });
        sheet.rows.push_back({series.code.text(), series.title, std::int64_t{meetings},
                              util::text_cell(years_of(series.code, data.meetings))});
    }
    say_if_empty(sheet, "series");
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(data.series),
                                      std::int64_t(data.series.size()), "series"));
    return sheet;
}

Sheet meeting_list(const std::vector<domain::MeetingLine>& meetings) {
    Sheet sheet;
    sheet.columns = {
        left("code", "CODE"),     right("number", "NO"),           left("dates", "DATES"),
        left("city", "CITY"),     left("country", "COUNTRY"),      left("zone", "TIME ZONE"),
        left("status", "STATUS"), right("nominated", "NOMINATED"), right("checked_in", "CHECKED IN")};
    std::int64_t nominated = 0;
    std::int64_t illustrative = 0;
    for (const auto& meeting : meetings) {
        sheet.rows.push_back(
            {meeting.code.text(), meeting.number ? Cell{std::int64_t{*meeting.number}} : Cell{},
             domain::dates_in_words(meeting.dates), util::text_cell(meeting.city),
             util::text_cell(meeting.country), util::text_cell(meeting.zone),
             std::string{domain::word(meeting.status)}, meeting.nominated, meeting.checked_in});
        nominated += meeting.nominated;
        illustrative += meeting.illustrative;
    }
    say_if_empty(sheet, "meetings");
    add_note(sheet, illustrative_line(illustrative, nominated, "registrations counted here"));
    return sheet;
}

Sheet venue_list(const domain::Dataset& data) {
    Sheet sheet;
    sheet.columns = {left("code", "CODE"),         left("name", "NAME"),      left("city", "CITY"),
                     left("country", "COUNTRY"),   left("zone", "TIME ZONE"), right("rooms", "ROOMS"),
                     right("meetings", "MEETINGS")};
    for (const auto& venue : data.venues) {
        const auto meetings = std::count_if(data.meetings.begin(), data.meetings.end(),
                                            [&](const auto& m) { return m.venue == venue.code; });
        sheet.rows.push_back({venue.code.text(), util::text_cell(std::string{venue.name.in()}), venue.city,
                              country_name(data.delegations, venue.country), venue.zone,
                              number(venue.rooms.size()), std::int64_t{meetings}});
    }
    say_if_empty(sheet, "venues");
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(data.venues),
                                      std::int64_t(data.venues.size()), "venues"));
    return sheet;
}

namespace {

/// A delegation, and its class in words.
using Classed = std::pair<std::string, const domain::Delegation*>;

Sheet delegation_sheet(const domain::Dataset& data, const std::vector<Classed>& delegations,
                       const std::string& language) {
    Sheet sheet;
    sheet.columns = {left("code", "CODE"), left("name", "NAME"),   left("class", "CLASS"),
                     left("kind", "KIND"), left("group", "GROUP"), right("institutions", "INSTITUTIONS")};
    const auto groups = groups_of(data.series);
    std::int64_t illustrative = 0;
    const Illustrative invented{data.sources};
    for (const auto& [title, delegation] : delegations) {
        const auto group = groups.find(delegation->code);
        sheet.rows.push_back({delegation->code.text(), domain::name_in(*delegation, language), title,
                              std::string{domain::word(delegation->kind)},
                              group == groups.end() ? Cell{} : Cell{util::join(group->second, ", ")},
                              number(delegation->institutions.size())});
        illustrative += invented.has(delegation->sources) ? 1 : 0;
    }
    say_if_empty(sheet, "delegations");
    add_note(sheet, illustrative_line(illustrative, std::int64_t(delegations.size()), "delegations"));
    return sheet;
}

} // namespace

Sheet delegation_list(const domain::Dataset& data, const std::string& language) {
    static const domain::Series no_series;
    static const domain::Meeting no_meeting;
    const auto& series = data.series.size() == 1 ? data.series.front() : no_series;
    const auto& classes = domain::classes_of(series);
    using Place = std::tuple<std::size_t, std::string, domain::DelegationCode>;
    std::vector<std::pair<Place, Classed>> ordered;
    for (const auto& delegation : data.delegations) {
        const auto of = domain::class_at(series, no_meeting, delegation, domain::first_date());
        std::size_t rank = 0;
        while (rank + 1 < classes.size() && classes[rank].code != of)
            ++rank;
        ordered.emplace_back(Place{rank, sort_key(delegation, language), delegation.code},
                             Classed{std::string{classes[rank].title.in(language)}, &delegation});
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Classed> delegations;
    for (const auto& [place, classed] : ordered)
        delegations.push_back(classed);
    return delegation_sheet(data, delegations, language);
}

Sheet delegation_list(const PaperRequest& request) {
    std::vector<Classed> delegations;
    for (const auto& listed : expected_roster(request))
        for (const auto& delegation : listed.delegations)
            delegations.emplace_back(listed.title, delegation.delegation);
    auto sheet = delegation_sheet(request.data, delegations, request.language);
    if (delegations.empty())
        sheet.notes = {"No delegation is invited or expected."};
    return sheet;
}

Sheet participant_list(const domain::Dataset& data, Order order) {
    Sheet sheet;
    sheet.columns = {left("code", "CODE"), left("name", "NAME"), left("own_name", "OWN SCRIPT"),
                     left("gender", "GENDER"), left("registrations", "REGISTRATIONS")};
    std::map<domain::ParticipantCode, std::vector<std::string>> registrations;
    for (const auto& registration : data.registrations)
        registrations[registration.participant].push_back(registration_line(registration));
    std::vector<std::pair<std::string, const domain::Participant*>> ordered;
    ordered.reserve(data.participants.size());
    for (const auto& participant : data.participants)
        ordered.emplace_back(order == Order::by_sort_key ? names::fold(participant.name.sort_key())
                                                         : std::string{},
                             &participant);
    std::sort(ordered.begin(), ordered.end()); // equal keys as given: the pointers go into one vector
    for (const auto& [key, participant] : ordered) {
        const auto& name = participant->name;
        const auto found = registrations.find(participant->code);
        sheet.rows.push_back(
            {participant->code.text(), name.sort_key(), util::text_cell(name.own),
             participant->gender ? Cell{std::string{domain::word(*participant->gender)}} : Cell{},
             found == registrations.end() ? Cell{} : Cell{util::join(found->second, ", ")}});
    }
    say_if_empty(sheet, "such participants");
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(data.participants),
                                      std::int64_t(data.participants.size()), "participants"));
    return sheet;
}

namespace {

std::string days_in_cell(const std::vector<domain::Date>& days) {
    std::vector<std::string> texts;
    texts.reserve(days.size());
    for (const auto& day : days)
        texts.push_back(domain::format_date(day));
    return util::join(texts, " ");
}

/// Each registration with its person, by sort keys.
std::vector<std::pair<const domain::Registration*, const domain::Participant*>>
in_roster_order(const domain::Dataset& data) {
    std::map<domain::ParticipantCode, const domain::Participant*> people;
    for (const auto& person : data.participants)
        people.emplace(person.code, &person);
    std::vector<std::pair<std::string, std::size_t>> order;
    for (std::size_t i = 0; i < data.registrations.size(); ++i)
        if (const auto person = people.find(data.registrations[i].participant); person != people.end())
            order.emplace_back(names::fold(person->second->name.sort_key()), i);
    std::sort(order.begin(), order.end());
    std::vector<std::pair<const domain::Registration*, const domain::Participant*>> ordered;
    ordered.reserve(order.size());
    for (const auto& [key, i] : order)
        ordered.emplace_back(&data.registrations[i], people.at(data.registrations[i].participant));
    return ordered;
}

} // namespace

Sheet roster_list(const domain::Dataset& data, const domain::MeetingCode& meeting) {
    Sheet sheet;
    sheet.columns = {left("code", "CODE"),
                     left("name", "NAME"),
                     left("own_name", "OWN SCRIPT"),
                     left("gender", "GENDER"),
                     left("registration", "REGISTRATION"),
                     left("delegation", "DELEGATION"),
                     left("role", "ROLE"),
                     left("status", "STATUS"),
                     left("days", "DAYS"),
                     left("email", "E-MAIL"),
                     left("phone", "PHONE")};
    std::map<domain::DelegationCode, std::string> names;
    for (const auto& delegation : data.delegations)
        names.emplace(delegation.code, delegation.name.in());
    const auto days = domain::days_present(data.check_ins, meeting);
    for (const auto& [registration, person] : in_roster_order(data)) {
        const auto delegation = names.find(registration->delegation);
        const auto came = days.find(registration->code);
        sheet.rows.push_back(
            {person->code.text(), person->name.sort_key(), util::text_cell(person->name.own),
             person->gender ? Cell{std::string{domain::word(*person->gender)}} : Cell{},
             registration->code.text(),
             delegation == names.end() ? registration->delegation.text() : delegation->second,
             std::string{domain::word(registration->role)}, std::string{domain::word(registration->status)},
             came == days.end() ? Cell{} : Cell{days_in_cell(came->second)}, util::text_cell(person->email),
             util::text_cell(person->phone)});
    }
    if (sheet.rows.empty())
        sheet.notes.emplace_back("Nobody is registered so.");
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(data.participants),
                                      std::int64_t(data.participants.size()), "participants"));
    return sheet;
}

Sheet outcome_list(const domain::Dataset& data) {
    Sheet sheet;
    sheet.columns = {left("code", "CODE"),   left("meeting", "MEETING"),     left("kind", "KIND"),
                     left("theme", "THEME"), left("follow_up", "FOLLOW-UP"), left("addressees", "ADDRESSEES"),
                     left("text", "TEXT"),   left("source", "SOURCE")};
    for (const auto& outcome : data.outcomes)
        sheet.rows.push_back(
            {outcome.code.text(), outcome.meeting.text(), std::string{domain::word(outcome.kind)},
             outcome.theme ? Cell{outcome.theme->text()} : Cell{},
             std::string{domain::word(outcome.follow_up)}, util::text_cell(joined(outcome.addressees)),
             outcome.text, cited(outcome.sources)});
    say_if_empty(sheet, "outcomes");
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(data.outcomes),
                                      std::int64_t(data.outcomes.size()), "outcomes"));
    return sheet;
}

} // namespace plenary::report
