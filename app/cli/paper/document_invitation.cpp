/// \file
/// document invitation and nomination: what is sent to a delegation, and what it sends back.
#include "cli/folder_output.hpp"
#include "cli/paper/paper_material.hpp"
#include "cli/requests.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <exception>
#include <ostream>
#include <utility>
#include <vector>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 1> form_formats{"xlsx"};

/// Whether one is made for each delegation that is invited. Throws where the options do not say for whom.
bool is_for_each(const Invocation& invocation) {
    const bool is_for_one = invocation.has("delegation");
    const bool is_for_each = invocation.has("folder");
    if (!is_for_one && !is_for_each)
        throw CommandError(
            Exit::usage, fmt::format("'plenary {}' needs --delegation or --folder", invocation.command->name),
            "write --delegation DELEGATION, or --folder FOLDER for a file for each that is invited");
    if (is_for_one && is_for_each)
        throw CommandError(Exit::usage, "--folder is for each delegation that is invited",
                           "leave out --delegation, or write --output FILE in the place of --folder");
    if (is_for_each && invocation.has("output"))
        throw CommandError(Exit::usage, "--folder is in the place of --output", "leave out --output");
    (void)printed_day(invocation, "reply-by", "en"); // told once, and not of each
    return is_for_each;
}

/// What the options say of what a delegation is sent.
report::InvitationRequest invitation_to(const Invocation& invocation, const Delegation& delegation,
                                        const std::string& language) {
    constexpr int most_rows = 500;
    report::InvitationRequest invitation{.delegation = delegation,
                                         .reply_to = invocation.option("reply-to").value_or(""),
                                         .reply_by = printed_day(invocation, "reply-by", language)};
    invitation.blank_rows = invocation.number("blank-rows", 1, most_rows).value_or(invitation.blank_rows);
    return invitation;
}

/// The delegation of --delegation; that it is not invited is told.
const Delegation& delegation_asked(const Context& context, const Invocation& invocation,
                                   const report::PaperRequest& request) {
    const auto& delegation = office::find_or_refuse(
        request.data.delegations, delegation_named(invocation.option("delegation").value()));
    const auto& invited = request.meeting.invited;
    if (std::none_of(invited.begin(), invited.end(),
                     [&](const Invitation& one) { return one.delegation == delegation.code; }))
        context.err() << fmt::format("Warning: {} is not invited to '{}'.\n",
                                     util::for_terminal(delegation.code.text()),
                                     util::for_terminal(request.meeting.code.text()));
    return delegation;
}

/// Those that were not made, by why. One is there as a whole or not at all.
class NotMade {
public:
    explicit NotMade(const Context& context) : context_(context) {}

    template<class Make>
    void attempt(const std::string& code, Make make) {
        try {
            make();
        } catch (const CommandError& error) {
            if (error.exit() == Exit::usage)
                throw;
            add(code, error.what());
        } catch (const util::FileError& error) {
            add(code, error.what());
        }
    }

    /// Where one thing alone stood in the way of all, that. Else the exit code of the command.
    [[nodiscard]] int tell(bool is_any_made) const {
        if (!is_any_made && by_why_.size() == 1)
            std::rethrow_exception(first_);
        for (const auto& [why, codes] : by_why_)
            context_.err() << "Not made: " << util::for_terminal(util::list_in_words(codes)) << ": "
                           << util::for_terminal(why) << ".\n";
        return static_cast<int>(by_why_.empty() ? Exit::ok : Exit::failed);
    }

private:
    void add(const std::string& code, const std::string& why) {
        auto same = std::find_if(by_why_.begin(), by_why_.end(),
                                 [&](const auto& known) { return known.first == why; });
        if (!first_)
            first_ = std::current_exception();
        if (same == by_why_.end())
            same = by_why_.insert(same, {why, {}});
        same->second.push_back(code);
    }

    const Context& context_;
    std::vector<std::pair<std::string, std::vector<std::string>>> by_why_;
    std::exception_ptr first_;
};

/// A file NAME-CODE.FORMAT for each delegation that is invited; content(delegation) makes it.
template<class Content>
int write_for_each(const Context& context, const Invocation& invocation, const report::PaperRequest& request,
                   const std::string& format, Content content) {
    if (request.meeting.invited.empty())
        throw CommandError(
            Exit::failed, fmt::format("no delegation is invited to '{}'", request.meeting.code.text()),
            fmt::format("invite them with 'plenary delegation invite -m {}'", request.meeting.code.text()));
    const auto name = invocation.command->name.substr(invocation.command->name.find(' ') + 1);
    FolderOutput output{context, invocation.option("folder").value()};
    NotMade not_made{context};
    for (const auto& invited : request.meeting.invited) {
        const auto& code = invited.delegation.text();
        not_made.attempt(code, [&] {
            const auto& delegation = office::find_or_refuse(request.data.delegations, invited.delegation);
            output.write(fmt::format("{}-{}.{}", name, code, format == "text" ? "txt" : format),
                         content(delegation));
        });
    }
    const auto exit = not_made.tell(output.written() > 0);
    output.tell();
    return exit;
}

int invitation(Context& context, const Invocation& invocation) {
    const auto invite = [&](const report::PaperRequest& request, const Delegation& delegation) {
        return report::invitation_paper(request, invitation_to(invocation, delegation, request.language));
    };
    if (!is_for_each(invocation))
        return make_document(context, invocation, [&](const report::PaperRequest& request) {
            return invite(request, delegation_asked(context, invocation, request));
        });
    const auto format = invocation.option("format").value_or("docx");
    const auto material = read_paper_material(context, invocation);
    const auto request = paper_request(context, invocation, material);
    return write_for_each(context, invocation, request, format, [&](const Delegation& delegation) {
        return paper_file(context, invocation, material, invite(request, delegation), format);
    });
}

int nomination(Context& context, const Invocation& invocation) {
    const bool is_each = is_for_each(invocation);
    if (!is_each && context.environment().out_is_terminal && !invocation.has("output"))
        throw CommandError(Exit::usage, "a workbook is no text for a terminal",
                           "name a file with --output form.xlsx");
    const auto code = meeting_of(invocation);
    const auto from = code_of<MeetingCode>(invocation, "from-meeting");
    auto scope = office::scope_of_meeting(code);
    if (from)
        scope.meetings->push_back(*from);
    const auto data = context.open_to_read().read(scope);
    const report::PaperRequest request{.data = data,
                                       .meeting = office::find_or_refuse(data.meetings, code),
                                       .language = invocation.option("language").value_or("en")};
    if (from)
        (void)office::find_or_refuse(data.meetings, *from);
    const auto form_of = [&](const Delegation& delegation) {
        auto invitation = invitation_to(invocation, delegation, request.language);
        invitation.from_meeting = from;
        auto form = report::nomination_form(request, invitation);
        return exchange::write_form(form.sheet, delegation.code.text(),
                                    {.above = std::move(form.above), .choices = std::move(form.choices)});
    };
    if (is_each)
        return write_for_each(context, invocation, request, "xlsx", form_of);
    const auto form = form_of(delegation_asked(context, invocation, request));
    context.print([&](std::ostream& out) { out << form; });
    return 0;
}

Option delegation_option() {
    return {.name = "delegation",
            .value = "DELEGATION",
            .help = "the delegation, by code or name",
            .names = Names::delegation};
}

Option folder_option(std::string_view help) {
    return {.name = "folder", .value = "FOLDER", .help = help, .names = Names::folder, .writes = true};
}

} // namespace

Command document_invitation_command() {
    return {.name = "document invitation",
            .summary = "invitation of a delegation, to go with its nomination form",
            .details =
                "With the seats of its invitation, those that the organizers pay for, and to whom and by "
                "when the nomination form goes back. With --folder one is made for each delegation that is "
                "invited; what cannot be made is named, and the others are made.",
            .examples =
                {{"plenary document invitation -m almaty --delegation KAZ --reply-by 2011-07-01 -o kaz.docx",
                  "to edit in Word, and to send"},
                 {"plenary document invitation -m almaty --reply-by 2011-07-01 --folder invitations",
                  "one for each delegation that is invited"}},
            .arguments = {},
            .options = with_document_options(
                {delegation_option(),
                 folder_option("for each delegation that is invited a file in this folder, such as "
                               "invitation-KAZ.docx; docx where --format does not say otherwise"),
                 {.name = "reply-to", .value = "TEXT", .help = "to whom the form goes back"},
                 {.name = "reply-by", .value = "DATE", .help = "and by which day"}}),
            .run = invitation};
}

Command document_nomination_command() {
    return {
        .name = "document nomination",
        .summary = "nomination form of a delegation: a workbook to fill in and send back",
        .details = "Sexes, roles, working languages and consents are chosen from lists; 'plenary "
                   "participant import' takes the form back as it is. With --folder one is made for each "
                   "delegation that is invited. With --from-meeting those whom the delegation had "
                   "confirmed there stand in it already.",
        .examples = {{"plenary document nomination -m almaty --delegation KAZ -o form.xlsx", "an empty form"},
                     {"plenary document nomination -m almaty --delegation KAZ --from-meeting dushanbe "
                      "--language ru -o anketa.xlsx",
                      "with those who came last time"},
                     {"plenary document nomination -m almaty --from-meeting dushanbe --folder forms",
                      "one for each delegation that is invited"}},
        .arguments = {},
        .options =
            {meeting_option(),
             delegation_option(),
             folder_option("for each delegation that is invited a file in this folder, such as "
                           "nomination-KAZ.xlsx"),
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
