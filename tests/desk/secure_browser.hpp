/// \file
/// A browser that speaks TLS, by OpenSSL itself: it knows nothing of how the desk does.
#pragma once

#include "desk/serving/address.hpp"

#include <string>
#include <string_view>

namespace plenary::testing {

/// Whom a client believes, and what it can speak.
struct Trust {
    std::string authority = {}; ///< PEM; empty: it believes nobody
    bool looks = true;          ///< false: it takes whoever answers
    std::string expects = {};   ///< the host or address that it means; empty: that which it calls
    int at_most = 0;            ///< the newest version that it speaks, as OpenSSL numbers them; 0: any
};

/// What came back.
struct SecureAnswer {
    bool is_agreed = false; ///< on TLS
    std::string why = {};   ///< not, where it is known
    std::string version = {};
    std::string text = {};
};

/// Sends bytes as they stand, and reads until the other side closes.
SecureAnswer talk_in_secret(const desk::Address& address, std::string_view request, const Trust& trust);

} // namespace plenary::testing
