#include "office/people/side_file.hpp"

#include "util/file.hpp"
#include "util/text.hpp"

#include <string_view>
#include <sys/stat.h>

namespace plenary::office {

namespace {

constexpr std::size_t most_bytes_of_side_file = 1U << 20U;

SideRow side_row(std::string_view line) {
    SideRow row;
    for (;;) {
        const auto end = line.find('\t');
        row.emplace_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return row;
        line.remove_prefix(end + 1);
    }
}

} // namespace

std::vector<SideRow> read_side_file(const std::filesystem::path& file, std::size_t columns) {
    std::vector<SideRow> rows;
    if (!std::filesystem::exists(file))
        return rows;
    const auto text = util::read_file(file, most_bytes_of_side_file);
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = rest.find('\n');
        if (auto row = side_row(rest.substr(0, end)); row.size() == columns)
            rows.push_back(std::move(row));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return rows;
}

std::string state_of_side_file(const std::filesystem::path& file) {
    struct stat now{};
    if (::stat(file.c_str(), &now) != 0)
        return "none";
    // Each state of the file is a file of its own, so that its number or its time tells them apart.
    return std::to_string(now.st_ino) + " " + std::to_string(now.st_mtim.tv_sec) + " " +
           std::to_string(now.st_mtim.tv_nsec);
}

void write_side_file(const std::filesystem::path& file, const std::vector<SideRow>& rows) {
    std::string text;
    for (const auto& row : rows)
        text += util::join(row, "\t") + '\n';
    util::write_file_atomically(file, text);
}

} // namespace plenary::office
