/// \file
/// Why a report cannot be made from what there is.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace plenary::report {

class ReportError : public std::runtime_error {
public:
    ReportError(const std::string& message, std::string help)
        : std::runtime_error(message), help_(std::move(help)) {}

    /// What to do; one sentence, no full stop.
    [[nodiscard]] const std::string& help() const { return help_; }

private:
    std::string help_;
};

} // namespace plenary::report
