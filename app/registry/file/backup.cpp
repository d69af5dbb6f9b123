#include "registry/file/backup.hpp"

#include "registry/file/connection.hpp"
#include "registry/file/own_files.hpp"
#include "registry/file/query.hpp"
#include "registry/file/write_lock.hpp"
#include "registry/log/audit.hpp"
#include "util/file.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

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

[[noreturn]] void fail(const fs::path& place, const std::string& why, domain::Remedy help) {
    throw RegistryError(Trouble::unreadable, "cannot write '" + place.string() + "': " + why,
                        std::move(help) + "; nothing was changed");
}

/// Runs f; that a file cannot be written becomes a RegistryError about `place`.
template<class F>
auto writing_files(const fs::path& place, F f) {
    try {
        return f();
    } catch (const util::FileError& error) {
        fail(place, error.what(), "check your rights in the folder");
    } catch (const fs::filesystem_error& error) {
        fail(place, error.code().message(), "check your rights in the folder");
    }
}

/// A copy that is not in its place yet; removed unless it gets there.
class Copy {
    template<class F>
    auto trying(F f) {
        try {
            return f();
        } catch (const SQLite::Exception& error) {
            fail(place_, error.getErrorStr(), "check that the disk has space and may be written");
        }
    }

public:
    explicit Copy(const fs::path& place)
        : place_(place),
          file_(writing_files(place, [&] { return std::make_unique<util::NewFile>(place); })) {}

    /// Takes over all of `from`, whose writers wait no longer than that. Then it can be looked at, changed and
    /// checked.
    void take(const Connection& from) {
        trying([&] {
            db_ = std::make_unique<Database>(file_->made().string(), SQLite::OPEN_READWRITE);
            // Nobody sees the file before it is whole and lasting.
            db_->exec("PRAGMA journal_mode = OFF");
            db_->exec("PRAGMA synchronous = OFF");
            constexpr int all_pages = -1;
            if (SQLite::Backup{*db_, from.db()}.executeStep(all_pages) != SQLITE_DONE)
                fail(place_, "the registry is in use", "try again when the other process has ended");
        });
    }

    std::int64_t newest_action() {
        return trying([&] { return registry::newest_action(*db_).number; });
    }

    void note(const Backup& backup) {
        trying([&] { note_backup(*db_, backup); });
    }

    void check() {
        trying([&] {
            if (db_->execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
                fail(place_, "the copy is damaged",
                     {"run ", domain::Step{domain::Act::examine_registry},
                      " on the registry, and check the disk"});
        });
    }

    void put_in_place() {
        db_.reset();
        writing_files(place_, [&] { file_->put_in_place(); });
    }

private:
    fs::path place_;
    std::unique_ptr<util::NewFile> file_; ///< goes after the connection to it
    std::unique_ptr<Database> db_;
};

fs::path with_ending(const fs::path& file, std::string_view ending) {
    return file.string() + std::string{ending};
}

bool is_free(const fs::path& file) {
    return !fs::exists(fs::symlink_status(file)) &&
           std::none_of(companions.begin(), companions.end(),
                        [&](auto ending) { return fs::exists(with_ending(file, ending)); });
}

/// `wanted`, or that with a number, whichever is not taken.
fs::path free_name(const fs::path& wanted) {
    auto name = wanted;
    for (int number = 2; !is_free(name); ++number)
        name = with_ending(wanted, "-" + std::to_string(number));
    return name;
}

/// What lies beside a place where a copy is to be belongs to a file that was there: SQLite would roll it into
/// the copy. It is kept, under a name by which it is no part of any file.
void set_companions_aside(const fs::path& place) {
    for (const auto ending : companions)
        if (const auto stale = with_ending(place, ending); fs::exists(fs::symlink_status(stale)))
            fs::rename(stale, free_name(with_ending(stale, ".set-aside")));
}

/// A journal that a killed writer left belongs to the file as it was, and must not meet another file.
void settle_journal(const fs::path& registry, const fs::path& aside) {
    if (std::none_of(companions.begin(), companions.end(),
                     [&](auto ending) { return fs::exists(with_ending(registry, ending)); }))
        return;
    try {
        const Connection rolls_back{registry, Opening::read, default_patience};
    } catch (const RegistryError&) {
        // What cannot be opened cannot be rolled back: it keeps what belongs to it under its new name.
        for (const auto ending : companions)
            if (fs::exists(with_ending(registry, ending)))
                fs::rename(with_ending(registry, ending), with_ending(aside, ending));
    }
}

/// Gives the registry a second name, under which it is kept. The registry is there at every moment; and what
/// was done is on the disk before the copy takes the first name, since after a power cut the second might
/// otherwise be missing, or the journal be back.
fs::path keep_aside(const fs::path& registry) {
    auto aside = free_name(aside_of(registry));
    settle_journal(registry, aside);
    if (::link(registry.c_str(), aside.c_str()) != 0)
        throw RegistryError(Trouble::unreadable,
                            "cannot keep the registry as '" + aside.string() +
                                "': " + std::generic_category().message(errno),
                            "check your rights in its folder; nothing was changed");
    return aside;
}

/// The names under which restore() keeps what was there and which are names of what is there now.
std::vector<fs::path> second_names_aside(const fs::path& registry) {
    std::vector<fs::path> names;
    struct stat own{};
    if (::stat(registry.c_str(), &own) != 0 || own.st_nlink < 2)
        return names;
    const auto start = aside_of(registry).filename().string();
    std::error_code unreadable;
    for (fs::directory_iterator entry{util::folder_of(registry), unreadable};
         !unreadable && entry != fs::directory_iterator{}; entry.increment(unreadable)) {
        struct stat other{};
        if (entry->path().filename().string().starts_with(start) &&
            ::lstat(entry->path().c_str(), &other) == 0 && other.st_dev == own.st_dev &&
            other.st_ino == own.st_ino)
            names.push_back(entry->path());
    }
    return names;
}

void refuse_unsound(const Connection& backup) {
    const auto result =
        backup.guarded([&] { return backup.db().execAndGet("PRAGMA integrity_check(1)").getString(); });
    if (result != "ok")
        throw RegistryError(Trouble::damaged, "the backup '" + backup.file().string() + "' is damaged",
                            "restore an older backup");
}

} // namespace

fs::path aside_of(const fs::path& registry) {
    return with_ending(registry, ".before-restore");
}

bool is_half_restored(const fs::path& registry) {
    return !second_names_aside(registry).empty();
}

void undo_half_a_restore(const fs::path& registry) {
    const auto names = second_names_aside(registry);
    if (names.empty())
        return;
    writing_files(registry, [&] {
        for (const auto& name : names)
            fs::remove(name);
        util::make_folder_lasting(util::folder_of(registry), registry);
    });
}

std::optional<std::string> back_up(const fs::path& registry, const fs::path& to, domain::Instant at) {
    Backup note{seen_from(registry, to), at, 0};
    {
        std::optional<Connection> source;
        source.emplace(registry, Opening::read, default_patience);
        Copy copy{to};
        copy.take(*source);
        source.reset();
        note.action = copy.newest_action();
        copy.note(note);
        copy.check();
        writing_files(to, [&] {
            set_companions_aside(to);
            util::make_folder_lasting(util::folder_of(to), to);
        });
        copy.put_in_place();
    }
    try {
        const WriteLock lock{registry, default_patience};
        const Connection noting{registry, Opening::write, default_patience};
        noting.guarded([&] { note_backup(noting.db(), note); });
        return std::nullopt;
    } catch (const RegistryError& error) {
        return error.what();
    }
}

std::optional<fs::path> restore(const fs::path& backup, const fs::path& registry) {
    const Connection source{backup, Opening::read, default_patience};
    refuse_unsound(source);
    const WriteLock lock{registry, default_patience};
    undo_half_a_restore(registry);
    Copy copy{registry};
    copy.take(source);
    copy.check();
    const auto aside = writing_files(registry, [&] {
        std::optional<fs::path> kept;
        if (fs::exists(registry))
            kept = keep_aside(registry);
        set_companions_aside(registry);
        util::make_folder_lasting(util::folder_of(registry), registry);
        return kept;
    });
    copy.put_in_place();
    return aside;
}

} // namespace plenary::registry
