/// \file
/// delegation invite|edit|credentials: who may come with how many, and whose note verbale is missing.
#include "cli/all_commands.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/people/inviting.hpp"
#include "report/receiving.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr int most_seats = 100'000;

/// A whole number; `none` for no limit.
std::optional<int> seats_of(const Invocation& invocation) {
    if (invocation.option("seats") == "none")
        return std::nullopt;
    return invocation.number("seats", 0, most_seats, ", or none for no limit");
}

/// The same for the seats that are paid for; `none` where none is.
std::optional<int> funded_of(const Invocation& invocation) {
    if (invocation.option("funded") == "none")
        return std::nullopt;
    return invocation.number("funded", 1, most_seats, ", or none");
}

std::string terms_of(const Invitation& invitation) {
    auto text =
        invitation.seats ? util::counted(*invitation.seats, "seat") : std::string{"no limit of seats"};
    if (invitation.funded)
        text += fmt::format(", {} of them funded", *invitation.funded);
    return text +
           (invitation.note.empty() ? ", note verbale not received" : ", note verbale " + invitation.note);
}

office::InvitationEdit edit_of(const Invocation& invocation) {
    office::InvitationEdit edit;
    if (invocation.option("seats"))
        edit.seats = seats_of(invocation);
    if (invocation.option("funded"))
        edit.funded = funded_of(invocation);
    edit.note = invocation.option("note");
    if (const auto text = invocation.option("note-date")) {
        edit.note_date = parse_date(*text);
        if (!edit.note_date)
            throw CommandError(Exit::usage, fmt::format("'{}' is not a date", *text),
                               "write the day as YYYY-MM-DD, such as 2011-02-14");
    }
    return edit;
}

using Change = office::Invited (*)(office::Office&, const office::Request&, const MeetingCode&,
                                   const std::vector<DelegationCode>&, const office::InvitationEdit&);

int change(Context& context, const Invocation& invocation, Change make) {
    const auto meeting = meeting_of(invocation);
    const auto request = request_of(context, invocation);
    const auto invited =
        make(context.office(), request, meeting, codes_of<DelegationCode>(invocation), edit_of(invocation));
    tell_end(context, request, invited.ended);
    context.print([&](std::ostream& out) {
        for (const auto& invitation : invited.invitations)
            out << util::for_terminal(fmt::format("{}  invited to {}, {}", invitation.delegation.text(),
                                                  meeting.text(), terms_of(invitation)))
                << '\n';
        for (const auto& registration : invited.moved_up)
            out << registration.code.text() << "  confirmed from the waiting list\n";
    });
    for (const auto& warning : invited.warnings)
        context.err() << "Warning: " << util::for_terminal(warning.message) << ".\n";
    return 0;
}

int invite(Context& context, const Invocation& invocation) {
    return change(context, invocation, office::invite);
}
int edit_invitation(Context& context, const Invocation& invocation) {
    return change(context, invocation, office::edit_invitations);
}

int credentials(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    const auto data = context.open_to_read().read(office::scope_of_meeting(meeting_code));
    context.print(
        report::credentials_list(office::find_or_refuse(data.meetings, meeting_code), data, step_in_words));
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

std::vector<Command> delegation_invite_commands() {
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
         .run = edit_invitation},
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
