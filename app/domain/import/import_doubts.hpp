/// \file
/// Who of a list may be somebody whom the register or an earlier row of the list has. Part of importing.
#pragma once

#include "domain/model.hpp"
#include "names/doubles.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

/// Somebody whom a person of the list resembles.
struct Doubt {
    ParticipantCode code;
    int score = 0;
    std::string reason;
    bool is_of_another_row = false; ///< another row of the list is that person, too: no score settles it
};

/// Rows are named by their index. All who may be new are looked for at once, since looking for each in the
/// whole register would take the square of the time.
class Doubts {
public:
    /// The row may bring this person, who is new. Rows come in their order.
    void add(std::size_t row, names::Person newcomer);

    /// Compares those who were added with one another, and with `known`: those of the register who may
    /// resemble one.
    void compare(std::vector<Participant> known);

    /// The row brought a person, who is now known by this code.
    void note_entered(std::size_t row, const ParticipantCode& code);

    /// The likeliest of the register and of those whom earlier rows brought, at most so many; none for a row
    /// that was not added.
    [[nodiscard]] std::vector<Doubt> likeliest(std::size_t row, std::size_t most) const;

private:
    struct Resemblance {
        std::size_t newcomer;
        std::size_t other; ///< an earlier newcomer, or behind them all the people known
        names::Likeness likeness;
    };

    std::unordered_map<std::size_t, std::size_t> numbers_; ///< of newcomers, by row
    std::vector<names::Person> newcomers_;                 ///< until they are compared
    std::vector<ParticipantCode> entered_as_;              ///< by newcomer; empty: not, or not yet
    std::vector<ParticipantCode> known_;
    std::vector<Resemblance> found_; ///< by newcomer, the likeliest first
};

} // namespace plenary::domain
