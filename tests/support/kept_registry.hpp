/// \file
/// Registries as earlier programs made them (tests/registry/kept): later ones open them and lose nothing. People
/// in them are illustrative.
#pragma once

#include <cstddef>
#include <filesystem>

namespace plenary::testing {

/// A registry as the program of that version of the schema left it: `N.db.gz`, beside what it says, `N.yaml`.
struct KeptRegistry {
    int version = 0;
    std::size_t participants = 0; ///< of whom each has a registration
    std::size_t check_ins = 0;
    /// Texts that are refused today, as that program let them in: the newest repairs them and logs that it did.
    bool is_dirty = false;

    /// Makes it anew at `place`.
    void unpack(const std::filesystem::path& place) const;
};

inline constexpr KeptRegistry kept_registries[] = {{2, 5, 2, false}, {4, 6, 2, true}};

} // namespace plenary::testing
