/// \file
/// Where the answer of a command goes: standard output, or the file of `--output`.
#pragma once

#include "util/file.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace plenary::cli {

class Invocation;

/// `.xlsx` of `List.XLSX`; empty where there is none.
std::string ending_of(const std::string& file);

/// Throws CommandError (usage) where `--excel` is of no effect.
void refuse_idle_excel(const Invocation& invocation);

/// Looks at every file and folder that the command line names to be written (Option::writes), before the command does
/// anything. Throws CommandError (usage) for the registry itself, what belongs to it, a file that the command reads,
/// and one that two options write.
void refuse_unfit_outputs(const Invocation& invocation, const std::filesystem::path& registry);

/// Opens the file of `--output`, so that a command whose answer cannot be written changes nothing. Nothing for
/// standard output. Throws CommandError (usage) for an ending that it cannot write where no format is named;
/// util::FileError where it cannot be written.
void open_output(const Invocation& invocation, std::optional<util::PendingFile>& output);

} // namespace plenary::cli
