#include "exchange/values.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::exchange;

namespace {

template<class Enum, class Read>
void check_own_words(Read read) {
    for (std::size_t i = 0; i < domain::Words<Enum>::all.size(); ++i)
        CHECK_MESSAGE(read(domain::Words<Enum>::all[i]) == static_cast<Enum>(i), domain::Words<Enum>::all[i]);
}

} // namespace

TEST_SUITE("exchange::values") {
    TEST_CASE("every value is read by its own word") {
        check_own_words<domain::Role>(read_role);
        check_own_words<domain::Gender>(read_gender);
        check_own_words<domain::RegistrationStatus>(read_status);
    }

    TEST_CASE("read_role: in three languages") {
        using domain::Role;
        CHECK(read_role("Head of Delegation") == Role::head);
        CHECK(read_role("Chef de délégation") == Role::head);
        CHECK(read_role("ГЛАВА ДЕЛЕГАЦИИ") == Role::head);
        CHECK(read_role("Заместитель главы делегации") == Role::deputy_head);
        CHECK(read_role("член делегации") == Role::delegate);
        CHECK(read_role("Advisor") == Role::adviser);
        CHECK(read_role("Interprète") == Role::interpreter);
        CHECK(read_role("наблюдатель ") == Role::observer);
        CHECK_FALSE(read_role("wizard"));
        CHECK_FALSE(read_role(""));
    }

    TEST_CASE("read_gender: letters, words and courtesy") {
        using domain::Gender;
        for (const auto* text : {"F", "female", "Femme", "ж", "Жен.", "женский", "Ms", "Mrs.", "Mme", "г-жа"})
            CHECK_MESSAGE(read_gender(text) == Gender::female, text);
        for (const auto* text : {"M", "Male", "homme", "H", "м", "Муж.", "мужской", "Mr.", "M.", "г-н"})
            CHECK_MESSAGE(read_gender(text) == Gender::male, text);
        CHECK(read_gender("other") == Gender::other);
        for (const auto* text : {"", "Dr", "?", "0"})
            CHECK_MESSAGE(!read_gender(text), text);
    }

    TEST_CASE("read_status: the states of Indico and of pretix") {
        using domain::RegistrationStatus;
        CHECK(read_status("Completed") == RegistrationStatus::confirmed);
        CHECK(read_status("Pending") == RegistrationStatus::nominated);
        CHECK(read_status("Awaiting payment") == RegistrationStatus::nominated);
        CHECK(read_status("Rejected") == RegistrationStatus::refused);
        CHECK(read_status("Withdrawn") == RegistrationStatus::withdrawn);
        CHECK(read_status("Paid") == RegistrationStatus::confirmed);
        CHECK(read_status("Подтверждён") == RegistrationStatus::confirmed);
        CHECK(read_status("Expired") == RegistrationStatus::withdrawn);
        CHECK_FALSE(read_status("perhaps"));
        CHECK_FALSE(read_status(""));
    }

    TEST_CASE("without_formula_guard: only where a formula would begin") {
        CHECK(without_formula_guard("'+7 701 000 00 00") == "+7 701 000 00 00");
        CHECK(without_formula_guard("'=1") == "=1");
        CHECK(without_formula_guard("'Abd") == "'Abd");
        CHECK(without_formula_guard("+7") == "+7");
        CHECK(without_formula_guard("'").size() == 1);
    }
}
