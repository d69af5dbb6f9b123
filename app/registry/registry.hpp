/// \file
/// The registry: one file that holds a series of meetings and everybody who takes part. Who only reads asks for a
/// `const Reading&`; who writes begins a Writing.
#pragma once

#include "registry/file/gradual_backup.hpp"
#include "registry/reading.hpp"
#include "registry/writing.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace plenary::registry {

/// How long to wait for another process that writes.
inline constexpr std::chrono::milliseconds default_patience{10'000};

struct Health {
    int version = 0; ///< of the schema
    /// The tables, indexes, triggers and views that are not those of the version; empty: they all are.
    std::vector<std::string> schema_problems;
    std::vector<std::string> problems;     ///< what an integrity check and our own checks found; empty: sound
    std::vector<std::string> log_problems; ///< where the change log was edited, or passed by; empty: whole
    bool is_examined = true; ///< false: the schema is such that only it was looked at, not what it holds

    [[nodiscard]] bool is_sound() const {
        return schema_problems.empty() && problems.empty() && log_problems.empty();
    }
};

/// A file that is open. Every function throws RegistryError when the file cannot be used; then nothing has been
/// written.
class Registry : public Reading {
public:
    /// Opens the file to read; it must be there. All that is read is one state of it, and until the registry
    /// goes writers wait: let it go before anything slow, such as printing.
    static Registry to_read(const std::filesystem::path& file);
    /// Opens a private copy of the file, so that nobody waits however long it is looked at. Also a file that
    /// is not as plenary makes it, which the others refuse: of such a one only health() is to be asked first.
    static Registry to_examine(const std::filesystem::path& file);
    /// Opens a private copy of the file to write: what is written goes with it, and nobody waits meanwhile.
    static Registry to_rehearse(const std::filesystem::path& file);
    /// Opens the file to write; it must be there. Whoever writes already is waited for so long.
    static Registry to_write(const std::filesystem::path& file,
                             std::chrono::milliseconds patience = default_patience);
    /// Opens the file to write, and makes it if there is none.
    static Registry to_create(const std::filesystem::path& file,
                              std::chrono::milliseconds patience = default_patience);

    /// Brings a file of an older version up to date; one that is not there or is none of ours is left to who opens it.
    static void bring_up_to_date(const std::filesystem::path& file,
                                 std::chrono::milliseconds patience = default_patience);

    /// Whether the file that was opened still has its name: not once another is in its place, as after a
    /// restore.
    [[nodiscard]] bool has_its_file() const;
    /// Of one that was opened to read, and holds a commit up as long as it looks at one state: lets others commit until
    /// look_again(). Not to be read meanwhile.
    void look_away();
    /// Looks at the registry as it is now. False where another file has its name or other tables are in it: then it is to be
    /// opened anew.
    [[nodiscard]] bool look_again();
    /// Whether the schema is that of its version; the integrity check of SQLite, whether what triggers keep is
    /// true, whether the change log is as it was written and the rest as the log left it. Reads the whole
    /// file. What cannot be read is one of the problems, never an error.
    [[nodiscard]] Health health() const;
    /// Begins an action; see Writing. Waits its turn.
    [[nodiscard]] Writing begin(Action action);
    /// Begins a backup into `to`, an end to any that was begun; what is there is replaced once the copy is sound. It goes
    /// with the registry. Not within an action, as all of it.
    void begin_backup(const std::filesystem::path& to, domain::Instant at);
    /// Copies so many pages of 4 KiB more. The copy, once it is whole: of one state, with all that was committed here up
    /// to this moment. Nothing before, also where no backup was begun. While others write it begins anew.
    std::optional<WholeCopy> continue_backup(int pages);
    /// Whether one was begun and is not whole.
    [[nodiscard]] bool is_backing_up() const;
    /// Notes backups that were made, and forgets those whose files were removed; no action of the log.
    void note_backups(const std::vector<Backup>& made, const std::vector<std::filesystem::path>& removed);
    /// Writes the search keys that a long list left to be written (Writing::apply of a PreparedPlan), a piece at a time, each
    /// a commit of its own, between which others write; nothing where none are left. Where others change people all the
    /// while it ends before all are written. Not within an action.
    void write_late_keys();
    /// Leaves no trace in the file of what was deleted. Not within an action.
    void wipe_deleted();
    /// From here to commit_group() or rollback_group() no other process writes, and what is committed meanwhile, each
    /// action by itself, reaches the disk with commit_group(), together: a disk takes as long for many as for one. Waits
    /// its turn.
    void begin_group();
    void commit_group();
    /// Ends the group, and all its actions, without a trace; also done when the registry goes before commit_group().
    /// Not within an action.
    void rollback_group() noexcept;

private:
    using Reading::Reading;
};

} // namespace plenary::registry
