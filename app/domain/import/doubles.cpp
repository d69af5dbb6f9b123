#include "domain/import/doubles.hpp"

#include <utility>

namespace plenary::domain {

namespace {

std::optional<names::Sex> sex_of(std::optional<Gender> gender) {
    if (gender == Gender::female)
        return names::Sex::female;
    return gender == Gender::male ? std::optional{names::Sex::male} : std::nullopt;
}

} // namespace

names::Name compared_name(const PersonName& name) {
    return {name.latin, name.own};
}

names::Person compared_person(const PersonName& name, std::optional<Gender> gender, std::string email) {
    return {compared_name(name), sex_of(gender), std::move(email)};
}

names::Person compared_person(const Participant& participant) {
    return compared_person(participant.name, participant.gender, participant.email);
}

std::vector<names::Person> compared_people(const std::vector<Participant>& participants) {
    std::vector<names::Person> people;
    people.reserve(participants.size());
    for (const auto& participant : participants)
        people.push_back(compared_person(participant));
    return people;
}

std::vector<names::Candidate> find_doubles_of(const Participant& participant,
                                              const std::vector<Participant>& among) {
    return names::find_doubles_of(compared_person(participant), compared_people(among));
}

} // namespace plenary::domain
