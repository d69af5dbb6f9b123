#include "registry/registry.hpp"

#include "registry/examine.hpp"
#include "registry/file/copy.hpp"
#include "registry/file/open_file.hpp"
#include "registry/file/query.hpp"
#include "registry/file/wiping.hpp"
#include "registry/things/late_keys.hpp"

#include <sqlite3.h>

#include <stdexcept>

namespace plenary::registry {

namespace {

std::shared_ptr<OpenFile> open(const std::filesystem::path& file, Opening access,
                               std::chrono::milliseconds patience = default_patience) {
    return std::make_shared<OpenFile>(file, access, patience);
}

} // namespace

Registry Registry::to_read(const std::filesystem::path& file) {
    return Registry{open(file, Opening::read)};
}

Registry Registry::to_examine(const std::filesystem::path& file) {
    return Registry{open(file, Opening::examine)};
}

Registry Registry::to_rehearse(const std::filesystem::path& file) {
    return Registry{open(file, Opening::rehearse)};
}

Registry Registry::to_write(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    return Registry{open(file, Opening::write, patience)};
}

Registry Registry::to_create(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    return Registry{open(file, Opening::create, patience)};
}

void Registry::bring_up_to_date(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    if (is_of_older_version(file))
        (void)to_write(file, patience);
}

Writing Registry::begin(Action action) {
    return Writing{shared_file(), std::move(action)};
}

bool Registry::has_its_file() const {
    return file().connection.has_its_file();
}

void Registry::look_away() {
    file().connection.look_away();
}

bool Registry::look_again() {
    return has_its_file() && file().connection.look_again();
}

Health Registry::health() const {
    return file().connection.guarded(
        [&] { return examine(file().connection.db(), [&] { return read({}); }); });
}

void Registry::write_late_keys() {
    file().connection.guarded([&] { registry::write_late_keys(file()); });
}

void Registry::wipe_deleted() {
    file().connection.guarded([&] {
        auto& db = file().connection.db();
        Turn turn{file().connection, file().is_copy};
        wipe_free_bytes(db);
        turn.transaction.commit();
        sqlite3_db_release_memory(db.getHandle()); // pages as they were
    });
}

void Registry::begin_backup(const std::filesystem::path& to, domain::Instant at) {
    file().backup.reset();
    auto backup = std::make_unique<Copy>(to);
    backup->begin_to_take(file().connection);
    file().backup = std::move(backup);
    file().backup_at = at;
}

std::optional<WholeCopy> Registry::continue_backup(int pages) {
    if (!file().backup || !file().backup->take_some(pages))
        return std::nullopt;
    return WholeCopy{std::move(file().backup), file().connection.file(), file().backup_at};
}

bool Registry::is_backing_up() const {
    return file().backup != nullptr;
}

void Registry::note_backups(const std::vector<Backup>& made,
                            const std::vector<std::filesystem::path>& removed) {
    file().connection.guarded([&] {
        auto& db = file().connection.db();
        Turn turn{file().connection, file().is_copy};
        for (const auto& backup : made)
            note_backup(db, backup);
        for (const auto& removed_file : removed)
            Query{db, "DELETE FROM backup WHERE file = ?"}.with(removed_file.string()).run();
        turn.transaction.commit();
    });
}

void Registry::begin_group() {
    file().connection.guarded([&] { file().group.emplace(file().connection, file().is_copy); });
}

void Registry::commit_group() {
    file().connection.guarded([&] {
        if (!file().group || file().is_in_action)
            throw std::logic_error("a group of actions ends outside of it, or within one of them");
        file().group->transaction.commit();
        file().group.reset();
    });
}

void Registry::rollback_group() noexcept {
    file().group.reset();
}

} // namespace plenary::registry
