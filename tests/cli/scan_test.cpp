/// \file
/// A desk with a scanner: what it types comes on standard input, so stories cannot tell of it.
#include "cli/run.hpp"
#include "registry/registry.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <sstream>
#include <thread>

using namespace plenary;

namespace {

struct Said {
    int exit;
    std::string out;
    std::string err;
};

class Secretariat {
public:
    Secretariat() {
        (void)run({"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"});
        (void)run({"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-illustrated"});
    }

    [[nodiscard]] Said run(const std::vector<std::string>& args, const std::string& typed = {}) const {
        std::istringstream in{typed};
        return run(args, in);
    }

    [[nodiscard]] Said run(const std::vector<std::string>& args, std::istream& in) const {
        cli::Environment environment;
        environment.variable = [this](std::string_view name) -> std::optional<std::string> {
            if (name == "PLENARY_DB")
                return (folder_ / "plenary.db").string();
            return std::nullopt;
        };
        std::ostringstream out;
        std::ostringstream err;
        environment.desk_patience = std::chrono::milliseconds{20};
        // 29 March 2011, 14:00 in Dushanbe
        const int exit =
            cli::run(args, environment, in, out, err, [] { return domain::Instant{1'301'389'200}; });
        return {exit, out.str(), err.str()};
    }

    [[nodiscard]] std::filesystem::path file(const char* name) const { return folder_ / name; }

private:
    testing::TemporaryFolder folder_;
};

/// Lines that are typed one after the other; before the second something happens.
class Typed : public std::streambuf {
public:
    Typed(std::vector<std::string> lines, std::function<void()> before_second)
        : lines_(std::move(lines)), before_second_(std::move(before_second)) {}

protected:
    int_type underflow() override {
        if (next_ == lines_.size())
            return traits_type::eof();
        if (next_ == 1)
            before_second_();
        auto& line = lines_[next_++];
        setg(line.data(), line.data(), line.data() + line.size());
        return traits_type::to_int_type(*gptr());
    }

private:
    std::vector<std::string> lines_;
    std::function<void()> before_second_;
    std::size_t next_ = 0;
};

} // namespace

TEST_SUITE("scan") {
    TEST_CASE("checkin scan: answers each code, passes over blank lines, never stops at a wrong one") {
        const Secretariat secretariat;
        const auto said = secretariat.run({"checkin", "scan", "-m", "dushanbe", "--out", "--desk", "A"},
                                          "KAZ-001\n\nno\x1b[31m\nKAZ-001\tKAZ-002\r\nKAZ-003");
        CHECK(said.exit == 4);
        CHECK(said.out == "KAZ-001  out  14:00  Aigerim SADYKOVA, Kazakhstan, head\n"
                          "no\\x1b[31m  there is no registration 'no\\x1b[31m' at 'dushanbe' "
                          "(see 'plenary participant list -m dushanbe')\n"
                          "KAZ-001  already out since 14:00, desk A  Aigerim SADYKOVA, Kazakhstan, head\n"
                          "KAZ-002  out  14:00  Daniyar AKHMETOV, Kazakhstan, deputy-head\n"
                          "KAZ-003  out  14:00  Gulnara ZHUSIPOVA, Kazakhstan, delegate\n");
        CHECK(said.err == "0 received, 3 gone out, 1 already so, 1 refused.\n");
        const auto back = secretariat.run({"checkin", "scan", "-m", "dushanbe"}, "KAZ-001\n");
        CHECK(back.exit == 0);
        // In and out within one second: the second event is put a second later.
        CHECK(back.out == "KAZ-001  in  14:00:01  Aigerim SADYKOVA, Kazakhstan, head\n");
    }

    TEST_CASE(
        "checkin scan: a copy that is put in the place of the registry receives who comes from then on") {
        const Secretariat secretariat;
        const auto backup = secretariat.file("backup.db").string();
        REQUIRE(secretariat.run({"backup", backup}).exit == 0);
        Typed typed{{"KAZ-001\n", "KAZ-002\n"}, [&] {
                        std::filesystem::rename(secretariat.file("plenary.db"),
                                                secretariat.file("former.db"));
                        CHECK(secretariat.run({"restore", backup}).exit == 0);
                    }};
        std::istream in{&typed};
        const auto said = secretariat.run({"checkin", "scan", "-m", "dushanbe", "--out"}, in);
        CHECK(said.err == "0 received, 2 gone out, 0 already so, 0 refused.\n");
        const auto log = secretariat.run({"checkin", "log", "-m", "dushanbe", "--format", "csv"}).out;
        CHECK(log.find("2011-03-29T14:00,KAZ-002") != std::string::npos);
        CHECK(log.find("2011-03-29T14:00,KAZ-001") == std::string::npos);
    }

    TEST_CASE(
        "checkin scan: a paper list has its own times, in any order, and what is no line of it is told") {
        const Secretariat secretariat;
        const auto said = secretariat.run(
            {"checkin", "scan", "-m", "dushanbe", "--happened", "2011-03-29"},
            "KAZ-001\t12:30\tout\nKAZ-002 13:59:30 out\n\nKAZ-003\nKAZ-003 25:00\nKAZ-003 noon\n"
            "KAZ-003 12:00 undo\nKAZ-003 14:01 out\nKAZ-001 12:45 in\nKAZ-001 12:45 in\n");
        CHECK(said.exit == 4);
        const auto no_line = [](const std::string& line) {
            return line + "  is no line of a paper list (write the code and the time, such as KAZ-007 9:05, "
                          "and 'out' "
                          "where somebody went out)\n";
        };
        CHECK(said.out ==
              "KAZ-001  out  12:30  Aigerim SADYKOVA, Kazakhstan, head\n"
              "KAZ-002  out  13:59:30  Daniyar AKHMETOV, Kazakhstan, deputy-head\n" +
                  no_line("KAZ-003") + no_line("KAZ-003 25:00") + no_line("KAZ-003 noon") +
                  no_line("KAZ-003 12:00 undo") +
                  "KAZ-003  2011-03-29T14:01 is still to come: at the venue it is 2011-03-29T14:00 (give a "
                  "time that has passed)\n"
                  "KAZ-001  in  12:45  Aigerim SADYKOVA, Kazakhstan, head\n"
                  "KAZ-001  already in since 12:45  Aigerim SADYKOVA, Kazakhstan, head\n");
        CHECK(said.err == "1 received, 2 gone out, 1 already so, 5 refused.\n");
        // Another day of the meeting that is over, and one that is none.
        CHECK(secretariat
                  .run({"checkin", "scan", "-m", "dushanbe", "--happened", "2011-03-28"}, "KAZ-001 09:00\n")
                  .out.find("2011-03-28T09:00 is before the first day of 'dushanbe'") != std::string::npos);
        CHECK(secretariat
                  .run({"checkin", "scan", "-m", "dushanbe", "--happened", "yesterday"}, "KAZ-001 09:00\n")
                  .exit == 2);
    }

    TEST_CASE("checkin scan: the token of a badge stands for the code, until it is revoked") {
        const Secretariat secretariat;
        const auto token_of = [&](const char* meeting) {
            const auto issued =
                secretariat.run({"badge", "issue", "-m", meeting, "KAZ-001", "--format", "csv"}).out;
            return issued.substr(issued.size() - 28, 26);
        };
        const auto scan = [&](const std::string& typed) {
            return secretariat.run({"checkin", "scan", "-m", "dushanbe", "--out"}, typed + "\n").out;
        };
        const auto former = token_of("dushanbe");
        const auto token = token_of("dushanbe");
        CHECK(former != token);
        CHECK(scan(former) ==
              "badge  KAZ-001's former badge, revoked at 2011-03-29T09:00:00Z (ask for the new badge, "
              "and see who the person is)\n");
        CHECK(scan(token) == "KAZ-001  out  14:00  Aigerim SADYKOVA, Kazakhstan, head\n");
        CHECK(scan(token_of("almaty")) ==
              "badge  a badge of another meeting: 'almaty' (look the person up and type "
              "the code instead)\n");
        CHECK(secretariat.run({"badge", "revoke", "-m", "dushanbe", "KAZ-001"}).out == "1 badge revoked.\n");
        CHECK(scan(token).find("revoked") != std::string::npos);
    }

    TEST_CASE("checkin scan: nothing typed") {
        const auto said = Secretariat{}.run({"checkin", "scan", "-m", "dushanbe"});
        CHECK(said.exit == 0);
        CHECK(said.out == "");
    }

    TEST_CASE("checkin scan: a meeting that is not there stops at once") {
        const auto said = Secretariat{}.run({"checkin", "scan", "-m", "nowhere"}, "KAZ-001\nKAZ-002\n");
        CHECK(said.exit == 1);
        CHECK(said.err.find("there is no meeting 'nowhere'") != std::string::npos);
        CHECK(said.out == "");
    }

    TEST_CASE("checkin scan: in and out of one person is one received") {
        const auto said =
            Secretariat{}.run({"checkin", "scan", "-m", "dushanbe", "--happened", "2011-03-29"},
                              "KAZ-001 12:00 out\nKAZ-001 12:10 in\nKAZ-001 12:20 out\nKAZ-001 12:30 in\n");
        CHECK(said.err == "1 received, 1 gone out, 0 already so, 0 refused.\n");
    }

    TEST_CASE("checkin scan: a paper list as people write it") {
        const auto said = Secretariat{}.run(
            {"checkin", "scan", "-m", "dushanbe", "--happened", "2011-03-29"},
            "# from the door\nkaz 001 12.30 out\nKAZ–002 9h05 out\nлфя-003 1015 out\nKAZ004 9:20 out\n");
        CHECK(said.exit == 0);
        CHECK(said.err == "0 received, 4 gone out, 0 already so, 0 refused.\n");
    }

    TEST_CASE("checkin scan: no token is shown, known, unknown or mistyped") {
        const Secretariat secretariat;
        const auto issued =
            secretariat.run({"badge", "issue", "-m", "almaty", "KAZ-001", "--format", "csv"}).out;
        const auto token = issued.substr(issued.size() - 28, 26);
        for (const auto& typed :
             {token, token.substr(1), token + "7", token.substr(0, 20) + "*" + token.substr(21)})
            for (const auto& args : std::vector<std::vector<std::string>>{
                     {"checkin", "scan", "-m", "dushanbe"},
                     {"checkin", "scan", "-m", "dushanbe", "--happened", "2011-03-29"}}) {
                const auto said = secretariat.run(args, typed + "\n");
                CHECK(said.exit == 4);
                CHECK(said.out.substr(0, 7) == "badge  ");
                CHECK((said.out + said.err).find(token.substr(2, 10)) == std::string::npos);
            }
        for (const auto* command : {"undo", "add"}) {
            const auto said = secretariat.run({"checkin", command, "-m", "dushanbe", token.substr(1)});
            CHECK((said.out + said.err).find(token.substr(2, 10)) == std::string::npos);
        }
        const auto said = secretariat.run({"participant", "withdraw", "-m", "dushanbe", token});
        CHECK((said.out + said.err).find(token.substr(2, 10)) == std::string::npos);
    }

    TEST_CASE("checkin scan: while another writes the desk says busy, keeps what comes, and goes on") {
        const Secretariat secretariat;
        auto other = registry::Registry::to_write(secretariat.file("plenary.db"));
        auto writing = std::make_optional(other.begin({"a long import", "", "", domain::Instant{}, ""}));
        std::thread ends{[&] {
            std::this_thread::sleep_for(std::chrono::milliseconds{150});
            writing.reset();
        }};
        const auto said =
            secretariat.run({"checkin", "scan", "-m", "dushanbe", "--out"}, "KAZ-001\nKAZ-002\nKAZ-003\n");
        ends.join();
        CHECK(said.exit == 0);
        CHECK(said.err.substr(0, 6) == "busy: ");
        CHECK(said.err.find("busy", 6) == std::string::npos); // told once
        CHECK(said.err.find("3 gone out") != std::string::npos);
    }

    TEST_CASE("checkin scan: where it is hopeless, what was not taken is listed to be fed again") {
        const Secretariat secretariat;
        const auto token = "0123456789ABCDEFGHJKMNPQRS";
        Typed typed{{"KAZ-001\n", "KAZ-002\nKAZ-003\n" + std::string{token} + "\n"},
                    [&] { std::filesystem::remove(secretariat.file("plenary.db")); }};
        std::istream in{&typed};
        const auto said = secretariat.run({"checkin", "scan", "-m", "dushanbe", "--out"}, in);
        CHECK(said.exit != 0);
        CHECK(said.out.find("KAZ-001  out") != std::string::npos);
        CHECK(said.err.find("with --happened 2011-03-29:\nKAZ-002 14:00 out\nKAZ-003 14:00 out\n# a badge") !=
              std::string::npos);
        CHECK(said.err.find(token) == std::string::npos);
    }

    TEST_CASE("meeting propose: while another writes the slots are told, and that they are not noted") {
        const Secretariat secretariat;
        (void)secretariat.run({"load", PLENARY_SOURCE_DIR "/fixtures/season-2027"});
        const std::vector<std::string> propose{
            "meeting", "propose", "experts-1", "--between", "2027-02-01..2027-03-31", "--length", "2d"};
        auto other = registry::Registry::to_write(secretariat.file("plenary.db"));
        auto writing = std::make_optional(other.begin({"a long import", "", "", domain::Instant{}, ""}));
        const auto said = secretariat.run(propose);
        CHECK(said.exit == 5);
        CHECK(said.out.find("2027-0") != std::string::npos);
        CHECK(said.err.substr(0, 6) == "busy: ");
        CHECK(said.err.find("The slots are not noted") != std::string::npos);
        writing.reset();
        const auto again = secretariat.run(propose);
        CHECK(again.exit == 0);
        CHECK(again.out == said.out);
        CHECK(again.err.empty());
    }

    TEST_CASE("checkin: the desk may open before the first day, if that is said") {
        const Secretariat secretariat;
        const auto early = [&](std::vector<std::string> more) {
            std::vector<std::string> args{"checkin", "add", "-m", "dushanbe", "KAZ-001"};
            args.insert(args.end(), more.begin(), more.end());
            return secretariat.run(args);
        };
        CHECK(early({"--at", "2011-03-28T17:00"}).out.find("--early") != std::string::npos);
        CHECK(early({"--at", "2011-03-28T17:00", "--early"}).exit == 0);
        CHECK(early({"--at", "2011-03-21T17:00", "--early"}).exit == 4);
        CHECK(secretariat.run({"doctor"}).out.find("sound") != std::string::npos);
        const auto dump = secretariat.file("dump.yaml").string();
        CHECK(secretariat.run({"dump", "-o", dump}).exit == 0);
        CHECK(secretariat.run({"load", dump, "--db", secretariat.file("other.db").string()}).exit == 0);
    }

    TEST_CASE("checkin add: by name when the badge is lost; where several fit they are listed") {
        const Secretariat secretariat;
        const auto one =
            secretariat.run({"checkin", "add", "-m", "dushanbe", "--out", "--name", "Zhusipova"});
        CHECK(one.exit == 0);
        CHECK(one.out == "KAZ-003  out  14:00  Gulnara ZHUSIPOVA, Kazakhstan, delegate\n");
        const auto several = secretariat.run({"checkin", "add", "-m", "dushanbe", "--name", "a"});
        CHECK(several.exit == 1);
        CHECK(several.out.find("KAZ-001") != std::string::npos);
        CHECK(secretariat.run({"checkin", "add", "-m", "dushanbe", "--name", "Nobodyatall"}).exit == 1);
        CHECK(secretariat.run({"checkin", "add", "-m", "dushanbe"}).exit == 2);
        CHECK(secretariat.run({"checkin", "add", "-m", "dushanbe", "KAZ-001", "--name", "a"}).exit == 2);
    }

    TEST_CASE("checkin status, report attendance --by day: one number, and nothing after --as-of") {
        const Secretariat secretariat;
        const auto count = [&](std::vector<std::string> args) { return secretariat.run(args).out; };
        const auto all = count({"report", "attendance", "-m", "dushanbe", "--by", "day", "-O", "csv"});
        const auto until = count(
            {"report", "attendance", "-m", "dushanbe", "--by", "day", "-O", "csv", "--as-of", "2011-03-28"});
        CHECK(all != until);
        CHECK(until.find("2011-03-29,,,0,") != std::string::npos);
        CHECK(count({"checkin", "status", "-m", "dushanbe", "--as-of", "2011-03-28"})
                  .find("Received at least once: 0 of") != std::string::npos);
    }
}
