/// \file
/// What is told of findings.
#pragma once

#include "tree/finding.hpp"

#include <sstream>
#include <string>

namespace plenary::testing {

inline std::string rendered(const tree::Findings& findings) {
    std::ostringstream out;
    findings.render(out);
    return out.str();
}

} // namespace plenary::testing
