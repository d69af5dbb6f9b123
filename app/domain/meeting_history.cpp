#include "domain/meeting_history.hpp"

#include "domain/change/record_reading.hpp"

#include <algorithm>
#include <set>

namespace plenary::domain {

namespace {

using State = std::map<std::string, std::string>; // the fields of a meeting

bool is_of(std::string_view field, std::string_view list) {
    return field.starts_with(list) && (field.size() == list.size() || field[list.size()] == '/');
}

bool is_move(std::string_view field) {
    return field == "dates" || field == "venue" || field == "status";
}

bool is_invitation(std::string_view field) {
    return is_of(field, "invited") || is_of(field, "required-delegations");
}

/// The fields that a change states anew, differently or no more.
std::vector<std::string> fields_of(const LoggedChange& change) {
    std::vector<std::string> fields;
    for (auto& step : difference(change.before.value_or(Record{}), change.after.value_or(Record{})))
        fields.push_back(std::move(step.field));
    return fields;
}

std::string value_of(const State& state, const std::string& field) {
    const auto found = state.find(field);
    return found == state.end() ? std::string{} : found->second;
}

/// The sessions of a state; one whose times cannot be read is left out.
std::vector<Session> sessions_of(const State& state) {
    std::vector<Session> sessions;
    for (std::size_t i = 0; state.contains("sessions/" + std::to_string(i) + "/code"); ++i) {
        const auto prefix = "sessions/" + std::to_string(i) + "/";
        const auto starts = parse_local_time(value_of(state, prefix + "starts"));
        const auto ends = parse_local_time(value_of(state, prefix + "ends"));
        if (!starts || !ends)
            continue;
        Session session;
        session.code = SessionCode{value_of(state, prefix + "code")};
        session.title = value_of(state, prefix + "title");
        session.starts = *starts;
        session.ends = *ends;
        if (const auto room = value_of(state, prefix + "room"); !room.empty())
            session.room = RoomCode{room};
        sessions.push_back(std::move(session));
    }
    return sessions;
}

std::set<DelegationCode> delegations_of(const State& state) {
    std::set<DelegationCode> delegations;
    for (const auto& [field, value] : state)
        if ((is_of(field, "invited") && field.ends_with("/delegation")) ||
            is_of(field, "required-delegations"))
            delegations.insert(DelegationCode{value});
    return delegations;
}

/// One meeting while its changes are followed.
class Follower {
public:
    void follow(const TimedChange& timed) {
        const auto& [at, change] = timed;
        history_.changed = at;
        if (is_known_)
            count(change);
        is_known_ = true;
        for (const auto& [field, ignored] : change.before.value_or(Record{}))
            if (change.after)
                state_.erase(field);
        for (const auto& [field, value] : change.after.value_or(Record{}))
            state_[field] = value;
        is_there_ = change.after.has_value();
        key_ = change.key;
        remember();
    }

    MeetingHistory finish() {
        if (!is_there_)
            history_.removed = from_record<Meeting>(key_, Record{state_.begin(), state_.end()});
        const auto now = is_there_ ? sessions_of(state_) : std::vector<Session>{};
        for (auto& [code, session] : sessions_)
            if (std::none_of(now.begin(), now.end(),
                             [&](const auto& one) { return one.code == session.code; }))
                history_.former_sessions.push_back(std::move(session));
        const auto invited = is_there_ ? delegations_of(state_) : std::set<DelegationCode>{};
        std::set_difference(delegations_.begin(), delegations_.end(), invited.begin(), invited.end(),
                            std::back_inserter(history_.former_delegations));
        return std::move(history_);
    }

private:
    void count(const LoggedChange& change) {
        const auto fields = fields_of(change);
        const auto any = [&](auto is) { return std::any_of(fields.begin(), fields.end(), is); };
        const bool moved = !change.after || !change.before || any(is_move);
        history_.moves += moved ? 1 : 0;
        history_.timetable += moved || any([](const auto& f) { return is_of(f, "sessions"); }) ? 1 : 0;
        history_.invitations += moved || any(is_invitation) ? 1 : 0;
    }

    void remember() {
        if (const auto days = parse_days(value_of(state_, "dates")))
            history_.last_days = days;
        for (auto& session : sessions_of(state_))
            sessions_.insert_or_assign(session.code, session);
        delegations_.merge(delegations_of(state_));
    }

    Key key_;
    bool is_known_ = false;
    bool is_there_ = false;
    State state_;
    std::map<SessionCode, Session> sessions_;
    std::set<DelegationCode> delegations_;
    MeetingHistory history_;
};

} // namespace

std::map<MeetingCode, MeetingHistory> follow_meetings(const std::vector<TimedChange>& changes) {
    std::map<MeetingCode, Follower> followers;
    for (const auto& timed : changes)
        if (timed.change.key.kind == kind_of<Meeting>)
            followers[MeetingCode{timed.change.key.name}].follow(timed);
    std::map<MeetingCode, MeetingHistory> histories;
    for (auto& [meeting, follower] : followers)
        histories.emplace(meeting, follower.finish());
    return histories;
}

std::map<std::string, RegistrationHistory> follow_registrations(const std::vector<TimedChange>& changes) {
    std::map<std::string, RegistrationHistory> histories;
    for (const auto& [at, change] : changes) {
        if (change.key.kind != kind_of<Registration>)
            continue;
        const auto [history, is_new] = histories.try_emplace(change.key.name);
        history->second.changed = at;
        if (is_new)
            continue;
        const auto fields = fields_of(change);
        history->second.turns += std::find(fields.begin(), fields.end(), "status") != fields.end() ? 1 : 0;
    }
    return histories;
}

} // namespace plenary::domain
