/// \file
/// Codes for who is entered, each given once.
#pragma once

#include "domain/model.hpp"
#include "util/text_map.hpp"

#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace plenary::domain {

/// Gives codes of a meeting, such as KAZ-007: one more than the highest that the delegation ever had there.
class CodeGiver {
public:
    /// `roster`: the registrations of the meeting; `retired`: codes of registrations that are there no more.
    CodeGiver(const std::vector<Registration>& roster, const std::vector<RegistrationCode>& retired);

    RegistrationCode next(const DelegationCode& delegation);

private:
    void note(const RegistrationCode& code);

    std::unordered_map<std::string, int> highest_; ///< by what stands before the number
};

/// A code for a new participant, made of the name in Latin letters: `aigerim-sadykova`, or with a number
/// behind it where that is taken.
ParticipantCode new_participant_code(const PersonName& name,
                                     const std::function<bool(const ParticipantCode&)>& is_taken);

/// The same for many people, one after another: looks no number up twice.
class ParticipantCodeGiver {
public:
    explicit ParticipantCodeGiver(std::function<bool(const ParticipantCode&)> is_taken)
        : is_taken_(std::move(is_taken)) {}

    /// Must be taken before the next call, which would give it again.
    ParticipantCode next(const PersonName& name);

private:
    std::function<bool(const ParticipantCode&)> is_taken_;
    util::TextMap<int> tried_; ///< the highest number behind each code that was taken without one
};

} // namespace plenary::domain
