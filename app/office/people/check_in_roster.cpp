#include "office/people/check_in_roster.hpp"

#include "domain/change/typed_code.hpp"
#include "domain/import/doubles.hpp"
#include "domain/import/known_delegations.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

/// The words of a name, in whatever order they are written.
std::string key_of_name(std::string_view name) {
    auto words = util::split_words(names::fold(name));
    std::sort(words.begin(), words.end());
    return util::join(words, " ");
}

} // namespace

CheckInRoster::CheckInRoster(const Dataset& base) : base_(base) {
    for (const auto& person : base.participants)
        people_.emplace(person.code.text(), &person);
    for (const auto& delegation : base.delegations)
        for (const auto& [language, name] : delegation.name.by_language())
            delegations_[names::fold(name)] = delegation.code;
    for (std::size_t i = 0; i < base.registrations.size(); ++i)
        note(i);
}

const Registration& CheckInRoster::registration(std::size_t place) const {
    return base_.registrations[place];
}
const Participant& CheckInRoster::person(std::size_t place) const {
    return *people_.at(registration(place).participant.text());
}

std::vector<std::size_t> CheckInRoster::with_code(const std::string& typed) const {
    std::vector<std::size_t> whole;
    std::vector<std::size_t> without;
    const auto add = [](std::vector<std::size_t>& places, std::size_t place) {
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    };
    for (const auto& reading : readings_of(typed))
        for (const auto place : found(by_code_, without_hyphens(reading))) {
            add(without, place);
            if (registration(place).code.text() == reading)
                add(whole, place);
        }
    return whole.empty() ? without : whole;
}
std::vector<std::size_t> CheckInRoster::with_participant(const std::string& code) const {
    return found(by_participant_, code);
}
std::vector<std::size_t> CheckInRoster::with_email(std::string_view email) const {
    return found(by_email_, names::fold(email));
}
std::vector<std::size_t> CheckInRoster::with_name(const PersonName& name) const {
    auto places = found(by_name_, key_of_name(name.latin));
    return places.empty() && !name.own.empty() ? found(by_name_, key_of_name(name.own)) : places;
}

std::vector<std::size_t> CheckInRoster::with_words_of(const PersonName& name) const {
    const auto has_all = [](std::string_view whole, std::string_view part) {
        const auto words = util::split_words(names::fold(whole));
        const auto wanted = util::split_words(names::fold(part));
        return !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
            return std::find(words.begin(), words.end(), word) != words.end();
        });
    };
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < base_.registrations.size(); ++i) {
        const auto& known = person(i).name;
        if (has_all(known.latin, name.latin) ||
            (!name.own.empty() && !known.own.empty() && has_all(known.own, name.own)))
            places.push_back(i);
    }
    return places;
}

std::vector<std::pair<std::size_t, names::Likeness>> CheckInRoster::alike(const PersonName& name) const {
    constexpr std::size_t most = 5;
    std::vector<std::pair<std::size_t, names::Likeness>> all;
    for (std::size_t i = 0; i < base_.registrations.size(); ++i)
        if (auto likeness = names::likeness(compared_name(name), compared_name(person(i).name));
            likeness.score >= names::likely_double)
            all.emplace_back(i, std::move(likeness));
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.second.score > b.second.score; });
    all.resize(std::min(all.size(), most));
    return all;
}

void CheckInRoster::keep_of_delegation(std::vector<std::size_t>& places, const std::string& text) const {
    const bool some = std::any_of(places.begin(), places.end(),
                                  [&](std::size_t place) { return is_of_delegation(place, text); });
    if (some)
        std::erase_if(places, [&](std::size_t place) { return !is_of_delegation(place, text); });
}

bool CheckInRoster::is_of_delegation(std::size_t place, const std::string& text) const {
    return registration(place).delegation == delegation_named(text);
}

bool CheckInRoster::is_of_other_delegation(std::size_t place, const std::string& text) const {
    if (is_of_delegation(place, text))
        return false;
    if (delegations_.contains(names::fold(text)) || has_delegation(text))
        return true;
    const auto known = find_known(text);
    return !known.empty() && std::none_of(known.begin(), known.end(), [&](const KnownDelegation* each) {
        return each->code == registration(place).delegation.text();
    });
}

void CheckInRoster::note(std::size_t place) {
    const auto& who = person(place);
    by_code_[without_hyphens(registration(place).code.text())].push_back(place);
    by_participant_[who.code.text()].push_back(place);
    if (!who.email.empty())
        by_email_[names::fold(who.email)].push_back(place);
    by_name_[key_of_name(who.name.latin)].push_back(place);
    if (!who.name.own.empty() && key_of_name(who.name.own) != key_of_name(who.name.latin))
        by_name_[key_of_name(who.name.own)].push_back(place);
}

std::vector<std::size_t> CheckInRoster::found(const Index& index, const std::string& key) {
    const auto places = index.find(key);
    return places == index.end() || key.empty() ? std::vector<std::size_t>{} : places->second;
}

DelegationCode CheckInRoster::delegation_named(const std::string& text) const {
    if (const auto found = delegations_.find(names::fold(text)); found != delegations_.end())
        return found->second;
    const auto known = find_known(text);
    return known.size() == 1 ? DelegationCode{std::string{known.front()->code}} : DelegationCode{text};
}

bool CheckInRoster::has_delegation(const std::string& code) const {
    return std::any_of(base_.delegations.begin(), base_.delegations.end(),
                       [&](const Delegation& each) { return each.code.text() == code; });
}

} // namespace plenary::office
