#include "report/shows.hpp"

#include "domain/check_ins.hpp"
#include "domain/order.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <set>

namespace plenary::report {

namespace {

using Lines = std::vector<std::string>;

/// "text  [S, G]": a fact with its sources.
std::string with_sources(const std::string& text, const domain::Sources& sources) {
    return sources.empty() ? text : text + "  [" + cited(sources) + "]";
}

std::string with_code(const std::string& code, std::string_view name) {
    return name.empty() ? code : code + "  " + std::string{name};
}

Lines organizers(const std::vector<domain::Organizer>& organizers, const domain::Dataset& data) {
    Lines lines;
    for (const auto& organizer : organizers)
        lines.push_back(with_sources(std::string{domain::word(organizer.role)} + ": " +
                                         name_of(data.delegations, organizer.delegation),
                                     organizer.sources));
    return lines;
}

void add_names(Document& document, const char* key, const char* label, const domain::LocalText& names) {
    const auto& all = names.by_language();
    if (all.size() == 1 && all.contains("en")) {
        document.add(key, label, all.at("en"));
        return;
    }
    Lines lines;
    for (const auto& [language, text] : all)
        lines.push_back(std::string{language}.append(": ").append(text));
    document.add_list(key, label, std::move(lines));
}

/// The note at the end of a show, about the thing itself and its registrations.
void add_illustrative(Document& document, const domain::Dataset& data, const domain::Sources& own,
                      std::int64_t illustrative, std::int64_t registrations) {
    if (Illustrative{data.sources}.has(own))
        document.notes.emplace_back("Illustrative: this was invented for show.");
    if (auto line = illustrative_line(illustrative, registrations, "registrations counted here");
        !line.empty())
        document.notes.push_back(std::move(line));
}

std::string meeting_line(const domain::Meeting& meeting) {
    return with_code(meeting.code.text(), domain::dates_in_words(meeting.dates) + ", " + meeting.title);
}

/// Adds the sources of each of `things` to `all`.
template<class Thing>
void collect(std::set<domain::SourceCode>& all, const std::vector<Thing>& things) {
    for (const auto& thing : things)
        all.insert(thing.sources.begin(), thing.sources.end());
}

std::set<domain::SourceCode> sources_of(const domain::Series& series) {
    std::set<domain::SourceCode> all{series.sources.begin(), series.sources.end()};
    collect(all, series.themes);
    collect(all, series.groupings);
    collect(all, series.organizers);
    return all;
}

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

/// The sources of the thing itself, then those that the document cites, each with its title.
void add_sources(Document& document, const domain::Sources& own, const std::set<domain::SourceCode>& all,
                 const domain::Dataset& data) {
    document.add("source", "Source", cited(own));
    Lines lines;
    for (const auto& source : data.sources) {
        if (!all.contains(source.code))
            continue;
        auto& line = lines.emplace_back(source.code.text() + "  ");
        if (!source.publisher.empty())
            line += source.publisher + ": ";
        line += source.title;
        if (!source.date.empty())
            line += ", " + source.date;
    }
    document.add_list("sources", "Sources", std::move(lines));
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
    const auto own = received > 0 ? "the register counts " + std::to_string(received) + " checked in"
                                  : "the register holds " + std::to_string(registered);
    Lines lines;
    for (const auto& count : meeting.reported)
        lines.push_back(with_sources(std::to_string(count.total) + " reported, " + own, count.sources));
    return lines;
}

Lines sessions(const domain::Meeting& meeting) {
    Lines lines;
    for (const auto& session : meeting.sessions)
        lines.push_back(with_sources(domain::format_local_time(session.starts) + " to " +
                                         domain::format_local_time(session.ends) + "  " + session.title +
                                         (session.room ? ", room " + session.room->text() : ""),
                                     session.sources));
    return lines;
}

} // namespace

Document show(const domain::Series& series, const domain::Dataset& data) {
    Document document;
    document.title = series.title;
    document.add("code", "Code", series.code.text());
    document.add("title", "Title", series.title);
    document.add("short_title", "Short title", series.short_title);
    document.add("purpose", "Purpose", series.purpose);
    Lines themes;
    for (const auto& theme : series.themes)
        themes.push_back(with_sources(with_code(theme.code.text(), theme.title), theme.sources));
    document.add_list("themes", "Themes", std::move(themes));
    for (const auto& grouping : series.groupings) {
        Lines lines{with_sources(with_code(grouping.code.text(), grouping.title), grouping.sources)};
        for (const auto& group : grouping.groups) {
            Lines members;
            for (const auto& member : group.members.value_or(std::vector<domain::DelegationCode>{}))
                members.push_back(member.text());
            lines.push_back("  " + group.title + ": " +
                            (group.members ? util::join(members, ", ") : "members not known"));
        }
        document.add_list("grouping_" + grouping.code.text(), "Grouping", std::move(lines));
    }
    document.add_list("organizers", "Organizers", organizers(series.organizers, data));
    Lines lines;
    for (const auto* meeting : domain::meetings_in_order(series.code, data.meetings))
        lines.push_back(meeting_line(*meeting));
    document.add_list("meetings", "Meetings", std::move(lines));
    add_sources(document, series.sources, sources_of(series), data);
    add_illustrative(document, data, series.sources, 0, 0);
    return document;
}

Document show(const domain::Meeting& meeting, const domain::Dataset& data) {
    Document document;
    document.title = meeting.title;
    document.add("code", "Code", meeting.code.text());
    document.add("series", "Series", meeting.series.text());
    document.add("number", "Number", meeting.number ? std::to_string(*meeting.number) : "");
    auto dates = domain::dates_in_words(meeting.dates);
    if (const auto* days = meeting.dates.days())
        dates += days->days() == 1 ? " (1 day)" : " (" + std::to_string(days->days()) + " days)";
    document.add("dates", "Dates", dates);
    document.add("status", "Status", std::string{domain::word(meeting.status)});
    if (const auto* venue = find_venue(data.venues, meeting.venue)) {
        document.add("place", "Place", place_name(data.delegations, *venue));
        auto zone = venue->zone;
        if (const auto* days = meeting.dates.days(); days && domain::is_zone(zone))
            zone += " (" +
                    domain::format_utc_offset(domain::utc_offset_minutes(
                        domain::resolve({days->first, 720}, venue->zone).earliest, venue->zone)) +
                    ")";
        document.add("zone", "Time zone", zone);
    }
    Lines themes;
    for (const auto& series : data.series)
        for (const auto& theme : series.themes)
            if (series.code == meeting.series &&
                std::find(meeting.themes.begin(), meeting.themes.end(), theme.code) != meeting.themes.end())
                themes.push_back(with_code(theme.code.text(), theme.title));
    document.add_list("themes", "Themes", std::move(themes));
    document.add_list("organizers", "Organizers", organizers(meeting.organizers, data));
    Lines invited;
    for (const auto& invitation : meeting.invited)
        invited.push_back(with_sources(name_of(data.delegations, invitation.delegation), invitation.sources));
    document.add_list("invited", "Invited", std::move(invited));
    document.add_list("took_part", "Took part", presences(meeting, data));
    Lines topics;
    for (const auto& topic : meeting.topics)
        topics.push_back(with_sources(topic.title, topic.sources));
    document.add_list("topics", "Topics", std::move(topics));
    document.add_list("sessions", "Sessions", sessions(meeting));
    std::vector<domain::Registration> roster;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code)
            roster.push_back(registration);
    document.add("registered", "Registered", std::to_string(roster.size()));
    std::set<domain::RegistrationCode> received;
    for (const auto* check_in : domain::arrivals(data.check_ins))
        if (check_in->meeting == meeting.code)
            received.insert(check_in->registration);
    document.add_list("reported", "Reported", reported(meeting, roster.size(), received.size()));
    add_sources(document, meeting.sources, sources_of(meeting), data);
    add_illustrative(document, data, meeting.sources, Illustrative{data.sources}.count(roster),
                     std::int64_t(roster.size()));
    return document;
}

Document show(const domain::Venue& venue, const domain::Dataset& data) {
    Document document;
    document.title = place_name(data.delegations, venue);
    document.add("code", "Code", venue.code.text());
    if (venue.name.empty())
        document.add("name", "Building", "not known");
    else
        add_names(document, "name", "Building", venue.name);
    document.add("city", "City", venue.city);
    document.add("country", "Country", venue.country + "  " + country_name(data.delegations, venue.country));
    document.add("zone", "Time zone", venue.zone);
    Lines rooms;
    for (const auto& room : venue.rooms)
        rooms.push_back(with_code(room.code.text(), room.name) +
                        (room.capacity ? ", " + std::to_string(*room.capacity) + " seats" : ""));
    document.add_list("rooms", "Rooms", std::move(rooms));
    Lines meetings;
    for (const auto& meeting : data.meetings)
        if (meeting.venue == venue.code)
            meetings.push_back(meeting_line(meeting));
    document.add_list("meetings", "Meetings", std::move(meetings));
    document.add("source", "Source", cited(venue.sources));
    add_illustrative(document, data, venue.sources, 0, 0);
    return document;
}

Document show(const domain::Delegation& delegation, const domain::Dataset& data) {
    Document document;
    document.title = std::string{delegation.name.in()};
    document.add("code", "Code", delegation.code.text());
    document.add("kind", "Kind", std::string{domain::word(delegation.kind)});
    add_names(document, "name", "Name", delegation.name);
    add_names(document, "formal_name", "Formal name", delegation.formal_name);
    add_names(document, "sort_name", "Sort name", delegation.sort_name);
    Lines institutions;
    for (const auto& institution : delegation.institutions)
        institutions.push_back(with_code(institution.code.text(), institution.name.in()));
    document.add_list("institutions", "Institutions", std::move(institutions));
    Lines groups;
    for (const auto& series : data.series)
        for (const auto& grouping : series.groupings)
            for (const auto& group : grouping.groups)
                if (group.members && std::find(group.members->begin(), group.members->end(),
                                               delegation.code) != group.members->end())
                    groups.push_back(group.title + " (" + grouping.title + ")");
    document.add_list("groups", "Groups", std::move(groups));
    Lines meetings;
    for (const auto& meeting : data.meetings)
        for (const auto& presence : meeting.took_part)
            if (presence.delegation == delegation.code)
                meetings.push_back(with_sources(meeting_line(meeting), presence.sources));
    document.add_list("took_part", "Took part in", std::move(meetings));
    std::vector<domain::Registration> registrations;
    Lines lines;
    for (const auto& registration : data.registrations) {
        if (registration.delegation != delegation.code)
            continue;
        lines.push_back(registration.meeting.text() + "  " + registration.code.text() + "  " +
                        std::string{domain::word(registration.role)} + ", " +
                        std::string{domain::word(registration.status)});
        registrations.push_back(registration);
    }
    document.add_list("registrations", "Registrations", std::move(lines));
    document.add("source", "Source", cited(delegation.sources));
    add_illustrative(document, data, delegation.sources, Illustrative{data.sources}.count(registrations),
                     std::int64_t(registrations.size()));
    return document;
}

namespace {

std::string event_line(const domain::CheckIn& event) {
    auto line = event.meeting.text() + "  " + domain::format_local_time(event.at);
    if (event.kind == domain::CheckInKind::out)
        line += "  went out";
    if (event.session)
        line += "  session " + event.session->text();
    return event.desk.empty() ? line : line + "  desk " + event.desk;
}

} // namespace

Document show(const domain::Participant& participant, const domain::Dataset& data) {
    Document document;
    document.title = participant.name.latin;
    document.add("code", "Code", participant.code.text());
    document.add("latin", "Latin letters", participant.name.latin);
    document.add("own", "Own script", participant.name.own);
    document.add("badge", "On the badge", participant.name.on_badge());
    document.add("sort", "In lists", participant.name.sort_key());
    document.add("gender", "Gender",
                 participant.gender ? std::string{domain::word(*participant.gender)} : "");
    Lines registrations;
    Lines check_ins;
    std::vector<domain::Registration> own;
    for (const auto& registration : data.registrations) {
        if (registration.participant != participant.code)
            continue;
        auto line = registration.meeting.text() + "  " + registration.code.text() + "  " +
                    name_of(data.delegations, registration.delegation) + ", " +
                    std::string{domain::word(registration.role)} + ", " +
                    std::string{domain::word(registration.status)};
        if (!registration.position.empty())
            line += ", " + registration.position;
        registrations.push_back(with_sources(line, registration.sources));
        own.push_back(registration);
        for (const auto* check_in : domain::standing(data.check_ins))
            if (check_in->meeting == registration.meeting && check_in->registration == registration.code)
                check_ins.push_back(with_sources(event_line(*check_in), check_in->sources));
    }
    document.add_list("registrations", "Registrations", std::move(registrations));
    document.add_list("check_ins", "Check-ins", std::move(check_ins));
    document.add("source", "Source", cited(participant.sources));
    add_illustrative(document, data, participant.sources, Illustrative{data.sources}.count(own),
                     std::int64_t(own.size()));
    return document;
}

} // namespace plenary::report
