/// \file
/// What is deleted stays in a database file, in bytes that no row uses, until something else needs them. Here they are
/// overwritten where they lie. VACUUM does the same by writing the whole file twice, while everybody waits; here only pages
/// that hold such bytes are written. The layout of pages: sqlite.org/fileformat.html, sections 1.5 and 1.6.
#pragma once

#include "registry/file/database.hpp"

namespace plenary::registry {

/// Overwrites with zeros all bytes of the file that belong to no row: pages that are free, the gaps in those that are not,
/// and what follows the end of a long value. But not on the first page, which describes the tables and holds no row. Rows,
/// and where they lie, stay as they are, so that a power failure at any moment leaves a sound file, and who reads
/// meanwhile reads the same rows.
/// Within a transaction that holds the lock for writing and has written nothing. Its commit makes the other connections read
/// anew what they remember. Throws SQLite::Exception where the file is damaged, or cannot be read or written; some pages may be
/// done by then.
void wipe_free_bytes(Database& db);

} // namespace plenary::registry
