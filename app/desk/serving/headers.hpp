/// \file
/// What every answer says to the browser: run nothing but our own files, keep nothing, tell nobody.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace plenary::desk {

inline constexpr std::array<std::pair<std::string_view, std::string_view>, 7> safe_headers{{
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
     "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Cache-Control", "no-store"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(self), microphone=(), geolocation=()"},
}};

} // namespace plenary::desk
