#include "report/names.hpp"

#include "domain/countries.hpp"
#include "util/fold.hpp"

#include <algorithm>
#include <array>

namespace plenary::report {

const domain::Delegation* find_delegation(const std::vector<domain::Delegation>& delegations,
                                          const domain::DelegationCode& code) {
    const auto found =
        std::find_if(delegations.begin(), delegations.end(), [&](const auto& d) { return d.code == code; });
    return found == delegations.end() ? nullptr : &*found;
}

std::string name_of(const std::vector<domain::Delegation>& delegations, const domain::DelegationCode& code) {
    const auto* delegation = find_delegation(delegations, code);
    return delegation ? std::string{delegation->name.in()} : code.text();
}

std::string sort_key(const domain::Delegation& delegation) {
    const auto& names = delegation.sort_name.empty() ? delegation.name : delegation.sort_name;
    return util::fold(names.in());
}

std::string country_name(const std::vector<domain::Delegation>& delegations, const std::string& alpha3) {
    if (const auto* delegation = find_delegation(delegations, domain::DelegationCode{alpha3}))
        return std::string{delegation->name.in()};
    const auto* country = domain::find_country(alpha3);
    return country ? std::string{country->name} : alpha3;
}

std::string place_name(const std::vector<domain::Delegation>& delegations, const domain::Venue& venue) {
    return venue.city + ", " + country_name(delegations, venue.country);
}

const domain::Venue* find_venue(const std::vector<domain::Venue>& venues,
                                const std::optional<domain::VenueCode>& code) {
    if (!code)
        return nullptr;
    const auto found =
        std::find_if(venues.begin(), venues.end(), [&](const auto& v) { return v.code == *code; });
    return found == venues.end() ? nullptr : &*found;
}

std::string ordinal(int number) {
    constexpr std::array<const char*, 12> words{"first", "second", "third",    "fourth",
                                                "fifth", "sixth",  "seventh",  "eighth",
                                                "ninth", "tenth",  "eleventh", "twelfth"};
    if (number >= 1 && number <= 12)
        return words[static_cast<std::size_t>(number - 1)];
    const int last_two = number % 100;
    const int last = number % 10;
    const bool teen = last_two >= 11 && last_two <= 13;
    const char* ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return std::to_string(number) + ending;
}

} // namespace plenary::report
