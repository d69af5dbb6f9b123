/// \file
/// Why a table cannot be read at all. What is wrong with single cells is a list of Problem instead.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace plenary::exchange {

class ExchangeError : public std::runtime_error {
public:
    ExchangeError(const std::string& message, std::string help)
        : std::runtime_error(message), help_(std::move(help)) {}

    /// What to do; one sentence, no full stop.
    [[nodiscard]] const std::string& help() const { return help_; }

private:
    std::string help_;
};

} // namespace plenary::exchange
