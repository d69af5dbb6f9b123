/// \file
/// Where a desk listens.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::desk {

struct Address {
    std::string host = "127.0.0.1"; ///< an IPv4 or IPv6 address, without brackets
    std::uint16_t port = 8018;      ///< 0: any that is free

    friend bool operator==(const Address&, const Address&) = default;
};

/// `127.0.0.1:8018`, `[::1]:8018`, an address without a port, or a port alone; nothing for any other text.
std::optional<Address> read_address(std::string_view text);

/// With small letters for `A` to `Z`, which mean the same in the name of a host.
std::string in_small_letters(std::string_view host);

/// As it stands in an URL: `127.0.0.1:8018`, `[::1]:8018`.
std::string to_text(const Address& address);

/// Whether only this machine reaches it.
bool is_loopback(const Address& address);

/// What a browser may send as Host: the address, and on loopback also the names that this machine has for itself.
std::vector<std::string> hosts_of(const Address& address);

/// The same where it is reached by these names alone, by https.
std::vector<std::string> hosts_of(const Address& address, const std::vector<std::string>& names);

} // namespace plenary::desk
