/// \file
/// The facts of a press note on a meeting, as they stand on a given day.
#pragma once

#include "domain/model.hpp"

#include <iosfwd>
#include <optional>

namespace plenary::report {

struct NoteInput {
    domain::Dataset data; ///< with the people of the meeting
    domain::MeetingCode meeting;
    domain::Date as_of;
    /// Whose account of organizers and numbers leads; nothing: the first source that names organizers.
    std::optional<domain::SourceCode> account;
};

/// Which meeting of the series it was, where and when, who organized it, how many came from which groups,
/// what it discussed, who spoke, which meeting came before and which is next; with the sources. Tenses follow
/// `as_of`: what lies after that day is yet to be, and nothing is said of who came to it.
void write_note(std::ostream& out, const NoteInput& input);

/// The same facts as a JSON object, version 1.
void write_note_json(std::ostream& out, const NoteInput& input);

} // namespace plenary::report
