#include "registry/file/copy.hpp"

#include "registry/file/query.hpp"
#include "registry/file/references.hpp"
#include "registry/log/audit.hpp"
#include "util/text.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace plenary::registry {

namespace fs = std::filesystem;

void cannot_write(const fs::path& place, const std::string& why, domain::Remedy help) {
    throw RegistryError(Trouble::unreadable, fmt::format("cannot write '{}': {}", place.string(), why),
                        std::move(help) + "; nothing was changed");
}

fs::path seen_from(const fs::path& registry, const fs::path& file) {
    const auto whole = fs::absolute(file).lexically_normal();
    const auto within = whole.lexically_relative(fs::absolute(registry).lexically_normal().parent_path());
    return within.empty() || *within.begin() == ".." ? whole : within;
}

void note_backup(Database& db, const Backup& backup) {
    Query{db, "INSERT INTO backup (file, at, action) VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET "
              "at = excluded.at, action = excluded.action WHERE excluded.action >= action"}
        .with(backup.file.string(), backup.at.seconds, backup.action)
        .run();
}

template<class F>
auto Copy::trying(F f) {
    try {
        return f();
    } catch (const SQLite::Exception& error) {
        cannot_write(place_, error.getErrorStr(), "check that the disk has space and may be written");
    }
}

Copy::Copy(const fs::path& place)
    : place_(place), file_(writing_files(place, [&] { return std::make_unique<util::NewFile>(place); })) {}

void Copy::open() {
    db_ = std::make_unique<Database>(file_->made().string(), SQLite::OPEN_READWRITE);
    // Nobody sees the file before it is whole and lasting.
    db_->exec("PRAGMA journal_mode = OFF");
    db_->exec("PRAGMA synchronous = OFF");
}

void Copy::take(const Connection& from) {
    constexpr int all_pages = -1;
    begin_to_take(from);
    if (!take_some(all_pages))
        cannot_write(place_, "the registry is in use", "try again when the other process has ended");
}

void Copy::begin_to_take(const Connection& from) {
    trying([&] {
        open();
        running_ = std::make_unique<SQLite::Backup>(*db_, from.db());
    });
}

bool Copy::take_some(int pages) {
    return trying([&] {
        if (running_->executeStep(pages) != SQLITE_DONE)
            return false;
        running_.reset();
        return true;
    });
}

std::int64_t Copy::newest_action() {
    return trying([&] { return registry::newest_action(*db_).number; });
}

void Copy::note(const Backup& backup) {
    trying([&] { note_backup(*db_, backup); });
}

void Copy::check() {
    trying([&] {
        if (db_->execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
            throw RegistryError(Trouble::damaged,
                                fmt::format("cannot write '{}': the copy is damaged", place_.string()),
                                {"run ", domain::Step{domain::Act::examine_registry},
                                 " on the registry, and check the disk; nothing was changed"});
        if (const auto lost = lost_references(*db_); !lost.empty())
            throw RegistryError(Trouble::unsound,
                                fmt::format("cannot write '{}': the copy would be no good, since {}",
                                            place_.string(), util::some_in_words(lost)),
                                {"see with ", domain::Step{domain::Act::examine_registry},
                                 " what is lost, and restore the last backup that is sound; nothing was "
                                 "changed"});
    });
}

void Copy::put_in_place() {
    db_.reset();
    writing_files(place_, [&] { file_->put_in_place(); });
}

} // namespace plenary::registry
