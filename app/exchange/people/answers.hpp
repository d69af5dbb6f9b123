/// \file
/// What a list leaves open, as a table to fill in, and what was filled in.
#pragma once

#include "exchange/files/grid.hpp"
#include "util/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// A line of the table. A doubtful row has one for each candidate; a cell that was not understood has one for
/// all rows in which it stands.
struct Question {
    static constexpr std::string_view one_person = "one person? "; ///< how such a question begins

    std::string sheet{}; ///< empty unless the list has several
    int row = 0;         ///< 0: all rows with this value
    std::string question{};
    std::string name{}; ///< of the row, as the list has it
    std::string delegation{};
    std::string email{};
    std::string column{}; ///< of the cell that was not understood; empty where the question is who it is
    std::string value{};
    std::string candidate{}; ///< code
    std::string candidate_name{};
    std::string candidate_delegation{};
    std::string candidate_email{};
    int score = 0;
    std::string answer{};

    [[nodiscard]] bool is_about_person() const { return column.empty(); }
    /// What a column has, and not one of its cells.
    [[nodiscard]] bool is_about_column() const { return !column.empty() && row == 0 && value.empty(); }
    /// Of a row in which several people seem to stand, or nobody.
    [[nodiscard]] bool asks_for_one_person() const { return question.starts_with(one_person); }
    /// Whether it asks the same, whatever the answer.
    [[nodiscard]] bool is_same_as(const Question& other) const;
};

util::Sheet questions_sheet(const std::vector<Question>& questions);

/// Throws ExchangeError where the file is no such table.
std::vector<Question> read_questions(std::vector<Grid> grids);

/// What an answer says of who it is: the candidate, nobody who is known, or nobody to register.
enum class Verdict { open, same, is_new, leave_out, other };
Verdict verdict_of(std::string_view answer);

/// Whether an answer says that a row in which several people seem to stand, or nobody, is one person.
bool says_one_person(std::string_view answer);

} // namespace plenary::exchange
