/// \file
/// The assignment problem, against trying every order.
#include "schedule/agenda/assignment.hpp"
#include "schedule/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

using namespace plenary;
using schedule::assign;
using schedule::cannot_take;

namespace {

/// The least sum, with the columns given to the rows in every order; `first` is that of the first row, if
/// any.
std::int64_t least_of_all(const std::vector<std::int64_t>& costs, std::size_t rows, std::size_t columns,
                          std::size_t first) {
    std::vector<std::size_t> order(columns);
    std::iota(order.begin(), order.end(), 0U);
    auto least = cannot_take * 10;
    do {
        std::int64_t sum = 0;
        for (std::size_t row = 0; row < rows; ++row)
            sum += costs[(row * columns) + order[row]];
        if (first == columns || order[0] == first)
            least = std::min(least, sum);
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

} // namespace

TEST_SUITE("schedule::assignment") {
    TEST_CASE("the sum is the least there is, and the prices prove it") {
        schedule::Random random{1};
        for (int round = 0; round < 200; ++round) {
            const auto rows = 1 + random.below(5);
            const auto columns = rows + random.below(3);
            std::vector<std::int64_t> costs;
            for (std::size_t i = 0; i < rows * columns; ++i)
                costs.push_back(random.below(5) == 0 ? cannot_take
                                                     : static_cast<std::int64_t>(random.below(12)));
            const auto found = assign(costs, rows, columns);
            CHECK(found.cost == least_of_all(costs, rows, columns, columns));
            std::int64_t prices = 0;
            for (std::size_t row = 0; row < rows; ++row) {
                prices += found.row_price[row];
                for (std::size_t column = 0; column < columns; ++column)
                    CHECK(found.row_price[row] + found.column_price[column] <=
                          costs[(row * columns) + column]);
            }
            for (const auto price : found.column_price) {
                prices += price;
                CHECK(price <= 0);
            }
            CHECK(prices == found.cost);
            auto taken = found.column;
            std::sort(taken.begin(), taken.end());
            CHECK(std::adjacent_find(taken.begin(), taken.end()) == taken.end());
            // What another column costs at least is not more than it does cost.
            for (std::size_t column = 0; column < columns; ++column)
                CHECK(found.cost + costs[column] - found.row_price[0] - found.column_price[column] <=
                      least_of_all(costs, rows, columns, column));
        }
    }

    TEST_CASE("no rows cost nothing") {
        CHECK(assign({}, 0, 0).cost == 0);
        CHECK(assign({}, 0, 3).cost == 0);
    }
}
