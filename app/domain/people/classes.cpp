#include "domain/people/classes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::domain {

namespace {

using namespace std::string_view_literals;

/// The specialized agencies of the United Nations: Charter of the United Nations, articles 57 and 63, and the
/// agreements by them.
constexpr std::array agencies{"FAO"sv, "ICAO"sv,   "IFAD"sv,  "ILO"sv,        "IMF"sv,   "IMO"sv,
                              "ITU"sv, "UNESCO"sv, "UNIDO"sv, "UN-TOURISM"sv, "UNWTO"sv, "UPU"sv,
                              "WHO"sv, "WIPO"sv,   "WMO"sv,   "IBRD"sv,       "WB"sv,    "WORLD-BANK"sv};

/// Organs, offices, funds and programmes whose acronyms do not say so.
constexpr std::array united_nations{"1267-TEAM"sv, "CTED"sv, "CTITF"sv, "DPA"sv,   "DPKO"sv,  "DPPA"sv,
                                    "ECA"sv,       "ECE"sv,  "ECLAC"sv, "ESCAP"sv, "ESCWA"sv, "ICJ"sv,
                                    "ITC"sv,       "OCHA"sv, "OHCHR"sv, "OLA"sv,   "WFP"sv};

template<std::size_t N>
bool is_among(const std::array<std::string_view, N>& codes, std::string_view code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::string_view usual_class(const Delegation& delegation) {
    const auto& code = delegation.code.text();
    if (delegation.kind == DelegationKind::state)
        return "member";
    if (is_among(agencies, code))
        return "specialized-agency";
    return code.starts_with("UN") || is_among(united_nations, code) ? "un" : "intergovernmental";
}

DelegationClass make_class(const char* code, std::array<const char*, 4> titles, const char* letter,
                           const char* colour, Listing shown = Listing::listed) {
    DelegationClass made{ClassCode{code}, {}, letter, colour, shown};
    constexpr std::array spoken{"en", "fr", "es", "ru"};
    for (std::size_t i = 0; i < spoken.size(); ++i)
        made.title.set(spoken[i], titles[i]);
    return made;
}

} // namespace

const std::vector<DelegationClass>& usual_classes() {
    static const std::vector<DelegationClass> classes{
        make_class("member", {"States", "États", "Estados", "Государства"}, "S", "#1f5fa8"),
        make_class(
            "observer-state",
            {"Observer States", "États observateurs", "Estados observadores", "Государства-наблюдатели"}, "O",
            "#2e8540"),
        make_class("un",
                   {"United Nations", "Organisation des Nations Unies", "Naciones Unidas",
                    "Организация Объединенных Наций"},
                   "U", "#009edb"),
        make_class("specialized-agency",
                   {"Specialized agencies", "Institutions spécialisées", "Organismos especializados",
                    "Специализированные учреждения"},
                   "A", "#5b92e5"),
        make_class("intergovernmental",
                   {"Intergovernmental organizations", "Organisations intergouvernementales",
                    "Organizaciones intergubernamentales", "Межправительственные организации"},
                   "I", "#7d4c9e"),
        make_class("non-governmental",
                   {"Non-governmental organizations", "Organisations non gouvernementales",
                    "Organizaciones no gubernamentales", "Неправительственные организации"},
                   "N", "#c05600"),
        make_class("media", {"Media", "Médias", "Medios de comunicación", "Средства массовой информации"},
                   "M", "#8a6d00", Listing::counted),
        make_class("host", {"Host country", "Pays hôte", "País anfitrión", "Принимающая страна"}, "H",
                   "#a01830"),
        make_class("secretariat", {"Secretariat", "Secrétariat", "Secretaría", "Секретариат"}, "X",
                   "#333333")};
    return classes;
}

const std::vector<DelegationClass>& classes_of(const Series& series) {
    return series.classes.empty() ? usual_classes() : series.classes;
}

ClassCode class_at(const Series& series, const Meeting& meeting, const Delegation& delegation,
                   const Date& day) {
    const ClassAt* stated = nullptr;
    for (const auto& one : meeting.classes)
        if (one.delegation == delegation.code && (!one.from || *one.from <= day) &&
            (!stated || stated->from < one.from))
            stated = &one;
    if (stated)
        return stated->of;
    const auto& classes = classes_of(series);
    const auto usual = usual_class(delegation);
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [&](const DelegationClass& one) { return one.code.text() == usual; });
    return (found == classes.end() ? classes.front() : *found).code;
}

} // namespace plenary::domain
