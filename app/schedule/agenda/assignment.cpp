#include "schedule/agenda/assignment.hpp"

namespace plenary::schedule {

namespace {

constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();
constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max() / 2;

/// Gives the rows a column one after the other, each along a shortest path of exchanges.
class Hungarian {
public:
    Hungarian(const std::vector<std::int64_t>& costs, std::size_t rows, std::size_t columns)
        : costs_(costs),
          columns_(columns),
          row_price_(rows),
          column_price_(columns + 1),
          taker_(columns + 1, nobody),
          before_(columns + 1) {}

    void add(std::size_t row) {
        // The last column stands for none: the new row waits there.
        taker_[columns_] = row;
        std::vector<std::int64_t> distance(columns_ + 1, far);
        std::vector<char> is_reached(columns_ + 1, 0);
        auto column = columns_;
        while (taker_[column] != nobody) {
            is_reached[column] = 1;
            const auto next = reach_on(column, distance, is_reached);
            const auto step = distance[next];
            for (std::size_t j = 0; j <= columns_; ++j) {
                if (is_reached[j] != 0) {
                    row_price_[taker_[j]] += step;
                    column_price_[j] -= step;
                } else {
                    distance[j] -= step;
                }
            }
            column = next;
        }
        for (; column != columns_; column = before_[column])
            taker_[column] = taker_[before_[column]];
    }

    [[nodiscard]] Assignment result(std::size_t rows) && {
        Assignment result{0, std::vector<std::size_t>(rows), std::move(row_price_), std::move(column_price_)};
        result.column_price.pop_back();
        for (std::size_t j = 0; j < columns_; ++j)
            if (taker_[j] != nobody) {
                result.column[taker_[j]] = j;
                result.cost += costs_[(taker_[j] * columns_) + j];
            }
        return result;
    }

private:
    /// Looks from the row that has `column` at all others, and returns the nearest that is not reached yet.
    std::size_t reach_on(std::size_t column, std::vector<std::int64_t>& distance,
                         const std::vector<char>& is_reached) {
        const auto row = taker_[column];
        auto next = columns_;
        auto nearest = far;
        for (std::size_t j = 0; j < columns_; ++j) {
            if (is_reached[j] != 0)
                continue;
            const auto reduced = costs_[(row * columns_) + j] - row_price_[row] - column_price_[j];
            if (reduced < distance[j]) {
                distance[j] = reduced;
                before_[j] = column;
            }
            if (distance[j] < nearest) {
                nearest = distance[j];
                next = j;
            }
        }
        return next;
    }

    const std::vector<std::int64_t>& costs_;
    std::size_t columns_;
    std::vector<std::int64_t> row_price_;
    std::vector<std::int64_t> column_price_; ///< and of the column that stands for none
    std::vector<std::size_t> taker_;         ///< the row that has the column
    std::vector<std::size_t> before_;        ///< the column from which one was reached
};

} // namespace

Assignment assign(const std::vector<std::int64_t>& costs, std::size_t rows, std::size_t columns) {
    Hungarian hungarian{costs, rows, columns};
    for (std::size_t row = 0; row < rows; ++row)
        hungarian.add(row);
    return std::move(hungarian).result(rows);
}

} // namespace plenary::schedule
