/// \file
/// Rules of sources, delegations and venues.
#include "domain/language_tag.hpp"
#include "domain/people/countries.hpp"
#include "domain/rules/rules_detail.hpp"
#include "domain/time/bookings.hpp"
#include "util/text.hpp"
#include "util/zone.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::domain::detail {

namespace {

/// That no two things of a kind have the same code.
template<class Thing>
void check_codes(Checker& checker, const std::vector<Thing>& things) {
    std::unordered_set<std::string_view> seen;
    for (const auto& thing : things) {
        const auto key = key_of(thing);
        checker.check_style(thing.code, key, "code");
        if (!seen.insert(thing.code.text()).second)
            checker.doubled({Rule::thing_double, word(key.kind)}, thing.code.text(), key, "code");
    }
}

bool is_partial_date(const std::string& text) {
    constexpr std::string_view first_day = "0000-01-01";
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    return parse_date(text + std::string{first_day.substr(text.size())}).has_value();
}

void check_source(Checker& checker, const Source& source) {
    const auto key = key_of(source);
    if (is_built_in(source.code.text()))
        checker.error(Rule::source_reserved, key, "code",
                      fmt::format("the source {} is always there", in_quotes(source.code.text())),
                      "remove it from 'sources'");
    if (!source.date.empty() && !is_partial_date(source.date))
        checker.error(Rule::source_date, key, "date", in_quotes(source.date) + " is not a date",
                      "write 2011, 2011-07 or 2011-07-22, as far as it is known");
}

std::string suggestion_of(const Country& country) {
    return fmt::format("did you mean {} ({})?", country.alpha3, country.name);
}

/// A country that the code or the word may have been meant to be: its two-letter code perhaps with more
/// behind it (KZ, KZK), its letters in another order (KZA), one letter off, or its name.
std::string suggest_country(const std::string& text) {
    std::vector<std::string> codes;
    std::vector<std::string> names;
    for (const auto& country : countries()) {
        if (text.starts_with(country.alpha2) && text.size() <= 3)
            return suggestion_of(country);
        codes.emplace_back(country.alpha3);
        names.emplace_back(country.name);
    }
    for (const auto& country : countries())
        if (text.size() == 3 && std::is_permutation(text.begin(), text.end(), country.alpha3.begin()))
            return suggestion_of(country);
    if (const auto code = util::closest(text, codes))
        return suggestion_of(*find_country(*code));
    const auto name = util::closest(text, names);
    for (const auto& country : countries())
        if (name && *name == country.name)
            return suggestion_of(country);
    return "write the ISO 3166-1 alpha-3 code, such as KAZ";
}

} // namespace

void check_language(Checker& checker, const std::string& tag, const Key& key, const std::string& field) {
    if (!is_language_tag(tag))
        checker.error(Rule::language_tag, key, field, in_quotes(tag) + " is not a language tag",
                      "write a tag such as en, ru or zh-Hans");
}

void check_languages(Checker& checker, const LocalText& text, const Key& key, const std::string& field) {
    for (const auto& [language, ignored] : text.by_language())
        check_language(checker, language, key, field + "/" + language);
}

void check_country(Checker& checker, const std::string& code, const Key& key, const std::string& field) {
    if (!code.empty() && find_country(code) == nullptr)
        checker.error(Rule::country_unknown, key, field, in_quotes(code) + " is not a country code",
                      suggest_country(code));
}

namespace {

void check_delegation(Checker& checker, const Delegation& delegation) {
    const auto key = key_of(delegation);
    const bool is_country = find_country(delegation.code.text()) != nullptr;
    if (delegation.kind == DelegationKind::state && !is_country)
        checker.error(Rule::country_unknown, key, "code",
                      in_quotes(delegation.code.text()) + " is not a country code",
                      suggest_country(delegation.code.text()));
    if (delegation.kind == DelegationKind::organization && is_country)
        checker.error(Rule::organization_code, key, "code",
                      fmt::format("{} is the code of a State ({})", in_quotes(delegation.code.text()),
                                  find_country(delegation.code.text())->name),
                      "give the organization another code, or write kind: state");
    checker.check_parts(delegation.institutions, key, "institutions");
    check_languages(checker, delegation.name, key, "name");
    check_languages(checker, delegation.formal_name, key, "formal-name");
    check_languages(checker, delegation.sort_name, key, "sort-name");
    for (std::size_t i = 0; i < delegation.institutions.size(); ++i)
        check_languages(checker, delegation.institutions[i].name, key,
                        "institutions/" + std::to_string(i) + "/name");
    check_unavailability(checker, delegation.unavailable, key, "unavailable");
    checker.refer_to_sources(delegation.sources, key, "");
}

void check_zone(Checker& checker, const Venue& venue, const Country* country) {
    const auto key = key_of(venue);
    const auto zones_here = [&] {
        return country ? util::zones_of_country(country->alpha2, util::zone_folder())
                       : std::vector<std::string>{};
    };
    if (!is_zone(venue.zone)) {
        const auto here = zones_here();
        const auto suggestion =
            util::did_you_mean(venue.zone, here.empty() ? util::all_zones(util::zone_folder()) : here);
        checker.error(Rule::zone_unknown, key, "zone", "there is no time zone " + in_quotes(venue.zone),
                      !suggestion.empty() ? suggestion
                      : here.empty()      ? "write an IANA name such as Asia/Almaty"
                                          : "write one of " + util::join(here, ", "));
        return;
    }
    const auto elsewhere = countries_of_zone(venue.zone);
    if (country && !elsewhere.empty() &&
        std::find(elsewhere.begin(), elsewhere.end(), country->alpha2) == elsewhere.end()) {
        const auto here = zones_here();
        checker.error(Rule::zone_country, key, "zone",
                      fmt::format("the time zone {} is not one of {}", in_quotes(venue.zone), country->name),
                      here.empty() ? "check country and zone" : "write one of " + util::join(here, ", "));
    }
}

void check_bookings(Checker& checker, const std::vector<Booking>& bookings, const Key& key,
                    const std::string& field) {
    checker.check_parts(bookings, key, field);
    for (std::size_t i = 0; i < bookings.size(); ++i) {
        const auto& booking = bookings[i];
        const auto within = field + "/" + std::to_string(i) + "/";
        checker.refer_to_sources(booking.sources, key, within);
        for (const auto& [name, minutes] :
             {std::pair{"set-up", booking.set_up}, std::pair{"clearing", booking.clearing}})
            if (minutes && *minutes > minutes_a_day)
                checker.error(Rule::booking_range, key, within + name,
                              fmt::format("{} minutes are more than a day", *minutes),
                              "write a booking of its own for the days before or behind");
        if (!is_ever(booking))
            checker.error(Rule::booking_range, key, within + "weekdays",
                          "none of the days of the booking is on these days of the week",
                          "write more days, or other days of the week");
    }
}

void check_venue(Checker& checker, const Venue& venue) {
    const auto key = key_of(venue);
    const auto* country = find_country(venue.country);
    check_country(checker, venue.country, key, "country");
    if (!venue.zone.empty())
        check_zone(checker, venue, country);
    check_languages(checker, venue.name, key, "name");
    checker.check_parts(venue.rooms, key, "rooms");
    for (std::size_t i = 0; i < venue.rooms.size(); ++i)
        if (venue.rooms[i].capacity && *venue.rooms[i].capacity < 1)
            checker.error(Rule::capacity_range, key, "rooms/" + std::to_string(i) + "/capacity",
                          "a room has 1 seat or more", "leave the capacity out when it is not known");
    for (std::size_t i = 0; i < venue.calendars.size(); ++i)
        checker.refer(checker.calendars, venue.calendars[i], key, "calendars/" + std::to_string(i));
    check_unavailability(checker, venue.closed, key, "closed");
    for (std::size_t i = 0; i < venue.rooms.size(); ++i) {
        const auto field = "rooms/" + std::to_string(i) + "/";
        check_unavailability(checker, venue.rooms[i].closed, key, field + "closed");
        check_bookings(checker, venue.rooms[i].bookings, key, field + "bookings");
    }
    checker.refer_to_sources(venue.sources, key, "");
}

} // namespace

void check_basics(Checker& checker) {
    check_codes(checker, checker.data.sources);
    check_codes(checker, checker.data.delegations);
    check_codes(checker, checker.data.calendars);
    check_codes(checker, checker.data.venues);
    check_codes(checker, checker.data.series);
    check_codes(checker, checker.data.meetings);
    check_codes(checker, checker.data.participants);
    check_codes(checker, checker.data.outcomes);
    check_codes(checker, checker.data.acknowledgements);
    check_codes(checker, checker.data.speeches);
    check_codes(checker, checker.data.documents);
    for (const auto& source : checker.data.sources)
        check_source(checker, source);
    for (const auto& delegation : checker.data.delegations)
        check_delegation(checker, delegation);
    for (const auto& venue : checker.data.venues)
        check_venue(checker, venue);
}

} // namespace plenary::domain::detail
