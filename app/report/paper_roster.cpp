#include "report/paper_roster.hpp"

#include "domain/check_ins.hpp"
#include "domain/hours.hpp"
#include "names/romanise.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace plenary::report {

using namespace domain;

namespace {

/// Whether the first letter is Cyrillic.
bool is_cyrillic(std::string_view text) {
    std::size_t at = 0;
    return !text.empty() && names::is_known_cyrillic(util::next_code_point(text, at));
}

bool works_for_meeting(Role role) {
    return role == Role::secretariat || role == Role::interpreter;
}

bool hosts(const Meeting& meeting, const DelegationCode& delegation) {
    return std::any_of(meeting.organizers.begin(), meeting.organizers.end(), [&](const Organizer& organizer) {
        return organizer.role == OrganizerRole::host && organizer.delegation == delegation;
    });
}

UsualClass usual_class(const Meeting& meeting, const Delegation& delegation) {
    if (delegation.kind == DelegationKind::organization)
        return UsualClass::organization;
    return hosts(meeting, delegation.code) ? UsualClass::host : UsualClass::state;
}

/// The registrations received at the door of the meeting or of one of its sessions.
std::set<RegistrationCode> received_at(const PaperRequest& request) {
    std::set<RegistrationCode> received;
    for (const auto* event : arrivals(request.data.check_ins))
        if (event->meeting == request.meeting.code && (!request.until || event->at.date <= *request.until))
            received.insert(event->registration);
    return received;
}

void put_people_in_order(std::vector<ListedDelegation>& delegations) {
    for (auto& delegation : delegations)
        std::sort(delegation.people.begin(), delegation.people.end(), [](const auto& a, const auto& b) {
            return std::tie(a.registration->role, a.registration->code) <
                   std::tie(b.registration->role, b.registration->code);
        });
}

class RosterMaker {
public:
    explicit RosterMaker(const PaperRequest& request)
        : request_(request), words_(paper_words(request.language)) {
        for (const auto& participant : request.data.participants)
            people_.emplace(participant.code.text(), &participant);
        for (const auto& delegation : request.data.delegations)
            delegations_.emplace(delegation.code.text(), &delegation);
        if (request.who == Who::checked_in)
            received_ = received_at(request);
    }

    void add_people() {
        for (const auto& registration : request_.data.registrations) {
            if (registration.meeting != request_.meeting.code || !is_wanted(registration))
                continue;
            const auto person = people_.find(registration.participant.text());
            const auto delegation = delegations_.find(registration.delegation.text());
            if (person == people_.end() || delegation == delegations_.end())
                continue;
            place_for(*delegation->second, works_for_meeting(registration.role))
                .people.push_back({&registration, person->second});
        }
    }

    void add_invited() {
        for (const auto& invitation : request_.meeting.invited)
            if (const auto found = delegations_.find(invitation.delegation.text());
                found != delegations_.end())
                place_for(*found->second, false);
    }

    void add_those_who_took_part() {
        for (const auto& presence : request_.meeting.took_part)
            if (const auto found = delegations_.find(presence.delegation.text()); found != delegations_.end())
                place_for(*found->second, false);
    }

    std::vector<ListedClass> finish() {
        std::vector<ListedClass> roster;
        for (auto& [usual, delegations] : classes_) {
            ListedClass listed;
            listed.usual = usual;
            listed.title = words_.say(usual);
            for (auto& [code, delegation] : delegations)
                listed.delegations.push_back(std::move(delegation));
            put_in_order(listed.delegations, request_);
            put_people_in_order(listed.delegations);
            roster.push_back(std::move(listed));
        }
        return roster;
    }

private:
    bool is_wanted(const Registration& registration) const {
        if (registration.status == RegistrationStatus::confirmed)
            return request_.who != Who::checked_in || received_.contains(registration.code);
        return request_.who == Who::expected && registration.status == RegistrationStatus::nominated;
    }

    ListedDelegation& place_for(const Delegation& delegation, bool is_staff) {
        const auto usual = is_staff ? UsualClass::secretariat : usual_class(request_.meeting, delegation);
        auto& place = classes_[usual][delegation.code];
        if (place.delegation == nullptr) {
            place.delegation = &delegation;
            place.name = std::string{delegation.name.in(request_.language)};
        }
        return place;
    }

    const PaperRequest& request_;
    const PaperWords& words_;
    std::unordered_map<std::string_view, const Participant*> people_;
    std::unordered_map<std::string_view, const Delegation*> delegations_;
    std::set<RegistrationCode> received_;
    std::map<UsualClass, std::map<DelegationCode, ListedDelegation>> classes_;
};

} // namespace

std::size_t ListedClass::count_people() const {
    std::size_t count = 0;
    for (const auto& delegation : delegations)
        count += delegation.people.size();
    return count;
}

std::size_t ListedClass::count_women() const {
    std::size_t count = 0;
    for (const auto& delegation : delegations)
        for (const auto& person : delegation.people)
            count += person.participant->gender == Gender::female ? 1U : 0U;
    return count;
}

std::vector<ListedClass> roster_of(const PaperRequest& request) {
    RosterMaker maker{request};
    maker.add_people();
    return maker.finish();
}

std::vector<ListedClass> attended_roster(const PaperRequest& request) {
    auto attended = request;
    attended.who = Who::checked_in;
    RosterMaker maker{attended};
    maker.add_people();
    maker.add_those_who_took_part();
    return maker.finish();
}

void put_in_order(std::vector<ListedDelegation>& delegations, const PaperRequest& request) {
    using Place = std::tuple<std::string, DelegationCode, std::size_t>;
    std::vector<Place> places;
    for (const auto& one : delegations)
        places.emplace_back(sort_key(*one.delegation, request.language), one.delegation->code, places.size());
    std::sort(places.begin(), places.end());
    std::vector<ListedDelegation> ordered;
    for (const auto& [key, code, place] : places)
        ordered.push_back(std::move(delegations[place]));
    delegations = std::move(ordered);
}

std::vector<ListedClass> expected_roster(const PaperRequest& request) {
    auto expected = request;
    expected.who = Who::expected;
    RosterMaker maker{expected};
    maker.add_people();
    maker.add_invited();
    return maker.finish();
}

Line name_line(const Participant& participant, const std::string& language) {
    const auto& name = participant.name;
    return Line{language == "ru" && is_cyrillic(name.own) ? name.own : name.latin};
}

std::string courtesy_of(const Participant& /*participant*/, const std::string& /*language*/) {
    return {};
}

std::string function_of(const Registration& registration, const std::string& /*language*/) {
    return registration.position;
}

std::string institution_of(const Registration& registration, const Delegation& delegation,
                           const std::string& language) {
    if (!registration.institution)
        return {};
    for (const auto& institution : delegation.institutions)
        if (institution.code == *registration.institution)
            return std::string{institution.name.in(language)};
    return {};
}

std::string function_and_institution(const Registration& registration, const Delegation& delegation,
                                     const std::string& language) {
    const auto function = function_of(registration, language);
    const auto institution = institution_of(registration, delegation, language);
    return function + (function.empty() || institution.empty() ? "" : ", ") + institution;
}

std::string sex_in_short(const Participant& participant, const PaperWords& words) {
    if (participant.gender == Gender::female)
        return words.say(Phrase::female_short);
    return participant.gender == Gender::male ? words.say(Phrase::male_short) : std::string{};
}

void add_head(Paper& paper, const PaperRequest& request, const std::string& title) {
    const auto& words = paper_words(request.language);
    const auto& meeting = request.meeting;
    for (const auto& series : request.data.series)
        if (series.code == meeting.series)
            paper.add(Look::masthead, series.title);
    paper.add(Look::subtitle, meeting.title);
    std::string where;
    if (const auto* venue = find_venue(request.data.venues, meeting.venue))
        where = place_name(request.data.delegations, *venue, request.language);
    const auto when = words.dates(meeting.dates);
    if (!where.empty() || !when.empty())
        paper.add(Look::subtitle, where + (where.empty() || when.empty() ? "" : ", ") + when);
    paper.add(Look::title, title);
    paper.title = title + " – " + meeting.title;
    paper.language = std::string{words.language};
}

void add_invented(Paper& paper, const PaperRequest& request, const std::vector<ListedClass>& roster) {
    const Illustrative illustrative{request.data.sources};
    std::size_t people = 0;
    std::size_t invented = 0;
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                ++people;
                invented += illustrative.has(person.registration->sources) ? 1U : 0U;
            }
    if (invented > 0)
        paper.add(Look::note, paper_words(request.language)
                                  .say(Phrase::invented, {std::to_string(invented), std::to_string(people)}));
}

std::string as_at_in_words(const AsAt& as_at, const PaperWords& words) {
    return words.date(as_at.day) + (as_at.minute ? ", " + format_minute(*as_at.minute) : "");
}

} // namespace plenary::report
