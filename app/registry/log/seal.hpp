/// \file
/// The chain that tells whether the change log was edited. Each change has a digest of its words behind a
/// salt of its own; each action has a seal, made of the seal of the action before, of what the action says of
/// itself and of the digests of its changes. To change, remove or insert anything but the newest actions
/// therefore changes every later seal. Who keeps a seal elsewhere, as on a printed report, can tell that all
/// up to it is as it was.
///
/// Digests are BLAKE2b-256 (RFC 7693). Each value enters behind its length, 8 bytes little-endian, so that no
/// two rows are spelled the same; what is not there enters as the length 2^64-1.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace plenary::registry {

using Digest = std::array<unsigned char, 32>;
using Salt = std::array<unsigned char, 16>;

/// What an action says of itself: the columns of its row.
struct ActionRow {
    std::int64_t number = 0; ///< in the log, from 1
    std::string uuid;
    std::string at;
    std::string actor;
    std::string desk;
    std::string what;
    std::optional<std::string> fixture;
    std::optional<std::string> nonce;
    std::optional<std::int64_t> undoes;
    /// of one that took words from the log: how many leaves it lacks since
    std::optional<std::int64_t> taken;
};

/// The words of a change; nothing where the thing was not there.
struct ChangeWords {
    std::string_view kind;
    std::string_view name;
    std::optional<std::string_view> before;
    std::optional<std::string_view> after;
};

/// 128 random bits, so that words cannot be guessed from their digest.
Salt new_salt();

/// Salts for many changes: the system is asked for many at once, since each question takes as long as a row.
class Salts {
public:
    Salt next();

private:
    std::array<Salt, 64> salts_{};
    std::size_t used_ = salts_.size();
};

/// Of an entry as a whole, as programs sealed it that knew no leaves (registry/log/leaves.hpp).
Digest digest_of(const Salt& salt, const ChangeWords& change);

/// The salts of the leaves of the entry with this salt, in their order. From one neither another nor that of the entry can be
/// guessed: BLAKE2b-512 of the entry's salt and the number of the block, from 0, makes four.
class LeafSalts {
public:
    explicit LeafSalts(const Salt& of_entry) : of_entry_(of_entry) {}
    Salt next();

private:
    Salt of_entry_;
    std::array<Salt, 4> block_{};
    std::size_t used_ = 0;
};

Digest digest_of_leaf(const Salt& of_leaf, std::string_view name, std::string_view words);

/// Of an entry: its kind, and the digests of its leaves in their order.
Digest digest_of_leaves(std::string_view kind, std::span<const Digest> leaves);

/// Of a secret of many random bits, which needs no salt.
Digest digest_of(const std::string& secret);

/// The seal of an action before its changes: add_to_seal() each, in their order. The first action of a log
/// comes after a `former` of zeros.
Digest begin_seal(const Digest& former, const ActionRow& action);
Digest add_to_seal(const Digest& seal, const Digest& change);

/// The inverse of hexadecimal() for as many bytes; false if the text is none.
bool from_hexadecimal(std::string_view text, std::span<unsigned char> bytes);

/// Likewise; std::logic_error if the text is none.
Digest digest_from(std::string_view text);

/// Two digits a byte, in small letters.
std::string hexadecimal(std::span<const unsigned char> bytes);

/// 64 hexadecimal digits.
std::string seal_text(const Digest& seal);

} // namespace plenary::registry
