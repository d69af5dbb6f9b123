#include "util/file.hpp"

#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <random>
#include <span>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace plenary::util {

namespace fs = std::filesystem;

namespace {

// Owns an open file.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int number() const { return number_; }

    // Some file systems report only here that a write has failed. False: see errno.
    bool close() {
        const int number = number_;
        number_ = -1;
        return number < 0 || ::close(number) == 0;
    }

private:
    int number_;
};

std::string reason_for(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return "permission denied; check the rights of the file and its folder";
    case EISDIR:
        return "it is a folder, not a file";
    case ENOTDIR:
        return "a part of the path is a file, not a folder";
    case ENOSPC:
        return "no space left on the device; free some space and try again";
    case EDQUOT:
        return "the disk quota is used up; free some space and try again";
    case EROFS:
        return "the file system is read-only";
    case ELOOP:
        return "too many symbolic links";
    case ENAMETOOLONG:
        return "the name is too long";
    default: {
        std::string text = std::generic_category().message(error);
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
        return text;
    }
    }
}

FileError failure(std::string_view verb, const fs::path& path, int error, const std::string& reason) {
    std::string message = "cannot ";
    message.append(verb).append(" '").append(for_terminal(path.native())).append("': ").append(reason);
    return {path, error, message};
}

FileError cannot_read(const fs::path& path, int error) {
    return failure("read", path, error, error == ENOENT ? "no such file" : reason_for(error));
}

FileError cannot_write(const fs::path& path, int error) {
    return failure("write", path, error,
                   error == ENOENT ? "its folder does not exist; create it first" : reason_for(error));
}

// System calls take the path up to its first NUL, which would be another file.
bool has_nul(const fs::path& path) {
    return path.native().find('\0') != std::string::npos;
}

int open_file(const fs::path& path, int flags, mode_t mode = 0) {
    int number = -1;
    do {
        number = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    } while (number < 0 && errno == EINTR);
    return number;
}

// The number of bytes read, 0 at the end; none: see errno.
std::optional<std::size_t> read_some(int descriptor, std::span<char> buffer) {
    ssize_t count = -1;
    do {
        count = ::read(descriptor, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    return count < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(count));
}

// 0, or what went wrong.
int write_all(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const ssize_t count = ::write(descriptor, content.data(), content.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return errno;
        }
        if (count == 0) {
            return EIO;
        }
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

constexpr std::string_view half_made = ".plenary-";

// A name that says nothing of the target's, which may be as long as the system allows.
fs::path unforeseeable_name(const fs::path& folder) {
    std::random_device random;
    std::array<char, 16> digits{};
    std::string name{half_made};
    for (int part = 0; part < 2; ++part) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), random(), 36).ptr;
        name.append(digits.data(), end);
    }
    return folder / name;
}

// Whether nobody makes this file any more; `descriptor` holds its lock then. A file that is not this user's is
// nobody's business.
bool is_left_over(int descriptor) {
    struct stat status{};
    return descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
           status.st_uid == ::geteuid() && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

// Calls f with each file that a killed run left, while nobody else can take it for one.
template<class F>
void for_each_leftover(const fs::path& folder, F f) {
    std::error_code unreadable; // a folder may be writable and not readable
    for (fs::directory_iterator entry{folder, unreadable}; !unreadable && entry != fs::directory_iterator{};
         entry.increment(unreadable)) {
        if (!entry->path().filename().native().starts_with(half_made)) {
            continue;
        }
        const Descriptor descriptor(open_file(entry->path(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
        if (is_left_over(descriptor.number())) {
            f(entry->path());
        }
    }
}

// An empty file that has its name and is locked, unless files cannot be locked there. Between the two another run may
// have taken it for a leftover: EAGAIN.
int make_locked(const fs::path& path) {
    const int descriptor = open_file(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return -1;
    }
    const bool is_taken = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    struct stat status{};
    if (!is_taken && ::fstat(descriptor, &status) == 0 && status.st_nlink == 1) {
        return descriptor;
    }
    ::close(descriptor);
    errno = EAGAIN;
    return -1;
}

bool is_written_through(const fs::path& path) {
    std::error_code ignored; // a file that cannot be looked at is refused when it is opened
    const auto type = fs::status(path, ignored).type();
    return type == fs::file_type::character || type == fs::file_type::block || type == fs::file_type::fifo ||
           type == fs::file_type::socket;
}

} // namespace

FileError::FileError(fs::path file, int error, const std::string& message)
    : std::runtime_error(message), path(std::move(file)), error_number(error) {}

std::string read_file(const fs::path& path, std::size_t limit,
                      const std::function<void(std::string_view so_far)>& look) {
    if (has_nul(path)) {
        throw cannot_read(path, EINVAL);
    }
    const Descriptor descriptor(open_file(path, O_RDONLY));
    if (descriptor.number() < 0) {
        throw cannot_read(path, errno);
    }
    const auto too_large = [&] {
        return failure("read", path, 0, fmt::format("the file is larger than the limit of {} bytes", limit));
    };
    struct stat status{};
    if (::fstat(descriptor.number(), &status) == 0 && S_ISREG(status.st_mode) &&
        static_cast<std::uintmax_t>(status.st_size) > limit) {
        throw too_large();
    }
    std::string content;
    if (S_ISREG(status.st_mode) && status.st_size > 0) {
        content.reserve(static_cast<std::size_t>(status.st_size)); // as it grows it would be there twice
    }
    std::array<char, 65536> buffer{};
    for (;;) {
        const auto count = read_some(descriptor.number(), buffer);
        if (!count) {
            throw cannot_read(path, errno);
        }
        if (*count == 0) {
            return content;
        }
        content.append(buffer.data(), *count);
        if (content.size() > limit) {
            throw too_large();
        }
        if (look) {
            look(content);
        }
    }
}

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

void make_folder(const fs::path& folder) {
    if (has_nul(folder)) {
        throw failure("make the folder", folder, EINVAL, reason_for(EINVAL));
    }
    std::error_code error;
    if (fs::is_directory(folder, error)) {
        return;
    }
    if (fs::exists(folder, error)) {
        throw failure("make the folder", folder, ENOTDIR, "it is a file; name another folder");
    }
    fs::create_directories(folder, error);
    if (error) {
        throw failure("make the folder", folder, error.value(), reason_for(error.value()));
    }
}

void make_folder_lasting(const fs::path& folder, const fs::path& path) {
    const Descriptor descriptor(open_file(folder, O_RDONLY | O_DIRECTORY));
    if (descriptor.number() < 0) {
        // A folder may be writable and not readable; the rename is done all the same.
        if (errno == EACCES) {
            return;
        }
        throw cannot_write(path, errno);
    }
    // EINVAL: a file system that does not do this for folders.
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL) {
        throw cannot_write(path, errno);
    }
}

std::vector<fs::path> leftovers(const fs::path& folder) {
    std::vector<fs::path> files;
    for_each_leftover(folder, [&](const fs::path& file) { files.push_back(file); });
    std::sort(files.begin(), files.end());
    return files;
}

void remove_leftovers(const fs::path& folder) {
    for_each_leftover(folder, [](const fs::path& file) { ::unlink(file.c_str()); });
}

namespace {

// The descriptor of a new, locked file beside `place`; `made` is its name.
int make_beside(const fs::path& place, fs::path& made) {
    const auto folder = folder_of(place);
    remove_leftovers(folder);
    constexpr int attempts = 8;
    for (int i = 0; i < attempts; ++i) {
        made = unforeseeable_name(folder);
        if (const int descriptor = make_locked(made); descriptor >= 0) {
            return descriptor;
        }
        if (errno != EAGAIN && errno != EEXIST) {
            break;
        }
    }
    const int error = errno;
    made.clear();
    throw cannot_write(place, error);
}

void abandon(const fs::path& made, int descriptor) {
    if (!made.empty()) {
        ::unlink(made.c_str());
    }
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

// The lock is held until the file has its name: before, another run might take it for a leftover.
void replace(const fs::path& place, fs::path& made, int& descriptor) {
    if (::fsync(descriptor) != 0 || ::rename(made.c_str(), place.c_str()) != 0) {
        throw cannot_write(place, errno);
    }
    made.clear();
    if (::close(std::exchange(descriptor, -1)) != 0) {
        throw cannot_write(place, errno);
    }
    make_folder_lasting(folder_of(place), place);
}

} // namespace

NewFile::NewFile(fs::path place) : place_(std::move(place)) {
    if (is_written_through(place_)) {
        throw failure("write", place_, 0, "it is a device or a pipe, not a file");
    }
    descriptor_ = make_beside(place_, made_);
}

NewFile::~NewFile() {
    abandon(made_, descriptor_);
}

void NewFile::put_in_place() {
    replace(place_, made_, descriptor_);
}

PendingFile::PendingFile(fs::path path) : path_(std::move(path)) {
    if (has_nul(path_)) {
        throw cannot_write(path_, EINVAL);
    }
    if (!path_.has_filename()) {
        throw cannot_write(path_, EISDIR);
    }
    if (is_written_through(path_)) {
        descriptor_ = open_file(path_, O_WRONLY);
        if (descriptor_ < 0) {
            throw cannot_write(path_, errno);
        }
    } else if (std::error_code unknown; fs::is_directory(path_, unknown)) {
        throw cannot_write(path_, EISDIR);
    } else {
        descriptor_ = make_beside(path_, made_);
    }
}

PendingFile::~PendingFile() {
    abandon(made_, descriptor_);
}

void PendingFile::finish(std::string_view content) {
    if (const int error = write_all(descriptor_, content); error != 0) {
        throw cannot_write(path_, error);
    }
    if (!made_.empty()) {
        replace(path_, made_, descriptor_);
    } else if (::close(std::exchange(descriptor_, -1)) != 0) {
        throw cannot_write(path_, errno);
    }
}

void write_file_atomically(const fs::path& path, std::string_view content) {
    PendingFile(path).finish(content);
}

} // namespace plenary::util
