#include "office/people/moving_up.hpp"

#include "domain/people/seats.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace plenary::office {

using namespace domain;

namespace {

/// The meetings at which a place can become free: those that are planned otherwise, or whose registrations
/// are.
std::set<MeetingCode> meetings_touched(const Plan& plan) {
    std::set<MeetingCode> meetings;
    const auto touch = [&](const Key& key) {
        if (key.kind == kind_of<Meeting>)
            meetings.emplace(key.name);
        if (key.kind == kind_of<Registration>)
            meetings.emplace(key.name.substr(0, key.name.find('/')));
    };
    for (const auto& addition : plan.added)
        touch(addition.key);
    for (const auto* changes : {&plan.changed, &plan.removed})
        for (const auto& change : *changes)
            touch(change.key);
    return meetings;
}

const Meeting* find_meeting(const Dataset& data, const MeetingCode& code) {
    const auto found = std::find_if(data.meetings.begin(), data.meetings.end(),
                                    [&](const Meeting& meeting) { return meeting.code == code; });
    return found == data.meetings.end() ? nullptr : &*found;
}

/// The meeting as it will be; null where it will not be there.
const Meeting* meeting_after(const Dataset& base, const Dataset& wanted, const MeetingCode& code) {
    const auto* meeting = find_meeting(wanted, code);
    return meeting != nullptr ? meeting : find_meeting(base, code);
}

bool somebody_waits(const std::vector<Registration>& registrations) {
    return std::any_of(registrations.begin(), registrations.end(), [](const Registration& registration) {
        return registration.status == RegistrationStatus::waitlisted;
    });
}

std::vector<Registration> roster_of(const Dataset& data, const MeetingCode& meeting) {
    std::vector<Registration> roster;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting)
            roster.push_back(registration);
    return roster;
}

/// The roster of the meeting as it will be.
std::vector<Registration> roster_after(const Dataset& base, const Dataset& wanted,
                                       const std::vector<domain::Change>& removed,
                                       const MeetingCode& meeting) {
    auto roster = roster_of(base, meeting);
    std::set<std::string_view> gone;
    for (const auto& change : removed)
        if (change.key.kind == kind_of<Registration>)
            gone.insert(change.key.name);
    if (!gone.empty())
        std::erase_if(roster, [&](const Registration& one) { return gone.contains(key_of(one).name); });
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t place = 0; place < roster.size(); ++place)
        places.emplace(roster[place].code.text(), place);
    for (const auto& registration : wanted.registrations) {
        if (registration.meeting != meeting)
            continue;
        const auto [place, is_new] = places.emplace(registration.code.text(), roster.size());
        if (is_new)
            roster.push_back(registration);
        else
            roster[place->second] = registration;
    }
    return roster;
}

std::vector<Registration> promoted(const Meeting& meeting, std::vector<Registration> roster) {
    std::vector<Registration> moved;
    for (const auto place : promote(meeting, roster))
        moved.push_back(std::move(roster[place]));
    return moved;
}

/// Who waits at these meetings in vain, by meeting: whoever had a seat there before is not meant.
std::map<MeetingCode, std::set<RegistrationCode>> waiting_at(const Dataset& base,
                                                             const std::set<MeetingCode>& meetings) {
    std::map<MeetingCode, std::set<RegistrationCode>> waiting;
    for (const auto& registration : base.registrations)
        if (registration.status == RegistrationStatus::waitlisted && meetings.contains(registration.meeting))
            waiting[registration.meeting].insert(registration.code);
    for (auto& [code, codes] : waiting)
        for (const auto& registration : promoted(*find_meeting(base, code), roster_of(base, code)))
            codes.erase(registration.code);
    return waiting;
}

template<class Things>
auto find_same(Things& registrations, const Registration& wanted) {
    return std::find_if(registrations.begin(), registrations.end(), [&](const Registration& one) {
        return one.meeting == wanted.meeting && one.code == wanted.code;
    });
}

/// Plans that the registration is as it is given here.
void plan_also(const Dataset& base, Planned& planned, const Registration& registration) {
    auto& wanted = planned.wanted.registrations;
    auto place = find_same(wanted, registration);
    if (place == wanted.end())
        place = wanted.insert(wanted.end(), registration);
    else
        *place = registration;
    const auto before = find_same(base.registrations, registration);
    if (before == base.registrations.end())
        return; // it is planned as new
    domain::Change change{key_of(registration), difference(to_record(*before), to_record(registration)),
                          static_cast<std::size_t>(place - wanted.begin())};
    auto& changed = planned.plan.changed;
    const auto found = std::find_if(changed.begin(), changed.end(),
                                    [&](const auto& other) { return other.key == change.key; });
    if (found != changed.end())
        *found = std::move(change);
    else
        changed.push_back(std::move(change));
}

} // namespace

std::vector<Registration> move_up(const Dataset& base, Planned& planned) {
    std::vector<Registration> moved;
    if (!somebody_waits(base.registrations) && !somebody_waits(planned.wanted.registrations))
        return moved;
    for (const auto& code : meetings_touched(planned.plan)) {
        const auto* meeting = meeting_after(base, planned.wanted, code);
        if (meeting == nullptr)
            continue;
        auto next = promoted(*meeting, roster_after(base, planned.wanted, planned.plan.removed, code));
        for (auto& registration : next) {
            plan_also(base, planned, registration);
            moved.push_back(std::move(registration));
        }
    }
    return moved;
}

Planned moving_up_after(const Dataset& base, const std::vector<Planned>& fixtures) {
    Planned result;
    std::set<MeetingCode> meetings;
    for (const auto& fixture : fixtures)
        meetings.merge(meetings_touched(fixture.plan));
    // Only who waits in the registry moves up; what the fixtures say of others is as they say it.
    const auto waiting = waiting_at(base, meetings);
    if (waiting.empty())
        return result;
    auto after = base;
    for (const auto& fixture : fixtures)
        after = overlay(std::move(after), fixture.wanted);
    for (const auto& [code, may_move] : waiting)
        for (auto& registration : promoted(*find_meeting(after, code), roster_of(after, code)))
            if (may_move.contains(registration.code))
                result.wanted.registrations.push_back(std::move(registration));
    result.plan = plan_load(after, result.wanted);
    return result;
}

} // namespace plenary::office
