#include "exchange/lists/list_fields.hpp"

#include "domain/people/name_parts.hpp"
#include "domain/texts.hpp"
#include "domain/time/time.hpp"
#include "exchange/lists/journey_day.hpp"
#include "exchange/lists/name_cell.hpp"
#include "exchange/lists/name_order.hpp"
#include "exchange/lists/values.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <span>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::Complaint;
using domain::EmptiedCells;
using domain::ImportRow;
using domain::NameParts;
using domain::Participant;
using domain::Registration;
using domain::StatedText;

constexpr std::string_view of_registration = "details.";
constexpr std::string_view of_person = "participant.details.";
constexpr std::array told_only{"registered_at", "checked_in", "remarks"};

template<class Code>
std::string text_of_code(const std::optional<Code>& code) {
    return code ? code->text() : "";
}

/// A cell as it stands.
ListField plain(const char* word, std::string ImportRow::* member, ListField::Write write) {
    return {word,
            [member](ListRow& row, const std::string& cell, bool) {
                row.said.*member = cell;
                return std::nullopt;
            },
            std::move(write)};
}

/// A part of the name. `emptied` is null where it may not be taken away.
ListField name_part(const char* word, std::string NameParts::* part, bool EmptiedCells::* emptied,
                    std::string domain::PersonName::* form) {
    ListField::Write write;
    if (form)
        write = [form](const Registration&, const Participant& person) { return person.name.*form; };
    return {word,
            [part, emptied](ListRow& row, const std::string& cell, bool is_emptied) {
                row.said.name.*part = cell;
                if (emptied)
                    row.said.emptied.*emptied = is_emptied;
                return std::nullopt;
            },
            std::move(write)};
}

/// What finish() makes use of.
ListField beside_part(const char* word, std::string ListRow::* part) {
    return {word,
            [part](ListRow& row, const std::string& cell, bool) {
                row.*part = cell;
                return std::nullopt;
            },
            {}};
}

/// A word of a vocabulary.
template<class Value>
ListField one_of(const char* word, std::optional<Value> ImportRow::* member,
                 std::optional<Value> (*read)(std::string_view), ListField::Write write) {
    return {word,
            [=](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                row.said.*member = read(cell);
                if (cell.empty() || row.said.*member)
                    return std::nullopt;
                const std::span<const std::string_view> known{domain::Words<Value>::all};
                return Complaint{"", "", fmt::format("{}{} that is known", "this is no ", word),
                                 "write one of " + util::join({known.begin(), known.end()}, ", ")};
            },
            std::move(write)};
}

/// What a row says of a text or a detail, where it says something.
void state(std::vector<StatedText>& said, std::string_view field, bool is_detail, std::string_view cell,
           bool is_emptied) {
    if (!cell.empty() || is_emptied)
        said.push_back({std::string{field}, is_detail, std::string{cell}, is_emptied});
}

/// "2026-11-25", "25.11.2026 09:40", "24-Nov-26": the first as workbooks give days; a time behind it is that of the
/// journey.
std::optional<std::pair<domain::Date, std::string>>
read_journey(const std::string& cell, const std::optional<domain::DaySpan>& meeting) {
    constexpr std::size_t length = 10;
    const auto day = cell.substr(0, length);
    auto rest = util::trim(std::string_view{cell}.substr(std::min(cell.size(), length)));
    if (rest.starts_with('T'))
        rest.erase(0, 1);
    while (rest.starts_with(','))
        rest = util::trim(std::string_view{rest}.substr(1));
    if (const auto date = domain::parse_date(day))
        return std::pair{*date, rest};
    const bool is_dotted = day.size() == length && (day[2] == '.' || day[2] == '/') && day[2] == day[5];
    const auto date =
        is_dotted ? domain::parse_date(day.substr(6) + "-" + day.substr(3, 2) + "-" + day.substr(0, 2))
                  : std::nullopt;
    if (date || !meeting)
        return date ? std::optional{std::pair{*date, rest}} : std::nullopt;
    auto moment = read_day_and_clock(cell, *meeting);
    return moment ? std::optional{std::pair{moment->day, std::move(moment->clock)}} : std::nullopt;
}

/// The day of an arrival or a departure. What is no day that is known is kept as a detail, and told.
ListField journey_field(const char* word, const char* key, const char* time,
                        std::optional<domain::Date> ImportRow::* day, bool EmptiedCells::* emptied,
                        std::optional<domain::Date> Registration::* known) {
    return {word,
            [=](ListRow& row, const std::string& cell, bool is_emptied) -> std::optional<Complaint> {
                row.said.emptied.*emptied = is_emptied;
                const auto journey = read_journey(cell, row.meeting);
                if (journey) {
                    row.said.*day = journey->first;
                    state(row.said.of_registration, time, false, journey->second, false);
                } else if (row.is_from_register && !cell.empty()) {
                    return Complaint{"", "", "this is no day", "write it such as 2026-03-29"};
                } else {
                    if (!cell.empty())
                        row.said.passed_over.push_back(
                            {"", "",
                             fmt::format("this is no day that is known, and is kept as the detail '{}'", key),
                             "write it such as 2026-03-29 to have the day"});
                    state(row.said.of_registration, key, true, cell, false);
                }
                return std::nullopt;
            },
            [known](const Registration& registration, const Participant&) {
                const auto& date = registration.*known;
                return date ? domain::format_date(*date) : std::string{};
            },
            true};
}

/// What the register has no place for, or not from a list.
ListField unread(const char* word) {
    return {word, [](ListRow&, const std::string&, bool) { return std::nullopt; }, {}};
}

/// "Ms. Minister": a title of hers, and that of her office.
void take_titles_and_office(ListRow& row, const std::string& cell) {
    auto rest = cell;
    auto titles = is_courtesy(cell) ? std::exchange(rest, {}) : take_titles(rest);
    if (titles.empty() || (!rest.empty() && !names_office(rest))) {
        row.courtesy = cell;
        return;
    }
    row.courtesy = std::move(titles);
    row.office = std::move(rest);
}

/// A column that has titles of people for some, and positions for others.
ListField title_or_position_field() {
    return {"title_or_position",
            [](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                auto rest = cell;
                auto titles = is_courtesy(cell) ? std::exchange(rest, {}) : take_titles(rest);
                row.courtesy = std::move(titles);
                row.office = std::move(rest);
                return std::nullopt;
            },
            {}};
}

/// Titles are taken from the name, too; what the register wrote comes back as it is.
ListField courtesy_title_field() {
    return {"courtesy_title",
            [](ListRow& row, const std::string& cell, bool is_emptied) {
                if (row.is_from_register)
                    state(row.said.of_person, "courtesy-title", false, cell, is_emptied);
                else
                    take_titles_and_office(row, cell);
                return std::nullopt;
            },
            [](const Registration&, const Participant& person) { return person.courtesy_title; }, true};
}

/// The first of the addresses in the cell; what else stands there is told.
std::optional<Complaint> state_address(ListRow& row, const std::string& cell) {
    const auto addresses = read_emails(cell);
    if (addresses.empty() && !cell.empty())
        row.said.passed_over.push_back({"", "",
                                        "this is no e-mail address, and the person is taken without it",
                                        "write one such as name@ministry.example"});
    if (addresses.size() > 1)
        row.said.passed_over.push_back(
            {"",
             "",
             fmt::format("several addresses stand here, and {} is taken", util::in_quotes(addresses.front())),
             {}});
    state(row.said.of_person, "email", false, addresses.empty() ? "" : addresses.front(), false);
    return std::nullopt;
}

/// As workbooks give them (xlsx.hpp), with or without a time.
bool is_date(const std::string& cell) {
    return domain::parse_date(std::string_view{cell}.substr(0, 10)) && (cell.size() == 10 || cell[10] == 'T');
}

/// "4.42071E+11": a spreadsheet has cut the number.
bool is_cut_number(const std::string& cell) {
    const auto exponent = cell.find_first_of("eE");
    if (exponent == std::string::npos || exponent == 0 || exponent + 1 >= cell.size())
        return false;
    const auto are_all = [](std::string_view text, std::string_view of) {
        return text.find_first_not_of(of) == std::string_view::npos;
    };
    return are_all(std::string_view{cell}.substr(0, exponent), "0123456789.,") &&
           are_all(std::string_view{cell}.substr(exponent + 1), "+0123456789");
}

/// The numbers to call that stand beside addresses in a cell, as they are written.
std::string numbers_in(std::string_view cell) {
    constexpr std::size_t least_figures = 5;
    std::vector<std::string> numbers;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(",;|\r\n"), cell.size());
        auto words = util::split_words(std::string{cell.substr(0, end)});
        cell.remove_prefix(std::min(end + 1, cell.size()));
        std::erase_if(words, [](const std::string& word) { return word.find('@') != std::string::npos; });
        auto text = util::join(words, " ");
        text.erase(0, std::min(text.find_first_of("+(0123456789"), text.size()));
        text.erase(std::min(text.find_last_of("0123456789)") + 1, text.size()));
        const auto figures =
            std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (static_cast<std::size_t>(figures) >= least_figures)
            numbers.push_back(std::move(text));
    }
    return util::join(numbers, ", ");
}

/// "Tel.: +44 20 1234567, t.abbott@mfa.example".
ListField contacts_field() {
    return {"contacts",
            [](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                if (cell.find('@') != std::string::npos)
                    (void)state_address(row, cell);
                state(row.said.of_person, "phone", false, numbers_in(cell), false);
                return std::nullopt;
            },
            {}};
}

/// A column that has roles for some and positions for others.
ListField role_or_position_field() {
    return {"role_or_position",
            [](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                if (const auto role = read_role(cell)) {
                    row.said.role = role;
                    row.role_word = says_more_than_role(cell) ? cell : "";
                } else {
                    state(row.said.of_registration, "position", false, cell, false);
                }
                return std::nullopt;
            },
            {}};
}

/// A text of the description, in a column of its name.
template<class Thing>
ListField text_field(std::string_view name, std::vector<StatedText> ImportRow::* said) {
    std::string word{name};
    std::replace(word.begin(), word.end(), '-', '_');
    return {word,
            [name, said](ListRow& row, const std::string& cell, bool is_emptied) {
                if (name == "email" && !row.is_from_register)
                    return state_address(row, cell);
                if (name == "phone" && !row.is_from_register && is_date(cell))
                    return std::optional{Complaint{"", "", "this is a date and no number to call",
                                                   "type the number as a text, or leave the cell empty"}};
                if (name == "phone" && !row.is_from_register && cell == "0")
                    return std::optional<Complaint>{}; // that there is none
                if (name == "phone" && !row.is_from_register && is_cut_number(cell)) {
                    row.said.passed_over.push_back(
                        {"", "", "a spreadsheet has cut this number, and the person is taken without it",
                         "format the column as text in the file and type the number again"});
                    return std::optional<Complaint>{};
                }
                state(row.said.*said, name, false, name == "phone" ? without_formula_guard(cell) : cell,
                      is_emptied);
                return std::optional<Complaint>{};
            },
            [name](const Registration& registration, const Participant& person) {
                if constexpr (std::is_same_v<Thing, Registration>)
                    return text_of(registration, name);
                else
                    return text_of(person, name);
            },
            name != "position" && name != "email" && name != "phone"};
}

template<class Thing>
void add_texts(std::vector<ListField>& fields, std::vector<StatedText> ImportRow::* said) {
    for (const auto name : domain::text_fields<Thing>())
        if (name != "courtesy-title")
            fields.push_back(text_field<Thing>(name, said));
}

ListField gender_field() {
    auto field = one_of<domain::Gender>("gender", &ImportRow::gender, read_gender,
                                        [](const Registration&, const Participant& person) {
                                            return std::string{person.gender ? word(*person.gender) : ""};
                                        });
    field.read = [read = std::move(field.read)](ListRow& row, const std::string& cell,
                                                bool is_emptied) -> std::optional<Complaint> {
        row.said.emptied.gender = is_emptied;
        row.states_gender = !cell.empty();
        if (states_no_gender(cell))
            return std::nullopt;
        if (row.letters && row.letters->may_be_either(cell))
            return Complaint{"", "", "this may be 'mujer' or 'masculino'", "write female or male"};
        row.said.gender = row.letters ? row.letters->read(cell) : std::nullopt;
        return row.said.gender ? std::nullopt : read(row, cell, is_emptied);
    };
    return field;
}

/// What says more than the role is kept for the position.
ListField role_field() {
    auto field = one_of<domain::Role>("role", &ImportRow::role, read_role,
                                      [](const Registration& registration, const Participant&) {
                                          return std::string{word(registration.role)};
                                      });
    field.read = [read = std::move(field.read)](ListRow& row, const std::string& cell, bool is_emptied) {
        if (says_more_than_role(cell))
            row.role_word = cell;
        return read(row, cell, is_emptied);
    };
    return field;
}

ListField status_field() {
    auto field = one_of<domain::RegistrationStatus>("status", &ImportRow::status, read_status,
                                                    [](const Registration& registration, const Participant&) {
                                                        return std::string{word(registration.status)};
                                                    });
    field.read = [read = std::move(field.read)](ListRow& row, const std::string& cell, bool is_emptied) {
        if (tells_who_came(cell))
            row.said.passed_over.push_back(
                {"", "", "the registration is confirmed; who came is told by check-ins", {}});
        return read(row, cell, is_emptied);
    };
    return field;
}

ListField institution_field() {
    return {"institution",
            [](ListRow& row, const std::string& cell, bool is_emptied) {
                row.said.institution = cell;
                row.said.emptied.institution = is_emptied;
                return std::nullopt;
            },
            [](const Registration& registration, const Participant&) {
                return text_of_code(registration.institution);
            }};
}

std::vector<ListField> make_fields() {
    std::vector<ListField> fields{
        plain("code", &ImportRow::code,
              [](const Registration& registration, const Participant&) { return registration.code.text(); }),
        plain("participant", &ImportRow::participant,
              [](const Registration&, const Participant& person) { return person.code.text(); }),
        plain("name", &ImportRow::whole_name,
              [](const Registration&, const Participant& person) { return person.name.latin; }),
        name_part("family", &NameParts::family, nullptr, nullptr),
        name_part("given", &NameParts::given, nullptr, nullptr),
        beside_part("latin_family", &ListRow::latin_family),
        beside_part("latin_given", &ListRow::latin_given),
        beside_part("latin_name", &ListRow::latin_name),
        beside_part("middle_name", &ListRow::further),
        beside_part("particle", &ListRow::particle),
        beside_part("suffix", &ListRow::suffix),
        courtesy_title_field(),
        name_part("own_name", &NameParts::own, &EmptiedCells::own_name, &domain::PersonName::own),
        name_part("badge_name", &NameParts::badge, &EmptiedCells::badge_name, &domain::PersonName::badge),
        name_part("sort_name", &NameParts::sort, &EmptiedCells::sort_name, &domain::PersonName::sort),
        gender_field(),
        plain("delegation", &ImportRow::delegation,
              [](const Registration& registration, const Participant&) {
                  return registration.delegation.text();
              }),
        institution_field(),
        role_field(),
        status_field()};
    fields.push_back(journey_field("arrival_day", "arrival", "arrival-time", &ImportRow::arrival_day,
                                   &EmptiedCells::arrival_day, &Registration::arrival_day));
    fields.push_back(journey_field("departure_day", "departure", "departure-time", &ImportRow::departure_day,
                                   &EmptiedCells::departure_day, &Registration::departure_day));
    add_texts<Registration>(fields, &ImportRow::of_registration);
    add_texts<Participant>(fields, &ImportRow::of_person);
    fields.push_back(one_of<domain::Funding>("funding", &ImportRow::funding, read_funding,
                                             [](const Registration& registration, const Participant&) {
                                                 return std::string{word(registration.funding)};
                                             }));
    fields.push_back(contacts_field());
    fields.push_back(role_or_position_field());
    fields.push_back(title_or_position_field());
    for (const auto* word : told_only)
        fields.push_back(unread(word));
    return fields;
}

std::optional<Complaint> take_detail(std::vector<StatedText>& said, const std::string& key,
                                     const std::string& cell, bool is_emptied) {
    if (const auto problem = domain::detail_problem(cell))
        return Complaint{"", "", "this " + *problem, "write a short text on one line"};
    state(said, key, true, cell, is_emptied);
    return std::nullopt;
}

/// Without blanks around it.
std::string lower_cased(std::string_view text) {
    std::string word{util::trimmed(text)};
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word;
}

template<class Thing>
void add_details(std::vector<std::string>& words, std::string_view prefix,
                 const std::vector<const Thing*>& things) {
    std::set<std::string> keys;
    for (const auto* thing : things)
        for (const auto& [key, text] : thing->details.by_key())
            keys.insert(key);
    std::transform(keys.begin(), keys.end(), std::back_inserter(words),
                   [&](const std::string& key) { return std::string{prefix} + key; });
}

} // namespace

const std::vector<ListField>& list_fields() {
    static const auto fields = make_fields();
    return fields;
}

const std::vector<std::string>& field_words() {
    static const auto words = [] {
        std::vector<std::string> all;
        for (const auto& field : list_fields())
            all.push_back(field.word);
        return all;
    }();
    return words;
}

bool is_told_only(std::string_view field) {
    return std::find(told_only.begin(), told_only.end(), field) != told_only.end();
}

bool is_meant_as_detail(std::string_view text) {
    const auto word = lower_cased(text);
    return word.starts_with(of_registration) || word.starts_with(of_person);
}

std::optional<std::string> detail_word(std::string_view text) {
    auto word = lower_cased(text);
    for (const auto prefix : {of_registration, of_person})
        if (word.starts_with(prefix) && domain::is_detail_key(std::string_view{word}.substr(prefix.size())))
            return word;
    return std::nullopt;
}

ListField detail_field(const std::string& word) {
    if (word.starts_with(of_registration)) {
        const auto key = word.substr(of_registration.size());
        return {word,
                [key](ListRow& row, const std::string& cell, bool is_emptied) {
                    return take_detail(row.said.of_registration, key, cell, is_emptied);
                },
                [key](const Registration& registration, const Participant&) {
                    return registration.details.text(key);
                }};
    }
    const auto key = word.substr(of_person.size());
    return {word,
            [key](ListRow& row, const std::string& cell, bool is_emptied) {
                return take_detail(row.said.of_person, key, cell, is_emptied);
            },
            [key](const Registration&, const Participant& person) { return person.details.text(key); }};
}

std::vector<std::string> detail_words(const std::vector<const Registration*>& registrations,
                                      const std::vector<const Participant*>& people) {
    std::vector<std::string> words;
    add_details(words, of_registration, registrations);
    add_details(words, of_person, people);
    return words;
}

namespace {

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

bool states_position(const ListRow& row) {
    return std::any_of(row.said.of_registration.begin(), row.said.of_registration.end(),
                       [](const StatedText& text) { return text.field == "position" && !text.text.empty(); });
}

/// Of somebody else's list.
void take_whole_name(ListRow& row) {
    auto cell = whole_name_of(row);
    auto& name = row.said.name;
    name.family = std::move(cell.family);
    name.given = name.family.empty() ? std::move(cell.name) : std::move(cell.given);
    if (name.family.empty())
        name.family_within = family_in(name.given, row.habits);
    if (!states_position(row))
        state(row.said.of_registration, "position", false, cell.position, false);
    if (row.courtesy.empty())
        row.courtesy = std::move(cell.courtesy);
    row.degrees = std::move(cell.degrees);
}

/// "Baker, PhD", "CLARK (Ms.)", "Dr. Eva": a part of a name in a column of its own. A suffix stays.
void take_titles_of_part(ListRow& row, std::string& part) {
    const auto cell = read_name_cell(part, Behind::anything, row.m_is_title);
    if (!cell.family.empty() || !cell.position.empty() || cell.name.empty())
        return; // of several parts: it stays as it is
    part = cell.name;
    if (row.courtesy.empty())
        row.courtesy = cell.courtesy;
    if (row.degrees.empty())
        row.degrees = cell.degrees;
}

/// Some titles tell the gender where nothing else does. A column of them may have offices, too: "Mr.", "Counsellor".
void take_titles_apart(ListRow& row) {
    if (!is_courtesy(row.courtesy) && names_office(row.courtesy) && !states_position(row))
        state(row.said.of_registration, "position", false, std::exchange(row.courtesy, {}), false);
    for (auto* part : {&row.said.name.given, &row.said.name.family})
        take_titles_of_part(row, *part);
    const auto titles = row.courtesy;
    auto academic = take_academic(row.courtesy);
    if (!row.degrees.empty())
        academic += (academic.empty() ? "" : ", ") + row.degrees;
    if (!row.courtesy.empty())
        state(row.said.of_person, "courtesy-title", false, row.courtesy, false);
    if (row.said.text_of_person("academic-title").empty() && !academic.empty())
        state(row.said.of_person, "academic-title", false, academic, false);
    if (row.said.gender || row.states_gender)
        return;
    for (const auto& word : util::split_words(titles))
        if (const auto gender = gender_of_title(word)) {
            row.said.gender = gender;
            row.said.has_gender_by_title = true;
        }
}

} // namespace

namespace {

/// What stands in columns of their own, and belongs to the family name.
void join_family(ListRow& row) {
    auto& family = row.said.name.family;
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

/// One part in Latin letters is no name: the other is written in them, too.
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
        state(said, "position", false, row.office.empty() ? row.role_word : row.office, false);
        return;
    }
    if (!row.office.empty() && names::fold(stated->text).find(names::fold(row.office)) == std::string::npos)
        stated->text = row.office + ", " + stated->text;
}

} // namespace

ImportRow finish(ListRow row) {
    auto& name = row.said.name;
    if (!row.is_from_register)
        take_scripts_apart(row);
    if (!row.is_from_register)
        take_other_part(row);
    if (!row.is_from_register) {
        join_family(row);
        complete_latin(row);
        take_offices(row);
    }
    // In Latin letters alone, the family name is that of the name as it is written.
    if (name.family.empty() && row.latin_given.empty() && !name.given.empty())
        name.family = std::exchange(row.latin_family, {});
    name.latin = row.latin_given;
    if (!row.latin_given.empty() && !row.latin_family.empty())
        name.latin += ' ';
    name.latin += row.latin_family;
    if (!row.latin_name.empty()) {
        row.courtesy = row.courtesy.empty() ? take_titles(row.latin_name, row.m_is_title) : row.courtesy;
        name.latin = read_name_cell(row.latin_name).name;
    }
    if (!row.said.whole_name.empty() && name.family.empty() && name.given.empty()) {
        if (row.is_from_register)
            take_whole_name_of_register(row);
        else
            take_whole_name(row);
    }
    // Beside a whole name of the register a part tells which of its words are which.
    if (row.is_from_register && !row.said.whole_name.empty() && name.family.empty() != name.given.empty() &&
        name.given != row.said.whole_name) {
        name.family_within = std::exchange(name.family, {});
        take_whole_name_of_register(row);
    }
    if (!row.further.empty())
        name.given += (name.given.empty() ? "" : " ") + row.further;
    if (!row.is_from_register)
        take_titles_apart(row);
    return std::move(row.said);
}

} // namespace plenary::exchange
