#include "desk/site.hpp"

#include "desk/assets.hpp"
#include "desk/guard.hpp"
#include "domain/change/typed_code.hpp"
#include "domain/token.hpp"
#include "office/people/badges.hpp"
#include "registry/error.hpp"
#include "registry/log/seal.hpp"
#include "util/clean_text.hpp"

namespace plenary::desk {

using namespace domain;

namespace {

constexpr std::string_view secret_cookie = "__Host-desk";
constexpr std::string_view language_cookie = "__Host-language";
constexpr std::chrono::seconds between_counts{1};

/// Sent to this origin alone, and to no script.
std::string set_cookie(std::string_view name, std::string_view value) {
    constexpr std::string_view a_week = "604800";
    return std::string{name} + "=" + std::string{value} +
           "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=" + std::string{a_week};
}

Reply asset(std::string_view type, std::string_view text) {
    return {200, std::string{type}, std::string{text}};
}

Reply message(int status, std::string_view text, std::string_view more, const Words& words) {
    Reply reply;
    reply.status = status;
    reply.body = message_page(text, more, words);
    return reply;
}

Reply failure_page(const Failure& failure, const Words& words) {
    if (failure.is_damaged)
        return message(503, words.damaged, "", words);
    return failure.is_busy ? message(503, words.busy, "", words)
                           : message(503, fill(words.cannot_write, {failure.why}), words.not_done, words);
}

/// What may be a code is one; the rest is a name to look for.
bool is_code_of(const office::Office& office, const MeetingCode& meeting, const std::string& typed) {
    if (may_be_token(typed) || is_code(read_registration_code(typed).text(), CodeStyle::registration))
        return true;
    return !office.open_to_read().registrations_with(meeting, readings_of(typed)).empty();
}

} // namespace

Site::Site(Hall hall, office::Office& office, const office::Office& doors, Server& server, Keeper& keeper)
    : hall_(std::move(hall)),
      office_(office),
      server_(server),
      doors_(doors),
      book_(doors),
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
    if (!route)
        return respond(message(status, words.not_here, "", words));
    auto form = read_form(route->changes() ? request.body : "");
    if (!form)
        return respond(message(400, words.form_is_stale, "", words));
    try {
        Visit visit{std::move(*form), cookie(request.cookies, secret_cookie), {}, {}, words};
        visit.desk = desk_of(visit.secret);
        if (visit.desk && seating_.is_asked())
            visit.colleague = seating_.at(visit.desk->name);
        if (auto refused = refusal(*route, visit))
            return respond(std::move(*refused));
        go(route->page, visit, respond);
    } catch (const registry::RegistryError& error) {
        respond(failure_page({false, keeper_.note_trouble(error), error.what()}, words));
    } catch (const std::exception& error) {
        respond(failure_page({false, false, error.what()}, words));
    }
}

std::optional<Reply> Site::refusal(const Route& route, const Visit& visit) {
    const auto stale = [&] { return message(403, visit.words.form_is_stale, "", visit.words); };
    if (route.who == Who::anybody)
        return std::nullopt;
    if (!visit.desk)
        return route.page == Page::desk ? see_other("/pair") : stale();
    if (route.changes() && !is_same_secret(field(visit.form, "token"), form_token_of(visit.secret)))
        return stale();
    if (route.who == Who::unseated || !seating_.is_asked())
        return std::nullopt;
    if (!visit.colleague)
        return route.page == Page::desk ? see_other("/who")
                                        : message(403, visit.words.who_title, "", visit.words);
    if (visit.colleague->right < route.right)
        return message(403, visit.words.not_allowed, "", visit.words);
    return std::nullopt;
}

Reply Site::ask_who(const Visit& visit, bool is_wrong) {
    Reply reply;
    reply.status = is_wrong ? 403 : 200;
    reply.body = seat_page(hall_.title, form_token_of(visit.secret), seating_.names(), is_wrong, visit.words);
    return reply;
}

void Site::sit(const Visit& visit, const Respond& respond) {
    seating_.sit(
        visit.desk->name, field(visit.form, "name"), field(visit.form, "pin"),
        [this, visit, respond](bool is_right) { respond(is_right ? see_other("/") : ask_who(visit, true)); });
}

void Site::go(Page page, const Visit& visit, const Respond& respond) {
    switch (page) {
    case Page::desk:
        return respond(show_desk(visit));
    case Page::pairing: {
        Reply reply;
        reply.body = pairing_page(hall_.title, false, visit.words);
        return respond(visit.desk ? see_other("/") : std::move(reply));
    }
    case Page::pair:
        return respond(pair(visit));
    case Page::who:
        return respond(seating_.is_asked() ? ask_who(visit, false) : see_other("/"));
    case Page::sit:
        return sit(visit, respond);
    case Page::leave:
        seating_.leave(visit.desk->name);
        return respond(see_other("/"));
    case Page::receive:
        return receive_or_search(visit, respond);
    case Page::undo:
        return undo(visit, respond);
    case Page::language:
        return respond(choose_language(visit));
    case Page::counts: {
        Reply reply{200, "text/event-stream"};
        reply.is_stream = true;
        told_.clear(); // so that the new page is told
        return respond(std::move(reply));
    }
    case Page::style:
        return respond(asset("text/css; charset=utf-8", style_css()));
    case Page::script:
        return respond(asset("text/javascript; charset=utf-8", desk_js()));
    case Page::certificate:
        return respond(hall_.authority.empty() ? message(404, visit.words.not_here, "", visit.words)
                                               : asset("application/x-x509-ca-cert", hall_.authority));
    case Page::icon:
        return respond(asset("image/svg+xml", icon_svg()));
    }
}

std::optional<office::Desk> Site::desk_of(const std::string& secret) {
    auto desk = secret.empty() ? std::nullopt : book_.desk_of(secret);
    return desk && desk->meeting == hall_.meeting ? desk : std::nullopt;
}

Reply Site::show_desk(const Visit& visit, std::optional<Search> search) {
    Reply reply;
    reply.body =
        page_of({hall_.title, visit.desk->name, form_token_of(visit.secret), token_text(registry::new_salt()),
                 counts(), answers_.of(visit.desk->name), std::move(search),
                 visit.colleague ? visit.colleague->name : "", notice(visit.words)},
                visit.words);
    return reply;
}

std::string Site::notice(const Words& words) const {
    if (keeper_.is_disk_full())
        return std::string{words.disk_full};
    return std::string{hall_.is_demo ? words.for_show : ""};
}

Reply Site::pair(const Visit& visit) const {
    const auto paired = office::pair_desk(doors_, field(visit.form, "code"));
    if (!paired || paired->desk.meeting != hall_.meeting) {
        Reply reply;
        reply.status = 403;
        reply.body = pairing_page(hall_.title, true, visit.words);
        return reply;
    }
    auto reply = see_other("/");
    reply.headers.emplace_back("Set-Cookie", set_cookie(secret_cookie, paired->secret));
    return reply;
}

Reply Site::choose_language(const Visit& visit) const {
    auto reply = see_other("/");
    reply.headers.emplace_back(
        "Set-Cookie", set_cookie(language_cookie, words_for(field(visit.form, "language"), "").language));
    return reply;
}

office::Request Site::request_of(const Visit& visit) const {
    office::Request request;
    request.actor = visit.colleague ? visit.colleague->name : hall_.actor;
    request.desk = visit.desk->name;
    request.nonce = field(visit.form, "nonce");
    return request;
}

void Site::receive_or_search(const Visit& visit, Respond respond) {
    const auto typed = util::clean_text(field(visit.form, "typed")).text;
    if (typed.empty())
        return respond(see_other("/"));
    if (!is_code_of(office_, hall_.meeting, typed))
        return respond(show_desk(visit, Search{typed, office::find_at_desk(office_, hall_.meeting, typed)}));
    office::ReceivePerson wanted{hall_.meeting, typed};
    wanted.kind = field(visit.form, "kind") == "out" ? CheckInKind::out : CheckInKind::in;
    wanted.since = office_.now();
    change(
        visit,
        [this, request = request_of(visit), wanted] {
            return answer_of(office::receive_person(office_, request, wanted));
        },
        std::move(respond));
}

void Site::undo(const Visit& visit, Respond respond) {
    const office::UndoCheckIn wanted{hall_.meeting, util::clean_text(field(visit.form, "code")).text};
    change(
        visit,
        [this, request = request_of(visit), wanted] {
            return answer_of(office::undo_check_in(office_, request, wanted));
        },
        std::move(respond));
}

void Site::change(const Visit& visit, std::function<Answer()> act, Respond respond) {
    if (keeper_.is_disk_full())
        return respond(message(503, visit.words.disk_full, visit.words.not_done, visit.words));
    const auto typed = field(visit.form, visit.form.contains("typed") ? "typed" : "code");
    queue_.add(
        [this, desk = visit.desk->name, typed, act = std::move(act)] {
            Answer answer;
            try {
                answer = act();
            } catch (const office::Refused& refused) {
                answer = answer_of(util::clean_text(typed).text, refused);
            }
            return [this, desk, answer] {
                answers_.note(desk, answer);
                return see_other("/");
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
        const auto text = counts_json(counts());
        if (text != told_)
            server_.broadcast("counts", text);
        told_ = text;
    } catch (const registry::RegistryError&) {
        told_.clear(); // the next time tells it
    }
}

} // namespace plenary::desk
