/// \file
/// participant import|export|duplicates: lists that ministries send, and lists that go out.
#include "domain/importing.hpp"

#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "cli/yaml_table.hpp"
#include "domain/doubles.hpp"
#include "exchange/error.hpp"
#include "exchange/roster.hpp"
#include "exchange/table_file.hpp"
#include "exchange/xlsx_writing.hpp"
#include "report/registering.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <istream>
#include <ostream>
#include <unordered_set>

namespace plenary::cli {

namespace {

using namespace domain;

/// ".xlsx" of "List.XLSX".
std::string ending_of(const std::string& file) {
    auto ending = std::filesystem::path{file}.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

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

exchange::Mapping mapping_of(const Invocation& invocation) {
    exchange::Mapping mapping;
    for (const auto& pair : invocation.list("map")) {
        const auto equals = pair.rfind('=');
        if (equals == std::string::npos)
            throw CommandError(Exit::usage, "'" + util::for_terminal(pair) + "' maps nothing",
                               "write --map 'Header=field', such as --map 'Фамилия=family'");
        mapping.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return mapping;
}

/// CSV and workbooks are known by their bytes, YAML and JSON by their name, or by --from.
bool is_yaml(const Invocation& invocation) {
    const auto from = invocation.option("from");
    const auto ending = ending_of(invocation.arguments.front());
    return from ? *from == "yaml" || *from == "json" : is_yaml_ending(ending) || ending == ".json";
}

exchange::TableReading read_input(const Context& context, const Invocation& invocation) {
    const auto& file = invocation.arguments.front();
    const auto bytes = file == "-" ? std::string{std::istreambuf_iterator<char>{context.in()}, {}}
                                   : exchange::table_bytes(file);
    if (is_yaml(invocation))
        return read_yaml_table(file == "-" ? "stdin" : file, bytes);
    return exchange::read_table(bytes, table_options(invocation));
}

RowReport report_of(const exchange::Problem& problem) {
    RowReport report;
    report.row = problem.row;
    report.column = problem.column;
    report.value = problem.value;
    report.message = problem.message;
    report.hint = problem.hint;
    return report;
}

/// Rows as people, and what of the table cannot be read.
struct Incoming {
    std::vector<ImportRow> rows;
    std::vector<RowReport> refused;
    std::vector<std::string> notes; ///< columns that are not read
    bool table_is_sound = true;     ///< with trouble in the header no row can be trusted
};

/// What a field of a table holds for which the register has no place, and what to do.
std::string no_place_for(exchange::Field field) {
    switch (field) {
    case exchange::Field::checked_in:
        return "check-ins are entered with 'plenary checkin scan --happened DATE'";
    case exchange::Field::registered_at:
        return "the log tells when somebody was registered";
    case exchange::Field::remarks:
        return "the register has no place for remarks";
    default:
        return {};
    }
}

/// Tells of the columns that are not read, and why.
std::vector<std::string> notes_of(const exchange::Columns& columns) {
    std::vector<std::string> notes;
    std::vector<std::string> unread;
    for (const auto& column : columns.columns) {
        const auto name = "'" + util::for_terminal(column.header) + "'";
        const auto why = column.field ? no_place_for(*column.field) : column.hint;
        if (!why.empty())
            notes.push_back("The column " + name + " is not read: " + why + ".");
        else if (!column.field && !column.header.empty())
            unread.push_back(name);
    }
    if (unread.size() == 1)
        notes.push_back("The column " + unread.front() + " is not read.");
    else if (!unread.empty())
        notes.push_back("These columns are not read: " + util::join(unread, ", ") + ".");
    return notes;
}

/// Tells what follows from the rows.
std::vector<std::string> notes_of(const Import& import) {
    std::vector<std::string> notes;
    for (const auto& [delegation, institution] : import.institutions)
        notes.push_back("New institution of " + delegation.text() + ": " + institution.code.text() + " (" +
                        util::for_terminal(institution.name.in()) + ").");
    for (const auto& promoted : import.promoted)
        notes.push_back(promoted.code.text() + " is confirmed from the waiting list.");
    return notes;
}

Incoming incoming_of(const Context& context, const Invocation& invocation) {
    Incoming incoming;
    auto reading = read_input(context, invocation);
    const auto columns = exchange::match_columns(reading.table.header, mapping_of(invocation));
    for (const auto& problem : columns.problems)
        incoming.refused.push_back(report_of(problem));
    incoming.table_is_sound = columns.problems.empty();
    incoming.notes = notes_of(columns);
    auto roster = exchange::read_roster(reading.table, columns);
    roster.problems.insert(roster.problems.end(), reading.problems.begin(), reading.problems.end());
    std::unordered_set<int> bad_rows;
    for (const auto& problem : roster.problems) {
        incoming.refused.push_back(report_of(problem));
        bad_rows.insert(problem.row);
    }
    std::erase_if(roster.rows, [&](const auto& row) { return bad_rows.contains(row.row); });
    incoming.rows = std::move(roster.rows);
    return incoming;
}

/// All about the meeting, and the people whom rows name by code.
registry::Scope scope_of_import(const std::vector<ImportRow>& rows, const MeetingCode& meeting) {
    auto scope = scope_of_meeting(meeting);
    for (const auto& row : rows)
        if (!row.participant.empty())
            scope.participants.emplace_back(row.participant);
    return scope;
}

/// Whether a code is used. A long list asks for each of its names, and is answered from memory.
std::function<bool(const ParticipantCode&)> asking_for_codes(const registry::Registry& registry,
                                                             std::size_t names) {
    constexpr std::size_t codes_read_while_one_is_looked_for = 8;
    const auto people = registry.counts()[static_cast<std::size_t>(Kind::participant)];
    if (names * codes_read_while_one_is_looked_for < static_cast<std::size_t>(people))
        return [&registry](const ParticipantCode& code) { return registry.is_used(code); };
    return [used = registry.used_codes()](const ParticipantCode& code) { return used.contains(code.text()); };
}

bool is_bad(const RowReport& row) {
    return row.outcome == RowOutcome::refused || row.outcome == RowOutcome::doubtful;
}

int import_(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    auto incoming = incoming_of(context, invocation);
    ImportOptions options;
    if (const auto delegation = invocation.option("delegation"))
        options.delegation.emplace(*delegation);
    options.sources = source_of(invocation);
    options.all_new = invocation.has("new");
    std::vector<RowReport> reports = incoming.refused;
    std::vector<std::string> notes;
    bool stopped = !incoming.table_is_sound;
    act(context, invocation, "participant import", scope_of_import(incoming.rows, meeting_code),
        [&](const Scene& scene) {
            const auto& meeting = find_or_fail(scene.base.meetings, meeting_code);
            if (options.delegation)
                (void)find_or_fail(scene.base.delegations, *options.delegation);
            const Register known{
                [&](const std::vector<PersonName>& names) { return scene.registry.namesakes(names); },
                asking_for_codes(scene.registry, incoming.rows.size()),
                scene.registry.retired_codes(meeting_code)};
            const auto rows = std::move(incoming.rows); // they make room for what comes of them
            auto import = plan_import(meeting, scene.base, rows, options, known);
            reports.insert(reports.end(), std::make_move_iterator(import.rows.begin()),
                           std::make_move_iterator(import.rows.end()));
            notes = notes_of(import);
            const bool some_bad = std::any_of(reports.begin(), reports.end(), is_bad);
            stopped = stopped || (some_bad && !invocation.has("skip-errors"));
            return stopped ? Dataset{} : std::move(import.wanted);
        });
    std::stable_sort(reports.begin(), reports.end(),
                     [](const auto& a, const auto& b) { return a.row < b.row; });
    notes.insert(notes.end(), incoming.notes.begin(), incoming.notes.end());
    context.print(report::import_list(reports, notes));
    if (!stopped)
        return 0;
    context.err() << "Nothing was imported. Mend the rows, or take the others with --skip-errors.\n";
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

int export_(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read(scope_of_meeting(code));
    (void)find_or_fail(data.meetings, code);
    const auto sheet = exchange::roster_sheet(data, code);
    const auto format = export_format(context, invocation);
    context.print([&](std::ostream& out) {
        if (format == "xlsx")
            out << exchange::write_xlsx(sheet, code.text());
        else if (format == "yaml")
            write_yaml(out, sheet);
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

constexpr std::array<std::string_view, 4> input_formats{"csv", "xlsx", "yaml", "json"};
constexpr std::array<std::string_view, 8> export_formats{"table", "csv",      "tsv",  "json",
                                                         "jsonl", "markdown", "xlsx", "yaml"};

std::vector<Option> export_options() {
    auto options = with_output_options({meeting_option()});
    for (auto& option : options)
        if (option.name == "format") {
            option.help =
                "csv, xlsx, yaml, json, jsonl, tsv, markdown or table; else by the ending of --output";
            option.choices = export_formats;
        }
    return options;
}

std::vector<Option> import_options() {
    return with_output_options(with_action_options({
        meeting_option(),
        {.name = "delegation",
         .value = "CODE",
         .help = "the delegation of rows that name none",
         .names = Names::delegation},
        {.name = "map",
         .value = "HEADER=FIELD",
         .help =
             "which field a column has, where its header does not tell; several joined by commas, '-' leaves "
             "a column out"},
        {.name = "encoding",
         .value = "NAME",
         .help = "of text that is neither UTF-8 nor marked",
         .choices = exchange::encoding_names()},
        {.name = "delimiter", .value = "CHARACTER", .help = "between cells, where it is not found; or tab"},
        {.name = "from",
         .value = "FORMAT",
         .help = "what the input is, where neither its bytes nor its name tell: csv, xlsx, yaml or json",
         .choices = input_formats},
        {.name = "sheet", .value = "NAME", .help = "of a workbook; else the first that is not hidden"},
        {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"},
        {.name = "new",
         .help = "likely doubles are new people, and names near those of known institutions new ones"},
        {.name = "skip-errors", .help = "take the good rows where others are refused or doubtful"},
    }));
}

} // namespace

std::vector<Command> importing_commands() {
    return {
        {.name = "participant import",
         .summary = "register the people of a CSV file, a workbook, YAML or JSON for a meeting",
         .details =
             "Headers are known in English, French and Russian, and as Indico and pretix write them. Every "
             "row is "
             "told: added, changed, same, doubtful (probably somebody who is there already) or refused, with "
             "row, "
             "column, value and what to do. Nothing is imported when a row is refused or doubtful, unless "
             "--skip-errors is given. An empty cell leaves what the register has, unless the row names its "
             "registration, as what export writes does: then what was emptied is taken away. Seats given up "
             "go to "
             "those who wait. An institution that the delegation does not have yet is added. Importing a "
             "file "
             "again changes nothing.",
         .examples = {{"plenary participant import -m almaty --delegation KAZ delegates.csv --dry-run",
                       "what would be imported"}},
         .arguments =
             {{.name = "FILE",
               .help = "a CSV file, an .xlsx workbook, or what export writes as YAML or JSON; - for standard "
                       "input",
               .names = Names::file}},
         .options = import_options(),
         .run = import_},
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
         .options = export_options(),
         .run = export_},
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
