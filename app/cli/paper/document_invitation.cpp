/// \file
/// document invitation and nomination: what is sent to a delegation, and what it sends back.
#include "cli/paper/paper_material.hpp"
#include "cli/requests.hpp"
#include "exchange/files/xlsx_writing.hpp"

#include <fmt/format.h>

#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 1> form_formats{"xlsx"};

/// What the options say of an invitation. Throws where no delegation is named, or one that is not there.
report::InvitationRequest invitation_to(const Invocation& invocation, const report::PaperRequest& request) {
    constexpr int most_rows = 500;
    const auto named = invocation.option("delegation");
    if (!named)
        throw CommandError(Exit::usage,
                           fmt::format("'plenary {}' needs --delegation", invocation.command->name),
                           "write --delegation DELEGATION");
    report::InvitationRequest invitation{
        .delegation = office::find_or_refuse(request.data.delegations, delegation_named(*named)),
        .reply_to = invocation.option("reply-to").value_or(""),
        .reply_by = printed_day(invocation, "reply-by", request.language)};
    invitation.blank_rows = invocation.number("blank-rows", 1, most_rows).value_or(invitation.blank_rows);
    return invitation;
}

int invitation(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        return report::invitation_paper(request, invitation_to(invocation, request));
    });
}

int nomination(Context& context, const Invocation& invocation) {
    if (context.environment().out_is_terminal && !invocation.has("output"))
        throw CommandError(Exit::usage, "a workbook is no text for a terminal",
                           "name a file with --output form.xlsx");
    const auto code = meeting_of(invocation);
    const auto from = code_of<MeetingCode>(invocation, "from-meeting");
    auto scope = office::scope_of_meeting(code);
    if (from)
        scope.meetings->push_back(*from);
    const auto data = context.open_to_read().read(scope);
    report::PaperRequest request{.data = data,
                                 .meeting = office::find_or_refuse(data.meetings, code),
                                 .language = invocation.option("language").value_or("en")};
    if (from)
        (void)office::find_or_refuse(data.meetings, *from);
    auto invitation = invitation_to(invocation, request);
    invitation.from_meeting = from;
    auto form = report::nomination_form(request, invitation);
    context.print([&](std::ostream& out) {
        out << exchange::write_form(form.sheet, invitation.delegation.code.text(),
                                    {.above = std::move(form.above), .choices = std::move(form.choices)});
    });
    return 0;
}

Option delegation_option() {
    return {.name = "delegation",
            .value = "DELEGATION",
            .help = "the delegation, by code or name",
            .names = Names::delegation};
}

} // namespace

Command document_invitation_command() {
    return {.name = "document invitation",
            .summary = "invitation of a delegation, to go with its nomination form",
            .details =
                "With the seats of its invitation, those that the organizers pay for, and to whom and by "
                "when the nomination form goes back.",
            .examples =
                {{"plenary document invitation -m almaty --delegation KAZ --reply-by 2011-07-01 -o kaz.docx",
                  "to edit in Word, and to send"}},
            .arguments = {},
            .options = with_document_options(
                {delegation_option(),
                 {.name = "reply-to", .value = "TEXT", .help = "to whom the form goes back"},
                 {.name = "reply-by", .value = "DATE", .help = "and by which day"}}),
            .run = invitation};
}

Command document_nomination_command() {
    return {
        .name = "document nomination",
        .summary = "nomination form of a delegation: a workbook to fill in and send back",
        .details = "Sexes and roles are chosen from lists; 'plenary participant import' takes the form "
                   "back as it is. With --from-meeting those whom the delegation had confirmed there stand "
                   "in it already.",
        .examples = {{"plenary document nomination -m almaty --delegation KAZ -o form.xlsx", "an empty form"},
                     {"plenary document nomination -m almaty --delegation KAZ --from-meeting dushanbe "
                      "--language ru -o anketa.xlsx",
                      "with those who came last time"}},
        .arguments = {},
        .options =
            {meeting_option(),
             delegation_option(),
             {.name = "from-meeting",
              .value = "MEETING",
              .help = "fill it with whom the delegation sent there",
              .names = Names::meeting},
             {.name = "reply-to", .value = "TEXT", .help = "to whom the form goes back"},
             {.name = "reply-by", .value = "DATE", .help = "and by which day"},
             {.name = "blank-rows", .value = "N", .help = "to fill in; 10 where it is not said"},
             language_option(),
             {.name = "format", .letter = 'O', .value = "FORMAT", .help = "xlsx", .choices = form_formats},
             output_option()},
        .run = nomination};
}

} // namespace plenary::cli
