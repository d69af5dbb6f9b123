#include "util/file.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <fstream>
#include <future>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace plenary::util;

namespace fs = std::filesystem;

namespace {

// A folder of its own, removed with all in it.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "util-file-test-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    fs::path operator/(const std::string& name) const { return path_ / name; }

    std::ptrdiff_t entries() const {
        return std::distance(fs::directory_iterator(path_), fs::directory_iterator());
    }

private:
    fs::path path_;
};

void put(const fs::path& path, std::string_view content) {
    std::ofstream(path, std::ios::binary) << content;
}

std::string get(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// The message with which `action` fails, the folder's name left out.
template<typename Action>
std::string refusal(const fs::path& path, Action action) {
    try {
        action(path);
    } catch (const FileError& error) {
        CHECK(error.path == path);
        std::string text = error.what();
        const std::string folder = path.parent_path().string() + "/";
        if (const auto at = text.find(folder); at != std::string::npos) {
            text.erase(at, folder.size());
        }
        return text;
    }
    return "no error";
}

void read_ten(const fs::path& path) {
    read_file(path, 10);
}

void write_x(const fs::path& path) {
    write_file_atomically(path, "x");
}

} // namespace

TEST_SUITE("util::file") {
    TEST_CASE("read_file: every byte of it") {
        const Folder folder;
        const std::string content("a\0\r\n\xFF", 5);
        put(folder / "f", content);
        CHECK(read_file(folder / "f", 5) == content);
        put(folder / "empty", "");
        CHECK(read_file(folder / "empty", 0).empty());
    }

    TEST_CASE("read_file: more than one buffer") {
        const Folder folder;
        const std::string content(200'000, 'x');
        put(folder / "f", content);
        CHECK(read_file(folder / "f", 200'000) == content);
    }

    TEST_CASE("read_file: a file whose size the system does not tell") {
        CHECK_FALSE(read_file("/proc/self/status", 1'000'000).empty());
    }

    TEST_CASE("read_file: refusals say why") {
        const Folder folder;
        put(folder / "big", "12345678901");
        fs::create_directory(folder / "sub");
        fs::create_symlink("loop", folder / "loop");
        CHECK(refusal(folder / "x.yaml", read_ten) == "cannot read 'x.yaml': no such file");
        CHECK(refusal(folder / "sub", read_ten) == "cannot read 'sub': it is a folder, not a file");
        CHECK(refusal(folder / "big", read_ten) ==
              "cannot read 'big': the file is larger than the limit of 10 bytes");
        CHECK(refusal(folder / "loop", read_ten) == "cannot read 'loop': too many symbolic links");
        CHECK(refusal(folder / "big" / "x", read_ten) ==
              "cannot read 'x': a part of the path is a file, not a folder");
        CHECK(refusal(folder / std::string(300, 'n'), read_ten).ends_with("': the name is too long"));
    }

    TEST_CASE("read_file: a name with controls or NUL") {
        const Folder folder;
        put(folder / "a", "x");
        CHECK(refusal(folder / "b\x1b", read_ten) == "cannot read 'b\\x1b': no such file");
        CHECK(refusal(folder / std::string("a\0b", 3), read_ten) ==
              "cannot read 'a\\x00b': invalid argument");
    }

    TEST_CASE("read_file: the error carries the number of the system") {
        const Folder folder;
        put(folder / "big", "xx");
        try {
            read_file(folder / "none", 1);
            FAIL("no error");
        } catch (const FileError& error) {
            CHECK(error.error_number == ENOENT);
        }
        try {
            read_file(folder / "big", 1);
            FAIL("no error");
        } catch (const FileError& error) {
            CHECK(error.error_number == 0);
        }
    }

    TEST_CASE("write_file_atomically: a new file for its owner only") {
        const Folder folder;
        const std::string content("a\0b\n", 4);
        write_file_atomically(folder / "f", content);
        CHECK(get(folder / "f") == content);
        CHECK(fs::status(folder / "f").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        CHECK(folder.entries() == 1);
    }

    TEST_CASE("write_file_atomically: replaces a file, also with nothing") {
        const Folder folder;
        put(folder / "f", "old and longer");
        write_file_atomically(folder / "f", "new");
        CHECK(get(folder / "f") == "new");
        write_file_atomically(folder / "f", "");
        CHECK(get(folder / "f").empty());
        CHECK(folder.entries() == 1);
    }

    TEST_CASE("write_file_atomically: who has the old file open keeps the old content") {
        const Folder folder;
        put(folder / "f", "old");
        std::ifstream reader(folder / "f");
        write_file_atomically(folder / "f", "new");
        std::string content;
        reader >> content;
        CHECK(content == "old");
    }

    TEST_CASE("write_file_atomically: a symbolic link is replaced, its target is not touched") {
        const Folder folder;
        put(folder / "target", "old");
        fs::create_symlink("target", folder / "link");
        write_file_atomically(folder / "link", "new");
        CHECK(get(folder / "target") == "old");
        CHECK_FALSE(fs::is_symlink(folder / "link"));
    }

    TEST_CASE("write_file_atomically: a name as long as the system allows") {
        const Folder folder;
        const std::string name(255, 'n');
        write_file_atomically(folder / name, "x");
        CHECK(get(folder / name) == "x");
    }

    TEST_CASE("write_file_atomically: a path without folder is in the current one") {
        const Folder folder;
        const fs::path before = fs::current_path();
        fs::current_path(folder / "");
        write_file_atomically("here", "x");
        fs::current_path(before);
        CHECK(get(folder / "here") == "x");
    }

    TEST_CASE("PendingFile: nothing is seen under its name before the end, and no trace is left without it") {
        const Folder folder;
        put(folder / "f", "old");
        {
            const PendingFile never(folder / "f");
            CHECK(get(folder / "f") == "old");
            CHECK(folder.entries() == 2);
        }
        CHECK(folder.entries() == 1);
        PendingFile file(folder / "f");
        file.finish("new");
        CHECK(get(folder / "f") == "new");
        CHECK(folder.entries() == 1);
    }

    TEST_CASE("PendingFile: two at once have other names, which tell nothing of the process") {
        const Folder folder;
        const PendingFile one(folder / "f");
        const PendingFile other(folder / "f");
        CHECK(folder.entries() == 2);
        for (const auto& entry : fs::directory_iterator(folder / ""))
            CHECK(entry.path().filename().string().find(std::to_string(::getpid()) + "-") ==
                  std::string::npos);
    }

    TEST_CASE("PendingFile: a device and a pipe are written to, not replaced") {
        write_file_atomically("/dev/null", "x");
        CHECK(fs::is_character_file("/dev/null"));
        const Folder folder;
        REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        auto reading = std::async(std::launch::async, [&] { return get(folder / "pipe"); });
        write_file_atomically(folder / "pipe", "x");
        CHECK(reading.get() == "x");
        CHECK(fs::is_fifo(folder / "pipe"));
        CHECK(refusal("/dev/full", write_x) ==
              "cannot write 'full': no space left on the device; free some space and try again");
    }

    TEST_CASE("NewFile: a device and a pipe are refused, not replaced, and files still are") {
        const Folder folder;
        REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        fs::create_symlink("/dev/null", folder / "link");
        const auto make = [](const fs::path& path) { NewFile(path).put_in_place(); };
        CHECK(refusal(folder / "pipe", make) == "cannot write 'pipe': it is a device or a pipe, not a file");
        CHECK(refusal(folder / "link", make) == "cannot write 'link': it is a device or a pipe, not a file");
        CHECK(fs::is_fifo(folder / "pipe"));
        CHECK(fs::is_symlink(folder / "link"));
        put(folder / "file", "old");
        make(folder / "file");
        CHECK(get(folder / "file").empty());
    }

    TEST_CASE("make_folder: with those around it, also where it is there, not in the place of a file") {
        const Folder folder;
        make_folder(folder / "a" / "b");
        make_folder(folder / "a" / "b");
        CHECK(fs::is_directory(folder / "a" / "b"));
        put(folder / "file", "x");
        CHECK(refusal(folder / "file", make_folder) ==
              "cannot make the folder 'file': it is a file; name another folder");
        CHECK(refusal(folder / "file" / "c", make_folder) ==
              "cannot make the folder 'c': a part of the path is a file, not a folder");
    }

    TEST_CASE("write_file_atomically: refusals say why and leave nothing behind") {
        const Folder folder;
        fs::create_directory(folder / "sub");
        put(folder / "file", "old");
        CHECK(refusal(folder / "sub", write_x) == "cannot write 'sub': it is a folder, not a file");
        CHECK(refusal(folder / "", write_x) == "cannot write '': it is a folder, not a file");
        CHECK(refusal(folder / "none" / "f", write_x) ==
              "cannot write 'f': its folder does not exist; create it first");
        CHECK(refusal(folder / "file" / "f", write_x) ==
              "cannot write 'f': a part of the path is a file, not a folder");
        CHECK(refusal(folder / std::string("file\0x", 6), write_x) ==
              "cannot write 'file\\x00x': invalid argument");
        CHECK(get(folder / "file") == "old");
        CHECK(folder.entries() == 2);
    }
}
