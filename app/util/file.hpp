#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

/// A file that could not be read or written. what() is one line for the user: the path in quotes, the reason
/// in words and, where there is something to do, what.
struct FileError : std::runtime_error {
    FileError(std::filesystem::path file, int error, const std::string& message);

    std::filesystem::path path;
    int error_number; // errno; 0 when the system did not complain (a file above the limit)
};

/// The whole file, at most `limit` bytes: a larger one is refused before it is read, where its size is known. Also reads pipes and other things that are not regular files. What was read so
/// far is shown to `look`, a piece of 64 KiB or less more each time, which may throw to end it.
/// Throws FileError when it is missing, a folder, unreadable or larger.
std::string read_file(const std::filesystem::path& path, std::size_t limit,
                      const std::function<void(std::string_view so_far)>& look = {});

/// A file in the making: made beside the one that it will replace, under a name that nobody can foretell, readable
/// and writable by its owner only. While it is made it is locked, by which leftovers are told from it.
class NewFile {
public:
    /// Makes it, empty, and removes what killed runs left in that folder. Throws FileError; also where a device or a
    /// pipe would be replaced.
    explicit NewFile(std::filesystem::path place);
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    /// Without put_in_place() no trace of it is left.
    ~NewFile();

    [[nodiscard]] const std::filesystem::path& made() const { return made_; }
    [[nodiscard]] int descriptor() const { return descriptor_; }

    /// Makes the content lasting, and puts the file in the place of what is there, in one step. Throws FileError; then
    /// what was there still is, unless only the last step failed, which is to make the change of the folder lasting.
    void put_in_place();

private:
    std::filesystem::path place_;
    std::filesystem::path made_; // empty: it is in its place
    int descriptor_ = -1;
};

/// What killed runs of this user left half made in a folder, ordered by name.
std::vector<std::filesystem::path> leftovers(const std::filesystem::path& folder);

/// Removes them, as far as it is allowed.
void remove_leftovers(const std::filesystem::path& folder);

/// Makes all renamings and removals in a folder lasting. `path` is named where that fails: throws FileError.
void make_folder_lasting(const std::filesystem::path& folder, const std::filesystem::path& path);

/// Makes a folder, and those that it lies in, where it is not there. Throws FileError, also where a file is in its place.
void make_folder(const std::filesystem::path& folder);

/// The folder that a file lies in, also where its path does not name it.
std::filesystem::path folder_of(const std::filesystem::path& path);

/// The content of a file to be, which replaces one as a NewFile does: readers of `path` see the old content or the
/// new, never a part, also after a power cut. A symbolic link at `path` is replaced, not followed. What is no regular
/// file, such as a device or a pipe, is written to instead of replaced.
class PendingFile {
public:
    /// Opens it, so that what forbids writing is known before the content is. Throws FileError.
    explicit PendingFile(std::filesystem::path path);
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;
    /// Without finish() no trace of it is left.
    ~PendingFile();

    /// Writes the content and puts the file into its place. Throws FileError; then what was there before still is,
    /// unless only the last step failed, which is to make the change of the folder lasting.
    void finish(std::string_view content);

private:
    std::filesystem::path path_;
    std::filesystem::path made_; // as of NewFile; empty: written to directly
    int descriptor_ = -1;
};

/// The same in one go.
void write_file_atomically(const std::filesystem::path& path, std::string_view content);

} // namespace plenary::util
