#include "support/documented_codes.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace plenary::testing {

std::set<std::string> documented_codes(std::string_view page, std::string_view head) {
    std::ifstream in{std::filesystem::path{PLENARY_SOURCE_DIR} / "docs" / page};
    std::set<std::string> codes;
    bool is_in_table = false;
    for (std::string line; std::getline(in, line);) {
        is_in_table = line == head || (is_in_table && line.starts_with('|'));
        if (!is_in_table || line.size() < 2)
            continue;
        const auto cell = line.substr(1, line.find('|', 1) - 1);
        for (auto begin = cell.find('`'); begin != std::string::npos;) {
            const auto end = cell.find('`', begin + 1);
            if (end == std::string::npos)
                throw std::runtime_error("a backquote is not closed: " + line);
            codes.insert(cell.substr(begin + 1, end - begin - 1));
            begin = cell.find('`', end + 1);
        }
    }
    return codes;
}

std::set<std::string> documented_lines(std::string_view page) {
    std::ifstream in{std::filesystem::path{PLENARY_SOURCE_DIR} / "docs" / page};
    std::set<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.insert(line);
    return lines;
}

} // namespace plenary::testing
