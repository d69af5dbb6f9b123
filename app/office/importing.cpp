#include "office/importing.hpp"

#include "exchange/roster.hpp"
#include "office/lookup.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_set>

namespace plenary::office {

using namespace domain;

namespace {

RowReport report_of(const exchange::Problem& problem) {
    RowReport report;
    report.row = problem.row;
    report.complaint = problem.complaint;
    return report;
}

/// The rows that can be read; what cannot is told in `imported`.
std::vector<ImportRow> read_rows(ImportList& wanted, Imported& imported) {
    imported.columns = exchange::match_columns(wanted.list.table.header, wanted.mapping);
    imported.is_taken = imported.columns.problems.empty(); // with trouble in the header no row can be trusted
    for (const auto& problem : imported.columns.problems)
        imported.rows.push_back(report_of(problem));
    auto roster = exchange::read_roster(wanted.list.table, imported.columns);
    std::unordered_set<int> bad_rows;
    for (const auto* problems : {&roster.problems, &wanted.list.problems})
        for (const auto& problem : *problems) {
            imported.rows.push_back(report_of(problem));
            bad_rows.insert(problem.row);
        }
    std::erase_if(roster.rows, [&](const auto& row) { return bad_rows.contains(row.row); });
    return std::move(roster.rows);
}

/// All about the meeting, and the people whom rows name by code.
registry::Scope scope_of(const std::vector<ImportRow>& rows, const MeetingCode& meeting) {
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
    const auto people = registry.counts()[static_cast<std::size_t>(kind_of<Participant>)];
    if (names * codes_read_while_one_is_looked_for < static_cast<std::size_t>(people))
        return [&registry](const ParticipantCode& code) { return registry.is_used(code); };
    return [used = registry.used_codes()](const ParticipantCode& code) { return used.contains(code.text()); };
}

bool is_bad(const RowReport& row) {
    return row.outcome == RowOutcome::refused || row.outcome == RowOutcome::doubtful;
}

void sort_by_row(std::vector<RowReport>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
}

} // namespace

Imported import_list(Office& office, const Request& request, ImportList wanted) {
    Imported imported;
    const auto rows = read_rows(wanted, imported);
    wanted.list = {}; // it makes room for what comes of it
    Change change{office, request, "participant import"};
    if (change.was_done()) {
        imported.ended = Ended::before;
        sort_by_row(imported.rows);
        return imported;
    }
    const auto& base = change.read(scope_of(rows, wanted.meeting));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    if (wanted.delegation)
        (void)find_or_refuse(base.delegations, *wanted.delegation);
    const Register known{
        [&](const std::vector<PersonName>& names) { return change.registry().namesakes(names); },
        asking_for_codes(change.registry(), rows.size()), change.registry().retired_codes(wanted.meeting)};
    auto import =
        plan_import(meeting, base, rows, {wanted.delegation, request.sources(), wanted.all_new}, known);
    imported.rows.insert(imported.rows.end(), std::make_move_iterator(import.rows.begin()),
                         std::make_move_iterator(import.rows.end()));
    imported.institutions = std::move(import.institutions);
    imported.moved_up = std::move(import.promoted);
    const bool some_bad = std::any_of(imported.rows.begin(), imported.rows.end(), is_bad);
    imported.is_taken = imported.is_taken && (!some_bad || wanted.skip_errors);
    sort_by_row(imported.rows);
    if (!imported.is_taken) {
        imported.ended = Ended::unchanged;
        return imported;
    }
    change.want_all(std::move(import.wanted));
    imported.ended = change.finish();
    return imported;
}

} // namespace plenary::office
