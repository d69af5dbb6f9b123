/// \file
/// A seal that was printed is known again, and no other: seals differ from run to run, so stories cannot type
/// one.
#include "cli/run.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plenary;

namespace {

struct Said {
    int exit;
    std::string out;
};

Said run(const testing::TemporaryFolder& folder, const std::vector<std::string>& args) {
    cli::Environment environment;
    environment.variable = [&](std::string_view name) -> std::optional<std::string> {
        return name == "PLENARY_DB" ? std::optional{(folder / "plenary.db").string()} : std::nullopt;
    };
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int exit = cli::run(args, environment, in, out, err, [] { return domain::Instant{1'301'475'600}; });
    return {exit, out.str()};
}

} // namespace

TEST_SUITE("seal") {
    TEST_CASE("seal: doctor knows a printed seal also after more was done") {
        const testing::TemporaryFolder folder;
        REQUIRE(run(folder, {"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"}).exit == 0);
        const auto report = run(folder, {"report", "attendance", "-m", "dushanbe", "--seal"}).out;
        const auto at = report.find("\nSeal ");
        REQUIRE(at != std::string::npos);
        const auto seal = report.substr(at + 6, 64);
        REQUIRE(run(folder, {"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-illustrated"}).exit == 0);
        const auto known = run(folder, {"doctor", "--check-seal", seal});
        CHECK(known.exit == 0);
        CHECK(known.out.find("is that of action 1 of 2011-03-30T09:00:00Z; 1 action since") !=
              std::string::npos);

        auto other = seal;
        other.front() = other.front() == '0' ? '1' : '0';
        CHECK(run(folder, {"doctor", "--check-seal", other}).exit == 1);
    }
}
