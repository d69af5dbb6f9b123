/// \file
/// What became of the rows of an import, and who is probably in the register twice.
#pragma once

#include "domain/import/importing.hpp"
#include "domain/model.hpp"
#include "names/doubles.hpp"
#include "util/sheet.hpp"

#include <string>
#include <vector>

namespace plenary::report {

/// Every row with its outcome, and how many there are of each; `notes` stand below. `word` says what can be
/// done.
util::Sheet import_list(const std::vector<domain::RowReport>& rows, const std::vector<std::string>& notes,
                        const domain::Wording& word);

/// The same on one screen, of a list of more than 30 rows: those of whom there is nothing to say are only counted, and of
/// rows of which the same is to be said the first three stand for all.
util::Sheet import_screen(const std::vector<domain::RowReport>& rows, const std::vector<std::string>& notes,
                          const domain::Wording& word);

/// `pairs` are places in `participants`.
util::Sheet doubles_list(const std::vector<names::Pair>& pairs,
                         const std::vector<domain::Participant>& participants);

} // namespace plenary::report
