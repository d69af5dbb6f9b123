#include "office/lookup.hpp"

#include "domain/change/moving.hpp"
#include "domain/change/typed_code.hpp"
#include "domain/import/known_delegations.hpp"
#include "names/fold.hpp"
#include "office/refused.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenary::office {

using domain::Act;
using domain::Remedy;
using domain::Step;

namespace {

/// Kinds of things that can be listed for themselves; the parts of a meeting, a venue or a delegation cannot.
bool is_listed(std::string_view noun) {
    static constexpr std::array<std::string_view, 7> nouns{"meeting",  "series",      "venue",  "delegation",
                                                           "calendar", "participant", "outcome"};
    return std::find(nouns.begin(), nouns.end(), noun) != nouns.end();
}

[[noreturn]] void refuse_what_is_no_person() {
    throw Refused(Reason::unknown_code, "", "there is no participant with the code that was typed",
                  {"look for the person with ", Step{Act::find_participant}});
}

} // namespace

void refuse_unknown(std::string_view noun, const std::string& code, const std::vector<std::string>& known) {
    // The token of a badge is a key to the door and is not shown.
    if (noun == domain::RegistrationCode::noun && !domain::may_be_shown(code))
        throw Refused(Reason::unknown_code, "", "there is no registration with the code that was typed",
                      "write its code, such as KAZ-007");
    if (noun == domain::ParticipantCode::noun && !domain::may_be_shown_as_person(code))
        refuse_what_is_no_person();
    if (domain::may_be_token(code) && !domain::may_be_shown_as_person(code) &&
        code.find('/') == std::string::npos)
        throw Refused(Reason::unknown_code, "",
                      fmt::format("there is no {} with the code that was typed", noun),
                      "a badge is scanned at the desk; here a code is written");
    Remedy remedy = util::did_you_mean(code, known);
    if (remedy.empty() && known.empty())
        remedy = "the registry holds none yet";
    else if (remedy.empty() && is_listed(noun))
        remedy = {"see ", Step{Act::list_things, {std::string{noun}}}};
    else if (remedy.empty())
        remedy = "there is " + util::list_in_words(known);
    throw Refused(Reason::unknown_code, code, fmt::format("there is no {} '{}'", noun, code), remedy);
}

namespace {

std::string code_and_name(const domain::KnownDelegation& known) {
    return std::string{known.code} + " (" + std::string{known.name.in()} + ")";
}

using Delegations = std::vector<const domain::Delegation*>;

/// Those with the code, else those with the name in any language.
Delegations called(const std::vector<domain::Delegation>& delegations, const std::string& text) {
    const auto folded = names::fold(text);
    const auto has_name = [&](const domain::LocalText& name) {
        const auto& names = name.by_language();
        return std::any_of(names.begin(), names.end(),
                           [&](const auto& each) { return names::fold(each.second) == folded; });
    };
    Delegations with_code;
    Delegations with_name;
    for (const auto& delegation : delegations) {
        if (delegation.code.text() == text)
            with_code.push_back(&delegation);
        if (!folded.empty() && (has_name(delegation.name) || has_name(delegation.formal_name)))
            with_name.push_back(&delegation);
    }
    return with_code.empty() ? with_name : with_code;
}

} // namespace

const domain::Delegation& delegation_or_refuse(const std::vector<domain::Delegation>& delegations,
                                               const std::string& text) {
    if (const auto found = called(delegations, text); found.size() == 1)
        return *found.front();
    const auto known = domain::find_known(text);
    std::vector<std::string> meant;
    for (const auto* each : known)
        meant.push_back(code_and_name(*each));
    if (known.size() > 1)
        throw Refused(Reason::unknown_code, text,
                      fmt::format("{} may be {}", util::in_quotes(text), util::join(meant, " or ")),
                      "write the code");
    std::vector<std::string> codes;
    for (const auto& delegation : delegations) {
        codes.push_back(delegation.code.text());
        if (known.size() == 1 && delegation.code.text() == known.front()->code)
            return delegation;
    }
    if (known.size() == 1)
        refuse_unknown(domain::DelegationCode::noun, std::string{known.front()->code}, codes);
    if (const auto* near = domain::closest_known(text);
        near != nullptr && std::find(codes.begin(), codes.end(), near->code) != codes.end())
        throw Refused(Reason::unknown_code, text, "there is no delegation " + util::in_quotes(text),
                      fmt::format("did you mean {}?", code_and_name(*near)));
    refuse_unknown(domain::DelegationCode::noun, text, codes);
}

std::optional<domain::SessionCode> item_or_refuse(const domain::Meeting& meeting,
                                                  std::optional<domain::SessionCode> item) {
    std::vector<std::string> known;
    if (meeting.agenda)
        for (const auto& one : meeting.agenda->items)
            known.push_back(one.code.text());
    for (const auto& session : meeting.sessions)
        if (std::find(known.begin(), known.end(), session.code.text()) == known.end())
            known.push_back(session.code.text());
    if (item && std::find(known.begin(), known.end(), item->text()) == known.end())
        refuse_unknown(domain::SessionCode::noun, item->text(), known);
    return item;
}

void require_participant(const registry::Reading& registry, const domain::ParticipantCode& code) {
    if (registry.has_participant(code))
        return;
    if (!domain::may_be_shown_as_person(code.text()))
        refuse_what_is_no_person();
    Remedy remedy = util::did_you_mean(code.text(), registry.participant_codes_near(code));
    if (remedy.empty())
        remedy = {"look for the person with ", Step{Act::find_participant}};
    throw Refused(Reason::unknown_code, code.text(), fmt::format("there is no participant '{}'", code.text()),
                  remedy);
}

registry::Scope scope_of_meeting(const domain::MeetingCode& meeting) {
    return {.meetings = std::vector{meeting}, .documents = false};
}

domain::LocalTime time_at_venue(domain::Instant instant, const domain::Meeting& meeting,
                                const domain::Dataset& data) {
    for (const auto& venue : data.venues)
        if (meeting.venue == venue.code && domain::is_zone(venue.zone))
            return domain::local_time_at(instant, venue.zone);
        else if (meeting.venue == venue.code)
            throw Refused(Reason::venue_unknown, meeting.code.text(),
                          fmt::format("the time zone '{}' of the venue '{}' is not known here", venue.zone,
                                      venue.code.text()),
                          "correct the zone of the venue, or update the time zones of this machine");
    throw Refused(Reason::venue_unknown, meeting.code.text(),
                  fmt::format("'{}' has no venue, so that its time is not known", meeting.code.text()),
                  "name the venue of the meeting");
}

domain::LocalTime time_of_event(domain::Instant now, const std::optional<domain::LocalTime>& said,
                                const domain::Meeting& meeting, const domain::Dataset& data) {
    const auto at_venue = time_at_venue(now, meeting, data);
    if (said && at_venue < *said)
        throw Refused(Reason::time_to_come, domain::format_local_time(*said),
                      fmt::format("{} is still to come: at the venue it is {}",
                                  domain::format_local_time(*said), domain::format_local_time(at_venue)),
                      "give a time that has passed");
    return said.value_or(at_venue);
}

void refuse_what_is_over(const domain::Meeting& meeting) {
    if (domain::is_to_come(meeting.status))
        return;
    throw Refused(Reason::is_over, meeting.code.text(),
                  fmt::format("'{}' is {}", meeting.code.text(), domain::word(meeting.status)),
                  "only a meeting that is to come gets other dates; edit what was entered wrongly");
}

void refuse_cancelled(const domain::Meeting& meeting) {
    if (meeting.status == domain::MeetingStatus::cancelled)
        throw Refused(Reason::is_over, meeting.code.text(),
                      fmt::format("'{}' is cancelled", meeting.code.text()),
                      "nobody comes to it; undo the cancelling if it was a mistake");
}

} // namespace plenary::office
