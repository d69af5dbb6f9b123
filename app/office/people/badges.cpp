#include "office/people/badges.hpp"

#include "domain/change/typed_code.hpp"
#include "office/lookup.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace plenary::office {

using namespace domain;

namespace {

std::vector<Registration> without_valid_badge(const registry::Reading& registry, const Dataset& data,
                                              const MeetingCode& meeting) {
    std::unordered_set<std::string> have;
    for (const auto& badge : registry.badges(meeting))
        if (badge.revoked_at.empty())
            have.insert(badge.registration.text());
    std::vector<Registration> chosen;
    for (const auto& registration : data.registrations)
        if (registration.status == RegistrationStatus::confirmed && !have.contains(registration.code.text()))
            chosen.push_back(registration);
    return chosen;
}

std::vector<Registration> named(const Dataset& data, const std::vector<RegistrationCode>& codes) {
    std::vector<Registration> chosen;
    for (const auto& code : codes) {
        const auto& registration = find_or_refuse(data.registrations, code);
        if (registration.status != RegistrationStatus::confirmed)
            throw Refused(Reason::not_confirmed, code.text(),
                          fmt::format("{} is {}", registration.code.text(), word(registration.status)),
                          "only a confirmed registration has a badge; nothing was changed");
        if (std::find(chosen.begin(), chosen.end(), registration) == chosen.end())
            chosen.push_back(registration);
    }
    return chosen;
}

} // namespace

std::vector<std::string> new_tokens(std::size_t count) {
    return registry::new_tokens(count);
}

IssuedBadges issue_badges(Office& office, const Request& request, const IssueBadges& wanted) {
    IssuedBadges result;
    Change change{office, request, "badge issue"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto& data = change.read(scope_of_meeting(wanted.meeting));
    (void)find_or_refuse(data.meetings, wanted.meeting);
    result.registrations = wanted.codes.empty() ? without_valid_badge(change.registry(), data, wanted.meeting)
                                                : named(data, wanted.codes);
    result.people = data.participants;
    if (result.registrations.empty()) {
        result.ended = Ended::unchanged;
        return result;
    }
    if (request.dry_run)
        return result;
    std::vector<RegistrationCode> codes;
    for (const auto& registration : result.registrations)
        codes.push_back(registration.code);
    result.tokens = change.writing().issue_badges(wanted.meeting, codes, wanted.tokens);
    if (wanted.hand_out)
        wanted.hand_out(data);
    result.ended = change.finish_writing();
    return result;
}

RevokedBadges revoke_badges(Office& office, const Request& request, const MeetingCode& meeting,
                            const std::vector<RegistrationCode>& codes) {
    Change change{office, request, "badge revoke", {.rehearses = true}};
    if (change.was_done())
        return {Ended::before, 0};
    const auto& data = change.read(scope_of_meeting(meeting));
    (void)find_or_refuse(data.meetings, meeting);
    std::vector<RegistrationCode> known;
    for (const auto& code : codes)
        known.push_back(find_or_refuse(data.registrations, code).code);
    const auto count = change.writing().revoke_badges(meeting, known);
    return {count > 0 ? change.finish_writing() : Ended::unchanged, count};
}

namespace {

RegistrationCode registration_of_badge(const registry::Reading& registry, const MeetingCode& meeting,
                                       const std::string& token) {
    const auto badge = registry.badge(token);
    if (!badge)
        throw Refused(Reason::badge_unknown, "", "unknown badge",
                      "look the person up and type the code instead");
    if (badge->meeting != meeting)
        throw Refused(Reason::badge_of_another_meeting, badge->meeting.text(),
                      fmt::format("a badge of another meeting: '{}'", badge->meeting.text()),
                      "look the person up and type the code instead");
    if (!badge->revoked_at.empty())
        throw Refused(
            Reason::badge_revoked, badge->registration.text(),
            fmt::format("{}'s former badge, revoked at {}", badge->registration.text(), badge->revoked_at),
            "ask for the new badge, and see who the person is");
    return badge->registration;
}

} // namespace

RegistrationCode registration_typed(const registry::Reading& registry, const MeetingCode& meeting,
                                    const std::string& typed) {
    if (const auto token = read_token_as_typed(typed))
        return registration_of_badge(registry, meeting, *token);
    const auto found = registry.registrations_with(meeting, readings_of(typed));
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1) {
        std::vector<std::string> codes;
        for (const auto& code : found)
            codes.push_back(code.text());
        throw Refused(Reason::code_unclear, typed, "this may be " + util::list_in_words(codes),
                      "type the one that is meant, with its hyphen");
    }
    if (may_be_token(typed))
        throw Refused(Reason::badge_unknown, "", "unknown badge, or one that was not read whole",
                      "scan it again, or look the person up and type the code instead");
    return RegistrationCode{typed};
}

} // namespace plenary::office
