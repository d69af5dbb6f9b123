#include "report/facts.hpp"

#include "report/names.hpp"
#include "report/sources.hpp"

#include <algorithm>
#include <set>

namespace plenary::report {

namespace {

using domain::Meeting;
using domain::OrganizerRole;

template<class Thing, class Code>
const Thing* find(const std::vector<Thing>& things, const Code& code) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& t) { return t.code == code; });
    return found == things.end() ? nullptr : &*found;
}

bool cites(const domain::Sources& sources, const domain::SourceCode& code) {
    return std::find(sources.begin(), sources.end(), code) != sources.end();
}

std::vector<std::string> theme_titles(const Meeting& meeting, const domain::Series& series) {
    std::vector<std::string> titles;
    for (const auto& code : meeting.themes)
        if (const auto* theme = find(series.themes, code))
            titles.push_back(theme->title);
    return titles;
}

Account account_of(const domain::SourceCode& source, const Meeting& meeting, const domain::Dataset& data) {
    Account account;
    account.sources = {source};
    for (const auto& organizer : meeting.organizers) {
        if (!cites(organizer.sources, source))
            continue;
        auto& names = organizer.role == OrganizerRole::co_organizer ? account.co_organizers
                      : organizer.role == OrganizerRole::supporter  ? account.supporters
                      : organizer.role == OrganizerRole::host       ? account.hosts
                                                                    : account.funders;
        names.push_back(name_of(data.delegations, organizer.delegation));
    }
    return account;
}

/// The accounts of the sources that name organizers; that of the source asked for, else of the first, leads.
std::vector<Account> accounts_of(const Meeting& meeting, const NoteInput& input) {
    std::vector<domain::SourceCode> order;
    for (const auto& organizer : meeting.organizers)
        for (const auto& source : organizer.sources)
            if (std::find(order.begin(), order.end(), source) == order.end())
                order.push_back(source);
    if (input.account)
        std::stable_partition(order.begin(), order.end(),
                              [&](const auto& source) { return source == *input.account; });
    std::vector<Account> accounts;
    for (const auto& source : order) {
        auto account = account_of(source, meeting, input.data);
        const auto same = std::find_if(accounts.begin(), accounts.end(),
                                       [&](const auto& a) { return a.tells_as(account); });
        if (same == accounts.end())
            accounts.push_back(std::move(account));
        else
            same->sources.push_back(source);
    }
    return accounts;
}

Neighbour neighbour(const Meeting& meeting, const domain::Series& series, const NoteInput& input) {
    Neighbour result{
        &meeting, {}, theme_titles(meeting, series), domain::tense_on(meeting.dates, input.as_of)};
    if (const auto* venue = find_venue(input.data.venues, meeting.venue))
        result.place = place_name(input.data.delegations, *venue);
    return result;
}

/// The meetings before and after in the series: by number, and after the last number by date.
void find_neighbours(Facts& facts, const NoteInput& input) {
    std::vector<const Meeting*> order;
    for (const auto& meeting : input.data.meetings)
        if (meeting.series == facts.meeting->series)
            order.push_back(&meeting);
    const auto rank = [](const Meeting* m) {
        const auto* days = m->dates.days();
        const auto year = m->dates.year();
        const auto when = days   ? domain::format_date(days->first)
                          : year ? std::to_string(*year)
                                 : std::string{"unknown"};
        return std::tuple{when, m->number.value_or(0), m->code};
    };
    std::sort(order.begin(), order.end(), [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
    const auto here = std::find(order.begin(), order.end(), facts.meeting);
    if (here != order.begin())
        facts.before = neighbour(**std::prev(here), *facts.series, input);
    if (std::next(here) != order.end())
        facts.next = neighbour(**std::next(here), *facts.series, input);
}

void find_reported(Facts& facts) {
    const auto& all = facts.meeting->reported;
    if (facts.tense != domain::Tense::past || all.empty())
        return;
    facts.reported = &all.front();
    for (const auto& reported : all)
        if (!facts.accounts.empty() && cites(reported.sources, facts.accounts.front().sources.front())) {
            facts.reported = &reported;
            break;
        }
    if (!facts.reported->grouping)
        return;
    if (const auto* grouping = find(facts.series->groupings, *facts.reported->grouping))
        for (const auto& group : grouping->groups)
            facts.groups.push_back(group.title);
}

void find_people(Facts& facts, const NoteInput& input) {
    std::set<domain::RegistrationCode> received;
    for (const auto& check_in : input.data.check_ins)
        if (check_in.meeting == input.meeting)
            received.insert(check_in.registration);
    const Illustrative illustrative{input.data.sources};
    for (const auto& registration : input.data.registrations) {
        if (registration.meeting != input.meeting)
            continue;
        ++facts.registrations;
        facts.illustrative += illustrative.has(registration.sources) ? 1 : 0;
        if (registration.role != domain::Role::speaker)
            continue;
        const auto* participant = find(input.data.participants, registration.participant);
        facts.speakers.push_back({participant ? participant->name.latin : registration.participant.text(),
                                  registration.position,
                                  name_of(input.data.delegations, registration.delegation)});
    }
    if (facts.tense == domain::Tense::past)
        facts.received = static_cast<std::int64_t>(received.size());
}

void find_sources(Facts& facts, const NoteInput& input) {
    std::set<domain::SourceCode> used{facts.meeting->sources.begin(), facts.meeting->sources.end()};
    const auto add = [&](const domain::Sources& sources) { used.insert(sources.begin(), sources.end()); };
    for (const auto& organizer : facts.meeting->organizers)
        add(organizer.sources);
    for (const auto& topic : facts.meeting->topics)
        add(topic.sources);
    if (facts.reported)
        add(facts.reported->sources);
    for (const auto& near : {facts.before, facts.next})
        if (near)
            add(near->meeting->sources);
    for (const auto& source : input.data.sources)
        if (used.contains(source.code))
            facts.sources.push_back(&source);
}

} // namespace

Facts gather_facts(const NoteInput& input) {
    Facts facts;
    facts.meeting = find(input.data.meetings, input.meeting);
    facts.series = find(input.data.series, facts.meeting->series);
    facts.tense = domain::tense_on(facts.meeting->dates, input.as_of);
    if (const auto* venue = find_venue(input.data.venues, facts.meeting->venue))
        facts.place = place_name(input.data.delegations, *venue);
    facts.themes = theme_titles(*facts.meeting, *facts.series);
    facts.accounts = accounts_of(*facts.meeting, input);
    find_neighbours(facts, input);
    find_reported(facts);
    find_people(facts, input);
    find_sources(facts, input);
    return facts;
}

} // namespace plenary::report
