/// \file
/// The places that a list gives in the lists of delegations. Part of importing.
#pragma once

#include "domain/model.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

class ImportOrder {
public:
    /// `roster` has to outlive this, and may grow. `replaces`: as of ImportOptions.
    ImportOrder(const std::vector<Registration>& roster, bool replaces)
        : roster_(roster), replaces_(replaces) {}

    /// The next place in the delegation's list: behind those who have one, or, in a list that replaces the former, from
    /// 1. Nothing where somebody of the delegation has none: then the others would stand before them.
    std::optional<int> next_in_list(const DelegationCode& delegation);

private:
    const std::vector<Registration>& roster_;
    bool replaces_;
    std::unordered_map<std::string, std::optional<int>> last_in_list_; ///< by delegation
};

} // namespace plenary::domain
