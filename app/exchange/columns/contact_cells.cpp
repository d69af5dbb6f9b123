#include "exchange/columns/contact_cells.hpp"

#include "domain/time/time.hpp"
#include "exchange/columns/values.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace plenary::exchange {

std::optional<domain::Complaint> state_address(ListRow& row, const std::string& cell) {
    const auto addresses = read_emails(cell);
    if (addresses.empty() && !cell.empty())
        row.said.passed_over.push_back({"", "",
                                        "this is no e-mail address, and the person is taken without it",
                                        "write one such as name@ministry.example"});
    if (addresses.size() > 1)
        row.said.passed_over.push_back(
            {"",
             "",
             fmt::format("several addresses stand here, and {} is taken", util::in_quotes(addresses.front())),
             {}});
    state_text(row.said.of_person, "email", false, addresses.empty() ? "" : addresses.front(), false);
    return std::nullopt;
}

bool is_date(const std::string& cell) {
    return domain::parse_date(std::string_view{cell}.substr(0, 10)) && (cell.size() == 10 || cell[10] == 'T');
}

bool is_cut_number(const std::string& cell) {
    const auto exponent = cell.find_first_of("eE");
    if (exponent == std::string::npos || exponent == 0 || exponent + 1 >= cell.size())
        return false;
    const auto are_all = [](std::string_view text, std::string_view of) {
        return text.find_first_not_of(of) == std::string_view::npos;
    };
    return are_all(std::string_view{cell}.substr(0, exponent), "0123456789.,") &&
           are_all(std::string_view{cell}.substr(exponent + 1), "+0123456789");
}

std::string numbers_in(std::string_view cell) {
    constexpr std::size_t least_figures = 5;
    std::vector<std::string> numbers;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(",;|\r\n"), cell.size());
        auto words = util::split_words(std::string{cell.substr(0, end)});
        cell.remove_prefix(std::min(end + 1, cell.size()));
        std::erase_if(words, [](const std::string& word) { return word.find('@') != std::string::npos; });
        auto text = util::join(words, " ");
        text.erase(0, std::min(text.find_first_of("+(0123456789"), text.size()));
        text.erase(std::min(text.find_last_of("0123456789)") + 1, text.size()));
        const auto figures =
            std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (static_cast<std::size_t>(figures) >= least_figures)
            numbers.push_back(std::move(text));
    }
    return util::join(numbers, ", ");
}

} // namespace plenary::exchange
