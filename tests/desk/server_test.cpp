/// \file
/// The server against slow, half and malformed requests: each is answered, and disturbs nobody.
#include "desk/echo_server.hpp"
#include "desk/running_desk.hpp"

#include <doctest/doctest.h>

#include <memory>

using namespace plenary::desk;
using namespace plenary::testing;
using std::chrono::milliseconds;

namespace {

std::string body_of(const std::string& answer) {
    return answer.substr(answer.find("\r\n\r\n") + 4);
}

constexpr std::string_view closing = "Host: h\r\nConnection: close\r\n";

std::string with_headers(std::string_view first_line, std::string_view more = "") {
    return std::string{first_line} + "\r\n" + std::string{closing} + std::string{more} + "\r\n";
}

} // namespace

TEST_SUITE("desk: server") {
    TEST_CASE("server: answers, also several requests of one connection, and those that come in pieces") {
        const Echo echo{{}};
        CHECK(body_of(talk(echo.address(), with_headers("GET /a?b HTTP/1.1"))) == "GET /a ");
        const auto both = talk(echo.address(), "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc" +
                                                   with_headers("GET /2 HTTP/1.1"));
        CHECK(both.find("POST /1 abc") != std::string::npos);
        CHECK(both.ends_with("GET /2 "));
        // HEAD: what GET has, without the body, which would be taken for the next answer.
        const auto head =
            talk(echo.address(), "HEAD /a HTTP/1.1\r\nHost: h\r\n\r\n" + with_headers("GET /2 HTTP/1.1"));
        CHECK(header(head, "Content-Length") == "7");
        CHECK(body_of(head).starts_with("HTTP/1.1 200"));
        CHECK(head.ends_with("GET /2 "));
        Wire wire{echo.address()};
        for (const char c :
             with_headers("POST /3 HTTP/1.1", "Transfer-Encoding: chunked\r\n") + "2\r\nxy\r\n0\r\n\r\n")
            wire.send({&c, 1});
        CHECK(wire.read_until("").ends_with("POST /3 xy"));
    }

    TEST_CASE("server: what is no request, or too large a one, is told so") {
        const Echo echo{{}};
        const std::string post = "POST / HTTP/1.1\r\nHost: h\r\n";
        const std::string chunked = "Transfer-Encoding: chunked\r\n";
        std::string many_extended;
        for (int i = 0; i < 100; ++i)
            many_extended += "1;" + std::string(99, 'x') + "\r\na\r\n";
        const std::vector<std::pair<std::string, int>> cases{
            {"?\r\n\r\n", 400},
            {std::string{"\0\r\n\r\n", 5}, 400},
            {post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400},
            {post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
            {post + "Transfer-Encoding: chunked\r\n\r\n-2\r\nab\r\n0\r\n\r\n", 400},
            {post + "X : a\r\n\r\n", 400},
            {post + "X: a" + std::string(1, '\0') + "b\r\n\r\n", 400},
            {post + "Host: other\r\n\r\n", 400},
            {post + "Origin: http://a\r\nOrigin: http://b\r\n\r\n", 400},
            {post + "X: " + std::string(9'000, 'a') + "\r\n\r\n", 431},
            {"GET /" + std::string(1'000'000, 'a') + " HTTP/1.1\r\n\r\n", 431},
            {post + "Content-Length: 70000\r\n\r\n", 413},
            {post + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + std::string(70'000, 'a'), 413},
            {post + "Transfer-Encoding: gzip\r\n\r\nabc", 400},
            {post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400},
            {post + chunked + chunked + "\r\n0\r\n\r\n", 400},
            {"POST / HTTP/1.0\r\nHost: h\r\n" + chunked + "\r\n0\r\n\r\n", 400},
            {post + chunked + "\r\n1;" + std::string(9'000, 'x') + "\r\na\r\n0\r\n\r\n", 431},
            {post + chunked + "\r\n" + many_extended + "0\r\n\r\n", 431},
            {post + chunked + "\r\n0\r\nX: " + std::string(9'000, 'x') + "\r\n\r\n", 431},
            {post + "Expect: 200-ok\r\nContent-Length: 1\r\n\r\na", 417},
        };
        for (const auto& [request, status] : cases)
            CHECK_MESSAGE(status_of(talk(echo.address(), request)) == status, request.substr(0, 100));
        // Controls: just within.
        CHECK(status_of(talk(echo.address(), with_headers("GET / HTTP/1.1",
                                                          "X: " + std::string(8'000, 'a') + "\r\n"))) == 200);
        CHECK(status_of(talk(echo.address(), with_headers("POST / HTTP/1.1", "Content-Length: 65536\r\n") +
                                                 std::string(65'536, 'a'))) == 200);
        CHECK(status_of(talk(echo.address(), with_headers("POST / HTTP/1.1", chunked) + "1;" +
                                                 std::string(8'000, 'x') + "\r\na\r\n0\r\nX: y\r\n\r\n")) ==
              200);
    }

    TEST_CASE("server: who waits for leave to send a body gets it, or is told before it is sent why not") {
        const Echo echo{{}};
        const auto waits = [](std::string_view length) {
            return with_headers("POST /1 HTTP/1.1",
                                "Expect: 100-Continue\r\nContent-Length: " + std::string{length} + "\r\n");
        };
        Wire wire{echo.address()};
        wire.send(waits("3"));
        CHECK(wire.read_until("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
        wire.send("abc");
        CHECK(wire.read_until("").ends_with("POST /1 abc"));
        CHECK(status_of(talk(echo.address(), waits("70000"))) == 413);
        // Where there is nothing to wait for, nobody is told to go on.
        CHECK(status_of(talk(echo.address(), with_headers("GET / HTTP/1.1", "Expect: 100-continue\r\n"))) ==
              200);
        CHECK(status_of(talk(echo.address(), "POST / HTTP/1.0\r\nHost: h\r\nExpect: 100-continue\r\n"
                                             "Content-Length: 1\r\n\r\na")) == 200);
        const Echo hasty{{.request = milliseconds{200}}};
        const auto late = talk(hasty.address(), waits("3") + "ab");
        CHECK(late.find("HTTP/1.1 408") != std::string::npos);
    }

    TEST_CASE("server: what is sent to who passes requests on, and by older browsers") {
        const Echo echo{{}};
        CHECK(body_of(talk(echo.address(), with_headers("GET http://h/a?b HTTP/1.1"))) == "GET /a ");
        CHECK(body_of(talk(echo.address(), with_headers("GET HTTPS://H?b HTTP/1.1"))) == "GET / ");
        CHECK(body_of(talk(echo.address(), with_headers("OPTIONS * HTTP/1.1"))) == "OPTIONS * ");
        const auto old = talk(echo.address(), "GET /a HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\n");
        CHECK(header(old, "Connection") == "close");
        CHECK(body_of(old) == "GET /a ");
    }

    TEST_CASE("server: half a request is told that it is late, a connection that says nothing is closed") {
        const Echo echo{{.request = milliseconds{200}}};
        CHECK(status_of(talk(echo.address(), "POST / HTTP/1.1\r\nHost: h\r\nContent-Le")) == 408);
        CHECK(status_of(talk(echo.address(),
                             with_headers("POST / HTTP/1.1", "Content-Length: 5\r\n") + "ab")) == 408);
        CHECK(talk(echo.address(), "").empty());
        const auto kept = talk(echo.address(), "GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        CHECK(kept.ends_with("GET / "));
    }

    TEST_CASE(
        "server: 500 half requests disturb nobody; beyond the limit one is told that there are too many") {
        const Echo echo{{.connections = 512}};
        std::vector<std::unique_ptr<Wire>> half;
        for (int i = 0; i < 500; ++i) {
            half.push_back(std::make_unique<Wire>(echo.address()));
            half.back()->send("POST / HTTP/1.1\r\nHost: h\r\nContent-Le");
        }
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < 20; ++i)
            CHECK(status_of(talk(echo.address(), with_headers("GET / HTTP/1.1"))) == 200);
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{2});
        while (half.size() < 512)
            half.push_back(std::make_unique<Wire>(echo.address()));
        CHECK(status_of(talk(echo.address(), with_headers("GET / HTTP/1.1"))) == 503);
        half.clear();
        int status = 503;
        for (int i = 0; i < 100 && status == 503; ++i)
            status = status_of(talk(echo.address(), with_headers("GET / HTTP/1.1")));
        CHECK(status == 200);
    }
}
