/// \file
/// ZIP archives for tests, also ones that no program would write.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace plenary::testing {

/// Entries, name and content, in this order.
using ZipEntries = std::vector<std::pair<std::string, std::string>>;

enum class Packing { stored, deflated };

std::string zip_archive(const ZipEntries& entries, Packing packing = Packing::stored);

} // namespace plenary::testing
