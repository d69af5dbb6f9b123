/// \file
/// Who looks after the registry while the desk serves: makes backups of it, watches the space on its disk, and ends the
/// desk where it is damaged, since what is written to such a file is lost.
#pragma once

#include "desk/serving/server.hpp"
#include "office/office.hpp"
#include "office/records/desk_backups.hpp"
#include "registry/error.hpp"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

namespace plenary::desk {

class Keeper {
public:
    /// `reserve`: with less bytes free than these nothing is recorded. What goes wrong is told to `err`.
    Keeper(office::Office& office, Server& server, const office::Clock& true_time, std::uintmax_t reserve,
           std::ostream& err);
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;
    ~Keeper() = default;

    [[nodiscard]] bool is_disk_full() const { return is_disk_full_; }

    /// Whether the error tells of damage: then the desk ends, once all that was asked is answered.
    bool note_trouble(const registry::RegistryError& error);
    /// Why the desk ended by that; nothing where it did not.
    [[nodiscard]] const std::optional<registry::RegistryError>& damage() const { return damage_; }

private:
    void look();
    void look_at_disk();
    /// Whether there is more to do at once.
    bool back_up();
    void tell(const std::string& why);

    office::Office& office_;
    Server& server_;
    office::DeskBackups backups_;
    std::uintmax_t reserve_;
    std::ostream& err_;
    bool is_disk_full_ = false;
    std::string told_; ///< what was told last
    std::optional<registry::RegistryError> damage_;
};

} // namespace plenary::desk
