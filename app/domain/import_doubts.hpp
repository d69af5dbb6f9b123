/// \file
/// Who of a list may be somebody whom the register or an earlier row of the list has. Part of importing.
#pragma once

#include "domain/model.hpp"
#include "names/doubles.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace plenary::domain {

/// Somebody whom a person of the list resembles.
struct Doubt {
    ParticipantCode code;
    int score = 0;
    std::string reason;
};

class Doubts {
public:
    /// `newcomers`: the people of the list, in its order; `known`: those of the register who may resemble
    /// one.
    Doubts(std::vector<names::Person> newcomers, std::vector<Participant> known);

    /// The likeliest. `code_of_newcomer` says under which code an earlier one was entered; empty: it was not.
    [[nodiscard]] std::optional<Doubt>
    likeliest(std::size_t newcomer,
              const std::function<ParticipantCode(std::size_t)>& code_of_newcomer) const;

private:
    struct Resemblance {
        std::size_t newcomer;
        std::size_t other; ///< an earlier newcomer, or behind them all the people known
        names::Likeness likeness;
    };

    std::size_t newcomers_;
    std::vector<ParticipantCode> known_;
    std::vector<Resemblance> found_; ///< by newcomer, the likeliest first
};

} // namespace plenary::domain
