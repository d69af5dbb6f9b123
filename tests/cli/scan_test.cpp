/// \file
/// A desk with a scanner: what it types comes on standard input, so stories cannot tell of it.
#include "cli/run.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <functional>
#include <sstream>

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
                                          "KAZ-001\n\nno such\x1b[31m\nKAZ-001\tKAZ-002\r\nKAZ-003");
        CHECK(said.exit == 4);
        CHECK(said.out == "KAZ-001  out  2011-03-29T14:00  head\n"
                          "no such\\x1b[31m  there is no registration 'no such\\x1b[31m' at 'dushanbe' "
                          "(see 'plenary participant list -m dushanbe')\n"
                          "KAZ-001  already out since 2011-03-29T14:00, desk A\n"
                          "KAZ-002  out  2011-03-29T14:00  deputy-head\n"
                          "KAZ-003  out  2011-03-29T14:00  delegate\n");
        CHECK(said.err == "3 received, 1 already in, 1 refused.\n");
        const auto back = secretariat.run({"checkin", "scan", "-m", "dushanbe"}, "KAZ-001\n");
        CHECK(back.exit == 0);
        // In and out within one second: the second event is put a second later.
        CHECK(back.out == "KAZ-001  in  2011-03-29T14:00:01  head\n");
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
        CHECK(said.err == "2 received, 0 already in, 0 refused.\n");
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
            return line + "  is no line of a paper list (write the code and the time, such as KAZ-007 09:05, "
                          "and 'out' "
                          "where somebody went out)\n";
        };
        CHECK(said.out ==
              "KAZ-001  out  2011-03-29T12:30  head\nKAZ-002  out  2011-03-29T13:59:30  deputy-head\n" +
                  no_line("KAZ-003") + no_line("KAZ-003 25:00") + no_line("KAZ-003 noon") +
                  no_line("KAZ-003 12:00 undo") +
                  "KAZ-003  2011-03-29T14:01 is still to come: at the venue it is 2011-03-29T14:00 (give a "
                  "time that has passed)\n"
                  "KAZ-001  in  2011-03-29T12:45  head\n"
                  "KAZ-001  already in since 2011-03-29T12:45\n");
        CHECK(said.err == "3 received, 1 already in, 5 refused.\n");
        // Another day of the meeting that is over, and one that is none.
        CHECK(secretariat
                  .run({"checkin", "scan", "-m", "dushanbe", "--happened", "2011-03-28"}, "KAZ-001 09:00\n")
                  .out.find("2011-03-28T09:00 is not on a day of 'dushanbe'") != std::string::npos);
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
        CHECK(scan(token) == "KAZ-001  out  2011-03-29T14:00  head\n");
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
}
