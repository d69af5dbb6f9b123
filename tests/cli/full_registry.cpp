#include "full_registry.hpp"

#include "cli/run.hpp"
#include "support/tampering.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace plenary::testing {

namespace {

constexpr const char* assemblies = R"(default-source: illustrative
calendars:
  - {code: almaty-office, kind: duty-station, country: KAZ, place: Almaty, name: Office in Almaty,
     weekend: [saturday, sunday], years: [2027], holidays: [{dates: 2027-03-08, name: A holiday}]}
venues:
  - code: assembly-hall
    name: Assembly Hall (illustrative)
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    calendars: [almaty-office]
    rooms:
      - {code: main, name: Main hall, capacity: 40, closed: [{dates: 2027-12-01, reason: Works}]}
      - {code: small, name: Small hall,
         bookings: [{code: choir, dates: 2027-03-01..2027-03-31, weekdays: [monday], hours: 18:00..20:00, reason: Practice}]}
    closed: [{dates: 2027-12-24, reason: Cleaning}]
series:
  - code: assemblies
    title: Assemblies (illustrative)
    themes: [{code: water, title: Water}]
    groupings:
      - code: regions
        title: Regions
        groups: [{code: asia, title: Asia, members: [KAZ, TJK]}, {code: europe, title: Europe, members: [SVK]}]
    organizers: [{delegation: KAZ, role: host}]
    schedule: {notice: 30}
    weights: {weekend: 300}
    classes: [{code: member, title: Members}, {code: observer, title: Observers, letter: O}]
    quorums:
      - {code: open, needs: at least 1/3, of: invited}
      - {code: decide, needs: more than 1/2, of: group, grouping: regions, group: asia}
participants:
  - {code: bakyt-orazov, name: {latin: Bakyt Orazov, own: Бақыт Оразов}, gender: male, email: bakyt@orazov.example,
     phone: +7 700 000 0001}
  - {code: bakit-orazov, name: {latin: Bakit Orazov}}
  - {code: jana-kovacova, name: {latin: Jana Kovacova, own: Jana Kováčová}, gender: female,
     unavailable: [{dates: 2027-06-01..2027-06-03, reason: On leave}]}
  - {code: rustam-safarov, name: {latin: Rustam Safarov}, gender: male, details: {shirt: M}}
  - {code: dilnoza-safarova, name: {latin: Dilnoza Safarova}, gender: female}
  - {code: mira-sharipova, name: {latin: Mira Sharipova}}
meetings:
  - code: assembly
    series: assemblies
    number: 1
    title: First assembly
    dates: 2026-03-30..2026-03-31
    status: held
    venue: assembly-hall
    capacity: 5
    not-counted: [interpreter]
    symbol: A/1
    logos: [logo.svg]
    first-state: TJK
    classes: [{delegation: SVK, class: observer, from: 2026-03-31}]
    invited: [{delegation: KAZ, seats: 3}, {delegation: TJK, seats: 3, funded: 1}, {delegation: SVK}]
    took-part: [{delegation: KAZ}, {delegation: TJK}]
    topics: [{code: rivers, title: Rivers}]
    sessions:
      - {code: opening, title: Opening, room: main, starts: 2026-03-30T09:00, ends: 2026-03-30T10:30, topics: [rivers],
         speakers: [jana-kovacova], chair: rustam-safarov, access: open, for: decision, documents: [A/1/2]}
    agenda:
      sittings: [{hours: 09:00..12:00}]
      items: [{code: opening, title: Opening, minutes: 90, topics: [rivers], speakers: [jana-kovacova], chair: rustam-safarov,
               documents: [A/1/2]}]
    reported: [{total: 5, grouping: regions, parts: [{delegation: KAZ, count: 2}]}]
  - {code: assembly-2, series: assemblies, number: 2, title: Second assembly, dates: unknown, status: tentative,
     after: [assembly], wish: {length: 2, days: 2027-09-01..2027-11-30, venues: [assembly-hall]},
     required-delegations: [KAZ], required-people: [jana-kovacova]}
rosters:
  - meeting: assembly
    registrations:
      - {code: KAZ-001, participant: bakyt-orazov, delegation: KAZ, role: head, status: confirmed, position: Director,
         details: {hotel: Central}}
      - {code: SVK-001, participant: jana-kovacova, delegation: SVK, role: speaker, status: confirmed}
      - {code: TJK-001, participant: rustam-safarov, delegation: TJK, role: delegate, status: confirmed, funding: funded}
      - {code: TJK-002, participant: dilnoza-safarova, delegation: TJK, role: delegate, status: nominated}
      - {code: KAZ-002, participant: mira-sharipova, delegation: KAZ, role: interpreter, status: confirmed}
    check-ins:
      - {code: KAZ-001, at: 2026-03-30T08:50}
      - {code: TJK-001, at: 2026-03-30T08:55, session: opening}
outcomes:
  - {code: rivers-gap, meeting: assembly, kind: gap, text: Rivers are not measured., theme: water, follow-up: open,
     addressees: [KAZ, TJK]}
speeches:
  - {code: assembly-s001, meeting: assembly, delegation: KAZ, speaker: KAZ-001, item: opening, asked: 2026-03-30T08:55,
     on-behalf-of: the host country, language: ru, minutes: 5, status: spoke, spoke-at: 2026-03-30T09:05}
  - {code: assembly-s002, meeting: assembly, delegation: TJK, item: opening, asked: 2026-03-30T09:00, place: 1, status: asked}
)";

constexpr std::int64_t day_of_the_stories = 1'795'424'400;

/// The code of the first clash that `schedule check` tells.
std::string some_clash(const std::filesystem::path& registry) {
    const auto told = answer_of(registry, {"schedule", "check", "--past", "--format", "csv"});
    std::istringstream lines{told.out};
    std::string line;
    std::getline(lines, line);
    REQUIRE(std::getline(lines, line));
    const auto comma = line.find(',');
    return line.substr(comma + 1, line.find(',', comma + 1) - comma - 1);
}

} // namespace

Answer answer_of(const std::filesystem::path& registry, const std::vector<std::string>& args,
                 const std::string& typed) {
    cli::Environment environment;
    environment.variable = [&](std::string_view name) -> std::optional<std::string> {
        return name == "PLENARY_DB" ? std::optional{registry.string()} : std::nullopt;
    };
    std::istringstream in{typed};
    std::ostringstream out;
    std::ostringstream err;
    const int exit =
        cli::run(args, environment, in, out, err, [] { return domain::Instant{day_of_the_stories}; });
    return {exit, out.str(), err.str()};
}

void make_full_registry(const std::filesystem::path& registry) {
    const auto folder = registry.parent_path();
    write_file(folder / "assemblies.yaml", assemblies);
    const auto done = [&](const std::vector<std::string>& args) {
        const auto answer = answer_of(registry, args);
        REQUIRE_MESSAGE(answer.exit == 0, args[0], " ", args[1], ": ", answer.out, answer.err);
    };
    for (const auto* fixture : {"ctitf-central-asia", "workshop-2027"})
        done({"load", std::string{PLENARY_SOURCE_DIR "/fixtures/"} + fixture});
    done({"load", (folder / "assemblies.yaml").string()});
    done({"participant", "merge", "bakyt-orazov", "bakit-orazov"});
    done({"badge", "issue", "-m", "assembly"});
    done({"badge", "revoke", "-m", "assembly", "KAZ-002"});
    done({"checkin", "add", "-m", "assembly", "SVK-001", "--at", "2026-03-30T09:10"});
    done({"checkin", "undo", "-m", "assembly", "SVK-001", "--at", "2026-03-30T09:10"});
    done({"participant", "withdraw", "-m", "assembly", "TJK-002"});
    done({"agenda", "release", "-m", "assembly", "--note", "As sent"});
    done({"meeting", "propose", "assembly-2"});
    done({"schedule", "acknowledge", some_clash(registry), "--reason", "It is known"});
    done({"participant", "register", "-m", "assembly", "--delegation", "TJK", "--latin", "Entered Twice"});
    done({"badge", "issue", "-m", "assembly", "TJK-003"});
    done({"undo", "12", "--yes"});
    done({"document", "release", "participants", "-m", "assembly", "--status", "provisional"});
    done({"backup", (folder / "backup.db").string()});
    // As of people who were removed before their search keys were written.
    tamper(registry, "INSERT INTO late_keys VALUES (1000000, 1000001)");
}

} // namespace plenary::testing
