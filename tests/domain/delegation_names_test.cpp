/// \file
/// What delegations are called in a language that the register does not know.
#include "domain/people/delegation_names.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;

namespace {

Delegation a_delegation(const char* code, DelegationKind kind, const char* name) {
    Delegation made;
    made.code = DelegationCode{code};
    made.kind = kind;
    made.name = LocalText{name};
    return made;
}

} // namespace

TEST_SUITE("domain::delegation_names") {
    TEST_CASE("what is stated comes first, then the table, then English") {
        auto kazakhstan = a_delegation("KAZ", DelegationKind::state, "Kazakhstan");
        CHECK(name_in(kazakhstan, "ru") == "Казахстан");
        CHECK(name_in(kazakhstan, "en") == "Kazakhstan");
        CHECK(name_in(kazakhstan, "sk") == "Kazakhstan");
        kazakhstan.name.set("ru", "Республика Казахстан");
        kazakhstan.name.set("sk", "Kazachstan");
        CHECK(name_in(kazakhstan, "ru") == "Республика Казахстан");
        CHECK(name_in(kazakhstan, "sk") == "Kazachstan");
        CHECK(names_of(kazakhstan).in("fr") == "Kazakhstan");
        CHECK(names_of(kazakhstan).in("zh") == "哈萨克斯坦");
    }

    TEST_CASE("an acronym that the table knows of another organization says nothing") {
        const auto court = a_delegation("ICC", DelegationKind::organization, "International Criminal Court");
        const auto chamber =
            a_delegation("ICC", DelegationKind::organization, "Illustrative Chamber of Carpenters");
        const auto union_of_states = a_delegation("EU", DelegationKind::organization, "the European Union");
        CHECK(name_in(court, "fr") == "Cour pénale internationale");
        CHECK(name_in(union_of_states, "fr") == "Union européenne");
        CHECK(name_in(chamber, "fr") == "Illustrative Chamber of Carpenters");
        CHECK(names_of(chamber) == chamber.name);
        CHECK(name_in(a_delegation("KAZ", DelegationKind::organization, "Kazakh Alliance of Zoos"), "ru") ==
              "Kazakh Alliance of Zoos");
    }

    TEST_CASE("the order in a language goes by what is called so there") {
        auto germany = a_delegation("DEU", DelegationKind::state, "Germany");
        CHECK(sort_name_in(germany, "fr") == "Allemagne");
        CHECK(sort_name_in(germany, "en") == "Germany");
        germany.sort_name = LocalText{"Germany, Federal Republic of"};
        CHECK(sort_name_in(germany, "en") == "Germany, Federal Republic of");
        CHECK(sort_name_in(germany, "fr") == "Allemagne");
        germany.sort_name.set("fr", "Allemagne (Rép. féd.)");
        CHECK(sort_name_in(germany, "fr") == "Allemagne (Rép. féd.)");
        CHECK(sort_name_in(germany, "sk") == "Germany, Federal Republic of");
        const auto gambia = a_delegation("GMB", DelegationKind::state, "Gambia");
        CHECK(name_in(gambia, "fr") == sort_name_in(gambia, "fr"));
    }
}
