#include "util/row_numbers.hpp"

#include "util/text.hpp"

#include <utility>

namespace plenary::util {

std::string rows_in_words(const std::vector<int>& rows) {
    std::vector<std::string> spans;
    for (std::size_t first = 0; first < rows.size();) {
        auto last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        auto words = std::to_string(rows[first]);
        if (last > first)
            words += (last == first + 1 ? " and " : " to ") + std::to_string(rows[last]);
        spans.push_back(std::move(words));
        first = last + 1;
    }
    return (rows.size() == 1 ? "row " : "rows ") + util::join(spans, ", ");
}

} // namespace plenary::util
