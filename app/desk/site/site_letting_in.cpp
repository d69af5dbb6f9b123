/// \file
/// The part of a site that lets desks in, and knows who sits there.
#include "desk/serving/guard.hpp"
#include "desk/site/site.hpp"

#include <fmt/format.h>

namespace plenary::desk {

namespace {

/// What somebody sees, and can be led elsewhere from.
bool is_page(const Route& route) {
    return !route.changes() && route.page != Page::counts && route.page != Page::list &&
           route.page != Page::photo;
}

} // namespace

std::string set_cookie(std::string_view name, std::string_view value) {
    constexpr std::string_view a_week = "604800";
    return fmt::format("{}={}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={}", name, value, a_week);
}

std::optional<office::Desk> Site::desk_of(const std::string& secret) {
    auto desk = secret.empty() ? std::nullopt : book_.desk_of(secret);
    return desk && desk->meeting == hall_.meeting ? desk : std::nullopt;
}

bool Site::is_let_in(const std::string& secret) noexcept {
    try {
        return desk_of(secret).has_value();
    } catch (const std::exception&) {
        return false;
    }
}

void Site::recognise(Visit& visit) {
    visit.desk = desk_of(visit.secret);
    visit.colleague =
        visit.desk && seating_.is_asked() ? seating_.at(form_token_of(visit.secret)) : std::nullopt;
}

std::optional<Reply> Site::refusal(const Route& route, const Visit& visit) {
    const auto stale = [&] { return message(403, visit.words.form_is_stale, "", visit.words); };
    if (route.who == Who::anybody)
        return std::nullopt;
    if (!visit.desk)
        return is_page(route) ? see_other("/pair") : stale();
    if (route.changes() && !is_same_secret(field(visit.form, "token"), form_token_of(visit.secret)))
        return stale();
    if (route.who == Who::unseated || !seating_.is_asked())
        return std::nullopt;
    if (!visit.colleague)
        return is_page(route) ? see_other("/who") : message(403, visit.words.who_title, "", visit.words);
    if (visit.colleague->right < route.right)
        return message(403, visit.words.not_allowed, "", visit.words);
    return std::nullopt;
}

Reply Site::ask_who(const Visit& visit, bool is_wrong) {
    return page_reply(
        seat_page(hall_.title, form_token_of(visit.secret), seating_.names(), is_wrong, visit.words),
        is_wrong ? 403 : 200);
}

void Site::sit(const Visit& visit, const Respond& respond) {
    auto pin = field(visit.form, "pin");
    std::erase(pin, ' '); // as it may be read out
    seating_.sit(
        form_token_of(visit.secret), field(visit.form, "name"), pin, [this, visit, respond](bool is_right) {
            trying(visit.words, respond, [&] { respond(is_right ? see_other("/") : ask_who(visit, true)); });
        });
}

Reply Site::pair(const Visit& visit) {
    const auto now = std::chrono::steady_clock::now();
    if (wrong_codes_.are_too_many(visit.from, now))
        return message(429, visit.words.too_many_codes, "", visit.words);
    const auto paired = office::pair_desk(doors_, hall_.meeting, field(visit.form, "code"));
    if (!paired) {
        wrong_codes_.note_wrong(visit.from, now);
        return page_reply(pairing_page(hall_.title, true, visit.words), 403);
    }
    auto reply = see_other("/");
    reply.headers.emplace_back("Set-Cookie", set_cookie(secret_cookie, paired->secret));
    return reply;
}

} // namespace plenary::desk
