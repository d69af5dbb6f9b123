#include "office/people/inviting.hpp"

#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

enum class IfAbsent { add, refuse };

void apply(const InvitationEdit& edit, Invitation& invitation) {
    invitation.seats = edit.seats.value_or(invitation.seats);
    invitation.funded = edit.funded.value_or(invitation.funded);
    invitation.note = edit.note.value_or(invitation.note);
    if (edit.note_date)
        invitation.note_date = edit.note_date;
}

Invitation& invitation_of(Meeting& meeting, const DelegationCode& delegation, IfAbsent if_absent,
                          const Sources& sources) {
    const auto found = std::find_if(meeting.invited.begin(), meeting.invited.end(),
                                    [&](const Invitation& one) { return one.delegation == delegation; });
    if (found != meeting.invited.end())
        return *found;
    if (if_absent == IfAbsent::refuse)
        throw Refused(Reason::not_invited, delegation.text(),
                      fmt::format("{} is not invited to '{}'", delegation.text(), meeting.code.text()),
                      {"invite it first with ", Step{Act::invite_delegation}});
    Invitation invitation;
    invitation.delegation = delegation;
    invitation.sources = sources;
    return meeting.invited.emplace_back(std::move(invitation));
}

Invited change_invitations(Office& office, const Request& request, const char* what, const MeetingCode& code,
                           const std::vector<DelegationCode>& delegations, const InvitationEdit& edit,
                           IfAbsent if_absent) {
    Change change{office, request, what};
    if (change.was_done())
        return {Ended::before, {}, {}};
    const auto& base = change.read(scope_of_meeting(code));
    auto meeting = find_or_refuse(base.meetings, code);
    Invited result;
    for (const auto& named : delegations) {
        const auto& delegation = find_or_refuse(base.delegations, named).code;
        auto& invitation = invitation_of(meeting, delegation, if_absent, request.sources());
        apply(edit, invitation);
        result.invitations.push_back(invitation);
    }
    change.want(std::move(meeting));
    result.ended = change.finish();
    result.moved_up = change.moved_up();
    result.warnings = change.warnings();
    return result;
}

} // namespace

Invited invite(Office& office, const Request& request, const MeetingCode& meeting,
               const std::vector<DelegationCode>& delegations, const InvitationEdit& edit) {
    return change_invitations(office, request, "delegation invite", meeting, delegations, edit,
                              IfAbsent::add);
}

Invited edit_invitations(Office& office, const Request& request, const MeetingCode& meeting,
                         const std::vector<DelegationCode>& delegations, const InvitationEdit& edit) {
    return change_invitations(office, request, "delegation edit", meeting, delegations, edit,
                              IfAbsent::refuse);
}

} // namespace plenary::office
