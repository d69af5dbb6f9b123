/// \file
/// A text with the name that messages give it.
#pragma once

#include <memory>
#include <string>
#include <utility>

namespace plenary::tree {

/// A file as it was read. Copies share the text.
struct File {
    File(std::string shown_as, std::string content)
        : label(std::move(shown_as)), text(std::make_shared<const std::string>(std::move(content))) {}

    std::string label;                       ///< how messages name it: the path as the user wrote it
    std::shared_ptr<const std::string> text; ///< never null; bytes as they are, also a byte order mark
};

} // namespace plenary::tree
