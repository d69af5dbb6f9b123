/// \file
/// Rules of who asks for the floor.
#include "domain/rules/rules_detail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace plenary::domain::detail {

namespace {

bool has_item(const Meeting& meeting, const SessionCode& code) {
    const auto is_it = [&](const auto& one) { return one.code == code; };
    return std::any_of(meeting.sessions.begin(), meeting.sessions.end(), is_it) ||
           (meeting.agenda && std::any_of(meeting.agenda->items.begin(), meeting.agenda->items.end(), is_it));
}

void check_counted(Checker& checker, const std::optional<int>& number, const Key& key, const char* field) {
    if (number && *number < 1)
        checker.error(Rule::number_range, key, field, fmt::format("{}{}' is counted from 1", "'", field),
                      "leave it out, or write 1 or more");
}

void check_speech(Checker& checker, const Speech& speech,
                  const std::unordered_set<std::string>& registrations) {
    const auto key = key_of(speech);
    const auto* meeting = checker.refer(checker.meetings, speech.meeting, key, "meeting");
    checker.refer(checker.delegations, speech.delegation, key, "delegation");
    if (speech.speaker && !registrations.contains(speech.meeting.text() + "/" + speech.speaker->text()))
        checker.error({Rule::thing_unknown, RegistrationTag::noun}, key, "speaker",
                      fmt::format("there is no registration {} at {}", in_quotes(speech.speaker->text()),
                                  in_quotes(speech.meeting.text())),
                      "register the person first, or leave the speaker out");
    if (speech.item && meeting != nullptr && !has_item(*meeting, *speech.item))
        checker.error({Rule::thing_unknown, SessionTag::noun}, key, "item",
                      fmt::format("the meeting {} has no item and no session {}",
                                  in_quotes(speech.meeting.text()), in_quotes(speech.item->text())),
                      "write the code of one, or leave it out");
    if (!speech.language.empty())
        check_language(checker, speech.language, key, "language");
    check_counted(checker, speech.minutes, key, "minutes");
    check_counted(checker, speech.place, key, "place");
    checker.refer_to_sources(speech.sources, key, "");
}

} // namespace

void check_floor(Checker& checker) {
    if (checker.data.speeches.empty())
        return;
    std::unordered_set<std::string> registrations;
    for (const auto& registration : checker.data.registrations)
        registrations.insert(key_of(registration).name);
    for (const auto& speech : checker.data.speeches)
        check_speech(checker, speech, registrations);
}

} // namespace plenary::domain::detail
