#include "desk/pages.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::desk;

namespace {

/// Every text of a language, also those of tables.
std::vector<std::string_view> texts_of(const Words& words) {
    std::vector<std::string_view> texts{words.language,      words.itself,        words.desk,
                                        words.box,           words.receive,       words.goes_out,
                                        words.found,         words.found_none,    words.fewer,
                                        words.more,          words.recent,        words.nothing_yet,
                                        words.undo,          words.undo_of,       words.since,
                                        words.note,          words.since_at_desk, words.received,
                                        words.expected,      words.inside,        words.delegation,
                                        words.by_delegation, words.not_live,      words.language_label,
                                        words.pair_title,    words.pair_help,     words.change_language,
                                        words.code,          words.let_in,        words.wrong_code,
                                        words.busy,          words.cannot_write,  words.not_done,
                                        words.form_is_stale, words.not_here,      words.back,
                                        words.for_show,      words.disk_full,     words.damaged,
                                        words.who_title,     words.who_help,      words.colleague,
                                        words.pin,           words.sit,           words.wrong_pin,
                                        words.leave,         words.not_allowed};
    for (const auto& outcome : words.outcomes)
        texts.push_back(outcome.headline);
    texts.insert(texts.end(), words.roles.begin(), words.roles.end());
    texts.insert(texts.end(), words.statuses.begin(), words.statuses.end());
    return texts;
}

/// The places that are filled, sorted.
std::string places_of(std::string_view text) {
    std::string places;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
        if (text[i] == '{')
            places += text[i + 1];
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

TEST_SUITE("desk: pages") {
    TEST_CASE("words: each language says everything, with the same places") {
        const auto expected = texts_of(english);
        for (const auto* words : all_words()) {
            const auto texts = texts_of(*words);
            REQUIRE(texts.size() == expected.size());
            for (std::size_t i = 0; i < texts.size(); ++i) {
                CHECK_MESSAGE(!texts[i].empty(), words->language, " says nothing for ", expected[i]);
                CHECK_MESSAGE(places_of(texts[i]) == places_of(expected[i]), texts[i]);
            }
            for (std::size_t i = 0; i < outcome_count; ++i)
                CHECK(words->outcomes[i].next.empty() == english.outcomes[i].next.empty());
        }
    }

    TEST_CASE("words: whoever is refused is told what to do") {
        for (std::size_t i = 0; i < outcome_count; ++i)
            if (tone_of(static_cast<Outcome>(i)) == Tone::bad &&
                static_cast<Outcome>(i) != Outcome::nothing_to_take_back)
                CHECK_MESSAGE(!english.outcomes[i].next.empty(), english.outcomes[i].headline);
    }

    TEST_CASE("words: the language that was chosen, else that which the browser likes best") {
        CHECK(&words_for("", "") == &english);
        CHECK(&words_for("", "de, fr;q=0.8, en;q=0.9") == &english);
        CHECK(&words_for("", "de, fr-CA;q=0.8, ru;q=0.7") == &french);
        CHECK(&words_for("", "ru-RU,ru;q=0.9,en;q=0.8") == &russian);
        CHECK(&words_for("fr", "ru") == &french);
        CHECK(&words_for("xx", "ru") == &russian);
        CHECK(&words_for("", "ru;q=0") == &english);
        CHECK(&words_for("", ",;q=,fr") == &french);
    }

    TEST_CASE("fill: places, and what is none") {
        CHECK(fill("{2} of {1}", {"a", "b"}) == "b of a");
        CHECK(fill("{1} {3} {x} {", {"{2}", "b"}) == "{2} {3} {x} {");
    }

    TEST_CASE("page: nothing that people wrote is markup") {
        const std::string evil = "<img src=x onerror=alert(1)>\"'&";
        Answer answer;
        answer.code = evil;
        answer.who = {evil, evil, evil, domain::Role::head};
        answer.note = answer.since = answer.at_desk = answer.time = answer.why = answer.nonce = evil;
        answer.can_be_undone = true;
        const std::deque<Answer> answers{answer};
        office::DoorCounts counts{.delegations = {{evil, 1, 1}}};
        domain::Registration registration;
        registration.code = domain::RegistrationCode{evil};
        const Search search{evil, {{registration, {evil, evil, evil, domain::Role::head}}}};
        for (const auto* words : all_words())
            for (const auto& page : {page_of({evil, evil, evil, evil, counts, answers}, *words),
                                     page_of({evil, evil, evil, evil, counts, answers, search}, *words),
                                     pairing_page(evil, true, *words), message_page(evil, evil, *words)}) {
                CHECK(page.find("<img") == std::string::npos);
                CHECK(page.find("onerror=alert(1)&gt;&quot;") != std::string::npos);
                CHECK(page.find("style=") == std::string::npos);
                CHECK(page.find("<script>") == std::string::npos);
            }
    }

    TEST_CASE("answers: the last event of a registration can be undone, and no more than twenty are kept") {
        Answers answers;
        Answer in;
        in.code = "KAZ-001";
        in.can_be_undone = true;
        auto out = in;
        out.outcome = Outcome::gone_out;
        answers.note("A", in);
        answers.note("A", out);
        CHECK(answers.of("A")[0].can_be_undone);
        CHECK_FALSE(answers.of("A")[1].can_be_undone);
        Answer back;
        back.code = "KAZ-001";
        back.outcome = Outcome::taken_back;
        answers.note("A", back);
        CHECK_FALSE(answers.of("A")[1].can_be_undone);
        for (int i = 0; i < 30; ++i)
            answers.note("A", in);
        CHECK(answers.of("A").size() == Answers::most);
        CHECK(answers.of("A").front().number == 33);
        CHECK(answers.of("B").empty());
    }

    TEST_CASE("answer: a token is never shown") {
        const std::string token = "ABCDEFGHJKMNPQRSTVWXYZ0123";
        const auto answer =
            answer_of(token, office::Refused{office::Reason::badge_unknown, "", "unknown badge"});
        CHECK(answer.code.empty());
        CHECK(answer.outcome == Outcome::unknown_badge);
    }
}
