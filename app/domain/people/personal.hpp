/// \file
/// What tells who somebody is: asked of the description of the fields (fields.hpp).
#pragma once

#include "domain/subject.hpp"

#include <string_view>
#include <vector>

namespace plenary::domain {

/// Stands where a text that must be stated was forgotten.
inline constexpr std::string_view forgotten_text = "(forgotten)";

/// Takes away what is personal: a text that must be stated becomes `forgotten_text`, all else unknown.
void erase_personal(Participant& participant);
void erase_personal(Registration& registration);
void erase_personal(Acknowledgement& acknowledgement);

/// Whether the field of a registration (Subject::field) serves its meeting only: details, journeys, and notes for the desk.
bool serves_the_meeting(std::string_view field);
/// Makes these fields of `to` what they are of `from`.
void take_what_serves_the_meeting(Registration& to, const Registration& from);

/// A field as the description has it.
struct DescribedField {
    std::string path; ///< as in Subject::field, but without the places of list items: `sessions/speakers`
    bool is_personal = false;
    bool names_participant = false; ///< holds the code of a participant who is not the thing itself
};

/// All fields of the things of a kind, in their order.
const std::vector<DescribedField>& described_fields(Kind kind);

/// The field with this path (Subject::field), or whose part it is, as `name` of `name/ru`; null if there is none.
const DescribedField* described_field(Kind kind, std::string_view field);

/// Whether the field with this path is personal.
bool is_personal(Kind kind, std::string_view field);
/// Whether it holds the code of a participant who is not the thing itself.
bool names_participant(Kind kind, std::string_view field);

} // namespace plenary::domain
