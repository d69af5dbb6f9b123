/// \file
/// What a cell looks like on its own, whatever its column is called.
#pragma once

#include <string>

namespace plenary::exchange {

bool has_email(const std::string& cell);

/// "+998 90 123-45-67": of figures alone nobody knows what they count.
bool is_phone(const std::string& cell);

/// "daniyar-ospanov" may be the code of a participant, "Daniyar Ospanov" is none.
bool is_person_code(const std::string& cell);
bool is_registration_code(const std::string& cell);

/// Words that may be somebody's name, and no value that a column of another kind has.
bool is_name_like(const std::string& cell);

/// "Ospanov Daniyar", "3. Ms. Ana García López": words of which each begins as names do, and none is an office.
bool is_whole_name(const std::string& cell);

/// A word that may be the family name of somebody: "Clark".
bool is_one_name(const std::string& cell);

bool begins_with_title(const std::string& cell);

/// "Dr.", "Prof. Dr.", and no other title.
bool has_academic_titles(const std::string& cell);

/// "Ministry of Justice", and not "Minister of Justice".
bool begins_with_body(const std::string& cell);

/// "van den", "de", "bin": small words that stand before a family name.
bool has_particles(const std::string& cell);

} // namespace plenary::exchange
