#include "office/desk.hpp"
#include "office/people/inviting.hpp"
#include "office/records/loading.hpp"
#include "office/records/undoing.hpp"
#include "support/odd_text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>
#include <fstream>
#include <map>
#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using testing::SmallOffice;
using testing::workshop;

namespace {

constexpr std::array<std::string_view, 3> delegations{"KAZ", "NOR", "AUT"};

/// What may be said of the workshop: its title, and the seats of a delegation that is invited, by its code. A
/// value that is not there is not said.
using Sayings = std::map<std::string, std::string>;

std::string yaml_of(const Sayings& said) {
    std::ostringstream yaml;
    yaml << "default-source: register\n"
            "delegations: [{code: AUT, kind: state, name: Austria}]\n"
            "meetings:\n"
            "  - code: workshop\n"
            "    series: workshops\n"
            "    title: "
         << said.at("title")
         << "\n"
            "    dates: 2011-09-05\n"
            "    status: confirmed\n"
            "    venue: house\n"
            "    capacity: 100\n";
    bool is_first = true;
    for (const auto delegation : delegations)
        if (const auto seats = said.find(std::string{delegation}); seats != said.end()) {
            yaml << (is_first ? "    invited:\n" : "") << "      - {delegation: " << delegation
                 << ", seats: " << seats->second << "}\n";
            is_first = false;
        }
    return yaml.str();
}

/// The rule of design, for one value at a time: who changed it last has it, and where a file and somebody else
/// both changed it since the file said something, that is a conflict.
class Model {
public:
    Sayings held{{"title", "Workshop"}};

    /// False: there is a conflict, and nothing is loaded.
    bool load(const std::string& file, const Sayings& now) {
        auto after = held;
        std::set<std::string> names{"title"};
        for (const auto delegation : delegations)
            names.insert(std::string{delegation});
        for (const auto& name : names) {
            const auto before = said_before(file, name);
            const auto stated = value(now, name);
            const auto is = value(held, name);
            if (stated == before || stated == is)
                continue;
            if (is == before && !(stated.empty() && others_say(file, name)))
                set(after, name, stated);
            else if (!stated.empty())
                return false;
        }
        held = after;
        said_[file] = now;
        order_.push_back(file);
        return true;
    }

    static std::string value(const Sayings& said, const std::string& name) {
        const auto found = said.find(name);
        return found == said.end() ? "" : found->second;
    }

private:
    static void set(Sayings& said, const std::string& name, const std::string& value) {
        if (value.empty())
            said.erase(name);
        else
            said[name] = value;
    }

    [[nodiscard]] std::string said_before(const std::string& file, const std::string& name) const {
        if (const auto own = said_.find(file); own != said_.end())
            return value(own->second, name);
        for (auto other = order_.rbegin(); other != order_.rend(); ++other)
            if (const auto said = value(said_.at(*other), name); !said.empty())
                return said;
        return "";
    }

    [[nodiscard]] bool others_say(const std::string& file, const std::string& name) const {
        return std::any_of(said_.begin(), said_.end(), [&](const auto& other) {
            return other.first != file && !value(other.second, name).empty();
        });
    }

    std::map<std::string, Sayings> said_{{"small", {{"title", "Workshop"}}}}; // with which the office begins
    std::vector<std::string> order_{"small"};
};

Sayings held_by(SmallOffice& office) {
    Sayings held;
    const auto data = office.data();
    const auto& meeting = data.meetings.front();
    held["title"] = meeting.title;
    for (const auto& invitation : meeting.invited)
        held[invitation.delegation.text()] = std::to_string(invitation.seats.value_or(0));
    return held;
}

} // namespace

TEST_SUITE("office: files and commands") {
    TEST_CASE(
        "whatever files and commands do in whatever order, who changed a value last has it, or it is told") {
        CHECK(rc::check([](std::uint64_t seed) {
            testing::Dice dice(seed);
            const testing::TemporaryFolder folder;
            SmallOffice office{100};
            Model model;
            std::map<std::string, Sayings> files; // as they were written last
            const auto seats = [&] { return std::to_string(dice.number(1, 3)); };
            for (int step = dice.number(3, 15); step > 0; --step) {
                const std::string name = dice.maybe(70) ? "first" : "second";
                auto& file = files.try_emplace(name, Sayings{{"title", "Workshop"}}).first->second;
                if (dice.maybe(40)) {
                    const auto delegation = std::string{dice.one_of(delegations)};
                    (void)office::load_fixtures(*office, {}, [&] {
                        std::ofstream{folder / "austria.yaml"}
                            << "default-source: register\ndelegations: [{code: AUT, kind: state, name: "
                               "Austria}]\n";
                        return office::LoadFixtures{{folder / "austria.yaml"}, std::cin};
                    }());
                    const auto number = dice.number(1, 3);
                    (void)office::invite(*office, {}, workshop, {DelegationCode{delegation}},
                                         {.seats = number});
                    model.held[delegation] = std::to_string(number);
                    continue;
                }
                if (dice.maybe(30))
                    file["title"] = "Title " + seats();
                for (const auto delegation : delegations)
                    if (dice.maybe(40)) {
                        if (dice.maybe(40))
                            file.erase(std::string{delegation});
                        else
                            file[std::string{delegation}] = seats();
                    }
                const auto path = folder / (name + ".yaml");
                std::ofstream{path} << yaml_of(file);
                const auto loaded = office::load_fixtures(*office, {}, {{path}, std::cin});
                const bool is_expected = model.load(name, file);
                RC_ASSERT((loaded.state == office::Loaded::State::loaded) == is_expected);
                RC_ASSERT(held_by(office) == model.held);
                if (is_expected) {
                    const auto actions = office.actions();
                    RC_ASSERT(office::load_fixtures(*office, {}, {{path}, std::cin}).state ==
                              office::Loaded::State::loaded);
                    RC_ASSERT(office.actions() == actions); // the same file again changes nothing
                }
            }
        }));
    }

    TEST_CASE("what a load did and an undo took back, the same file brings again") {
        const testing::TemporaryFolder folder;
        SmallOffice office;
        const auto path = folder / "more.yaml";
        std::ofstream{path}
            << "default-source: register\ndelegations: [{code: AUT, kind: state, name: Austria}]\n";
        REQUIRE(office::load_fixtures(*office, {}, {{path}, std::cin}).state ==
                office::Loaded::State::loaded);
        const auto count = office.data().delegations.size();
        (void)office::undo_action(*office, {}, office.actions());
        CHECK(office.data().delegations.size() == count - 1);
        REQUIRE(office::load_fixtures(*office, {}, {{path}, std::cin}).state ==
                office::Loaded::State::loaded);
        CHECK(office.data().delegations.size() == count);
    }
}
