#include "desk/site/site.hpp"

#include "desk/pages/files.hpp"
#include "desk/pages/screens.hpp"
#include "desk/serving/guard.hpp"
#include "domain/token.hpp"
#include "registry/error.hpp"
#include "registry/log/seal.hpp"
#include "util/clean_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::desk {

using namespace domain;

namespace {

constexpr std::string_view language_cookie = "__Host-language";
constexpr std::string_view door_cookie = "__Host-door";
constexpr std::chrono::seconds between_counts{1};
constexpr std::size_t most_bytes_of_nonce = 128;

Reply failure_page(const Failure& failure, const Words& words) {
    if (failure.is_damaged)
        return message(503, words.damaged, "", words);
    return failure.is_busy ? message(503, words.busy, "", words)
                           : message(503, fill(words.cannot_write, {failure.why}), words.not_done, words);
}

/// What cannot be kept as it was typed is told before anything is done, so that nothing is cut short in silence: in the
/// form stays what can be shown of it. What a scanner sends is another matter.
FieldReasons take_out_what_cannot_be_kept(Form& form, const Words& words) {
    FieldReasons reasons;
    for (auto& [name, value] : form) {
        if (name == "typed" || !util::clean_text(value).trouble)
            continue;
        value = util::repaired_text(value);
        reasons.emplace(name, util::clean_text(value).trouble
                                  ? fill(words.longer_than, {std::to_string(util::longest_line)})
                                  : std::string{words.taken_out});
    }
    return reasons;
}

/// The door that a desk has chosen, if it is one of the meeting.
Door door_of(const std::string& chosen, const std::vector<Session>& doors) {
    for (const auto& session : doors)
        if (session.code.text() == chosen)
            return session.code;
    return std::nullopt;
}

} // namespace

Reply page_reply(std::string html, int status) {
    Reply reply;
    reply.status = status;
    reply.body = std::move(html);
    return reply;
}

Reply message(int status, std::string_view text, const Said& more, const Words& words) {
    return page_reply(message_page(text, more, words), status);
}

Reply message(int status, std::string_view text, std::string_view more, const Words& words) {
    return message(status, text, Said{std::string{more}, words.language}, words);
}

Site::Site(Hall hall, office::Office& office, const office::Office& doors, Server& server, Keeper& keeper)
    : hall_(std::move(hall)),
      office_(office),
      server_(server),
      doors_(doors),
      book_(doors),
      place_(office::hall_at_desk(office, hall_.meeting)),
      drawer_(paper_program(), server, hall_.patience_for_badge),
      seating_(doors, server),
      keeper_(keeper),
      queue_(office, server, keeper, hall_.together) {
    server_.after(between_counts, [this] { tell_counts(); });
}

void Site::answer(const Request& request, const Respond& respond) {
    const auto& words = words_for(cookie(request.cookies, language_cookie), request.languages);
    const auto [route, status] = route_of(request.method, request.path);
    if (const auto refusal = refusal_of(request, hall_.hosts, route && route->changes()))
        return respond(message(refusal, words.form_is_stale, "", words));
    if (!route) {
        auto reply = message(status, words.not_here, "", words);
        if (status == 405)
            reply.headers.emplace_back("Allow", methods_of(request.path));
        return respond(std::move(reply));
    }
    auto form = read_form(route->changes() ? request.body : "");
    if (!form || field(*form, "nonce").size() > most_bytes_of_nonce)
        return respond(message(400, words.form_is_stale, "", words));
    auto unkept = take_out_what_cannot_be_kept(*form, words);
    trying(words, respond, [&] {
        Visit visit{std::move(*form),
                    cookie(request.cookies, secret_cookie),
                    {},
                    door_of(cookie(request.cookies, door_cookie), place_.doors),
                    {},
                    words,
                    request.from,
                    request.query,
                    std::move(unkept)};
        recognise(visit);
        if (auto refused = refusal(*route, visit))
            return respond(std::move(*refused));
        if (auto again = form_again(*route, visit))
            return respond(std::move(*again));
        go(*route, visit, respond);
    });
}

void Site::trying(const Words& words, const Respond& respond, const std::function<void()>& act) {
    try {
        act();
    } catch (const office::Refused& refused) {
        respond(message(404, words.not_registered, why_refused(refused, words), words));
    } catch (const registry::RegistryError& error) {
        respond(failure_page(
            {error.trouble() == registry::Trouble::locked, keeper_.note_trouble(error), error.what()},
            words));
    } catch (const std::exception& error) {
        respond(failure_page({false, false, error.what()}, words));
    }
}

void Site::go(const Route& route, const Visit& visit, const Respond& respond) {
    switch (route.page) {
    case Page::desk:
        return respond(show_desk(visit));
    case Page::pairing:
        return respond(visit.desk ? see_other("/")
                                  : page_reply(pairing_page(hall_.title, false, visit.words)));
    case Page::pair:
        return respond(pair(visit));
    case Page::who:
        return respond(seating_.is_asked() ? ask_who(visit, false) : see_other("/"));
    case Page::sit:
        return sit(visit, respond);
    case Page::leave:
        seating_.leave(form_token_of(visit.secret));
        return respond(see_other("/"));
    case Page::receive:
        return receive_or_search(visit, respond);
    case Page::undo:
        return undo(visit, respond);
    case Page::registering:
    case Page::walk_in:
        return respond(show_form(visit, Purpose::walk_in));
    case Page::enrol:
        return enrol(visit, respond);
    case Page::alike:
        return respond(show_form(visit, Purpose::walk_in, Hitch::alike));
    case Page::person:
        return respond(show_form(visit, Purpose::correct));
    case Page::correct:
        return correct(visit, respond);
    case Page::replacement:
        return respond(show_form(visit, Purpose::replace));
    case Page::replace:
        return replace(visit, respond);
    case Page::delegation:
        return respond(show_delegation(visit));
    case Page::group:
        return receive_group(visit, respond);
    case Page::badge:
        return print_badge(visit, respond);
    case Page::door:
        return respond(choose_door(visit));
    case Page::language:
        return respond(choose_language(visit));
    case Page::hall:
        return respond(page_reply(hall_page(frame_of(visit), counts(), visit.words)));
    case Page::chair:
        return respond(page_reply(chair_page(frame_of(visit), counts(), visit.words)));
    case Page::floor:
        return respond(show_floor(visit));
    case Page::call:
        return call_speaker(visit, respond);
    case Page::address:
        return respond(hall_.place.address.empty()
                           ? message(404, visit.words.not_here, "", visit.words)
                           : page_reply(address_page(frame_of(visit), hall_.place, visit.words)));
    case Page::counts: {
        Reply reply{200, "text/event-stream"};
        reply.is_stream = true;
        reply.may_go_on = [this, secret = visit.secret] { return is_let_in(secret); };
        told_.clear(); // so that the new page is told
        told_speeches_.reset();
        return respond(std::move(reply));
    }
    case Page::list:
        return respond(list_for(visit));
    case Page::photo:
        return respond(photo_for(visit));
    case Page::certificate:
        return respond(hall_.authority.empty() ? message(404, visit.words.not_here, "", visit.words)
                                               : Reply{200, "application/x-x509-ca-cert", hall_.authority});
    case Page::file:
        return respond(file_at(route.path).value_or(message(404, visit.words.not_here, "", visit.words)));
    }
}

std::optional<Reply> Site::form_again(const Route& route, const Visit& visit) {
    if (visit.unkept.empty() || route.page == Page::alike ||
        route.page == Page::walk_in) // which only show it
        return std::nullopt;
    const bool is_shown = std::all_of(visit.unkept.begin(), visit.unkept.end(), [](const auto& one) {
        return std::find(person_fields.begin(), person_fields.end(), one.first) != person_fields.end() ||
               one.first == "speaker" || one.first == "minutes";
    });
    auto reply = message(400, visit.words.not_registered, visit.words.not_kept, visit.words);
    if (is_shown && route.page == Page::enrol)
        reply = show_form(visit, Purpose::walk_in, Hitch::unkept);
    else if (is_shown && route.page == Page::correct)
        reply = show_form(visit, Purpose::correct, Hitch::unkept);
    else if (is_shown && route.page == Page::replace)
        reply = show_form(visit, Purpose::replace, Hitch::unkept);
    else if (is_shown && route.page == Page::call)
        reply = show_floor(visit, {}, visit.unkept);
    reply.status = 400;
    return reply;
}

Frame Site::frame_of(const Visit& visit) const {
    return {hall_.title,
            place_,
            visit.desk->name,
            visit.door,
            form_token_of(visit.secret),
            token_text(registry::new_salt()),
            stocks_to_print_on(drawer_.program()),
            visit.colleague ? visit.colleague->name : "",
            notice(visit.words),
            !hall_.place.address.empty(),
            may(visit, office::DeskRight::enrol),
            may(visit, office::DeskRight::all)};
}

bool Site::may(const Visit& visit, office::DeskRight right) {
    return !visit.colleague || visit.colleague->right >= right;
}

Reply Site::show_desk(const Visit& visit, std::optional<Search> search) {
    return page_reply(
        page_of({frame_of(visit), counts(), answers_.of(visit.desk->name), std::move(search)}, visit.words));
}

std::string Site::notice(const Words& words) const {
    if (keeper_.is_disk_full())
        return std::string{words.disk_full};
    return std::string{hall_.is_demo ? words.for_show : ""};
}

Reply Site::choose_language(const Visit& visit) const {
    auto reply = see_other("/");
    reply.headers.emplace_back(
        "Set-Cookie", set_cookie(language_cookie, words_for(field(visit.form, "language"), "").language));
    return reply;
}

Reply Site::choose_door(const Visit& visit) const {
    const auto door = door_of(field(visit.form, "door"), place_.doors);
    auto reply = see_other("/");
    reply.headers.emplace_back("Set-Cookie", set_cookie(door_cookie, door ? door->text() : ""));
    return reply;
}

office::Request Site::request_of(const Visit& visit) const {
    office::Request request;
    request.actor = visit.colleague ? visit.colleague->name : hall_.actor;
    request.desk = visit.desk->name;
    request.nonce = field(visit.form, "nonce");
    return request;
}

office::Request Site::request_of(const Visit& visit, const std::string& part) const {
    return request_of(visit).part(part);
}

Site::Done Site::or_refusal(const std::function<Done()>& act, const Words& words) {
    try {
        return act();
    } catch (const office::Refused& refused) {
        return {{}, [&words, why = why_refused(refused, words)] {
                    return message(404, words.not_registered, why, words);
                }};
    }
}

void Site::change(const Visit& visit, std::function<Done()> act, Respond respond) {
    if (keeper_.is_disk_full())
        return respond(message(503, visit.words.disk_full, visit.words.not_done, visit.words));
    queue_.add(
        [this, desk = visit.desk->name, &words = visit.words, act = std::move(act),
         was_offline = !field(visit.form, "offline").empty()]() -> Settle {
            return [this, desk, &words, was_offline, done = or_refusal(act, words)] {
                for (auto answer : done.answers) {
                    answer.was_offline = was_offline;
                    answer.has_photo = may_show_photo(answer);
                    answers_.note(desk, std::move(answer));
                }
                try {
                    return done.next ? done.next() : see_other("/");
                } catch (const office::Refused& refused) { // what was done stays done
                    return message(404, words.not_registered, why_refused(refused, words), words);
                } catch (const std::exception& error) {
                    return message(500, words.not_registered, Said{error.what()}, words);
                }
            };
        },
        [&words = visit.words](const Failure& failure) { return failure_page(failure, words); },
        std::move(respond));
}

const office::DoorCounts& Site::counts() {
    const auto action = office_.last_action();
    constexpr std::int64_t a_minute = 60;
    const auto now = action + " " + std::to_string(office_.now().seconds / a_minute);
    if (now != counted_at_) {
        counts_ = office::count_at_door(office_, hall_.meeting);
        counted_at_ = now;
    }
    return counts_;
}

void Site::tell_counts() {
    if (server_.is_ending())
        return;
    server_.after(between_counts, [this] { tell_counts(); });
    if (server_.listeners() == 0)
        return;
    try {
        const auto& now = counts();
        const auto text = counts_json(now);
        if (text != told_)
            server_.broadcast("counts", text);
        told_ = text;
        if (now.speeches != told_speeches_)
            server_.broadcast("floor", "{}");
        told_speeches_ = now.speeches;
    } catch (const std::exception&) {
        told_.clear(); // the next time tells it
    }
}

} // namespace plenary::desk
