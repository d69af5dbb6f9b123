/// \file
/// participant import|export|duplicates: lists that ministries send, and lists that go out.
#include "cli/all_commands.hpp"
#include "cli/people/import_columns.hpp"
#include "cli/people/import_notes.hpp"
#include "cli/people/list_reading.hpp"
#include "cli/people/roster_options.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "domain/import/doubles.hpp"
#include "domain/import/known_delegations.hpp"
#include "exchange/error.hpp"
#include "exchange/files/table_file.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "exchange/files/yaml_writing.hpp"
#include "exchange/people/roster.hpp"
#include "office/people/importing.hpp"
#include "report/registering.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <future>
#include <istream>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 2> name_orders{"family-first", "given-first"};

/// Why nothing was imported, and what to do.
void tell_refusal(std::ostream& err, const office::Imported& imported) {
    if (!imported.names_somebody && imported.tables.empty())
        err << "Nobody was checked in at that meeting, and nobody is nominated.\n";
    else if (!imported.names_somebody)
        err << "No row of the list was a person, and nothing was imported. See that a column has the names, "
               "and name it with --map 'HEADER=name', or the row with the headers with --header-row.\n";
    else
        err << "Nothing was imported. Mend the rows, or take the others with --skip-errors.\n";
}

/// What is read, and how.
office::ImportList list_of(const Context& context, const Invocation& invocation) {
    office::ImportList wanted;
    const bool is_of_meeting = invocation.has("from-meeting");
    if (is_of_meeting == !invocation.arguments.empty())
        throw CommandError(Exit::usage,
                           is_of_meeting ? "a list and --from-meeting are two things to import"
                                         : "no list is named",
                           "name a file, or the meeting whose people are taken with --from-meeting MEETING");
    if (!is_of_meeting) {
        // Every list asks for them; they are made ready while the file is read.
        const auto names = std::async(std::launch::async, [] { (void)domain::known_delegations(); });
        wanted.list = read_list(context, invocation);
        names.wait();
    }
    wanted.mapping = mapping_of(invocation);
    wanted.usual_mapping = usual_mapping_of(invocation);
    wanted.header_row = invocation.number("header-row", 1, 1'048'576);
    wanted.take_hidden = invocation.has("hidden");
    wanted.take_struck = invocation.has("struck");
    wanted.take_details = invocation.has("details");
    if (const auto order = invocation.option("name-order"))
        wanted.name_order = order == name_orders.front() ? exchange::NameOrder::family_first
                                                         : exchange::NameOrder::given_first;
    return wanted;
}

int show_columns(Context& context, const Invocation& invocation) {
    const bool has_registry = std::filesystem::exists(context.location().file);
    const auto tables = office::understand_list(context.office(), list_of(context, invocation), has_registry);
    auto sheet = columns_sheet(tables);
    bool has_problems = false;
    for (const auto& table : tables) {
        for (const auto& problem : table.columns.problems) {
            has_problems = true;
            sheet.notes.push_back(util::in_quotes(util::for_terminal(problem.complaint.field)) + ": " +
                                  util::for_terminal(problem.complaint.message) + "; " +
                                  util::for_terminal(in_words(problem.complaint.remedy)) + ".");
        }
        for (const auto& note : table.notes)
            sheet.notes.push_back(util::for_terminal(in_words(note)) + ".");
    }
    context.print(sheet);
    save_mapping(context, invocation, tables);
    return has_problems ? static_cast<int>(Exit::invalid_input) : 0;
}

/// A dry run begins with what was understood. What is not read is named also where a format has no notes.
void print_rows(const Context& context, const Invocation& invocation, const office::Imported& imported,
                const util::Sheet& rows) {
    const auto format = context.format();
    if (format == util::Format::table && invocation.has("dry-run") && !imported.tables.empty()) {
        context.print([&](std::ostream& out) {
            util::write(out, columns_sheet(imported.tables), format);
            out << '\n';
            util::write(out, rows, format);
        });
        return;
    }
    context.print(rows);
    if (format == util::Format::csv || format == util::Format::tsv || format == util::Format::jsonl)
        for (const auto& note : rows.notes)
            context.err() << util::for_terminal(note) << '\n';
}

int import_participants(Context& context, const Invocation& invocation) {
    if (invocation.has("columns"))
        return show_columns(context, invocation);
    auto wanted = list_of(context, invocation);
    wanted.meeting = meeting_of(invocation);
    wanted.answers = answers_of(invocation);
    wanted.accept = invocation.number("accept", names::likely_double, 100).value_or(wanted.accept);
    wanted.replaces = invocation.has("replaces") || invocation.has("withdraw-missing");
    wanted.withdraw_missing = invocation.has("withdraw-missing");
    wanted.from_meeting = code_of<MeetingCode>(invocation, "from-meeting");
    const auto answered = wanted.answers;
    wanted.delegation = code_of<DelegationCode>(invocation, "delegation");
    wanted.add_delegations = invocation.has("add-delegations");
    wanted.all_new = invocation.has("new");
    wanted.skip_errors = invocation.has("skip-errors");
    const auto request = request_of(context, invocation);
    const auto imported = office::import_list(context.office(), request, std::move(wanted));
    tell_end(context, request, imported.ended);
    auto notes = notes_of(imported);
    for (const auto& table : imported.tables) {
        const auto of_table = notes_of(table);
        notes.insert(notes.end(), of_table.begin(), of_table.end());
    }
    const auto sheet = context.format() == util::Format::table
                           ? report::import_screen(imported.rows, notes, step_in_words)
                           : report::import_list(imported.rows, notes, step_in_words);
    print_rows(context, invocation, imported, sheet);
    save_mapping(context, invocation, imported.tables);
    write_questions(context, invocation, answered, imported.questions);
    if (imported.is_taken)
        return 0;
    tell_refusal(context.err(), imported);
    return static_cast<int>(Exit::invalid_input);
}

/// What --format, --json or the ending of --output say, else CSV.
std::string export_format(const Context& context, const Invocation& invocation) {
    const auto file = invocation.option("output").value_or("-");
    auto format = invocation.option("format").value_or("");
    if (invocation.has("json"))
        format = "json";
    else if (format.empty() && ending_of(file) == ".xlsx")
        format = "xlsx";
    else if (format.empty() && is_yaml_ending(ending_of(file)))
        format = "yaml";
    if (format == "xlsx" && file == "-" && context.environment().out_is_terminal)
        throw CommandError(Exit::usage, "a workbook is no text for a terminal",
                           "name a file with --output people.xlsx");
    if (!format.empty())
        return format;
    return std::string{util::format_names()[static_cast<std::size_t>(
        invocation.option("output") ? context.format() : util::Format::csv)]};
}

/// What it is made of is held no longer: a meeting may have 100,000 people.
util::Sheet exported_sheet(Context& context, const Invocation& invocation, const MeetingCode& code) {
    auto data = context.read_to_show(context.open_to_read(), office::scope_of_meeting(code));
    (void)office::find_or_refuse(data.meetings, code);
    const auto filter = roster_filter(invocation, data.delegations);
    if (has_roster_option(invocation))
        narrow(data, code, filter);
    return exchange::roster_sheet(data, code);
}

int export_participants(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto sheet = exported_sheet(context, invocation, code);
    const auto format = export_format(context, invocation);
    context.print([&](std::ostream& out) {
        if (format == "xlsx")
            out << exchange::write_xlsx(sheet, code.text());
        else if (format == "yaml")
            exchange::write_yaml(out, sheet);
        else
            util::write(out, sheet, *util::parse_format(format));
    });
    context.err() << "This list holds names and addresses of persons: keep it safe.\n";
    return 0;
}

int duplicates(Context& context, const Invocation& invocation) {
    const auto least = invocation.number("least", 1, 100).value_or(names::likely_double);
    const auto data = context.open_to_read().read({});
    const auto people = compared_people(data.participants);
    context.print(report::doubles_list(names::find_doubles(people, least), data.participants));
    return 0;
}

constexpr std::array<std::string_view, 8> export_formats{"table", "csv",      "tsv",  "json",
                                                         "jsonl", "markdown", "xlsx", "yaml"};

std::vector<Option> participant_export_options() {
    auto options = with_output_options(with_roster_options({meeting_option()}));
    for (auto& option : options)
        if (option.name == "format") {
            option.help =
                "csv, xlsx, yaml, json, jsonl, tsv, markdown or table; else by the ending of --output";
            option.choices = export_formats;
        }
    return options;
}

std::vector<Option> participant_import_options() {
    return with_output_options(with_action_options(with_list_options({
        meeting_option(),
        {.name = "delegation",
         .value = "CODE",
         .help = "the delegation of rows that name none",
         .names = Names::delegation},
        {.name = "mapping",
         .value = "FILE",
         .help = "what the columns have, as --save-mapping wrote it for an earlier list",
         .names = Names::file},
        {.name = "save-mapping",
         .value = "FILE",
         .help = "write what was understood of the columns",
         .names = Names::file,
         .writes = true},
        {.name = "columns",
         .help = "only show what each column is taken for and why, with some of its values, and what is not "
                 "read"},
        {.name = "details", .help = "columns that are not read become details"},
        {.name = "name-order",
         .value = "ORDER",
         .help = "of names in one cell, where neither their header nor capitals tell: the first word is the "
                 "family name, or the last one",
         .choices = name_orders},
        {.name = "hidden", .help = "take rows that are hidden, too"},
        {.name = "struck", .help = "take rows that are struck out, too"},
        {.name = "add-delegations",
         .help = "add the States and organizations that the list names and the registry lacks"},
        {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"},
        {.name = "new",
         .help = "likely doubles are new people, and names near those of known institutions new ones"},
        {.name = "accept",
         .value = "SCORE",
         .help = "doubts of this score and above, to 100, are the same person"},
        {.name = "replaces",
         .help = "the list has all people of the delegations in it: tell who is registered and not in it"},
        {.name = "withdraw-missing", .help = "the same, and withdraw them"},
        {.name = "from-meeting",
         .value = "MEETING",
         .help = "nominate those who were at this meeting, instead of a list",
         .names = Names::meeting},
        {.name = "skip-errors", .help = "take the good rows where others are refused or doubtful"},
    })));
}

} // namespace

std::vector<Command> participant_import_commands() {
    return {
        {.name = "participant import",
         .summary = "register the people of a CSV file, a workbook, YAML or JSON for a meeting",
         .details =
             "The table is found below titles, in the sheet that has it and in whatever encoding. Headers "
             "are known in the languages of the United Nations and of Central Asia, and as Indico and "
             "pretix write them, States and organizations by any name that they go by. Every row is told (of a "
             "list of more than 30 the table shows those of which more is to be said): "
             "added, changed, same, doubtful (probably somebody who is there already) or refused, with "
             "row, column, value and what to do; a row that keeps a place for somebody not named yet is "
             "held, one that is no person left out. Nothing is imported when a row is refused or doubtful, "
             "unless --skip-errors is given. An empty cell leaves what the register has, unless the row "
             "names its registration, as what export writes does: then what was emptied is taken away. "
             "Columns such as details.car-plate hold a detail of the registration, "
             "participant.details.t-shirt one of the person. Seats given up go to those who wait. An "
             "institution that the delegation does not have yet is added. Importing a file again changes "
             "nothing.",
         .examples = {{"plenary participant import -m almaty --delegation KAZ delegates.csv --dry-run",
                       "what would be imported"}},
         .arguments = {{.name = "FILE",
                        .help = "a CSV file, an .xlsx or .ods workbook, or what export writes as YAML or "
                                "JSON; - for standard input",
                        .required = false,
                        .names = Names::file}},
         .options = participant_import_options(),
         .run = import_participants},
        {.name = "participant export",
         .summary = "write the people of a meeting as a table that can be imported again",
         .details =
             "CSV unless another format is asked for. The days on which somebody came stand in checked_in. "
             "What is changed in the table and imported again changes in the register, cell by cell. "
             "Nothing becomes a formula or loses a zero or a plus: in a workbook every cell is text, in "
             "CSV an apostrophe stands before what a spreadsheet would change, which import takes off "
             "again.",
         .examples = {{"plenary participant export -m dushanbe -o dushanbe.xlsx", "for Excel or LibreOffice"},
                      {"plenary participant export -m dushanbe -o dushanbe.csv", "for any program"},
                      {"plenary participant export -m dushanbe --came --gender female -o women.csv",
                       "the women who came"}},
         .arguments = {},
         .options = participant_export_options(),
         .run = export_participants},
        {.name = "participant duplicates",
         .summary = "list people who are probably in the register twice, with a score and the reason",
         .details =
             "Across scripts, romanisations, accents, word order, titles and initials. A person decides.",
         .examples = {{"plenary participant duplicates", "likely doubles, the likeliest first"}},
         .arguments = {},
         .options = with_output_options(
             {{.name = "least", .value = "SCORE", .help = "from 1 to 100; 75 when it is left out"}}),
         .run = duplicates},
    };
}

} // namespace plenary::cli
