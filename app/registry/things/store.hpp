/// \file
/// Writes things into the registry's tables: one function a kind, each an insert or an update by code. A
/// thing's parts are brought to what the thing now has. What a thing refers to must be stored before it.
#pragma once

#include "domain/model.hpp"
#include "domain/subject.hpp"
#include "registry/file/query.hpp"
#include "registry/things/ids.hpp"
#include "registry/things/new_keys.hpp"
#include "registry/things/table.hpp"

#include <cstdint>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace plenary::registry {

class Store {
public:
    explicit Store(Database& db) : db_(db), ids_(db) {}

    void save(const domain::Source& source);
    void save(const domain::Delegation& delegation);
    void save(const domain::Calendar& calendar);
    void save(const domain::Venue& venue);
    void save(const domain::Series& series);
    void save(const domain::Meeting& meeting);
    /// With the keys that the participant is to be found by (registry/find.hpp), or none where they are to be written later.
    void save(const domain::Participant& participant, const std::vector<std::string>& search_keys);
    void save(const domain::Registration& registration);
    void save(const domain::CheckIn& check_in);
    /// The same of what the registry does not have. `is_received`: a check-in follows that lets the person in, and finds it written.
    void save_new(const domain::Registration& registration, bool is_received);
    void save_new(const domain::CheckIn& check_in);
    void save(const domain::Outcome& outcome);
    void save(const domain::Acknowledgement& acknowledgement);
    void save(const domain::Speech& speech);
    void save(const domain::KeptDocument& document);

    /// Removes the thing and its parts; nothing may refer to it any more when the transaction ends.
    void remove(const domain::Key& key);

    /// Makes way for changes among registrations: until it is saved again within the transaction, the
    /// registration holds no person and no seat and heads no delegation, so that two may exchange them.
    void release(const domain::Registration& registration);

    /// Makes room for what is remembered of so many participants until the end.
    void expect_participants(std::size_t count);
    /// From here on the keys of who is saved without any are written later (registry/things/late_keys.hpp).
    void leave_keys_for_later() { leaves_keys_ = true; }

    /// From here on the keys of the participants are ordered, while other things are saved.
    void all_participants_are_saved() { new_keys_.order(); }

    /// To be called last. The search keys of participants wait for it; none is to be saved twice before it. So do the badges of
    /// registrations that come back.
    void finish();

private:
    template<class Thing>
    void save_row(const Thing& thing, Stored stored = Stored::maybe) {
        store_row(db_, ids_, thing, stored);
    }
    void save_names(const char* table, const char* owner, std::int64_t id, const domain::LocalText& names);
    void save_classes(std::int64_t series, const domain::Series& value);
    void save_quorums(std::int64_t series, const domain::Series& value);
    /// `owner` is the column of the thing whose periods they are.
    void save_unavailability(const char* owner, std::int64_t id,
                             const std::vector<domain::Unavailability>& periods);
    void save_details_of(const domain::Registration& registration);
    /// What a new event changes in what it is about: the registration is received, or an event does not count.
    void settle(const domain::CheckIn& check_in);
    /// `of` is the table of the thing whose details they are.
    void save_details(const std::string& of, std::int64_t id, const domain::Details& details);
    void save_bookings(std::int64_t room, const std::vector<domain::Booking>& bookings);
    void save_rules(std::int64_t series, const std::optional<domain::ScheduleRules>& rules);
    void save_weights(std::int64_t series, const std::optional<domain::CostWeights>& weights);
    void save_wish(std::int64_t meeting, const std::optional<domain::Wish>& wish);
    void save_requirements(std::int64_t meeting, const domain::Meeting& value);
    void save_sessions(std::int64_t meeting, const domain::Meeting& value);
    void save_agenda(std::int64_t meeting, const domain::Meeting& value);
    void save_item(std::int64_t meeting, const domain::Meeting& value, std::size_t place);
    void save_releases(std::int64_t meeting, const domain::Meeting& value);
    void save_presences(std::int64_t meeting, const domain::Meeting& value);
    void save_for_documents(std::int64_t meeting, const domain::Meeting& value);
    void save_reported(std::int64_t meeting, const domain::Meeting& value);
    void give_back_badges();
    void remove_keys(const std::string& participant);
    void remove_keys(const domain::PersonName& name, const std::string& email, std::int64_t participant);

    Database& db_;
    Ids ids_;
    NewKeys new_keys_;
    bool leaves_keys_ = false;
    std::optional<std::pair<std::int64_t, std::int64_t>> without_keys_; ///< the first and the last of them
    std::unordered_set<std::int64_t> received_;    ///< registrations that were entered so
    std::optional<bool> has_registration_details_; // at all; nothing: not asked yet
};

} // namespace plenary::registry
