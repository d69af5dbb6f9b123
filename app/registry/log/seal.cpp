#include "registry/log/seal.hpp"

#include <algorithm>
#include <sodium.h>
#include <stdexcept>

namespace plenary::registry {

namespace {

/// Chooses the fastest code for this processor; may be called again.
void ready() {
    if (::sodium_init() < 0)
        throw std::runtime_error("libsodium has no random numbers to give");
}

void put_number(std::string& bytes, std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>((number >> shift) & 0xFFU);
}

void put(std::string& bytes, std::string_view value) {
    put_number(bytes, value.size());
    bytes += value;
}

void put(std::string& bytes, std::int64_t number) {
    put_number(bytes, 8);
    put_number(bytes, static_cast<std::uint64_t>(number));
}

template<class T>
void put(std::string& bytes, const std::optional<T>& value) {
    if (value)
        put(bytes, *value);
    else
        put_number(bytes, ~std::uint64_t{0});
}

template<std::size_t N>
void put(std::string& bytes, const std::array<unsigned char, N>& value) {
    bytes.append(reinterpret_cast<const char*>(value.data()), N);
}

Digest hash(const std::string& bytes) {
    Digest digest{};
    ::crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                         bytes.size(), nullptr, 0);
    return digest;
}

} // namespace

Salt new_salt() {
    ready();
    Salt salt{};
    ::randombytes_buf(salt.data(), salt.size());
    return salt;
}

Salt Salts::next() {
    if (used_ == salts_.size()) {
        ready();
        ::randombytes_buf(salts_.data(), sizeof salts_);
        used_ = 0;
    }
    return salts_.at(used_++);
}

Digest digest_of(const Salt& salt, const ChangeWords& change) {
    std::string bytes;
    put(bytes, salt);
    put(bytes, change.kind);
    put(bytes, change.name);
    put(bytes, change.before);
    put(bytes, change.after);
    return hash(bytes);
}

Salt LeafSalts::next() {
    const auto place = used_ % block_.size();
    if (place == 0) {
        std::array<unsigned char, sizeof(Salt) + sizeof(std::uint64_t)> seed{};
        std::copy(of_entry_.begin(), of_entry_.end(), seed.begin());
        const std::uint64_t number = used_ / block_.size();
        for (std::size_t i = 0; i < sizeof number; ++i)
            seed.at(sizeof(Salt) + i) = static_cast<unsigned char>(number >> (8 * i));
        ::crypto_generichash(block_.front().data(), sizeof block_, seed.data(), seed.size(), nullptr, 0);
    }
    ++used_;
    return block_.at(place);
}

Digest digest_of_leaf(const Salt& of_leaf, std::string_view name, std::string_view words) {
    std::string bytes;
    bytes.reserve(3 * sizeof(std::uint64_t) + of_leaf.size() + name.size() + words.size());
    put(bytes, of_leaf);
    put(bytes, name);
    put(bytes, words);
    return hash(bytes);
}

Digest digest_of_leaves(std::string_view kind, std::span<const Digest> leaves) {
    std::string bytes;
    bytes.reserve(sizeof(std::uint64_t) + kind.size() + leaves.size_bytes());
    put(bytes, kind);
    for (const auto& leaf : leaves)
        put(bytes, leaf);
    return hash(bytes);
}

Digest digest_of(const std::string& secret) {
    return hash(secret);
}

Digest begin_seal(const Digest& former, const ActionRow& action) {
    ready();
    std::string bytes;
    put(bytes, former);
    put(bytes, action.number);
    for (const auto* text : {&action.uuid, &action.at, &action.actor, &action.desk, &action.what})
        put(bytes, std::string_view{*text});
    for (const auto* text : {&action.fixture, &action.nonce})
        put(bytes, *text);
    put(bytes, action.undoes);
    if (action.taken) // seals of all else are as they were before there was such a thing
        put(bytes, action.taken);
    return hash(bytes);
}

Digest add_to_seal(const Digest& seal, const Digest& change) {
    std::string bytes;
    put(bytes, seal);
    put(bytes, change);
    return hash(bytes);
}

bool from_hexadecimal(std::string_view text, std::span<unsigned char> bytes) {
    std::size_t length = 0;
    return ::sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length,
                            nullptr) == 0 &&
           length == bytes.size();
}

Digest digest_from(std::string_view text) {
    Digest digest{};
    if (!from_hexadecimal(text, digest))
        throw std::logic_error("this is no digest: " + std::string{text});
    return digest;
}

std::string hexadecimal(std::span<const unsigned char> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const auto byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0x0FU];
    }
    return text;
}

std::string seal_text(const Digest& seal) {
    return hexadecimal(seal);
}

} // namespace plenary::registry
