#include "office/people/at_desk.hpp"

#include "domain/import/doubles.hpp"
#include "domain/people/delegation_names.hpp"
#include "domain/time/hours.hpp"
#include "names/fold.hpp"
#include "office/lookup.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace plenary::office {

using namespace domain;

namespace {

std::string own_beside(const PersonName& name) {
    return name.own == name.on_badge() ? "" : name.own;
}

LocalText name_of(const Delegation& delegation) {
    return delegation.name.empty() ? LocalText{delegation.code.text()} : names_of(delegation);
}

/// The people of a meeting, without what is kept beside them.
registry::Scope people_of(const MeetingCode& meeting, bool with_check_ins) {
    return {.meetings = std::vector{meeting},
            .check_ins = with_check_ins,
            .other_meetings = false,
            .details = false};
}

/// Whether each word of the query begins a word of the name.
bool goes_by(std::string_view name, const std::vector<std::string>& query) {
    const auto words = util::split_words(names::fold(name));
    return !query.empty() && std::all_of(query.begin(), query.end(), [&](const std::string& asked) {
        return std::any_of(words.begin(), words.end(),
                           [&](const std::string& word) { return word.starts_with(asked); });
    });
}

bool goes_by(const DelegationChoice& delegation, const std::string& folded) {
    if (names::fold(delegation.code.text()) == folded)
        return true;
    const auto query = util::split_words(folded);
    const auto& names = delegation.name.by_language();
    return std::any_of(names.begin(), names.end(),
                       [&](const auto& name) { return goes_by(name.second, query); });
}

/// Invited, or somebody of it is registered: by counting, which reads nobody.
std::unordered_set<std::string> delegations_here(const registry::Reading& registry, const Meeting& meeting) {
    std::unordered_set<std::string> here;
    for (const auto& invitation : meeting.invited)
        here.insert(invitation.delegation.text());
    const auto table = registry.count({meeting.code}, {});
    for (const auto& cell : table.cells)
        here.insert(table.delegations[cell.delegation].text());
    return here;
}

/// Those of the meeting first, each by English name.
std::vector<DelegationChoice> choices(const registry::Reading& registry, const MeetingCode& code) {
    const auto data = registry.read({.people = false, .meetings = std::vector{code}});
    const auto here = delegations_here(registry, find_or_refuse(data.meetings, code));
    std::vector<DelegationChoice> all;
    for (const auto& delegation : data.delegations)
        all.push_back({delegation.code, name_of(delegation), here.contains(delegation.code.text())});
    std::sort(all.begin(), all.end(), [](const DelegationChoice& a, const DelegationChoice& b) {
        return a.is_here != b.is_here ? a.is_here : a.name.in() < b.name.in();
    });
    return all;
}

/// Whom a desk has before it, for many: each is looked up, so that a list of a whole meeting takes no longer for each of its people.
class Faces {
public:
    explicit Faces(const Dataset& base) {
        for (const auto& participant : base.participants)
            people_.emplace(participant.code.text(), &participant);
        for (const auto& delegation : base.delegations)
            delegations_.emplace(delegation.code.text(), &delegation);
    }

    [[nodiscard]] AtDesk of(const Registration& registration) const {
        AtDesk who{"", "", LocalText{registration.delegation.text()}, registration.role};
        if (const auto person = people_.find(registration.participant.text()); person != people_.end()) {
            who.name = person->second->name.on_badge();
            who.own = own_beside(person->second->name);
        }
        if (const auto one = delegations_.find(registration.delegation.text()); one != delegations_.end())
            who.delegation = name_of(*one->second);
        return who;
    }

private:
    std::unordered_map<std::string_view, const Participant*> people_;
    std::unordered_map<std::string_view, const Delegation*> delegations_;
};

/// The last event by which the registration came in at this door, of the day of `now` and before it.
const CheckIn* last_arrival(const std::vector<const CheckIn*>& came, const RegistrationCode& code,
                            const Door& door, const LocalTime& now) {
    const CheckIn* last = nullptr;
    for (const auto* event : came)
        if (event->registration == code && event->session == door && event->at.date == now.date &&
            !(now < event->at))
            last = event;
    return last;
}

FoundByDesk found_in(const registry::Reading& registry, const MeetingCode& meeting,
                     const std::string& words) {
    constexpr std::size_t everybody = std::numeric_limits<std::uint32_t>::max();
    const auto best = registry.find_participants(words, everybody).best;
    registry::Scope scope{.meetings = std::vector<MeetingCode>{},
                          .check_ins = false,
                          .other_meetings = false,
                          .details = false,
                          .with_their_registrations = true};
    for (const auto& person : best)
        scope.participants.push_back(person.participant);
    const auto base = registry.read(scope);
    std::unordered_map<std::string_view, const Registration*> here;
    for (const auto& registration : base.registrations)
        if (registration.meeting == meeting)
            here.emplace(registration.participant.text(), &registration);
    const Faces faces{base};
    FoundByDesk found;
    for (const auto& person : best)
        if (const auto one = here.find(person.participant.text()); one != here.end())
            found.people.push_back({*one->second, faces.of(*one->second)});
    const auto folded = names::fold(words);
    for (auto& one : choices(registry, meeting))
        if (one.is_here && goes_by(one, folded))
            found.delegations.push_back(std::move(one));
    return found;
}

} // namespace

AtDesk at_desk(const Registration& registration, const Dataset& base) {
    return Faces{base}.of(registration);
}

FoundByDesk find_at_desk(const Office& office, const MeetingCode& meeting, const std::string& words) {
    return office.reading(
        [&](const registry::Reading& registry) { return found_in(registry, meeting, words); });
}

InsideAtDesk inside_at_desk(const Office& office, const MeetingCode& code,
                            const std::vector<RegistrationCode>& codes, const Door& door) {
    auto scope = people_of(code, true);
    scope.registrations = codes;
    const auto data = office.reading([&](const registry::Reading& registry) { return registry.read(scope); });
    auto now = time_at_venue(office.now(), find_or_refuse(data.meetings, code), data);
    now.second = 59; // events of one second were put into the next ones
    InsideAtDesk inside{{}, now.date};
    const auto room = in_the_room(code, data.check_ins, now);
    const auto came = arrivals(data.check_ins);
    for (const auto& one : codes)
        if (room.has(one, door))
            if (const auto* event = last_arrival(came, one, door, now))
                inside.people.emplace(one, Inside{event->at, event->desk});
    return inside;
}

PersonAtDesk person_at_desk(Office& office, const MeetingCode& meeting, const RegistrationCode& code) {
    return office.reading([&](const registry::Reading& registry) {
        auto scope = people_of(meeting, false);
        scope.registrations = std::vector{code};
        const auto base = registry.read(scope);
        const auto& registration = find_or_refuse(base.registrations, code);
        return PersonAtDesk{registration, find_or_refuse(base.participants, registration.participant),
                            at_desk(registration, base)};
    });
}

std::vector<AlikeAtDesk> alike_at_desk(Office& office, const MeetingCode& meeting, const NameParts& name,
                                       const std::string& email) {
    Participant person;
    person.name = name_of_parts(name);
    person.email = email;
    if (person.name.latin.empty())
        return {};
    return office.reading([&](const registry::Reading& registry) {
        const auto known = registry.namesakes({person.name});
        std::vector<AlikeAtDesk> alike;
        const auto doubles = find_doubles_of(person, known);
        registry::Scope scope{.meetings = std::vector<MeetingCode>{},
                              .check_ins = false,
                              .other_meetings = false,
                              .details = false,
                              .with_their_registrations = true};
        for (const auto& candidate : doubles)
            scope.participants.push_back(known[candidate.index].code);
        const auto base = doubles.empty() ? Dataset{} : registry.read(scope);
        for (const auto& candidate : doubles) {
            const auto& one = known[candidate.index];
            alike.push_back({one.code, one.name.on_badge(), own_beside(one.name), candidate.likeness.traits});
            for (const auto& registration : base.registrations)
                if (registration.participant == one.code && registration.meeting == meeting)
                    alike.back().registration = registration;
        }
        return alike;
    });
}

HallAtDesk hall_at_desk(Office& office, const MeetingCode& code) {
    return office.reading([&](const registry::Reading& registry) {
        const auto data = registry.read({.people = false, .meetings = std::vector{code}});
        const auto& meeting = find_or_refuse(data.meetings, code);
        const auto& series = find_or_refuse(data.series, meeting.series);
        HallAtDesk hall{series.short_title.empty() ? series.title : series.short_title, "", meeting.dates,
                        meeting.sessions};
        if (meeting.venue)
            hall.city = find_or_refuse(data.venues, *meeting.venue).city;
        return hall;
    });
}

DelegationAtDesk delegation_at_desk(Office& office, const MeetingCode& code, const DelegationCode& delegation,
                                    const Door& door) {
    return office.reading([&](const registry::Reading& registry) {
        const auto data = registry.read(people_of(code, true));
        auto now = time_at_venue(office.now(), find_or_refuse(data.meetings, code), data);
        DelegationAtDesk found{name_of(find_or_refuse(data.delegations, delegation)), {}, now.date};
        now.second = 59; // events of one second were put into the next ones
        const auto room = in_the_room(code, data.check_ins, now);
        const auto came = arrivals(data.check_ins);
        const Faces faces{data};
        for (const auto& registration : data.registrations) {
            if (registration.delegation != delegation)
                continue;
            DelegationAtDesk::Member member{registration, faces.of(registration), std::nullopt};
            for (const auto* event : came)
                if (event->registration == registration.code && event->session == door &&
                    !(now < event->at)) {
                    member.was_here = true;
                    if (event->at.date == now.date)
                        member.since = event->at;
                }
            if (!room.has(registration.code, door))
                member.since.reset();
            found.members.push_back(std::move(member));
        }
        std::sort(found.members.begin(), found.members.end(),
                  [](const auto& a, const auto& b) { return a.registration.code < b.registration.code; });
        return found;
    });
}

std::vector<DelegationChoice> delegations_to_choose(Office& office, const MeetingCode& meeting) {
    return office.reading([&](const registry::Reading& registry) { return choices(registry, meeting); });
}

} // namespace plenary::office
