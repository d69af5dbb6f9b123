#include "exchange/people/person_reading.hpp"

#include "domain/people/name_parts.hpp"
#include "exchange/columns/detail_fields.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/people/name_notes.hpp"
#include "names/doubles.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

namespace plenary::exchange {

namespace {

std::set<std::string> folded_cells(const Table& table, std::size_t column) {
    constexpr std::size_t longest = 3; // letters, perhaps with a full stop
    std::set<std::string> folded;
    for (const auto& row : table.rows)
        if (row.cell(column).size() <= longest)
            folded.insert(names::fold(row.cell(column)));
        else if (const auto gender = read_gender(row.cell(column)))
            folded.insert(gender == domain::Gender::female ? "f" : "male");
    return folded;
}

/// "🇰🇿": a sign that says which country it is.
bool has_flag(const std::string& cell) {
    constexpr std::string_view lead = "\xF0\x9F\x87"; // of the regional indicators
    return cell.find(lead) != std::string::npos;
}

/// Whether the cell is filled in to say that nothing is known. Of a name only signs say so: there are people
/// who are called Na, but not beside another cell that has the same; and two letters may be a country.
bool is_filler(const std::string& word, const std::string& cell, bool is_blank_na) {
    if (cell.empty() || !says_nothing(cell))
        return false;
    const bool is_mark = word == "confirmed_mark" || word == "status_or_mark";
    if (is_mark || (word == "delegation" && has_flag(cell)))
        return false;
    // "нет" says that somebody does not come, that nobody pays, or that somebody does not agree.
    const bool is_consent = word == "listed" || word == "contacts_shown" || word == "photographed";
    if (is_consent && has_letter(cell) && read_consent(cell))
        return false;
    if ((word == "status" && read_status(cell)) || (word == "funding" && read_funding(cell)))
        return false;
    const bool is_name = word == "name" || word == "family" || word == "given" || word.ends_with("_name") ||
                         word.starts_with("latin_") || word == "code" || word == "participant";
    if (is_name && (cell == "N/A" || cell == "n/a" || (cell == "NA" && is_blank_na)))
        return true;
    return is_name ? !has_letter(cell) && !is_number(cell) : word != "delegation" || cell != "NA";
}

ListField field_of(const std::string& word) {
    for (const auto& field : list_fields())
        if (field.word == word)
            return field;
    return detail_field(word);
}

bool is_repeated(const Row& row, const std::string& cell) {
    return cell == "NA" && std::count(row.cells.begin(), row.cells.end(), cell) > 1;
}

/// Several people of one list are seldom called Na, unless all names of it are in capitals.
bool says_na_for_nothing(const Table& table, std::size_t column) {
    std::size_t blank = 0;
    std::size_t in_capitals = 0;
    std::size_t others = 0;
    for (const auto& row : table.rows) {
        const auto& cell = row.cell(column);
        if (cell == "NA") {
            ++blank;
        } else if (!cell.empty()) {
            ++others;
            const bool has_small =
                std::any_of(cell.begin(), cell.end(), [](char c) { return c >= 'a' && c <= 'z'; });
            in_capitals += has_small ? 0U : 1U;
        }
    }
    return blank > 1 && 2 * in_capitals <= others;
}

/// What is said beside a name, of the person: the status, where the row says none.
void take_over(NameNotes notes, int row, const std::string& header, ListRow& said,
               std::vector<Problem>& problems) {
    using enum domain::RegistrationStatus;
    const auto ask = [&](const std::string& words, std::string why) {
        problems.push_back({row,
                            {header, words, std::move(why),
                             "delete the row if the person does not come, or delete these words"}});
    };
    if (!notes.unclear.empty())
        ask(notes.unclear, "this stands beside the name, and leaves open who of the two comes");
    auto& status = said.said.status;
    const bool gives_up = notes.status == withdrawn || notes.status == refused;
    if (notes.status && (!status || (gives_up && status == nominated)))
        status = notes.status;
    if (gives_up && status != notes.status)
        ask(notes.status_words,
            fmt::format("this stands beside the name, and the row says {}", domain::word(*status)));
    else if (notes.status && status != notes.status)
        notes.others.push_back(std::move(notes.status_words));
    for (const auto& words : notes.others)
        said.said.passed_over.push_back(
            {header, words, "this stands beside the name, is none of it, and is not kept", {}});
}

} // namespace

PersonReader::PersonReader(const Columns& columns, const Table& table,
                           const std::optional<domain::DaySpan>& meeting, NameOrder order)
    : meeting_(meeting), told_order_(order), has_problems_(!columns.problems.empty()) {
    for (std::size_t i = 0; i < columns.columns.size(); ++i)
        if (const auto& column = columns.columns[i]; !column.field.empty())
            read_.push_back({i, column.header, field_of(column.field), false, column.is_spare});
    std::stable_partition(read_.begin(), read_.end(), [](const auto& each) { return !each.is_spare; });
    m_is_title_ = has_french_titles(table);
    const bool has_latin_names = !header_of("latin_name").empty();
    for (auto& each : read_) {
        if (each.field.word == "name") {
            behind_names_ = has_position_behind_names(each.header) ? Behind::position : Behind::anything;
            habits_ = habits_in(table, each.column);
        }
        if (each.field.word == "latin_name" || (each.field.word == "name" && !has_latin_names))
            latin_habits_ = habits_in(table, each.column, true);
        if (each.field.word == "confirmed_mark" || each.field.word == "status_or_mark")
            for (const auto& row : table.rows)
                marks_.note(row.cell(each.column));
        if (each.field.word == "gender")
            letters_.emplace(each.header, folded_cells(table, each.column));
        each.has_blank_na = says_na_for_nothing(table, each.column);
    }
}

domain::ImportRow PersonReader::read(const Row& row, std::vector<Problem>& problems) const {
    ListRow said;
    said.said.row = row.number;
    said.habits = habits_;
    said.latin_habits = latin_habits_;
    said.behind_name = behind_names_;
    said.m_is_title = m_is_title_;
    said.is_from_register = names_registration(row);
    said.meeting = meeting_;
    said.marks = &marks_;
    said.letters = letters_ && !said.is_from_register ? &*letters_ : nullptr;
    for (const auto& [place, header, field, has_blank_na, is_spare] : read_) {
        const auto& cell = row.cell(place);
        const bool is_told = field.word == "family" ? !said.said.name.family.empty()
                                                    : !said.said.text_of_person(field.word).empty();
        if (is_spare && (said.is_from_register || is_told))
            continue;
        const bool is_blank =
            !said.is_from_register && is_filler(field.word, cell, has_blank_na || is_repeated(row, cell));
        if (field.word == "name")
            read_lines(row, place, said, problems);
        const auto told_before = said.said.passed_over.size();
        if (auto complaint = field.read(said, is_blank ? "" : cell, row.is_emptied(place))) {
            complaint->field = header;
            complaint->value = cell;
            problems.push_back({row.number, *std::move(complaint)});
        }
        for (auto i = told_before; i < said.said.passed_over.size(); ++i) {
            said.said.passed_over[i].field = header;
            said.said.passed_over[i].value = cell;
        }
    }
    if (!said.is_from_register)
        read_notes(row, said, problems);
    if (!row.is_one_person)
        read_parts(row, said, problems);
    compare_parts(row, said, problems);
    compare_letters(row, said, problems);
    auto person = finish(std::move(said));
    for (auto& told : person.passed_over)
        if (told.field.empty())
            told.field = header_of("name"); // of the name as a whole
    return person;
}

bool PersonReader::has_french_titles(const Table& table) const {
    std::size_t rows_with_m = 0;
    for (const auto& row : table.rows)
        for (const auto& each : read_) {
            const auto& word = each.field.word;
            const std::string_view cell = row.cell(each.column);
            if (word != "name" && word != "family" && word != "given" && word != "courtesy_title")
                continue;
            for (const std::string_view title : {"Mme ", "Mme. ", "Mlle ", "Madame "})
                if (cell.starts_with(title) || cell == util::trimmed(title))
                    return true;
            rows_with_m += cell.starts_with("M. ") ? 1U : 0U;
        }
    return rows_with_m > 2 && 2 * rows_with_m >= table.rows.size();
}

void PersonReader::read_lines(const Row& row, std::size_t place, ListRow& said,
                              std::vector<Problem>& problems) const {
    said.name_lines = row.lines_of(place);
    const auto& cell = row.cell(place);
    const auto lines = without_notes(said.name_lines.empty() ? cell : said.name_lines);
    const bool are_several =
        names_several(lines, behind_names_) || (behind_names_ != Behind::position && names_two(lines));
    if (said.is_from_register || row.is_one_person || has_lost_letters(cell) || !are_several)
        return;
    problems.push_back({row.number,
                        {header_at(place), cell, "several people seem to stand in this cell",
                         "give each a row, or write the name of one", true}});
}

void PersonReader::read_notes(const Row& row, ListRow& said, std::vector<Problem>& problems) const {
    auto& name = said.said.name;
    const std::initializer_list<std::pair<std::string_view, std::string*>> texts{
        {"name", &said.said.whole_name},        {"family", &name.family},
        {"second_family", &said.second_family}, {"given", &name.given},
        {"middle_name", &said.further},         {"own_name", &name.own},
        {"latin_name", &said.latin_name},       {"latin_family", &said.latin_family},
        {"latin_given", &said.latin_given}};
    said.name_lines = without_notes(said.name_lines);
    for (const auto& [field, text] : texts)
        take_over(take_notes(*text), row.number, header_of(field), said, problems);
}

void PersonReader::compare_parts(const Row& row, ListRow& said, std::vector<Problem>& problems) const {
    const auto& whole = said.said.whole_name;
    const auto parts = said.said.name.given + " " + said.said.name.family;
    if (said.is_from_register || said.said.name.family.empty() || said.said.name.given.empty() ||
        util::split_words(whole).size() < 2 || part_in_two_scripts(whole + " / " + parts))
        return;
    constexpr int least_alike = 40;
    if (names::likeness(names::Name{whole, {}}, names::Name{parts, {}}).score >= least_alike)
        return;
    if (row.is_one_person) {
        said.said.passed_over.push_back({header_of("name"), whole,
                                         "this names somebody else than the row, and is left out",
                                         "give each a row if both come"});
        return;
    }
    problems.push_back({row.number,
                        {header_of("name"), whole,
                         fmt::format("the row also names {}, who seems to be another person",
                                     util::in_quotes(util::join(util::split_words(parts), " "))),
                         "give each a row, or leave out the column that is of somebody else", true}});
}

void PersonReader::compare_letters(const Row& row, ListRow& said, std::vector<Problem>& problems) const {
    const auto& name = said.said.name;
    const bool is_half = said.latin_family.empty() != said.latin_given.empty();
    const bool is_known = !name.family.empty() && !name.given.empty();
    if (said.is_from_register || has_problems_ || !is_half || is_known || !said.latin_name.empty())
        return;
    const bool is_family = said.latin_given.empty();
    auto& latin = is_family ? said.latin_family : said.latin_given;
    const auto header = header_of(is_family ? "latin_family" : "latin_given");
    if (!said.said.whole_name.empty()) {
        if (!name.family.empty() || !name.given.empty())
            return; // the whole tells the other half
        said.said.passed_over.push_back({header, std::exchange(latin, {}),
                                         "this is half of a name in Latin letters, and is not taken",
                                         "write the whole name in Latin letters"});
        return;
    }
    const auto& other = is_family ? name.given : name.family;
    if (!other.empty() && !domain::states_latin({.family = other}))
        problems.push_back(
            {row.number,
             {header, latin, "this is half of a name in Latin letters, and the other half is not",
              "write both in Latin letters, or both as the other is written"}});
}

void PersonReader::read_parts(const Row& row, const ListRow& said, std::vector<Problem>& problems) const {
    const auto lines_of = [&](std::string_view field) -> std::string {
        for (const auto& each : read_)
            if (each.field.word == field) {
                const auto lines = row.lines_of(each.column);
                return lines.empty() ? row.cell(each.column) : std::string{lines};
            }
        return {};
    };
    if (!said.is_from_register && are_of_two(lines_of("family"), lines_of("given")))
        problems.push_back({row.number,
                            {header_of("family"), util::join(util::split_words(lines_of("family")), " "),
                             "several people seem to stand in this row",
                             "give each a row, or write the name of one", true}});
}

std::string PersonReader::header_of(std::string_view field) const {
    for (const auto& each : read_)
        if (each.field.word == field)
            return each.header;
    return {};
}

std::string PersonReader::header_at(std::size_t place) const {
    for (const auto& each : read_)
        if (each.column == place)
            return each.header;
    return {};
}

bool PersonReader::names_registration(const Row& row) const {
    return std::any_of(read_.begin(), read_.end(), [&](const auto& each) {
        return each.field.word == "code" && !row.cell(each.column).empty();
    });
}

NameHabits PersonReader::habits_in(const Table& table, std::size_t column, bool of_latin) const {
    std::vector<std::string> names;
    names.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        auto text = without_notes(row.cell(column));
        if (auto both = in_two_scripts(text))
            text = std::move(of_latin ? both->latin : both->own);
        if (const auto cell = read_name_cell(text, behind_names_, m_is_title_); cell.family.empty())
            names.push_back(cell.name);
    }
    return habits_of_names(table.header.cell(column), names, told_order_);
}

} // namespace plenary::exchange
