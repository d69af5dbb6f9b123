/// \file
/// schedule check|acknowledge
#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "cli/scheduling.hpp"
#include "report/clash_list.hpp"
#include "schedule/check.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

/// The meetings that the arguments name, themselves or by their series; nothing where there are no arguments.
std::optional<std::vector<MeetingCode>> meetings_named(const Invocation& invocation, const Dataset& data) {
    if (invocation.arguments.empty())
        return std::nullopt;
    std::vector<MeetingCode> codes;
    for (const auto& argument : invocation.arguments) {
        const bool is_series = std::any_of(data.series.begin(), data.series.end(), [&](const auto& series) {
            return series.code.text() == argument;
        });
        if (!is_series)
            codes.push_back(find_or_fail(data.meetings, MeetingCode{argument}).code);
        for (const auto& meeting : data.meetings)
            if (is_series && meeting.series.text() == argument)
                codes.push_back(meeting.code);
    }
    return codes;
}

int check(Context& context, const Invocation& invocation) {
    std::vector<schedule::Clash> clashes;
    {
        const auto registry = context.open_to_read();
        auto data = registry.read({.people = false});
        const schedule::CheckOptions options{context.as_of(), meetings_named(invocation, data),
                                             invocation.has("past")};
        read_people(registry, data, options.today, options.past || options.meetings);
        clashes = schedule::check(data, options);
    }
    context.print(report::clash_list(clashes));
    return static_cast<int>(schedule::has_open_error(clashes) ? Exit::refused : Exit::ok);
}

int acknowledge(Context& context, const Invocation& invocation) {
    const auto reason = invocation.option("reason");
    if (!reason || util::trim(*reason).empty())
        throw CommandError(Exit::usage, "'plenary schedule acknowledge' needs --reason",
                           "write --reason 'why the clash may stand'");
    std::string told;
    act(context, invocation, "schedule acknowledge", {.check_ins = false}, [&](const Scene& scene) {
        const auto clashes = schedule::check(scene.base, {context.as_of(), std::nullopt, true});
        std::vector<std::string> known;
        for (const auto& clash : clashes)
            known.push_back(clash.code().text());
        Dataset wanted;
        for (const auto& code : invocation.arguments) {
            const auto found = std::find(known.begin(), known.end(), code);
            if (found == known.end()) {
                const auto suggestion = util::did_you_mean(code, known);
                throw CommandError(Exit::failed, "there is no clash '" + util::for_terminal(code) + "'",
                                   suggestion.empty() ? "see 'plenary schedule check --past'" : suggestion);
            }
            const auto& clash = clashes[static_cast<std::size_t>(found - known.begin())];
            wanted.acknowledgements.push_back(
                {ClashCode{code}, clash.message, util::trim(*reason), source_of(invocation)});
            told += code + "  acknowledged: " + clash.message + "\n";
        }
        return wanted;
    });
    context.print([&](std::ostream& out) { out << told; });
    return 0;
}

} // namespace

std::vector<Command> schedule_commands() {
    return {
        {.name = "schedule check",
         .summary = "list every clash of the schedule, with what would cure it",
         .details = "Venues and rooms at two meetings at once, closed or too small; weekends and holidays; "
                    "delegations and "
                    "people at two places, without time to travel, or away; notice, mandate, gaps and order; "
                    "times that do "
                    "not exist. Without arguments of all meetings that are not over. Exits with 4 if there "
                    "is an error that "
                    "nobody acknowledged. docs/scheduling.md tells each kind.",
         .examples = {{"plenary schedule check", "what stands in the way of the meetings to come"},
                      {"plenary schedule check ctitf-central-asia", "of one series, also what is over"}},
         .arguments = {{.name = "SERIES|MEETING",
                        .help = "codes of series or meetings",
                        .required = false,
                        .many = true,
                        .names = Names::meeting}},
         .options = with_output_options({{.name = "past", .help = "also of meetings that are over"}}),
         .run = check},
        {.name = "schedule acknowledge",
         .summary = "let a clash stand, and say why",
         .details = "The clash stays in the list, with the reason. On other days it is another clash. "
                    "'plenary undo' "
                    "takes an acknowledgement back.",
         .examples = {{"plenary schedule acknowledge holidays-unknown-f6kszy --reason 'the host tells us its "
                       "holidays' --dry-run",
                       "what would be let stand"}},
         .arguments = {{.name = "CLASH",
                        .help = "codes of clashes, as 'plenary schedule check' lists them",
                        .many = true}},
         .options = with_action_options(
             {{.name = "reason", .value = "TEXT", .help = "why it may stand"},
              {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"}}),
         .run = acknowledge},
    };
}

} // namespace plenary::cli
