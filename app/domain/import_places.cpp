#include "domain/import_places.hpp"

#include "domain/doubles.hpp"
#include "util/fold.hpp"

namespace plenary::domain {

namespace {

std::optional<std::size_t> look(const std::unordered_map<std::string, std::size_t>& places,
                                const std::string& key) {
    const auto found = places.find(key);
    return found == places.end() ? std::nullopt : std::optional{found->second};
}

std::string name_key(const std::string& name, const DelegationCode& delegation) {
    return util::fold(name) + "/" + delegation.text();
}

std::string address_key(const std::string& email, const DelegationCode& delegation) {
    return util::fold(email) + "@/" + delegation.text();
}

} // namespace

void ImportPlaces::reserve(std::size_t places) {
    by_code_.reserve(places);
    by_person_.reserve(places);
    by_name_.reserve(2 * places); // with the addresses
}

void ImportPlaces::note(std::size_t place, const Registration& registration, const ImportedPeople& people) {
    by_code_[registration.code.text()] = place;
    by_person_[registration.participant.text()] = place;
    const auto found = people.find(registration.participant.text());
    if (found == people.end())
        return;
    const auto& person = found->second;
    by_name_.emplace(name_key(person.name.latin, registration.delegation), Place{place, &person.name});
    if (!person.email.empty())
        by_name_.emplace(address_key(person.email, registration.delegation), Place{place, &person.name});
}

std::optional<std::size_t> ImportPlaces::with_code(const std::string& code) const {
    return look(by_code_, code);
}

std::optional<std::size_t> ImportPlaces::of(const ImportRow& row, const PersonName& name,
                                            const DelegationCode& delegation) const {
    if (!row.code.empty())
        return look(by_code_, row.code);
    if (!row.participant.empty())
        return look(by_person_, row.participant);
    if (const auto found = by_name_.find(name_key(name.latin, delegation)); found != by_name_.end())
        return found->second.place;
    if (row.email.empty())
        return std::nullopt;
    const auto found = by_name_.find(address_key(row.email, delegation));
    // An office has one address for all: the same address alone does not make the same person.
    if (found == by_name_.end() || likeness(name, *found->second.name).score < likely_double)
        return std::nullopt;
    return found->second.place;
}

} // namespace plenary::domain
