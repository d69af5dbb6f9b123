#include "office/records/backups.hpp"

#include "office/refused.hpp"
#include "registry/file/backup.hpp"

namespace plenary::office {

using domain::Act;
using domain::Step;

BackedUp back_up(const Office& office, const BackUp& wanted) {
    const auto& file = wanted.to;
    std::error_code ignored; // one of the two is not there: then they are not the same
    if (std::filesystem::equivalent(file, office.file(), ignored))
        throw Refused(Reason::same_file, file.string(), "that is the registry itself",
                      "name another file for the backup");
    if (std::filesystem::exists(file) && !wanted.overwrite)
        throw Refused(Reason::file_there, file.string(), "there is a file '" + file.string() + "' already",
                      {"name another file, or replace it with ", Step{Act::overwrite}});
    if (const auto folder = file.parent_path(); !folder.empty() && !std::filesystem::is_directory(folder))
        throw Refused(Reason::folder_absent, folder.string(), "there is no folder '" + folder.string() + "'",
                      "make the folder first, or name another file");
    return {registry::back_up(office.file(), file, office.now())};
}

Restored restore(const Office& office, const std::filesystem::path& backup) {
    return {registry::restore(backup, office.file())};
}

} // namespace plenary::office
