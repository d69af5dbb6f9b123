#include "registry/pin.hpp"

#include <array>
#include <new>
#include <sodium.h>
#include <stdexcept>

namespace plenary::registry {

namespace {

void make_sodium_ready() {
    if (sodium_init() < 0)
        throw std::runtime_error("the system gives no random numbers");
}

} // namespace

std::string new_pin() {
    constexpr std::uint32_t pins = 1'000'000;
    make_sodium_ready();
    const auto digits = std::to_string(randombytes_uniform(pins));
    return std::string(6 - digits.size(), '0') + digits;
}

std::string kept_of_pin(std::string_view pin) {
    make_sodium_ready();
    std::array<char, crypto_pwhash_STRBYTES> kept{};
    if (crypto_pwhash_str(kept.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw std::bad_alloc();
    return kept.data();
}

bool is_pin(const std::string& kept, std::string_view pin) {
    make_sodium_ready();
    return crypto_pwhash_str_verify(kept.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace plenary::registry
