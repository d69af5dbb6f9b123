#include "registry/write_lock.hpp"

#include "registry/error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace plenary::registry {

namespace {

[[noreturn]] void fail_to_open(const std::filesystem::path& side_file, int error) {
    const auto trouble = error == ENOSPC || error == EDQUOT ? Trouble::full : Trouble::read_only;
    throw RegistryError(
        trouble, "cannot write '" + side_file.string() + "': " + std::generic_category().message(error),
        "allow writing to the registry's folder, or work on a copy elsewhere");
}

} // namespace

WriteLock::WriteLock(const std::filesystem::path& registry, std::chrono::milliseconds patience) {
    const std::filesystem::path side_file{registry.string() + ".lock"};
    descriptor_ = ::open(side_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor_ < 0)
        fail_to_open(side_file, errno);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            const int error = errno;
            ::close(descriptor_);
            fail_to_open(side_file, error);
        }
        if (std::chrono::steady_clock::now() >= deadline) {
            ::close(descriptor_);
            throw RegistryError(Trouble::locked,
                                "the registry '" + registry.string() + "' is in use by another process",
                                "wait until it ends, then run the command again; nothing was written");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
}

WriteLock::~WriteLock() {
    ::close(descriptor_);
}

} // namespace plenary::registry
