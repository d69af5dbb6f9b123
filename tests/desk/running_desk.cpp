#include "desk/running_desk.hpp"

#include "desk/secure_browser.hpp"
#include "domain/time/time.hpp"
#include "office/lookup.hpp"
#include "office/people/desks.hpp"
#include "office/people/registering.hpp"
#include "office/people/registrations.hpp"

#include <chrono>
#include <stdexcept>

namespace plenary::testing {

namespace {

std::string encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', digits[byte >> 4U], digits[byte & 0x0FU]};
    }
    return out;
}

domain::Instant now() {
    const auto time = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::seconds>(time).count()};
}

} // namespace

void enter_people(SmallOffice& office, int count) {
    office::RegisterPerson wanted;
    wanted.meeting = workshop;
    wanted.delegation = domain::DelegationCode{"KAZ"};
    wanted.who.is_new = true;
    for (int i = 1; i <= count; ++i) {
        wanted.who.name = {.family = "Person " + std::to_string(i), .given = "Aru"};
        (void)office::register_person(*office, {}, wanted);
    }
}

/// A door beside that of the workshop.
void RunningDesk::add_session() {
    office::Change change{*small_, {}, "edit"};
    auto meeting = change.read(office::scope_of_meeting(workshop)).meetings.front();
    meeting.sessions = {a_session("opening", "2011-09-05T09:00", "2011-09-05T10:00")};
    meeting.sessions.front().title = "Opening";
    change.want(std::move(meeting));
    (void)change.finish();
}

RunningDesk::RunningDesk(int seats, const std::vector<std::string>& more, int still_free)
    : small_(seats + (still_free > 0 ? 2 + still_free : 0)), began_(now()) {
    add_session();
    enter_people(small_, seats + 2);
    (void)office::withdraw(*small_, {}, workshop, registration(seats + 2));
    start(more);
}

domain::RegistrationCode registration(int number) {
    const auto digits = std::to_string(number);
    return domain::RegistrationCode{"KAZ-" + std::string(3 - digits.size(), '0') + digits};
}

std::string RunningDesk::code_for(const std::string& desk) {
    office::Office doors{(*small_).file(), now, {2026, 1, 1}};
    return office::offer_desk(doors, workshop, desk);
}

void RunningDesk::revoke(const std::string& desk) {
    const office::Office doors{(*small_).file(), now, {2026, 1, 1}};
    (void)office::revoke_desks(doors, workshop, desk);
}

void RunningDesk::start(const std::vector<std::string>& more, const std::vector<std::string>& variables) {
    std::vector<std::string> words{
        PLENARY_DESK,
        "registry=" + (*small_).file().string(),
        "meeting=" + workshop.text(),
        "actor=tester",
        "listen=127.0.0.1:" + std::to_string(port_),
        "clock=" + domain::format_instant({morning.seconds + now().seconds - began_.seconds})};
    words.insert(words.end(), more.begin(), more.end());
    process_.start(std::move(words), variables);
    port_ = process_.address().port;
}

Browser::Browser(RunningDesk& running, const std::string& desk)
    : is_by_tls(running.is_secret()), address_(running.address()) {
    const auto answer = post("/pair", {{"code", running.code_for(desk)}});
    const auto cookie_header = header(answer, "Set-Cookie");
    secret = desk::cookie(cookie_header, "__Host-desk");
    if (secret.empty())
        throw std::runtime_error("the desk was not let in: " + answer);
}

std::string Browser::headers() const {
    const auto host = desk::to_text(address_);
    return "Host: " + host +
           "\r\nOrigin: " + (origin.empty() ? (is_by_tls ? "https://" : "http://") + host : origin) +
           (language.empty() ? "" : "\r\nAccept-Language: " + language) +
           (secret.empty() ? "" : "\r\nCookie: __Host-desk=" + secret) +
           (door.empty() ? "" : "; __Host-door=" + door) + "\r\nConnection: close\r\n";
}

std::string Browser::ask(const std::string& request) const {
    return is_by_tls ? talk_in_secret(address_, request, {.looks = false}).text : talk(address_, request);
}

std::string Browser::get(const std::string& path) const {
    return ask("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n");
}

std::string Browser::post(const std::string& path, desk::Form fields) const {
    if (!secret.empty()) {
        const auto page = get("/");
        for (const auto* name : {"token", "nonce"})
            fields.emplace(name, hidden_field(page, name));
    }
    return send(path, fields);
}

std::string Browser::send(const std::string& path, const desk::Form& fields) const {
    std::string body;
    for (const auto& [name, value] : fields)
        body += (body.empty() ? "" : "&") + name + "=" + encoded(value);
    return ask("POST " + path + " HTTP/1.1\r\n" + headers() +
               "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\n\r\n" + body);
}

std::string Browser::scan(const std::string& typed) const {
    const auto answer = post("/receive", {{"typed", typed}});
    return status_of(answer) == 303 ? get(header(answer, "Location")) : answer;
}

std::string headline(std::string_view page) {
    const auto at = page.find("</span> ", page.find("<section id=\"answer\""));
    return std::string{page.substr(at + 8, page.find("</h2>", at) - at - 8)};
}

std::string text_of_class(std::string_view page, std::string_view name) {
    const auto at = page.find("class=\"" + std::string{name} + "\"");
    if (at == std::string_view::npos)
        return {};
    const auto begin = page.find('>', at) + 1;
    return std::string{page.substr(begin, page.find('<', begin) - begin)};
}

std::string hidden_field(std::string_view page, std::string_view name) {
    const auto begin = "name=\"" + std::string{name} + "\" value=\"";
    const auto at = page.find(begin);
    if (at == std::string_view::npos)
        return {};
    return std::string{page.substr(at + begin.size(), page.find('"', at + begin.size()) - at - begin.size())};
}

} // namespace plenary::testing
