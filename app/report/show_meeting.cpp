/// \file
/// The page of a meeting.
#include "domain/people/check_ins.hpp"
#include "report/names.hpp"
#include "report/show_parts.hpp"
#include "report/shows.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::report {

namespace {

std::set<domain::SourceCode> sources_of(const domain::Meeting& meeting) {
    std::set<domain::SourceCode> all{meeting.sources.begin(), meeting.sources.end()};
    collect(all, meeting.organizers);
    collect(all, meeting.invited);
    collect(all, meeting.took_part);
    collect(all, meeting.also_took_part);
    collect(all, meeting.topics);
    collect(all, meeting.sessions);
    collect(all, meeting.reported);
    return all;
}

void add_place(Document& document, const domain::Meeting& meeting, const domain::Dataset& data) {
    const auto* venue = find_venue(data.venues, meeting.venue);
    if (!venue)
        return;
    document.add("place", "Place", place_name(data.delegations, *venue));
    auto zone = venue->zone;
    if (const auto* days = meeting.dates.days(); days && domain::is_zone(zone))
        zone += " (" +
                domain::format_utc_offset(domain::utc_offset_minutes(
                    domain::resolve({days->first, 720}, venue->zone).earliest, venue->zone)) +
                ")";
    document.add("zone", "Time zone", zone);
}

Lines themes(const domain::Meeting& meeting, const domain::Dataset& data) {
    Lines lines;
    for (const auto& series : data.series)
        for (const auto& theme : series.themes)
            if (series.code == meeting.series &&
                std::find(meeting.themes.begin(), meeting.themes.end(), theme.code) != meeting.themes.end())
                lines.push_back(with_code(theme.code.text(), theme.title));
    return lines;
}

/// "60, not counted: interpreter, secretariat"; empty where there is no limit.
std::string capacity(const domain::Meeting& meeting) {
    if (!meeting.capacity)
        return {};
    auto text = std::to_string(*meeting.capacity);
    std::vector<std::string> roles;
    for (const auto role : meeting.not_counted)
        roles.emplace_back(domain::word(role));
    return roles.empty() ? text : fmt::format("{}, not counted: {}", text, util::join(roles, ", "));
}

Lines invited(const domain::Meeting& meeting, const domain::Dataset& data) {
    Lines lines;
    for (const auto& invitation : meeting.invited) {
        auto text = name_of(data.delegations, invitation.delegation);
        if (invitation.seats)
            text += ", " + std::to_string(*invitation.seats) + (*invitation.seats == 1 ? " seat" : " seats");
        if (invitation.funded)
            text += fmt::format(", {} of them funded", *invitation.funded);
        if (!invitation.note.empty())
            text += ", note verbale " + invitation.note;
        lines.push_back(with_sources(text, invitation.sources));
    }
    return lines;
}

Lines presences(const domain::Meeting& meeting, const domain::Dataset& data) {
    Lines lines;
    for (const auto& presence : meeting.took_part) {
        auto text = name_of(data.delegations, presence.delegation);
        const auto* delegation = find_delegation(data.delegations, presence.delegation);
        Lines institutions;
        for (const auto& code : presence.institutions)
            for (const auto& institution :
                 delegation ? delegation->institutions : std::vector<domain::Institution>{})
                if (institution.code == code)
                    institutions.emplace_back(institution.name.in());
        if (!institutions.empty())
            text += " (" + util::join(institutions, ", ") + ")";
        lines.push_back(with_sources(text, presence.sources));
    }
    for (const auto& presence : meeting.also_took_part)
        lines.push_back(with_sources(presence.description, presence.sources));
    return lines;
}

/// What others report beside what the register counts: people checked in, else registrations.
Lines reported(const domain::Meeting& meeting, std::size_t registered, std::size_t received) {
    const auto own = received > 0 ? fmt::format("the register counts {} checked in", received)
                                  : "the register holds " + std::to_string(registered);
    Lines lines;
    for (const auto& count : meeting.reported)
        lines.push_back(with_sources(fmt::format("{} reported, {}", count.total, own), count.sources));
    return lines;
}

Lines sessions(const domain::Meeting& meeting) {
    Lines lines;
    for (const auto& session : meeting.sessions)
        lines.push_back(with_sources(fmt::format("{} to {}  {}{}", domain::format_local_time(session.starts),
                                                 domain::format_local_time(session.ends), session.title,
                                                 session.room ? ", room " + session.room->text() : ""),
                                     session.sources));
    return lines;
}

std::vector<domain::Registration> roster_of(const domain::Meeting& meeting, const domain::Dataset& data) {
    std::vector<domain::Registration> roster;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code)
            roster.push_back(registration);
    return roster;
}

std::size_t count_received(const domain::Meeting& meeting, const domain::Dataset& data) {
    std::set<domain::RegistrationCode> received;
    for (const auto* check_in : domain::arrivals(data.check_ins))
        if (check_in->meeting == meeting.code)
            received.insert(check_in->registration);
    return received.size();
}

std::string released(const domain::Meeting& meeting) {
    if (meeting.releases.empty())
        return {};
    const auto& last = meeting.releases.back();
    return fmt::format("version {} of the timetable, on {}", last.version, domain::date_in_words(last.date));
}

} // namespace

Document show(const domain::Meeting& meeting, const domain::Dataset& data) {
    Document document;
    document.title = meeting.title;
    document.add("code", "Code", meeting.code.text());
    document.add("series", "Series", meeting.series.text());
    document.add("number", "Number", meeting.number ? std::to_string(*meeting.number) : "");
    auto dates = domain::dates_in_words(meeting.dates);
    if (const auto* days = meeting.dates.days())
        dates += days->days() == 1 ? " (1 day)" : fmt::format(" ({} days)", days->days());
    document.add("dates", "Dates", dates);
    document.add("status", "Status", std::string{domain::word(meeting.status)});
    add_place(document, meeting, data);
    document.add_list("themes", "Themes", themes(meeting, data));
    document.add_list("organizers", "Organizers", organizers(meeting.organizers, data));
    document.add("capacity", "Capacity", capacity(meeting));
    document.add_list("invited", "Invited", invited(meeting, data));
    document.add_list("took_part", "Took part", presences(meeting, data));
    Lines topics;
    for (const auto& topic : meeting.topics)
        topics.push_back(with_sources(topic.title, topic.sources));
    document.add_list("topics", "Topics", std::move(topics));
    document.add("agenda", "Agenda",
                 meeting.agenda ? util::counted(std::int64_t(meeting.agenda->items.size()), "item") : "");
    document.add_list("sessions", "Sessions", sessions(meeting));
    document.add("released", "Released", released(meeting));
    const auto roster = roster_of(meeting, data);
    document.add("registered", "Registered", std::to_string(roster.size()));
    document.add_list("reported", "Reported",
                      reported(meeting, roster.size(), count_received(meeting, data)));
    add_sources(document, meeting.sources, sources_of(meeting), data);
    add_illustrative(document, data, meeting.sources, Illustrative{data.sources}.count(roster),
                     std::int64_t(roster.size()));
    return document;
}

} // namespace plenary::report
