/// \file
/// calendar moves: what somebody moved in a calendar that was exported.
#include "cli/all_commands.hpp"
#include "cli/meetings/calendar_material.hpp"
#include "cli/requests.hpp"
#include "exchange/calendars/returned_events.hpp"
#include "exchange/files/table_file.hpp"
#include "office/meetings/returned.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;
using exchange::Returned;

exchange::EventFile event_file_of(const Context& context, const std::string& file) {
    return file == "-" ? exchange::read_events(exchange::table_bytes(context.in()))
                       : exchange::read_event_file(file);
}

/// A part of a UID of ours: "workshop", or "workshop.opening".
std::string code_in(const std::string& uid) {
    return uid.substr(0, uid.find('@'));
}

std::string when_in_words(const std::optional<exchange::EventTime>& time) {
    if (!time)
        return {};
    if (const auto* days = std::get_if<DaySpan>(&*time))
        return format_days(*days);
    const auto& span = std::get<exchange::TimeSpan>(*time);
    const auto ends = format_local_time(span.ends);
    return fmt::format("{} {}–{}", format_date(span.starts.date), format_local_time(span.starts).substr(11),
                       span.ends.date == span.starts.date ? ends.substr(11) : ends);
}

util::Cell cell_of(std::string text) {
    return text.empty() ? util::Cell{} : util::Cell{std::move(text)};
}

util::Sheet moves_sheet(const std::vector<exchange::ReturnedEvent>& events) {
    util::Sheet sheet;
    sheet.columns = {{"state", "STATE"},         {"event", "EVENT"},     {"title", "TITLE"},
                     {"was", "IN THE REGISTRY"}, {"now", "IN THE FILE"}, {"note", "NOTE"}};
    std::array<std::size_t, Words<Returned>::all.size()> counts{};
    for (const auto& event : events) {
        sheet.rows.push_back({std::string{word(event.state)},
                              event.state == Returned::added ? event.uid : code_in(event.uid), event.summary,
                              cell_of(when_in_words(event.ours)), cell_of(when_in_words(event.theirs)),
                              cell_of(event.note)});
        ++counts[static_cast<std::size_t>(event.state)];
    }
    std::vector<std::string> said;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            said.push_back(fmt::format("{} {}", Words<Returned>::all[i], counts[i]));
    if (!said.empty()) {
        auto text = util::join(said, ", ");
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
        sheet.notes.push_back(text + ".");
    }
    return sheet;
}

/// What is moved, by meeting.
office::TakeMoves moves_of(const std::vector<exchange::ReturnedEvent>& events) {
    std::map<std::string, office::MovedInCalendar> by_meeting;
    for (const auto& event : events) {
        if (event.state != Returned::moved)
            continue;
        const auto code = code_in(event.uid);
        const auto dot = code.find('.');
        auto& moved = by_meeting[code.substr(0, dot)];
        moved.meeting = MeetingCode{code.substr(0, dot)};
        if (const auto* days = std::get_if<DaySpan>(&*event.theirs)) {
            moved.days = *days;
        } else {
            const auto& span = std::get<exchange::TimeSpan>(*event.theirs);
            moved.sessions.push_back({SessionCode{code.substr(dot + 1)}, span.starts, span.ends});
        }
    }
    office::TakeMoves wanted;
    for (auto& [code, moved] : by_meeting)
        wanted.moves.push_back(std::move(moved));
    return wanted;
}

/// The UIDs of what the calendar held when it was exported, as far as its own UID says.
std::vector<std::string> expected_of(const exchange::EventFile& file, const Dataset& data,
                                     const exchange::CalendarView& all) {
    auto view = all;
    const auto name = code_in(file.uid);
    const auto named = [&](std::string_view kind) -> std::optional<std::string> {
        return name.starts_with(kind) ? std::optional{name.substr(kind.size())} : std::nullopt;
    };
    if (const auto code = named("series."))
        view.series = SeriesCode{*code};
    else if (const auto of_meeting = named("meeting."))
        view.meeting = MeetingCode{*of_meeting};
    else if (name != "all")
        return {};
    if (!file.uid.ends_with("@" + all.host))
        return {};
    view.sessions = view.meeting.has_value();
    std::vector<std::string> uids;
    for (const auto& event : exchange::events_of(data, view, {}))
        uids.push_back(event.uid);
    return uids;
}

std::vector<exchange::ReturnedEvent> read_moves(const Context& context, const Invocation& invocation) {
    const auto file = event_file_of(context, invocation.arguments.front());
    const auto registry = context.office().open_to_read();
    const auto data = registry.read({.people = false});
    exchange::CalendarView all;
    all.sessions = true;
    all.host = invocation.option("host").value_or(all.host);
    const auto ours = exchange::events_of(data, all, histories_of_meetings(registry));
    return exchange::compare_events(file, ours, all.host, expected_of(file, data, all));
}

int take_moves(Context& context, const Invocation& invocation) {
    auto request = request_of(context, invocation);
    const bool is_asked = invocation.has("yes");
    request.dry_run = request.dry_run || !is_asked;
    const auto events = read_moves(context, invocation);
    auto sheet = moves_sheet(events);
    auto wanted = moves_of(events);
    if (wanted.moves.empty()) {
        context.print(sheet);
        context.err() << "Nothing to do: no meeting and no session of the file was moved.\n";
        return 0;
    }
    wanted.reason = text_of(invocation, "reason");
    const auto taken = office::take_moves(context.office(), request, wanted);
    if (taken.ended == office::Ended::before) {
        tell_end(context, request, taken.ended);
        return 0;
    }
    for (const auto& cured : taken.clashes.cured)
        sheet.notes.push_back("Cured: " + cured);
    for (const auto& caused : taken.clashes.caused)
        sheet.notes.push_back("Caused: " + caused);
    std::size_t asked_again = 0;
    for (const auto& moved : taken.moved)
        asked_again += moved.asked_again.size();
    if (asked_again > 0)
        sheet.notes.push_back(util::counted(static_cast<std::int64_t>(asked_again), "registration") +
                              " asked to confirm again.");
    context.print(sheet);
    if (is_asked)
        tell_end(context, request, taken.ended);
    else
        context.err() << "Nothing was changed yet. To move what is moved, add --yes.\n";
    return 0;
}

} // namespace

std::vector<Command> calendar_moves_commands() {
    return {
        {.name = "calendar moves",
         .summary = "tell what was moved in a calendar that was exported, and move it with --yes",
         .details =
             "Reads an iCalendar file that 'plenary calendar export' wrote and somebody changed in a "
             "calendar program. Events are known by their UID. Meetings on other days and sessions at "
             "other times are moved with --yes, all in one action, by the rules of 'plenary meeting "
             "reschedule'; a meeting takes its timetable along. What is cancelled, missing, added or "
             "changed otherwise is told, and left to you. What the registry has changed since the file was "
             "exported (a higher SEQUENCE) is not taken from the file.",
         .examples = {{"plenary calendar moves series.ics", "what was moved, and what that would break"},
                      {"plenary calendar moves series.ics --yes --reason 'as the host asked'", "move it"}},
         .arguments = {{.name = "FILE", .help = "an .ics file; - for standard input", .names = Names::file}},
         .options = with_output_options(with_action_options(
             {{.name = "host", .value = "NAME", .help = "behind the @ of each UID, as it was exported"},
              {.name = "reason",
               .value = "TEXT",
               .help = "why; kept with the meetings that go to other days"},
              {.name = "yes", .help = "move it"},
              {.name = "source",
               .value = "SOURCE",
               .help = "where this is from; else the register itself"}})),
         .run = take_moves},
    };
}

} // namespace plenary::cli
