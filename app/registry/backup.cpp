#include "registry/backup.hpp"

#include "registry/audit.hpp"
#include "registry/connection.hpp"
#include "registry/query.hpp"
#include "registry/write_lock.hpp"
#include "util/file.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <unistd.h>

namespace plenary::registry {

namespace fs = std::filesystem;

namespace {

/// As it is kept: seen from the folder of the registry where it lies there, so that both may be moved.
fs::path seen_from(const fs::path& registry, const fs::path& file) {
    const auto whole = fs::absolute(file).lexically_normal();
    const auto within = whole.lexically_relative(fs::absolute(registry).lexically_normal().parent_path());
    return within.empty() || *within.begin() == ".." ? whole : within;
}

/// Keeps the newer of two notes on one file: of two backups at once the one that holds less may end last.
void note_backup(Database& db, const Backup& backup) {
    Query{db, "INSERT INTO backup (file, at, action) VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET "
              "at = excluded.at, action = excluded.action WHERE excluded.action >= action"}
        .with(backup.file.string(), backup.at.seconds, backup.action)
        .run();
}

/// A copy that is not in its place yet; removed unless it gets there.
class Copy {
public:
    explicit Copy(const fs::path& place)
        : place_(place),
          file_(place.parent_path() / (place.filename().string() + ".part-" + std::to_string(::getpid()))) {}
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy() {
        std::error_code ignored;
        fs::remove(file_, ignored);
        fs::remove(file_.string() + "-journal", ignored);
    }

    /// Takes over all of `from`, and puts `note` into it.
    void take(const Connection& from, const std::optional<Backup>& note) const {
        try {
            Database copy{file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
            SQLite::Backup backup{copy, from.db()};
            if (backup.executeStep(-1) != SQLITE_DONE)
                fail("the registry is in use", "try again when the other process has ended");
            if (note)
                note_backup(copy, *note);
            if (copy.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
                fail("the copy is damaged", {"run ", domain::Step{domain::Act::examine_registry},
                                             " on the registry, and check the disk"});
        } catch (const SQLite::Exception& error) {
            fail(error.getErrorStr(), "check that the disk has space and may be written");
        }
    }

    void put_in_place() const {
        try {
            util::move_into_place(file_, place_);
        } catch (const util::FileError& error) {
            fail(error.what(), "check your rights in the folder");
        }
    }

private:
    [[noreturn]] void fail(const std::string& why, domain::Remedy help) const {
        throw RegistryError(Trouble::unreadable, "cannot write '" + place_.string() + "': " + why,
                            std::move(help) + "; nothing was changed");
    }

    fs::path place_;
    fs::path file_;
};

/// A name beside the registry that is not taken.
fs::path name_aside(const fs::path& registry) {
    auto name = registry;
    name += ".before-restore";
    for (int number = 2; fs::exists(name); ++number) {
        name = registry;
        name += ".before-restore-" + std::to_string(number);
    }
    return name;
}

/// A journal that a killed writer left belongs to the file as it was, and must not meet another file.
void settle_journal(const fs::path& registry, const fs::path& aside) {
    const fs::path journal{registry.string() + "-journal"};
    if (!fs::exists(journal))
        return;
    try {
        const Connection rolls_back{registry, Access::read, default_patience};
    } catch (const RegistryError&) {
        // What cannot be opened cannot be rolled back: it keeps its journal under its new name.
        fs::rename(journal, aside.string() + "-journal");
    }
}

void refuse_unsound(const Connection& backup) {
    const auto result =
        backup.guarded([&] { return backup.db().execAndGet("PRAGMA integrity_check(1)").getString(); });
    if (result != "ok")
        throw RegistryError(Trouble::damaged, "the backup '" + backup.file().string() + "' is damaged",
                            "restore an older backup");
}

} // namespace

std::optional<std::string> back_up(const fs::path& registry, const fs::path& to, domain::Instant at) {
    Backup note{seen_from(registry, to), at, 0};
    {
        const Connection source{registry, Access::read, default_patience};
        note.action = source.guarded([&] { return newest_action(source.db()).number; });
        const Copy copy{to};
        copy.take(source, note);
        copy.put_in_place();
    }
    try {
        const WriteLock lock{registry, default_patience};
        const Connection noting{registry, Access::write, default_patience};
        noting.guarded([&] { note_backup(noting.db(), note); });
        return std::nullopt;
    } catch (const RegistryError& error) {
        return error.what();
    }
}

std::optional<fs::path> restore(const fs::path& backup, const fs::path& registry) {
    const Connection source{backup, Access::read, default_patience};
    refuse_unsound(source);
    const WriteLock lock{registry, default_patience};
    const Copy copy{registry};
    copy.take(source, std::nullopt);
    if (!fs::exists(registry)) {
        copy.put_in_place();
        return std::nullopt;
    }
    auto aside = name_aside(registry);
    settle_journal(registry, aside);
    // The registry is there at every moment: it gets its second name before the copy takes the first.
    if (::link(registry.c_str(), aside.c_str()) != 0)
        throw RegistryError(Trouble::unreadable,
                            "cannot keep the registry as '" + aside.string() +
                                "': " + std::generic_category().message(errno),
                            "check your rights in its folder; nothing was changed");
    copy.put_in_place();
    return aside;
}

} // namespace plenary::registry
