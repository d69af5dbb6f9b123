#include "exchange/columns/list_fields.hpp"

#include "domain/people/person_texts.hpp"
#include "domain/texts.hpp"
#include "domain/time/time.hpp"
#include "exchange/columns/contact_cells.hpp"
#include "exchange/columns/title_fields.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/columns/vocabulary_field.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/sign_in/journey_day.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>
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
                    state_text(row.said.of_registration, time, false, journey->second, false);
                } else if (row.is_from_register && !cell.empty()) {
                    return Complaint{"", "", "this is no day", "write it such as 2026-03-29"};
                } else {
                    if (!cell.empty())
                        row.said.passed_over.push_back(
                            {"", "",
                             fmt::format("this is no day that is known, and is kept as the detail '{}'", key),
                             "write it such as 2026-03-29 to have the day"});
                    state_text(row.said.of_registration, key, true, cell, false);
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

/// "Tel.: +44 20 1234567, t.abbott@mfa.example".
ListField contacts_field() {
    return {"contacts",
            [](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                if (cell.find('@') != std::string::npos)
                    (void)state_address(row, cell);
                state_text(row.said.of_person, "phone", false, numbers_in(cell), false);
                return std::nullopt;
            },
            {}};
}

/// A column of marks: whoever has one is confirmed, and whoever has none is nominated.
ListField confirmation_field() {
    return {"confirmed_mark",
            [](ListRow& row, const std::string& cell, bool) -> std::optional<Complaint> {
                const auto mark = row.marks ? row.marks->of(cell) : mark_of(cell);
                if (mark == Mark::unclear)
                    return Complaint{"", "", "this mark may mean either", "write yes or no"};
                row.said.status = mark == Mark::present ? domain::RegistrationStatus::confirmed
                                                        : domain::RegistrationStatus::nominated;
                return std::nullopt;
            },
            {}};
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
        if (tells_way_of_attending(cell))
            state_text(row.said.of_registration, "attendance", true, cell, false);
        return read(row, cell, is_emptied);
    };
    return field;
}

/// A column that has words for some and marks for others: "confirmed", "+", "-".
ListField status_or_mark_field() {
    return {"status_or_mark",
            [status = status_field(), mark = confirmation_field()](
                ListRow& row, const std::string& cell, bool is_emptied) -> std::optional<Complaint> {
                const bool is_mark = is_sign(cell) || says_nothing(cell);
                return (is_mark && !cell.empty() ? mark : status).read(row, cell, is_emptied);
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
                if (name == "email" && !cell.empty() && !domain::is_email(cell))
                    return std::optional{Complaint{"", "", "this is no e-mail address",
                                                   "write one such as name@ministry.example"}};
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
                state_text(row.said.*said, name, false, name == "phone" ? without_formula_guard(cell) : cell,
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
        if (name != "courtesy-title" && name != "working-language")
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

/// Whether somebody agreed. What the register wrote and is emptied is not known any more.
ListField consent_field(const char* word, std::optional<domain::Consent> ImportRow::* said,
                        bool EmptiedCells::* emptied, std::optional<domain::Consent> Participant::* known) {
    return {word,
            [=](ListRow& row, const std::string& cell, bool is_emptied) -> std::optional<Complaint> {
                row.said.emptied.*emptied = is_emptied;
                row.said.*said = read_consent(cell);
                if (cell.empty() || row.said.*said)
                    return std::nullopt;
                return Complaint{"", "", "this is neither yes nor no", "write yes or no"};
            },
            [known](const Registration&, const Participant& person) {
                const auto& consent = person.*known;
                return std::string{consent ? domain::word(*consent) : ""};
            },
            true};
}

/// The tag of the language. What names none, or several, is kept as a detail, so that nothing is lost.
ListField working_language_field() {
    return {"working_language",
            [](ListRow& row, const std::string& cell, bool is_emptied) -> std::optional<Complaint> {
                const auto tag = row.is_from_register ? std::optional{cell} : read_language(cell);
                if (tag || cell.empty())
                    state_text(row.said.of_person, "working-language", false, tag.value_or(""), is_emptied);
                else
                    state_text(row.said.of_person, "languages", true, cell, false);
                return std::nullopt;
            },
            [](const Registration&, const Participant& person) { return person.working_language; }, true};
}

ListField institution_field() {
    return {"institution",
            [](ListRow& row, const std::string& cell, bool is_emptied) -> std::optional<Complaint> {
                const bool is_title = !row.is_from_register && is_courtesy(cell);
                if (is_title)
                    row.said.passed_over.push_back({"", "", "this is a title and no institution", {}});
                row.said.institution = is_title ? "" : cell;
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
        beside_part("second_family", &ListRow::second_family),
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
    fields.push_back(working_language_field());
    fields.push_back(
        consent_field("listed", &ImportRow::listed, &EmptiedCells::listed, &Participant::listed));
    fields.push_back(consent_field("contacts_shown", &ImportRow::contacts_shown,
                                   &EmptiedCells::contacts_shown, &Participant::contacts_shown));
    fields.push_back(consent_field("photographed", &ImportRow::photographed, &EmptiedCells::photographed,
                                   &Participant::photographed));
    fields.push_back(one_of<domain::Funding>("funding", &ImportRow::funding, read_funding,
                                             [](const Registration& registration, const Participant&) {
                                                 return std::string{word(registration.funding)};
                                             }));
    fields.push_back(contacts_field());
    fields.push_back(role_or_position_field());
    fields.push_back(confirmation_field());
    fields.push_back(status_or_mark_field());
    fields.push_back(title_or_position_field());
    for (const auto* word : told_only)
        fields.push_back(unread(word));
    return fields;
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

} // namespace plenary::exchange
