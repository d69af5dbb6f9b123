#include "report/facts.hpp"

#include "domain/meeting_order.hpp"
#include "domain/people/check_ins.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <map>
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

/// Those of the meeting, or where it names none those of its series.
const std::vector<domain::Organizer>& organizers_of(const Meeting& meeting, const domain::Series& series) {
    return meeting.organizers.empty() ? series.organizers : meeting.organizers;
}

Account account_of(const domain::SourceCode& source, const std::vector<domain::Organizer>& organizers,
                   const domain::Dataset& data) {
    Account account;
    account.sources = {source};
    for (const auto& organizer : organizers) {
        if (!cites(organizer.sources, source))
            continue;
        auto& names = organizer.role == OrganizerRole::co_organizer ? account.co_organizers
                      : organizer.role == OrganizerRole::supporter  ? account.supporters
                      : organizer.role == OrganizerRole::host       ? account.hosts
                                                                    : account.funders;
        const auto* delegation = find_delegation(data.delegations, organizer.delegation);
        const auto code = organizer.delegation.text();
        names.push_back(delegation ? Party{std::string{delegation->name.in()}, name_in_prose(*delegation)}
                                   : Party{code, code});
    }
    return account;
}

/// The accounts of the sources that name organizers; that of the source asked for, else of the first, leads.
std::vector<Account> accounts_of(const std::vector<domain::Organizer>& organizers, const NoteInput& input) {
    std::vector<domain::SourceCode> order;
    for (const auto& organizer : organizers)
        for (const auto& source : organizer.sources)
            if (std::find(order.begin(), order.end(), source) == order.end())
                order.push_back(source);
    if (input.account)
        if (const auto asked = std::find(order.begin(), order.end(), *input.account); asked != order.end())
            std::rotate(order.begin(), asked, std::next(asked));
    std::vector<Account> accounts;
    for (const auto& source : order) {
        auto account = account_of(source, organizers, input.data);
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
    const auto tense = domain::tense_on(meeting.dates, input.as_of);
    Neighbour result{&meeting, {}, theme_titles(meeting, series), tense, mode_of(meeting, tense)};
    if (const auto* venue = find_venue(input.data.venues, meeting.venue))
        result.place = place_name(input.data.delegations, *venue);
    return result;
}

void find_neighbours(Facts& facts, const NoteInput& input) {
    const auto order = domain::meetings_in_order(facts.series->code, input.data.meetings);
    const auto here = std::find(order.begin(), order.end(), facts.meeting);
    if (here != order.begin())
        facts.before = neighbour(**std::prev(here), *facts.series, input);
    if (std::next(here) != order.end())
        facts.next = neighbour(**std::next(here), *facts.series, input);
}

const domain::ReportedCount* reported_by(const domain::Sources& sources, const Meeting& meeting) {
    for (const auto& source : sources)
        for (const auto& reported : meeting.reported)
            if (cites(reported.sources, source))
                return &reported;
    return nullptr;
}

void find_reported(Facts& facts, const NoteInput& input) {
    if (facts.mode != Mode::held || facts.meeting->reported.empty())
        return;
    if (input.account)
        facts.reported = reported_by({*input.account}, *facts.meeting);
    if (!facts.reported && !facts.accounts.empty())
        facts.reported = reported_by(facts.accounts.front().sources, *facts.meeting);
    if (!facts.reported)
        facts.reported = &facts.meeting->reported.front();
    if (!facts.reported->grouping)
        return;
    if (const auto* grouping = find(facts.series->groupings, *facts.reported->grouping))
        for (const auto& group : grouping->groups)
            facts.groups.push_back(group.title);
}

/// Whether a registered speaker speaks: one who withdrew or was refused does not, and who was never confirmed
/// did not.
bool speaks(const domain::Registration& registration, Mode mode) {
    using enum domain::RegistrationStatus;
    return registration.status == confirmed || (registration.status == nominated && mode != Mode::held);
}

/// Those with the role and those whom the sessions name; adds the sources of their registrations to `used`.
void find_speakers(Facts& facts, const NoteInput& input, std::set<domain::SourceCode>& used) {
    std::vector<domain::ParticipantCode> named;
    for (const auto& session : facts.meeting->sessions)
        for (const auto& speaker : session.speakers)
            if (std::find(named.begin(), named.end(), speaker) == named.end())
                named.push_back(speaker);
    const auto name_of_participant = [&](const domain::ParticipantCode& code) {
        const auto* participant = find(input.data.participants, code);
        return participant ? participant->name.latin : code.text();
    };
    for (const auto& registration : input.data.registrations) {
        if (registration.meeting != input.meeting)
            continue;
        const bool is_named = std::erase(named, registration.participant) > 0;
        if ((!is_named && registration.role != domain::Role::speaker) || !speaks(registration, facts.mode))
            continue;
        facts.speakers.push_back({name_of_participant(registration.participant), registration.position,
                                  name_of(input.data.delegations, registration.delegation)});
        used.insert(registration.sources.begin(), registration.sources.end());
    }
    for (const auto& code : named)
        facts.speakers.push_back({name_of_participant(code), "", ""});
}

void count_people(Facts& facts, const NoteInput& input) {
    const Illustrative illustrative{input.data.sources};
    std::map<domain::RegistrationCode, bool> received; // and whether a check-in was invented
    for (const auto* check_in : domain::arrivals(input.data.check_ins))
        if (check_in->meeting == input.meeting && facts.mode == Mode::held) {
            auto& for_show = received[check_in->registration];
            for_show = for_show || illustrative.has(check_in->sources);
        }
    for (const auto& registration : input.data.registrations) {
        if (registration.meeting != input.meeting)
            continue;
        ++facts.registrations;
        const bool is_real = !illustrative.has(registration.sources);
        facts.illustrative += is_real ? 0 : 1;
        const auto check_in = received.find(registration.code);
        if (check_in != received.end() && check_in->second && is_real)
            ++facts.received_for_show;
    }
    facts.received = static_cast<std::int64_t>(received.size());
}

/// The sources of what the note tells, beside those in `used`.
void find_sources(Facts& facts, const NoteInput& input, std::set<domain::SourceCode> used) {
    const auto add = [&](const domain::Sources& sources) { used.insert(sources.begin(), sources.end()); };
    add(facts.meeting->sources);
    add(facts.series->sources);
    const auto add_themes = [&](const Meeting& meeting) {
        for (const auto& code : meeting.themes)
            if (const auto* theme = find(facts.series->themes, code))
                add(theme->sources);
    };
    add_themes(*facts.meeting);
    for (const auto& organizer : organizers_of(*facts.meeting, *facts.series))
        add(organizer.sources);
    for (const auto& topic : facts.meeting->topics)
        add(topic.sources);
    for (const auto& session : facts.meeting->sessions)
        if (!session.speakers.empty())
            add(session.sources);
    if (facts.reported) {
        add(facts.reported->sources);
        if (facts.reported->grouping)
            if (const auto* grouping = find(facts.series->groupings, *facts.reported->grouping))
                add(grouping->sources);
    }
    for (const auto& near : {facts.before, facts.next})
        if (near) {
            add(near->meeting->sources);
            add_themes(*near->meeting);
        }
    for (const auto& source : input.data.sources)
        if (used.contains(source.code))
            facts.sources.push_back(&source);
}

std::string on_one_line(const std::string& text) {
    auto line = util::join(util::split_words(text), " ");
    if (line.ends_with('.'))
        line.pop_back();
    return line;
}

} // namespace

Mode mode_of(const Meeting& meeting, domain::Tense tense) {
    using domain::MeetingStatus;
    using domain::Tense;
    if (meeting.status == MeetingStatus::cancelled || meeting.status == MeetingStatus::postponed)
        return Mode::meant;
    const bool tentative = meeting.status == MeetingStatus::tentative;
    switch (tense) {
    case Tense::past:
        return tentative ? Mode::meant : Mode::held;
    case Tense::present:
        return tentative ? Mode::ahead : Mode::going_on;
    case Tense::future:
        return Mode::ahead;
    case Tense::unknown:
        return meeting.status == MeetingStatus::held ? Mode::held : Mode::ahead;
    }
    return Mode::ahead;
}

Facts gather_facts(const NoteInput& input) {
    Facts facts;
    facts.meeting = find(input.data.meetings, input.meeting);
    facts.series = find(input.data.series, facts.meeting->series);
    facts.tense = domain::tense_on(facts.meeting->dates, input.as_of);
    facts.mode = mode_of(*facts.meeting, facts.tense);
    if (const auto* venue = find_venue(input.data.venues, facts.meeting->venue))
        facts.place = place_name(input.data.delegations, *venue);
    facts.purpose = on_one_line(facts.series->purpose);
    facts.themes = theme_titles(*facts.meeting, *facts.series);
    facts.accounts = accounts_of(organizers_of(*facts.meeting, *facts.series), input);
    find_neighbours(facts, input);
    find_reported(facts, input);
    std::set<domain::SourceCode> used;
    find_speakers(facts, input, used);
    count_people(facts, input);
    find_sources(facts, input, std::move(used));
    return facts;
}

} // namespace plenary::report
