/// \file
/// Datasets to be compared whatever the order of their things.
#pragma once

#include "domain/subject.hpp"

#include <algorithm>
#include <tuple>

namespace plenary::testing {

/// Each kind by key, the order of dumps and lists; badges by registration and time, codes that nobody has by meeting.
inline domain::Dataset sorted(domain::Dataset data) {
    domain::for_each_kind(data, [](auto& things) {
        std::sort(things.begin(), things.end(),
                  [](const auto& a, const auto& b) { return key_of(a).name < key_of(b).name; });
    });
    std::sort(data.badges.begin(), data.badges.end(), [](const auto& a, const auto& b) {
        return std::tie(a.meeting, a.registration, a.issued_at, a.digest) <
               std::tie(b.meeting, b.registration, b.issued_at, b.digest);
    });
    std::sort(data.retired.begin(), data.retired.end(), [](const auto& a, const auto& b) {
        return std::tie(a.meeting, a.code) < std::tie(b.meeting, b.code);
    });
    return data;
}

} // namespace plenary::testing
