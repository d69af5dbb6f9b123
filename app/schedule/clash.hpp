/// \file
/// What is wrong with a schedule. docs/scheduling.md lists the kinds of clashes.
#pragma once

#include "domain/model.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::schedule {

enum class Severity { error, warning, note };

} // namespace plenary::schedule

template<>
struct plenary::domain::Words<plenary::schedule::Severity> {
    static constexpr std::array<std::string_view, 3> all{"error", "warning", "note"};
};

namespace plenary::schedule {

struct Clash {
    Severity severity = Severity::error;
    std::string_view kind;                     ///< such as `venue-double`; of static storage
    std::vector<domain::MeetingCode> meetings; ///< one or two, at least one that was asked for
    std::vector<std::string> parties;    ///< codes of the venue, room, delegation, person, holiday concerned
    std::optional<domain::DaySpan> days; ///< on which it happens, where that says something
    std::string message;                 ///< what is wrong; safe to print only once made so
    std::string cure;                    ///< what would help
    std::optional<std::string> acknowledged; ///< why it may stand, where somebody said so

    /// `venue-double-7k2pxa`: the kind and six letters or digits made of it, the meetings, the parties and
    /// the days. The same clash has the same code in every registry; one on other days has another.
    [[nodiscard]] domain::ClashCode code() const;
};

/// Whether there is an error that nobody acknowledged.
bool has_open_error(const std::vector<Clash>& clashes);

} // namespace plenary::schedule
