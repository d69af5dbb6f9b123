#include "exchange/columns/values.hpp"

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

    TEST_CASE("words of the lists of ministries") {
        using domain::Role;
        using enum domain::RegistrationStatus;
        CHECK(read_role("Alternate Head of Delegation") == Role::deputy_head);
        CHECK(read_role("Chef de délégation adjoint") == Role::deputy_head);
        CHECK(read_role("Jefe de delegación") == Role::head);
        CHECK(read_role("Сопровождающее лицо") == Role::adviser);
        CHECK(read_role("Technical adviser") == Role::adviser);
        CHECK(read_role("NGO observer") == Role::observer);
        CHECK(read_role("Resource person") == Role::expert);
        CHECK(read_role("Moderator") == Role::speaker);
        CHECK(read_role("Media") == Role::observer);
        CHECK(read_role("Security") == Role::secretariat);
        CHECK(read_gender("Әйел") == domain::Gender::female);
        CHECK(read_gender("Herr") == domain::Gender::male);
        CHECK(read_gender("Diverse") == domain::Gender::other);
        CHECK(read_status("Attending") == confirmed);
        CHECK(read_status("Not attending") == withdrawn);
        CHECK(read_status("No-show") == confirmed);
        CHECK(tells_who_came("No-show"));
        CHECK_FALSE(tells_who_came("Confirmed"));
        CHECK(states_no_gender("Prefer not to say"));
        CHECK_FALSE(states_no_gender("female"));
    }
    TEST_CASE("read_emails: out of what stands around them") {
        using Addresses = std::vector<std::string>;
        CHECK(read_emails("a@x.example") == Addresses{"a@x.example"});
        CHECK(read_emails("Tiit Saar <tiit@mfa.example>") == Addresses{"tiit@mfa.example"});
        CHECK(read_emails("MAILTO:anu@mfa.example") == Addresses{"anu@mfa.example"});
        CHECK(read_emails("a@x.example; b@y.example / a@x.example.") ==
              Addresses{"a@x.example", "b@y.example"});
        CHECK(read_emails("o'neil+un@x-y.example") == Addresses{"o'neil+un@x-y.example"});
        for (const auto* text :
             {"", "mari(at)x.example", "a@b", "@x.example", "a@x..example", "a@@x.example"})
            CHECK(read_emails(text).empty());
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

    TEST_CASE("read_role_cell: a role beside more, and the first of several") {
        const auto head = read_role_cell("Head of Delegation (Minister)");
        CHECK(head.role == domain::Role::head);
        CHECK(head.says_more);
        CHECK_FALSE(head.has_several);
        const auto two = read_role_cell("Delegate / Interpreter");
        CHECK(two.role == domain::Role::delegate);
        CHECK(two.has_several);
        CHECK(read_role_cell("Minister, Head of delegation").role == domain::Role::head);
        CHECK_FALSE(read_role_cell("Director, trainer").role);
        CHECK_FALSE(read_role_cell("Delegate").says_more);
    }

    TEST_CASE("role_in_position: only who leads the delegation") {
        CHECK(role_in_position("Minister of Justice (Head of Delegation)") == domain::Role::head);
        CHECK(role_in_position("министр, глава делегации") == domain::Role::head);
        CHECK(role_in_position("Deputy Head of Delegation") == domain::Role::deputy_head);
        CHECK_FALSE(role_in_position("Deputy Head of Mission"));
        CHECK_FALSE(role_in_position("Head"));
        CHECK_FALSE(role_in_position("Adviser, interpreter"));
    }

    TEST_CASE("in what way somebody takes part, who then does") {
        for (const auto* text : {"In person", "online", "Очно", "en ligne", "线上", "vor Ort"}) {
            CHECK_MESSAGE(tells_way_of_attending(text), text);
            CHECK_MESSAGE(read_status(text) == domain::RegistrationStatus::confirmed, text);
        }
        CHECK_FALSE(tells_way_of_attending("yes"));
    }

    TEST_CASE("read_gender: letters, words and courtesy") {
        CHECK(read_gender("M / H") == domain::Gender::male);
        CHECK(read_gender("F/Ж") == domain::Gender::female);
        CHECK_FALSE(read_gender("M/F"));
        using domain::Gender;
        for (const auto* text : {"F", "female", "Femme", "ж", "Жен.", "женский", "Ms", "Mrs.", "Mme", "г-жа"})
            CHECK_MESSAGE(read_gender(text) == Gender::female, text);
        for (const auto* text : {"M", "Male", "homme", "H", "м", "Муж.", "мужской", "Mr.", "M.", "г-н"})
            CHECK_MESSAGE(read_gender(text) == Gender::male, text);
        CHECK(read_gender("other") == Gender::other);
        for (const auto* text : {"", "Dr", "?", "0"})
            CHECK_MESSAGE(!read_gender(text), text);
    }

    TEST_CASE("read_consent: an answer in the languages of the lists, and nothing of what is none") {
        using enum domain::Consent;
        for (const auto* text : {"Yes", "oui", "Sí", "да", "given", "Согласна", "x", "✓"})
            CHECK_MESSAGE(read_consent(text) == given, text);
        for (const auto* text : {"No", "non", "Нет", "refused", "не согласен", "✗"})
            CHECK_MESSAGE(read_consent(text) == refused, text);
        for (const auto* text : {"", "perhaps", "Yes, but not the telephone"})
            CHECK_MESSAGE(read_consent(text) == std::nullopt, text);
    }

    TEST_CASE("read_language: by its name in any of them, or its tag") {
        CHECK(read_language("English") == "en");
        CHECK(read_language("английский") == "en");
        CHECK(read_language("العربية") == "ar");
        CHECK(read_language("中文") == "zh");
        CHECK(read_language("français") == "fr");
        CHECK(read_language("RU") == "ru");
        CHECK(read_language("zh-Hans") == "zh-Hans");
        CHECK(read_language("Kazakh") == "kk");
        CHECK(read_language("English and French") == std::nullopt);
        CHECK(read_language("Klingon") == std::nullopt);
        CHECK(read_language("") == std::nullopt);
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
