/// \file
/// Who is heard when: the order of those who asked for the floor.
#pragma once

#include "domain/model.hpp"

#include <optional>
#include <vector>

namespace plenary::domain {

/// As what it is heard: as is stated, else as a group where it is on behalf of others, else by the delegation's class at the
/// meeting.
SpeakerClass heard_as(const Speech& speech, const Meeting& meeting, const Dataset& data);

/// The requests on this item (nothing: in general) but for those withdrawn: by class, then by inscription, who was absent last
/// in their class; and where somebody was moved by hand, there.
std::vector<Speech> in_order_of_speaking(const Meeting& meeting, const Dataset& data,
                                         const std::optional<SessionCode>& item);

/// The Speech::place at which `moved` is the n-th, from 1, of those who are still to speak on its item.
int place_to_be_heard(const Speech& moved, int nth, const Meeting& meeting, const Dataset& data);

/// `dushanbe-s017`: one more than the highest of the meeting.
SpeechCode next_speech_code(const MeetingCode& meeting, const std::vector<Speech>& speeches);

} // namespace plenary::domain
