#include "desk/site/keeper.hpp"

#include "util/file.hpp"
#include "util/text.hpp"

#include <chrono>
#include <ostream>
#include <system_error>

namespace plenary::desk {

namespace {

constexpr std::chrono::seconds between_looks{1};
constexpr std::chrono::milliseconds between_pieces{4}; // of a backup, in which desks are served

} // namespace

Keeper::Keeper(office::Office& office, Server& server, const office::Clock& true_time, std::uintmax_t reserve,
               std::ostream& err)
    : office_(office), server_(server), backups_(office, true_time), reserve_(reserve), err_(err) {
    look_at_disk();
    server_.post([this] { look(); });
}

bool Keeper::note_trouble(const registry::RegistryError& error) {
    if (error.trouble() != registry::Trouble::damaged)
        return false;
    if (!damage_) {
        damage_ = error;
        server_.stop();
    }
    return true;
}

void Keeper::look() {
    if (server_.is_ending())
        return;
    look_at_disk();
    const bool has_more = !is_disk_full_ && back_up();
    server_.after(has_more ? between_pieces : std::chrono::milliseconds{between_looks}, [this] { look(); });
}

void Keeper::look_at_disk() {
    std::error_code unknown; // then what is written tells
    const auto free = std::filesystem::space(util::folder_of(office_.file()), unknown).available;
    const bool is_full = !unknown && free < reserve_;
    if (is_full != is_disk_full_)
        err_ << (is_full ? "The disk is nearly full: nothing is recorded until space is free.\n"
                         : "There is space on the disk again.\n")
             << std::flush;
    is_disk_full_ = is_full;
}

bool Keeper::back_up() {
    try {
        return backups_.work();
    } catch (const registry::RegistryError& error) {
        if (error.trouble() == registry::Trouble::locked || note_trouble(error))
            return false;
        tell(error.what());
    } catch (const std::exception& error) { // a folder that is none, or is not ours
        tell(error.what());
    }
    return false;
}

void Keeper::tell(const std::string& why) {
    if (told_ != why)
        err_ << "No backup: " << util::for_terminal(why) << '\n' << std::flush;
    told_ = why;
}

} // namespace plenary::desk
