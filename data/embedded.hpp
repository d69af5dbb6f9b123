/// \file
/// Facts that the program knows by itself.
#pragma once

#include <span>
#include <string_view>

namespace plenary::data {

/// The lines of delegations.tsv, the first of which names its columns: see README.md.
std::span<const std::string_view> delegations();

/// The lines of headers.tsv, likewise.
std::span<const std::string_view> headers();

/// A file of the fixtures that a demonstration shows: `ctitf-illustrated/dushanbe.yaml` and its text.
struct DemoFile {
    std::string_view name;
    std::string_view text;
};

/// The fixtures ctitf-central-asia and ctitf-illustrated, one after the other.
std::span<const DemoFile> demo_files();

} // namespace plenary::data
