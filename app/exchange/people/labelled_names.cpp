#include "exchange/people/labelled_names.hpp"

#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/people/name_cell.hpp"
#include "util/text.hpp"

#include <utility>

namespace plenary::exchange {

std::optional<LabelledName> name_behind_role(std::string_view cell) {
    for (const std::string_view sign : {":", "：", " - ", " – ", " — "}) {
        const auto at = cell.find(sign);
        if (at == std::string_view::npos || at == 0)
            continue;
        auto label = heading_text(cell.substr(0, at));
        auto name = util::trim(cell.substr(at + sign.size()));
        const auto role = may_have_role(label) ? read_role(label) : std::nullopt;
        const bool is_dash = sign.front() == ' ';
        if (!role || !has_letter(name) || (is_dash && !is_whole_name(read_name_cell(name).name)))
            continue;
        return LabelledName{*role, std::move(label), std::move(name)};
    }
    return std::nullopt;
}

} // namespace plenary::exchange
