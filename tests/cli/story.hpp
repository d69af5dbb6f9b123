/// \file
/// Command-line stories: what a person types and what appears, as the test. A story file reads like a
/// terminal:
///
///     # Lines with a number sign tell the situation.
///     $ plenary validate bad.yaml
///     bad.yaml:1:1: error[...]      <- standard output, as it is
///     ! plenary: error: ...         <- standard error, behind "! "
///     [exit 3]                      <- the exit code, unless it is 0
///     \# output                     <- output that would read as a part of the story, behind a backslash
///
///     --- bad.yaml                  <- makes a file, up to a line of three dashes
///     series: []
///     ---
///
/// Each story runs in a fresh folder that holds the repository's `fixtures` and `docs`; the registry is
/// `plenary.db` there, the time 2026-11-23T09:00:00Z. In Markdown, the blocks marked `console` are one story.
#pragma once

#include <string>
#include <vector>

namespace plenary::testing {

/// A command of a story, its arguments taken apart as a shell does.
struct StoryStep {
    std::vector<std::string> words; ///< without `plenary`
    std::string transcript;         ///< what follows the command line, as it stands
};

/// The commands of a story file or of the console blocks of a Markdown file, in their order.
std::vector<StoryStep> story_steps(const std::string& text, bool is_markdown);

/// Runs the story and returns the text as it would read if each command's transcript were what just happened.
/// A story holds when that is the text itself.
std::string retell(const std::string& text, bool is_markdown);

} // namespace plenary::testing
