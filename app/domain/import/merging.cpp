#include "domain/import/merging.hpp"

#include "domain/people/check_ins.hpp"
#include "domain/people/receiving.hpp"
#include "domain/texts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

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
    kept.formerly.insert(kept.formerly.end(), other.formerly.begin(), other.formerly.end());
    kept.formerly.push_back(other.code);
    return kept;
}

/// Whether `a` was made before `b`: the codes of one delegation tell, else who was received first.
bool is_earlier(const Registration& a, const Registration& b, const std::vector<const CheckIn*>& came) {
    const auto& code_a = a.code.text();
    const auto& code_b = b.code.text();
    if (code_a.substr(0, code_a.rfind('-')) == code_b.substr(0, code_b.rfind('-')))
        return std::pair{code_a.size(), code_a} < std::pair{code_b.size(), code_b};
    const auto first = [&](const Registration& one) {
        const auto found = std::find_if(came.begin(), came.end(), [&](const CheckIn* event) {
            return event->meeting == one.meeting && event->registration == one.code;
        });
        return found == came.end() ? std::optional<LocalTime>{} : (*found)->at;
    };
    return first(a) < first(b);
}

/// Puts one person in the place of another.
class Replacement {
public:
    Replacement(const ParticipantCode& other, const ParticipantCode& kept) : other_(other), kept_(kept) {}

    bool in(Meeting& meeting) const {
        bool changed = in(meeting.required_people);
        for (auto& session : meeting.sessions)
            for (const bool replaced : {in(session.speakers), in(session.chair)})
                changed = changed || replaced;
        if (meeting.agenda)
            changed = in(*meeting.agenda) || changed;
        for (auto& release : meeting.releases)
            for (auto& session : release.sessions)
                changed = in(session.speakers) || changed;
        return changed;
    }

private:
    bool in(Agenda& agenda) const {
        bool changed = false;
        for (auto& item : agenda.items) {
            changed = in(item.chair) || changed;
            for (auto* people : {&item.speakers, &item.required_people, &item.preferred_people})
                changed = in(*people) || changed;
        }
        for (auto& stay : agenda.stays)
            if (stay.participant == other_) {
                stay.participant = kept_;
                changed = true;
            }
        return changed;
    }

    bool in(std::optional<ParticipantCode>& person) const {
        if (person != other_)
            return false;
        person = kept_;
        return true;
    }

    bool in(std::vector<ParticipantCode>& people) const {
        const auto place = std::find(people.begin(), people.end(), other_);
        if (place == people.end())
            return false;
        if (std::find(people.begin(), people.end(), kept_) == people.end())
            *place = kept_;
        else
            people.erase(place);
        return true;
    }

    const ParticipantCode& other_;
    const ParticipantCode& kept_;
};

class Merger {
public:
    /// `kept` need not be in the registry.
    Merger(const Dataset& registry, Participant kept, const Participant& other)
        : registry_(registry), kept_(std::move(kept)), other_(other), came_(arrivals(registry.check_ins)) {}

    Merging merge() {
        result_.wanted.participants.push_back(kept_);
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
        const bool own_stays = stays(*own, registration);
        const auto& dropped = own_stays ? registration : *own;
        auto staying = own_stays ? *own : registration;
        complete(staying, dropped);
        hand_over_events(dropped, staying);
        drop(dropped);
        if (!own_stays)
            move(std::move(staying));
        else if (staying != *own)
            result_.wanted.registrations.push_back(std::move(staying));
    }

    /// Of two registrations of the person: whether `own` stays, or the other.
    [[nodiscard]] bool stays(const Registration& own, const Registration& other) const {
        const bool own_received = was_received(own);
        const bool other_received = was_received(other);
        if (own_received && other_received)
            return is_earlier(own, other, came_);
        if (own_received != other_received)
            return own_received;
        return is_active(own.status) || !is_active(other.status);
    }

    /// What happened to the one at the doors happened to the other. Events of one registration are of different
    /// seconds.
    void hand_over_events(const Registration& from, const Registration& to) {
        if (!was_received(from))
            return;
        std::set<LocalTime> taken;
        std::map<LocalTime, LocalTime> times; // of the events handed over, by what they were
        for (const auto& event : registry_.check_ins)
            if (event.meeting == to.meeting && event.registration == to.code)
                taken.insert(event.at);
        std::vector<CheckIn> events;
        for (const auto& event : registry_.check_ins)
            if (event.meeting == from.meeting && event.registration == from.code)
                events.push_back(event);
        for (auto& event : events) {
            auto at = event.at;
            while (!taken.insert(at).second)
                at = a_second_later(at);
            times.emplace(event.at, at);
            event.at = at;
            event.registration = to.code;
        }
        for (auto& event : events) {
            if (event.undoes)
                event.undoes = times.at(*event.undoes);
            result_.wanted.check_ins.push_back(std::move(event));
        }
    }

    void move(Registration registration) {
        registration.participant = kept_.code;
        result_.moved.push_back(registration);
        result_.wanted.registrations.push_back(std::move(registration));
    }

    /// With its events.
    void drop(const Registration& registration) {
        result_.dropped.push_back(registration);
        result_.plan.removed.push_back({key_of(registration), difference(to_record(registration), {})});
        for (const auto& event : registry_.check_ins)
            if (event.meeting == registration.meeting && event.registration == registration.code)
                result_.plan.removed.push_back({key_of(event), difference(to_record(event), {})});
    }

    void take_places(Meeting meeting) {
        if (replace_person(meeting, other_.code, kept_.code))
            result_.wanted.meetings.push_back(std::move(meeting));
    }

    [[nodiscard]] bool was_received(const Registration& registration) const {
        return std::any_of(came_.begin(), came_.end(), [&](const CheckIn* event) {
            return event->meeting == registration.meeting && event->registration == registration.code;
        });
    }

    const Dataset& registry_;
    const Participant kept_;
    const Participant& other_;
    const std::vector<const CheckIn*> came_;
    Merging result_;
};

} // namespace

bool replace_person(Meeting& meeting, const ParticipantCode& other, const ParticipantCode& kept) {
    return Replacement{other, kept}.in(meeting);
}

Merging merge(const Dataset& registry, const ParticipantCode& kept, const ParticipantCode& other) {
    const auto& double_of = person(registry, other);
    return Merger{registry, united(person(registry, kept), double_of), double_of}.merge();
}

Merging with_code(const Dataset& registry, const ParticipantCode& code, const ParticipantCode& now) {
    const auto& former = person(registry, code);
    auto renamed = former;
    renamed.code = now;
    std::erase(renamed.formerly, now);
    renamed.formerly.push_back(code);
    return Merger{registry, std::move(renamed), former}.merge();
}

} // namespace plenary::domain
