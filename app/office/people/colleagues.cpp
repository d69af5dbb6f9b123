#include "office/people/colleagues.hpp"

#include "domain/words.hpp"
#include "office/people/side_file.hpp"
#include "office/refused.hpp"
#include "registry/file/write_lock.hpp"
#include "registry/pin.hpp"
#include "util/clean_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace plenary::office {

namespace {

constexpr std::size_t columns_of_colleagues = 4;
constexpr std::size_t most_bytes_of_colleague = 60;
constexpr std::array<std::string_view, 3> rights{"receive", "enrol", "all"};

/// A line of the file: name, right, wrong PINs, what is kept of the PIN.
struct ColleagueLine {
    Colleague colleague;
    int wrong = 0;
    std::string kept;
};

std::vector<ColleagueLine> read_colleagues(const std::filesystem::path& registry) {
    std::vector<ColleagueLine> lines;
    for (const auto& row : read_side_file(file_of_colleagues(registry), columns_of_colleagues)) {
        const auto* const right = std::find(rights.begin(), rights.end(), row[1]);
        int wrong = 0;
        const auto read = std::from_chars(row[2].data(), row[2].data() + row[2].size(), wrong);
        if (right != rights.end() && read.ec == std::errc{})
            lines.push_back({{row[0], static_cast<DeskRight>(right - rights.begin()), wrong >= wrong_pins},
                             wrong,
                             row[3]});
    }
    return lines;
}

/// Reads them, lets `change` change them, and writes them; meanwhile nobody else does.
template<class Change>
auto change_colleagues(const std::filesystem::path& registry, Change change) {
    const auto file = file_of_colleagues(registry);
    const registry::WriteLock lock{file, registry::default_patience};
    auto lines = read_colleagues(registry);
    auto result = change(lines);
    std::vector<SideRow> rows;
    for (const auto& [colleague, wrong, kept] : lines)
        rows.push_back({colleague.name, std::string{rights.at(static_cast<std::size_t>(colleague.right))},
                        std::to_string(wrong), kept});
    write_side_file(file, rows);
    return result;
}

ColleagueLine* line_of(std::vector<ColleagueLine>& lines, const std::string& name) {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const auto& line) { return line.colleague.name == name; });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

std::filesystem::path file_of_colleagues(const std::filesystem::path& registry) {
    return registry.string() + ".colleagues";
}

std::string give_pin(const Office& office, const std::string& name, DeskRight right) {
    const auto clean = util::clean_text(name);
    if (clean.trouble || clean.text.empty() || clean.text.size() > most_bytes_of_colleague)
        throw Refused(Reason::name_unsaid, name, "a colleague needs a short name",
                      "name them, such as Aru Bekova");
    auto pin = registry::new_pin();
    ColleagueLine given{{clean.text, right}, 0, registry::kept_of_pin(pin)};
    change_colleagues(office.file(), [&](std::vector<ColleagueLine>& lines) {
        auto* const line = line_of(lines, clean.text);
        if (line != nullptr)
            *line = given;
        else
            lines.push_back(given);
        return line == nullptr;
    });
    return pin;
}

std::size_t dismiss_colleagues(const Office& office, const std::vector<std::string>& names) {
    return change_colleagues(office.file(), [&](std::vector<ColleagueLine>& lines) {
        return std::erase_if(lines, [&](const auto& line) {
            return std::find(names.begin(), names.end(), line.colleague.name) != names.end();
        });
    });
}

std::vector<Colleague> colleagues(const Office& office) {
    std::vector<Colleague> all;
    for (auto& line : read_colleagues(office.file()))
        all.push_back(std::move(line.colleague));
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return all;
}

const std::vector<Colleague>& ColleagueBook::all() {
    const auto seen = state_of_side_file(file_of_colleagues(office_.file()));
    if (seen != read_at_) {
        all_ = colleagues(office_);
        read_at_ = seen;
    }
    return all_;
}

std::optional<Colleague> colleague_with_pin(const std::filesystem::path& registry, const std::string& name,
                                            const std::string& pin) {
    return change_colleagues(registry, [&](std::vector<ColleagueLine>& lines) -> std::optional<Colleague> {
        auto* line = line_of(lines, name);
        if (line == nullptr || line->wrong >= wrong_pins)
            return std::nullopt;
        if (!registry::is_pin(line->kept, pin)) {
            ++line->wrong;
            return std::nullopt;
        }
        line->wrong = 0;
        return line->colleague;
    });
}

} // namespace plenary::office
