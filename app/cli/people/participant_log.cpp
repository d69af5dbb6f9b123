/// \file
/// participant log: the history of one person, or of one registration.
#include "report/participant_log.hpp"

#include "cli/all_commands.hpp"
#include "cli/context.hpp"

#include <fmt/format.h>

namespace plenary::cli {

namespace {

using namespace domain;

/// The codes that the person has and had; of somebody who is there no more the one that was typed.
std::vector<ParticipantCode> codes_of(const Context& context, const registry::Reading& registry,
                                      ParticipantCode code) {
    if (auto kept = registry.merged_into(code)) {
        context.err() << "'" << code.text() << "' turned out to be '" << kept->text() << "'.\n";
        code = std::move(*kept);
    }
    const auto one = registry.read({.meetings = std::vector<MeetingCode>{}, .participants = {code}});
    auto codes =
        one.participants.empty() ? std::vector<ParticipantCode>{} : one.participants.front().formerly;
    codes.push_back(std::move(code));
    return codes;
}

std::vector<registry::HistoryEntry>
entries_of_person(const Context& context, const registry::Reading& registry, const ParticipantCode& code) {
    auto found = registry.life(codes_of(context, registry, code));
    if (!found.empty())
        return found;
    if (is_code(code.text(), CodeStyle::registration))
        throw CommandError(Exit::usage, fmt::format("'{}' is the code of a registration", code.text()),
                           "name its meeting with --meeting");
    office::require_participant(registry, code);
    return {};
}

std::vector<registry::HistoryEntry> entries(const Context& context, const Invocation& invocation) {
    const auto& argument = invocation.arguments.front();
    const auto registry = context.open_to_read();
    if (!invocation.option("meeting"))
        return entries_of_person(context, registry, ParticipantCode{argument});
    const auto meeting = meeting_of(invocation);
    auto found = registry.life(Key{domain::kind_of<Registration>, meeting.text() + "/" + argument});
    if (!found.empty())
        return found;
    const auto data = registry.read(office::scope_of_meeting(meeting));
    (void)office::find_or_refuse(data.meetings, meeting);
    (void)office::find_or_refuse(data.registrations, RegistrationCode{argument});
    return {};
}

int life(Context& context, const Invocation& invocation) {
    context.print(report::participant_log(entries(context, invocation)));
    return 0;
}

} // namespace

std::vector<Command> participant_log_commands() {
    return {
        {.name = "participant log",
         .summary = "tell what happened to a person or a registration, in words",
         .details =
             "From the change log: entered, registered, put on the waiting list, received, and by whom it "
             "was entered. AT is when it was entered, in UTC; times at the door are by the clocks at the "
             "venue. With --meeting CODE is that of a registration; without it that of a person, with all "
             "registrations.",
         .examples = {{"plenary participant log yusuf-rahmonov", "one person, at all meetings"},
                      {"plenary participant log -m dushanbe TJK-001", "one registration"}},
         .arguments = {{.name = "CODE", .help = "of a participant, or with --meeting of a registration"}},
         .options = with_output_options({{.name = "meeting",
                                          .letter = 'm',
                                          .value = "MEETING",
                                          .help = "the meeting of the registration",
                                          .names = Names::meeting}}),
         .run = life},
    };
}

} // namespace plenary::cli
