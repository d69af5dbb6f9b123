#include "report/shows.hpp"

#include "domain/meeting_order.hpp"
#include "domain/people/check_ins.hpp"
#include "domain/time/bookings.hpp"
#include "report/names.hpp"
#include "report/show_parts.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plenary::report {

namespace {

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

std::string meeting_line(const domain::Meeting& meeting) {
    return with_code(meeting.code.text(), domain::dates_in_words(meeting.dates) + ", " + meeting.title);
}

std::set<domain::SourceCode> sources_of(const domain::Series& series) {
    std::set<domain::SourceCode> all{series.sources.begin(), series.sources.end()};
    collect(all, series.themes);
    collect(all, series.groupings);
    collect(all, series.organizers);
    collect(all, series.quorums);
    return all;
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
    Lines quorums;
    for (const auto& quorum : series.quorums)
        quorums.push_back(with_sources(fmt::format("{}: {} of those {}", quorum.code.text(),
                                                   domain::format_share(quorum.needs),
                                                   quorum.group ? "of the group " + quorum.group->text()
                                                                : std::string{domain::word(quorum.of)}),
                                       quorum.sources));
    document.add_list("quorums", "Quorums", std::move(quorums));
    Lines lines;
    for (const auto* meeting : domain::meetings_in_order(series.code, data.meetings))
        lines.push_back(meeting_line(*meeting));
    document.add_list("meetings", "Meetings", std::move(lines));
    add_sources(document, series.sources, sources_of(series), data);
    add_illustrative(document, data, series.sources, 0, 0);
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
                        (room.capacity ? ", " + util::counted(*room.capacity, "seat") : ""));
    document.add_list("rooms", "Rooms", std::move(rooms));
    Lines bookings;
    for (const auto& room : venue.rooms)
        for (const auto& booking : room.bookings)
            bookings.push_back(room.code.text() + ": " +
                               with_code(booking.code.text(), domain::booking_in_words(booking)) +
                               (booking.weight == domain::Weight::rather_not ? " (rather not)" : ""));
    document.add_list("bookings", "Booked", std::move(bookings));
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
    return event.desk.empty() ? line : fmt::format("{}  desk {}", line, event.desk);
}

/// "car-plate  KZ 123", a line each.
Lines lines_of(const domain::Details& details) {
    Lines lines;
    for (const auto& [key, text] : details.by_key())
        lines.push_back(key + "  " + text);
    return lines;
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
    Lines formerly;
    for (const auto& code : participant.formerly)
        formerly.push_back(code.text());
    document.add_list("formerly", "Formerly", std::move(formerly));
    document.add_list("details", "Details", lines_of(participant.details));
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
        if (registration.funding == domain::Funding::funded)
            line += ", funded";
        if (!registration.position.empty())
            line += ", " + registration.position;
        for (const auto& [key, text] : registration.details.by_key())
            line += ", " + key + ": " + text;
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
