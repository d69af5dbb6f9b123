#include "cli/folder_output.hpp"

#include "office/records/own_files.hpp"
#include "util/file.hpp"

#include <fmt/format.h>

#include <ostream>
#include <utility>

namespace plenary::cli {

FolderOutput::FolderOutput(const Context& context, std::filesystem::path folder)
    : context_(context), folder_(std::move(folder)) {
    util::make_folder(folder_);
}

void FolderOutput::write(const std::string& name, std::string_view content) {
    const auto place = folder_ / name;
    if (office::is_own_file(context_.location().file, place))
        throw CommandError(Exit::usage, fmt::format("'{}' is the registry, or belongs to it", place.string()),
                           "name another folder");
    util::write_file_atomically(place, content);
    ++written_;
}

void FolderOutput::tell() const {
    context_.err() << "Wrote " << written_ << (written_ == 1 ? " file" : " files") << " into "
                   << util::for_terminal(folder_.string()) << "\n";
}

} // namespace plenary::cli
