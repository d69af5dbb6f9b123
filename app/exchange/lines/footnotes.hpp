/// \file
/// Signs behind names, and the lines below that say what they mean: "Mari Kask*", "* Head of delegation". Part of people_rows.
#pragma once

#include "exchange/files/table.hpp"

#include <map>
#include <set>
#include <span>
#include <string>

namespace plenary::exchange {

class Footnotes {
public:
    Footnotes() = default;
    /// A line that stands alone in its row and begins with a sign explains it where a cell of a row above ends in that sign:
    /// up to the last line that explains the same one.
    explicit Footnotes(std::span<const Row> rows);

    /// Whether the row with this number explains a sign.
    [[nodiscard]] bool explain(int row) const { return lines_.contains(row); }
    /// The word of the role that a sign gives to who stands in the row; empty where none does.
    [[nodiscard]] std::string role_of(int row) const;

private:
    std::set<int> lines_;
    std::map<int, std::string> roles_; ///< by number of the row
};

} // namespace plenary::exchange
