#include "cli/output.hpp"

#include "cli/error.hpp"
#include "cli/invocation.hpp"
#include "office/records/own_files.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <system_error>
#include <vector>

namespace plenary::cli {

namespace {

namespace fs = std::filesystem;

/// Whether the file is one that is read as a part of the folder.
bool is_read_within(const fs::path& file, const fs::path& folder) {
    std::error_code unknown;
    const auto ending = file.extension();
    if ((ending != ".yaml" && ending != ".yml") || !fs::is_directory(folder, unknown) ||
        !fs::exists(file, unknown))
        return false;
    const auto inner =
        fs::weakly_canonical(file, unknown).lexically_relative(fs::weakly_canonical(folder, unknown));
    return !inner.empty() && *inner.begin() != "..";
}

/// Whether standard input is this file.
bool is_read_as_input(const fs::path& file) {
    std::error_code unknown;
    return fs::is_regular_file(file, unknown) && fs::equivalent(file, "/dev/stdin", unknown);
}

bool names_file(Names names) {
    return names == Names::file || names == Names::folder;
}

/// A file or folder that the command line names.
struct NamedFile {
    std::string by; ///< `--output`, `FILE`
    std::string file;
    bool is_written = false;
};

/// All of them, but the registry.
std::vector<NamedFile> files_of(const Invocation& invocation) {
    std::vector<NamedFile> files;
    const auto& arguments = invocation.command->arguments;
    for (std::size_t i = 0; i < invocation.arguments.size() && !arguments.empty(); ++i)
        if (const auto& known = arguments[std::min(i, arguments.size() - 1)]; names_file(known.names))
            files.push_back({std::string{known.name}, invocation.arguments[i], known.writes});
    for (const auto& option : invocation.command->options)
        if (names_file(option.names) && invocation.has(option.name))
            files.push_back(
                {"--" + std::string{option.name}, *invocation.option(option.name), option.writes});
    return files;
}

[[noreturn]] void refuse_output(const NamedFile& output, const std::string& what) {
    throw CommandError(Exit::usage, fmt::format("{} '{}' is {}", output.by, output.file, what),
                       "name another file");
}

void refuse_output_over(const NamedFile& output, const NamedFile& other) {
    if (other.is_written && office::is_same_file(output.file, other.file))
        refuse_output(output, fmt::format("the file of {}, too", other.by));
    const bool is_read = !other.is_written && (office::is_same_file(output.file, other.file) ||
                                               is_read_within(output.file, other.file) ||
                                               (other.file == "-" && is_read_as_input(output.file)));
    if (is_read)
        refuse_output(output, "a file that the command reads");
}

/// How formats are called by the endings of files, where not by their names.
std::string format_of_ending(const std::string& ending) {
    if (ending == ".txt")
        return "table";
    if (ending == ".md")
        return "markdown";
    if (ending == ".yml")
        return "yaml";
    return ending.substr(1);
}

/// `html` is written as `html-agenda` and the like, `xml` as `schedule-xml`.
bool is_of_format(std::string_view choice, const std::string& format) {
    return choice == format || (choice == "text" && format == "table") || choice.starts_with(format + "-") ||
           choice.ends_with("-" + format);
}

/// Of `--format`; of what is always the same without one.
std::span<const std::string_view> formats_of(const Command& command) {
    static constexpr std::array<std::string_view, 1> yaml{"yaml"};
    static constexpr std::array<std::string_view, 1> json{"json"};
    if (command.name == "dump")
        return yaml;
    if (command.name == "schema")
        return json;
    for (const auto& option : command.options)
        if (option.name == "format")
            return option.choices;
    return {};
}

void refuse_unfit_ending(const Invocation& invocation, const std::string& file) {
    const auto ending = ending_of(file);
    const auto formats = formats_of(*invocation.command);
    if (invocation.has("format") || invocation.has("json") || ending.empty() || formats.empty() ||
        std::any_of(formats.begin(), formats.end(),
                    [&](auto choice) { return is_of_format(choice, format_of_ending(ending)); }))
        return;
    const std::vector<std::string> names{formats.begin(), formats.end()};
    throw CommandError(
        Exit::usage,
        fmt::format("'plenary {}' cannot write '{}'", invocation.command->name, util::for_terminal(ending)),
        "name another file; it writes " + util::list_in_words(names) +
            (invocation.command->as_table.empty()
                 ? ""
                 : fmt::format("; its figures as a table are those of 'plenary {}'",
                               invocation.command->as_table)));
}

} // namespace

std::string ending_of(const std::string& file) {
    auto ending = fs::path{file}.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

void refuse_idle_excel(const Invocation& invocation) {
    if (!invocation.has("excel"))
        return;
    const bool is_csv =
        invocation.has("format")
            ? invocation.option("format") == "csv"
            : !invocation.has("json") && ending_of(invocation.option("output").value_or("")) == ".csv";
    if (!is_csv)
        throw CommandError(Exit::usage, "--excel is only for CSV",
                           "write --format csv, or leave --excel out");
}

void refuse_unfit_outputs(const Invocation& invocation, const fs::path& registry) {
    const auto files = files_of(invocation);
    for (const auto& output : files) {
        const bool is_stream = output.by == "--output" && output.file == "-";
        if (!output.is_written || is_stream)
            continue;
        if (office::is_own_file(registry, output.file))
            refuse_output(output, "the registry, or belongs to it");
        for (const auto& other : files)
            if (&other != &output)
                refuse_output_over(output, other);
    }
}

void open_output(const Invocation& invocation, std::optional<util::PendingFile>& output) {
    const auto file = invocation.option("output");
    if (!file || *file == "-")
        return;
    refuse_unfit_ending(invocation, *file);
    output.emplace(*file);
}

} // namespace plenary::cli
