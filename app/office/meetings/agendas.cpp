#include "office/meetings/agendas.hpp"

#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

namespace plenary::office {

using namespace domain;

void refuse_to_plan_agenda(const Meeting& meeting) {
    const auto& code = meeting.code.text();
    if (!meeting.agenda)
        throw Refused(Reason::agenda_absent, code, fmt::format("'{}' has no agenda", code),
                      "write its items under 'agenda' in the fixture of the meeting, and load it");
    if (meeting.dates.days() == nullptr)
        throw Refused(Reason::dates_unknown, code, fmt::format("'{}' has no exact days", code),
                      {"find some with ", Step{Act::propose_dates, {code}}});
    if (!meeting.venue)
        throw Refused(Reason::no_venue, code, fmt::format("'{}' has no venue", code),
                      {"give it one with ", Step{Act::move_meeting}, ", or in its fixture"});
    refuse_what_is_over(meeting);
}

std::vector<schedule::Clash> timetable_clashes(const Dataset& data, const MeetingCode& meeting,
                                               const Date& today) {
    auto clashes = schedule::check(data, {today, std::vector{meeting}, true});
    std::erase_if(clashes,
                  [](const schedule::Clash& clash) { return !schedule::is_of_timetable(clash.kind); });
    return clashes;
}

Released release_agenda(Office& office, const Request& request, const MeetingCode& code,
                        const std::string& note) {
    Released result;
    Change change{office, request, "agenda release"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    auto meeting = find_or_refuse(change.read(scope_of_meeting(code)).meetings, code);
    result.now = {static_cast<int>(meeting.releases.size()) + 1, office.today(), note, timetable_of(meeting)};
    if (result.now.sessions.empty())
        throw Refused(Reason::no_timetable, code.text(),
                      fmt::format("'{}' has no timetable to release", code.text()),
                      {"make one with ", Step{Act::plan_agenda, {code.text()}}, ", and load it"});
    if (!meeting.releases.empty())
        result.before = meeting.releases.back();
    if (result.before && changes_between(result.before->sessions, result.now.sessions).empty()) {
        result.ended = Ended::unchanged;
        return result;
    }
    meeting.releases.push_back(result.now);
    change.want(std::move(meeting));
    result.ended = change.finish();
    return result;
}

void refuse_unreleased(const Meeting& meeting) {
    if (meeting.releases.empty())
        throw Refused(Reason::not_released, meeting.code.text(),
                      fmt::format("no timetable of '{}' was released", meeting.code.text()),
                      {Step{Act::release_agenda, {meeting.code.text()}}, " releases what it is now"});
}

} // namespace plenary::office
