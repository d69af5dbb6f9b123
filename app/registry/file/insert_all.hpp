/// \file
/// Rows by the hundred thousand: inserted several at a time, since to begin and to end a statement takes SQLite about as
/// long as to insert a small row.
#pragma once

#include "registry/file/query.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace plenary::registry {

inline constexpr std::size_t rows_at_once = 32;

/// Inserts a row for each of `items`, in their order. `into`: the table and its columns, such as "note (place, text)"; `lend(query, item)`
/// lends the values of a row, each of which must live until the next 32 rows are lent. What fails is taken back by the transaction
/// around it, which must be rolled back then: that is FAIL, since for ABORT SQLite would keep a journal of each statement.
template<class Items, class Lend>
void insert_all(Database& db, std::string_view into, const Items& items, Lend lend) {
    std::string row = "(?";
    for (const char c : into)
        if (c == ',')
            row += ", ?";
    row += ')';
    const auto insert_of = [&](std::size_t rows) {
        auto sql = "INSERT OR FAIL INTO " + std::string{into} + " VALUES " + row;
        for (std::size_t i = 1; i < rows; ++i)
            sql += ", " + row;
        return sql;
    };
    auto item = items.begin();
    const auto insert = [&](Query& statement, std::size_t rows) {
        statement.begin();
        for (std::size_t i = 0; i < rows; ++i)
            lend(statement, *item++);
        statement.run_lent();
    };
    auto left = static_cast<std::size_t>(items.end() - items.begin());
    if (left >= rows_at_once) {
        Query many{db, insert_of(rows_at_once)};
        for (; left >= rows_at_once; left -= rows_at_once)
            insert(many, rows_at_once);
    }
    if (left == 0)
        return;
    Query one{db, insert_of(1)};
    for (; left > 0; --left)
        insert(one, 1);
}

} // namespace plenary::registry
