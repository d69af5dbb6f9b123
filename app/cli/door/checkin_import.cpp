/// \file
/// checkin import: a list of those who came.
#include "cli/all_commands.hpp"
#include "cli/error.hpp"
#include "cli/people/list_reading.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/people/check_in_list.hpp"
#include "report/registering.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

/// Of rows that tell none.
std::optional<Date> day_of_list(const Invocation& invocation) {
    const auto text = invocation.option("happened");
    if (!text)
        return std::nullopt;
    const auto day = parse_date(*text);
    if (!day)
        throw CommandError(Exit::usage, fmt::format("'{}' is not a date", util::for_terminal(*text)),
                           "write the day of the list as YYYY-MM-DD, such as 2011-03-29");
    return day;
}

int import_came(Context& context, const Invocation& invocation) {
    office::CheckInList wanted;
    wanted.meeting = meeting_of(invocation);
    wanted.list = read_list(context, invocation);
    wanted.mapping = mapping_of(invocation);
    wanted.header_row = invocation.number("header-row", 1, 1'048'576);
    wanted.answers = answers_of(invocation);
    wanted.day = day_of_list(invocation);
    wanted.session = code_of<SessionCode>(invocation, "session");
    wanted.skip_errors = invocation.has("skip-errors");
    const auto answered = wanted.answers;
    const auto request = request_of(context, invocation);
    const auto imported = office::import_check_ins(context.office(), request, std::move(wanted));
    tell_end(context, request, imported.ended);
    std::vector<std::string> notes;
    for (const auto& note : imported.notes)
        notes.push_back(util::for_terminal(in_words(note)) + ".");
    if (imported.without_time > 0)
        notes.push_back(fmt::format("Known to the day and entered at 00:00: {}.", imported.without_time));
    context.print(context.format() == util::Format::table
                      ? report::import_screen(imported.rows, notes, step_in_words)
                      : report::import_list(imported.rows, notes, step_in_words));
    write_questions(context, invocation, answered, imported.questions);
    if (imported.is_taken)
        return 0;
    context.err() << "Nobody was checked in. Mend the rows, or take the others with --skip-errors.\n";
    return static_cast<int>(Exit::invalid_input);
}

} // namespace

std::vector<Command> checkin_import_commands() {
    return {
        {.name = "checkin import",
         .summary = "check in those of a list: codes, names or e-mail addresses with times or days",
         .details = "A CSV file, a workbook or a sign-in sheet that was typed off. Each row names a "
                    "registration by its code, by an e-mail address that one person has, or by the name, "
                    "in any script and order. When the person came stands in a column with times or days, "
                    "in a column for each day, marked by anything, or is the day of --happened. Of whom "
                    "only the day is known stands at 00:00. Who is there already is same; a name that "
                    "several have, or that is only alike, is doubtful. Nobody is checked in where a row is "
                    "refused or doubtful, unless --skip-errors is given.",
         .examples = {{"plenary checkin import -m dushanbe came.csv --dry-run", "what would be entered"}},
         .arguments = {{.name = "FILE",
                        .help = "a CSV file or an .xlsx or .ods workbook; - for standard input",
                        .names = Names::file}},
         .options = with_output_options(with_action_options(with_list_options(
             {meeting_option(),
              {.name = "happened",
               .value = "DATE",
               .help = "the day on which those came whose row tells none"},
              {.name = "session", .value = "SESSION", .help = "they came to this session"},
              {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"},
              {.name = "skip-errors", .help = "take the good rows where others are refused or doubtful"}}))),
         .run = import_came},
    };
}

} // namespace plenary::cli
