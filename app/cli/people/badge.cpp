/// \file
/// badge issue|revoke|list: what stands behind the code that a scanner reads.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "office/people/badges.hpp"

#include <ostream>
#include <unordered_map>

namespace plenary::cli {

namespace {

using namespace domain;

util::Sheet badge_sheet(const office::IssuedBadges& issued) {
    std::unordered_map<std::string_view, const Participant*> people;
    for (const auto& participant : issued.people)
        people.emplace(participant.code.text(), &participant);
    util::Sheet sheet;
    sheet.columns = {{"code", "CODE"},
                     {"badge_name", "NAME ON THE BADGE"},
                     {"delegation", "DELEGATION"},
                     {"role", "ROLE"},
                     {"token", "TOKEN"}};
    for (std::size_t i = 0; i < issued.registrations.size(); ++i) {
        const auto& registration = issued.registrations[i];
        sheet.rows.push_back({registration.code.text(),
                              people.at(registration.participant.text())->name.on_badge(),
                              registration.delegation.text(), std::string{word(registration.role)},
                              i < issued.tokens.size() ? util::Cell{issued.tokens[i]} : util::Cell{}});
    }
    return sheet;
}

int issue(Context& context, const Invocation& invocation) {
    const auto request = request_of(context, invocation);
    const auto issued = office::issue_badges(
        context.office(), request, {meeting_of(invocation), codes_of<RegistrationCode>(invocation)});
    tell_end(context, request, issued.ended);
    if (issued.ended == office::Ended::before)
        return 0;
    if (issued.ended == office::Ended::unchanged) {
        tell_no_badge_is_due(context, meeting_of(invocation));
        return 0;
    }
    context.print(badge_sheet(issued));
    if (!request.dry_run)
        context.err()
            << "The tokens are shown this once: the registry cannot tell them again. Former badges of these "
               "people are revoked.\n";
    return 0;
}

int revoke(Context& context, const Invocation& invocation) {
    const auto request = request_of(context, invocation);
    const auto revoked = office::revoke_badges(context.office(), request, meeting_of(invocation),
                                               codes_of<RegistrationCode>(invocation));
    tell_end(context, request, revoked.ended);
    if (revoked.ended != office::Ended::before)
        context.out() << revoked.count << (revoked.count == 1 ? " badge" : " badges") << " revoked.\n";
    return 0;
}

int list_badges(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    util::Sheet sheet;
    sheet.columns = {{"code", "CODE"}, {"issued_at", "ISSUED"}, {"revoked_at", "REVOKED"}};
    {
        const auto registry = context.open_to_read();
        (void)office::find_or_refuse(registry.read({.people = false}).meetings, meeting);
        for (const auto& badge : registry.badges(meeting))
            sheet.rows.push_back({badge.registration.text(), badge.issued_at,
                                  badge.revoked_at.empty() ? util::Cell{} : util::Cell{badge.revoked_at}});
    }
    if (sheet.rows.empty())
        sheet.notes.push_back("No badge was issued yet. Next: plenary badge issue -m " + meeting.text());
    context.print(sheet);
    return 0;
}

} // namespace

std::vector<Command> badge_commands() {
    return {
        {.name = "badge issue",
         .summary = "make the tokens that badges carry as a QR code",
         .details =
             "Without codes for everybody confirmed who has no valid badge. A token is 128 random bits; the "
             "registry keeps only a digest of it. 'plenary checkin' takes it in the place of the code. A new "
             "badge revokes the former.",
         .examples = {{"plenary badge issue -m almaty -o badges.csv",
                       "for the program that prints the badges"},
                      {"plenary badge issue -m almaty KAZ-001 -o again.csv", "one badge was lost"}},
         .arguments = {{.name = "CODE", .help = "codes of registrations", .required = false, .many = true}},
         .options = with_action_options(with_output_options({meeting_option()})),
         .run = issue},
        {.name = "badge revoke",
         .summary = "revoke badges: a desk refuses them from now on",
         .details = {},
         .examples = {{"plenary badge revoke -m almaty KAZ-001", "the badge was stolen"}},
         .arguments = {{.name = "CODE", .help = "codes of registrations", .many = true}},
         .options = with_action_options({meeting_option()}),
         .run = revoke},
        {.name = "badge list",
         .summary = "list the badges of a meeting: when each was issued and revoked",
         .details = {},
         .examples = {{"plenary badge list -m almaty", "who has a badge"}},
         .arguments = {},
         .options = with_output_options({meeting_option()}),
         .run = list_badges},
    };
}

} // namespace plenary::cli
