#include "registry/file/connection.hpp"

#include "registry/file/backup.hpp"
#include "registry/file/schema.hpp"
#include "registry/file/upgrade.hpp"
#include "registry/file/write_lock.hpp"
#include "schemas/embedded.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <system_error>
#include <unistd.h>

namespace plenary::registry {

using domain::Act;
using domain::Remedy;
using domain::Step;

namespace {

std::string quoted(const std::filesystem::path& file) {
    return "'" + file.string() + "'";
}

/// Locks on these do not keep two machines apart: sqlite.org/howtocorrupt.html, section 2.1.
/// Numbers from statfs(2).
bool is_network_filesystem(long type) {
    constexpr std::array<unsigned long, 9> network{0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x73757245,
                                                   0x5346414F, 0x01021997, 0x00C36400, 0x0BD00BD0};
    const auto narrowed = static_cast<unsigned long>(type) & 0xFFFFFFFFUL;
    for (const auto number : network)
        if (number == narrowed)
            return true;
    return false;
}

Remedy name_the_registry() {
    return {"name the registry with ", Step{Act::name_registry}, "; this file was not touched"};
}

void refuse_unsafe_place(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    struct statfs place{};
    if (::statfs(folder.c_str(), &place) == 0 && is_network_filesystem(place.f_type))
        throw RegistryError(
            Trouble::unsafe, fmt::format("the registry {} lies in a network folder", quoted(file)),
            "keep it on a local disk: files in network folders get damaged when two machines write");
    if (is_half_restored(file)) {
        const WriteLock lock{file, patience};
        undo_half_a_restore(file);
    }
    struct stat status{};
    if (::stat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_nlink > 1)
        throw RegistryError(
            Trouble::unsafe, fmt::format("the registry {} has a second name (a hard link)", quoted(file)),
            "remove the other name, or work on a copy: with two names its journal can be missed");
}

void refuse_wrong_kind(const std::filesystem::path& file, Opening access) {
    struct stat status{};
    if (::stat(file.c_str(), &status) != 0) {
        if (errno != ENOENT && errno != ENOTDIR)
            throw RegistryError(Trouble::unreadable,
                                fmt::format("cannot open the registry {}: {}", quoted(file),
                                            std::generic_category().message(errno)),
                                "check the path and your rights in its folder");
        if (access != Opening::create)
            throw RegistryError(Trouble::missing, "there is no registry at " + quoted(file),
                                Remedy{"make one with ", Step{Act::load_fixtures}, ", or name another with ",
                                       Step{Act::name_registry}});
        const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
        if (std::error_code unknown; !std::filesystem::is_directory(folder, unknown))
            throw RegistryError(
                Trouble::missing, fmt::format("there is no folder {} for the registry", quoted(folder)),
                Remedy{"make the folder first, or name another file with ", Step{Act::name_registry}});
        return;
    }
    if (!S_ISREG(status.st_mode))
        throw RegistryError(Trouble::not_ours, quoted(file) + " is not a file",
                            Remedy{"name the registry file itself with ", Step{Act::name_registry}});
}

/// SQLite follows no link (SQLITE_OPEN_NOFOLLOW), so links are resolved here, where the target can be
/// checked.
std::filesystem::path resolve_links(const std::filesystem::path& file) {
    std::error_code ignored;
    auto resolved = std::filesystem::weakly_canonical(file, ignored);
    return ignored ? file : resolved;
}

void switch_config(sqlite3* handle, int option, int value) {
    int now = -1;
    if (sqlite3_db_config(handle, option, value, &now) != SQLITE_OK || now != value)
        throw RegistryError(Trouble::unsafe,
                            fmt::format("this SQLite library refuses a safeguard (option {})", option),
                            "install plenary with the SQLite library it was built for");
}

bool has_tables(Database& db) {
    return db.execAndGet("SELECT EXISTS (SELECT 1 FROM sqlite_schema)").getInt() != 0;
}

bool is_of_copy(Opening access) {
    return access == Opening::examine || access == Opening::rehearse;
}

/// Of the file itself.
bool only_reads(Opening access) {
    return access == Opening::read || access == Opening::copy || is_of_copy(access);
}

Remedy restore_and_examine() {
    return {"keep the file, restore the last backup, and run ", Step{Act::examine_registry}, " on both"};
}

Remedy examine_and_restore() {
    return {"see with ", Step{Act::examine_registry},
            " what it is, keep the file, and restore the last backup"};
}

} // namespace

bool is_of_older_version(const std::filesystem::path& file) {
    constexpr std::size_t at_version = 60; // sqlite.org/fileformat.html, section 1.3
    constexpr std::size_t at_application = 68;
    std::array<char, 100> header{};
    std::ifstream in{file, std::ios::binary};
    if (!in.read(header.data(), header.size()))
        return false;
    const auto number_at = [&](std::size_t place) {
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < sizeof number; ++i)
            number = number << 8U | static_cast<unsigned char>(header.at(place + i));
        return static_cast<std::int32_t>(number);
    };
    const auto version = number_at(at_version);
    return number_at(at_application) == application_id && version >= 1 && version < newest_version();
}

Connection::Connection(const std::filesystem::path& file, Opening access, std::chrono::milliseconds patience)
    : file_(resolve_links(file)), patience_(patience) {
    refuse_wrong_kind(file_, access);
    refuse_unsafe_place(file_, patience_);
    guarded([&] {
        open(access);
        harden(access);
        check_ownership(access);
    });
}

/// Before the first connection of the program: afterwards SQLite refuses, which does no harm.
void configure_sqlite() {
    // Nobody asks how much memory is used.
    static const int statistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // What a statement would have to take back is kept in memory. It is a few pages; but once it was more, a
    // file would be written for each statement that follows, by the million.
    constexpr int never = -1;
    static const int journals = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, never);
    (void)statistics;
    (void)journals;
}

void Connection::open(Opening access) {
    configure_sqlite();
    const int wait = static_cast<int>(patience_.count());
    const bool may_write = ::access(file_.c_str(), W_OK) == 0 || errno == ENOENT;
    if (!only_reads(access) && !may_write)
        throw RegistryError(Trouble::read_only, fmt::format("the registry {} is read-only", quoted(file_)),
                            "allow writing with 'chmod u+w', or work on a copy");
    // A connection serves one thread, so that SQLite need not guard it.
    int flags = SQLite::OPEN_NOFOLLOW | SQLite::OPEN_NOMUTEX;
    // A reader too opens for writing where it may: it has to roll back what a killed writer left half done.
    flags |= may_write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    if (access == Opening::create)
        flags |= SQLite::OPEN_CREATE;
    db_ = std::make_unique<Database>(file_.string(), flags, wait);
}

void Connection::harden(Opening access) {
    sqlite3* handle = db_->getHandle();
    switch_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
    switch_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    switch_config(handle, SQLITE_DBCONFIG_DQS_DML, 0);
    switch_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0);
    switch_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    set_pragma(*db_, "cell_size_check", "ON", "1");
    if (only_reads(access)) {
        set_pragma(*db_, "query_only", "ON", "1");
        return;
    }
    set_pragma(*db_, "foreign_keys", "ON", "1");
    set_pragma(*db_, "synchronous", "EXTRA", "3");
    // Room for a large load, so that it writes each page once: in KiB, taken as needed.
    set_pragma(*db_, "cache_size", "-262144", "-262144");
}

void Connection::check_ownership(Opening access) {
    snapshot_.emplace(*db_); // all that is looked at is one state
    const auto id = db_->execAndGet("PRAGMA application_id").getInt();
    const auto version = db_->execAndGet("PRAGMA user_version").getInt();
    const bool fresh = id == 0 && version == 0 && !has_tables(*db_);
    if (id != application_id && !fresh)
        throw RegistryError(Trouble::not_ours, quoted(file_) + " is a database of another program",
                            name_the_registry());
    if (fresh && access != Opening::create)
        throw RegistryError(Trouble::missing, fmt::format("the registry {} is empty", quoted(file_)),
                            Remedy{"fill it with ", Step{Act::load_fixtures}, ", or name another with ",
                                   Step{Act::name_registry}});
    if (version > newest_version())
        throw RegistryError(Trouble::too_new,
                            fmt::format("the registry {} has version {}; this plenary knows up to {}",
                                        quoted(file_), version, newest_version()),
                            "use the newer plenary that wrote it; this file was not touched");
    if (!fresh && access != Opening::examine)
        check_schema(version);
    if (!only_reads(access))
        snapshot_.reset();
    leave_wal();
    if (access == Opening::read || access == Opening::rehearse) {
        if (version < newest_version())
            throw RegistryError(
                Trouble::too_old,
                fmt::format("the registry {} has the older version {}", quoted(file_), version),
                Remedy{"bring it up to date with ", Step{Act::upgrade_registry}});
    } else if (!only_reads(access) && version < newest_version()) {
        const WriteLock lock{file_, patience_};
        bring_up_to_date(*db_);
    }
    if (is_of_copy(access))
        move_to_copy(access);
}

void Connection::check_schema(int version) const {
    if (version < 1)
        throw RegistryError(
            Trouble::damaged,
            fmt::format("the registry {} has version {}, where the first is 1", quoted(file_), version),
            examine_and_restore());
    if (!has_schema_of(*db_, version))
        throw RegistryError(Trouble::damaged,
                            fmt::format("the registry {} is not as it was made: a table, index, trigger or "
                                        "view was added, changed or removed",
                                        quoted(file_)),
                            examine_and_restore());
}

/// The copy has no name and goes with the connection. Nobody waits for who reads it.
void Connection::move_to_copy(Opening access) {
    constexpr int all_pages = -1;
    auto copy =
        std::make_unique<Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    try {
        SQLite::Backup{*copy, *db_}.executeStep(all_pages);
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() != SQLITE_FULL)
            throw;
        throw RegistryError(
            Trouble::full,
            fmt::format("no space is left for a copy of the registry {}, which is looked at in its place",
                        quoted(file_)),
            "free space where temporary files are kept, or name another folder in TMPDIR");
    }
    snapshot_.reset();
    db_ = std::move(copy);
    harden(access == Opening::rehearse ? Opening::write : access);
}

/// Only a file of ours is switched away from WAL, which SQLite before 3.51.3 can corrupt.
void Connection::leave_wal() {
    if (db_->execAndGet("PRAGMA journal_mode").getString() == "delete")
        return;
    const bool reads = snapshot_.has_value();
    snapshot_.reset();
    set_pragma(*db_, "journal_mode", "DELETE", "delete");
    if (reads)
        snapshot_.emplace(*db_);
}

bool Connection::has_its_file() const {
    int has_moved = 0;
    const auto answer = sqlite3_file_control(db_->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
    return answer == SQLITE_OK && has_moved == 0;
}

void Connection::look_away() {
    if (first_schema_ == 0)
        first_schema_ = guarded([&] { return db_->execAndGet("PRAGMA schema_version").getInt(); });
    snapshot_.reset();
}

bool Connection::look_again() {
    return guarded([&] {
        snapshot_.reset();
        snapshot_.emplace(*db_);
        return db_->execAndGet("PRAGMA schema_version").getInt() == first_schema_;
    });
}

void Connection::throw_as_registry_error(const SQLite::Exception& error) const {
    const std::string name = "the registry " + quoted(file_);
    switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw RegistryError(Trouble::locked, name + " is in use by another process",
                            "wait until it ends, then run the command again; nothing was written");
    case SQLITE_FULL:
        throw RegistryError(Trouble::full, "no space is left for " + name,
                            "free space on that disk, then run the command again; nothing was written");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw RegistryError(Trouble::read_only, name + " or its folder is read-only",
                            "allow writing to both, or work on a copy");
    case SQLITE_NOTADB:
        throw RegistryError(Trouble::not_ours, quoted(file_) + " is not a registry", name_the_registry());
    case SQLITE_CORRUPT:
        // So SQLite also calls what the disk does not give back.
        throw RegistryError(Trouble::damaged, name + " is damaged, or its disk cannot be read",
                            restore_and_examine());
    case SQLITE_CANTOPEN:
        throw RegistryError(Trouble::unreadable, name + " cannot be opened",
                            "check the path and your rights to the file and its folder");
    case SQLITE_IOERR:
        // A disk that fails at the very end of a commit leaves open whether the commit is on it.
        throw RegistryError(Trouble::unreadable,
                            fmt::format("{}{} failed: {}", "reading or writing ", name, error.getErrorStr()),
                            "check the disk, then run the command again: it does what is not yet done");
    default:
        if (std::string_view{error.getErrorStr()} == "malformed JSON") // of the change log
            throw_as_unsound(error.getErrorStr());
        throw;
    }
}

void Connection::throw_as_unsound(const std::string& why) const {
    throw RegistryError(Trouble::damaged, fmt::format("the registry {} is damaged: {}", quoted(file_), why),
                        restore_and_examine());
}

void set_pragma(Database& db, const char* name, const char* value, const char* read_back) {
    const std::string pragma = std::string{"PRAGMA "} + name;
    const int result = db.tryExec(pragma + "=" + value);
    const std::string now = db.execAndGet(pragma).getString();
    if (now != read_back && result != SQLITE_OK)
        throw SQLite::Exception{db.getHandle(), result};
    if (now != read_back)
        throw RegistryError(
            Trouble::unsafe,
            fmt::format("{}{}={} (it is {})", "SQLite did not accept the safeguard ", name, value, now),
            "wait until no other program uses the file, then try again");
}

} // namespace plenary::registry
