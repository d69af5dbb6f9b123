/// \file
/// What a list left open and somebody has answered. Part of importing.
#pragma once

#include "domain/import/importing.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/people/answers.hpp"

#include <string>
#include <utility>
#include <vector>

namespace plenary::office {

/// The answers of one file, laid over the list that it asks about.
class Answers {
public:
    explicit Answers(std::vector<exchange::Question> answered) : answered_(std::move(answered)) {}

    /// What was answered about columns.
    [[nodiscard]] exchange::Mapping mapping() const;

    /// Writes into the cells what they should say, and takes out the rows that are left out, which are told.
    void fill_in(exchange::FoundTable& table, std::vector<domain::RowReport>& told);

    /// Says of each row who it is, and takes out those that are left out. An answer that fits no row, or
    /// nobody, is told as refused.
    void decide(std::vector<domain::ImportRow>& rows, std::vector<domain::RowReport>& told) const;

private:
    /// Of a row that may be no person.
    static void take_asked(exchange::FoundTable& table, const exchange::Question& answer,
                           std::vector<domain::RowReport>& told);
    void decide(domain::ImportRow& row, std::vector<domain::RowReport>& told, bool& is_left_out) const;
    void decide_institution(domain::ImportRow& row) const;

    std::vector<exchange::Question> answered_;
};

/// What is left open of these rows: who somebody is, and what a cell means.
std::vector<exchange::Question> questions_of(const std::vector<domain::RowReport>& reports,
                                             const std::vector<domain::ImportRow>& rows);

} // namespace plenary::office
