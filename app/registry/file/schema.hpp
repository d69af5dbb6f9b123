/// \file
/// Whether the schema of a file is that of its version, nothing more and nothing less: whoever adds a trigger
/// or a view decides what happens when plenary writes or reads.
#pragma once

#include "registry/file/database.hpp"
#include "registry/log/seal.hpp"

#include <span>
#include <string>
#include <vector>

namespace plenary::registry {

/// The schema_digest() of each version, from 1; made by the build.
std::span<const Digest> schema_digests();

/// Whether the schema is as the steps up to this version make it. The version is one that this plenary knows.
bool has_schema_of(SQLite::Database& db, int version);

/// What is not as the steps up to a version make it.
struct SchemaDifferences {
    std::vector<std::string> in_words; ///< `the trigger 'registration_retired' is missing`; at most a few
    bool is_readable = true; ///< false: what the file holds should not be read through such a schema
};

SchemaDifferences schema_differences(SQLite::Database& db, int version);

} // namespace plenary::registry
