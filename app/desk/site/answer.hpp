/// \file
/// What a desk is told of one badge, code or button, in no language yet. A token is never among it.
#pragma once

#include "desk/pages/words.hpp"
#include "office/people/receiving.hpp"
#include "office/refused.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace plenary::desk {

enum class Tone { good, known, bad };

struct Answer {
    std::int64_t number = 0; ///< at this desk, from 1
    Outcome outcome = Outcome::received;
    std::string nonce = {};                 ///< of the request
    std::string code = {};                  ///< of the registration, or what was typed where none is known
    office::AtDesk who = {};                ///< empty name: nobody is known
    std::string note = {};                  ///< of protocol
    std::string time = {};                  ///< when it happened, `09:12`; may be empty
    std::string since = {};                 ///< of who is so already
    std::string at_desk = {};               ///< likewise; may be empty
    Said why = {};                          ///< what a rule says
    std::vector<std::string> moved_up = {}; ///< who got a seat by it, name and code
    bool can_be_undone = false;
    bool was_offline = false; ///< a page had decided it already, by its list
    bool has_photo = false;
    /// of the log, that are taken back with it; empty: its check-in is
    std::vector<std::int64_t> actions = {};
};

Tone tone_of(Outcome outcome);
/// Of a registration that is not confirmed.
Outcome outcome_for(domain::RegistrationStatus status);

Answer answer_of(const office::Received& received);
Answer answer_of(const office::CheckInUndone& undone);
Answer answer_of(const std::string& typed, const office::Refused& refused, const Words& words);

/// The time alone where it is of today.
std::string time_for_desk(const domain::LocalTime& time, const domain::Date& today);

/// The answers of each desk, the newest first: as many as can be taken back.
class Answers {
public:
    static constexpr std::size_t most = 20;

    /// Only the last event of a registration can be undone.
    void note(const std::string& desk, Answer answer);
    [[nodiscard]] const std::deque<Answer>& of(const std::string& desk) const;
    /// The answer of this number, if it is among them and can still be taken back.
    [[nodiscard]] const Answer* to_undo(const std::string& desk, const std::string& number) const;

private:
    std::map<std::string, std::deque<Answer>> desks_;
};

} // namespace plenary::desk
