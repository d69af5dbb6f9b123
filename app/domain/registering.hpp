/// \file
/// What a registration is made of when somebody is entered: codes that are given once, and the forms of a
/// name.
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

/// What is typed of a name; each may be empty.
struct NameParts {
    std::string family;
    std::string given;
    std::string latin; ///< the whole name in Latin letters
    std::string own;   ///< the whole name in the person's own script
    std::string badge;
    std::string sort;
};

/// The forms of a name from what was typed. A name that is not in Latin letters and whose Latin form is not
/// given is romanised (names::fold). Empty when nothing was typed that a name can be made of.
PersonName name_of_parts(const NameParts& parts);

/// Whether a form in Latin letters was typed, and none has to be made.
bool states_latin(const NameParts& parts);

} // namespace plenary::domain
