/// \file
/// What a note tells, gathered from the registry's data before it is put into words.
#pragma once

#include "report/note.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace plenary::report {

/// How the note speaks of a meeting, by its dates, its status and the day of the note.
enum class Mode {
    held,     ///< it took place
    going_on, ///< it takes place on that day
    ahead,    ///< it is to come
    meant,    ///< it was to take place: cancelled, postponed, or still tentative when its days were over
};
Mode mode_of(const domain::Meeting& meeting, domain::Tense tense);

/// A delegation as an organizer.
struct Party {
    std::string name;
    std::string in_prose; ///< with an article where it takes one

    friend bool operator==(const Party&, const Party&) = default;
};

/// Who organized a meeting, by the sources that tell the same.
struct Account {
    domain::Sources sources;
    std::vector<Party> co_organizers; ///< as all of these
    std::vector<Party> supporters;
    std::vector<Party> hosts;
    std::vector<Party> funders;

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
    Mode mode = Mode::ahead;
};

struct Speaker {
    std::string name;
    std::string position;   ///< may be empty
    std::string delegation; ///< empty for one who speaks in a session and is not registered
};

struct Facts {
    const domain::Meeting* meeting = nullptr;
    const domain::Series* series = nullptr;
    std::string place;
    domain::Tense tense = domain::Tense::unknown;
    Mode mode = Mode::ahead;
    std::string purpose; ///< of the series, on one line
    std::vector<std::string> themes;
    std::vector<Account> accounts; ///< the leading one first
    /// That of the source asked for, else of the leading account, else the first; null unless it was held.
    const domain::ReportedCount* reported = nullptr;
    std::vector<std::string> groups; ///< that it names
    std::int64_t received = 0;       ///< people with a check-in; 0 unless it was held
    std::vector<Speaker> speakers;
    std::optional<Neighbour> before;
    std::optional<Neighbour> next;
    std::vector<const domain::Source*> sources; ///< of what the note tells, in the order of the data
    std::int64_t registrations = 0;
    std::int64_t illustrative = 0;      ///< of the registrations
    std::int64_t received_for_show = 0; ///< of `received`: real registrations with invented check-ins
};

/// The members of the result point into `input`.
Facts gather_facts(const NoteInput& input);

} // namespace plenary::report
