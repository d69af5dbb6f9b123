#include "desk/settings.hpp"

#include "desk/serving/server.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>

namespace plenary::desk {

namespace {

std::optional<std::uint32_t> read_number(std::string_view text) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

Settings read_settings(const std::vector<std::string>& words) {
    Settings settings;
    for (const auto& word : words) {
        const auto equals = std::min(word.find('='), word.size());
        const auto name = word.substr(0, equals);
        const auto value = word.substr(std::min(equals + 1, word.size()));
        const auto address = read_address(value);
        const auto instant = domain::parse_instant(value);
        const auto number = read_number(value);
        if (name == "registry")
            settings.registry = value;
        else if (name == "meeting")
            settings.meeting = domain::MeetingCode{value};
        else if (name == "actor")
            settings.actor = value;
        else if (name == "listen" && address)
            settings.listen = *address;
        else if (name == "clock" && instant)
            settings.clock = instant;
        else if (name == "tls" && value == "own")
            settings.tls = Settings::Tls::own;
        else if (name == "certificate") {
            settings.tls = Settings::Tls::given;
            settings.certificate = value;
        } else if (name == "key")
            settings.key = value;
        else if (name == "reserve" && number)
            settings.reserve = std::uintmax_t{*number} << 20U;
        else if (name == "together" && number && *number > 0)
            settings.together = *number;
        else if (name == "drawing" && number)
            settings.drawing = *number;
        else if (name == "photos")
            settings.photos = value;
        else if (name == "demo" && value == "yes")
            settings.is_demo = true;
        else
            throw ServerError(fmt::format("'{}' says nothing to a desk", word),
                              name == "listen"
                                  ? "write the address as 127.0.0.1:8018"
                                  : "the desk is started by plenary, which tells it what it needs");
    }
    if (settings.registry.empty() || settings.meeting.empty())
        throw ServerError("a desk needs a registry and a meeting",
                          "the desk is started by plenary, which tells it what it needs");
    return settings;
}

} // namespace plenary::desk
