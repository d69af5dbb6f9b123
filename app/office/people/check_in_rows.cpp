#include "office/people/check_in_rows.hpp"

#include "domain/code.hpp"
#include "domain/import/known_delegations.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/people/roster.hpp"
#include "names/fold.hpp"
#include "office/people/answering.hpp"
#include "util/text.hpp"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace plenary::office {

using namespace domain;
using exchange::SignedIn;

namespace {

/// "EST-001", "kadri@mfa.example" or "Kadri Saar" in one column, whatever that is taken for.
void take_for_what_it_is(ImportRow& row) {
    auto& name = row.name;
    const bool has_name_alone = row.code.empty() && row.participant.empty() && name.family.empty();
    const auto text = util::trim(!row.code.empty()          ? row.code
                                 : !row.participant.empty() ? row.participant
                                 : has_name_alone           ? name.given
                                                            : std::string{});
    const auto emails = exchange::read_emails(text);
    const bool is_name_as_code = !has_name_alone && text.find(' ') != std::string::npos &&
                                 text.find_first_of("0123456789") == std::string::npos;
    const bool is_code_as_name = is_code(text, CodeStyle::registration) && row.code.empty();
    if (emails.empty() && !is_code_as_name && (!is_name_as_code || !name.given.empty()))
        return;
    if (has_name_alone)
        name = {};
    row.code.clear();
    row.participant.clear();
    row.whole_name.clear();
    if (!emails.empty())
        row.of_person.push_back({"email", false, emails.front(), false});
    else if (is_code_as_name)
        row.code = text;
    else
        name.given = text;
}

void tell_problem(const exchange::Problem& problem, const std::string& sheet, CheckInsImported& imported) {
    RowReport report;
    report.row = problem.row;
    report.sheet = sheet;
    report.complaint = problem.complaint;
    imported.rows.push_back(std::move(report));
}

/// The rows of a table that can be read; what cannot is told.
void read_check_in_table(exchange::FoundTable table, const DaySpan& days, Answers& answers,
                         std::vector<ListedRow>& rows, CheckInsImported& imported) {
    answers.fill_in(table, imported.rows);
    auto times = exchange::read_sign_ins(table, days);
    std::unordered_map<int, std::vector<SignedIn>> by_row;
    for (std::size_t i = 0; i < table.table.rows.size(); ++i)
        by_row.emplace(table.table.rows[i].number, times.rows[i]);
    auto roster = exchange::read_roster(table.table, table.columns);
    std::unordered_set<int> bad_rows;
    for (const auto& problem : table.columns.problems) {
        tell_problem(problem, table.sheet, imported);
        imported.rows.back().is_of_column = problem.row > 0; // else it is in what was typed
    }
    for (auto& report : table.left_out) {
        report.sheet = table.sheet;
        imported.rows.push_back(std::move(report));
    }
    for (const auto* problems : {&roster.problems, &table.problems, &times.problems})
        for (const auto& problem : *problems) {
            tell_problem(problem, table.sheet, imported);
            bad_rows.insert(problem.row);
        }
    for (auto& row : roster.rows)
        if (!bad_rows.contains(row.row)) {
            row.sheet = table.sheet;
            auto when = by_row[row.row];
            rows.push_back({std::move(row), std::move(when)});
        }
    imported.notes.insert(imported.notes.end(), table.notes.begin(), table.notes.end());
}

/// Whether a delegation of the registry, or a State or an organization, goes by the name.
std::function<bool(const std::string&)> delegation_names(const Dataset& base) {
    std::unordered_set<std::string> names;
    for (const auto& delegation : base.delegations)
        for (const auto& [language, name] : delegation.name.by_language())
            names.insert(names::fold(name));
    return [names = std::move(names)](const std::string& text) {
        return names.contains(names::fold(text)) || find_known(text).size() == 1;
    };
}

} // namespace

std::vector<ListedRow> read_check_in_rows(CheckInList& wanted, const DaySpan& days, const Dataset& base,
                                          CheckInsImported& imported) {
    Answers answers{wanted.answers};
    exchange::FindingOptions options;
    options.mapping = wanted.mapping;
    options.usual_mapping = answers.mapping();
    options.header_row = wanted.header_row;
    options.take_addresses = true;
    options.is_delegation = delegation_names(base);
    std::vector<ListedRow> rows;
    for (auto& table : exchange::find_tables(std::move(wanted.list), options))
        read_check_in_table(std::move(table), days, answers, rows, imported);
    std::vector<ImportRow> said;
    std::map<std::pair<std::string, int>, std::vector<SignedIn>> when;
    for (auto& row : rows) {
        when.emplace(std::pair{row.said.sheet, row.said.row}, std::move(row.when));
        said.push_back(std::move(row.said));
    }
    answers.decide(said, imported.rows);
    for (auto& row : said)
        take_for_what_it_is(row);
    rows.clear();
    for (auto& row : said) {
        auto& moments = when[{row.sheet, row.row}];
        rows.push_back({std::move(row), std::move(moments)});
    }
    return rows;
}

} // namespace plenary::office
