#include "desk/pages/floor_page.hpp"
#include "desk/pages/pages.hpp"
#include "desk/pages/people_pages.hpp"
#include "desk/pages/screens.hpp"
#include "office/rules_of_change.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::desk;

namespace {

/// Every text of a language, also those of tables.
std::vector<std::string_view> texts_of(const Words& words) {
    std::vector<std::string_view> texts{words.language,
                                        words.itself,
                                        words.desk,
                                        words.box,
                                        words.receive,
                                        words.goes_out,
                                        words.found,
                                        words.found_none,
                                        words.fewer,
                                        words.more,
                                        words.recent,
                                        words.nothing_yet,
                                        words.undo,
                                        words.undo_of,
                                        words.since,
                                        words.since_at_desk,
                                        words.note,
                                        words.received,
                                        words.expected,
                                        words.inside,
                                        words.by_delegation,
                                        words.delegation,
                                        words.not_live,
                                        words.not_yet_sent,
                                        words.decided_offline,
                                        words.was_offline,
                                        words.decided_then,
                                        words.not_decided,
                                        words.not_decided_next,
                                        words.no_names_offline,
                                        words.no_names_offline_next,
                                        words.note_offline,
                                        words.photo_of,
                                        words.camera_open,
                                        words.camera_close,
                                        words.camera_hint,
                                        words.camera_missing,
                                        words.camera_unknown,
                                        words.camera_unread,
                                        words.camera_refused,
                                        words.can_use_camera,
                                        words.can_go_on,
                                        words.can_only_keep,
                                        words.needs_script,
                                        words.was_read,
                                        words.scan_waits,
                                        words.sound_on,
                                        words.sound_off,
                                        words.language_label,
                                        words.change,
                                        words.door,
                                        words.door_of_meeting,
                                        words.pages,
                                        words.to_desk,
                                        words.register_somebody,
                                        words.hall_screen,
                                        words.chair_screen,
                                        words.details,
                                        words.details_of,
                                        words.whole_delegation,
                                        words.print_badge,
                                        words.printed_on,
                                        words.former_ends,
                                        words.cannot_print,
                                        words.printed_before,
                                        words.no_paper_program,
                                        words.receive_person,
                                        words.somebody_instead,
                                        words.register_title,
                                        words.correct_title,
                                        words.replace_title,
                                        words.family,
                                        words.given,
                                        words.own_script,
                                        words.on_badge,
                                        words.role_label,
                                        words.position,
                                        words.email,
                                        words.choose,
                                        words.at_this_meeting,
                                        words.others,
                                        words.register_and_receive,
                                        words.save,
                                        words.hand_over,
                                        words.alike,
                                        words.alike_first,
                                        words.it_is,
                                        words.it_is_of,
                                        words.nobody_of_these,
                                        words.person_unsaid,
                                        words.no_seat,
                                        words.seat_missing,
                                        words.put_on_list,
                                        words.not_registered,
                                        words.forbidden,
                                        words.not_kept,
                                        words.look_at_marked,
                                        words.taken_out,
                                        words.longer_than,
                                        words.minutes_unread,
                                        words.floor,
                                        words.asks_for_floor,
                                        words.speaker_code,
                                        words.item,
                                        words.in_general,
                                        words.by_its_class,
                                        words.inscribe,
                                        words.speaks_now,
                                        words.spoke,
                                        words.was_absent,
                                        words.withdraws,
                                        words.speaks_next,
                                        words.asks_again,
                                        words.delegation_here,
                                        words.not_here_now,
                                        words.receive_marked,
                                        words.receive_all,
                                        words.this_minute,
                                        words.received_of,
                                        words.minutes_said,
                                        words.as_at,
                                        words.delegations,
                                        words.present,
                                        words.absent,
                                        words.of_them,
                                        words.people_received,
                                        words.present_of,
                                        words.quorum_met,
                                        words.quorum_missed,
                                        words.quorum_needs,
                                        words.no_quorum_rule,
                                        words.pair_title,
                                        words.pair_help,
                                        words.code,
                                        words.let_in,
                                        words.wrong_code,
                                        words.who_title,
                                        words.who_help,
                                        words.colleague,
                                        words.pin,
                                        words.sit,
                                        words.wrong_pin,
                                        words.leave,
                                        words.not_allowed,
                                        words.not_allowed_more,
                                        words.busy,
                                        words.cannot_write,
                                        words.not_done,
                                        words.form_is_stale,
                                        words.not_here,
                                        words.back,
                                        words.for_show,
                                        words.disk_full,
                                        words.damaged};
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

    TEST_CASE(
        "words: whatever is refused is said in the language of the page, and nothing of it in another") {
        const std::string in_english = "said in English";
        for (const auto* words : all_words()) {
            const bool is_english = words == &english;
            for (std::size_t i = 0; i < office::reason_count; ++i) {
                const office::Refused refused{static_cast<office::Reason>(i), "KAZ-001", in_english};
                const auto said = why_refused(refused, *words);
                CHECK(said.language == words->language);
                CHECK(!said.text.empty());
                CHECK((said.text == in_english) == is_english);
            }
            for (std::size_t i = 0; i < domain::Words<domain::Rule>::all.size(); ++i) {
                const auto rule = static_cast<domain::Rule>(i);
                const office::BrokenRules refused{{{rule, "session"}}, in_english, {}};
                CHECK((why_refused(refused, *words).text == in_english) == is_english);
                CHECK(!why_refused(refused, *words).text.empty());
            }
            for (const auto rule : words->rules)
                CHECK_MESSAGE(rule.empty() == is_english, rule);
        }
        using domain::Rule;
        const office::BrokenRules two{{{Rule::head_double}, {Rule::booking_range}}, in_english, {}};
        CHECK(why_refused(two, french).text ==
              "La délégation a déjà un chef : donnez un autre rôle à l’un des deux. "
              "Une règle du registre ne le permet pas (booking-range).");
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
        CHECK(&words_for("", "FR-CA, en;q=0.5") == &french);
        CHECK(&words_for("", "fro, ru;q=0.5") == &russian); // Old French is another language
    }

    TEST_CASE("fill: places, and what is none") {
        CHECK(fill("{2} of {1}", {"a", "b"}) == "b of a");
        CHECK(fill("{1} {3} {x} {", {"{2}", "b"}) == "{2} {3} {x} {");
    }

    TEST_CASE("page: nothing that people wrote is markup") {
        const std::string evil = "<img src=x onerror=alert(1)>\"'&";
        Answer answer;
        answer.code = evil;
        const office::AtDesk who{evil, evil, domain::LocalText{evil}, domain::Role::head};
        answer.who = who;
        answer.note = answer.since = answer.at_desk = answer.time = answer.nonce = evil;
        answer.why = {evil};
        answer.moved_up = {evil};
        answer.can_be_undone = true;
        const std::deque<Answer> answers{answer};
        const domain::DelegationCode delegation{evil};
        office::DoorCounts counts{.delegations = {{delegation, domain::LocalText{evil}}}};
        domain::Registration registration;
        registration.code = domain::RegistrationCode{evil};
        registration.position = evil;
        domain::Session session;
        session.title = evil;
        session.code = domain::SessionCode{evil};
        const Frame frame{evil, {evil, evil, {}, {session}}, evil, session.code, evil, evil, {evil}};
        const office::DelegationChoice choice{delegation, domain::LocalText{evil}, true};
        const office::InsideAtDesk inside{{{registration.code, {{}, evil}}}, {}};
        const Search search{evil, {{{registration, who}}, {choice}}, inside};
        domain::Participant person;
        person.name = {evil, evil, evil, evil};
        person.email = evil;
        PersonPage form{frame,
                        Purpose::correct,
                        office::PersonAtDesk{registration, person, who},
                        inside,
                        {},
                        Hitch::alike,
                        {evil},
                        {evil},
                        {{domain::ParticipantCode{evil},
                          evil,
                          evil,
                          {{names::Trait::only_one_has, {evil}}},
                          registration}},
                        {choice}};
        form.said = known_of(*form.person);
        form.reasons = {{"family", evil}};
        const office::DelegationAtDesk members{
            domain::LocalText{evil}, {{registration, who, std::nullopt, false}}, {}};
        domain::Speech speech;
        speech.on_behalf_of = speech.language = evil;
        const FloorPage floor{frame,
                              {{{session.code, evil, {{speech, domain::LocalText{evil}, evil}}}}, {}},
                              {choice},
                              {evil},
                              {{"speaker", evil}, {"minutes", evil}},
                              {{"minutes", evil}}};
        for (const auto* words : all_words())
            for (const auto& page :
                 {page_of({frame, counts, answers}, *words),
                  page_of({frame, counts, answers, search}, *words), person_page(form, *words),
                  delegation_page(frame, delegation, members, {answer}, *words),
                  pairing_page(evil, true, *words), message_page(evil, {evil}, *words),
                  floor_page(floor, *words)}) {
                CHECK(page.find("<img") == std::string::npos);
                CHECK(page.find("onerror=alert(1)&gt;&quot;") != std::string::npos);
                CHECK(page.find("style=") == std::string::npos);
                CHECK(page.find("<script>") == std::string::npos);
            }
    }

    TEST_CASE("screens: figures, quorum and who is present; no name of a person") {
        using domain::DelegationCode;
        using domain::LocalText;
        const Frame frame{"Meeting", {}, "A", {}, "t", "n"};
        office::DoorCounts counts;
        counts.expected = 5;
        counts.received = 2;
        counts.a_minute = {0, 2, 1};
        counts.classes = {{LocalText{"States members"}, 2, 1, 5, 2}};
        counts.delegations = {{DelegationCode{"KAZ"}, LocalText{"Kazakhstan"}, 0, 3, 2, true},
                              {DelegationCode{"NOR"}, LocalText{"Norway"}, 0, 2, 0, false}};
        domain::QuorumCount quorum;
        quorum.present = {DelegationCode{"KAZ"}};
        quorum.missing = {DelegationCode{"NOR"}};
        counts.quorums = {quorum};
        const auto hall = hall_page(frame, counts, english);
        CHECK(hall.find("<progress max=\"5\" value=\"2\" aria-label=\"2 of 5 received\">") !=
              std::string::npos);
        CHECK(hall.find("<rect x=\"11\" y=\"0\" width=\"8\" height=\"60\"/>") != std::string::npos);
        CHECK(hall.find("2 at most") != std::string::npos);
        auto chair = chair_page(frame, counts, english);
        CHECK(chair.find("1 of 2 delegations are present") != std::string::npos);
        CHECK(chair.find("<td>1</td><td>2</td><td>2</td><td>5</td>") != std::string::npos);
        CHECK(chair.find("uorum:") == std::string::npos);
        counts.quorums.front().rule =
            domain::Quorum{domain::QuorumCode{"open"}, {}, domain::QuorumBase::invited, {}, {}, {}};
        counts.quorums.front().needed = 2;
        CHECK(chair_page(frame, counts, english).find("No quorum: open") != std::string::npos);
        counts.quorums.front().needed = 1;
        CHECK(chair_page(frame, counts, english).find("</span> Quorum: open") != std::string::npos);
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
            answer_of(token, office::Refused{office::Reason::badge_unknown, "", "unknown badge"}, english);
        CHECK(answer.code.empty());
        CHECK(answer.outcome == Outcome::unknown_badge);
    }
}
