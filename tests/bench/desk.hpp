/// \file
/// The desk under load: many desks at the pace of a queue, and at full speed against a desk that commits each scan by
/// itself.
#pragma once

#include <filesystem>
#include <string>

namespace plenary::bench {

struct DeskPrograms {
    std::string plenary;
    std::string desk;
    std::string slow_desk; ///< the same on a disk that takes 4 ms for each sync
};

/// `seconds`: how long each part takes; `rows`: how many people are imported meanwhile in the last one.
void bench_desk(const DeskPrograms& programs, const std::filesystem::path& data, int seconds, int rows);

} // namespace plenary::bench
