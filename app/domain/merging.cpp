#include "domain/merging.hpp"

#include "domain/check_ins.hpp"
#include "domain/texts.hpp"

#include <algorithm>
#include <stdexcept>

namespace plenary::domain {

namespace {

const Participant& person(const Dataset& registry, const ParticipantCode& code) {
    for (const auto& participant : registry.participants)
        if (participant.code == code)
            return participant;
    throw std::logic_error("a participant who is to be merged is not there");
}

void take_over(std::string& kept, const std::string& other) {
    if (kept.empty())
        kept = other;
}

/// What is known of either; where both are known, of `kept`.
Participant united(Participant kept, const Participant& other) {
    take_over(kept.name.own, other.name.own);
    take_over(kept.name.badge, other.name.badge);
    take_over(kept.name.sort, other.name.sort);
    complete(kept, other);
    if (!kept.gender)
        kept.gender = other.gender;
    for (const auto& source : other.sources)
        if (std::find(kept.sources.begin(), kept.sources.end(), source) == kept.sources.end())
            kept.sources.push_back(source);
    kept.unavailable.insert(kept.unavailable.end(), other.unavailable.begin(), other.unavailable.end());
    kept.formerly.push_back(other.code);
    kept.formerly.insert(kept.formerly.end(), other.formerly.begin(), other.formerly.end());
    return kept;
}

class Merger {
public:
    Merger(const Dataset& registry, const ParticipantCode& kept, const ParticipantCode& other)
        : registry_(registry), kept_(person(registry, kept)), other_(person(registry, other)) {}

    Merging merge() {
        result_.wanted.participants.push_back(united(kept_, other_));
        for (const auto& registration : registry_.registrations)
            if (registration.participant == other_.code)
                take_registration(registration);
        for (const auto& meeting : registry_.meetings)
            take_places(meeting);
        auto plan = plan_load(registry_, result_.wanted);
        plan.removed = std::move(result_.plan.removed);
        plan.removed.push_back({key_of(other_), difference(to_record(other_), {})});
        result_.plan = std::move(plan);
        return std::move(result_);
    }

private:
    void take_registration(const Registration& registration) {
        const auto own = std::find_if(
            registry_.registrations.begin(), registry_.registrations.end(), [&](const Registration& r) {
                return r.participant == kept_.code && r.meeting == registration.meeting;
            });
        if (own == registry_.registrations.end())
            return move(registration);
        const bool own_received = was_received(*own);
        const bool received = was_received(registration);
        if (own_received && received) {
            result_.refused.push_back({"participant",
                                       registration.participant.text(),
                                       own->code.text() + " and " + registration.code.text() +
                                           " were both received at '" + own->meeting.text() + "'",
                                       {"they are two persons; or take a wrong check-in back with ",
                                        Step{Act::undo_check_in}, " first"}});
            return;
        }
        const bool own_stays =
            own_received || (!received && (is_active(own->status) || !is_active(registration.status)));
        const auto& dropped = own_stays ? registration : *own;
        auto staying = own_stays ? *own : registration;
        complete(staying, dropped);
        drop(dropped);
        if (!own_stays)
            move(std::move(staying));
        else if (staying != *own)
            result_.wanted.registrations.push_back(std::move(staying));
    }

    void move(Registration registration) {
        registration.participant = kept_.code;
        result_.moved.push_back(registration);
        result_.wanted.registrations.push_back(std::move(registration));
    }

    /// With its events, all of which were taken back.
    void drop(const Registration& registration) {
        result_.dropped.push_back(registration);
        result_.plan.removed.push_back({key_of(registration), difference(to_record(registration), {})});
        for (const auto& event : registry_.check_ins)
            if (event.meeting == registration.meeting && event.registration == registration.code)
                result_.plan.removed.push_back({key_of(event), difference(to_record(event), {})});
    }

    /// Where the meeting counts on the other, as a speaker, in its agenda or because it cannot be held
    /// without, it counts on `kept`.
    void take_places(Meeting meeting) {
        bool changed = take_place(meeting.required_people);
        for (auto& session : meeting.sessions)
            changed = take_place(session.speakers) || changed;
        if (meeting.agenda)
            changed = take_place(*meeting.agenda) || changed;
        if (changed)
            result_.wanted.meetings.push_back(std::move(meeting));
    }

    bool take_place(Agenda& agenda) const {
        bool changed = false;
        for (auto& item : agenda.items)
            for (auto* people : {&item.speakers, &item.required_people, &item.preferred_people})
                changed = take_place(*people) || changed;
        for (auto& stay : agenda.stays)
            if (stay.participant == other_.code) {
                stay.participant = kept_.code;
                changed = true;
            }
        return changed;
    }

    bool take_place(std::vector<ParticipantCode>& people) const {
        const auto place = std::find(people.begin(), people.end(), other_.code);
        if (place == people.end())
            return false;
        if (std::find(people.begin(), people.end(), kept_.code) == people.end())
            *place = kept_.code;
        else
            people.erase(place);
        return true;
    }

    [[nodiscard]] bool was_received(const Registration& registration) const {
        const auto events = standing(registry_.check_ins);
        return std::any_of(events.begin(), events.end(), [&](const CheckIn* event) {
            return event->meeting == registration.meeting && event->registration == registration.code;
        });
    }

    const Dataset& registry_;
    const Participant& kept_;
    const Participant& other_;
    Merging result_;
};

} // namespace

Merging merge(const Dataset& registry, const ParticipantCode& kept, const ParticipantCode& other) {
    return Merger{registry, kept, other}.merge();
}

} // namespace plenary::domain
