#include "domain/import/import_places.hpp"

#include "domain/import/doubles.hpp"
#include "names/fold.hpp"

namespace plenary::domain {

namespace {

std::optional<std::size_t> look(const util::TextMap<std::size_t>& places, const std::string& key) {
    const auto* found = places.find(key);
    return found ? std::optional{*found} : std::nullopt;
}

std::string name_key(const std::string& name, const DelegationCode& delegation) {
    return names::fold(name) + "/" + delegation.text();
}

std::string address_key(std::string_view email, const DelegationCode& delegation) {
    return names::fold(email) + "@/" + delegation.text();
}

} // namespace

void ImportPlaces::reserve(std::size_t places) {
    by_name_.reserve(2 * places); // with the addresses
}

void ImportPlaces::note_code(std::size_t place, const Registration& registration) {
    by_code_.add(registration.code.text(), place);
}

void ImportPlaces::note_participant(std::size_t place, const Registration& registration) {
    by_participant_.add(registration.participant.text(), place);
}

void ImportPlaces::note_person(std::size_t place, const Registration& registration, std::size_t person) {
    const auto& who = people_[person];
    note(name_key(who.name.latin, registration.delegation), {place, person});
    if (!who.email.empty())
        by_name_.add(address_key(who.email, registration.delegation), {place, person});
}

void ImportPlaces::note(const std::string& key, const Place& place) {
    if (!by_name_.add(key, place).second)
        further_[key].push_back(place.place);
}

std::vector<std::size_t> ImportPlaces::namesakes(const PersonName& name,
                                                 const DelegationCode& delegation) const {
    std::vector<std::size_t> places;
    const auto key = name_key(name.latin, delegation);
    if (const auto* first = by_name_.find(key))
        places.push_back(first->place);
    if (const auto others = further_.find(key); others != further_.end())
        places.insert(places.end(), others->second.begin(), others->second.end());
    return places;
}

std::optional<std::size_t> ImportPlaces::with_code(const std::string& code) const {
    return look(by_code_, code);
}

std::optional<std::size_t> ImportPlaces::with_participant(const ParticipantCode& code) const {
    return look(by_participant_, code.text());
}

bool ImportPlaces::is_shared(std::string_view email) const {
    return !shared_.empty() && shared_.contains(names::fold(email));
}

std::optional<std::size_t> ImportPlaces::of(const ImportRow& row, const PersonName& name,
                                            const DelegationCode& delegation) const {
    if (!row.code.empty())
        return look(by_code_, row.code);
    if (!row.participant.empty())
        return look(by_participant_, row.participant);
    const auto email = row.text_of_person("email");
    const auto* found =
        email.empty() || is_shared(email) ? nullptr : by_name_.find(address_key(email, delegation));
    const auto* named = by_name_.find(name_key(name.latin, delegation));
    // Of two namesakes the address tells which is meant.
    const bool is_namesake =
        found && named && names::fold(people_[found->person].name.latin) == names::fold(name.latin);
    if (named)
        return is_namesake ? found->place : named->place;
    // An office has one address for all: the same address alone does not make the same person.
    if (!found)
        return std::nullopt;
    const auto likeness = names::likeness(compared_name(name), compared_name(people_[found->person].name));
    return likeness.score < names::likely_double ? std::nullopt : std::optional{found->place};
}

} // namespace plenary::domain
