#include "domain/import_row.hpp"

#include "util/text.hpp"

namespace plenary::domain {

namespace {

void take_text(std::string& known, const std::string& stated) {
    if (!stated.empty() && stated != util::trimmed(known))
        known = stated;
}

void take_name(PersonName& known, const PersonName& name, const ImportRow& row) {
    const auto is_new = [](const std::string& stated, const std::string& form) {
        return !stated.empty() && stated != util::trimmed(form);
    };
    const bool is_known = !is_new(row.whole_name, known.latin) && !row.whole_name.empty();
    const bool other_own = !is_known && is_new(name.own, known.own);
    if (!is_known && (states_latin(row.name) || other_own) && is_new(name.latin, known.latin))
        known.latin = name.latin;
    if (other_own || is_new(row.name.own, known.own))
        known.own = name.own;
    if (is_new(row.name.badge, known.badge))
        known.badge = name.badge;
    if (row.name.sort.empty() ? is_new(name.sort, known.sort) : is_new(row.name.sort, known.sort))
        known.sort = name.sort;
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
    take_away(person.email, emptied.email);
    take_away(person.phone, emptied.phone);
    if (emptied.gender)
        person.gender.reset();
}

} // namespace

void lay_over(Participant& person, const PersonName& name, const ImportRow& row) {
    if (!row.code.empty()) {
        empty(person, row.emptied);
        take_name(person.name, name, row);
    }
    if (row.gender)
        person.gender = row.gender;
    take_text(person.email, row.email);
    // The sign before what a spreadsheet would take for a formula was taken off.
    if (person.phone != "'" + row.phone)
        take_text(person.phone, row.phone);
}

void lay_over(Registration& registration, const DelegationCode& delegation,
              const std::optional<InstitutionCode>& institution, const ImportRow& row) {
    registration.role = row.role.value_or(registration.role);
    registration.funding = row.funding.value_or(registration.funding);
    if (!row.code.empty()) {
        if (row.emptied.institution || delegation != registration.delegation)
            registration.institution.reset();
        take_away(registration.position, row.emptied.position);
        registration.delegation = delegation;
    }
    if (institution)
        registration.institution = institution;
    take_text(registration.position, row.position);
}

} // namespace plenary::domain
