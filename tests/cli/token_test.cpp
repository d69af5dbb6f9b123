/// \file
/// The token of a badge opens the door: however it is typed, and wherever, no answer has it, nor a part of it.
#include "cli/run.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace plenary;

namespace {

struct Told {
    int exit;
    std::string text; ///< on both streams
};

class Hall {
public:
    Hall() {
        (void)run({"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"});
        (void)run({"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-illustrated"});
        const auto issued = run({"badge", "issue", "-m", "dushanbe", "KAZ-001", "--format", "csv"}).text;
        const auto row = issued.substr(issued.find('\n') + 1);
        token_ = row.substr(row.find('\r') - 26, 26);
    }

    [[nodiscard]] const std::string& token() const { return token_; }

    [[nodiscard]] Told run(const std::vector<std::string>& args, const std::string& typed = {}) const {
        cli::Environment environment;
        environment.variable = [this](std::string_view name) -> std::optional<std::string> {
            return name == "PLENARY_DB" ? std::optional{(folder_ / "plenary.db").string()} : std::nullopt;
        };
        std::istringstream in{typed};
        std::ostringstream out;
        // 29 March 2011, 14:00 in Dushanbe
        const int exit =
            cli::run(args, environment, in, out, out, [] { return domain::Instant{1'301'389'200}; });
        return {exit, out.str()};
    }

    /// Whether an answer has eight or more signs of the token in a row.
    [[nodiscard]] bool leaks(const Told& told) const {
        auto plain = told.text;
        std::erase_if(plain, [](char c) { return c == ' ' || c == '-'; });
        for (std::size_t at = 0; at + 8 <= token_.size(); ++at)
            if (plain.find(token_.substr(at, 8)) != std::string::npos)
                return true;
        return false;
    }

private:
    testing::TemporaryFolder folder_;
    std::string token_;
};

std::vector<std::string> in_groups(const std::string& token, std::size_t size) {
    std::vector<std::string> groups;
    for (std::size_t at = 0; at < token.size(); at += size)
        groups.push_back(token.substr(at, size));
    return groups;
}

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

} // namespace

TEST_SUITE("tokens") {
    TEST_CASE("a token in groups opens the door as one in a piece does") {
        const Hall hall;
        REQUIRE(hall.token().size() == 26);
        for (const auto* between : {" ", "-", " - ", "\u2013"}) {
            const auto typed = joined(in_groups(hall.token(), 4), between);
            const auto told = hall.run({"checkin", "scan", "-m", "dushanbe"}, typed + "\n");
            CHECK(told.text.find("KAZ-001  ") == 0);
            CHECK_FALSE(hall.leaks(told));
        }
        auto words = in_groups(hall.token(), 5);
        words.insert(words.begin(), {"checkin", "undo", "-m", "dushanbe"});
        CHECK(hall.run(words).exit == 0);
        const auto list = hall.run(
            {"checkin", "import", "-m", "dushanbe", "-", "--from", "csv", "--happened", "2011-03-29"},
            "code\n" + hall.token() + "\n");
        CHECK(list.text.find("KAZ-001") != std::string::npos);
        CHECK_FALSE(hall.leaks(list));
    }

    TEST_CASE("no command tells a token, a part of one, or a wrong one") {
        const Hall hall;
        const auto& token = hall.token();
        auto wrong = token;
        wrong.back() = wrong.back() == 'U' ? '*' : 'U';
        std::vector<std::string> ways{token,
                                      token.substr(0, 8),
                                      token.substr(5, 12),
                                      wrong,
                                      token.substr(0, 25),
                                      token + "7",
                                      joined(in_groups(token, 4), " "),
                                      joined(in_groups(wrong, 4), " "),
                                      joined(in_groups(wrong, 4), "-")};
        for (const auto& typed : ways) {
            CAPTURE(typed);
            const std::vector<std::vector<std::string>> commands{
                {"checkin", "add", "-m", "dushanbe", typed},
                {"checkin", "add", "-m", "dushanbe", "--name", typed},
                {"checkin", "undo", "-m", "dushanbe", typed},
                {"participant", "find", typed},
                {"participant", "show", typed},
                {"participant", "log", typed},
                {"participant", "log", "-m", "dushanbe", typed},
                {"participant", "merge", typed, "x"},
                {"participant", "merge", "x", typed},
                {"badge", "revoke", "-m", "dushanbe", typed, "--dry-run"},
                {"meeting", "show", typed},
                {"venue", "show", typed},
                {"series", "show", typed},
                {"delegation", "show", typed},
                {"calendar", "show", typed},
                {"checkin", "add", "-m", typed, "KAZ-001"},
                {"report", "attendance", "-m", typed},
                {"certificate", "find", typed},
                {"edit", "meeting/" + typed, "capacity=9"},
                {"edit", "registration/dushanbe/" + typed, "role=head"},
                {"remove", "registration/dushanbe/" + typed},
                {"participant", "register", "-m", "dushanbe", "--delegation", typed, "--family", "A",
                 "--given", "B"},
                {"delegation", "invite", "-m", "dushanbe", typed},
                {"forget", typed}};
            for (const auto& command : commands) {
                CAPTURE(joined(command, " "));
                CHECK_FALSE(hall.leaks(hall.run(command)));
            }
            for (const auto& line : {typed, typed + " 9:05", "9:05 " + typed}) {
                CHECK_FALSE(hall.leaks(hall.run({"checkin", "scan", "-m", "dushanbe"}, line + "\n")));
                CHECK_FALSE(hall.leaks(hall.run(
                    {"checkin", "scan", "-m", "dushanbe", "--happened", "2011-03-29"}, line + "\n")));
            }
            for (const auto* column : {"code", "participant", "name"}) {
                CAPTURE(column);
                CHECK_FALSE(hall.leaks(hall.run(
                    {"checkin", "import", "-m", "dushanbe", "-", "--from", "csv", "--happened", "2011-03-29"},
                    std::string{column} + "\n" + typed + "\n")));
            }
        }
        auto groups = in_groups(wrong, 4);
        groups.insert(groups.begin(), {"checkin", "add", "-m", "dushanbe"});
        CHECK_FALSE(hall.leaks(hall.run(groups)));
    }
}
