#include "desk/serving/guard.hpp"

#include "registry/log/seal.hpp"

#include <algorithm>

namespace plenary::desk {

namespace {

/// Browsers that are to tell nobody where they come from send `null`; then Sec-Fetch-Site, which no page can set, says
/// that it is from here.
bool is_from_here(const Request& request) {
    if (request.origin == "null")
        return request.fetch_site == "same-origin";
    return request.origin == (request.is_secret ? "https://" : "http://") + request.host;
}

} // namespace

int refusal_of(const Request& request, const std::vector<std::string>& hosts, bool changes) {
    if (request.host.empty())
        return 400;
    if (std::find(hosts.begin(), hosts.end(), request.host) == hosts.end())
        return 403;
    return changes && !is_from_here(request) ? 403 : 0;
}

std::string form_token_of(const std::string& secret) {
    constexpr std::size_t digits = 32;
    return registry::seal_text(registry::digest_of("form " + secret)).substr(0, digits);
}

bool is_same_secret(const std::string& one, const std::string& other) {
    unsigned difference = one.size() == other.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i)
        difference |= static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]);
    return difference == 0;
}

} // namespace plenary::desk
