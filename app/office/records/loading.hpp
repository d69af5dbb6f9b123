/// \file
/// Loading fixtures into the registry.
#pragma once

#include "domain/change/three_way.hpp"
#include "fixture/check.hpp"
#include "office/change.hpp"

#include <filesystem>
#include <iosfwd>
#include <vector>

namespace plenary::office {

/// What the registry holds that these fixtures may build on.
registry::Scope scope_of(const std::vector<fixture::Fixture>& fixtures);

struct LoadFixtures {
    std::vector<std::filesystem::path> paths = {}; ///< files and folders; `-` is the input
    std::istream& in;
    /// whose word counts where a file and the registry both changed
    domain::Take take = domain::Take::neither;
};

struct Loaded {
    enum class State {
        loaded,
        invalid,  ///< the fixtures have errors: see `findings`
        refused,  ///< they ask for what a rule forbids: see `findings`
        conflict, ///< they and the registry have both changed the same: likewise
    };
    State state = State::loaded;
    tree::Findings findings;                    ///< warnings too
    std::vector<Planned> plans;                 ///< of each fixture
    std::vector<domain::Registration> moved_up; ///< who got a seat by a fixture with more of them
    std::size_t stay_forgotten = 0; ///< registrations whose details had been forgotten, and were left out
    std::size_t badges = 0;         ///< that a dump of another registry brought or revoked
};

/// Makes the registry if there is none. Nothing is loaded unless all can be. What people did since stays: see
/// domain/change/three_way.hpp.
Loaded load_fixtures(Office& office, const Request& request, const LoadFixtures& wanted);

} // namespace plenary::office
