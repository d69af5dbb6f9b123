/// \file
/// A list that somebody else made, from the command line: the file, its columns, and the questions that it leaves open.
#pragma once

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"
#include "exchange/people/answers.hpp"

#include <string>
#include <vector>

namespace plenary::cli {

/// `options` with those that say how a list is read: `--map`, `--encoding`, `--sheet`, `--answers` and others.
std::vector<Option> with_list_options(std::vector<Option> options);

/// The file that is named, or standard input for `-`.
std::vector<exchange::Grid> read_list(const Context& context, const Invocation& invocation);

/// What `--map` says.
exchange::Mapping mapping_of(const Invocation& invocation);
/// What `--mapping` names: a line `Header=field` for each column.
exchange::Mapping usual_mapping_of(const Invocation& invocation);

/// What `--answers` has, where the file is there.
std::vector<exchange::Question> answers_of(const Invocation& invocation);
/// Writes what is open beside what was answered before, to be filled in and given back; without `--answers` it tells
/// that it can be, and in a dry run that it is not.
void write_questions(const Context& context, const Invocation& invocation,
                     const std::vector<exchange::Question>& answered,
                     const std::vector<exchange::Question>& open);

/// Whether a file with this ending is YAML.
bool is_yaml_ending(const std::string& ending);

} // namespace plenary::cli
