#include "desk/serving/address.hpp"

#include <arpa/inet.h>
#include <charconv>
#include <netinet/in.h>

namespace plenary::desk {

namespace {

bool is_ipv4(const std::string& host) {
    in_addr ignored{};
    return ::inet_pton(AF_INET, host.c_str(), &ignored) == 1;
}

bool is_ipv6(const std::string& host) {
    in6_addr ignored{};
    return ::inet_pton(AF_INET6, host.c_str(), &ignored) == 1;
}

std::optional<std::uint16_t> read_port(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{port} : std::nullopt;
}

constexpr std::uint16_t port_of_http = 80;
constexpr std::uint16_t port_of_https = 443;

/// Also without the port where browsers do not send it.
void add_host(std::vector<std::string>& hosts, const Address& address, std::uint16_t usual_port) {
    hosts.push_back(to_text(address));
    if (address.port == usual_port)
        hosts.push_back(hosts.back().substr(0, hosts.back().rfind(':')));
}

} // namespace

std::optional<Address> read_address(std::string_view text) {
    Address address;
    if (const auto port = read_port(text)) {
        address.port = *port;
        return address;
    }
    const bool has_brackets = text.starts_with('[');
    const auto end = has_brackets ? text.find(']') : text.find(':');
    address.host = std::string{text.substr(has_brackets ? 1 : 0, end - (has_brackets ? 1 : 0))};
    if (has_brackets ? end == std::string_view::npos || !is_ipv6(address.host) : !is_ipv4(address.host))
        return std::nullopt;
    const auto rest = end == std::string_view::npos ? "" : text.substr(end + (has_brackets ? 1 : 0));
    if (rest.empty())
        return address;
    const auto port = rest.starts_with(':') ? read_port(rest.substr(1)) : std::nullopt;
    if (!port)
        return std::nullopt;
    address.port = *port;
    return address;
}

std::string in_small_letters(std::string_view host) {
    std::string small{host};
    for (auto& c : small)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return small;
}

std::string to_text(const Address& address) {
    const auto host = is_ipv6(address.host) ? "[" + address.host + "]" : address.host;
    return host + ":" + std::to_string(address.port);
}

bool is_loopback(const Address& address) {
    return address.host.starts_with("127.") || address.host == "::1";
}

std::vector<std::string> hosts_of(const Address& address) {
    std::vector<std::string> hosts;
    add_host(hosts, address, port_of_http);
    if (is_loopback(address))
        add_host(hosts, {"localhost", address.port}, port_of_http);
    return hosts;
}

std::vector<std::string> hosts_of(const Address& address, const std::vector<std::string>& names) {
    std::vector<std::string> hosts;
    for (const auto& name : names)
        add_host(hosts, {in_small_letters(name), address.port}, port_of_https);
    return hosts;
}

} // namespace plenary::desk
