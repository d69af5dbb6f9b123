/// \file
/// calendar export: the meetings of a series, a delegation or a person for other programs and to print.
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/folder_output.hpp"
#include "cli/meetings/calendar_material.hpp"
#include "exchange/calendars/c3voc.hpp"
#include "report/pages.hpp"
#include "report/schedule/door_page.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 7> calendar_formats{
    "ics", "schedule-xml", "schedule-json", "html-month", "html-agenda", "html-gantt", "svg-gantt"};

std::string format_of(const Invocation& invocation) {
    if (const auto format = invocation.option("format"))
        return *format;
    const auto file = invocation.option("output").value_or("");
    if (auto page = report::page_format_of(file); !page.empty())
        return page;
    return file.ends_with(".xml") ? "schedule-xml" : file.ends_with(".json") ? "schedule-json" : "ics";
}

bool is_schedule(const std::string& format) {
    return format == "schedule-xml" || format == "schedule-json";
}

constexpr std::array<std::string_view, 3> methods{"publish", "request", "cancel"};

/// Something that may stand behind "mailto:".
const std::string& address_of(const std::string& text) {
    const auto at = text.find('@');
    const bool is_plain = std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != ';' && c != ',' && c != ':' && c != '<' && c != '>';
    });
    if (!is_plain || at == 0 || at == std::string::npos || at + 1 == text.size() ||
        text.find('@', at + 1) != std::string::npos)
        throw CommandError(Exit::usage, fmt::format("'{}' is no e-mail address", util::for_terminal(text)),
                           "write one such as secretariat@mfa.example");
    return text;
}

/// How the calendar is sent, by the options; nothing in it yet.
exchange::CalendarFile file_of(const Invocation& invocation) {
    exchange::CalendarFile file;
    const auto method = invocation.option("method").value_or("publish");
    file.method = static_cast<exchange::CalendarMethod>(std::find(methods.begin(), methods.end(), method) -
                                                        methods.begin());
    file.is_feed = invocation.has("feed");
    if (const auto organizer = invocation.option("organizer"))
        file.organizer = address_of(*organizer);
    for (const auto& attendee : invocation.values("attendee"))
        file.attendees.push_back(address_of(attendee));
    const bool is_published = file.method == exchange::CalendarMethod::publish;
    if (!is_published && file.organizer.empty())
        throw CommandError(Exit::usage, fmt::format("--method {} needs --organizer", method),
                           "write the address that answers go to, such as --organizer "
                           "secretariat@mfa.example");
    if (file.method == exchange::CalendarMethod::request && file.attendees.empty())
        throw CommandError(Exit::usage, "--method request needs --attendee",
                           "write the addresses of those who are invited, each with --attendee");
    if (is_published && !file.attendees.empty())
        throw CommandError(Exit::usage, "a calendar that is published invites nobody",
                           "write --method request, or leave out --attendee");
    if (!is_published && file.is_feed)
        throw CommandError(Exit::usage, "a feed is published", "leave out --method, or --feed");
    return file;
}

/// Leaves the events that the method is about: those that stand, or those that are cancelled.
void keep_for(exchange::CalendarMethod method, std::vector<exchange::CalendarEvent>& events) {
    if (method == exchange::CalendarMethod::publish)
        return;
    const bool is_cancel = method == exchange::CalendarMethod::cancel;
    std::erase_if(events, [&](const exchange::CalendarEvent& event) {
        return (event.status == exchange::EventStatus::cancelled) != is_cancel;
    });
}

std::string calendar_of(exchange::CalendarFile file, const Dataset& data, const exchange::CalendarView& view,
                        std::vector<exchange::CalendarEvent> events) {
    file.name = exchange::name_of_view(data, view);
    const auto what = view.series        ? "series." + view.series->text()
                      : view.meeting     ? "meeting." + view.meeting->text()
                      : view.delegation  ? "delegation." + view.delegation->text()
                      : view.participant ? "participant." + view.participant->text()
                                         : std::string{"all"};
    file.uid = what + "@" + view.host;
    file.events = std::move(events);
    return exchange::write_icalendar(file);
}

std::string time_of(const LocalTime& time) {
    return format_local_time(time).substr(11, 5);
}

std::string page_of(const CalendarMaterial& material, const std::vector<exchange::CalendarEvent>& events,
                    const std::string& format) {
    const bool is_gantt = format.ends_with("-gantt");
    report::CalendarPage page;
    page.title = exchange::name_of_view(material.data, material.view);
    if (!is_gantt)
        page.note = "Times by the clocks at the place.";
    std::set<VenueCode> venues;
    for (const auto& event : events) {
        if (is_gantt && !event.parent.empty())
            continue; // a session: too short to be seen
        report::PageEvent shown;
        shown.title = event.summary;
        shown.place = event.location;
        const auto& of_meeting = event.parent.empty() ? event.uid : event.parent;
        for (const auto& meeting : material.data.meetings) {
            if (of_meeting != meeting.code.text() + "@" + material.view.host)
                continue;
            if (is_gantt)
                shown.group = report::title_of(material.data, meeting.series);
            if (meeting.venue)
                venues.insert(*meeting.venue);
        }
        if (event.status == exchange::EventStatus::tentative)
            shown.status = "tentative";
        if (event.status == exchange::EventStatus::cancelled)
            shown.status = "cancelled";
        if (const auto* days = std::get_if<DaySpan>(&event.when)) {
            shown.days = *days;
        } else {
            const auto& span = std::get<exchange::TimeSpan>(event.when);
            shown.days = {span.starts.date, span.starts.date};
            shown.time = time_of(span.starts) + "–" + time_of(span.ends);
        }
        page.events.push_back(std::move(shown));
    }
    report::add_days_off(page, material.data, venues);
    return report::page_text(page, format);
}

std::string schedule_of(const CalendarMaterial& material, const std::string& format) {
    if (!material.view.meeting)
        throw CommandError(Exit::usage, fmt::format("a {} is of one meeting", format),
                           "name it with --meeting");
    const auto& meeting = office::find_or_refuse(material.data.meetings, *material.view.meeting);
    if (!exchange::has_timetable(meeting))
        throw CommandError(Exit::failed,
                           fmt::format("'{}' has no timetable: exact days, a venue and sessions",
                                       util::for_terminal(meeting.code.text())),
                           "write them into the fixture of the meeting, and load it");
    exchange::TimetableOptions options;
    options.host = material.view.host;
    options.changed = parse_instant(material.histories.meetings.at(meeting.code).changed).value_or(Instant{});
    return format == "schedule-xml" ? exchange::schedule_xml(material.data, meeting, options)
                                    : exchange::schedule_json(material.data, meeting, options);
}

/// The meeting of the view, if it has a timetable; null otherwise.
const Meeting* meeting_on_door(const CalendarMaterial& material) {
    for (const auto& meeting : material.data.meetings)
        if (meeting.code == material.view.meeting && !meeting.sessions.empty() &&
            meeting.dates.days() != nullptr)
            return &meeting;
    return nullptr;
}

/// A file for each meeting, with its sessions where they are wanted.
int write_each(const Context& context, const CalendarMaterial& material, const exchange::CalendarFile& file,
               const std::filesystem::path& folder, const std::vector<exchange::CalendarEvent>& events) {
    FolderOutput output{context, folder};
    std::map<std::string, std::vector<exchange::CalendarEvent>> by_meeting;
    for (const auto& event : events) {
        const auto& uid = event.parent.empty() ? event.uid : event.parent;
        by_meeting[uid.substr(0, uid.find('@'))].push_back(event);
    }
    for (auto& [meeting, its_events] : by_meeting) {
        exchange::CalendarView view;
        view.meeting = MeetingCode{meeting};
        view.host = material.view.host;
        output.write(meeting + ".ics", calendar_of(file, material.data, view, std::move(its_events)));
    }
    output.tell();
    return 0;
}

/// Tells which meetings of the view have no days to show.
void tell_undated(const Context& context, const CalendarMaterial& material,
                  const std::vector<exchange::CalendarEvent>& events) {
    std::vector<std::string> undated;
    for (const auto& meeting : material.data.meetings) {
        const bool is_in = (!material.view.series || meeting.series == *material.view.series) &&
                           (!material.view.meeting || meeting.code == *material.view.meeting);
        const bool is_shown = std::any_of(events.begin(), events.end(), [&](const auto& event) {
            return event.uid == meeting.code.text() + "@" + material.view.host;
        });
        if (is_in && !is_shown && meeting.dates.days() == nullptr)
            undated.push_back(meeting.code.text());
    }
    if (!undated.empty() && !material.view.delegation && !material.view.participant)
        context.err() << "Without exact days, and so left out: " << util::list_in_words(undated) << ".\n";
}

int export_calendar(Context& context, const Invocation& invocation) {
    const auto format = format_of(invocation);
    const auto folder = invocation.option("folder");
    if (folder && (format != "ics" || invocation.option("output")))
        throw CommandError(Exit::usage, "--folder is for iCalendar, and in the place of --output",
                           "leave out --output and --format");
    const auto file = file_of(invocation);
    const auto material = read_material(context, invocation);
    if (is_schedule(format)) {
        const auto text = schedule_of(material, format);
        context.print([&](std::ostream& out) { out << text; });
        return 0;
    }
    auto events = exchange::events_of(material.data, material.view, material.histories);
    keep_for(file.method, events);
    tell_undated(context, material, events);
    if (events.empty() && format == "ics") // RFC 5545, section 3.6: a calendar has at least one component
        throw CommandError(Exit::failed,
                           file.method == exchange::CalendarMethod::cancel
                               ? "there is nothing to export: nothing of it is cancelled"
                               : "there is nothing to export: no meeting of it has exact days",
                           file.method == exchange::CalendarMethod::cancel
                               ? "cancel the meeting first"
                               : "settle the dates of a meeting first");
    if (folder)
        return write_each(context, material, file, *folder, events);
    if (const auto* meeting = meeting_on_door(material); meeting != nullptr && format == "html-agenda") {
        const auto page = report::door_page(*meeting, material.data);
        context.print([&](std::ostream& out) { out << page; });
        return 0;
    }
    const auto text = format == "ics" ? calendar_of(file, material.data, material.view, std::move(events))
                                      : page_of(material, events, format);
    context.print([&](std::ostream& out) { out << text; });
    return 0;
}

std::vector<Option> calendar_export_options() {
    return {
        {.name = "series",
         .letter = 's',
         .value = "SERIES",
         .help = "the meetings of a series",
         .names = Names::series},
        {.name = "meeting",
         .letter = 'm',
         .value = "MEETING",
         .help = "one meeting, with its sessions",
         .names = Names::meeting},
        {.name = "delegation",
         .value = "CODE",
         .help = "the meetings that a delegation is invited to, required at or registered for",
         .names = Names::delegation},
        {.name = "participant",
         .value = "CODE",
         .help = "the meetings of a person, with their sessions",
         .names = Names::participant},
        {.name = "sessions", .help = "also the sessions of the meetings"},
        {.name = "own-sessions", .help = "of the sessions those alone in which the person speaks or must be"},
        {.name = "method",
         .value = "METHOD",
         .help =
             "what the file is sent for: publish, else request (an invitation to mail) or cancel (what is "
             "cancelled, to mail)",
         .choices = methods},
        {.name = "organizer", .value = "ADDRESS", .help = "the e-mail address that answers go to"},
        {.name = "attendee",
         .value = "ADDRESS",
         .help = "who is invited, by e-mail address; may be given several times",
         .repeats = true},
        {.name = "feed", .help = "with the hint to look for changes every twelve hours"},
        {.name = "host",
         .value = "NAME",
         .help = "behind the @ of each UID: your domain, always the same; else plenary.invalid"},
        {.name = "format",
         .letter = 'O',
         .value = "FORMAT",
         .help = "ics, schedule-xml, schedule-json (of one meeting), html-month, html-agenda, html-gantt or "
                 "svg-gantt; else by the ending of --output, else ics",
         .choices = calendar_formats},
        {.name = "folder",
         .value = "FOLDER",
         .help = "an .ics file for each meeting in this folder",
         .names = Names::folder,
         .writes = true},
        output_option(),
    };
}

} // namespace

std::vector<Command> calendar_export_commands() {
    return {
        {.name = "calendar export",
         .summary =
             "write the meetings of a series, a delegation or a person as iCalendar, a schedule or a page",
         .details = "iCalendar (RFC 5545, 7986): each meeting keeps its UID, its SEQUENCE counts the "
                    "changes of dates, place and status, and what is cancelled or taken out stays, as "
                    "CANCELLED. Time zones are those of the system's time zone data. No addresses of "
                    "participants go out. schedule-xml and schedule-json are the formats of c3voc for "
                    "apps; html-month, html-agenda and html-gantt are pages to print, svg-gantt a picture "
                    "for a document.",
         .examples = {{"plenary calendar export --series ctitf-central-asia -o series.ics",
                       "for anybody's calendar"},
                      {"plenary calendar export --delegation KAZ --folder kazakhstan",
                       "a file for each of its meetings"},
                      {"plenary calendar export -m dushanbe -O html-agenda -o dushanbe.html",
                       "a page to print"}},
         .arguments = {},
         .options = calendar_export_options(),
         .run = export_calendar},
    };
}

} // namespace plenary::cli
