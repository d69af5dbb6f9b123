/// \file
/// A document is the same bytes for the same registry, whenever and wherever it is made, and is made at once.
#include "cli/run.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>

using namespace plenary;

namespace {

std::string made(const testing::TemporaryFolder& folder, const std::vector<std::string>& args,
                 std::int64_t now) {
    cli::Environment environment;
    environment.variable = [&](std::string_view name) -> std::optional<std::string> {
        return name == "PLENARY_DB" ? std::optional{(folder / "plenary.db").string()} : std::nullopt;
    };
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int exit = cli::run(args, environment, in, out, err, [=] { return domain::Instant{now}; });
    REQUIRE_MESSAGE(exit == 0, err.str());
    return out.str();
}

/// The time zone of the machine, while it lives.
class ElsewhereZone {
public:
    ElsewhereZone() {
        if (const auto* zone = std::getenv("TZ"))
            before_ = zone;
        set("Asia/Kathmandu");
    }
    ElsewhereZone(const ElsewhereZone&) = delete;
    ElsewhereZone& operator=(const ElsewhereZone&) = delete;
    ~ElsewhereZone() { set(before_); }

private:
    static void set(const std::string& zone) {
        setenv("TZ", zone.c_str(), 1);
        tzset();
    }
    std::string before_ = "UTC";
};

constexpr std::int64_t day_of_load = 1'301'475'600;
constexpr std::int64_t years_after = day_of_load + 100'000'000;

} // namespace

TEST_SUITE("documents") {
    TEST_CASE("documents: the same registry makes the same bytes, whatever the clock and the zone") {
        const testing::TemporaryFolder folder;
        (void)made(folder,
                   {"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia",
                    PLENARY_SOURCE_DIR "/fixtures/ctitf-illustrated"},
                   day_of_load);
        for (const auto* name :
             {"participants", "sign-in", "attendance", "roll-call", "visas", "credentials", "timetable"})
            for (const auto* format : {"text", "html", "docx", "xlsx"}) {
                CAPTURE(name);
                CAPTURE(format);
                const std::vector<std::string> args{"document", name, "-m", "dushanbe", "-O", format};
                const auto first = made(folder, args, day_of_load);
                const ElsewhereZone elsewhere;
                CHECK(made(folder, args, years_after) == first);
                CHECK(first.size() > 100);
            }
    }
}
