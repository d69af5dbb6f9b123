/// \file
/// Things by the codes that a request names.
#pragma once

#include "domain/model.hpp"
#include "registry/registry.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::office {

/// Throws Refused (unknown_code) with the code among `known` that was probably meant, or where to look.
[[noreturn]] void refuse_unknown(std::string_view noun, const std::string& code,
                                 const std::vector<std::string>& known);

/// The thing with this code; throws Refused (unknown_code) where there is none.
template<class Thing, class Code>
const Thing& find_or_refuse(const std::vector<Thing>& things, const Code& code) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.code == code; });
    if (found != things.end())
        return *found;
    std::vector<std::string> known;
    for (const auto& thing : things)
        known.push_back(thing.code.text());
    refuse_unknown(Code::noun, code.text(), known);
}

/// The delegation that goes by this code, or by this name in the registry or in the table of States and organizations.
/// Throws Refused (unknown_code) where there is none, with those whom the name may mean.
const domain::Delegation& delegation_or_refuse(const std::vector<domain::Delegation>& delegations,
                                               const std::string& text);

/// The item of the agenda or the session of the meeting, where one is named. Throws Refused (unknown_code) where it has none
/// of that code.
std::optional<domain::SessionCode> item_or_refuse(const domain::Meeting& meeting,
                                                  std::optional<domain::SessionCode> item);

/// Throws Refused (unknown_code), with a code like it, where the registry knows no participant by this code.
void require_participant(const registry::Reading& registry, const domain::ParticipantCode& code);

/// All that is about one meeting.
registry::Scope scope_of_meeting(const domain::MeetingCode& meeting);

/// The clocks at the venue at this instant. Throws Refused (venue_unknown) where the meeting has no venue.
domain::LocalTime time_at_venue(domain::Instant instant, const domain::Meeting& meeting,
                                const domain::Dataset& data);

/// When something happens at the meeting: `said`, else now, by the clocks at the venue. Throws Refused
/// (time_to_come): what has not happened is not entered.
domain::LocalTime time_of_event(domain::Instant now, const std::optional<domain::LocalTime>& said,
                                const domain::Meeting& meeting, const domain::Dataset& data);

/// Throws Refused (is_over) for a meeting that was held or cancelled.
void refuse_what_is_over(const domain::Meeting& meeting);

/// Throws Refused (is_over) for a meeting to which nobody comes any more.
void refuse_cancelled(const domain::Meeting& meeting);

} // namespace plenary::office
