#include "domain/code.hpp"
#include "domain/people/countries.hpp"
#include "domain/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <type_traits>

using namespace plenary::domain;

// A code of one kind is no code of another, and no text is a code by itself.
static_assert(!std::is_convertible_v<VenueCode, MeetingCode>);
static_assert(!std::is_constructible_v<MeetingCode, VenueCode>);
static_assert(!std::is_convertible_v<std::string, MeetingCode>);

TEST_SUITE("domain::Code") {
    TEST_CASE("is_code: each style takes its own spelling") {
        CHECK(is_code("expert-meeting-2", CodeStyle::slug));
        CHECK(is_code("UN-1267", CodeStyle::acronym));
        CHECK(is_code("IV", CodeStyle::label));
        CHECK(is_code("KAZ-007", CodeStyle::registration));
        CHECK(is_code("RATS-SCO-1234", CodeStyle::registration));
    }

    TEST_CASE("is_code: what is refused") {
        for (const auto* text : {"", "-a", "a-", "a--b", "A", "ä", "a b", "a_b"})
            CHECK_MESSAGE(!is_code(text, CodeStyle::slug), text);
        CHECK_FALSE(is_code(std::string(65, 'a'), CodeStyle::slug));
        for (const auto* text : {"K", "kaz", "КАЗ", "ABCDEFGHIJKLMNOPQ"})
            CHECK_MESSAGE(!is_code(text, CodeStyle::acronym), text);
        for (const auto* text : {"KAZ", "KAZ-07", "KAZ007", "-007", "KAZ-1234567", "KAZ-0 7"})
            CHECK_MESSAGE(!is_code(text, CodeStyle::registration), text);
    }

    TEST_CASE("words: every spelling leads back to its enumerator") {
        for (const auto text : Words<Role>::all)
            CHECK(word(*from_word<Role>(text)) == text);
        CHECK_FALSE(from_word<Role>("Head"));
        CHECK(word(Role::secretariat) == "secretariat");
        CHECK(word(RegistrationStatus::refused) == "refused");
    }

    TEST_CASE("countries: in order, found by code") {
        const auto all = countries();
        CHECK(std::is_sorted(all.begin(), all.end(),
                             [](const auto& a, const auto& b) { return a.alpha3 < b.alpha3; }));
        REQUIRE(find_country("KAZ") != nullptr);
        CHECK(find_country("KAZ")->alpha2 == "KZ");
        CHECK(find_country("KZK") == nullptr);
        CHECK(find_country("") == nullptr);
    }
}
