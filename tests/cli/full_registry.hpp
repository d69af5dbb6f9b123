/// \file
/// A registry with a row in every table, and the program on it.
#pragma once

#include "support/temporary_folder.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace plenary::testing {

struct Answer {
    int exit = 0;
    std::string out;
    std::string err;
};

/// Runs a command on this registry, on 23 November 2026.
Answer answer_of(const std::filesystem::path& registry, const std::vector<std::string>& args,
                 const std::string& typed = {});

/// Makes the registry, and `backup.db` beside it. All people in it are invented. Every table has a row.
void make_full_registry(const std::filesystem::path& registry);

} // namespace plenary::testing
