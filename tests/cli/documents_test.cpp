/// \file
/// A document is the same bytes for the same registry, whenever and wherever it is made, and is made at once.
#include "cli/run.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "report/documents/papers.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <array>
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

/// The form of a delegation in this language, filled in as a ministry does, with one of each role.
std::string filled_in(const std::string& language) {
    domain::Dataset data;
    data.delegations.push_back({});
    auto& delegation = data.delegations.back();
    delegation.code = domain::DelegationCode{"KAZ"};
    delegation.name = domain::LocalText{"Kazakhstan"};
    data.meetings.push_back({});
    data.meetings.back().title = "Workshop";
    const report::PaperRequest request{.data = data, .meeting = data.meetings[0], .language = language};
    auto form = report::nomination_form(request, {.delegation = delegation, .reply_to = "x@example.org"});
    constexpr std::array<std::array<const char*, 2>, 7> people{{{"Abenova", "Dana"},
                                                                {"Bekov", "Timur"},
                                                                {"Churin", "Oleg"},
                                                                {"Dosmukhamedova", "Saule"},
                                                                {"Erzhanov", "Nurlan"},
                                                                {"Fedotov", "Ivan"},
                                                                {"Galieva", "Rano"}}};
    // Delegation, courtesy title, family name, given names, own script, sex, role, function, institution.
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto& row = form.sheet.rows.at(i);
        row.resize(22);
        row[2] = people.at(i)[0];
        row[3] = people.at(i)[1];
        row[5] = form.choices.at(5).at(i % 2);
        row[6] = form.choices.at(6).at(i);
        row[7] = "Counsellor";
        row[8] = "Ministry of Trade";
        // E-mail and telephone; arrival: day, time, flight; departure: day, time, flight; hotel.
        row[11] = "2011-07-20";
        row[12] = "06:1" + std::to_string(i);
        row[13] = "LH 64" + std::to_string(i);
        row[14] = "2011-07-23";
        row[15] = "21:00";
        row[16] = "KC 851";
        row[17] = "Grand Hotel";
        // Working language; to be listed, with contacts, to be photographed.
        row[18] = form.choices.at(18).at(i % form.choices.at(18).size());
        row[19] = form.choices.at(19).at(0);
        row[20] = form.choices.at(20).at(i % 2);
        if (i > 1) // some do not say
            row[21] = form.choices.at(21).at(1);
    }
    return exchange::write_form(form.sheet, "KAZ", {.above = form.above, .choices = form.choices});
}

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

    TEST_CASE(
        "nomination form: what is filled in comes in without a question, in every language, and is printed") {
        for (const auto language : report::paper_languages) {
            CAPTURE(language);
            const testing::TemporaryFolder folder;
            (void)made(folder, {"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"}, day_of_load);
            const auto file = (folder / "form.xlsx").string();
            std::ofstream{file, std::ios::binary} << filled_in(std::string{language});
            (void)made(folder, {"delegation", "invite", "-m", "almaty", "KAZ", "--source", "illustrative"},
                       day_of_load);
            const auto told =
                made(folder, {"participant", "import", "-m", "almaty", file, "--source", "illustrative"},
                     day_of_load);
            CHECK(told.find("Rows: 7 added, 0 changed, 0 same, 0 doubtful, 0 refused.") != std::string::npos);
            CHECK_MESSAGE(told.find("The column '") == std::string::npos, told);
            const auto list = made(
                folder,
                {"document", "participants", "-m", "almaty", "--roles", "--language", std::string{language}},
                day_of_load);
            const auto& words = report::paper_words(language);
            for (const auto role : {domain::Role::head, domain::Role::deputy_head, domain::Role::delegate,
                                    domain::Role::alternate, domain::Role::adviser, domain::Role::expert,
                                    domain::Role::observer})
                CHECK_MESSAGE(list.find("\n  " + words.say(role) + "\n  Counsellor\n  Ministry of Trade\n") !=
                                  std::string::npos,
                              words.say(role), list);
            CHECK(list.find("Dana Abenova") != std::string::npos);
            const auto known =
                made(folder, {"participant", "export", "-m", "almaty", "--format", "csv"}, day_of_load);
            CHECK_MESSAGE(known.find(",working_language,listed,contacts_shown,photographed,") !=
                              std::string::npos,
                          known);
            for (const auto* of_one :
                 {",ar,given,given,,", ",zh,given,refused,,", ",en,given,given,refused,",
                  ",fr,given,refused,refused,", ",ru,given,given,refused,", ",es,given,refused,refused,"})
                CHECK_MESSAGE(known.find(of_one) != std::string::npos, of_one, known);
            const auto sheet = made(folder, {"document", "sign-in", "-m", "almaty"}, day_of_load);
            CHECK(sheet.find("Saule Dosmukhamedova") != std::string::npos);
            const auto travel =
                made(folder, {"document", "arrivals", "-m", "almaty", "-O", "html"}, day_of_load);
            for (const auto* way :
                 {"<bdi>20 July 2011</bdi></td><td><bdi>06:13</bdi></td><td><bdi>LH 643</bdi></td>"
                  "<td><bdi>Grand Hotel</bdi>",
                  "<bdi>23 July 2011</bdi></td><td><bdi>21:00</bdi></td><td><bdi>KC 851</bdi>"})
                CHECK_MESSAGE(travel.find(way) != std::string::npos, travel);
        }
    }

    TEST_CASE("documents: --as-of shows the list as it was at the end of that day, whatever came after") {
        constexpr std::int64_t a_day = 86'400;
        const testing::TemporaryFolder folder;
        (void)made(folder,
                   {"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia",
                    PLENARY_SOURCE_DIR "/fixtures/ctitf-illustrated"},
                   day_of_load);
        const std::vector<std::string> list{"document", "participants", "-m",        "dushanbe",
                                            "--roles",  "--as-of",      "2011-03-30"};
        const auto first = made(folder, list, day_of_load);
        const auto later = day_of_load + a_day;
        (void)made(folder,
                   {"participant", "edit", "-m", "dushanbe", "KAZ-002", "--position", "Deputy Minister"},
                   later);
        (void)made(folder, {"participant", "edit", "-m", "dushanbe", "KAZ-003", "--role", "expert"}, later);
        (void)made(folder, {"edit", "participant/yerlan-qairatuly", "name.latin=Yerlan Q."}, later);
        (void)made(folder, {"edit", "delegation/KAZ", "name.en=Republic of Kazakhstan"}, later);
        CHECK(made(folder, list, years_after) == first);
        const auto now = made(folder, {"document", "participants", "-m", "dushanbe", "--roles"}, years_after);
        CHECK(now.find("Yerlan Q.") != std::string::npos);
        CHECK(now.find("Deputy Minister") != std::string::npos);
        CHECK(now.find("Republic of Kazakhstan") != std::string::npos);
    }
}
