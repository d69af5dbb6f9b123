/// \file
/// A request and its answer as plain values: what the server reads and writes, and all that the rest of the desk
/// knows of HTTP.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace plenary::desk {

/// What a request may have; more is refused before it is read.
inline constexpr std::size_t most_header_bytes = 8U << 10U;
inline constexpr std::size_t most_body_bytes = 64U << 10U;

struct Request {
    std::string method;
    std::string path; ///< before the question mark, as it was sent
    std::string host; ///< in small letters; as of every header: empty where it was not sent
    std::string origin = {};
    std::string fetch_site = {}; ///< Sec-Fetch-Site
    std::string cookies = {};
    std::string languages = {}; ///< Accept-Language
    std::string body = {};
    bool is_secret = false; ///< came by TLS
    std::string from = {};  ///< the address that it came from; of IPv6 the net
    std::string query = {}; ///< behind the question mark
};

struct Reply {
    int status = 200;
    std::string type = "text/html; charset=utf-8";
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
    /// The connection stays, and is told whatever the server broadcasts (text/event-stream).
    bool is_stream = false;
    /// Of a stream, whether it may be told more; nothing: as long as it is there.
    std::function<bool()> may_go_on = {};
};

/// To be called once, at once or later.
using Respond = std::function<void(Reply)>;

using Handler = std::function<void(Request, Respond)>;

/// See this page next, by GET.
inline Reply see_other(std::string path) {
    return {303, "text/plain; charset=utf-8", "", {{"Location", std::move(path)}}};
}

} // namespace plenary::desk
