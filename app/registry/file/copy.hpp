/// \file
/// A copy of a registry in the making. Part of backup.hpp and gradual_backup.hpp.
#pragma once

#include "registry/file/connection.hpp"
#include "registry/registry.hpp"
#include "util/file.hpp"

#include <SQLiteCpp/Backup.h>

#include <filesystem>
#include <memory>
#include <string>

namespace plenary::registry {

/// Throws RegistryError: a file cannot be written at `place`.
[[noreturn]] void cannot_write(const std::filesystem::path& place, const std::string& why,
                               domain::Remedy help);

/// Runs f; that a file cannot be written becomes a RegistryError about `place`.
template<class F>
auto writing_files(const std::filesystem::path& place, F f) {
    try {
        return f();
    } catch (const util::FileError& error) {
        cannot_write(place, error.what(), "check your rights in the folder");
    } catch (const std::filesystem::filesystem_error& error) {
        cannot_write(place, error.code().message(), "check your rights in the folder");
    }
}

/// As a backup is kept: seen from the folder of the registry where it lies there, so that both may be moved.
std::filesystem::path seen_from(const std::filesystem::path& registry, const std::filesystem::path& file);

/// Keeps the newer of two notes on one file: of two backups at once the one that holds less may end last.
void note_backup(Database& db, const Backup& backup);

/// A copy that is not in its place yet; removed unless it gets there.
class Copy {
public:
    explicit Copy(const std::filesystem::path& place);

    /// Takes over all of `from`, whose writers wait no longer than that. Then it can be looked at, changed and
    /// checked.
    void take(const Connection& from);
    /// Begins to take over `from`, which must outlive this until all is there; what `from` itself writes meanwhile comes
    /// along.
    void begin_to_take(const Connection& from);
    /// Takes so many pages more; whether all is there. Where others wrote meanwhile it begins anew; while they do, it
    /// waits for them as long as `from` does.
    bool take_some(int pages);

    [[nodiscard]] const std::filesystem::path& place() const { return place_; }
    std::int64_t newest_action();
    void note(const Backup& backup);
    void check();
    void put_in_place();

private:
    template<class F>
    auto trying(F f);
    void open();

    std::filesystem::path place_;
    std::unique_ptr<util::NewFile> file_; ///< goes after the connection to it
    std::unique_ptr<Database> db_;
    std::unique_ptr<SQLite::Backup> running_; ///< goes before the connection
};

} // namespace plenary::registry
