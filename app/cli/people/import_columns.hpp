/// \file
/// What an import understood of the columns of a list: shown, and kept for the next list of the same ministry.
#pragma once

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "office/people/importing.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::cli {

/// Each column with what it is taken for and why, and some of its values.
util::Sheet columns_sheet(const std::vector<office::ImportedTable>& tables);

/// Writes what `--mapping` reads of the next list, where `--save-mapping` names a file; not in a dry run.
void save_mapping(const Context& context, const Invocation& invocation,
                  const std::vector<office::ImportedTable>& tables);

} // namespace plenary::cli
