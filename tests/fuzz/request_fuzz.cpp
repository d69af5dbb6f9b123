/// \file
/// Any bytes as what a browser sends: the server answers each request as HTTP, with the headers that protect a page, or
/// closes, and goes on to serve. What the site reads of a request - path, form, cookies, languages - is read along.
#include "desk/pages/words.hpp"
#include "desk/serving/form.hpp"
#include "desk/serving/guard.hpp"
#include "desk/serving/headers.hpp"
#include "desk/serving/server.hpp"
#include "desk/site/routes.hpp"

#include <arpa/inet.h>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace plenary;

namespace {

void demand(bool truth) {
    if (!truth)
        std::abort();
}

desk::Reply read_along(const desk::Request& request) {
    const auto [route, status] = desk::route_of(request.method, request.path);
    const auto refusal = desk::refusal_of(request, {"desk:1"}, route != nullptr && route->changes());
    const auto& words = desk::words_for(desk::cookie(request.cookies, "__Host-language"), request.languages);
    const auto form = desk::read_form(request.body);
    desk::Reply reply;
    reply.status = refusal != 0 ? refusal : route == nullptr ? status : !form ? 400 : 200;
    reply.body = std::string{words.back} + desk::cookie(request.cookies, "__Host-desk");
    if (form)
        reply.body += desk::field(*form, "typed");
    return reply;
}

/// One server for all inputs.
class Serving {
public:
    Serving()
        : server_({"127.0.0.1", 0}), port_(server_.address().port), thread_([this] {
              server_.run([](const desk::Request& request, const desk::Respond& respond) {
                  respond(read_along(request));
              });
          }) {}
    Serving(const Serving&) = delete;
    Serving& operator=(const Serving&) = delete;
    ~Serving() {
        server_.stop();
        thread_.join();
    }

    [[nodiscard]] std::uint16_t port() const { return port_; }

private:
    desk::Server server_;
    std::uint16_t port_;
    std::thread thread_;
};

/// What comes back for the bytes, behind which nothing more comes.
std::string answer_to(const std::string& bytes, std::uint16_t port) {
    const int wire = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    demand(wire >= 0);
    const linger at_once{1, 0}; // so that ports do not run out
    ::setsockopt(wire, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    demand(::connect(wire, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0);
    for (std::size_t sent = 0; sent < bytes.size();) {
        const auto got = ::send(wire, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (got <= 0)
            break; // it was refused before all was sent
        sent += static_cast<std::size_t>(got);
    }
    ::shutdown(wire, SHUT_WR);
    std::string answer;
    char piece[4096];
    for (auto got = ::recv(wire, piece, sizeof piece, 0); got > 0; got = ::recv(wire, piece, sizeof piece, 0))
        answer.append(piece, static_cast<std::size_t>(got));
    ::close(wire);
    return answer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const Serving serving;
    const auto all = answer_to(std::string(bytes, bytes + size), serving.port());
    std::string_view answer{all};
    constexpr std::string_view leave = "HTTP/1.1 100 Continue\r\n\r\n"; // before the answer itself
    if (answer.starts_with(leave))
        answer.remove_prefix(leave.size());
    if (answer.empty())
        return 0;
    demand(answer.starts_with("HTTP/1.1 ") && answer.find("\r\n\r\n") != std::string::npos);
    demand(answer.size() > 12 && std::string_view{"2345"}.find(answer[9]) != std::string_view::npos);
    for (const auto& [name, value] : desk::safe_headers)
        demand(answer.find("\r\n" + std::string{name} + ": " + std::string{value}) != std::string::npos);
    return 0;
}
