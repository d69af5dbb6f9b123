/// \file
/// Entries of the change log, sealed field by field: words may be taken away, and nothing else.
#include "domain/people/personal.hpp"
#include "domain/subject.hpp"
#include "registry/log/leaves.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::registry;
using domain::LoggedChange;
using domain::Record;

namespace {

LoggedChange registered() {
    return {{domain::kind_of<domain::Registration>, "m/KAZ-001"},
            std::nullopt,
            Record{{"participant", "anna"}, {"position", "Adviser"}, {"status", "confirmed"}}};
}

const Salt salt{1, 2, 3};

/// What is left once the person is forgotten.
LoggedChange forgotten() {
    auto change = registered();
    (*change.after)[0].second = "forgotten-1";
    change.after->erase(change.after->begin() + 1);
    return change;
}

} // namespace

TEST_SUITE("registry::leaves") {
    TEST_CASE("entry_digest: whatever an entry says is in it") {
        const auto digest = entry_digest(salt, registered());
        CHECK(entry_digest(salt, registered()) == digest);
        CHECK(entry_digest(Salt{3, 2, 1}, registered()) != digest);
        auto other = registered();
        SUBCASE("the kind") {
            other.key.kind = domain::kind_of<domain::Participant>;
        }
        SUBCASE("the name") {
            other.key.name = "m/KAZ-002";
        }
        SUBCASE("that it was there") {
            other.before = Record{};
        }
        SUBCASE("whether before or after") {
            std::swap(other.before, other.after);
        }
        SUBCASE("a value") {
            (*other.after)[2].second = "withdrawn";
        }
        SUBCASE("a field") {
            (*other.after)[2].first = "state";
        }
        SUBCASE("one more") {
            other.after->emplace_back("role", "head");
        }
        SUBCASE("one less") {
            other.after->pop_back();
        }
        CHECK(entry_digest(salt, other) != digest);
    }

    TEST_CASE("keep_leaves: what is left is checked as before") {
        const auto digest = entry_digest(salt, registered());
        const auto kept = keep_leaves(salt, registered(), forgotten());
        CHECK(entry_digest(kept, forgotten()) == digest);
        CHECK(count_taken(kept) == 2);
        for (const auto& leaf : kept)
            CHECK(leaf.second.find("Adviser") == std::string::npos);
        SUBCASE("another word in what is left") {
            auto edited = forgotten();
            edited.after->back().second = "withdrawn";
            CHECK(entry_digest(kept, edited) != digest);
        }
        SUBCASE("words where some were taken away") {
            auto edited = forgotten();
            edited.after->emplace_back("position", "Minister");
            CHECK_FALSE(entry_digest(kept, edited));
        }
        SUBCASE("words that never were there") {
            auto edited = forgotten();
            edited.after->emplace_back("role", "head");
            CHECK_FALSE(entry_digest(kept, edited));
        }
        SUBCASE("what is left is gone") {
            auto edited = forgotten();
            edited.after->pop_back();
            CHECK_FALSE(entry_digest(kept, edited));
        }
        SUBCASE("leaves that are none") {
            for (const auto* how : {"", "+", "-", "?00", "+zz", "-0011"}) {
                auto broken = kept;
                broken.back().second = how;
                CHECK_FALSE(entry_digest(broken, forgotten()));
            }
        }
    }

    TEST_CASE("keep_leaves: words are taken again from what is left") {
        const auto digest = entry_digest(salt, registered());
        const auto kept = keep_leaves(salt, registered(), forgotten());
        const LoggedChange nothing{
            {domain::kind_of<domain::Registration>, "m/KAZ-001"}, std::nullopt, std::nullopt};
        const auto again = keep_leaves(kept, forgotten(), nothing);
        CHECK(entry_digest(again, nothing) == digest);
        CHECK(count_taken(again) == 4);
        CHECK(keep_leaves(kept, forgotten(), forgotten()) == kept);
    }
}
