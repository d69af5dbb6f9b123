#include "domain/change/new_codes.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace plenary::domain {

namespace {

constexpr std::size_t longest_code = 48;

std::string code_stem(const PersonName& name) {
    std::string stem;
    for (const auto& word : util::split_words(names::fold(name.latin))) {
        std::string plain;
        std::copy_if(word.begin(), word.end(), std::back_inserter(plain),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        if (!plain.empty() && stem.size() + plain.size() < longest_code)
            stem += (stem.empty() ? "" : "-") + plain;
    }
    return stem.empty() ? "participant" : stem;
}

} // namespace

CodeGiver::CodeGiver(const std::vector<Registration>& roster, const std::vector<RegistrationCode>& retired) {
    for (const auto& registration : roster)
        note(registration.code);
    for (const auto& code : retired)
        note(code);
}

void CodeGiver::note(const RegistrationCode& code) {
    const auto& text = code.text();
    const auto hyphen = text.rfind('-');
    if (hyphen == std::string::npos)
        return;
    int number = 0;
    std::from_chars(text.data() + hyphen + 1, text.data() + text.size(), number);
    auto& highest = highest_[text.substr(0, hyphen)];
    highest = std::max(highest, number);
}

RegistrationCode CodeGiver::next(const DelegationCode& delegation) {
    auto digits = std::to_string(++highest_[delegation.text()]);
    if (digits.size() < 3)
        digits.insert(0, 3 - digits.size(), '0');
    return RegistrationCode{delegation.text() + "-" + digits};
}

ParticipantCode new_participant_code(const PersonName& name,
                                     const std::function<bool(const ParticipantCode&)>& is_taken) {
    return ParticipantCodeGiver{is_taken}.next(name);
}

ParticipantCode ParticipantCodeGiver::next(const PersonName& name) {
    const auto stem = code_stem(name);
    if (ParticipantCode code{stem}; !tried_.contains(stem) && !is_taken_(code))
        return code;
    int& tried = tried_.add(stem, 1).first;
    for (;;)
        if (ParticipantCode code{stem + "-" + std::to_string(++tried)}; !is_taken_(code))
            return code;
}

} // namespace plenary::domain
