#include "domain/import/import_evidence.hpp"

#include "domain/import/doubles.hpp"
#include "names/doubles.hpp"
#include "names/fold.hpp"

#include <string_view>

namespace plenary::domain {

bool ImportEvidence::agrees(const ImportRow& row, const Participant& person) const {
    const auto are_alike = [](std::string_view stated, const std::string& known) {
        return !stated.empty() && names::fold(stated) == names::fold(known);
    };
    const auto email = row.text_of_person("email");
    const auto born = row.detail_of_person("birth-date");
    return (are_alike(email, person.email) && !places_.is_shared(email)) ||
           are_alike(row.text_of_person("phone"), person.phone) ||
           are_alike(born, person.details.text("birth-date")) ||
           are_alike(row.detail_of_person("birth-year"), person.details.text("birth-year"));
}

std::string ImportEvidence::contradiction(const ImportRow& row, const Participant& person) const {
    const auto differ = [](std::string_view stated, const std::string& known) {
        return !stated.empty() && !known.empty() && names::fold(stated) != names::fold(known);
    };
    if (row.gender && person.gender && row.gender != person.gender)
        return row.has_gender_by_title ? "one is a woman and one a man, by title"
                                       : "one is a woman and one a man";
    const auto email = row.text_of_person("email");
    if (differ(email, person.email) && !places_.is_shared(email) && !places_.is_shared(person.email))
        return "another e-mail address";
    if (differ(row.detail_of_person("birth-date"), person.details.text("birth-date")))
        return "another date of birth";
    if (differ(row.detail_of_person("birth-year"), person.details.text("birth-year")))
        return "another year of birth";
    return {};
}

bool ImportEvidence::is_known_by_address(const NamedRow& row, const Participant& person) const {
    constexpr int nearly_the_same = 90;
    const auto email = row.said.text_of_person("email");
    return !email.empty() && names::fold(email) == names::fold(person.email) && !places_.is_shared(email) &&
           names::likeness(compared_name(row.name), compared_name(person.name)).score >= nearly_the_same;
}

std::string ImportEvidence::what_agrees(const ImportRow& row, const Participant& person) const {
    const auto email = row.text_of_person("email");
    if (!email.empty() && names::fold(email) == names::fold(person.email))
        return "same name and e-mail address";
    return agrees(row, person) ? "same name and telephone or date of birth" : "same name and delegation";
}

} // namespace plenary::domain
