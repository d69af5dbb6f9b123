/// \file
/// Registries as earlier programs made them (tests/registry/kept): later ones open them and lose nothing. People
/// in them are illustrative.
#pragma once

#include <filesystem>

namespace plenary::testing {

/// The versions of the schema of which a registry is kept; `N.db.gz` beside `N.yaml`, what its program dumped.
inline constexpr int kept_versions[] = {2};

/// Makes the kept registry of that version anew at `place`.
void unpack_kept_registry(int version, const std::filesystem::path& place);

} // namespace plenary::testing
