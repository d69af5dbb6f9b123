#include "desk/serving/address.hpp"
#include "desk/serving/guard.hpp"
#include "desk/site/routes.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plenary::desk;

namespace {

Request request_from(std::string host, std::string origin, std::string fetch_site = "") {
    Request request;
    request.host = std::move(host);
    request.origin = std::move(origin);
    request.fetch_site = std::move(fetch_site);
    return request;
}

} // namespace

TEST_SUITE("desk: guard") {
    TEST_CASE("address: what can be listened at") {
        CHECK(read_address("127.0.0.1:80") == Address{"127.0.0.1", 80});
        CHECK(read_address("8080") == Address{"127.0.0.1", 8080});
        CHECK(read_address("192.168.1.7") == Address{"192.168.1.7", 8018});
        CHECK(read_address("[::1]:80") == Address{"::1", 80});
        CHECK(read_address("[::1]") == Address{"::1", 8018});
        for (const auto* text :
             {"", "localhost", "desk.lan:80", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:99999", "::1", "[::1",
              "[::1]80", "1.2.3", "127.0.0.1:80 ", "[127.0.0.1]:80", "-1"})
            CHECK_MESSAGE(!read_address(text), text);
        CHECK(to_text({"::1", 80}) == "[::1]:80");
        CHECK(is_loopback({"127.9.9.9", 80}));
        CHECK(is_loopback({"::1", 80}));
        CHECK_FALSE(is_loopback({"0.0.0.0", 80}));
        CHECK_FALSE(is_loopback({"192.168.1.7", 80}));
        using Hosts = std::vector<std::string>;
        CHECK(hosts_of({"127.0.0.1", 8018}) == Hosts{"127.0.0.1:8018", "localhost:8018"});
        CHECK(hosts_of({"10.0.0.1", 8018}) == Hosts{"10.0.0.1:8018"});
        // The usual port is one that browsers do not send; a name is the same in any letters.
        CHECK(hosts_of({"127.0.0.1", 80}) == Hosts{"127.0.0.1:80", "127.0.0.1", "localhost:80", "localhost"});
        CHECK(hosts_of({"0.0.0.0", 443}, {"Desk.Example"}) == Hosts{"desk.example:443", "desk.example"});
        CHECK(hosts_of({"0.0.0.0", 80}, {"Desk.Example"}) == Hosts{"desk.example:80"});
    }

    TEST_CASE("guard: who may ask, and who may change something") {
        const std::vector<std::string> hosts{"127.0.0.1:80", "localhost:80"};
        struct Row {
            Request request;
            int reading;
            int changing;
        };
        const std::vector<Row> rows{
            {request_from("127.0.0.1:80", "http://127.0.0.1:80"), 0, 0},
            {request_from("localhost:80", "http://localhost:80"), 0, 0},
            {request_from("localhost:80", "null", "same-origin"), 0, 0},
            {request_from("localhost:80", "null", "cross-site"), 0, 403},
            {request_from("localhost:80", "null"), 0, 403},
            {request_from("localhost:80", ""), 0, 403},
            {request_from("localhost:80", "", "same-origin"), 0, 403},
            {request_from("localhost:80", "http://127.0.0.1:80"), 0, 403},
            {request_from("localhost:80", "http://localhost:81"), 0, 403},
            {request_from("localhost:80", "http://evil.example"), 0, 403},
            {request_from("localhost:80", "http://localhost:80.evil.example"), 0, 403},
            {request_from("evil.example", "http://evil.example"), 403, 403},
            {request_from("localhost", "http://localhost"), 403, 403},
            {request_from("", "http://localhost:80"), 400, 400},
        };
        for (const auto& row : rows) {
            CAPTURE(row.request.host);
            CAPTURE(row.request.origin);
            CHECK(refusal_of(row.request, hosts, false) == row.reading);
            CHECK(refusal_of(row.request, hosts, true) == row.changing);
        }
    }

    TEST_CASE("guard: the token of a form belongs to one desk, and does not tell its secret") {
        CHECK(form_token_of("one") == form_token_of("one"));
        CHECK(form_token_of("one") != form_token_of("two"));
        CHECK(form_token_of("one").find("one") == std::string::npos);
        CHECK(is_same_secret("abc", "abc"));
        CHECK_FALSE(is_same_secret("abc", "abd"));
        CHECK_FALSE(is_same_secret("abc", "ab"));
        CHECK_FALSE(is_same_secret("", "a"));
    }

    TEST_CASE("routes: what is not in the table is denied, and only what is for everybody is for everybody") {
        CHECK(route_of("GET", "/nowhere").status == 404);
        CHECK(route_of("GET", "/receive").status == 405);
        CHECK(route_of("DELETE", "/").status == 405);
        CHECK(methods_of("/pair") == "GET, HEAD, POST");
        CHECK(methods_of("/receive") == "POST");
        CHECK(methods_of("/nowhere").empty());
        CHECK(route_of("get", "/").status == 405);
        CHECK(route_of("GET", "/pair/").status == 404);
        CHECK(route_of("GET", "//").status == 404);
        std::set<std::string> for_anybody;
        for (const auto& route : routes) {
            CHECK(route_of(route.method, route.path).route == &route);
            CHECK(route.changes() == (route.method == "POST"));
            if (route.who == Who::anybody)
                for_anybody.insert(std::string{route.method} + " " + std::string{route.path});
        }
        CHECK(for_anybody ==
              std::set<std::string>{"GET /pair", "POST /pair", "POST /language", "GET /style.css",
                                    "GET /keys.js", "GET /desk.js", "GET /scanner.js", "GET /unsent.js",
                                    "GET /sound.js", "GET /away.js", "GET /camera.js", "GET /jsqr.js",
                                    "GET /icon.svg", "GET /favicon.ico", "GET /plenary-desk.crt"});
    }
}
