#include "cli/people/list_reading.hpp"

#include "cli/error.hpp"
#include "exchange/files/table_file.hpp"
#include "exchange/files/tree_table.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <istream>
#include <ostream>
#include <sstream>
#include <utility>

namespace plenary::cli {

bool is_yaml_ending(const std::string& ending) {
    return ending == ".yaml" || ending == ".yml";
}

namespace {

exchange::TableOptions table_options(const Invocation& invocation) {
    exchange::TableOptions options;
    if (const auto name = invocation.option("encoding"))
        options.encoding = exchange::parse_encoding(*name);
    if (const auto text = invocation.option("delimiter")) {
        const auto delimiter = *text == "tab" ? std::string{"\t"} : *text;
        if (delimiter.size() != 1)
            throw CommandError(Exit::usage, fmt::format("'{}' is no delimiter", util::for_terminal(*text)),
                               "write one character such as ';', or tab");
        options.delimiter = delimiter.front();
    }
    options.sheet = invocation.option("sheet");
    if (invocation.has("struck"))
        options.struck_runs = exchange::StruckRuns::taken;
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
        throw CommandError(Exit::usage, fmt::format("'{}' maps nothing", util::for_terminal(pair)),
                           "write --map 'Header=field', such as --map 'Фамилия=family'");
    return {pair.substr(0, equals), pair.substr(equals + 1)};
}

bool is_workbook_name(const std::string& file) {
    return ending_of(file) == ".xlsx";
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

} // namespace

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

/// What `--answers` has, where the file is there.
std::vector<exchange::Question> answers_of(const Invocation& invocation) {
    const auto file = invocation.option("answers");
    if (!file || !std::filesystem::exists(*file))
        return {};
    return exchange::read_questions(exchange::read_grids(exchange::table_bytes(*file)));
}

/// "'same', 'new' or 'leave out'": the answers that these questions may have.
std::string answers_in_words(const std::vector<exchange::Question>& questions) {
    using exchange::Question;
    const auto asks = [&](bool (*is_so)(const Question&)) {
        return std::any_of(questions.begin(), questions.end(), is_so);
    };
    std::vector<std::string> answers;
    if (asks([](const Question& each) { return each.is_about_person(); }))
        answers.insert(answers.end(), {"'same'", "'new'"});
    if (asks([](const Question& each) { return each.asks_for_one_person(); }))
        answers.emplace_back("'one person'");
    answers.emplace_back("'leave out'");
    if (asks([](const Question& each) { return each.is_about_column(); }))
        answers.emplace_back("the field of a column");
    if (asks([](const Question& each) { return !each.is_about_person() && !each.is_about_column(); }))
        answers.emplace_back("what a cell should say");
    const auto last = std::move(answers.back());
    answers.pop_back();
    return answers.empty() ? last : util::join(answers, ", ") + " or " + last;
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
    if (invocation.has("dry-run")) {
        context.err() << "What is asked is not written in a dry run: " << util::for_terminal(*file) << "\n";
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
    context.err() << unanswered << (unanswered == 1 ? " question is" : " questions are") << " in "
                  << util::for_terminal(*file) << ": write " << answers_in_words(open)
                  << " into the column 'answer', and give the same command again.\n";
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

std::vector<Option> with_list_options(std::vector<Option> options) {
    static constexpr std::array<std::string_view, 5> formats{"csv", "xlsx", "yaml", "json", "jsonl"};
    const std::vector<Option> own{
        {.name = "map",
         .value = "HEADER=FIELD",
         .help = "which field a column has, where its header does not tell; '-' leaves a column out; may be "
                 "given several times",
         .repeats = true},
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
         .choices = formats},
        {.name = "sheet",
         .value = "NAME",
         .help = "of a workbook; else the one with people, or all where each is named for a delegation"},
        {.name = "header-row", .value = "N", .help = "the row with the headers, where it is not found"},
        {.name = "answers",
         .value = "FILE",
         .help = "a workbook or CSV file: what is asked is written there, to be filled in and given back",
         .names = Names::file,
         .writes = true}};
    options.insert(options.end(), own.begin(), own.end());
    return options;
}

} // namespace plenary::cli
