#include "office/meetings/moving.hpp"

#include "domain/people/check_ins.hpp"
#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <charconv>

namespace plenary::office {

using namespace domain;

void refuse_received_meeting(const Dataset& base, const Meeting& meeting) {
    for (const auto* event : standing(base.check_ins))
        if (event->meeting == meeting.code)
            throw Refused(Reason::was_received, meeting.code.text(),
                          fmt::format("people were received at '{}', so that it took place where it was",
                                      meeting.code.text()),
                          "undo the check-ins if they were entered by mistake; nothing was changed");
}

void refuse_without_days(const Meeting& meeting) {
    if (meeting.dates.days() == nullptr)
        throw Refused(Reason::dates_unknown, meeting.code.text(),
                      fmt::format("'{}' has no exact days to confirm", meeting.code.text()),
                      {"give ", Step{Act::take_slot, {"N"}}, " of ", Step{Act::propose_dates}, ", or ",
                       Step{Act::name_dates}});
}

namespace {

/// The slot of this number among those that were proposed last.
registry::ProposedSlot slot_of(const registry::Reading& registry, const MeetingCode& meeting,
                               const std::string& text) {
    const auto slots = registry.proposal(meeting);
    if (slots.empty())
        throw Refused(Reason::nothing_proposed, meeting.text(),
                      fmt::format("nothing was proposed for '{}'", meeting.text()),
                      {"look for dates with ", Step{Act::propose_dates, {meeting.text()}}});
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > slots.size())
        throw Refused(Reason::slot_unknown, text, fmt::format("there is no slot '{}'", text),
                      fmt::format("1 to {} were proposed", slots.size()));
    return slots[number - 1];
}

void take_place(const Change& change, const Meeting& meeting, const Place& place, Move& move) {
    if (place.slot) {
        const auto proposed = slot_of(change.registry(), meeting.code, *place.slot);
        move.dates = MeetingDates::on(proposed.days.first, proposed.days.last);
        move.venue = proposed.venue;
        return;
    }
    if (place.days)
        move.dates = MeetingDates::on(place.days->first, place.days->last);
    if (place.venue)
        move.venue = find_or_refuse(change.base().venues, *place.venue).code;
}

/// Makes the move, and compares the clashes before and after.
MeetingMoved finish(Office& office, Change& change, const Request& request, const Meeting& meeting,
                    Move asked) {
    asked.sources = request.sources();
    if (asked.dates || asked.venue) {
        refuse_what_is_over(meeting);
        refuse_received_meeting(change.base(), meeting);
    }
    const auto& base = change.base();
    MeetingMoved result;
    result.was = meeting;
    result.moved = move(meeting, asked, base.venues, base.registrations, office.today());
    Dataset wanted;
    wanted.meetings = {result.moved.meeting};
    wanted.registrations = result.moved.asked_again;
    const schedule::CheckOptions options{office.today(), std::vector{meeting.code}, false};
    const auto before = read_schedule(change.registry(), options.today);
    result.clashes = compare_clashes(before, overlay(before, wanted), options);
    change.want_all(std::move(wanted));
    result.ended = change.finish();
    return result;
}

MeetingMoved done_before() {
    MeetingMoved result;
    result.ended = Ended::before;
    return result;
}

} // namespace

MeetingMoved confirm_meeting(Office& office, const Request& request, const ConfirmMeeting& wanted) {
    Change change{office, request, "meeting confirm"};
    if (change.was_done())
        return done_before();
    const auto& meeting =
        find_or_refuse(change.read(scope_of_meeting(wanted.meeting)).meetings, wanted.meeting);
    Move asked;
    take_place(change, meeting, wanted.place, asked);
    asked.status = MeetingStatus::confirmed;
    asked.announced = wanted.announced;
    asked.reason = wanted.reason;
    if (!asked.dates)
        refuse_without_days(meeting);
    return finish(office, change, request, meeting, std::move(asked));
}

MeetingMoved reschedule_meeting(Office& office, const Request& request, const RescheduleMeeting& wanted) {
    Change change{office, request, "meeting reschedule"};
    if (change.was_done())
        return done_before();
    const auto& meeting =
        find_or_refuse(change.read(scope_of_meeting(wanted.meeting)).meetings, wanted.meeting);
    Move asked;
    take_place(change, meeting, wanted.place, asked);
    if (meeting.status == MeetingStatus::postponed)
        asked.status = MeetingStatus::tentative;
    asked.announced = wanted.announced;
    asked.reason = wanted.reason;
    return finish(office, change, request, meeting, std::move(asked));
}

MeetingMoved move_meeting(Office& office, const Request& request, const MoveMeeting& wanted) {
    Change change{office, request, "meeting move"};
    if (change.was_done())
        return done_before();
    const auto& base = change.read(scope_of_meeting(wanted.meeting));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    Move asked;
    asked.venue = find_or_refuse(base.venues, wanted.venue).code;
    asked.reason = wanted.reason;
    return finish(office, change, request, meeting, std::move(asked));
}

MeetingMoved postpone_meeting(Office& office, const Request& request, const PostponeMeeting& wanted) {
    Change change{office, request, "meeting postpone"};
    if (change.was_done())
        return done_before();
    const auto& meeting =
        find_or_refuse(change.read(scope_of_meeting(wanted.meeting)).meetings, wanted.meeting);
    Move asked;
    asked.dates = wanted.to;
    asked.status = MeetingStatus::postponed;
    asked.reason = wanted.reason;
    return finish(office, change, request, meeting, std::move(asked));
}

MeetingMoved cancel_meeting(Office& office, const Request& request, const CancelMeeting& wanted) {
    Change change{office, request, "meeting cancel"};
    if (change.was_done())
        return done_before();
    const auto& base = change.read(scope_of_meeting(wanted.meeting));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    refuse_received_meeting(base, meeting);
    Move asked;
    asked.status = MeetingStatus::cancelled;
    asked.reason = wanted.reason;
    return finish(office, change, request, meeting, std::move(asked));
}

} // namespace plenary::office
