/// \file
/// forget: who a person was goes from the registry, the counts stay.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "office/people/forgetting.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

domain::Date day_of(const std::string& text) {
    if (const auto day = domain::parse_date(text))
        return *day;
    throw CommandError(Exit::usage, fmt::format("'{}' is not a date", util::for_terminal(text)),
                       "write the day as YYYY-MM-DD, such as 2011-04-01");
}

util::Sheet sheet_of(const std::vector<registry::Forgotten>& forgotten) {
    util::Sheet sheet;
    sheet.columns = {{"participant", "PARTICIPANT"}, {"now", "NOW"}, {"registrations", "REGISTRATIONS"}};
    for (const auto& one : forgotten)
        sheet.rows.push_back({one.was.text(), one.now.text(), util::join(one.registrations, ", ")});
    return sheet;
}

std::string what_it_is(const office::Copy& copy) {
    using enum office::Copy::Kind;
    switch (copy.kind) {
    case backup:
        return copy.backed_up_at ? "backup of " + domain::format_instant(*copy.backed_up_at) : "backup";
    case desk_backups:
        return copy.count == 1 ? "a backup that the desk made"
                               : std::to_string(copy.count) + " backups that the desk made";
    case before_restore:
        return "the registry before a backup was restored";
    case set_aside:
        return "a journal that lay where a copy came";
    case left_over:
        return "left by a run that was killed";
    }
    return "";
}

/// They still hold who is forgotten.
void name_copies(std::ostream& err, const std::vector<office::Copy>& copies) {
    if (copies.empty()) {
        err << "No backup is known; other copies, exports and fixtures may hold them: delete those, or "
               "forget there too.\n";
        return;
    }
    err << "These may still hold them, and so may exports and fixtures: delete them, or forget there too.\n";
    for (const auto& copy : copies)
        err << "  " << util::for_terminal(copy.file) << "  " << what_it_is(copy)
            << (copy.is_reached ? "" : ", not reached from here now") << "\n";
}

/// What people typed is theirs to change.
void name_mentions(std::ostream& err, const std::vector<registry::Forgotten>& forgotten) {
    const bool are_any = std::any_of(forgotten.begin(), forgotten.end(),
                                     [](const auto& one) { return !one.mentions.empty(); });
    if (!are_any)
        return;
    err << "These texts name them, and stay as they were typed:\n";
    for (const auto& one : forgotten)
        for (const auto& place : one.mentions)
            err << "  " << one.now.text() << "  " << util::for_terminal(place) << "\n";
}

util::Sheet sheet_of(const std::vector<registry::ExpiredDetails>& expired) {
    util::Sheet sheet;
    sheet.columns = {{"meeting", "MEETING"},
                     {"details-until", "DETAILS UNTIL"},
                     {"count", "REGISTRATIONS", util::Align::right}};
    for (const auto& one : expired)
        sheet.rows.push_back(
            {one.meeting.text(), domain::format_date(one.until), std::to_string(one.registrations.size())});
    return sheet;
}

void tell_not_yet(Context& context) {
    context.err() << "Nothing was changed yet. This cannot be undone; to do it, add --yes.\n";
}

template<class Result>
void tell_forgotten(std::ostream& err, const Result& result) {
    err << "Forgotten, in the register and in its log.\n";
    if (result.not_wiped)
        err << "What was deleted could not be overwritten, so that traces of them may be in its free space: "
            << util::for_terminal(*result.not_wiped) << ". The next 'plenary forget' tries again.\n";
    name_copies(err, result.copies);
}

int forget_expired(Context& context, const Invocation& invocation, const office::Request& request) {
    if (!invocation.arguments.empty() || invocation.has("meetings-before"))
        throw CommandError(Exit::usage, "--expired forgets details of meetings, and no people",
                           "leave out the people, or --expired");
    const auto forgotten = office::forget_expired(context.office(), request);
    if (forgotten.ended == office::Ended::before) {
        tell_end(context, request, forgotten.ended);
        return 0;
    }
    if (forgotten.ended == office::Ended::unchanged) {
        context.err() << "There is nothing to forget: no meeting has details, journeys or notes for the desk "
                         "whose day (details-until) has come.\n";
        return 0;
    }
    context.print(sheet_of(forgotten.meetings));
    if (request.dry_run)
        tell_not_yet(context);
    else
        tell_forgotten(context.err(), forgotten);
    return 0;
}

int forget(Context& context, const Invocation& invocation) {
    auto request = request_of(context, invocation);
    request.dry_run = !invocation.has("yes");
    if (invocation.has("expired"))
        return forget_expired(context, invocation, request);
    office::ForgetPeople wanted{codes_of<domain::ParticipantCode>(invocation), std::nullopt};
    if (const auto before = invocation.option("meetings-before"))
        wanted.meetings_before = day_of(*before);
    const auto forgotten = office::forget_people(context.office(), request, wanted);
    if (forgotten.ended == office::Ended::before) {
        tell_end(context, request, forgotten.ended);
        return 0;
    }
    if (forgotten.ended == office::Ended::unchanged) {
        context.err() << "There is nobody to forget: everybody else has a meeting to come, or none.\n";
        return 0;
    }
    context.print(sheet_of(forgotten.people));
    name_mentions(context.err(), forgotten.people);
    if (request.dry_run)
        tell_not_yet(context);
    else
        tell_forgotten(context.err(), forgotten);
    return 0;
}

} // namespace

std::vector<Command> forget_commands() {
    return {
        {.name = "forget",
         .summary = "take from the registry and its log who people were; the counts stay",
         .details =
             "Names, addresses and functions go, and the code becomes forgotten-N. Gender, delegation, "
             "role, status and check-ins stay, so that every figure of a report does. First shows who it "
             "is about; it is done with --yes and cannot be undone. What serves a meeting only - details, "
             "journeys, notes for the desk - goes by --expired from the day on which the meeting says so "
             "(details-until).",
         .examples = {{"plenary forget kofi-mensah", "what would go of one person"},
                      {"plenary forget --meetings-before 2011-06-01", "those who came to no later meeting"},
                      {"plenary forget --expired", "details and journeys of meetings whose day has come"}},
         .arguments = {{.name = "PARTICIPANT",
                        .help = "who is to be forgotten",
                        .required = false,
                        .many = true,
                        .names = Names::participant}},
         .options = with_output_options(
             {{.name = "meetings-before",
               .value = "DATE",
               .help = "everybody all of whose registrations are at meetings that were over before this day"},
              {.name = "expired",
               .help =
                   "details, journeys and notes for the desk of the meetings whose details-until has come"},
              {.name = "yes", .help = "do it"},
              nonce_option()}),
         .run = forget},
    };
}

} // namespace plenary::cli
