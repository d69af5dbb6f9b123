#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace plenary::util {

// A file that could not be read or written. what() is one line for the user: the path in quotes, the reason
// in words and, where there is something to do, what.
struct FileError : std::runtime_error {
    FileError(std::filesystem::path file, int error, const std::string& message);

    std::filesystem::path path;
    int error_number; // errno; 0 when the system did not complain (a file above the limit)
};

// The whole file, at most `limit` bytes. Also reads pipes and other things that are not regular files.
// Throws FileError when it is missing, a folder, unreadable or larger.
std::string read_file(const std::filesystem::path& path, std::size_t limit);

// A file in the making: made beside the one that it will replace, under a name that nobody can foretell, readable
// and writable by its owner only. Readers of `path` see the old content or the new, never a part, also after a
// power cut. A symbolic link at `path` is replaced, not followed. What is no regular file, such as a device or a
// pipe, is written to instead of replaced.
class PendingFile {
public:
    // Opens it, so that what forbids writing is known before the content is. Throws FileError.
    explicit PendingFile(std::filesystem::path path);
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;
    // Without finish() no trace of it is left.
    ~PendingFile();

    // Writes the content and puts the file into its place. Throws FileError; then what was there before still is,
    // unless only the last step failed, which is to make the change of the folder lasting.
    void finish(std::string_view content);

private:
    std::filesystem::path path_;
    std::filesystem::path made_; // empty: written to directly
    int descriptor_ = -1;
};

// The same in one go.
void write_file_atomically(const std::filesystem::path& path, std::string_view content);

// Makes `from` lasting and puts it in the place of `to`, in the same folder, in one step. Throws FileError.
void move_into_place(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace plenary::util
