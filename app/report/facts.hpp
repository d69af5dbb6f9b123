/// \file
/// What a note tells, gathered from the registry's data before it is put into words.
#pragma once

#include "report/note.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace plenary::report {

/// Who organized a meeting, by the sources that tell the same.
struct Account {
    domain::Sources sources;
    std::vector<std::string> co_organizers; ///< names, as all of these
    std::vector<std::string> supporters;
    std::vector<std::string> hosts;
    std::vector<std::string> funders;

    [[nodiscard]] bool empty() const {
        return co_organizers.empty() && supporters.empty() && hosts.empty() && funders.empty();
    }
    [[nodiscard]] bool tells_as(const Account& other) const {
        return co_organizers == other.co_organizers && supporters == other.supporters &&
               hosts == other.hosts && funders == other.funders;
    }
};

/// A meeting as another one's note mentions it.
struct Neighbour {
    const domain::Meeting* meeting = nullptr;
    std::string place; ///< "Bratislava, Slovakia"; empty when not known
    std::vector<std::string> themes;
    domain::Tense tense = domain::Tense::unknown;
};

struct Speaker {
    std::string name;
    std::string position;
    std::string delegation;
};

struct Facts {
    const domain::Meeting* meeting = nullptr;
    const domain::Series* series = nullptr;
    std::string place;
    domain::Tense tense = domain::Tense::unknown;
    std::vector<std::string> themes;
    std::vector<Account> accounts; ///< the leading one first
    const domain::ReportedCount* reported =
        nullptr;                     ///< that of the leading account, else the first; null before the end
    std::vector<std::string> groups; ///< that it names
    std::int64_t received = 0;       ///< check-ins of the register
    std::vector<Speaker> speakers;
    std::optional<Neighbour> before;
    std::optional<Neighbour> next;
    std::vector<const domain::Source*> sources; ///< cited, in the order of the data
    std::int64_t registrations = 0;
    std::int64_t illustrative = 0; ///< of the registrations
};

/// The members of the result point into `input`.
Facts gather_facts(const NoteInput& input);

} // namespace plenary::report
