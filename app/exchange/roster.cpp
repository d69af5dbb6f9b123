#include "exchange/roster.hpp"

#include "exchange/values.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <map>

namespace plenary::exchange {

namespace {

/// Reads the cells of one row and tells of those it cannot.
class RowReader {
public:
    RowReader(const Row& row, const Columns& columns, std::vector<Problem>& problems)
        : row_(row), columns_(columns), problems_(problems) {}

    [[nodiscard]] const std::string& text(Field field) const { return columns_.value(row_, field); }
    [[nodiscard]] bool is_emptied(Field field) const { return columns_.is_emptied(row_, field); }

    template<class Value>
    std::optional<Value> word(Field field, std::optional<Value> (*read)(std::string_view),
                              std::span<const std::string_view> known) {
        const auto& cell = text(field);
        if (cell.empty())
            return std::nullopt;
        auto value = read(cell);
        if (!value)
            problems_.push_back({row_.number,
                                 {columns_.columns[*columns_.find(field)].header, cell,
                                  "this is no " + std::string{exchange::word(field)} + " that is known",
                                  "write one of " + util::join({known.begin(), known.end()}, ", ")}});
        return value;
    }

private:
    const Row& row_;
    const Columns& columns_;
    std::vector<Problem>& problems_;
};

domain::NameParts read_name(const RowReader& cells) {
    domain::NameParts name;
    name.family = cells.text(Field::family);
    name.given = cells.text(Field::given);
    name.own = cells.text(Field::own_name);
    name.badge = cells.text(Field::badge_name);
    name.sort = cells.text(Field::sort_name);
    const auto& latin_given = cells.text(Field::latin_given);
    const auto& latin_family = cells.text(Field::latin_family);
    name.latin = latin_given;
    if (!latin_given.empty() && !latin_family.empty())
        name.latin += ' ';
    name.latin += latin_family;
    // A full name in one column stands where its script belongs; "Family, Given" is turned.
    if (auto whole = cells.text(Field::name); !whole.empty()) {
        if (const auto comma = whole.find(','); comma != std::string::npos && name.sort.empty())
            whole = util::trim(std::string_view{whole}.substr(comma + 1)) + " " +
                    util::trim(std::string_view{whole}.substr(0, comma));
        if (name.family.empty() && name.given.empty())
            name.given = whole;
    }
    return name;
}

domain::EmptiedCells emptied_of(const RowReader& cells) {
    return {.own_name = cells.is_emptied(Field::own_name),
            .badge_name = cells.is_emptied(Field::badge_name),
            .sort_name = cells.is_emptied(Field::sort_name),
            .gender = cells.is_emptied(Field::gender),
            .institution = cells.is_emptied(Field::institution),
            .position = cells.is_emptied(Field::position),
            .email = cells.is_emptied(Field::email),
            .phone = cells.is_emptied(Field::phone)};
}

} // namespace

RosterReading read_roster(const Table& table, const Columns& columns) {
    RosterReading reading;
    for (const auto& row : table.rows) {
        const auto problems_before = reading.problems.size();
        RowReader cells{row, columns, reading.problems};
        domain::ImportRow person;
        person.row = row.number;
        person.code = cells.text(Field::code);
        person.participant = cells.text(Field::participant);
        person.name = read_name(cells);
        person.whole_name = cells.text(Field::name);
        person.gender = cells.word(Field::gender, read_gender, domain::Words<domain::Gender>::all);
        person.delegation = cells.text(Field::delegation);
        person.institution = cells.text(Field::institution);
        person.role = cells.word(Field::role, read_role, domain::Words<domain::Role>::all);
        person.status =
            cells.word(Field::status, read_status, domain::Words<domain::RegistrationStatus>::all);
        person.funding = cells.word(Field::funding, read_funding, domain::Words<domain::Funding>::all);
        person.position = cells.text(Field::position);
        person.email = cells.text(Field::email);
        person.phone = without_formula_guard(cells.text(Field::phone));
        person.emptied = emptied_of(cells);
        if (reading.problems.size() == problems_before)
            reading.rows.push_back(std::move(person));
    }
    return reading;
}

util::Sheet roster_sheet(const domain::Dataset& data, const domain::MeetingCode& meeting) {
    std::map<domain::ParticipantCode, const domain::Participant*> people;
    for (const auto& participant : data.participants)
        people.emplace(participant.code, &participant);
    util::Sheet sheet;
    for (const auto field :
         {Field::code, Field::participant, Field::name, Field::own_name, Field::badge_name, Field::sort_name,
          Field::gender, Field::delegation, Field::institution, Field::role, Field::status, Field::position,
          Field::email, Field::phone, Field::funding})
        sheet.columns.push_back({std::string{word(field)}, std::string{word(field)}});
    for (const auto& registration : data.registrations) {
        if (registration.meeting != meeting)
            continue;
        const auto& person = *people.at(registration.participant);
        sheet.rows.push_back({registration.code.text(), person.code.text(), person.name.latin,
                              person.name.own, person.name.badge, person.name.sort,
                              std::string{person.gender ? domain::word(*person.gender) : ""},
                              registration.delegation.text(),
                              registration.institution ? registration.institution->text() : std::string{},
                              std::string{domain::word(registration.role)},
                              std::string{domain::word(registration.status)}, registration.position,
                              person.email, person.phone, std::string{domain::word(registration.funding)}});
    }
    return sheet;
}

} // namespace plenary::exchange
