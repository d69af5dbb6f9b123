#include "secretariat.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <thread>

namespace plenary::testing {

namespace {

void write_fixture(std::ostream& out, int capacity, const People& people) {
    out << R"(default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: s, title: Series}
meetings:
  - {code: m, series: s, title: Meeting, dates: 2011-07-21, status: confirmed, venue: hall, capacity: )"
        << capacity + people.badges + people.received << "}\n";
    if (people.badges + people.received + people.twins == 0)
        return;
    out << "participants:\n";
    const auto person = [&](const std::string& code) {
        out << "  - {code: " << code << ", name: {latin: Person " << code << "}}\n";
    };
    for (int i = 1; i <= people.badges; ++i)
        person("badge-" + std::to_string(i));
    for (int i = 1; i <= people.received; ++i)
        person("guest-" + std::to_string(i));
    for (int i = 1; i <= people.twins; ++i)
        for (const auto* end : {"", "-again"})
            person("twin-" + std::to_string(i) + end);
    if (people.badges + people.received == 0)
        return;
    out << "rosters:\n  - meeting: m\n    registrations:\n";
    const auto registration = [&](const std::string& delegation, int number, const std::string& who) {
        out << "      - {code: " << badge(number, delegation) << ", participant: " << who << number
            << ", delegation: " << delegation << ", role: delegate, status: confirmed}\n";
    };
    for (int i = 1; i <= people.badges; ++i)
        registration("KAZ", i, "badge-");
    for (int i = 1; i <= people.received; ++i)
        registration("NOR", i, "guest-");
    if (people.received > 0)
        out << "    check-ins:\n";
    for (int i = 1; i <= people.received; ++i)
        out << "      - {code: " << badge(i, "NOR") << ", at: 2011-07-21T08:00}\n";
}

} // namespace

std::string badge(int number, const std::string& delegation) {
    auto digits = std::to_string(number);
    digits.insert(0, 3 - std::min<std::size_t>(digits.size(), 3), '0');
    return delegation + "-" + digits;
}

Secretariat::Secretariat(int capacity, const People& people) {
    {
        std::ofstream out{folder_ / "meeting.yaml"};
        write_fixture(out, capacity, people);
    }
    const auto loaded = plenary({"load", (folder_ / "meeting.yaml").string()});
    REQUIRE_MESSAGE(loaded.exit == 0, loaded.err);
    std::filesystem::copy_file(file(), folder_ / "base.db");
}

void Secretariat::reset() const {
    std::filesystem::remove(folder_ / "r.db-journal");
    std::filesystem::copy_file(folder_ / "base.db", file(),
                               std::filesystem::copy_options::overwrite_existing);
}

std::vector<std::string> Secretariat::command(std::vector<std::string> args) const {
    args.insert(args.begin(), {plenary_program(), "--db", file().string()});
    return args;
}

Outcome Secretariat::plenary(std::vector<std::string> args, const How& how) const {
    return run_process(command(std::move(args)), how);
}

Outcome Secretariat::enter(const std::string& name, const How& how) const {
    return plenary({"participant", "register", "-m", "m", "--delegation", "KAZ", "--latin", name, "--new",
                    "--source", "illustrative"},
                   how);
}

std::filesystem::path Secretariat::list_of_five(int number) const {
    return list_of(5, number);
}

std::filesystem::path Secretariat::list_of(int people, int number) const {
    auto list = folder_ / ("list-" + std::to_string(number) + ".csv");
    std::ofstream out{list};
    out << "Given name,Family name,Delegation\n";
    for (int i = 0; i < people; ++i)
        out << "Given" << i << ",Family" << number << ",KAZ\n";
    return list;
}

domain::Dataset Secretariat::read() const {
    return registry::Registry::to_read(file()).read({});
}

registry::LoggedAction Secretariat::newest_action() const {
    return registry::Registry::to_read(file()).newest_action();
}

bool Secretariat::is_sound(const std::filesystem::path& file) {
    const auto health = registry::Registry::to_read(file).health();
    for (const auto& problem : health.problems)
        MESSAGE(problem);
    for (const auto& problem : health.log_problems)
        MESSAGE(problem);
    return health.problems.empty() && health.log_problems.empty();
}

void at_once(int desks, const std::function<void(int)>& work) {
    std::vector<std::thread> threads;
    for (int desk = 0; desk < desks; ++desk)
        threads.emplace_back([&work, desk] { work(desk); });
    for (auto& thread : threads)
        thread.join();
}

} // namespace plenary::testing
