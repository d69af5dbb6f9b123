/// \file
/// The base of what is thrown when the work in hand cannot go on: a message, and what to do about it.
#pragma once

#include "domain/remedy.hpp"

#include <stdexcept>
#include <string>
#include <utility>

namespace plenary::domain {

/// Each floor throws its own kind. The message is one sentence in plain words, without a full stop; it may
/// quote what a user typed and is made safe for a terminal or a page only where it is shown.
class Error : public std::runtime_error {
public:
    explicit Error(const std::string& message) : std::runtime_error(message) {}
    Error(const std::string& message, Remedy remedy)
        : std::runtime_error(message), remedy_(std::move(remedy)) {}

    /// What to do; may be empty.
    [[nodiscard]] const Remedy& remedy() const { return remedy_; }

private:
    Remedy remedy_;
};

} // namespace plenary::domain
