/// \file
/// Random programs of commands against a simple model: after each command the registry is what the model
/// says. `./dev fault` tries ten thousand of them.
#include "cli/run.hpp"
#include "domain/people/check_ins.hpp"
#include "registry/registry.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <sstream>

using namespace plenary;

namespace {

constexpr int capacity = 3;

/// What stands of one registration.
struct Place {
    std::string delegation;
    bool counted = true; ///< an interpreter needs no seat
    std::string status;
    int turn = 0;     ///< on the waiting list
    int received = 0; ///< check-ins that stand
    std::string detail = {};

    friend bool operator==(const Place&, const Place&) = default;
};

/// What the commands mean, as one would tell it: seats for the meeting and for each delegation, a queue.
class Model {
public:
    std::map<std::string, Place> places; ///< by code
    std::map<std::string, int> seats;    ///< of a delegation that has a limit

    bool enter(const std::string& delegation, bool counted) {
        seat(places[next_code(delegation)] = {delegation, counted, "", 0, 0, ""});
        return true;
    }

    bool withdraw(const std::string& code) {
        auto& place = places.at(code);
        if (place.received > 0)
            return false;
        place.status = "withdrawn";
        place.turn = 0;
        promote();
        return true;
    }

    bool reinstate(const std::string& code) {
        auto& place = places.at(code);
        if (place.status == "withdrawn")
            seat(place);
        return true;
    }

    bool replace(const std::string& code) {
        auto& leaving = places.at(code);
        if (leaving.received > 0 || leaving.status == "withdrawn")
            return false;
        auto coming = leaving;
        coming.detail.clear(); // it was about the other person
        leaving.status = "withdrawn";
        leaving.turn = 0;
        if (coming.status == "confirmed" && !has_seat(coming))
            wait(coming);
        places[next_code(coming.delegation)] = coming;
        promote();
        return true;
    }

    bool check_in(const std::string& code) {
        auto& place = places.at(code);
        if (place.status != "confirmed")
            return false;
        place.received = 1;
        return true;
    }

    bool undo_check_in(const std::string& code) { return std::exchange(places.at(code).received, 0) > 0; }

    bool edit(const std::string& code, const std::string& detail) {
        places.at(code).detail = detail;
        return true;
    }

    bool invite(const std::string& delegation, int most) {
        seats[delegation] = most;
        promote();
        return true;
    }

private:
    std::string next_code(const std::string& delegation) {
        const auto digits = std::to_string(1000 + ++given_[delegation]);
        return delegation + "-" + digits.substr(1);
    }

    [[nodiscard]] bool has_seat(const Place& place) const {
        if (!place.counted)
            return true;
        int taken = 0;
        int taken_by_delegation = 0;
        for (const auto& [code, other] : places) {
            const bool sits = other.status == "confirmed" && other.counted;
            taken += sits ? 1 : 0;
            taken_by_delegation += sits && other.delegation == place.delegation ? 1 : 0;
        }
        const auto limit = seats.find(place.delegation);
        return taken < capacity && (limit == seats.end() || taken_by_delegation < limit->second);
    }

    void wait(Place& place) {
        place.status = "waitlisted";
        int last = 0;
        for (const auto& [code, other] : places)
            last = std::max(last, other.turn);
        place.turn = last + 1;
    }

    /// Whoever comes is the last of those who wait.
    void seat(Place& place) {
        wait(place);
        promote();
    }

    /// Who waits is asked in order, again and again, until nobody can have a seat.
    void promote() {
        for (;;) {
            Place* next = nullptr;
            for (auto& [code, place] : places)
                if (place.status == "waitlisted" && has_seat(place) && (!next || place.turn < next->turn))
                    next = &place;
            if (!next)
                return;
            next->status = "confirmed";
            next->turn = 0;
        }
    }

    std::map<std::string, int> given_;
};

/// A registry, and what a person types.
class Secretariat {
public:
    Secretariat() {
        testing::write_file(folder_ / "meeting.yaml", R"(default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: s, title: Series}
meetings:
  - {code: m, series: s, title: Meeting, dates: 2011-07-21, status: confirmed, venue: hall, capacity: )" +
                                                          std::to_string(capacity) +
                                                          ", not-counted: [interpreter]}\n");
        REQUIRE(run({"load", (folder_ / "meeting.yaml").string()}) == 0);
        std::filesystem::copy_file(folder_ / "r.db", folder_ / "base.db");
    }

    void reset() const {
        std::filesystem::copy_file(folder_ / "base.db", folder_ / "r.db",
                                   std::filesystem::copy_options::overwrite_existing);
    }

    /// The exit code.
    [[nodiscard]] int run(const std::vector<std::string>& args) const {
        cli::Environment environment;
        environment.variable = [this](std::string_view name) -> std::optional<std::string> {
            return name == "PLENARY_DB" ? std::optional{(folder_ / "r.db").string()} : std::nullopt;
        };
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        // 21 July 2011, 10:00 in Almaty
        return cli::run(args, environment, in, out, err, [] { return domain::Instant{1'311'220'800}; });
    }

    [[nodiscard]] std::map<std::string, Place> places() const {
        const auto data = registry::Registry::to_read(folder_ / "r.db").read({});
        std::map<std::string, Place> places;
        for (const auto& registration : data.registrations)
            places[registration.code.text()] = {registration.delegation.text(),
                                                registration.role != domain::Role::interpreter,
                                                std::string{domain::word(registration.status)},
                                                registration.turn.value_or(0),
                                                0,
                                                registration.details.text("hotel")};
        for (const auto* event : domain::arrivals(data.check_ins))
            ++places.at(event->registration.text()).received;
        return places;
    }

    [[nodiscard]] bool is_sound() const {
        const auto health = registry::Registry::to_read(folder_ / "r.db").health();
        return health.problems.empty() && health.log_problems.empty();
    }

private:
    testing::TemporaryFolder folder_;
};

enum class Verb { enter, withdraw, reinstate, replace, check_in, undo_check_in, invite, edit };
constexpr std::array<std::string_view, 8> verbs{"register", "withdraw", "reinstate", "replace",
                                                "check in", "undo",     "invite",    "edit"};

/// A command as it was drawn: what the numbers mean depends on what is there.
struct Step {
    Verb verb = Verb::enter;
    unsigned which = 0;
    int number = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
    return out << verbs[static_cast<std::size_t>(step.verb)] << ' ' << step.which << ' ' << step.number;
}

rc::Gen<std::vector<Step>> random_program() {
    const auto verb = rc::gen::weightedElement<Verb>({{6, Verb::enter},
                                                      {3, Verb::withdraw},
                                                      {2, Verb::reinstate},
                                                      {2, Verb::replace},
                                                      {3, Verb::check_in},
                                                      {2, Verb::undo_check_in},
                                                      {1, Verb::edit},
                                                      {1, Verb::invite}});
    const auto step = rc::gen::build<Step>(rc::gen::set(&Step::verb, verb),
                                           rc::gen::set(&Step::which, rc::gen::inRange(0U, 60U)),
                                           rc::gen::set(&Step::number, rc::gen::inRange(1, 4)));
    // Short programs find what long ones do, and more of them are tried in the same time.
    constexpr int longest = 15;
    return rc::gen::resize(longest, rc::gen::container<std::vector<Step>>(step));
}

/// Takes the same step with the program and in the model; whether both did it or both refused.
class Player {
public:
    Player(const Secretariat& secretariat, Model& model) : secretariat_(secretariat), model_(model) {}

    bool play(const Step& step) {
        const std::string delegation = step.which % 2 == 0 ? "KAZ" : "NOR";
        if (step.verb == Verb::enter)
            return agree(with_name({"participant", "register", "--delegation", delegation, "--role",
                                    step.number == 3 ? "interpreter" : "delegate"}),
                         model_.enter(delegation, step.number != 3));
        if (step.verb == Verb::invite)
            return agree({"delegation", "invite", delegation, "--seats", std::to_string(step.number)},
                         model_.invite(delegation, step.number));
        if (model_.places.empty())
            return true;
        const auto code =
            std::next(model_.places.begin(), static_cast<std::ptrdiff_t>(step.which % model_.places.size()))
                ->first;
        switch (step.verb) {
        case Verb::withdraw:
            return agree({"participant", "withdraw", code}, model_.withdraw(code));
        case Verb::reinstate:
            return agree({"participant", "reinstate", code}, model_.reinstate(code));
        case Verb::replace:
            return agree(with_name({"participant", "replace", code}), model_.replace(code));
        case Verb::edit: {
            const std::string hotel = step.number == 3 ? "" : "Hotel " + std::to_string(step.number);
            return agree({"participant", "edit", code, "--detail", "hotel=" + hotel},
                         model_.edit(code, hotel));
        }
        case Verb::check_in:
            return agree({"checkin", "add", code}, model_.check_in(code));
        default:
            return agree({"checkin", "undo", code}, model_.undo_check_in(code));
        }
    }

private:
    /// Everybody is somebody new.
    std::vector<std::string> with_name(std::vector<std::string> args) {
        args.insert(args.end(), {"--latin", "Person " + std::to_string(++people_), "--new"});
        return args;
    }

    bool agree(std::vector<std::string> args, bool done) {
        args.insert(args.end(), {"-m", "m"});
        return secretariat_.run(args) == (done ? 0 : 4);
    }

    const Secretariat& secretariat_;
    Model& model_;
    int people_ = 0;
};

} // namespace

TEST_SUITE("programs") {
    TEST_CASE("programs: after each command of a random program the registry is what a simple model says") {
        const Secretariat secretariat;
        CHECK(rc::check("registry and model agree", [&] {
            const auto program = *random_program();
            secretariat.reset();
            Model model;
            Player player{secretariat, model};
            for (const auto& step : program) {
                RC_ASSERT(player.play(step));
                RC_ASSERT(secretariat.places() == model.places);
            }
            RC_ASSERT(secretariat.is_sound());
        }));
    }

    TEST_CASE("programs: control, a model without a queue is found wrong") {
        const Secretariat secretariat;
        Model model;
        Player player{secretariat, model};
        for (int i = 0; i < capacity + 1; ++i)
            REQUIRE(player.play({Verb::enter, 0, 1}));
        REQUIRE(secretariat.places() == model.places);
        model.places.rbegin()->second.turn = 2;
        CHECK_FALSE(secretariat.places() == model.places);
    }
}
