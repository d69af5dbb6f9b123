/// \file
/// The desk on a net: nobody reads along, and browsers know whom they speak to.
#include "desk/echo_server.hpp"
#include "desk/running_desk.hpp"
#include "desk/secure_browser.hpp"
#include "desk/serving/certificate.hpp"
#include "desk/serving/guard.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <openssl/ssl.h>

using namespace plenary;
using namespace plenary::testing;
using std::chrono::milliseconds;

namespace {

namespace fs = std::filesystem;

constexpr domain::Instant autumn{1'790'000'000};
const std::vector<std::string> here{"127.0.0.1", "desk.example", "fd00::7"};

std::string closing_get(std::string_view path, const desk::Address& address, std::string_view more = "") {
    return "GET " + std::string{path} + " HTTP/1.1\r\nHost: " + desk::to_text(address) +
           "\r\nConnection: close\r\n" + std::string{more} + "\r\n";
}

domain::Instant days_later(domain::Instant time, int days) {
    return {time.seconds + days * 24L * 60 * 60};
}

unsigned rights_of(const fs::path& file) {
    return static_cast<unsigned>(fs::status(file).permissions());
}

/// Certificates in a folder of their own.
struct Kept {
    TemporaryFolder folder;
    fs::path authority = folder.path() / "plenary.db.tls";

    [[nodiscard]] desk::Identity identity(const std::vector<std::string>& names = here,
                                          domain::Instant now = autumn) const {
        return desk::own_identity(authority, names, now);
    }
};

} // namespace

TEST_SUITE("desk: certificates") {
    TEST_CASE("an authority of its own stays, for its owner's eyes only, until it cannot vouch any more") {
        const Kept kept;
        const auto first = kept.identity();
        CHECK(first.is_new);
        CHECK(rights_of(kept.authority) == 0700);
        CHECK(rights_of(kept.authority / "authority.key") == 0600);
        CHECK(rights_of(kept.authority / "authority.pem") == 0600);
        const auto again = kept.identity(here, days_later(autumn, 79));
        CHECK_FALSE(again.is_new);
        CHECK(again.authority == first.authority);
        CHECK(again.key != first.key);
        CHECK_FALSE(kept.identity({"desk.example"}, autumn).is_new);
        CHECK(kept.identity(here, days_later(autumn, 81)).is_new);
        CHECK_FALSE(kept.identity(here, days_later(autumn, 81)).is_new);
    }

    TEST_CASE("an authority vouches for the names and addresses of its machine, and no other") {
        for (const auto* other : {"bank.example", "127.0.0.2", "fd00::8", "example"}) {
            CAPTURE(other);
            const Kept kept;
            CHECK(kept.identity().is_new);
            CHECK(kept.identity({"127.0.0.1", other}).is_new);
            CHECK(kept.identity().is_new);
        }
    }

    TEST_CASE("what is no authority any more is made anew") {
        for (const auto* file : {"authority.key", "authority.pem"}) {
            const Kept kept;
            const auto first = kept.identity();
            write_file(kept.authority / file, "-----BEGIN NOTHING-----\n");
            CHECK(kept.identity().is_new);
            CHECK(kept.identity().authority != first.authority);
        }
    }

    TEST_CASE("a certificate that somebody has is read, and what is wrong with it told") {
        const Kept kept;
        const auto own = kept.identity();
        const auto other = kept.identity({"other.example"});
        const auto file = [&](const char* name, const std::string& text) {
            write_file(kept.folder.path() / name, text);
            return kept.folder.path() / name;
        };
        const auto certificate = file("desk.pem", own.chain);
        const auto key = file("desk.key", own.key);
        CHECK(desk::read_identity(certificate, key, autumn).names == here);
        const auto why_not = [&](const fs::path& one, const fs::path& its_key, domain::Instant now) {
            try {
                (void)desk::read_identity(one, its_key, now);
            } catch (const desk::ServerError& error) {
                CHECK_FALSE(error.help.empty());
                return std::string{error.what()};
            }
            return std::string{};
        };
        const auto name = [](const fs::path& path) { return "'" + path.string() + "'"; };
        CHECK(why_not(certificate, file("other.key", other.key), autumn) ==
              name(kept.folder.path() / "other.key") + " is not the key of " + name(certificate));
        CHECK(why_not(file("none.pem", "none"), key, autumn) ==
              name(kept.folder.path() / "none.pem") + " holds no certificate");
        CHECK(why_not(certificate, file("none.key", "none"), autumn) ==
              name(kept.folder.path() / "none.key") + " holds no key that can be read");
        CHECK(why_not(certificate, key, days_later(autumn, 91)) ==
              "the certificate " + name(certificate) + " has ended");
        CHECK(why_not(file("authority.pem", own.authority), key, autumn) ==
              name(kept.folder.path() / "desk.key") + " is not the key of " +
                  name(kept.folder.path() / "authority.pem"));
        CHECK(why_not(kept.folder.path() / "absent.pem", key, autumn).find("absent.pem") !=
              std::string::npos);
    }

    TEST_CASE("a fingerprint is that which browsers show; half of it can be read out") {
        const Kept kept;
        const auto one = desk::fingerprint_of(kept.identity().authority);
        CHECK(one.hex.size() == 32 * 3 - 1);
        CHECK(one.words.size() == 8 * 6 - 1);
        CHECK(desk::fingerprint_of(kept.identity().authority).hex == one.hex);
        CHECK(desk::fingerprint_of(kept.identity({"other.example"}).authority).words != one.words);
    }

    TEST_CASE("a machine is known by where it listens, its name, and all its addresses") {
        CHECK(desk::names_of_machine({"10.1.2.3", 80}).front() == "10.1.2.3");
        const auto all = desk::names_of_machine({"0.0.0.0", 80});
        CHECK(std::find(all.begin(), all.end(), "127.0.0.1") != all.end());
        CHECK(std::find(all.begin(), all.end(), "localhost") != all.end());
        CHECK(std::find(all.begin(), all.end(), "0.0.0.0") == all.end());
    }
}

TEST_SUITE("desk: TLS") {
    TEST_CASE("a browser that has the certificate speaks to the desk, and to nobody else") {
        RunningDesk running{3, {"tls=own"}};
        const auto folder = (*running.office()).file().string() + ".tls";
        const Trust knows{contents(folder + "/authority.pem")};
        const auto& address = running.address();
        const auto page = talk_in_secret(address, closing_get("/pair", address), knows);
        CHECK_MESSAGE(status_of(page.text) == 200, page.why);
        CHECK(page.version == "TLSv1.3");
        CHECK(talk_in_secret(address, closing_get("/plenary-desk.crt", address), knows)
                  .text.ends_with(knows.authority));

        const auto stranger = talk_in_secret(address, closing_get("/pair", address), {});
        CHECK_FALSE(stranger.is_agreed);
        CHECK(stranger.why == "certificate verify failed");
        const auto means_another =
            talk_in_secret(address, closing_get("/pair", address), {knows.authority, true, "bank.example"});
        CHECK_FALSE(means_another.is_agreed);
        CHECK(talk_in_secret(address, closing_get("/pair", address), {"", false}).is_agreed); // control
    }

    TEST_CASE("a browser is let in and receives somebody, and stays so over a new start") {
        RunningDesk running{3, {"tls=own"}};
        Browser desk{running, "A"};
        CHECK(desk.scan("KAZ-001").find("Received") != std::string::npos);
        CHECK(running.end(SIGTERM) == 0);
        running.start({"tls=own"});
        CHECK(desk.scan("KAZ-001").find("Already in") != std::string::npos);
        desk.origin = "http://" + desk::to_text(running.address());
        CHECK(status_of(desk.post("/receive", {{"typed", "KAZ-002"}})) == 403);
    }

    TEST_CASE("TLS 1.2 and newer; what is older is refused") {
        const Kept kept;
        const auto identity = kept.identity({"127.0.0.1"});
        const Echo echo{{}, &identity};
        const auto request = closing_get("/", echo.address());
        for (const int version : {TLS1_VERSION, TLS1_1_VERSION})
            CHECK_FALSE(talk_in_secret(echo.address(), request, {"", false, "", version}).is_agreed);
        const auto older = talk_in_secret(echo.address(), request, {"", false, "", TLS1_2_VERSION});
        CHECK(older.version == "TLSv1.2");
        CHECK(status_of(older.text) == 200);
    }

    TEST_CASE("who speaks plain HTTP is shown the way, and nothing else") {
        const Kept kept;
        const auto identity = kept.identity({"127.0.0.1"});
        const Echo echo{{}, &identity};
        const auto shown = talk(echo.address(), "GET /receive?x HTTP/1.1\r\nHost: desk:1\r\n\r\n");
        CHECK(status_of(shown) == 308);
        CHECK(header(shown, "Location") == "https://desk:1/");
        CHECK(status_of(talk(echo.address(),
                             "POST / HTTP/1.1\r\nHost: desk:1\r\nContent-Length: 1\r\n\r\nx")) == 400);
        CHECK(status_of(talk(echo.address(), "GET / HTTP/1.1\r\n\r\n")) == 400);
    }

    TEST_CASE("half a greeting is ended, and disturbs nobody; a request is limited as ever") {
        const Kept kept;
        const auto identity = kept.identity({"127.0.0.1"});
        desk::Limits limits;
        limits.greeting = milliseconds{700};
        limits.request = milliseconds{700};
        const Echo echo{limits, &identity};
        std::vector<std::unique_ptr<Wire>> halves;
        for (int i = 0; i < 200; ++i) {
            halves.push_back(std::make_unique<Wire>(echo.address()));
            halves.back()->send(
                std::string_view{"\x16\x03\x01\x02\x00\x01", static_cast<std::size_t>(i % 7)});
        }
        const auto start = std::chrono::steady_clock::now();
        const auto answer = talk_in_secret(echo.address(), closing_get("/x", echo.address()), {"", false});
        CHECK(answer.text.ends_with("GET /x "));
        CHECK(std::chrono::steady_clock::now() - start < limits.greeting); // it waited for none of them
        for (const auto& half : halves)
            CHECK(half->read_until("", std::chrono::seconds{5}).empty());
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{4});
        CHECK(status_of(talk_in_secret(echo.address(), "GET / HT", {"", false}).text) == 408);
        CHECK(status_of(talk_in_secret(echo.address(), "NONSENSE\r\n\r\n", {"", false}).text) == 400);
        CHECK(status_of(talk_in_secret(echo.address(),
                                       "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 70000\r\n\r\n" +
                                           std::string(70000, 'x'),
                                       {"", false})
                            .text) == 413);
    }

    TEST_CASE("too many are told so") {
        const Kept kept;
        const auto identity = kept.identity({"127.0.0.1"});
        desk::Limits limits;
        limits.connections = 2;
        const Echo echo{limits, &identity};
        const Wire one{echo.address()};
        const Wire two{echo.address()};
        CHECK(status_of(talk_in_secret(echo.address(), closing_get("/", echo.address()), {"", false}).text) ==
              503);
    }

    TEST_CASE("without TLS a desk is served to its own machine alone") {
        const TemporaryFolder folder;
        SmallOffice office;
        for (const auto* address : {"0.0.0.0:0", "[::]:0", "192.0.2.1:0"}) {
            ServingProcess process;
            CHECK_THROWS_AS(process.start({PLENARY_DESK, "registry=" + (*office).file().string(),
                                           "meeting=" + workshop.text(), "listen=" + std::string{address}}),
                            std::runtime_error);
            CHECK(process.end(SIGKILL) == 1);
        }
        ServingProcess process;
        process.start({PLENARY_DESK, "registry=" + (*office).file().string(), "meeting=" + workshop.text(),
                       "listen=0.0.0.0:0", "tls=own"});
        CHECK(process.end(SIGHUP) == 0);
    }
}
