/// \file
/// The speakers' list of a meeting, for the room and for whoever is in the chair.
#pragma once

#include "report/documents/paper_roster.hpp"

#include <optional>

namespace plenary::report {

struct SpeakersChoice {
    std::optional<domain::SessionCode> item = {}; ///< only on this item; nothing: item by item
    bool for_chair = false;                       ///< in large print, only those who are still to speak
};

/// Who speaks on what, in their order.
Paper speakers_paper(const PaperRequest& request, const SpeakersChoice& choice);

/// The same as a list for those at the desk, with codes and times.
util::Sheet speakers_list(const PaperRequest& request, const SpeakersChoice& choice);

} // namespace plenary::report
