/// \file
/// delegation invite|edit|credentials: who may come with how many, and whose note verbale is missing.
#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "domain/seats.hpp"
#include "report/receiving.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr int most_seats = 100'000;

/// A whole number from 1; `none` for no limit.
std::optional<int> seats_of(const Invocation& invocation) {
    if (invocation.option("seats") == "none")
        return std::nullopt;
    return invocation.number("seats", 1, most_seats, ", or none for no limit");
}

/// The same for the seats that are paid for; `none` where none is.
std::optional<int> funded_of(const Invocation& invocation) {
    if (invocation.option("funded") == "none")
        return std::nullopt;
    return invocation.number("funded", 1, most_seats, ", or none");
}

std::string in_words(const Invitation& invitation) {
    auto text =
        invitation.seats ? std::to_string(*invitation.seats) + " seats" : std::string{"no limit of seats"};
    if (invitation.funded)
        text += ", " + std::to_string(*invitation.funded) + " of them funded";
    return text +
           (invitation.note.empty() ? ", note verbale not received" : ", note verbale " + invitation.note);
}

void apply_options(const Invocation& invocation, Invitation& invitation) {
    if (invocation.option("seats"))
        invitation.seats = seats_of(invocation);
    if (invocation.option("funded"))
        invitation.funded = funded_of(invocation);
    if (const auto note = invocation.option("note"))
        invitation.note = *note;
    if (const auto text = invocation.option("note-date")) {
        invitation.note_date = parse_date(*text);
        if (!invitation.note_date)
            throw CommandError(Exit::usage, "'" + *text + "' is not a date",
                               "write the day as YYYY-MM-DD, such as 2011-02-14");
    }
}

/// Changes the invitation of the delegation at the meeting, or adds one.
int change_invitation(Context& context, const Invocation& invocation, bool add) {
    const auto meeting_code = meeting_of(invocation);
    std::string told;
    const std::string what = add ? "delegation invite" : "delegation edit";
    act(context, invocation, what, scope_of_meeting(meeting_code), [&](const Scene& scene) {
        Dataset wanted;
        auto meeting = find_or_fail(scene.base.meetings, meeting_code);
        for (const auto& argument : invocation.arguments) {
            const auto& delegation = find_or_fail(scene.base.delegations, DelegationCode{argument}).code;
            auto place = std::find_if(meeting.invited.begin(), meeting.invited.end(),
                                      [&](const auto& invited) { return invited.delegation == delegation; });
            if (place == meeting.invited.end()) {
                if (!add)
                    throw CommandError(Exit::failed,
                                       delegation.text() + " is not invited to '" + meeting_code.text() + "'",
                                       "invite it first with 'plenary delegation invite'");
                meeting.invited.push_back(
                    {delegation, std::nullopt, std::nullopt, "", std::nullopt, source_of(invocation)});
                place = meeting.invited.end() - 1;
            }
            apply_options(invocation, *place);
            told +=
                delegation.text() + "  invited to " + meeting_code.text() + ", " + in_words(*place) + "\n";
        }
        auto roster = scene.base.registrations;
        for (const auto place : promote(meeting, roster)) {
            told += roster[place].code.text() + "  confirmed from the waiting list\n";
            wanted.registrations.push_back(std::move(roster[place]));
        }
        wanted.meetings.push_back(std::move(meeting));
        return wanted;
    });
    context.print([&](std::ostream& out) { out << told; });
    return 0;
}

int invite(Context& context, const Invocation& invocation) {
    return change_invitation(context, invocation, true);
}
int edit(Context& context, const Invocation& invocation) {
    return change_invitation(context, invocation, false);
}

int credentials(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    const auto data = context.open_to_read().read(scope_of_meeting(meeting_code));
    context.print(report::credentials_list(find_or_fail(data.meetings, meeting_code), data));
    return 0;
}

std::vector<Option> invitation_options() {
    return {
        meeting_option(),
        {.name = "seats", .value = "N", .help = "the most who may be confirmed for it; none for no limit"},
        {.name = "funded",
         .value = "N",
         .help = "how many of its seats the organizers pay for; none for none"},
        {.name = "note", .value = "REFERENCE", .help = "the note verbale that names its members"},
        {.name = "note-date", .value = "DATE", .help = "the date of the note verbale"},
        {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"},
    };
}

} // namespace

std::vector<Command> inviting_commands() {
    const Argument delegations{
        .name = "DELEGATION", .help = "codes of delegations", .many = true, .names = Names::delegation};
    return {
        {.name = "delegation invite",
         .summary = "invite delegations to a meeting, with their seats",
         .details = {},
         .examples = {{"plenary delegation invite -m almaty KAZ TJK --seats 4 --funded 2",
                       "two delegations, four seats each, two of them paid for"}},
         .arguments = {delegations},
         .options = with_action_options(invitation_options()),
         .run = invite},
        {.name = "delegation edit",
         .summary = "change seats, or note the credentials of an invited delegation",
         .details = {},
         .examples = {{"plenary delegation edit -m almaty KAZ --note 'No. 12/2011' --note-date 2011-06-30",
                       "its note verbale has come"}},
         .arguments = {delegations},
         .options = with_action_options(invitation_options()),
         .run = edit},
        {.name = "delegation credentials",
         .summary = "list the invited delegations with their seats and notes verbales, and what is missing",
         .details = {},
         .examples = {{"plenary delegation credentials -m almaty", "whose note verbale is missing"}},
         .arguments = {},
         .options = with_output_options({meeting_option()}),
         .run = credentials},
    };
}

} // namespace plenary::cli
