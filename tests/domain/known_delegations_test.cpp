#include "data/embedded.hpp"
#include "domain/import/known_delegations.hpp"
#include "util/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

using namespace plenary;
using namespace plenary::domain;

namespace {

/// "COD COG".
std::string codes(std::string_view text, TwoLetters letters = TwoLetters::anything) {
    std::vector<std::string> found;
    for (const auto* known : find_known(text, letters))
        found.emplace_back(known->code);
    return util::join(found, " ");
}

std::string meant(std::string_view text) {
    const auto* known = closest_known(text);
    return known ? std::string{known->code} : "";
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

} // namespace

TEST_SUITE("domain::known_delegations") {
    TEST_CASE("short names that fold alike are of both, and nobody is guessed") {
        CHECK(find_known("ҚР").size() == 2);
        CHECK(find_known("КР").size() == 2);
        REQUIRE(find_known("Сев. Корея").size() == 1);
        CHECK(find_known("Сев. Корея").front()->code == "PRK");
        CHECK(find_known("Юж. Корея").front()->code == "KOR");
    }

    TEST_CASE("short words for a republic, in whatever language, and names of nobody any more") {
        CHECK(codes("Rep. Checa") == "CZE");
        CHECK(codes("Rép. centrafricaine") == "CAF");
        CHECK(codes("Rep. Popular China") == "CHN");
        CHECK(codes("Rep. de Corea") == "KOR");
        CHECK(codes("Респ. Казахстан") == "KAZ");
        CHECK(codes("Р. Узбекистан") == "UZB");
        CHECK(codes("I.R. Iran") == "IRN");
        CHECK(codes("Haute-Volta") == "BFA");
        CHECK(codes("پاکستان") == "PAK");
        CHECK(codes("阿联酋") == "ARE");
        // An abbreviation with stops is no code; a territory is not the organization of its name.
        CHECK(codes("A.R.E.") == "ARE EGY");
        CHECK(codes("Guam").empty());
        CHECK(codes("GUAM") == "GUAM");
        CHECK(codes("ГУАМ") == "GUAM");
        for (const auto* former : {"USSR", "СССР", "Unión Soviética", "Czechoslovakia"})
            CHECK_MESSAGE(codes(former).empty(), former);
    }

    TEST_CASE("every name of the table is found, and only these are shared") {
        const std::set<std::string> shared{"ҚР",    "КР",     "Congo",     "Congolese", "Конго", "Kongo",
                                           "Korea", "Korean", "Corée",     "Corea",     "Корея", "كوريا",
                                           "AU",    "SA",     "Dominican", "A.R.E."};
        const auto lines = data::delegations().subspan(1);
        for (const auto line : lines) {
            const auto cells = split(line, '\t');
            REQUIRE(cells.size() == 16);
            if (cells[1] == "none")
                continue;
            CHECK(codes(cells[0]) == cells[0]);
            for (std::size_t i = 2; i < cells.size(); ++i)
                for (const auto& part : split(cells[i], ';')) {
                    const std::string name{util::trimmed(part)};
                    if (name.empty())
                        continue;
                    CAPTURE(name);
                    const auto found = find_known(name);
                    const bool is_shared = found.size() > 1;
                    CHECK(is_shared == shared.contains(name));
                    CHECK(std::any_of(found.begin(), found.end(),
                                      [&](const auto* each) { return each->code == cells[0]; }));
                }
        }
        CHECK(known_delegations().size() + 1 == lines.size());
    }

    TEST_CASE("case, accents, articles, order, short forms and brackets do not matter") {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 40> spellings{
            {{"UK", "GBR"},
             {"u.k.", "GBR"},
             {"UNITED KINGDOM", "GBR"},
             {"The United Kingdom", "GBR"},
             {"Bolivia, Plurinational State of", "BOL"},
             {"Bosnia & Herzegovina", "BIH"},
             {"COTE D'IVOIRE", "CIV"},
             {"Côte d’Ivoire", "CIV"},
             {"Czech Rep.", "CZE"},
             {"Korea, Dem. People's Rep. of", "PRK"},
             {"Korea, Rep.", "KOR"},
             {"Lao People's Dem. Rep.", "LAO"},
             {"Lao PDR", "LAO"},
             {"Micronesia (Fed. States of)", "FSM"},
             {"St. Kitts & Nevis", "KNA"},
             {"Gambia, The", "GMB"},
             {"Netherlands (the)", "NLD"},
             {"U.S.A.", "USA"},
             {"Viet-Nam", "VNM"},
             {"Congo, Dem. Rep.", "COD"},
             {"Republic of the Congo", "COG"},
             {"Kazakhstan (KAZ)", "KAZ"},
             {"KZ - Kazakhstan", "KAZ"},
             {"Казахстан / Kazakhstan", "KAZ"},
             {"Республика Казахстан", "KAZ"},
             {"Қазақстан Республикасы", "KAZ"},
             {"Кыргыз Республикасы", "KGZ"},
             {"Ўзбекистон", "UZB"},
             {"Slovenská republika", "SVK"},
             {"Allemagne", "DEU"},
             {"德国", "DEU"},
             {"المملكة العربية السعودية", "SAU"},
             {"Republic of Hungary", "HUN"},
             {"Government of Norway", "NOR"},
             {"British", "GBR"},
             {"West Bank and Gaza", "PSE"},
             {"E.U.", "EU"},
             {"ООН", "UN"},
             {"World Health Organisation", "WHO"},
             {"Union européenne", "EU"}}};
        for (const auto& [text, code] : spellings) {
            CAPTURE(text);
            CHECK(codes(text) == code);
        }
    }

    TEST_CASE("what nobody is called is nobody, and what is another is not taken for one") {
        for (const auto* text :
             {"Narnia", "Kazakhstan and Kyrgyzstan", "Kazakhstan (Norway)", "Republic of China",
              "Northern Ireland", "Hong Kong", "Yugoslavia", "", "-", "12"}) {
            CAPTURE(text);
            CHECK(codes(text).empty());
        }
    }

    TEST_CASE("two letters: of a country where a list has such codes, else perhaps of somebody else") {
        CHECK(codes("KZ") == "KAZ");
        CHECK(codes("AU") == "AUS AFRICAN-UNION");
        CHECK(codes("AU", TwoLetters::alpha2) == "AUS");
        CHECK(codes("SA", TwoLetters::alpha2) == "SAU");
        CHECK(codes("ЕС") == "EU"); // in Cyrillic letters: not Spain
        CHECK(codes("ES") == "ESP");
    }

    TEST_CASE("hints are States and organizations that exist") {
        CHECK(meant("Kazahkstan") == "KAZ");
        CHECK(meant("Phillipines") == "PHL");
        CHECK(meant("Narnia").empty());
        CHECK(meant("XY").empty());
    }

    TEST_CASE("delegation_of: names in six languages, and sort names without an article") {
        const auto delegation = delegation_of(*find_known("Iraq").front());
        CHECK(delegation.code == DelegationCode{"IRQ"});
        CHECK(delegation.kind == DelegationKind::state);
        CHECK(delegation.name.by_language().size() == 6);
        CHECK(delegation.formal_name.in("fr") == "la République d'Iraq");
        CHECK(delegation.sort_name.in("ru") == "Ирак");
        CHECK(delegation.name.in("ar") == "العراق");
        CHECK(delegation.sort_name.in("ar") == "عراق");
        CHECK(delegation_of(*find_known("UNESCO").front()).kind == DelegationKind::organization);
    }
}
