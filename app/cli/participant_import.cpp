/// \file
/// participant import|export|duplicates: lists that ministries send, and lists that go out.
#include "cli/all_commands.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "domain/doubles.hpp"
#include "exchange/error.hpp"
#include "exchange/roster.hpp"
#include "exchange/table_file.hpp"
#include "exchange/tree_table.hpp"
#include "exchange/xlsx_writing.hpp"
#include "exchange/yaml_writing.hpp"
#include "office/importing.hpp"
#include "report/registering.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <istream>
#include <ostream>
#include <set>
#include <sstream>

namespace plenary::cli {

namespace {

using namespace domain;

bool is_yaml_ending(const std::string& ending) {
    return ending == ".yaml" || ending == ".yml";
}

exchange::TableOptions table_options(const Invocation& invocation) {
    exchange::TableOptions options;
    if (const auto name = invocation.option("encoding"))
        options.encoding = exchange::parse_encoding(*name);
    if (const auto text = invocation.option("delimiter")) {
        const auto delimiter = *text == "tab" ? std::string{"\t"} : *text;
        if (delimiter.size() != 1)
            throw CommandError(Exit::usage, "'" + util::for_terminal(*text) + "' is no delimiter",
                               "write one character such as ';', or tab");
        options.delimiter = delimiter.front();
    }
    options.sheet = invocation.option("sheet");
    return options;
}

/// What `--map` says, also several joined by commas: a comma within a header stays where a field stands only
/// behind it.
std::vector<std::string> mapped_pairs(const Invocation& invocation) {
    std::vector<std::string> pairs;
    for (const auto& value : invocation.values("map")) {
        std::string pending;
        for (std::size_t start = 0; start <= value.size();) {
            const auto comma = std::min(value.find(',', start), value.size());
            if (!pending.empty())
                pending += ',';
            pending.append(value, start, comma - start);
            start = comma + 1;
            if (pending.find('=') == std::string::npos && start <= value.size())
                continue;
            pairs.push_back(util::trim(pending));
            pending.clear();
        }
    }
    return pairs;
}

std::pair<std::string, std::string> mapped(const std::string& pair) {
    const auto equals = pair.rfind('=');
    if (equals == std::string::npos)
        throw CommandError(Exit::usage, "'" + util::for_terminal(pair) + "' maps nothing",
                           "write --map 'Header=field', such as --map 'Фамилия=family'");
    return {pair.substr(0, equals), pair.substr(equals + 1)};
}

exchange::Mapping mapping_of(const Invocation& invocation) {
    exchange::Mapping mapping;
    for (const auto& pair : mapped_pairs(invocation))
        mapping.push_back(mapped(pair));
    return mapping;
}

/// What `--mapping` names: a line `Header=field` for each column.
exchange::Mapping usual_mapping_of(const Invocation& invocation) {
    exchange::Mapping mapping;
    const auto file = invocation.option("mapping");
    if (!file)
        return mapping;
    std::istringstream lines{exchange::table_bytes(*file)};
    for (std::string line; std::getline(lines, line);)
        if (const auto text = util::trim(line); !text.empty() && text.front() != '#')
            mapping.push_back(mapped(text));
    return mapping;
}

/// What was understood of each column, for `--mapping` of the next list.
void save_mapping(const Context& context, const Invocation& invocation,
                  const std::vector<office::ImportedTable>& tables) {
    const auto file = invocation.option("save-mapping");
    if (!file)
        return;
    std::string lines = "# What the columns of such a list have: HEADER=FIELD, or - for what is not read.\n";
    std::set<std::string> told;
    for (const auto& table : tables)
        for (const auto& column : table.columns.columns) {
            const bool is_line = column.header.find_first_of("\r\n") == std::string::npos;
            if (!column.header.empty() && is_line && told.insert(column.header).second)
                lines += column.header + "=" + (column.field.empty() ? "-" : column.field) + "\n";
        }
    util::write_file_atomically(*file, lines);
    context.err() << "Wrote " << util::for_terminal(*file) << "\n";
}

bool is_workbook_name(const std::string& file) {
    return ending_of(file) == ".xlsx";
}

/// What `--answers` has, where the file is there.
std::vector<exchange::Question> answers_of(const Invocation& invocation) {
    const auto file = invocation.option("answers");
    if (!file || !std::filesystem::exists(*file))
        return {};
    return exchange::read_questions(exchange::read_grids(exchange::table_bytes(*file)));
}

/// Writes what is open beside what was answered before, to be filled in and given back.
void write_questions(const Context& context, const Invocation& invocation,
                     const std::vector<exchange::Question>& answered,
                     const std::vector<exchange::Question>& open) {
    const auto file = invocation.option("answers");
    if (open.empty())
        return;
    if (!file) {
        context.err() << "All that is asked is written into a workbook to fill in by --answers FILE.xlsx.\n";
        return;
    }
    auto questions = open;
    std::size_t unanswered = open.size();
    for (const auto& answer : answered) {
        const auto same =
            std::find_if(questions.begin(), questions.end(),
                         [&](const exchange::Question& each) { return each.is_same_as(answer); });
        if (same == questions.end())
            questions.push_back(answer);
        else
            same->answer = answer.answer;
    }
    const auto sheet = exchange::questions_sheet(questions);
    std::ostringstream csv;
    if (!is_workbook_name(*file))
        util::write(csv, sheet, util::Format::csv);
    util::write_file_atomically(*file, is_workbook_name(*file) ? exchange::write_xlsx(sheet, "questions")
                                                               : csv.str());
    context.err()
        << unanswered << (unanswered == 1 ? " line is" : " lines are") << " to be answered in "
        << util::for_terminal(*file)
        << ": write same, new or leave out beside a person, what the cell should say beside a value, "
           "and give the file back with the same command.\n";
}

/// What was understood of the columns.
util::Sheet columns_sheet(const std::vector<office::ImportedTable>& tables) {
    util::Sheet sheet;
    sheet.columns = {{"column", "COLUMN"}, {"read_as", "READ AS"}, {"why", "WHY"}, {"values", "VALUES"}};
    const bool several = tables.size() > 1;
    if (several)
        sheet.columns.insert(sheet.columns.begin(), {"sheet", "SHEET"});
    for (const auto& table : tables)
        for (std::size_t i = 0; i < table.columns.columns.size(); ++i) {
            const auto& column = table.columns.columns[i];
            const auto values = i < table.samples.size() ? table.samples[i] : std::vector<std::string>{};
            if (column.header.empty() && values.empty())
                continue;
            const auto why = !column.field.empty()  ? column.why
                             : !column.hint.empty() ? in_words(column.hint)
                                                    : std::string{"not read"};
            auto& row = sheet.rows.emplace_back();
            if (several)
                row.push_back(util::text_cell(table.sheet));
            row.push_back(util::text_cell(column.header));
            row.push_back(util::text_cell(column.field));
            row.push_back(util::text_cell(why));
            row.push_back(util::text_cell(util::join(values, "; ")));
        }
    return sheet;
}

/// CSV and workbooks are known by their bytes, YAML and JSON by their name, or by --from.
std::optional<exchange::TreeFormat> tree_format(const Invocation& invocation) {
    const auto from = invocation.option("from");
    const auto ending = ending_of(invocation.arguments.front());
    if (from ? *from == "json" : ending == ".json")
        return exchange::TreeFormat::json;
    if (from ? *from == "yaml" : is_yaml_ending(ending))
        return exchange::TreeFormat::yaml;
    return std::nullopt;
}

/// A list of JSON objects, a line each, as one JSON text; each stays in its line.
std::string as_json(std::string_view lines) {
    std::string json = "[";
    bool is_first = true;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (!util::trim(line).empty()) {
            json += is_first ? "" : ",";
            json += line;
            is_first = false;
        }
        json += '\n';
    }
    return json + "]";
}

bool is_json_lines(const Invocation& invocation) {
    const auto from = invocation.option("from");
    return from ? *from == "jsonl" : ending_of(invocation.arguments.front()) == ".jsonl";
}

std::vector<exchange::Grid> read_list(const Context& context, const Invocation& invocation) {
    const auto& file = invocation.arguments.front();
    auto bytes = file == "-" ? exchange::table_bytes(context.in()) : exchange::table_bytes(file);
    if (is_json_lines(invocation))
        return {exchange::read_tree_table(as_json(bytes), exchange::TreeFormat::json)};
    if (const auto format = tree_format(invocation))
        return {exchange::read_tree_table(std::move(bytes), *format)};
    return exchange::read_grids(bytes, table_options(invocation));
}

/// What a field of a table holds for which the register has no place, and what to do.
std::string no_place_for(std::string_view field) {
    if (field == "checked_in")
        return "check-ins are entered with 'plenary checkin scan --happened DATE'";
    if (field == "registered_at")
        return "the log tells when somebody was registered";
    return field == "remarks" ? "the register has no place for remarks" : "";
}

/// Tells of the columns that are not read, and why.
std::vector<std::string> notes_of(const exchange::Columns& columns) {
    std::vector<std::string> notes;
    std::vector<std::string> unread;
    for (const auto& column : columns.columns) {
        const auto name = "'" + util::for_terminal(column.header) + "'";
        const auto why = column.field.empty() ? in_words(column.hint) : no_place_for(column.field);
        if (!why.empty())
            notes.push_back("The column " + name + " is not read: " + why + ".");
        else if (column.field.empty() && !column.header.empty())
            unread.push_back(name);
    }
    if (unread.size() == 1)
        notes.push_back("The column " + unread.front() + " is not read.");
    else if (!unread.empty())
        notes.push_back("These columns are not read: " + util::join(unread, ", ") + ".");
    return notes;
}

/// Tells what follows from the rows.
std::vector<std::string> notes_of(const office::Imported& import) {
    std::vector<std::string> notes;
    for (const auto& delegation : import.delegations)
        notes.push_back("New delegation: " + delegation.code.text() + " (" +
                        util::for_terminal(delegation.name.in()) + ").");
    for (const auto& [delegation, institution] : import.institutions)
        notes.push_back("New institution of " + delegation.text() + ": " + institution.code.text() + " (" +
                        util::for_terminal(institution.name.in()) + ").");
    const auto returning = std::count_if(import.rows.begin(), import.rows.end(),
                                         [](const RowReport& row) { return row.is_returning; });
    if (returning > 0)
        notes.push_back("Known from elsewhere in the register: " + std::to_string(returning) + ".");
    if (!import.missing.empty()) {
        std::vector<std::string> who;
        for (const auto& missing : import.missing)
            who.push_back(missing.code.text() + " " + util::for_terminal(missing.name));
        notes.push_back(
            "Registered and not in the list: " + util::join(who, ", ") +
            ". They stay; --withdraw-missing withdraws them, once no row is refused or doubtful.");
    }
    for (const auto& promoted : import.moved_up)
        notes.push_back(promoted.code.text() + " is confirmed from the waiting list.");
    return notes;
}

/// The same of the sheets that were read.
std::vector<std::string> notes_of(const office::ImportedTable& table) {
    std::vector<std::string> notes;
    notes.reserve(table.notes.size());
    for (const auto& note : table.notes)
        notes.push_back(util::for_terminal(in_words(note)) + ".");
    const auto unread = notes_of(table.columns);
    notes.insert(notes.end(), unread.begin(), unread.end());
    if (!table.sheet.empty())
        for (auto& note : notes)
            note = util::in_quotes(util::for_terminal(table.sheet)) + ": " + note;
    return notes;
}

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
    if (!is_of_meeting)
        wanted.list = read_list(context, invocation);
    wanted.mapping = mapping_of(invocation);
    wanted.usual_mapping = usual_mapping_of(invocation);
    wanted.header_row = invocation.number("header-row", 1, 1'048'576);
    wanted.take_hidden = invocation.has("hidden");
    wanted.take_struck = invocation.has("struck");
    wanted.take_details = invocation.has("details");
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
    print_rows(context, invocation, imported, report::import_list(imported.rows, notes, step_in_words));
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

int export_participants(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read(office::scope_of_meeting(code));
    (void)office::find_or_refuse(data.meetings, code);
    const auto sheet = exchange::roster_sheet(data, code);
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

constexpr std::array<std::string_view, 5> input_formats{"csv", "xlsx", "yaml", "json", "jsonl"};
constexpr std::array<std::string_view, 8> export_formats{"table", "csv",      "tsv",  "json",
                                                         "jsonl", "markdown", "xlsx", "yaml"};

std::vector<Option> participant_export_options() {
    auto options = with_output_options({meeting_option()});
    for (auto& option : options)
        if (option.name == "format") {
            option.help =
                "csv, xlsx, yaml, json, jsonl, tsv, markdown or table; else by the ending of --output";
            option.choices = export_formats;
        }
    return options;
}

std::vector<Option> participant_import_options() {
    return with_output_options(with_action_options({
        meeting_option(),
        {.name = "delegation",
         .value = "CODE",
         .help = "the delegation of rows that name none",
         .names = Names::delegation},
        {.name = "map",
         .value = "HEADER=FIELD",
         .help = "which field a column has, where its header does not tell; '-' leaves a column out; may be "
                 "given "
                 "several times",
         .repeats = true},
        {.name = "mapping",
         .value = "FILE",
         .help = "what the columns have, as --save-mapping wrote it for an earlier list",
         .names = Names::file},
        {.name = "save-mapping", .value = "FILE", .help = "write what was understood of the columns"},
        {.name = "columns",
         .help = "only show what each column is taken for and why, with some of its values, and what is not "
                 "read"},
        {.name = "details", .help = "columns that are not read become details"},
        {.name = "encoding",
         .value = "NAME",
         .help = "of text that is neither UTF-8 nor marked",
         .choices = exchange::encoding_names()},
        {.name = "delimiter",
         .value = "CHARACTER",
         .help = "between cells, where it is not found; or tab",
         .verbatim = true},
        {.name = "from",
         .value = "FORMAT",
         .help = "what the input is, where neither its bytes nor its name tell: csv, xlsx, yaml or json",
         .choices = input_formats},
        {.name = "sheet",
         .value = "NAME",
         .help = "of a workbook; else the one with people, or all where each is named for a delegation"},
        {.name = "header-row", .value = "N", .help = "the row with the headers, where it is not found"},
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
        {.name = "answers",
         .value = "FILE",
         .help = "a workbook or CSV file: what is asked is written there, to be filled in and given back",
         .names = Names::file},
        {.name = "replaces",
         .help = "the list has all people of the delegations in it: tell who is registered and not in it"},
        {.name = "withdraw-missing", .help = "the same, and withdraw them"},
        {.name = "from-meeting",
         .value = "MEETING",
         .help = "nominate those who were at this meeting, instead of a list",
         .names = Names::meeting},
        {.name = "skip-errors", .help = "take the good rows where others are refused or doubtful"},
    }));
}

} // namespace

std::vector<Command> participant_import_commands() {
    return {
        {.name = "participant import",
         .summary = "register the people of a CSV file, a workbook, YAML or JSON for a meeting",
         .details =
             "The table is found below titles, in the sheet that has it and in whatever encoding. Headers "
             "are "
             "known in the languages of the United Nations and of Central Asia, and as Indico and pretix "
             "write them, States and "
             "organizations by any name that they go by. Every row is told: added, changed, same, doubtful "
             "(probably somebody who is there already) or refused, with row, column, value and what to do; a "
             "row that keeps a place for somebody not named yet is held, one that is no person left out. "
             "Nothing is imported when a row is refused or doubtful, unless "
             "--skip-errors is given. An empty cell leaves what the register has, unless the row names its "
             "registration, as what export writes does: then what was emptied is taken away. Columns such as "
             "details.car-plate hold a detail of the registration, participant.details.t-shirt one of the "
             "person. Seats given up "
             "go to "
             "those who wait. An institution that the delegation does not have yet is added. Importing a "
             "file "
             "again changes nothing.",
         .examples = {{"plenary participant import -m almaty --delegation KAZ delegates.csv --dry-run",
                       "what would be imported"}},
         .arguments = {{.name = "FILE",
                        .help = "a CSV file, an .xlsx or .ods workbook, or what export writes as YAML or "
                                "JSON; - for standard "
                                "input",
                        .required = false,
                        .names = Names::file}},
         .options = participant_import_options(),
         .run = import_participants},
        {.name = "participant export",
         .summary = "write the people of a meeting as a table that can be imported again",
         .details =
             "CSV unless another format is asked for. What is changed in the table and imported again "
             "changes "
             "in the register, cell by cell. Nothing becomes a formula or loses a zero or a plus: in a "
             "workbook "
             "every cell is text, in CSV an apostrophe stands before what a spreadsheet would change, which "
             "import takes off again.",
         .examples = {{"plenary participant export -m dushanbe -o dushanbe.xlsx", "for Excel or LibreOffice"},
                      {"plenary participant export -m dushanbe -o dushanbe.csv", "for any program"}},
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
