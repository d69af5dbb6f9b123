#include "cli/people/import_notes.hpp"

#include "cli/remedies.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace plenary::cli {

using namespace domain;

namespace {

/// What a field of a table holds for which the register has no place, and what to do.
std::string no_place_for(std::string_view field) {
    if (field == "checked_in")
        return "who came is entered with 'plenary checkin import'";
    if (field == "registered_at")
        return "the log tells when somebody was registered";
    return field == "remarks" ? "the register has no place for remarks" : "";
}

/// Tells of the columns that are not read, and why.
std::vector<std::string> notes_on_columns(const exchange::Columns& columns) {
    std::vector<std::string> notes;
    std::vector<std::string> unread;
    for (const auto& column : columns.columns) {
        const auto name = "'" + util::for_terminal(column.header) + "'";
        const auto why = column.field.empty() ? in_words(column.hint) : no_place_for(column.field);
        if (!why.empty())
            notes.push_back(fmt::format("The column {} is not read: {}.", name, why));
        else if (column.field.empty() && !column.header.empty())
            unread.push_back(name);
    }
    if (unread.size() == 1)
        notes.push_back(fmt::format("The column {} is not read.", unread.front()));
    else if (!unread.empty())
        notes.push_back(fmt::format("These columns are not read: {}.", util::join(unread, ", ")));
    return notes;
}

/// Of many the first are named, so that the answer stays on one screen.
std::string told_new(const std::string& what, std::vector<std::string> who) {
    constexpr std::size_t most_named = 12;
    const auto count = who.size();
    const auto left = count > most_named ? count - most_named : 0;
    who.resize(count - left);
    const auto more = left > 0 ? fmt::format(" and {} more", left) : std::string{};
    return fmt::format("New {}{}: {}{}.", what, count == 1 ? "" : "s", util::join(who, ", "), more);
}

std::string note_of_new(const std::vector<Delegation>& delegations) {
    std::vector<std::string> who;
    for (const auto& delegation : delegations)
        who.push_back(
            fmt::format("{} ({})", delegation.code.text(), util::for_terminal(delegation.name.in())));
    return told_new("delegation", std::move(who));
}

std::string note_of_new(const std::vector<NewInstitution>& institutions) {
    std::vector<std::string> who;
    for (const auto& [delegation, institution] : institutions)
        who.push_back(fmt::format("{} ({}) of {}", institution.code.text(),
                                  util::for_terminal(institution.name.in()), delegation.text()));
    return told_new("institution", std::move(who));
}

/// Of those who come newly; the first rows are named.
std::string note_of_unsaid_families(const std::vector<RowReport>& rows) {
    constexpr std::size_t shown = 5;
    std::vector<std::string> numbers;
    std::size_t count = 0;
    for (const auto& row : rows)
        if (row.has_family_unsaid && row.outcome == RowOutcome::added && ++count <= shown)
            numbers.push_back(std::to_string(row.row));
    if (count == 0)
        return {};
    return fmt::format("Nothing tells which words are the family name of {} ({}{}{}): in lists they stand "
                       "under the first word. '--name-order family-first' or 'given-first' tells it of all; "
                       "'plenary participant edit CODE --family' of one.",
                       count, count == 1 ? "row " : "rows ", util::join(numbers, ", "),
                       count > shown ? ", ..." : "");
}

} // namespace

std::vector<std::string> notes_of(const office::Imported& import) {
    std::vector<std::string> notes;
    if (!import.delegations.empty())
        notes.push_back(note_of_new(import.delegations));
    if (!import.institutions.empty())
        notes.push_back(note_of_new(import.institutions));
    const auto returning = std::count_if(import.rows.begin(), import.rows.end(),
                                         [](const RowReport& row) { return row.is_returning; });
    if (returning > 0)
        notes.push_back(fmt::format("Known from elsewhere in the register: {}.", returning));
    const auto by_title = std::count_if(import.rows.begin(), import.rows.end(), [](const RowReport& row) {
        return row.has_gender_by_title && row.outcome == RowOutcome::added;
    });
    if (by_title > 0)
        notes.push_back(fmt::format("Women and men by title: {}.", by_title));
    if (auto note = note_of_unsaid_families(import.rows); !note.empty())
        notes.push_back(std::move(note));
    if (!import.missing.empty()) {
        std::vector<std::string> who;
        for (const auto& missing : import.missing)
            who.push_back(missing.code.text() + " " + util::for_terminal(missing.name));
        notes.push_back(fmt::format("Registered and not in the list: {}. They stay; --withdraw-missing "
                                    "withdraws them, once no row is refused or doubtful.",
                                    util::join(who, ", ")));
    }
    for (const auto& promoted : import.moved_up)
        notes.push_back(promoted.code.text() + " is confirmed from the waiting list.");
    return notes;
}

std::vector<std::string> notes_of(const office::ImportedTable& table) {
    std::vector<std::string> notes;
    notes.reserve(table.notes.size());
    for (const auto& note : table.notes)
        notes.push_back(util::for_terminal(in_words(note)) + ".");
    const auto unread = notes_on_columns(table.columns);
    notes.insert(notes.end(), unread.begin(), unread.end());
    if (!table.sheet.empty())
        for (auto& note : notes)
            note = util::in_quotes(util::for_terminal(table.sheet)) + ": " + note;
    return notes;
}

} // namespace plenary::cli
