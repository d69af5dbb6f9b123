/// \file
/// Forgetting people: who they were goes from the register and its log, the counts stay.
#pragma once

#include "office/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// Either these, or everybody all of whose registrations are at meetings that were over before a day.
struct ForgetPeople {
    std::vector<domain::ParticipantCode> people = {};
    std::optional<domain::Date> meetings_before = {};
};

/// A file that may still hold who was forgotten.
struct Copy {
    enum class Kind {
        backup,
        desk_backups,   ///< a folder of them, that a desk made
        before_restore, ///< the registry as it was
        set_aside,      ///< a journal that lay beside a place where a copy came
        left_over,      ///< what a run was making when it was killed
    };

    Kind kind = Kind::backup;
    std::string file = {};
    std::optional<domain::Instant> backed_up_at = {}; ///< of a backup
    bool is_reached = true;                           ///< it is there
    std::size_t count = 1;                            ///< how many there are in a folder
};

struct PeopleForgotten {
    Ended ended = Ended::changed; ///< unchanged: there is nobody to forget
    std::vector<registry::Forgotten> people = {};
    /// Why what was deleted could not be overwritten in the file; nothing where it was.
    std::optional<std::string> not_wiped = {};
    std::vector<Copy> copies = {}; ///< known ones; other copies, exports and fixtures may hold them too
};

/// Cannot be undone; a dry run tells whom it is about. Throws Refused: people_unsaid, unknown_code.
PeopleForgotten forget_people(Office& office, const Request& request, const ForgetPeople& wanted);

struct DetailsForgotten {
    Ended ended = Ended::changed; ///< unchanged: there is nothing whose day has come
    std::vector<registry::ExpiredDetails> meetings = {};
    std::optional<std::string> not_wiped = {}; ///< as of PeopleForgotten
    std::vector<Copy> copies = {};             ///< likewise
};

/// Forgets details, journeys and notes for the desk of the meetings whose day for that has come
/// (Meeting::details_until). Cannot be undone; a dry run tells of whom something would go.
DetailsForgotten forget_expired(Office& office, const Request& request);

} // namespace plenary::office
