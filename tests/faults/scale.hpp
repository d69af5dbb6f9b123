/// \file
/// How much is tried: a little with every change, all of it by `./dev fault`, which sets PLENARY_FAULTS=all.
#pragma once

#include <cstdlib>
#include <string_view>

namespace plenary::testing {

inline bool tries_all() {
    const char* asked = std::getenv("PLENARY_FAULTS");
    return asked != nullptr && std::string_view{asked} == "all";
}

template<class T>
T scaled(T quick, T all) {
    return tries_all() ? all : quick;
}

} // namespace plenary::testing
