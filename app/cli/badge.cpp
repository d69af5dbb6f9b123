/// \file
/// badge issue|revoke|list: what stands behind the code that a scanner reads.
#include "cli/badge.hpp"

#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "domain/token.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>
#include <unordered_map>
#include <unordered_set>

namespace plenary::cli {

namespace {

using namespace domain;

/// Those that are named, else the confirmed ones that have no valid badge; in the order of their codes.
std::vector<Registration> to_be_issued(const registry::Registry& registry, const Dataset& data,
                                       const Invocation& invocation) {
    std::vector<Registration> chosen;
    if (invocation.arguments.empty()) {
        std::unordered_set<std::string> have;
        for (const auto& badge : registry.badges(meeting_of(invocation)))
            if (badge.revoked_at.empty())
                have.insert(badge.registration.text());
        for (const auto& registration : data.registrations)
            if (registration.status == RegistrationStatus::confirmed &&
                !have.contains(registration.code.text()))
                chosen.push_back(registration);
        return chosen;
    }
    for (const auto& argument : invocation.arguments) {
        const auto& registration = find_or_fail(data.registrations, RegistrationCode{argument});
        if (registration.status != RegistrationStatus::confirmed)
            throw CommandError(Exit::refused,
                               registration.code.text() + " is " + std::string{word(registration.status)},
                               "only a confirmed registration has a badge; nothing was changed");
        if (std::find(chosen.begin(), chosen.end(), registration) == chosen.end())
            chosen.push_back(registration);
    }
    return chosen;
}

util::Sheet sheet_of(const std::vector<Registration>& registrations, const std::vector<std::string>& tokens,
                     const Dataset& data) {
    std::unordered_map<std::string_view, const Participant*> people;
    for (const auto& participant : data.participants)
        people.emplace(participant.code.text(), &participant);
    util::Sheet sheet;
    sheet.columns = {{"code", "CODE"},
                     {"badge_name", "NAME ON THE BADGE"},
                     {"delegation", "DELEGATION"},
                     {"role", "ROLE"},
                     {"token", "TOKEN"}};
    for (std::size_t i = 0; i < registrations.size(); ++i) {
        const auto& registration = registrations[i];
        sheet.rows.push_back(
            {registration.code.text(), people.at(registration.participant.text())->name.on_badge(),
             registration.delegation.text(), std::string{word(registration.role)}, tokens[i]});
    }
    return sheet;
}

int issue(Context& context, const Invocation& invocation) {
    (void)context.open_to_read(); // a registry that is not there is not made
    auto registry = context.open_to_write();
    const auto meeting = meeting_of(invocation);
    registry.begin({"badge issue", context.actor(), "", context.now(), ""});
    const auto data = registry.read(scope_of_meeting(meeting));
    (void)find_or_fail(data.meetings, meeting);
    const auto chosen = to_be_issued(registry, data, invocation);
    if (chosen.empty()) {
        context.err()
            << "Everybody who is confirmed has a badge. To print one anew, name the registration.\n";
        return 0;
    }
    std::vector<RegistrationCode> codes;
    for (const auto& registration : chosen)
        codes.push_back(registration.code);
    const auto sheet = sheet_of(chosen, registry.issue_badges(meeting, codes), data);
    registry.commit();
    context.print(sheet);
    context.err()
        << "The tokens are shown this once: the registry cannot tell them again. Former badges of these "
           "people are revoked.\n";
    return 0;
}

int revoke(Context& context, const Invocation& invocation) {
    (void)context.open_to_read();
    auto registry = context.open_to_write();
    const auto meeting = meeting_of(invocation);
    registry.begin({"badge revoke", context.actor(), "", context.now(), ""});
    const auto data = registry.read(scope_of_meeting(meeting));
    (void)find_or_fail(data.meetings, meeting);
    std::vector<RegistrationCode> codes;
    for (const auto& argument : invocation.arguments)
        codes.push_back(find_or_fail(data.registrations, RegistrationCode{argument}).code);
    const auto revoked = registry.revoke_badges(meeting, codes);
    registry.commit();
    context.out() << revoked << (revoked == 1 ? " badge" : " badges") << " revoked.\n";
    return 0;
}

int list(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    util::Sheet sheet;
    sheet.columns = {{"code", "CODE"}, {"issued_at", "ISSUED"}, {"revoked_at", "REVOKED"}};
    {
        const auto registry = context.open_to_read();
        (void)find_or_fail(registry.read({.people = false}).meetings, meeting);
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

RegistrationCode scanned(const Context& context, const MeetingCode& meeting, const std::string& typed) {
    const auto token = read_token(typed);
    if (!token)
        return RegistrationCode{typed};
    const auto badge = context.open_to_read().badge(*token);
    if (!badge)
        throw CommandError(Exit::refused, "unknown badge", "look the person up and type the code instead");
    if (badge->meeting != meeting)
        throw CommandError(Exit::refused, "a badge of another meeting: '" + badge->meeting.text() + "'",
                           "look the person up and type the code instead");
    if (!badge->revoked_at.empty())
        throw CommandError(Exit::refused,
                           badge->registration.text() + "'s former badge, revoked at " + badge->revoked_at,
                           "ask for the new badge, and see who the person is");
    return badge->registration;
}

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
         .options = with_output_options({meeting_option()}),
         .run = issue},
        {.name = "badge revoke",
         .summary = "revoke badges: a desk refuses them from now on",
         .details = {},
         .examples = {{"plenary badge revoke -m almaty KAZ-001", "the badge was stolen"}},
         .arguments = {{.name = "CODE", .help = "codes of registrations", .many = true}},
         .options = {meeting_option()},
         .run = revoke},
        {.name = "badge list",
         .summary = "list the badges of a meeting: when each was issued and revoked",
         .details = {},
         .examples = {{"plenary badge list -m almaty", "who has a badge"}},
         .arguments = {},
         .options = with_output_options({meeting_option()}),
         .run = list},
    };
}

} // namespace plenary::cli
