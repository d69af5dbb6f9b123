#include "exchange/people/list_row.hpp"

#include "domain/people/name_parts.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::ImportRow;
using domain::StatedText;

/// A full name in one column of what was exported: "Family, Given" is turned.
void take_whole_name_of_register(ListRow& row) {
    auto whole = row.said.whole_name;
    if (const auto comma = whole.find(','); comma != std::string::npos && row.said.name.sort.empty())
        whole = util::trim(std::string_view{whole}.substr(comma + 1)) + " " +
                util::trim(std::string_view{whole}.substr(0, comma));
    row.said.name.given = whole;
}

/// The words of `whole` without those of `part`; `whole` itself where it does not have them side by side.
std::string without(const std::string& whole, const std::string& part) {
    const auto words = util::split_words(whole);
    const auto wanted = names::fold(part);
    for (std::size_t first = 0; first < words.size(); ++first)
        for (std::size_t last = first + 1; last <= words.size(); ++last) {
            const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
            const auto to = words.begin() + static_cast<std::ptrdiff_t>(last);
            if (names::fold(util::join({from, to}, " ")) != wanted)
                continue;
            std::vector<std::string> rest{words.begin(), from};
            rest.insert(rest.end(), to, words.end());
            return util::join(rest, " ");
        }
    return whole;
}

/// The cell of a whole name, of which a line below a family name in capitals is no name.
NameCell whole_name_of(const ListRow& row) {
    if (row.name_lines.empty())
        return read_name_cell(row.said.whole_name, row.behind_name, row.m_is_title);
    const auto first = std::string_view{row.name_lines}.substr(0, row.name_lines.find('\n'));
    return read_name_cell(row.name_lines,
                          family_in_capitals(first).empty() ? row.behind_name : Behind::position,
                          row.m_is_title);
}

/// A whole name beside one of its parts has the other: nothing of it is lost.
void take_other_part(ListRow& row) {
    auto& name = row.said.name;
    if (row.said.whole_name.empty() || name.family.empty() == name.given.empty())
        return;
    const auto whole = whole_name_of(row).name;
    auto& missing = name.family.empty() ? name.family : name.given;
    missing = without(whole, name.family.empty() ? name.given : name.family);
}

/// A cell that has the name in two scripts; one that says nothing else of it.
void take_scripts_apart(ListRow& row) {
    auto& name = row.said.name;
    const bool is_alone = name.family.empty() && name.given.empty() && name.own.empty() &&
                          row.latin_name.empty() && row.latin_family.empty() && row.latin_given.empty();
    const auto& text = row.name_lines.empty() ? row.said.whole_name : row.name_lines;
    auto both = is_alone ? in_two_scripts(text) : std::nullopt;
    if (!both)
        return;
    row.said.whole_name = std::move(both->own);
    row.latin_name = std::move(both->latin);
    row.name_lines.clear();
}

/// Family and given names that have each part in two scripts.
void take_scripts_of_parts_apart(ListRow& row) {
    auto& name = row.said.name;
    if (!row.latin_family.empty() || !row.latin_given.empty() || !row.latin_name.empty() || !name.own.empty())
        return;
    auto family = part_in_two_scripts(name.family);
    auto given = part_in_two_scripts(name.given);
    if (!family || !given)
        return;
    name.family = std::move(family->own);
    name.given = std::move(given->own);
    row.latin_family = std::move(family->latin);
    row.latin_given = std::move(given->latin);
}

bool states_position(const ListRow& row) {
    return std::any_of(row.said.of_registration.begin(), row.said.of_registration.end(),
                       [](const StatedText& text) { return text.field == "position" && !text.text.empty(); });
}

/// What stands behind a name, in its cell: the role, where the row says none, and the position, likewise. What is said by
/// neither is told.
void take_position_behind(ListRow& row, const std::string& position) {
    if (position.empty())
        return;
    const auto cell = read_role_cell(position);
    // "Conseillère", "советник" is a rank of diplomats there.
    const bool is_position = row.behind_name == Behind::position || cell.role == domain::Role::adviser;
    const auto role = is_position ? role_in_position(position) : cell.role;
    auto& said = row.said.of_registration;
    if (!row.said.role)
        row.said.role = role;
    if (!states_position(row)) {
        state_text(said, "position", false, position, false);
        return;
    }
    const auto whole_role = read_role(position);
    const bool is_role_alone = whole_role && whole_role == row.said.role && !says_more_than_role(position);
    const bool is_said = std::any_of(said.begin(), said.end(), [&](const StatedText& text) {
        return text.field == "position" &&
               names::fold(text.text).find(names::fold(position)) != std::string::npos;
    });
    if (!is_role_alone && !is_said)
        row.said.passed_over.push_back({"", position,
                                        "this stands behind the name, and the row has a position",
                                        "write it into the column of positions"});
}

/// Of somebody else's list.
void take_whole_name(ListRow& row) {
    auto cell = whole_name_of(row);
    auto& name = row.said.name;
    name.family = std::move(cell.family);
    name.given = name.family.empty() ? std::move(cell.name) : std::move(cell.given);
    if (name.family.empty())
        name.family_within = family_in(name.given, row.habits);
    take_position_behind(row, cell.position);
    if (row.courtesy.empty())
        row.courtesy = std::move(cell.courtesy);
    row.degrees = std::move(cell.degrees);
}

/// "Baker, PhD", "CLARK (Ms.)", "Dr. Eva": a part of a name in a column of its own. A suffix stays.
void take_titles_of_part(ListRow& row, std::string& part) {
    const auto cell = read_name_cell(part, Behind::anything, row.m_is_title);
    if (!cell.family.empty() || cell.name.empty())
        return; // of several parts: it stays as it is
    take_position_behind(row, cell.position);
    part = cell.name;
    if (row.courtesy.empty())
        row.courtesy = cell.courtesy;
    if (row.degrees.empty())
        row.degrees = cell.degrees;
}

/// Those before the name and behind it: "Ing.", beside "PhD." in a column of its own.
void state_academic(std::vector<StatedText>& said, const std::string& titles) {
    const auto stated = std::find_if(said.begin(), said.end(), [](const StatedText& text) {
        return text.field == "academic-title" && !text.is_detail && !text.text.empty();
    });
    if (stated == said.end())
        return state_text(said, "academic-title", false, titles, false);
    const auto known = " " + names::fold(stated->text) + " ";
    if (!titles.empty() && known.find(" " + names::fold(titles) + " ") == std::string::npos)
        stated->text = titles + ", " + stated->text;
}

/// Some titles tell the gender where nothing else does. A column of them may have offices, too: "Mr.", "Counsellor".
void take_titles_apart(ListRow& row) {
    if (!is_courtesy(row.courtesy) && names_office(row.courtesy) && !states_position(row))
        state_text(row.said.of_registration, "position", false, std::exchange(row.courtesy, {}), false);
    for (auto* part : {&row.said.name.given, &row.said.name.family})
        take_titles_of_part(row, *part);
    const auto titles = row.courtesy;
    auto academic = take_academic(row.courtesy);
    if (!row.degrees.empty())
        academic += (academic.empty() ? "" : ", ") + row.degrees;
    if (!row.courtesy.empty())
        state_text(row.said.of_person, "courtesy-title", false, row.courtesy, false);
    state_academic(row.said.of_person, academic);
    if (row.said.gender || row.states_gender)
        return;
    for (const auto& word : util::split_words(titles))
        if (const auto gender = gender_of_title(word)) {
            row.said.gender = gender;
            row.said.has_gender_by_title = true;
        }
}

/// Where the row says no role.
void take_role_of_position(ListRow& row) {
    for (const auto& text : row.said.of_registration)
        if (text.field == "position" && !row.said.role)
            row.said.role = role_in_position(text.text);
}

/// What stands in columns of their own, and belongs to the family name.
void join_family(ListRow& row) {
    auto& family = row.said.name.family;
    const auto& second = row.second_family;
    if (!second.empty() && !(" " + names::fold(family)).ends_with(" " + names::fold(second)))
        family += (family.empty() ? "" : " ") + second;
    if (family.empty())
        return;
    if (!row.particle.empty() && !names::fold(family).starts_with(names::fold(row.particle) + " "))
        family = row.particle + " " + family;
    const auto degrees = row.suffix.empty() ? std::string{} : read_name_cell("A, " + row.suffix).degrees;
    if (!degrees.empty())
        row.degrees = degrees;
    else if (!row.suffix.empty())
        family += ", " + row.suffix;
}

/// The family name in the Latin form, where that tells it and the name in other letters does not, or not of it.
void tell_family_in_latin(ListRow& row, const NameCell& latin) {
    auto& name = row.said.name;
    const auto is_in_latin = [&](const std::string& family) {
        return !family.empty() &&
               !domain::name_of_parts({.latin = name.latin, .family_within = family}).sort.empty();
    };
    if (row.is_from_register || name.latin.empty() || is_in_latin(name.family) ||
        (name.family.empty() && is_in_latin(name.family_within)))
        return;
    auto family = row.latin_given.empty() ? latin.family : row.latin_family;
    if (family.empty())
        family = family_in(name.latin, row.latin_habits);
    if (!family.empty())
        name.family_within = std::move(family);
}

/// One part in Latin letters is no name: the other is written in them, too, where it is known.
void complete_latin(ListRow& row) {
    const auto& name = row.said.name;
    if (name.family.empty() || name.given.empty() || row.latin_family.empty() == row.latin_given.empty())
        return;
    (row.latin_family.empty() ? row.latin_family : row.latin_given) =
        domain::name_of_parts({.given = row.latin_family.empty() ? name.family : name.given}).latin;
}

/// The position that a column of titles or of roles has, beside that of the column for it.
void take_offices(ListRow& row) {
    auto& said = row.said.of_registration;
    const auto stated = std::find_if(said.begin(), said.end(), [](const StatedText& text) {
        return text.field == "position" && !text.text.empty();
    });
    if (stated == said.end()) {
        state_text(said, "position", false, row.office.empty() ? row.role_word : row.office, false);
        return;
    }
    if (!row.office.empty() && names::fold(stated->text).find(names::fold(row.office)) == std::string::npos)
        stated->text = row.office + ", " + stated->text;
}

} // namespace

void state_text(std::vector<StatedText>& said, std::string_view field, bool is_detail, std::string_view cell,
                bool is_emptied) {
    if (!cell.empty() || is_emptied)
        said.push_back({std::string{field}, is_detail, std::string{cell}, is_emptied});
}

ImportRow finish(ListRow row) {
    auto& name = row.said.name;
    if (!row.is_from_register)
        take_scripts_apart(row);
    if (!row.is_from_register)
        take_other_part(row);
    if (!row.is_from_register) {
        take_scripts_of_parts_apart(row);
        join_family(row);
        complete_latin(row);
        take_offices(row);
    }
    // What is in Latin letters alone is that part of the name as it is written.
    if (name.family.empty() && row.latin_given.empty() && !name.given.empty())
        name.family = std::exchange(row.latin_family, {});
    if (name.given.empty() && row.latin_family.empty() && !name.family.empty())
        name.given = std::exchange(row.latin_given, {});
    name.latin = row.latin_given;
    if (!row.latin_given.empty() && !row.latin_family.empty())
        name.latin += ' ';
    name.latin += row.latin_family;
    NameCell latin;
    if (!row.latin_name.empty()) {
        row.courtesy = row.courtesy.empty() ? take_titles(row.latin_name, row.m_is_title) : row.courtesy;
        latin = read_name_cell(row.latin_name);
        name.latin = latin.name;
    }
    if (!row.said.whole_name.empty() && name.family.empty() && name.given.empty()) {
        if (row.is_from_register)
            take_whole_name_of_register(row);
        else
            take_whole_name(row);
    }
    tell_family_in_latin(row, latin);
    // Beside a whole name of the register a part tells which of its words are which.
    if (row.is_from_register && !row.said.whole_name.empty() && name.family.empty() != name.given.empty() &&
        name.given != row.said.whole_name) {
        name.family_within = std::exchange(name.family, {});
        take_whole_name_of_register(row);
    }
    if (!row.further.empty())
        name.given += (name.given.empty() ? "" : " ") + row.further;
    if (!row.is_from_register) {
        take_titles_apart(row);
        take_role_of_position(row);
    }
    return std::move(row.said);
}

} // namespace plenary::exchange
