#include "office/records/former.hpp"

#include "domain/change/undoing.hpp"

namespace plenary::office {

using namespace domain;

namespace {

bool is_of_meeting(const Key& key, const MeetingCode& meeting) {
    if (key.kind == kind_of<Meeting>)
        return key.name == meeting.text();
    if (key.kind == kind_of<Registration>)
        return key.name.starts_with(meeting.text() + "/");
    return key.kind == kind_of<Participant> || key.kind == kind_of<Delegation> || key.kind == kind_of<Series>;
}

} // namespace

Dataset as_it_was(const registry::Reading& registry, Dataset now, const MeetingCode& meeting,
                  std::int64_t action) {
    registry::HistoryFilter since;
    since.after = action;
    std::vector<LoggedChange> changes;
    for (auto& entry : registry.history(since).entries)
        if (!entry.is_forgotten && is_of_meeting(entry.change.key, meeting))
            changes.push_back(std::move(entry.change));
    auto reversal = reverse(now, net_changes(changes));
    return carry_out(std::move(now), reversal.plan, std::move(reversal.wanted));
}

std::int64_t last_action_before(const registry::Reading& registry, const Date& day) {
    registry::HistoryFilter before;
    before.until = format_date(day - boost::gregorian::days{1});
    before.most = 1;
    const auto history = registry.history(before);
    return history.entries.empty() ? 0 : history.entries.back().action;
}

} // namespace plenary::office
