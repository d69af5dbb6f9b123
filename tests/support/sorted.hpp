/// \file
/// Datasets to be compared whatever the order of their things.
#pragma once

#include "domain/subject.hpp"

#include <algorithm>

namespace plenary::testing {

/// Each kind by key, the order of dumps and lists.
inline domain::Dataset sorted(domain::Dataset data) {
    domain::for_each_kind(data, [](auto& things) {
        std::sort(things.begin(), things.end(),
                  [](const auto& a, const auto& b) { return key_of(a).name < key_of(b).name; });
    });
    return data;
}

} // namespace plenary::testing
