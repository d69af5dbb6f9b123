#include "office/records/backups.hpp"

#include "office/records/own_files.hpp"
#include "office/refused.hpp"
#include "registry/file/backup.hpp"

#include <fmt/format.h>

namespace plenary::office {

using domain::Act;
using domain::Step;

namespace {

bool is_device_or_pipe(const std::filesystem::path& file) {
    std::error_code unreachable; // told when it is opened
    const auto status = std::filesystem::status(file, unreachable);
    return std::filesystem::exists(status) && std::filesystem::is_other(status);
}

} // namespace

BackedUp back_up(const Office& office, const BackUp& wanted) {
    const auto& file = wanted.to;
    if (is_own_file(office.file(), file))
        throw Refused(Reason::same_file, file.string(), "that is the registry itself, or belongs to it",
                      "name another file for the backup");
    if (is_device_or_pipe(file))
        throw Refused(Reason::file_there, file.string(),
                      fmt::format("'{}' is a device or a pipe, and no place for a copy", file.string()),
                      "name a file for the backup");
    if (std::filesystem::exists(file) && !wanted.overwrite)
        throw Refused(Reason::file_there, file.string(),
                      fmt::format("there is a file '{}' already", file.string()),
                      {"name another file, or replace it with ", Step{Act::overwrite}});
    if (const auto folder = file.parent_path(); !folder.empty() && !std::filesystem::is_directory(folder))
        throw Refused(Reason::folder_absent, folder.string(),
                      fmt::format("there is no folder '{}'", folder.string()),
                      "make the folder first, or name another file");
    return {registry::back_up(office.file(), file, office.now())};
}

Restored restore(const Office& office, const std::filesystem::path& backup) {
    if (is_same_file(office.file(), backup))
        throw Refused(Reason::same_file, backup.string(), "that is the registry itself",
                      "name the backup that is to take its place; nothing was changed");
    return {registry::restore(backup, office.file())};
}

} // namespace plenary::office
