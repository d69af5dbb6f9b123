/// \file
/// What the columns of a list of people hold, each by its word, such as `family`, `position` or
/// `details.car-plate`: how a cell is read, and what stands there when a list goes out. The texts that no rule
/// reads are taken from the description of the fields (domain/texts.hpp).
#pragma once

#include "domain/import/importing.hpp"
#include "exchange/people/list_row.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

struct ListField {
    /// Takes a cell; what is wrong with it, without its column and value. `is_emptied`: there is a cell, and
    /// nothing in it.
    using Read =
        std::function<std::optional<domain::Complaint>(ListRow&, const std::string& cell, bool is_emptied)>;
    /// What stands in the cell.
    using Write = std::function<std::string(const domain::Registration&, const domain::Participant&)>;

    std::string word;
    Read read;
    Write write;            ///< none: such a column is only read
    bool is_seldom = false; ///< it is written only where somebody has something there
};

/// All but details, in the order in which lists that go out have them.
const std::vector<ListField>& list_fields();
/// Their words.
const std::vector<std::string>& field_words();
/// Whether a column of the field is known, and nothing of a list is registered from it: "remarks", "checked_in".
bool is_told_only(std::string_view field);

} // namespace plenary::exchange
