#include "desk/running_desk.hpp"

#include "domain/time/time.hpp"
#include "office/lookup.hpp"
#include "office/people/desks.hpp"
#include "office/people/registering.hpp"
#include "office/people/registrations.hpp"

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

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

std::string first_line_of(int descriptor) {
    std::string line;
    char c = 0;
    while (::read(descriptor, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

} // namespace

Wire::Wire(const desk::Address& address) : descriptor_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(address.port);
    ::inet_pton(AF_INET, address.host.c_str(), &place.sin_addr);
    if (::connect(descriptor_, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) {
        ::close(descriptor_);
        throw std::runtime_error("nobody listens at " + desk::to_text(address));
    }
}

Wire::~Wire() {
    ::close(descriptor_);
}

void Wire::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

std::string Wire::read_until(std::string_view text, std::chrono::milliseconds patience) {
    for (;;) {
        const auto at = text.empty() ? std::string::npos : read_.find(text);
        if (at != std::string::npos) {
            auto found = read_.substr(0, at + text.size());
            read_.erase(0, at + text.size());
            return found;
        }
        pollfd waiting{descriptor_, POLLIN, 0};
        char piece[4096];
        const auto got = ::poll(&waiting, 1, static_cast<int>(patience.count())) == 1
                             ? ::recv(descriptor_, piece, sizeof piece, 0)
                             : 0;
        if (got <= 0)
            return std::exchange(read_, {});
        read_.append(piece, static_cast<std::size_t>(got));
    }
}

std::string talk(const desk::Address& address, std::string_view request, std::chrono::milliseconds patience) {
    Wire wire{address};
    wire.send(request);
    return wire.read_until("", patience);
}

int status_of(std::string_view answer) {
    return answer.starts_with("HTTP/1.1 ") ? std::stoi(std::string{answer.substr(9, 3)}) : 0;
}

std::string header(std::string_view answer, std::string_view name) {
    const auto head = answer.substr(0, answer.find("\r\n\r\n"));
    const auto at = head.find("\r\n" + std::string{name} + ": ");
    if (at == std::string_view::npos)
        return {};
    const auto begin = at + name.size() + 4;
    return std::string{head.substr(begin, head.find("\r\n", begin) - begin)};
}

RunningDesk::RunningDesk(int seats, int still_free) : small_(seats + (still_free > 0 ? 2 + still_free : 0)) {
    add_session();
    office::RegisterPerson wanted;
    wanted.meeting = workshop;
    wanted.delegation = domain::DelegationCode{"KAZ"};
    wanted.who.is_new = true;
    for (int i = 1; i <= seats + 2; ++i) {
        wanted.who.name = {.family = "Person " + std::to_string(i), .given = "Aru"};
        (void)office::register_person(*small_, {}, wanted);
    }
    (void)office::withdraw(*small_, {}, workshop, registration(seats + 2));
    start();
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

RunningDesk::~RunningDesk() {
    end(SIGKILL);
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

int RunningDesk::end(int signal) {
    if (process_ < 0)
        return 0;
    ::kill(process_, signal);
    int status = 0;
    ::waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void RunningDesk::start(const desk::Form& variables) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("cannot make a pipe");
    std::vector<std::string> words{
        PLENARY_DESK,   "registry=" + (*small_).file().string(), "meeting=" + workshop.text(),
        "actor=tester", "listen=" + desk::to_text(address_),     "clock=" + domain::format_instant(morning)};
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    process_ = ::fork();
    if (process_ == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        for (const auto& [name, value] : variables)
            ::setenv(name.c_str(), value.c_str(), 1);
        ::execv(PLENARY_DESK, arguments.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    const auto line = first_line_of(ends[0]);
    ::close(ends[0]);
    constexpr std::string_view before = "http://";
    const auto place = desk::read_address(
        std::string_view{line}.substr(std::min(before.size(), line.size()), line.size() - before.size() - 1));
    if (!line.starts_with(before) || !place)
        throw std::runtime_error("the desk did not begin: " + line);
    address_ = *place;
}

Browser::Browser(RunningDesk& running, const std::string& desk) : address_(running.address()) {
    const auto answer = post("/pair", {{"code", running.code_for(desk)}});
    const auto cookie_header = header(answer, "Set-Cookie");
    secret = desk::cookie(cookie_header, "__Host-desk");
    if (secret.empty())
        throw std::runtime_error("the desk was not let in: " + answer);
}

std::string Browser::headers() const {
    const auto host = desk::to_text(address_);
    return "Host: " + host + "\r\nOrigin: " + (origin.empty() ? "http://" + host : origin) +
           (secret.empty() ? "" : "\r\nCookie: __Host-desk=" + secret) +
           (door.empty() ? "" : "; __Host-door=" + door) + "\r\nConnection: close\r\n";
}

std::string Browser::get(const std::string& path) const {
    return talk(address_, "GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n");
}

std::string Browser::post(const std::string& path, desk::Form fields) const {
    if (!secret.empty()) {
        const auto page = get("/");
        for (const auto* name : {"token", "nonce"})
            fields.emplace(name, hidden_field(page, name));
    }
    std::string body;
    for (const auto& [name, value] : fields)
        body += (body.empty() ? "" : "&") + name + "=" + encoded(value);
    return talk(address_, "POST " + path + " HTTP/1.1\r\n" + headers() +
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
