#include "office/people/merging.hpp"

#include "office/lookup.hpp"
#include "office/refused.hpp"

namespace plenary::office {

using namespace domain;

PeopleMerged merge_people(Office& office, const Request& request, const ParticipantCode& kept,
                          const ParticipantCode& other) {
    if (kept == other)
        throw Refused(Reason::same_person, kept.text(), "both codes are the same",
                      "name the person to keep, then the double");
    PeopleMerged result;
    Change change{office, request, "participant merge"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto& base = change.read({});
    (void)find_or_refuse(base.participants, kept);
    (void)find_or_refuse(base.participants, other);
    auto merging = domain::merge(base, kept, other);
    result.kept = merging.wanted.participants.front();
    result.moved = std::move(merging.moved);
    result.dropped = std::move(merging.dropped);
    result.ended = change.finish(Planned{std::move(merging.plan), std::move(merging.wanted)});
    result.moved_up = change.moved_up();
    return result;
}

} // namespace plenary::office
