/// \file
/// A secretariat to be disturbed: a registry with one meeting, and the program that works on it.
#pragma once

#include "domain/model.hpp"
#include "process.hpp"
#include "registry/registry.hpp"
#include "support/temporary_folder.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace plenary::testing {

/// Who is in the registry from the start.
struct People {
    int badges = 0;   ///< confirmed for KAZ: KAZ-001, KAZ-002 ...
    int received = 0; ///< confirmed for NOR and checked in at 08:00: NOR-001 ...
    int twins = 0;    ///< people with two entries, `twin-1` and `twin-1-again`, and no registration
};

class Secretariat {
public:
    /// The meeting `m` of 21 July 2011 with this capacity beyond the people there.
    explicit Secretariat(int capacity, const People& people = {});

    [[nodiscard]] std::vector<std::string> command(std::vector<std::string> args) const;
    [[nodiscard]] Outcome plenary(std::vector<std::string> args, const How& how = {}) const;
    [[nodiscard]] Outcome enter(const std::string& name, const How& how = {}) const;
    /// A list of five people, as a ministry sends it; the same number is the same people.
    [[nodiscard]] std::filesystem::path list_of_five(int number) const;
    /// The same of so many.
    [[nodiscard]] std::filesystem::path list_of(int people, int number) const;

    [[nodiscard]] domain::Dataset read() const;
    [[nodiscard]] registry::LoggedAction newest_action() const;
    /// Whether every table is sound, and as the change log left it: nothing is half done.
    [[nodiscard]] bool is_sound() const { return is_sound(file()); }
    [[nodiscard]] static bool is_sound(const std::filesystem::path& file);

    [[nodiscard]] std::filesystem::path file() const { return folder_ / "r.db"; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return folder_ / name; }

    /// Back to the registry as it was in the beginning.
    void reset() const;

private:
    TemporaryFolder folder_;
};

/// Runs `work(number)` in as many threads.
void at_once(int desks, const std::function<void(int)>& work);

/// `KAZ-007`
std::string badge(int number, const std::string& delegation = "KAZ");

} // namespace plenary::testing
