/// \file
/// What a desk is told of each code: whom it lets in, and why not. A token is never among it.
#pragma once

#include "cli/error.hpp"
#include "cli/remedies.hpp"
#include "domain/change/typed_code.hpp"
#include "office/people/receiving.hpp"
#include "office/refused.hpp"
#include "util/terminal.hpp"

#include <optional>
#include <string>

namespace plenary::cli {

/// What is said of one code.
struct Said {
    enum class Tone { good, known, bad };
    Tone tone = Tone::good;
    std::string text;
    std::string code = {};                         ///< of the registration
    std::optional<domain::CheckInKind> event = {}; ///< what happened, where something did
};

Said said_of(const office::Received& received);
Said said_of(const office::CheckInUndone& undone);
Said said_of(const std::string& typed, const office::Refused& refused);

/// `Daniyar Akhmetov, Kazakhstan, head`
std::string in_words(const office::AtDesk& who);

/// What was typed; `badge` for what may be a token or a part of one, `the code that was typed` for what else is not to
/// be shown.
std::string shown(const std::string& typed);

/// Safe for a terminal, and coloured by its tone.
std::string coloured(const Said& said, util::Colour colour);

/// The queue at the door does not wait for one wrong badge.
template<class Do>
Said say(const std::string& typed, Do act_on) {
    try {
        return act_on(typed);
    } catch (const office::Refused& refused) {
        return said_of(typed, refused);
    }
}

} // namespace plenary::cli
