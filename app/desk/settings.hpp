/// \file
/// What the program is told by the one that starts it: words of the form `name=value`.
#pragma once

#include "desk/serving/address.hpp"
#include "domain/code.hpp"
#include "domain/time/time.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plenary::desk {

struct Settings {
    std::filesystem::path registry;
    domain::MeetingCode meeting;
    Address listen;
    std::string actor = {};
    /// By what browsers know the desk; nothing: plain HTTP.
    enum class Tls { none, own, given };
    Tls tls = Tls::none;
    std::filesystem::path certificate = {}; ///< of `given`
    std::filesystem::path key = {};
    /// what time it is taken to be when the desk begins, for a drill
    std::optional<domain::Instant> clock = {};
    /// With less than so many bytes free on its disk nothing is recorded.
    std::uintmax_t reserve = std::uintmax_t{64} << 20U;
    /// How many actions at most share a commit.
    std::size_t together = 100;
    /// For how many milliseconds plenary-paper may draw a badge.
    std::uint32_t drawing = 20'000;
    /// Where photos are, by the codes of registrations; empty: none are shown.
    std::filesystem::path photos = {};
    /// Everybody is invented, and the folder of the registry is removed at the end.
    bool is_demo = false;
};

/// Throws ServerError for a word that is none of these, or a value that cannot be read.
Settings read_settings(const std::vector<std::string>& words);

} // namespace plenary::desk
