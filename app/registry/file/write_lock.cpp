#include "registry/file/write_lock.hpp"

#include "registry/error.hpp"
#include "registry/file/own_files.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <optional>
#include <sys/file.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace plenary::registry {

namespace {

[[noreturn]] void fail_to_open(const std::filesystem::path& side_file, int error) {
    const auto trouble = error == ENOSPC || error == EDQUOT ? Trouble::full : Trouble::read_only;
    throw RegistryError(
        trouble,
        fmt::format("cannot write '{}': {}", side_file.string(), std::generic_category().message(error)),
        "allow writing to the registry's folder, or work on a copy elsewhere");
}

/// What a thread that waits and the one that waits for it know of each other.
struct Waiting {
    std::mutex mutex;
    std::condition_variable over;
    std::optional<int> error; ///< 0: the lock is held
    bool given_up = false;    ///< nobody wants the lock any more
};

int lock_however_long(int descriptor) {
    while (::flock(descriptor, LOCK_EX) != 0)
        if (errno != EINTR)
            return errno;
    return 0;
}

/// Waits in the queue that the kernel keeps, where who came first is first; asking again and again would let
/// others pass. A wait that the kernel cannot limit needs a thread of its own: one that is given up closes
/// the file. 0 when the lock is held, ETIMEDOUT when it is not and the descriptor is gone, else what is
/// wrong.
int wait_for(int descriptor, std::chrono::milliseconds patience) {
    const auto waiting = std::make_shared<Waiting>();
    std::thread{[waiting, descriptor] {
        const int error = lock_however_long(descriptor);
        const std::lock_guard guard{waiting->mutex};
        waiting->error = error;
        if (waiting->given_up)
            ::close(descriptor);
        waiting->over.notify_one();
    }}.detach();
    std::unique_lock guard{waiting->mutex};
    if (waiting->over.wait_for(guard, patience, [&] { return waiting->error.has_value(); }))
        return *waiting->error;
    waiting->given_up = true;
    return ETIMEDOUT;
}

} // namespace

WriteLock::WriteLock(const std::filesystem::path& registry, std::chrono::milliseconds patience) {
    const auto side_file = lock_file_of(registry);
    descriptor_ = ::open(side_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor_ < 0)
        fail_to_open(side_file, errno);
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0)
        return;
    const int error = errno == EWOULDBLOCK || errno == EINTR ? wait_for(descriptor_, patience) : errno;
    if (error == 0)
        return;
    if (error != ETIMEDOUT) {
        ::close(descriptor_);
        fail_to_open(side_file, error);
    }
    throw RegistryError(Trouble::locked,
                        fmt::format("the registry '{}' is in use by another process", registry.string()),
                        "wait until it ends, then run the command again; nothing was written");
}

WriteLock::~WriteLock() {
    ::close(descriptor_);
}

} // namespace plenary::registry
