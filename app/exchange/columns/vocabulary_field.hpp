/// \file
/// A column of words of a vocabulary. Part of list_fields.
#pragma once

#include "domain/import/importing.hpp"
#include "exchange/columns/list_fields.hpp"
#include "exchange/people/list_row.hpp"
#include "util/text.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace plenary::exchange {

template<class Value>
ListField one_of(const char* word, std::optional<Value> domain::ImportRow::* member,
                 std::optional<Value> (*read)(std::string_view), ListField::Write write) {
    return {word,
            [=](ListRow& row, const std::string& cell, bool) -> std::optional<domain::Complaint> {
                row.said.*member = read(cell);
                if (cell.empty() || row.said.*member)
                    return std::nullopt;
                const std::span<const std::string_view> known{domain::Words<Value>::all};
                return domain::Complaint{"", "", std::string{"this is no "} + word + " that is known",
                                         "write one of " + util::join({known.begin(), known.end()}, ", ")};
            },
            std::move(write)};
}

} // namespace plenary::exchange
