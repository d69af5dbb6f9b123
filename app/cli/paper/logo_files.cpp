#include "cli/paper/logo_files.hpp"

#include "cli/output.hpp"
#include "report/paper/logos.hpp"
#include "util/file.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace plenary::cli {

namespace {

namespace fs = std::filesystem;

/// Which pictures a document takes.
enum class Pictures { none, png, any };

Pictures pictures_of(const Invocation& invocation) {
    const auto format = invocation.option("format").value_or("");
    const auto ending = ending_of(invocation.option("output").value_or(""));
    const auto is = [&](std::string_view name) {
        return format.empty() ? ending == "." + std::string{name} : format == name;
    };
    if (is("html"))
        return Pictures::any;
    return is("docx") || is("pdf") ? Pictures::png : Pictures::none;
}

/// A name of a file alone: what a meeting names lies in no other folder.
fs::path file_in(const fs::path& folder, const std::string& name) {
    if (name.find('/') != std::string::npos || name == ".." || name == ".")
        throw CommandError(Exit::failed, fmt::format("the logo '{}' is no name of a file", name),
                           "name the file alone, such as un.png, and its folder with --logos");
    return folder / name;
}

report::Logo logo_in(const fs::path& file) {
    constexpr std::size_t largest = 4UL * 1024 * 1024;
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown))
        throw CommandError(Exit::failed, fmt::format("there is no logo '{}'", file.string()),
                           "put it there, or correct 'logos' of the meeting");
    if (auto logo = report::read_logo(file.filename().string(), util::read_file(file, largest)))
        return *std::move(logo);
    throw CommandError(Exit::failed, fmt::format("'{}' is neither PNG nor SVG", file.string()),
                       "save it anew as PNG or SVG");
}

} // namespace

std::vector<report::Logo> logos_of(const Invocation& invocation, const domain::Meeting& meeting) {
    const auto folder = invocation.option("logos");
    if (!folder)
        return {};
    const auto takes = pictures_of(invocation);
    if (takes == Pictures::none)
        throw CommandError(Exit::usage, "logos stand in html, docx and pdf only",
                           "name a file with --output list.docx, or leave --logos out");
    if (meeting.logos.empty())
        throw CommandError(Exit::failed, fmt::format("'{}' names no logos", meeting.code.text()),
                           "name their files in 'logos' of the meeting, such as un.png");
    std::vector<report::Logo> logos;
    for (const auto& name : meeting.logos) {
        const auto file = file_in(*folder, name);
        auto logo = logo_in(file);
        if (logo.is_svg && takes == Pictures::png) {
            // Neither Word of every age nor the program that draws PDF shows SVG.
            const auto beside = fs::path{file}.replace_extension(".png");
            std::error_code unknown;
            if (beside == file || !fs::is_regular_file(beside, unknown))
                throw CommandError(Exit::failed,
                                   fmt::format("'{}' is SVG, which stands in html only", file.string()),
                                   fmt::format("put the same as PNG beside it: {}", beside.string()));
            logo = logo_in(beside);
        }
        logos.push_back(std::move(logo));
    }
    return logos;
}

} // namespace plenary::cli
