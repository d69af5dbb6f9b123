#include "office/people/drawing.hpp"

#include "domain/people/lot.hpp"
#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <random>

namespace plenary::office {

using namespace domain;

FirstStateDrawn draw_first_state(Office& office, const Request& request, const MeetingCode& code,
                                 std::optional<std::uint64_t> seed) {
    Change change{office, request, "delegation draw"};
    FirstStateDrawn drawn;
    if (change.was_done()) {
        drawn.ended = Ended::before;
        return drawn;
    }
    const auto& base = change.read(scope_of_meeting(code));
    auto meeting = find_or_refuse(base.meetings, code);
    drawn.from = states_to_draw_from(base, meeting);
    if (drawn.from.empty())
        throw Refused(Reason::not_invited, code.text(),
                      fmt::format("no State takes part in '{}' yet", code.text()),
                      {"invite some first with ", Step{Act::invite_delegation}});
    drawn.seed = seed ? *seed : std::random_device{}() % seeds;
    drawn.state = drawn.from[drawn_by_lot(drawn.seed, drawn.from.size())];
    meeting.first_state = drawn.state;
    change.want(std::move(meeting));
    drawn.ended = change.finish();
    return drawn;
}

} // namespace plenary::office
