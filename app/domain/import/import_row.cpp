#include "domain/import/import_row.hpp"

#include "domain/texts.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

namespace plenary::domain {

namespace {

bool is_new(const std::string& stated, const std::string& form) {
    return !stated.empty() && stated != util::trimmed(form);
}

void take_whole_name(PersonName& known, const PersonName& name, const ImportRow& row) {
    const bool is_known = !is_new(row.whole_name, known.latin) && !row.whole_name.empty();
    const bool other_own = !is_known && is_new(name.own, known.own);
    const bool is_spelled = states_latin(row.name) || !row.name.family.empty() || !row.name.given.empty();
    if (!is_known && (states_latin(row.name) || (other_own && is_spelled)) && is_new(name.latin, known.latin))
        known.latin = name.latin;
    if (other_own)
        known.own = name.own;
    if (row.name.sort.empty() && is_new(name.sort, known.sort))
        known.sort = name.sort;
}

/// What was derived from a name that is another now is derived anew.
void take_name(PersonName& known, const PersonName& name, const ImportRow& row) {
    const auto was = known;
    if (states_one_part(row))
        known = with_stated_part(known, row).value_or(known);
    else
        take_whole_name(known, name, row);
    if (is_new(row.name.own, was.own))
        known.own = row.name.own;
    if (is_new(row.name.badge, was.badge))
        known.badge = row.name.badge;
    if (is_new(row.name.sort, was.sort))
        known.sort = row.name.sort;
    const bool says_latin = !row.whole_name.empty() && !is_new(row.whole_name, was.latin);
    known = renamed(was, std::move(known), says_latin ? LatinForm::is_stated : LatinForm::may_follow);
}

/// The forms of the name that the register lacks: a list that does not name the registration corrects none.
void add_forms(PersonName& known, const NameParts& stated) {
    const auto add = [&](std::string& form, const std::string& text) {
        if (form.empty() && text != known.latin)
            form = text;
    };
    add(known.own, stated.own);
    add(known.badge, stated.badge);
    add(known.sort, stated.sort);
}

/// A text of blanks alone looks empty in a table already.
void take_away(std::string& text, bool is_emptied) {
    if (is_emptied && !util::trimmed(text).empty())
        text.clear();
}

void empty(Participant& person, const EmptiedCells& emptied) {
    take_away(person.name.own, emptied.own_name);
    take_away(person.name.badge, emptied.badge_name);
    take_away(person.name.sort, emptied.sort_name);
    if (emptied.gender)
        person.gender.reset();
}

/// The text afterwards.
std::string taken(const std::string& known, const StatedText& stated, bool may_empty) {
    if (stated.text.empty())
        return may_empty && stated.is_emptied && !util::trimmed(known).empty() ? "" : known;
    // Of a number the sign before what a spreadsheet would take for a formula was taken off.
    const bool is_guarded = stated.field == "phone" && known == "'" + stated.text;
    const bool is_same_address =
        stated.field == "email" && !may_empty && names::fold(stated.text) == names::fold(known);
    return stated.text == util::trimmed(known) || is_guarded || is_same_address ? known : stated.text;
}

template<class Thing>
void take_texts(Thing& thing, const std::vector<StatedText>& texts, bool may_empty) {
    for (const auto& stated : texts)
        if (stated.is_detail) {
            thing.details.set(stated.field, taken(thing.details.text(stated.field), stated, may_empty));
        } else {
            auto& known = text_of(thing, stated.field);
            known = taken(known, stated, may_empty);
        }
}

template<class Value>
void take_value(std::optional<Value>& known, const std::optional<Value>& stated, bool is_emptied) {
    if (stated || is_emptied)
        known = stated;
}

} // namespace

std::string_view ImportRow::text_of_person(std::string_view field) const {
    for (const auto& stated : of_person)
        if (stated.field == field && !stated.is_detail && !stated.text.empty())
            return stated.text;
    return {};
}

std::string_view ImportRow::detail_of_person(std::string_view key) const {
    for (const auto& stated : of_person)
        if (stated.field == key && stated.is_detail)
            return stated.text;
    return {};
}

bool has_family_unsaid(const ImportRow& row) {
    const auto& name = row.name;
    const bool is_whole = !row.whole_name.empty() && name.given.find(' ') != std::string::npos;
    return is_whole && name.family.empty() && name.family_within.empty() && name.sort.empty();
}

bool states_one_part(const ImportRow& row) {
    return row.name.family.empty() != row.name.given.empty() && row.name.latin.empty() &&
           row.whole_name.empty();
}

std::optional<PersonName> with_stated_part(const PersonName& name, const ImportRow& row) {
    const auto stated = [](const std::string& part) {
        return part.empty() ? std::nullopt : std::optional{part};
    };
    return with_parts(name, stated(row.name.family), stated(row.name.given));
}

void lay_over(Participant& person, const PersonName& name, const ImportRow& row) {
    const bool is_from_register = !row.code.empty();
    if (is_from_register) {
        empty(person, row.emptied);
        take_name(person.name, name, row);
    } else {
        add_forms(person.name, row.name);
        // The same name in another script.
        if (person.name.own.empty() && name.own != person.name.latin)
            person.name.own = name.own;
    }
    if (row.gender)
        person.gender = row.gender;
    take_value(person.listed, row.listed, is_from_register && row.emptied.listed);
    take_value(person.contacts_shown, row.contacts_shown, is_from_register && row.emptied.contacts_shown);
    take_value(person.photographed, row.photographed, is_from_register && row.emptied.photographed);
    take_texts(person, row.of_person, is_from_register);
}

void lay_over(Registration& registration, const DelegationCode& delegation,
              const std::optional<InstitutionCode>& institution, const ImportRow& row) {
    const bool is_from_register = !row.code.empty();
    registration.role = row.role.value_or(registration.role);
    registration.funding = row.funding.value_or(registration.funding);
    take_value(registration.arrival_day, row.arrival_day, is_from_register && row.emptied.arrival_day);
    take_value(registration.departure_day, row.departure_day, is_from_register && row.emptied.departure_day);
    if (is_from_register) {
        if (row.emptied.institution || delegation != registration.delegation)
            registration.institution.reset();
        registration.delegation = delegation;
    }
    if (institution)
        registration.institution = institution;
    take_texts(registration, row.of_registration, is_from_register);
}

} // namespace plenary::domain
