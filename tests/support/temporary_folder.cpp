#include "support/temporary_folder.hpp"

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

namespace plenary::testing {

TemporaryFolder::TemporaryFolder() : exceptions_before_(std::uncaught_exceptions()) {
    auto pattern = (std::filesystem::temp_directory_path() / "plenary-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("cannot make a folder for the test");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    // A failed CHECK throws nothing: with PLENARY_KEEP_FOLDERS set, the folder of every test stays.
    const bool failed =
        std::uncaught_exceptions() > exceptions_before_ || std::getenv("PLENARY_KEEP_FOLDERS") != nullptr;
    if (failed) {
        std::cerr << "The test left its files in " << path_ << "\n";
        return;
    }
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string contents(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void write_file(const std::filesystem::path& file, std::string_view text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out{file, std::ios::binary};
    out << text;
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
}

} // namespace plenary::testing
