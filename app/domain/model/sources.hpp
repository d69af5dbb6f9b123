/// \file
/// Where facts come from, and when somebody or something is not to be had.
#pragma once

#include "domain/code.hpp"
#include "domain/time/dates.hpp"
#include "domain/words.hpp"

#include <array>
#include <string>
#include <string_view>

namespace plenary::domain {

/// A publication or other origin of facts. What was invented for show has a source of kind `illustrative`.
/// Two sources are always there: `illustrative`, and `register` for what the secretariat itself enters.
struct Source {
    SourceCode code;
    SourceKind kind = SourceKind::published;
    std::string title;
    std::string publisher;
    std::string date;    ///< as far as it is known: `2011`, `2011-07` or `2011-07-22`; empty if not
    std::string address; ///< where it can be read; empty if nowhere

    friend bool operator==(const Source&, const Source&) = default;
};

inline constexpr std::array<std::string_view, 2> built_in_sources{"illustrative", "register"};

/// Whether this source is always there and is never defined by a fixture.
constexpr bool is_built_in(std::string_view source) {
    return source == built_in_sources[0] || source == built_in_sources[1];
}

/// A period in which somebody or something is not to be had, each day from the first to the last.
struct Unavailability {
    DaySpan days;
    std::string reason;
    Weight weight = Weight::cannot;
    Sources sources;

    friend bool operator==(const Unavailability&, const Unavailability&) = default;
};

} // namespace plenary::domain
