#include "registry/things/table.hpp"

#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::registry {

namespace {

std::string join(std::string_view from, std::string_view to) {
    const std::string table{to};
    return fmt::format(" JOIN {} ON {}.id = {}.{}_id", table, table, from, table);
}

std::string in_column_form(std::string name) {
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

void ColumnList::source(const domain::Sources&) {
    stored_.emplace_back("citation_id");
    read_.emplace_back("citation.codes");
    joins_ += join(table_, "citation");
}

void ColumnList::add(std::string name) {
    stored_.push_back(in_column_form(std::move(name)));
    read_.push_back(table_ + "." + stored_.back());
}

void ColumnList::refer(std::string_view noun, bool may_be_null) {
    stored_.push_back(std::string{noun} + "_id");
    read_.push_back(std::string{noun} + ".code");
    if (may_be_null)
        left_joins_ += " LEFT" + join(table_, noun);
    else
        joins_ += join(table_, noun);
}

void ColumnList::look_beyond(std::string_view by, std::string_view noun) {
    read_.push_back(std::string{noun} + ".code");
    joins_ += join(by, noun);
}

std::string ColumnList::upsert(std::string_view key) const {
    const std::vector<std::string> places(stored_.size(), "?");
    std::vector<std::string> changes;
    const auto keys = ", " + std::string{key} + ",";
    for (const auto& column : stored_)
        if (keys.find(" " + column + ",") == std::string::npos)
            changes.push_back(fmt::format("{} = excluded.{}", column, column));
    return "INSERT INTO " + table_ + " (" + util::join(stored_, ", ") + ") VALUES (" +
           util::join(places, ", ") + ") ON CONFLICT (" + std::string{key} + ") DO UPDATE SET " +
           util::join(changes, ", ");
}

std::string ColumnList::insert() const {
    const std::vector<std::string> places(stored_.size(), "?");
    return fmt::format("INSERT OR FAIL INTO {} ({}) VALUES ({})", table_, util::join(stored_, ", "),
                       util::join(places, ", "));
}

std::string ColumnList::select() const {
    return "SELECT " + util::join(read_, ", ") + " FROM " + table_ + joins_ + left_joins_;
}

std::string table_of(domain::Kind kind) {
    return in_column_form(std::string{word(kind)});
}

} // namespace plenary::registry
