#include "domain/import/import_places.hpp"

#include "domain/import/doubles.hpp"
#include "names/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenary::domain {

namespace {

std::optional<std::size_t> look(const util::TextMap<std::size_t>& places, const std::string& key) {
    const auto* found = places.find(key);
    return found ? std::optional{*found} : std::nullopt;
}

std::string name_key(const std::string& name, const DelegationCode& delegation) {
    return names::fold(name) + "/" + delegation.text();
}

/// Of a name whose family name is known.
std::string sort_key(const std::string& folded_sort, const DelegationCode& delegation) {
    return "," + folded_sort + "/" + delegation.text();
}

/// Of a name of which it is not known.
std::string unsorted_key(const std::string& folded, const DelegationCode& delegation) {
    return ";" + folded + "/" + delegation.text();
}

/// "tom abbott" of "ABBOTT, Tom".
std::string given_first(const std::string& sort) {
    const auto comma = sort.find(',');
    if (comma == std::string::npos)
        return names::fold(sort);
    return names::fold(sort.substr(comma + 1) + " " + sort.substr(0, comma));
}

/// Under which keys the name stands, beside name_key(), where a list has its family name.
std::vector<std::string> further_keys_of(const PersonName& name, const DelegationCode& delegation) {
    if (name.sort.empty())
        return {};
    const auto family_first = names::fold(name.sort);
    return {sort_key(family_first, delegation), unsorted_key(family_first, delegation),
            unsorted_key(given_first(name.sort), delegation)};
}

/// Namesakes who come with one list and are told apart by no more than that each has a row.
constexpr std::size_t many_namesakes = 64;

/// What tells one of many namesakes, as evidence goes (import_evidence.hpp).
constexpr std::array<std::string_view, 4> telling_facts{"email", "phone", "birth-date", "birth-year"};

std::string_view telling_text(const ImportRow& row, std::string_view field) {
    const bool is_detail = field.starts_with("birth");
    return is_detail ? row.detail_of_person(field) : row.text_of_person(field);
}

std::string telling_text(const Participant& person, std::string_view field) {
    if (field == "email")
        return person.email;
    return field == "phone" ? person.phone : person.details.text(field);
}

std::string telling_key(std::string_view field, std::string_view text, const std::string& name_key) {
    return fmt::format("={}={}={}", field, names::fold(text), name_key);
}

std::string address_key(std::string_view email, const DelegationCode& delegation) {
    return names::fold(email) + "@/" + delegation.text();
}

} // namespace

bool has_same_name(const PersonName& listed, const PersonName& known) {
    const auto latin = names::fold(known.latin);
    if (names::fold(listed.latin) == latin)
        return true;
    if (listed.sort.empty())
        return false;
    const auto family_first = names::fold(listed.sort);
    return known.sort.empty() ? latin == family_first || latin == given_first(listed.sort)
                              : names::fold(known.sort) == family_first;
}

void ImportPlaces::reserve(std::size_t places) {
    by_name_.reserve(3 * places); // with the addresses and the sort keys
    by_participant_.reserve(places);
}

void ImportPlaces::note_code(std::size_t place, const Registration& registration) {
    by_code_.add(registration.code.text(), place);
}

void ImportPlaces::note_participant(std::size_t place, const Registration& registration) {
    by_participant_.add(registration.participant.text(), place);
}

void ImportPlaces::note_person(std::size_t place, const Registration& registration, std::size_t person) {
    const auto& who = people_[person];
    const auto& delegation = registration.delegation;
    note(name_key(who.name.latin, delegation), {place, person});
    note(who.name.sort.empty() ? unsorted_key(names::fold(who.name.latin), delegation)
                               : sort_key(names::fold(who.name.sort), delegation),
         {place, person});
    if (!who.email.empty())
        by_name_.add(address_key(who.email, delegation), {place, person});
}

bool ImportPlaces::has_many(const std::string& key) const {
    const auto others = further_.find(key);
    return others != further_.end() && others->second.size() >= many_namesakes;
}

void ImportPlaces::note(const std::string& key, const Place& place) {
    if (!by_name_.add(key, place).second)
        further_[key].push_back(place.place);
}

std::vector<std::size_t> ImportPlaces::namesakes(const ImportRow& row, const PersonName& name,
                                                 const DelegationCode& delegation) const {
    std::vector<std::size_t> places;
    const auto by_latin = name_key(name.latin, delegation);
    if (has_many(by_latin))
        for (const auto field : telling_facts)
            if (const auto text = telling_text(row, field); !text.empty())
                if (const auto* found = by_name_.find(telling_key(field, text, by_latin)))
                    places.push_back(found->place);
    auto keys = further_keys_of(name, delegation);
    keys.push_back(by_latin);
    for (const auto& key : keys) {
        if (const auto* first = by_name_.find(key))
            places.push_back(first->place);
        if (const auto others = further_.find(key); others != further_.end())
            places.insert(places.end(), others->second.begin(), others->second.end());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

const ImportPlaces::Place* ImportPlaces::named(const PersonName& name,
                                               const DelegationCode& delegation) const {
    if (const auto* found = by_name_.find(name_key(name.latin, delegation)))
        return found;
    for (const auto& key : further_keys_of(name, delegation))
        if (const auto* found = by_name_.find(key))
            return found;
    return nullptr;
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
    const auto* namesake = named(name, delegation);
    // Of two namesakes the address tells which is meant.
    const bool is_namesake = found && namesake && has_same_name(name, people_[found->person].name);
    if (namesake)
        return is_namesake ? found->place : namesake->place;
    // An office has one address for all: the same address alone does not make the same person.
    if (!found)
        return std::nullopt;
    const auto likeness = names::likeness(compared_name(name), compared_name(people_[found->person].name));
    return likeness.score < names::likely_double ? std::nullopt : std::optional{found->place};
}

void ImportPlaces::note_joined(std::size_t place, const Registration& registration, std::size_t person) {
    joined_.emplace(registration.participant.text(), place);
    const auto& who = people_[person];
    const auto key = name_key(who.name.latin, registration.delegation);
    if (!has_many(key)) {
        note_person(place, registration, person);
        return;
    }
    if (!who.email.empty())
        by_name_.add(address_key(who.email, registration.delegation), {place, person});
    for (const auto field : telling_facts)
        if (const auto text = telling_text(who, field); !text.empty())
            by_name_.add(telling_key(field, text, key), {place, person});
}

std::optional<std::size_t> ImportPlaces::registered(const ParticipantCode& code) const {
    if (const auto place = with_participant(code))
        return place;
    const auto joined = joined_.find(code.text());
    return joined == joined_.end() ? std::nullopt : std::optional{joined->second};
}

} // namespace plenary::domain
