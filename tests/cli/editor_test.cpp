/// \file
/// A thing in an editor: a script stands for the user, and tells how it was called.
#include "cli/run.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

using namespace plenary;
using testing::contents;
using testing::write_file;

namespace {

struct Said {
    int exit;
    std::string out;
    std::string err;
};

class Desk {
public:
    Desk() {
        write_file(folder_ / "workshop.yaml", R"(default-source: illustrative
venues: [{code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}]
delegations: [{code: KAZ, kind: state, name: Kazakhstan}]
series: [{code: workshops, title: Workshops}]
meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2027-09-06..2027-09-07
    status: confirmed
    venue: hall
    capacity: 20
    invited: [{delegation: KAZ, seats: 2}]
)");
        REQUIRE(run({"load", (folder_ / "workshop.yaml").string()}).exit == 0);
    }

    /// `steps` are what the user does with "$1", time after time.
    Said edit(const std::vector<std::string>& steps, bool at_terminal = true) {
        std::string script = "#!/bin/sh\n"
                             "for file in \"$@\"; do :; done\n"
                             "n=$(cat " +
                             quoted("round") +
                             " 2>/dev/null || echo 0)\n"
                             "echo $((n + 1)) > " +
                             quoted("round") +
                             "\n"
                             "echo \"$*\" | sed \"s,$file,FILE,\" >> " +
                             quoted("calls") +
                             "\n"
                             "cp \"$file\" " +
                             quoted("seen") +
                             ".$n\n"
                             "set -- \"$file\"\n"
                             "case $n in\n";
        for (std::size_t i = 0; i < steps.size(); ++i)
            script += std::to_string(i) + ") " + steps[i] + " ;;\n";
        script += "*) exit 1 ;;\nesac\n";
        write_file(folder_ / "vi", script);
        std::filesystem::permissions(folder_ / "vi", std::filesystem::perms::owner_all);
        at_terminal_ = at_terminal;
        return run({"edit", "meeting/first"});
    }

    Said run(const std::vector<std::string>& args) {
        cli::Environment environment;
        environment.variable = [&](std::string_view name) -> std::optional<std::string> {
            if (name == "PLENARY_DB")
                return (folder_ / "plenary.db").string();
            return name == "EDITOR" ? std::optional{(folder_ / "vi").string()} : std::nullopt;
        };
        environment.in_is_terminal = at_terminal_;
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const int exit =
            cli::run(args, environment, in, out, err, [] { return domain::Instant{1'795'424'400}; });
        return {exit, out.str(), err.str()};
    }

    std::string seen(int round) { return contents(folder_ / ("seen." + std::to_string(round))); }
    std::string calls() { return contents(folder_ / "calls"); }
    std::string show() { return run({"meeting", "show", "first"}).out; }

private:
    std::string quoted(const char* name) { return "'" + (folder_ / name).string() + "'"; }

    testing::TemporaryFolder folder_;
    bool at_terminal_ = false;
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_SUITE("edit in an editor") {
    TEST_CASE("what is saved is changed") {
        Desk desk;
        const auto said = desk.edit({"sed -i 's/First workshop/Opening workshop/' \"$1\""});
        CHECK(said.exit == 0);
        CHECK(has(said.out, "title First workshop -> Opening workshop"));
        CHECK(has(desk.show(), "Opening workshop"));
        CHECK(has(desk.seen(0), "    invited:\n      - {delegation: KAZ, seats: 2}\n"));
        CHECK(desk.calls() == "FILE\n");
    }

    TEST_CASE("unchanged or emptied it changes nothing") {
        Desk desk;
        const auto before = desk.run({"log"}).out;
        const auto unchanged = desk.edit({"true"});
        CHECK(unchanged.exit == 0);
        CHECK(unchanged.err == "Nothing was changed.\n");
        Desk other;
        const auto emptied = other.edit({": > \"$1\""});
        CHECK(emptied.exit == 0);
        CHECK(emptied.err == "Nothing was changed: the text was emptied.\n");
        CHECK(desk.run({"log"}).out == before);
    }

    TEST_CASE("what is wrong opens again at its line, with what it is above it") {
        Desk desk;
        const auto said = desk.edit({"sed -i 's/capacity: 20/capacity: many/' \"$1\"",
                                     "sed -i 's/capacity: many/capacity: 0/' \"$1\"",
                                     "sed -i 's/capacity: 0/capacity: 30/' \"$1\""});
        CHECK(said.exit == 0);
        CHECK(has(said.out, "capacity 20 -> 30"));
        CHECK(has(desk.seen(1), "#! 'many' is not a whole number (write digits alone, such as 40)\n"
                                "    capacity: many\n"));
        CHECK(has(desk.seen(2), "#! a meeting has 1 seat or more"));
        CHECK_FALSE(has(desk.seen(2), "is not a whole number"));
        const auto text = desk.seen(1);
        const auto line =
            1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find("#!")), '\n');
        CHECK(has(desk.calls(), "FILE\n+" + std::to_string(line) + " FILE\n"));
    }

    TEST_CASE("who leaves it wrong gives up, and nothing is changed") {
        Desk desk;
        const auto said = desk.edit({"sed -i 's/capacity: 20/capacity: many/' \"$1\"", "true"});
        CHECK(said.exit == 3);
        CHECK(said.err == "Nothing was changed.\n");
        Desk other;
        CHECK(other.edit({"sed -i 's/venue: hall/venue: nowhere/' \"$1\"", "true"}).exit == 3);
        Desk third;
        CHECK(third.edit({"sed -i 's/code: first/code: second/' \"$1\"", "true"}).exit == 4);
    }

    TEST_CASE("without a terminal, or when the editor fails, nothing is changed") {
        Desk desk;
        CHECK(desk.edit({"true"}, false).exit == 2);
        Desk other;
        CHECK(other.edit({"exit 3"}).exit == 1);
    }
}
