/// \file
/// participant reconfirm: who comes all the same to a meeting that moved.
#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "domain/rules.hpp"
#include "report/awaited_list.hpp"

#include <algorithm>

namespace plenary::cli {

namespace {

using namespace domain;

bool is_awaited(const Registration& registration) {
    return registration.asked_again && is_active(registration.status);
}

/// Those that the arguments name: registrations, or all of a delegation.
std::vector<Registration> named(const Dataset& data, const MeetingCode& meeting,
                                const Invocation& invocation) {
    std::vector<Registration> chosen;
    for (const auto& argument : invocation.arguments) {
        const auto before = chosen.size();
        for (const auto& registration : data.registrations)
            if (registration.meeting == meeting && is_awaited(registration) &&
                (registration.code.text() == argument || registration.delegation.text() == argument))
                chosen.push_back(registration);
        const bool is_delegation =
            std::any_of(data.delegations.begin(), data.delegations.end(),
                        [&](const Delegation& delegation) { return delegation.code.text() == argument; });
        if (chosen.size() == before && !is_delegation)
            (void)find_or_fail(data.registrations, RegistrationCode{argument}); // answered before, or wrong
    }
    for (auto& registration : chosen)
        registration.asked_again.reset();
    return chosen;
}

int reconfirm(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    if (invocation.arguments.empty()) {
        const auto data = context.open_to_read().read(scope_of_meeting(meeting));
        (void)find_or_fail(data.meetings, meeting);
        context.print(report::awaited_list(data, meeting));
        return 0;
    }
    util::Sheet left;
    act(context, invocation, "participant reconfirm", scope_of_meeting(meeting), [&](const Scene& scene) {
        (void)find_or_fail(scene.base.meetings, meeting);
        Dataset wanted;
        wanted.registrations = named(scene.base, meeting, invocation);
        left = report::awaited_list(overlay(scene.base, wanted), meeting);
        return wanted;
    });
    context.print(left);
    return 0;
}

} // namespace

std::vector<Command> reconfirming_commands() {
    return {
        {.name = "participant reconfirm",
         .summary = "enter who comes all the same after a meeting moved; without codes, list who has not "
                    "answered",
         .details =
             "A meeting that gets other days or another place asks its registrations to confirm again. They "
             "keep their status and their seat until they are withdrawn.",
         .examples = {{"plenary participant reconfirm -m dushanbe", "who has not answered yet"},
                      {"plenary participant reconfirm -m dushanbe KAZ --dry-run",
                       "all of a delegation come; shows who is left"}},
         .arguments = {{.name = "CODE|DELEGATION",
                        .help = "registrations, or all of a delegation",
                        .required = false,
                        .many = true}},
         .options = with_action_options(with_output_options({meeting_option()})),
         .run = reconfirm},
    };
}

} // namespace plenary::cli
