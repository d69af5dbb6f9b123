/// \file
/// What this machine is called on its nets. Part of certificate.hpp.
#include "desk/serving/certificate.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <unistd.h>

namespace plenary::desk {

namespace {

/// The address of an interface; empty where it is of no use to others: down, or one that holds on its own cable only.
std::string usable_address(const ifaddrs& one) {
    if (one.ifa_addr == nullptr || (one.ifa_flags & IFF_UP) == 0)
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    const void* address = nullptr;
    if (one.ifa_addr->sa_family == AF_INET)
        address = &reinterpret_cast<const sockaddr_in*>(one.ifa_addr)->sin_addr;
    else if (one.ifa_addr->sa_family == AF_INET6) {
        const auto& place = reinterpret_cast<const sockaddr_in6*>(one.ifa_addr)->sin6_addr;
        address = IN6_IS_ADDR_LINKLOCAL(&place) ? nullptr : &place;
    }
    if (address == nullptr ||
        ::inet_ntop(one.ifa_addr->sa_family, address, text.data(), text.size()) == nullptr)
        return {};
    return text.data();
}

/// Those that others reach first, of those the shorter ones first: IPv4.
std::vector<std::string> all_addresses() {
    std::vector<std::string> addresses;
    ifaddrs* first = nullptr;
    if (::getifaddrs(&first) != 0)
        return addresses;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> freed{first, ::freeifaddrs};
    for (const auto* one = first; one != nullptr; one = one->ifa_next)
        if (auto address = usable_address(*one); !address.empty())
            addresses.push_back(std::move(address));
    std::stable_partition(addresses.begin(), addresses.end(),
                          [](const auto& address) { return !is_loopback({address, 0}); });
    std::stable_partition(addresses.begin(), addresses.end(), [](const auto& address) {
        return address.find(':') == std::string::npos && !is_loopback({address, 0});
    });
    return addresses;
}

std::string host_name() {
    constexpr std::size_t most = 64;
    std::array<char, most + 1> name{};
    if (::gethostname(name.data(), most) != 0)
        return {};
    const std::string text{name.data()};
    const bool is_usable = std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '.';
    });
    return is_usable ? text : std::string{};
}

} // namespace

std::vector<std::string> names_of_machine(const Address& listen) {
    const bool is_any = listen.host == "0.0.0.0" || listen.host == "::";
    auto names = is_any ? all_addresses() : std::vector{listen.host};
    if (const auto name = host_name(); !name.empty()) {
        names.push_back(name);
        if (name.find('.') == std::string::npos)
            names.push_back(name + ".local"); // as it is found without a server of names
    }
    if ((is_any || is_loopback(listen)) && std::find(names.begin(), names.end(), "localhost") == names.end())
        names.emplace_back("localhost");
    return names;
}

} // namespace plenary::desk
