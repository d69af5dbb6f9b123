/// \file
/// What holds of the description of the fields as a whole, so that no field is left out in silence.
#include "domain/change/record.hpp"
#include "domain/people/personal.hpp"
#include "domain/texts.hpp"
#include "support/random_dataset.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

using namespace plenary;
using namespace plenary::domain;

namespace {

/// What random datasets say of each described field: in how many ways, nothing being one of them.
std::map<const DescribedField*, std::set<std::string>> values_of_fields(int datasets) {
    std::map<const DescribedField*, std::set<std::string>> values;
    for (int seed = 1; seed <= datasets; ++seed) {
        const auto data = testing::DatasetMaker(static_cast<std::uint64_t>(seed), 5).make();
        for_each_kind(data, [&](const auto& things) {
            for (const auto& thing : things) {
                const auto kind = key_of(thing).kind;
                std::map<const DescribedField*, std::string> said;
                for (const auto& [field, value] : to_record(thing))
                    said[described_field(kind, field)] += field + "=" + value + ";";
                for (const auto& field : described_fields(kind))
                    values[&field].insert(said[&field]);
            }
        });
    }
    return values;
}

} // namespace

TEST_SUITE("domain::fields") {
    TEST_CASE("every field of every kind varies in the random datasets that the properties are tried on") {
        const auto values = values_of_fields(60);
        for (std::size_t i = 0; i < kind_count; ++i)
            for (const auto& field : described_fields(static_cast<Kind>(i))) {
                const auto found = values.find(&field);
                CHECK_MESSAGE((found != values.end() && found->second.size() > 1), word(static_cast<Kind>(i)),
                              "/", field.path,
                              ": let tests/support/random_dataset.hpp give it several values");
            }
    }

    TEST_CASE("a text about a person is personal") {
        for (const auto name : text_fields<Participant>())
            CHECK_MESSAGE(is_personal(kind_of<Participant>, name), name,
                          ": write it behind personal(a) in domain/fields/");
        for (const auto name : text_fields<Registration>())
            CHECK_MESSAGE(is_personal(kind_of<Registration>, name), name,
                          ": write it behind personal(a) in domain/fields/");
        CHECK(is_personal(kind_of<Participant>, "details/t-shirt"));
        CHECK(is_personal(kind_of<Participant>, "name/latin"));
        CHECK(is_personal(kind_of<Participant>, "unavailable/0/reason"));
        CHECK_FALSE(is_personal(kind_of<Participant>, "gender"));
        CHECK_FALSE(is_personal(kind_of<Delegation>, "unavailable/0/reason"));
    }

    TEST_CASE("described_field: of a path with places, and of a part") {
        const auto path_of = [](Kind kind, const char* field) {
            const auto* found = described_field(kind, field);
            return found ? found->path : "-";
        };
        CHECK(path_of(kind_of<Meeting>, "sessions/0/speakers/12") == "sessions/speakers");
        CHECK(path_of(kind_of<Delegation>, "name/ru") == "name");
        CHECK(path_of(kind_of<Registration>, "details/car-plate") == "details");
        CHECK(path_of(kind_of<Registration>, "shoe-size") == "-");
        CHECK(path_of(kind_of<Registration>, "") == "-");
    }

    TEST_CASE("erase_personal: what must be stated says so, and what counts stays") {
        Participant person;
        person.code = ParticipantCode{"kari-dahl"};
        person.name = {"Kari Dahl", "Кари", "Kari D.", "Dahl, Kari"};
        person.gender = Gender::female;
        person.email = "kari@example.org";
        person.formerly = {ParticipantCode{"k-dahl"}};
        person.details.set("t-shirt", "XL");
        person.sources = {SourceCode{"S"}};
        erase_personal(person);
        CHECK(person.name == PersonName{std::string{forgotten_text}, "", "", ""});
        CHECK(person.code.text() == "kari-dahl");
        CHECK(person.gender == Gender::female);
        CHECK(person.sources.size() == 1);
        CHECK(person.email.empty());
        CHECK(person.formerly.empty());
        CHECK(person.details.empty());
        Registration registration;
        registration.role = Role::head;
        registration.position = "Minister";
        registration.details.set("car-plate", "KZ 123");
        erase_personal(registration);
        CHECK(registration.role == Role::head);
        CHECK(registration.position.empty());
        CHECK(registration.details.empty());
    }

    TEST_CASE("complete: what is not said is taken from the other, and only that") {
        Participant kept;
        kept.email = "kari@example.org";
        kept.details.set("t-shirt", "XL");
        Participant other;
        other.email = "k@example.org";
        other.phone = "+47 1";
        other.details.set("t-shirt", "S");
        other.details.set("diet", "none");
        complete(kept, other);
        CHECK(kept.email == "kari@example.org");
        CHECK(kept.phone == "+47 1");
        CHECK(kept.details.text("t-shirt") == "XL");
        CHECK(kept.details.text("diet") == "none");
    }

    TEST_CASE("details: keys are short words, texts short lines; an empty text takes a detail away") {
        for (const auto* key : {"car-plate", "t-shirt", "010", "a"})
            CHECK_MESSAGE(is_detail_key(key), key);
        for (const auto* key : {"", "Car", "car plate", "car--plate", "-a", "a-", "a/b", "a_b",
                                "a-key-of-more-than-thirty-two-letters"})
            CHECK_FALSE_MESSAGE(is_detail_key(key), key);
        CHECK_FALSE(detail_problem("KZ 123"));
        CHECK_FALSE(detail_problem(std::string(500, 'x')));
        CHECK(detail_problem(std::string(501, 'x')) == "has 501 characters, more than 500");
        CHECK(detail_problem("a\nb") == "has a line break or a tab in it");
        Details details;
        details.set("b", "2");
        details.set("a", "1");
        details.set("b", "3");
        CHECK(details.by_key() == std::vector<std::pair<std::string, std::string>>{{"a", "1"}, {"b", "3"}});
        details.set("a", "");
        details.set("never", "");
        CHECK(details.text("a").empty());
        CHECK(details.text("b") == "3");
    }
}
