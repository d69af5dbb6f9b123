#include "registry/file/backup.hpp"

#include "registry/file/connection.hpp"
#include "registry/file/copy.hpp"
#include "registry/file/own_files.hpp"
#include "registry/file/references.hpp"
#include "registry/file/write_lock.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace plenary::registry {

namespace fs = std::filesystem;

namespace {

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
        const Connection rolls_back{registry, Opening::copy, default_patience};
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
                            fmt::format("cannot keep the registry as '{}': {}", aside.string(),
                                        std::generic_category().message(errno)),
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
        throw RegistryError(Trouble::damaged,
                            fmt::format("the backup '{}' is damaged", backup.file().string()),
                            "restore an older backup");
    if (const auto lost = backup.guarded([&] { return lost_references(backup.db()); }); !lost.empty())
        throw RegistryError(
            Trouble::unsound,
            fmt::format("the backup '{}' is no good: {}", backup.file().string(), util::some_in_words(lost)),
            "restore an older backup; nothing was changed");
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
        source.emplace(registry, Opening::copy, default_patience);
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
    if (is_of_older_version(registry))
        return "it is of an older version, which the next command that writes brings up to date";
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
    const Connection source{backup, Opening::copy, default_patience};
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
