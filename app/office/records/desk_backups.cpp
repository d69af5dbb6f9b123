#include "office/records/desk_backups.hpp"

#include "util/file.hpp"

#include <algorithm>
#include <utility>

namespace plenary::office {

using namespace domain;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".db";

/// `2011-03-29T03-15-00Z.db`
std::string name_of_backup(Instant at) {
    auto name = format_instant(at);
    std::replace(name.begin(), name.end(), ':', '-');
    return name + std::string{ending};
}

/// When the file of this name was made; nothing where it is no name of a backup.
std::optional<Instant> time_of_backup(const std::string& name) {
    constexpr std::size_t digits = 20;
    constexpr std::size_t first_colon = 13;
    constexpr std::size_t second_colon = 16;
    if (name.size() != digits + ending.size() || !name.ends_with(ending))
        return std::nullopt;
    auto text = name.substr(0, digits);
    text[first_colon] = ':';
    text[second_colon] = ':';
    return parse_instant(text);
}

} // namespace

fs::path folder_of_backups(const fs::path& registry) {
    return registry.string() + ".backups";
}

std::vector<DeskBackup> backups_in_folder(const fs::path& registry) {
    std::vector<DeskBackup> backups;
    const auto folder = folder_of_backups(registry);
    std::error_code unreadable; // then none is known
    for (fs::directory_iterator entry{folder, unreadable}; !unreadable && entry != fs::directory_iterator{};
         entry.increment(unreadable))
        if (const auto at = time_of_backup(entry->path().filename().string()))
            backups.push_back({folder.filename() / entry->path().filename(), *at});
    std::sort(backups.begin(), backups.end(),
              [](const auto& a, const auto& b) { return b.at.seconds < a.at.seconds; });
    return backups;
}

std::vector<DeskBackup> backups_to_remove(const std::vector<DeskBackup>& backups, Instant now) {
    constexpr std::int64_t an_hour = 60L * 60;
    const auto oldest = now.seconds - std::chrono::seconds{hourly_backups_kept}.count();
    std::vector<DeskBackup> removed;
    std::optional<std::int64_t> hour;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const auto own_hour = backups[i].at.seconds / an_hour;
        const bool is_newest_of_hour = hour != own_hour;
        hour = own_hour;
        if (i >= newest_backups_kept && !(is_newest_of_hour && backups[i].at.seconds >= oldest))
            removed.push_back(backups[i]);
    }
    return removed;
}

DeskBackups::DeskBackups(Office& office, Clock clock, int pages_at_once)
    : office_(office), clock_(std::move(clock)), pages_at_once_(pages_at_once) {
    office_.keep_open();
}

bool DeskBackups::work() {
    if (checking_) {
        if (checking_->wait_for(std::chrono::seconds{0}) != std::future_status::ready)
            return false;
        made_.push_back(std::exchange(checking_, std::nullopt)->get());
    }
    if (!made_.empty())
        note();
    if (!is_copying_) {
        if (!is_due())
            return false;
        begin();
    }
    auto& registry = office_.writer();
    is_copying_ = registry.is_backing_up(); // not where another file is in its place since
    if (!is_copying_)
        return false;
    try {
        if (auto copy = registry.continue_backup(pages_at_once_)) {
            is_copying_ = false;
            checking_ =
                std::async(std::launch::async, [copy = std::move(*copy)]() mutable { return copy.finish(); });
            return false;
        }
    } catch (const registry::RegistryError&) {
        is_copying_ = false;
        throw;
    }
    return true;
}

bool DeskBackups::is_due() {
    if (!last_at_)
        return true;
    const auto actions =
        office_.reading([](const auto& registry) { return registry.newest_action().number; }) - last_action_;
    const auto seconds = clock_().seconds - last_at_->seconds;
    return actions >= actions_between_backups ||
           (actions > 0 && seconds >= std::chrono::seconds{between_backups}.count());
}

void DeskBackups::begin() {
    last_at_ = clock_();
    auto& registry = office_.writer();
    last_action_ = registry.newest_action().number;
    const auto folder = folder_of_backups(office_.file());
    std::error_code exists_or_is_told_below;
    fs::create_directory(folder, exists_or_is_told_below);
    fs::permissions(folder, fs::perms::owner_all, exists_or_is_told_below);
    registry.begin_backup(folder / name_of_backup(*last_at_), *last_at_);
    is_copying_ = true;
}

void DeskBackups::note() {
    auto& registry = office_.writer();
    std::vector<fs::path> gone;
    for (const auto& backup : backups_to_remove(backups_in_folder(office_.file()), clock_())) {
        std::error_code stays; // then it is tried again with the next one
        fs::remove(util::folder_of(office_.file()) / backup.file, stays);
    }
    const auto folder = folder_of_backups(office_.file());
    for (const auto& noted : registry.backups())
        if (noted.file.parent_path() == folder.filename() && !fs::exists(folder / noted.file.filename()))
            gone.push_back(noted.file);
    registry.note_backups(made_, gone);
    made_.clear();
}

} // namespace plenary::office
