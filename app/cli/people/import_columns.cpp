#include "cli/people/import_columns.hpp"

#include "cli/remedies.hpp"
#include "domain/change/typed_code.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <utility>

namespace plenary::cli {

using namespace domain;

namespace {

/// A list of badges has their tokens, which are keys to the door.
std::vector<std::string> samples_shown(std::vector<std::string> values) {
    for (auto& value : values)
        if (read_token_as_typed(value))
            value = "a badge";
    return values;
}

} // namespace

util::Sheet columns_sheet(const std::vector<office::ImportedTable>& tables) {
    util::Sheet sheet;
    sheet.columns = {{"column", "COLUMN"}, {"read_as", "READ AS"}, {"why", "WHY"}, {"values", "VALUES"}};
    const bool several = std::any_of(tables.begin(), tables.end(),
                                     [](const office::ImportedTable& table) { return !table.sheet.empty(); });
    if (several)
        sheet.columns.insert(sheet.columns.begin(), {"sheet", "SHEET"});
    for (const auto& table : tables)
        for (std::size_t i = 0; i < table.columns.columns.size(); ++i) {
            const auto& column = table.columns.columns[i];
            const auto values =
                i < table.samples.size() ? samples_shown(table.samples[i]) : std::vector<std::string>{};
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

void save_mapping(const Context& context, const Invocation& invocation,
                  const std::vector<office::ImportedTable>& tables) {
    const auto file = invocation.option("save-mapping");
    if (!file)
        return;
    if (invocation.has("dry-run")) {
        context.err() << "Not written in a dry run: " << util::for_terminal(*file) << "\n";
        return;
    }
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

} // namespace plenary::cli
