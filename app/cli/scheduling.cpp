#include "cli/scheduling.hpp"

#include "domain/moving.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace plenary::cli {

using namespace domain;

void read_people(const registry::Registry& registry, Dataset& data, const Date& today, bool past) {
    registry::Scope scope{.check_ins = false, .other_meetings = false, .details = false};
    scope.meetings.emplace();
    for (const auto& meeting : data.meetings) {
        const auto* days = meeting.dates.days();
        const bool is_over = days != nullptr && !past && days->last < today;
        if (is_over)
            continue;
        if (days != nullptr)
            scope.meetings->push_back(meeting.code);
        scope.participants.insert(scope.participants.end(), meeting.required_people.begin(),
                                  meeting.required_people.end());
        for (const auto& session : meeting.sessions)
            scope.participants.insert(scope.participants.end(), session.speakers.begin(),
                                      session.speakers.end());
        if (meeting.agenda)
            each_person(*meeting.agenda,
                        [&](const ParticipantCode& person) { scope.participants.push_back(person); });
    }
    const auto registrations = registry.counts()[static_cast<std::size_t>(Kind::registration)];
    if (registrations == 0 && scope.participants.empty())
        return;
    auto people = registry.read(scope);
    data.participants = std::move(people.participants);
    data.registrations = std::move(people.registrations);
}

void refuse_what_is_over(const Meeting& meeting) {
    if (!is_to_come(meeting.status))
        throw CommandError(
            Exit::refused, "'" + meeting.code.text() + "' is " + std::string{word(meeting.status)},
            "only a meeting that is to come gets other dates; what was entered wrongly is corrected "
            "with 'plenary undo', or in the fixture");
}

std::optional<DaySpan> days_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    if (!text)
        return std::nullopt;
    const auto days = parse_days(*text);
    if (!days)
        throw CommandError(Exit::usage,
                           "--" + std::string{option} + ": '" + util::for_terminal(*text) + "' are no days",
                           "write 2027-05-04, or 2027-05-04..2027-05-05: the first day and the last");
    return days;
}

std::optional<double> number_of(const Invocation& invocation, std::string_view option,
                                const NumberRange& range) {
    const auto written = invocation.option(option);
    if (!written)
        return std::nullopt;
    auto text = *written;
    if (!text.empty() && text.back() == range.unit)
        text.pop_back();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size() && number >= range.least &&
        number <= range.most)
        return number;
    const auto name = "--" + std::string{option};
    const auto bound = [](double value) { return std::to_string(static_cast<std::int64_t>(value)); };
    throw CommandError(Exit::usage,
                       name + ": '" + util::for_terminal(*written) + "' is not a number from " +
                           bound(range.least) + " to " + bound(range.most),
                       "write " + name + " " + std::string{range.such_as});
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
                open.emplace(Identity{clash.kind, clash.meetings, clash.parties}, std::move(clash));
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

} // namespace plenary::cli
