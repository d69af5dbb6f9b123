/// \file
/// What a finding, a change or a log entry is about: one thing, by its public name, and perhaps one field of
/// it.
#pragma once

#include "domain/model.hpp"

#include <array>
#include <compare>
#include <string>
#include <string_view>

namespace plenary::domain {

/// In the order in which things are loaded and listed: each kind refers only to itself and to those before
/// it, save that a meeting names the speakers of its sessions.
enum class Kind {
    source,
    delegation,
    calendar,
    venue,
    series,
    meeting,
    participant,
    registration,
    check_in,
    outcome,
    acknowledgement
};

template<>
struct Words<Kind> {
    static constexpr std::array<std::string_view, 11> all{
        "source",      "delegation",   "calendar", "venue",   "series",         "meeting",
        "participant", "registration", "check-in", "outcome", "acknowledgement"};
};

/// "venues", "series", ...: for counts other than one.
std::string_view plural(Kind kind);

/// "1 meeting", "2 meetings".
std::string counted(std::size_t n, Kind kind);

/// One thing. `name` is its code; for a registration `dushanbe/KAZ-007`, for a check-in
/// `dushanbe/KAZ-007/2011-03-29T08:41`.
struct Key {
    Kind kind = Kind::source;
    std::string name;

    friend auto operator<=>(const Key&, const Key&) = default;
};

Key key_of(const Source& v);
Key key_of(const Delegation& v);
Key key_of(const Calendar& v);
Key key_of(const Venue& v);
Key key_of(const Series& v);
Key key_of(const Meeting& v);
Key key_of(const Participant& v);
Key key_of(const Registration& v);
Key key_of(const CheckIn& v);
Key key_of(const Outcome& v);
Key key_of(const Acknowledgement& v);

/// "meeting dushanbe"
std::string to_string(const Key& key);

/// A field of a thing: names and 0-based list places joined by '/', such as `organizers/2/delegation`.
/// An empty field means the thing as a whole.
struct Subject {
    Key key;
    std::string field;
};

/// Calls f with each vector of `dataset` in the order of Kind.
template<class D, class F>
void for_each_kind(D& dataset, F&& f) {
    f(dataset.sources);
    f(dataset.delegations);
    f(dataset.calendars);
    f(dataset.venues);
    f(dataset.series);
    f(dataset.meetings);
    f(dataset.participants);
    f(dataset.registrations);
    f(dataset.check_ins);
    f(dataset.outcomes);
    f(dataset.acknowledgements);
}

} // namespace plenary::domain
