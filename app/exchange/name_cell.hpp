/// \file
/// A name as it stands in one cell, taken apart as far as titles, commas and suffixes tell.
#pragma once

#include <string>
#include <string_view>

namespace plenary::exchange {

struct NameCell {
    std::string courtesy; ///< "H.E. Mr.", as written
    std::string name;     ///< without titles; "Family, Given" is turned
    std::string family;   ///< where a comma tells it, with a suffix such as "Jr."
    std::string given;
    std::string degrees;  ///< "PhD", as written
    std::string position; ///< "Counsellor" of "Tom Abbott, Counsellor"
};

/// "Smith, Jr., Robert", "Juan Pérez, PhD", "H.E. Dr. Mohamed Abdel-Aaty".
NameCell read_name_cell(std::string_view text);

/// Takes the titles off the front of a part of a name; returns them as written.
std::string take_titles(std::string& text);

/// Whether the cell holds a title or several and nothing else: "Mr.", "H.E. Ms", "г-жа".
bool is_courtesy(std::string_view text);

} // namespace plenary::exchange
