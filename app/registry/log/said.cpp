#include "registry/log/said.hpp"

#include "domain/change/keyed_record.hpp"
#include "domain/people/personal.hpp"
#include "registry/error.hpp"
#include "registry/file/insert_all.hpp"
#include "registry/log/audit.hpp"
#include "registry/log/history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace plenary::registry {

using namespace domain;

namespace {

/// What a fixture said, from a column that holds it.
std::string lines_at(const Query& row, int column) {
    auto lines = row.text(column);
    if (!are_lines(lines))
        throw UnsoundRow("the registry holds what a fixture said, and it cannot be read");
    return lines;
}

} // namespace

void keep_said(Database& db, std::int64_t action, bool changed, const std::string& fixture,
               const std::vector<Statement>& statements) {
    if (!changed) {
        Query said{db, "INSERT OR REPLACE INTO said (kind, name, fixture, action_id, changed, fields) VALUES "
                       "(?, ?, ?, ?, 0, ?)"};
        for (const auto& [key, lines] : statements)
            said.run_with(word(key.kind), key.name, fixture, action, lines);
        return;
    }
    // Of a new action nothing was said yet.
    insert_all(db, "said (kind, name, fixture, action_id, changed, fields)", statements,
               [&](Query& row, const Statement& statement) {
                   row.lend_next(word(statement.key.kind));
                   row.lend_next(statement.key.name);
                   row.lend_next(fixture);
                   row.lend_next(action);
                   row.lend_next(1);
                   row.lend_next(statement.lines);
               });
}

std::vector<std::vector<Said>> load_said(Database& db, const std::vector<Key>& things) {
    std::vector<std::vector<Said>> all(things.size());
    if (!Query{db, "SELECT 1 FROM said LIMIT 1"}.next())
        return all;
    const auto taken_back = actions_taken_back(db);
    Query row{db, "SELECT fixture, action_id, fields, changed FROM said WHERE kind = ? AND name = ? ORDER BY "
                  "action_id"};
    for (std::size_t i = 0; i < things.size(); ++i) {
        auto& said = all[i];
        for (row.with(word(things[i].kind), things[i].name); row.next();) {
            if (row.integer(3) != 0 && taken_back.contains(row.integer(1)))
                continue;
            auto fixture = row.text(0);
            std::erase_if(said, [&](const Said& older) { return older.fixture == fixture; });
            said.push_back({std::move(fixture), row.integer(1), lines_at(row, 2)});
        }
    }
    return all;
}

namespace {

/// Whether the path leads into an item that is the participant, such as a speaker.
bool leads_to(std::string_view path, const std::string& code) {
    return path.find("[" + code + "]") != std::string_view::npos ||
           path.find("[" + code + "#") != std::string_view::npos;
}

/// Takes fields away from what was said in the rows of a statement that yields kind, name, fixture, action_id and fields, and
/// puts others in their place.
void take_from(Database& db, Query& said, const std::function<bool(const KeyedField&)>& is_taken,
               const KeyedRecord& instead = {}) {
    struct Row {
        std::string kind, name, fixture;
        std::int64_t action;
        KeyedRecord fields;
    };
    std::vector<Row> rows;
    while (said.next())
        rows.push_back(
            {said.text(0), said.text(1), said.text(2), said.integer(3), from_lines(lines_at(said, 4))});
    Query rewrite{db,
                  "UPDATE said SET fields = ? WHERE kind = ? AND name = ? AND fixture = ? AND action_id = ?"};
    for (auto& row : rows)
        if (std::erase_if(row.fields, is_taken) > 0) {
            row.fields.insert(row.fields.end(), instead.begin(), instead.end());
            rewrite.with(to_lines(row.fields), row.kind, row.name, row.fixture, row.action).run();
        }
}

} // namespace

void forget_said(Database& db, const ParticipantCode& participant, const std::vector<Key>& things) {
    Query of_thing{db, "DELETE FROM said WHERE kind = ? AND name = ?"};
    for (const auto& key : things)
        of_thing.with(word(key.kind), key.name).run();
    Query naming{db, "SELECT kind, name, fixture, action_id, fields FROM said WHERE instr(fields, ?) > 0"};
    take_from(db, naming.with(participant), [&](const KeyedField& field) {
        return field.value == participant.text() || leads_to(field.path, participant.text());
    });
}

void forget_said_details(Database& db, const Key& registration) {
    Query of_thing{db, "SELECT kind, name, fixture, action_id, fields FROM said WHERE kind = ? AND name = ?"};
    take_from(
        db, of_thing.with(word(registration.kind), registration.name),
        [](const KeyedField& field) {
            return serves_the_meeting(field.path) || field.path == details_forgotten;
        },
        KeyedRecord{{std::string{details_forgotten}, "", ""}});
}

std::vector<std::string> audit_said(Database& db) {
    std::vector<std::string> problems;
    Query row{db, "SELECT kind, name, fixture, fields FROM said ORDER BY kind, name, fixture, action_id"};
    while (row.next() && problems.size() < most_problems)
        if (row.text(1).empty() || !from_word<Kind>(row.text(0)) || !are_lines(row.text(3)))
            problems.push_back(fmt::format("what the fixture '{}' said of {} {} cannot be read", row.text(2),
                                           row.text(0), row.text(1)));
    return problems;
}

} // namespace plenary::registry
