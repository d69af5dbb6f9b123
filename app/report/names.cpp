#include "report/names.hpp"

#include "domain/people/countries.hpp"
#include "domain/people/delegation_names.hpp"
#include "report/paper/alphabet.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>

namespace plenary::report {

namespace {

/// States whose names hold such a word take an article, and so do the States of one word named here.
constexpr std::array<std::string_view, 12> words_with_article{
    "Federation",  "Republic",    "Kingdom", "States", "Emirates", "Islands",
    "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros"};

bool takes_article(const std::string& name, domain::DelegationKind kind) {
    const auto words = util::split_words(name);
    if (words.empty() || words.front() == "the" || words.front() == "The")
        return false;
    // Acronyms stand alone, organizations with spelled-out names do not.
    if (kind == domain::DelegationKind::organization)
        return words.size() > 1;
    return std::any_of(words.begin(), words.end(), [](const auto& word) {
        return std::find(words_with_article.begin(), words_with_article.end(), word) !=
               words_with_article.end();
    });
}

} // namespace

const domain::Delegation* find_delegation(const std::vector<domain::Delegation>& delegations,
                                          const domain::DelegationCode& code) {
    const auto found =
        std::find_if(delegations.begin(), delegations.end(), [&](const auto& d) { return d.code == code; });
    return found == delegations.end() ? nullptr : &*found;
}

std::string name_of(const std::vector<domain::Delegation>& delegations, const domain::DelegationCode& code,
                    const std::string& language) {
    const auto* delegation = find_delegation(delegations, code);
    return delegation ? domain::name_in(*delegation, language) : code.text();
}

std::string sort_key(const domain::Delegation& delegation, const std::string& language) {
    return util::unicode::to_utf8(order_key(domain::sort_name_in(delegation, language), language));
}

std::string name_in_prose(const domain::Delegation& delegation) {
    const std::string name{delegation.name.in()};
    return takes_article(name, delegation.kind) ? "the " + name : name;
}

std::string country_name(const std::vector<domain::Delegation>& delegations, const std::string& alpha3,
                         const std::string& language) {
    if (const auto* delegation = find_delegation(delegations, domain::DelegationCode{alpha3}))
        return domain::name_in(*delegation, language);
    const auto* country = domain::find_country(alpha3);
    if (!country)
        return alpha3;
    domain::Delegation state;
    state.code = domain::DelegationCode{alpha3};
    state.name = domain::LocalText{std::string{country->name}};
    return domain::name_in(state, language);
}

std::string place_name(const std::vector<domain::Delegation>& delegations, const domain::Venue& venue,
                       const std::string& language) {
    return venue.city + ", " + country_name(delegations, venue.country, language);
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

std::string signed_number(std::int64_t number) {
    return (number > 0 ? "+" : "") + std::to_string(number);
}

} // namespace plenary::report
