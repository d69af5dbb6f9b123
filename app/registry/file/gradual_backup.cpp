#include "registry/file/gradual_backup.hpp"

#include "registry/file/copy.hpp"

namespace plenary::registry {

WholeCopy::WholeCopy(std::unique_ptr<Copy> copy, const std::filesystem::path& registry, domain::Instant at)
    : copy_(std::move(copy)), registry_(registry), at_(at) {}
WholeCopy::WholeCopy(WholeCopy&&) noexcept = default;
WholeCopy& WholeCopy::operator=(WholeCopy&&) noexcept = default;
WholeCopy::~WholeCopy() = default;

Backup WholeCopy::finish() {
    const Backup note{seen_from(registry_, copy_->place()), at_, copy_->newest_action()};
    copy_->note(note);
    copy_->check();
    copy_->put_in_place();
    return note;
}

} // namespace plenary::registry
