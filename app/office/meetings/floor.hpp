/// \file
/// The speakers' list: who asks for the floor, who is moved, who spoke.
#pragma once

#include "office/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

struct AskForFloor {
    domain::MeetingCode meeting;
    std::optional<domain::RegistrationCode> speaker = {}; ///< who will speak
    domain::DelegationCode delegation = {};               ///< of the speaker, where one is named
    std::optional<domain::SessionCode> item = {};
    std::string on_behalf_of = {};
    std::optional<domain::SpeakerClass> speaker_class = {};
    std::string language = {};
    std::optional<int> minutes = {};
    std::optional<domain::LocalTime> at = {}; ///< by the clocks at the venue; else now
};

struct SpeechNoted {
    Ended ended = Ended::changed; ///< unchanged: it was so already
    domain::Speech speech;
    int nth = 0; ///< of those still to speak on its item, from 1; 0: it is none of them
};

/// Inscribes a delegation. Who waits for the same already keeps the first place. Throws Refused: unknown_code,
/// time_to_come, broken_rule.
SpeechNoted ask_for_floor(Office& office, const Request& request, const AskForFloor& wanted);

/// Which request is meant: by its code, by the number in it, or by its delegation or speaker where only one waits.
struct TheSpeech {
    domain::MeetingCode meeting;
    std::string typed;
    domain::DelegationCode delegation; ///< what was typed, as the code of a delegation
};

/// Moves it to be the n-th, from 1, of those still to speak; nothing: back to where class and inscription put it. Throws
/// Refused: unknown_code, code_unclear.
SpeechNoted move_speech(Office& office, const Request& request, const TheSpeech& which,
                        std::optional<int> nth);

/// Notes that it was held, that nobody was there, or that it was withdrawn. Throws Refused as move_speech() does, and
/// time_to_come.
SpeechNoted note_speech(Office& office, const Request& request, const TheSpeech& which,
                        domain::SpeechStatus status, std::optional<domain::LocalTime> at);

/// Who asked for the floor, as whoever keeps the speakers' list sees it.
struct Floor {
    struct Line {
        domain::Speech speech;
        domain::LocalText name;   ///< of the delegation, short
        std::string speaker = {}; ///< as on the badge; empty where none is named
        domain::SpeakerClass heard_as = domain::SpeakerClass::member;
    };
    struct Item {
        std::optional<domain::SessionCode> code; ///< nothing: in general
        std::string title = {};
        std::vector<Line> lines =
            {}; ///< in the order in which they are heard; who withdrew is not among them
    };
    std::vector<Item>
        items; ///< in general first, then the sessions and the items of the agenda, also where nobody asked
    domain::LocalTime at; ///< at the venue
};

/// Throws Refused: unknown_code, venue_unknown.
Floor floor_of(Office& office, const domain::MeetingCode& meeting);

} // namespace plenary::office
