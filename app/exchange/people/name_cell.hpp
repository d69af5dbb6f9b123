/// \file
/// A name as it stands in one cell, taken apart as far as titles, commas and suffixes tell.
#pragma once

#include "exchange/people/name_titles.hpp"

#include <optional>
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

/// What may stand behind a name in its cell: `position` where the header says that one does.
enum class Behind { anything, position };

/// `m_is_title`: "M." stands for Monsieur, and is no initial.
/// "Smith, Jr., Robert", "Juan Pérez, PhD", "H.E. Dr. Mohamed Abdel-Aaty", "Tom Abbott, Counsellor".
NameCell read_name_cell(std::string_view text, Behind behind_name = Behind::anything,
                        bool m_is_title = false);

/// Whether several people stand in the cell: "Mr. and Mrs. Abbott", "Tom Abbott & Eva Baker", "Ian Dunn; Eve Ely".
bool names_several(std::string_view text, Behind behind_name = Behind::anything);

/// The same name in Latin letters and in others: "Оспанов Данияр / Daniyar Ospanov", "Асанова Аида (Aida Asanova)".
struct TwoScripts {
    std::string own;
    std::string latin;
};
std::optional<TwoScripts> in_two_scripts(std::string_view text);
/// The same of a part of a name, which may be one word: "TAMM / ТАММ".
std::optional<TwoScripts> part_in_two_scripts(std::string_view text);

/// Takes the titles off the front of a part of a name; returns them as written.
std::string take_titles(std::string& text, bool m_is_title = false);

/// Takes the titles off the end: "ханым" of "Оспанова Айгерим ханым"; returns them as written.
std::string take_titles_behind(std::string& text);

/// Takes the academic ones out of titles: "Dr." of "H.E. Dr."; returns them as written.
std::string take_academic(std::string& titles);

/// Takes what degrees stand behind a whole name without a comma: "CBE" of "Eva Baker CBE"; returns them as written.
std::string take_degrees(std::string& text);

} // namespace plenary::exchange
