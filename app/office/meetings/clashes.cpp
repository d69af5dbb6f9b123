#include "office/meetings/clashes.hpp"

#include "office/lookup.hpp"
#include "office/refused.hpp"
#include "util/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace plenary::office {

using namespace domain;

namespace {

bool has_ended(const Meeting& meeting, const Date& today) {
    const auto* days = meeting.dates.days();
    return days != nullptr && days->last < today;
}

void add_people_named(const Meeting& meeting, std::vector<ParticipantCode>& people) {
    people.insert(people.end(), meeting.required_people.begin(), meeting.required_people.end());
    for (const auto& session : meeting.sessions)
        each_leading(session, [&](const ParticipantCode& person) { people.push_back(person); });
    if (meeting.agenda)
        each_person(*meeting.agenda, [&](const ParticipantCode& person) { people.push_back(person); });
}

/// The meetings that the codes name, themselves or by their series; nothing where there are no codes.
std::optional<std::vector<MeetingCode>> meetings_named(const std::vector<std::string>& codes,
                                                       const Dataset& data) {
    if (codes.empty())
        return std::nullopt;
    std::vector<MeetingCode> meetings;
    for (const auto& code : codes) {
        const bool is_series = std::any_of(data.series.begin(), data.series.end(),
                                           [&](const Series& series) { return series.code.text() == code; });
        if (!is_series)
            meetings.push_back(find_or_refuse(data.meetings, MeetingCode{code}).code);
        for (const auto& meeting : data.meetings)
            if (is_series && meeting.series.text() == code)
                meetings.push_back(meeting.code);
    }
    return meetings;
}

const schedule::Clash& clash_of(const std::vector<schedule::Clash>& clashes,
                                const std::vector<std::string>& known, const std::string& code) {
    const auto found = std::find(known.begin(), known.end(), code);
    if (found != known.end())
        return clashes[static_cast<std::size_t>(found - known.begin())];
    Remedy remedy = util::did_you_mean(code, known);
    if (remedy.empty())
        remedy = {"see ", Step{Act::check_schedule}};
    throw Refused(Reason::clash_unknown, code, fmt::format("there is no clash '{}'", code), remedy);
}

} // namespace

void read_people(const registry::Reading& registry, Dataset& data, const Date& today, bool past) {
    registry::Scope scope{.check_ins = false, .other_meetings = false, .details = false};
    scope.meetings.emplace();
    for (const auto& meeting : data.meetings) {
        if (!past && has_ended(meeting, today))
            continue;
        if (meeting.dates.days() != nullptr)
            scope.meetings->push_back(meeting.code);
        add_people_named(meeting, scope.participants);
    }
    const auto registrations = registry.counts()[static_cast<std::size_t>(kind_of<Registration>)];
    if (registrations == 0 && scope.participants.empty())
        return;
    auto people = registry.read(scope);
    data.participants = std::move(people.participants);
    data.registrations = std::move(people.registrations);
}

Dataset read_schedule(const registry::Reading& registry, const Date& today) {
    auto data = registry.read({.people = false});
    read_people(registry, data, today, false);
    return data;
}

Dataset read_around(const Office& office, const MeetingCode& code) {
    const auto registry = office.open_to_read();
    auto data = registry.read({.people = false});
    const auto* days = find_or_refuse(data.meetings, code).dates.days();
    read_people(registry, data, days != nullptr ? std::min(office.today(), days->first) : office.today(),
                false);
    return data;
}

ClashChange compare_clashes(const Dataset& before, const Dataset& after,
                            const schedule::CheckOptions& options) {
    using Identity = std::tuple<std::string_view, std::vector<MeetingCode>, std::vector<std::string>>;
    const auto told = [](const schedule::Clash& clash) {
        return std::string{word(clash.severity)} + ": " + clash.message;
    };
    const auto open_clashes = [&](const Dataset& data) {
        std::map<Identity, schedule::Clash> open;
        for (auto& clash : schedule::check(data, options))
            if (!clash.acknowledged)
                open.emplace(Identity{word(clash.kind), clash.meetings, clash.parties}, std::move(clash));
        return open;
    };
    const auto was = open_clashes(before);
    const auto is = open_clashes(after);
    ClashChange change;
    for (const auto& [identity, clash] : was)
        if (!is.contains(identity))
            change.cured.push_back(told(clash));
    for (const auto& [identity, clash] : is)
        (was.contains(identity) ? change.kept : change.caused).push_back(told(clash));
    return change;
}

std::vector<schedule::Clash> check_schedule(const Office& office, const std::vector<std::string>& codes,
                                            bool past) {
    std::optional<registry::Registry> registry{office.open_to_read()};
    auto data = registry->read({.people = false});
    const schedule::CheckOptions options{office.today(), meetings_named(codes, data), past};
    read_people(*registry, data, options.today, options.past || options.meetings);
    registry.reset(); // writers need not wait for the check
    return schedule::check(data, options);
}

Acknowledged acknowledge(Office& office, const Request& request, const std::vector<std::string>& codes,
                         const std::string& reason) {
    Change change{office, request, "schedule acknowledge"};
    if (change.was_done())
        return {Ended::before, {}};
    const auto clashes =
        schedule::check(change.read({.check_ins = false}), {office.today(), std::nullopt, true});
    std::vector<std::string> known;
    for (const auto& clash : clashes)
        known.push_back(clash.code().text());
    Acknowledged result;
    for (const auto& code : codes) {
        const auto& clash = clash_of(clashes, known, code);
        result.clashes.push_back({ClashCode{code}, clash.message, reason, request.sources()});
        change.want(result.clashes.back());
    }
    result.ended = change.finish();
    return result;
}

} // namespace plenary::office
