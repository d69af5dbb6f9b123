#include "office/office.hpp"

#include "registry/error.hpp"

#include <utility>

namespace plenary::office {

Request Request::part(const std::string& name) const {
    auto part = *this;
    if (!nonce.empty())
        part.nonce += "/" + name;
    return part;
}

Office::Office(std::filesystem::path registry, Clock clock, domain::Date today)
    : file_(std::move(registry)), clock_(std::move(clock)), today_(today) {}

registry::Registry Office::open_to_read() const {
    return registry::Registry::to_read(file_);
}

std::string Office::last_action() const {
    return has_registry() ? open_to_read().newest_action().uuid : "";
}

Office::Glance::Glance(std::optional<registry::Registry>& reader, const Office& office) : reader_(reader) {
    if (!reader_ || !reader_->look_again())
        reader_.emplace(office.open_to_read());
}

Office::Glance::~Glance() {
    try {
        reader_->look_away();
    } catch (const registry::RegistryError&) {
        reader_.reset(); // it is opened anew, and says then what is wrong
    }
}

registry::Registry& Office::writer(bool create) {
    if (!writer_ || (!is_in_group_ && !writer_->has_its_file()))
        writer_.emplace(create ? registry::Registry::to_create(file_, patience_)
                               : registry::Registry::to_write(file_, patience_));
    return *writer_;
}

void Office::let_go() noexcept {
    if (!keeps_open_)
        writer_.reset();
}

void Office::begin_group() {
    keep_open();
    writer().begin_group();
    is_in_group_ = true;
}

void Office::commit_group() {
    writer().commit_group();
    is_in_group_ = false;
}

void Office::rollback_group() noexcept {
    if (is_in_group_)
        writer_->rollback_group();
    is_in_group_ = false;
}

} // namespace plenary::office
