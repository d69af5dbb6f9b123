#include "schedule/season/regions.hpp"

#include "names/fold.hpp"

#include <algorithm>
#include <array>

namespace plenary::schedule {

namespace {

// The sub-regions of M49 (unstats.un.org/unsd/methodology/m49), of Latin America and of Africa south of the
// Sahara the intermediate regions, with the members by their ISO 3166-1 codes. TWN stands where tzdata and
// ISO list it.
constexpr std::array<std::string_view, 23> regions{
    "DZA EGY LBY MAR SDN TUN ESH",
    "IOT BDI COM DJI ERI ETH ATF KEN MDG MWI MUS MYT MOZ REU RWA SYC SOM SSD UGA TZA ZMB ZWE",
    "AGO CMR CAF TCD COG COD GNQ GAB STP",
    "BWA SWZ LSO NAM ZAF",
    "BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SHN SEN SLE TGO",
    "AIA ATG ABW BHS BRB BES VGB CYM CUB CUW DMA DOM GRD GLP HTI JAM MTQ MSR PRI BLM KNA LCA MAF VCT SXM TTO "
    "TCA VIR",
    "BLZ CRI SLV GTM HND MEX NIC PAN",
    "ARG BOL BVT BRA CHL COL ECU FLK GUF GUY PRY PER SGS SUR URY VEN",
    "BMU CAN GRL SPM USA",
    "ATA",
    "KAZ KGZ TJK TKM UZB",
    "CHN HKG MAC PRK JPN MNG KOR TWN",
    "BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM",
    "AFG BGD BTN IND IRN MDV NPL PAK LKA",
    "ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM",
    "BLR BGR CZE HUN POL MDA ROU RUS SVK UKR",
    "ALA DNK EST FRO FIN GGY ISL IRL IMN JEY LVA LTU NOR SJM SWE GBR",
    "ALB AND BIH HRV GIB GRC VAT ITA MLT MNE MKD PRT SMR SRB SVN ESP",
    "AUT BEL FRA DEU LIE LUX MCO NLD CHE",
    "AUS CXR CCK HMD NZL NFK",
    "FJI NCL PNG SLB VUT",
    "GUM KIR MHL FSM NRU MNP PLW UMI",
    "ASM COK PYF NIU PCN WSM TKL TON TUV WLF",
};

/// The place of the region among `regions`; their number for a code that none has.
std::size_t region_of(std::string_view country) {
    const auto found = std::find_if(regions.begin(), regions.end(), [&](std::string_view members) {
        return !country.empty() && members.find(country) != std::string_view::npos;
    });
    return static_cast<std::size_t>(found - regions.begin());
}

std::optional<int> rule_of(const domain::Series* series, Distance distance) {
    if (series == nullptr || !series->schedule)
        return std::nullopt;
    switch (distance) {
    case Distance::same_city:
        return series->schedule->same_city;
    case Distance::same_region:
        return series->schedule->same_region;
    case Distance::between_regions:
        break;
    }
    return series->schedule->between_regions;
}

} // namespace

std::string_view in_words(Distance distance) {
    constexpr std::array<std::string_view, 3> words{"in one city", "within a region", "between regions"};
    return words[static_cast<std::size_t>(distance)];
}

bool are_in_one_region(std::string_view country, std::string_view other) {
    const auto region = region_of(country);
    return country == other || (region != regions.size() && region == region_of(other));
}

Locality locality_of(const domain::Venue& venue) {
    return {venue.country + " " + names::fold(venue.city), venue.country, region_of(venue.country)};
}

Distance distance_between(const Locality& place, const Locality& other) {
    if (place.city == other.city)
        return Distance::same_city;
    const bool is_one_region =
        place.country == other.country || (place.region != regions.size() && place.region == other.region);
    return is_one_region ? Distance::same_region : Distance::between_regions;
}

Distance distance_between(const domain::Venue& venue, const domain::Venue& other) {
    return distance_between(locality_of(venue), locality_of(other));
}

int travel_days(Distance distance, const domain::Series* series, const domain::Series* other) {
    const auto customary = static_cast<int>(distance); // 0, 1 and 2
    if (series == nullptr || other == nullptr)
        return rule_of(series == nullptr ? other : series, distance).value_or(customary);
    return std::max(rule_of(series, distance).value_or(customary),
                    rule_of(other, distance).value_or(customary));
}

std::optional<int> hours_in_city(const domain::Series* series, const domain::Series* other) {
    if (travel_days(Distance::same_city, series, other) > 0)
        return std::nullopt;
    const auto stated = [](const domain::Series* one) {
        return one == nullptr || !one->schedule ? std::nullopt : one->schedule->same_city_hours;
    };
    const auto here = stated(series);
    const auto there = stated(other);
    return here && there ? std::optional{std::max(*here, *there)} : std::nullopt;
}

} // namespace plenary::schedule
