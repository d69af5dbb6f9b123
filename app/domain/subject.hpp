/// \file
/// The kinds of things that a series is made of, in one list, and what a finding, a change or a log entry is
/// about: one thing, by its public name, and perhaps one field of it.
#pragma once

#include "domain/model.hpp"

#include <array>
#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace plenary::domain {

/// A kind of thing, by its place in `kinds`; see kind_of.
enum class Kind : unsigned char {};

template<class T>
struct KindEntry {
    using Thing = T;
    std::string_view word;
    std::string_view plural; ///< for counts other than one; the name of the list in fixtures
    std::vector<T> Dataset::* things;
};

/// All kinds, in the order in which things are loaded and listed: each refers only to itself and to those before
/// it, save that a meeting names the speakers of its sessions. A new kind is a line here.
inline constexpr std::tuple kinds{
    KindEntry<Source>{"source", "sources", &Dataset::sources},
    KindEntry<Delegation>{"delegation", "delegations", &Dataset::delegations},
    KindEntry<Calendar>{"calendar", "calendars", &Dataset::calendars},
    KindEntry<Venue>{"venue", "venues", &Dataset::venues},
    KindEntry<Series>{"series", "series", &Dataset::series},
    KindEntry<Meeting>{"meeting", "meetings", &Dataset::meetings},
    KindEntry<Participant>{"participant", "participants", &Dataset::participants},
    KindEntry<Registration>{"registration", "registrations", &Dataset::registrations},
    KindEntry<CheckIn>{"check-in", "check-ins", &Dataset::check_ins},
    KindEntry<Outcome>{"outcome", "outcomes", &Dataset::outcomes},
    KindEntry<Acknowledgement>{"acknowledgement", "acknowledgements", &Dataset::acknowledgements},
    KindEntry<Speech>{"speech", "speeches", &Dataset::speeches},
    KindEntry<KeptDocument>{"document", "documents", &Dataset::documents},
};

inline constexpr std::size_t kind_count = std::tuple_size_v<std::remove_const_t<decltype(kinds)>>;

template<>
struct Words<Kind> {
    static constexpr std::array<std::string_view, kind_count> all =
        std::apply([](const auto&... kind) { return std::array{kind.word...}; }, kinds);
};

template<class Thing, std::size_t place = 0>
constexpr Kind find_kind() {
    static_assert(place < kind_count, "the thing is not in the list of kinds");
    if constexpr (std::is_same_v<typename std::tuple_element_t<place, decltype(kinds)>::Thing, Thing>)
        return static_cast<Kind>(place);
    else
        return find_kind<Thing, place + 1>();
}

/// The kind of a Thing.
template<class Thing>
inline constexpr Kind kind_of = find_kind<Thing>();

/// A thing of any kind.
template<class... Things>
std::variant<const Things*...> pointer_to_any(const std::tuple<KindEntry<Things>...>&);
using ThingPointer = decltype(pointer_to_any(kinds));

/// Calls f with each vector of `dataset` in the order of the kinds.
template<class D, class F>
void for_each_kind(D& dataset, F&& f) {
    std::apply([&](const auto&... kind) { (f(dataset.*kind.things), ...); }, kinds);
}

/// The same with the vectors of both.
template<class D, class E, class F>
void for_each_kind(D& dataset, E& other, F&& f) {
    std::apply([&](const auto&... kind) { (f(dataset.*kind.things, other.*kind.things), ...); }, kinds);
}

/// Calls f with the entry of this kind.
template<class F, std::size_t place = 0>
void with_kind(Kind kind, F&& f) {
    if constexpr (place < kind_count) {
        if (kind == static_cast<Kind>(place))
            f(std::get<place>(kinds));
        else
            with_kind<F, place + 1>(kind, std::forward<F>(f));
    }
}

/// "venues", "series", ...: for counts other than one.
std::string_view plural(Kind kind);

/// "1 meeting", "2 meetings".
std::string counted(std::size_t n, Kind kind);

/// One thing. `name` is its code; for a registration `dushanbe/KAZ-007`, for a check-in
/// `dushanbe/KAZ-007/2011-03-29T08:41`.
struct Key {
    Kind kind{};
    std::string name;

    friend auto operator<=>(const Key&, const Key&) = default;
};

template<class Thing>
Key key_of(const Thing& v) {
    return {kind_of<Thing>, v.code.text()};
}
Key key_of(const Registration& v);
Key key_of(const CheckIn& v);

/// "meeting dushanbe"
std::string to_string(const Key& key);

/// A field of a thing: names and 0-based list places joined by '/', such as `organizers/2/delegation`.
/// An empty field means the thing as a whole.
struct Subject {
    Key key;
    std::string field;
};

} // namespace plenary::domain
