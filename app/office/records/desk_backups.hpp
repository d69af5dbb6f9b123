/// \file
/// The backups that are made while people are received: into `NAME.backups` beside the registry, without anybody waiting.
/// They are for what goes wrong with the file; a disk that fails takes them along.
#pragma once

#include "office/office.hpp"

#include <chrono>
#include <future>
#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// A backup is made when a desk begins, and from then on when something was done and so long has gone by, or so much was
/// done.
inline constexpr std::chrono::minutes between_backups{5};
inline constexpr std::int64_t actions_between_backups = 100;

/// So many of the newest are kept, and of the last week the newest of each hour.
inline constexpr std::size_t newest_backups_kept = 12;
inline constexpr std::chrono::hours hourly_backups_kept{7L * 24};

/// A file of that folder, which is named for when it was made: `2011-03-29T03-15-00Z.db`.
struct DeskBackup {
    std::filesystem::path file; ///< seen from the folder of the registry
    domain::Instant at;
};

/// `NAME.backups` of a registry.
std::filesystem::path folder_of_backups(const std::filesystem::path& registry);

/// Those in it, the newest first; what has another name is none.
std::vector<DeskBackup> backups_in_folder(const std::filesystem::path& registry);

/// Those of `backups`, the newest first, that are no longer kept at `now`.
std::vector<DeskBackup> backups_to_remove(const std::vector<DeskBackup>& backups, domain::Instant now);

class DeskBackups {
public:
    /// `office` keeps its registry open; `clock` tells the true time, which that of a drill is not. Pages of 4 KiB, of
    /// which 200 take about a millisecond.
    DeskBackups(Office& office, Clock clock, int pages_at_once = 200);
    DeskBackups(const DeskBackups&) = delete;
    DeskBackups& operator=(const DeskBackups&) = delete;
    /// Waits for a copy that is being checked.
    ~DeskBackups() = default;

    /// Does a few milliseconds' work if there is any. Whether there is more to do at once: else it is to be asked again
    /// within a second or so. Throws RegistryError: a backup could not be made; damaged, where the registry is. Goes on
    /// with the next one then, when its time has come.
    bool work();
    /// Whether one is being made.
    [[nodiscard]] bool is_busy() const { return is_copying_ || checking_ || !made_.empty(); }

private:
    [[nodiscard]] bool is_due();
    void begin();
    void note();

    Office& office_;
    Clock clock_;
    int pages_at_once_;
    bool is_copying_ = false;
    std::optional<std::future<registry::Backup>> checking_;
    std::vector<registry::Backup> made_;     ///< and not noted yet
    std::optional<domain::Instant> last_at_; ///< when the last one was tried
    std::int64_t last_action_ = 0;           ///< up to which it was to hold everything
};

} // namespace plenary::office
