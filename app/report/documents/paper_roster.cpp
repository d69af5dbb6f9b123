#include "report/documents/paper_roster.hpp"

#include "domain/people/classes.hpp"
#include "domain/people/delegation_names.hpp"
#include "domain/time/hours.hpp"
#include "report/documents/paper_person.hpp"
#include "report/names.hpp"
#include "report/paper/alphabet.hpp"
#include "report/sources.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace plenary::report {

using namespace domain;

namespace {

bool works_for_meeting(Role role) {
    return role == Role::secretariat || role == Role::interpreter;
}

/// By what people of a delegation are ordered.
using MemberKey = std::tuple<int, int, std::u32string, RegistrationCode>;

MemberKey member_key(const ListedPerson& person, MemberOrder order) {
    const auto& registration = *person.registration;
    const auto given = registration.given_order.value_or(std::numeric_limits<int>::max());
    const auto role = static_cast<int>(registration.role);
    auto name = order_key(person.participant->name.sort_key(), "en");
    switch (order) {
    case MemberOrder::as_given:
        return {given, role, std::move(name), registration.code};
    case MemberOrder::role:
        return {role, given, std::move(name), registration.code};
    case MemberOrder::name:
        return {0, 0, std::move(name), registration.code};
    }
    return {};
}

void put_people_in_order(std::vector<ListedDelegation>& delegations, MemberOrder order) {
    for (auto& delegation : delegations) {
        std::vector<std::pair<MemberKey, std::size_t>> places;
        for (const auto& person : delegation.people)
            places.emplace_back(member_key(person, order), places.size());
        std::sort(places.begin(), places.end());
        std::vector<ListedPerson> ordered;
        for (const auto& [key, place] : places)
            ordered.push_back(delegation.people[place]);
        delegation.people = std::move(ordered);
    }
}

class RosterMaker {
public:
    explicit RosterMaker(const PaperRequest& request)
        : request_(request), series_(series_of(request)), classes_(classes_of(series_)) {
        for (const auto& participant : request.data.participants)
            people_.emplace(participant.code.text(), &participant);
        for (const auto& delegation : request.data.delegations)
            delegations_.emplace(delegation.code.text(), &delegation);
        if (request.who == Who::checked_in)
            received_ = received_at(request.data.check_ins, request.meeting.code, request.until);
    }

    void add_people() {
        for (const auto& registration : request_.data.registrations) {
            const auto person = people_.find(registration.participant.text());
            const auto delegation = delegations_.find(registration.delegation.text());
            if (registration.meeting != request_.meeting.code || person == people_.end() ||
                delegation == delegations_.end() || !is_wanted(registration, *person->second))
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
        for (auto& [rank, delegations] : delegations_of_class_) {
            auto listed = class_of_rank(rank);
            for (auto& [code, delegation] : delegations)
                listed.delegations.push_back(std::move(delegation));
            put_in_order(listed.delegations, request_);
            put_people_in_order(listed.delegations, series_.member_order.value_or(MemberOrder::as_given));
            roster.push_back(std::move(listed));
        }
        return roster;
    }

private:
    bool is_wanted(const Registration& registration, const Participant& person) const {
        if (request_.for_everybody && person.listed == Consent::refused)
            return false;
        if ((request_.without_forgotten && is_forgotten(person)) ||
            request_.left_out.contains(registration.code))
            return false;
        return is_of(request_.who, registration, received_);
    }

    /// Where the class stands in lists; the secretariat is behind all others.
    std::size_t rank_of(const ClassCode& code) const {
        if (code.text() == "secretariat")
            return classes_.size();
        for (std::size_t i = 0; i < classes_.size(); ++i)
            if (classes_[i].code == code)
                return i;
        return classes_.size() - 1;
    }

    ListedClass class_of_rank(std::size_t rank) const {
        static const ClassCode staff{"secretariat"};
        const auto is_staff = rank == classes_.size();
        for (const auto* known : {&classes_, &usual_classes()})
            for (const auto& one : *known)
                if (is_staff ? one.code == staff : one.code == classes_[rank].code)
                    return {one.code,
                            std::string{one.title.in(request_.language)},
                            one.letter,
                            one.colour,
                            one.shown == Listing::listed,
                            {}};
        return {};
    }

    ListedDelegation& place_for(const Delegation& delegation, bool is_staff) {
        const auto rank = is_staff
                              ? classes_.size()
                              : rank_of(class_at(series_, request_.meeting, delegation, request_.as_at.day));
        auto& place = delegations_of_class_[rank][delegation.code];
        if (place.delegation == nullptr) {
            place.delegation = &delegation;
            place.name = name_in(delegation, request_.language);
        }
        return place;
    }

    const PaperRequest& request_;
    const Series& series_;
    const std::vector<DelegationClass>& classes_;
    std::unordered_map<std::string_view, const Participant*> people_;
    std::unordered_map<std::string_view, const Delegation*> delegations_;
    std::set<RegistrationCode> received_;
    std::map<std::size_t, std::map<DelegationCode, ListedDelegation>> delegations_of_class_; ///< by rank
};

} // namespace

const Series& series_of(const PaperRequest& request) {
    static const Series unknown;
    for (const auto& series : request.data.series)
        if (series.code == request.meeting.series)
            return series;
    return unknown;
}

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
    if (attended.who != Who::everybody)
        attended.who = Who::checked_in;
    RosterMaker maker{attended};
    maker.add_people();
    maker.add_those_who_took_part();
    return maker.finish();
}

namespace {

/// A delegation by what it is ordered, and its place in the list.
using OrderPlace = std::tuple<std::string, DelegationCode, std::size_t>;

/// Where the order begins: with the State that was drawn, or with the next of its class where it does not take part.
std::vector<OrderPlace>::iterator begin_of_order(std::vector<OrderPlace>& places,
                                                 const std::vector<ListedDelegation>& delegations,
                                                 const PaperRequest& request) {
    const auto* first = request.meeting.first_state
                            ? find_delegation(request.data.delegations, *request.meeting.first_state)
                            : nullptr;
    if (first == nullptr || places.empty())
        return places.begin();
    const auto class_of = [&](const Delegation& delegation) {
        return class_at(series_of(request), request.meeting, delegation, request.as_at.day);
    };
    if (class_of(*first) != class_of(*delegations.front().delegation))
        return places.begin();
    const auto next = std::lower_bound(places.begin(), places.end(),
                                       OrderPlace{sort_key(*first, request.language), first->code, 0});
    return next == places.end() ? places.begin() : next;
}

} // namespace

void put_in_order(std::vector<ListedDelegation>& delegations, const PaperRequest& request) {
    std::vector<OrderPlace> places;
    for (const auto& one : delegations)
        places.emplace_back(sort_key(*one.delegation, request.language), one.delegation->code, places.size());
    std::sort(places.begin(), places.end());
    std::rotate(places.begin(), begin_of_order(places, delegations, request), places.end());
    std::vector<ListedDelegation> ordered;
    for (const auto& [key, code, place] : places)
        ordered.push_back(std::move(delegations[place]));
    delegations = std::move(ordered);
}

std::vector<ListedClass> expected_roster(const PaperRequest& request) {
    auto expected = request;
    if (expected.who != Who::everybody)
        expected.who = Who::expected;
    RosterMaker maker{expected};
    maker.add_people();
    maker.add_invited();
    return maker.finish();
}

std::vector<ListedPerson> in_seating_order(std::vector<ListedPerson> people) {
    std::stable_sort(people.begin(), people.end(), [](const ListedPerson& a, const ListedPerson& b) {
        return a.registration->role < b.registration->role;
    });
    return people;
}

void add_head(Paper& paper, const PaperRequest& request, const std::string& title) {
    const auto& words = paper_words(request.language);
    const auto& meeting = request.meeting;
    if (!request.logos.empty())
        paper.blocks.emplace_back(LogoRow{request.logos});
    const auto symbol = meeting.symbol.empty() ? std::string{} : meeting.symbol + request.symbol_suffix;
    if (!symbol.empty()) {
        paper.add(Look::symbol, symbol);
        paper.add(Look::symbol, std::string{words.language_name});
    }
    if (const auto& series = series_of(request); !series.title.empty())
        paper.add(Look::masthead, series.title);
    paper.running_head = symbol;
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

std::string hours_of(const Session& session) {
    const auto over = (session.ends.date - session.starts.date).days();
    constexpr int a_day = 1'440;
    const auto ends = over == 1 && session.ends.minute == 0 ? a_day : session.ends.minute;
    return format_minute(session.starts.minute) + "–" + format_minute(ends);
}

std::string room_of(const Session& session, const Venue* venue) {
    if (!session.room || venue == nullptr)
        return {};
    for (const auto& room : venue->rooms)
        if (room.code == *session.room)
            return room.name.empty() ? room.code.text() : room.name;
    return session.room->text();
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
